package import HCL

extension Body {
  /// Calls `visit` for every reference in the body, in source order.
  package func forEachTraversal(_ visit: (_ root: String, _ steps: [TraversalStep]) -> Void) {
    for item in items {
      switch item {
      case .attribute(let attribute): attribute.expression.forEachTraversal(visit)
      case .block(let block): block.body.forEachTraversal(visit)
      }
    }
  }
}

extension Expression {
  package func forEachTraversal(_ visit: (_ root: String, _ steps: [TraversalStep]) -> Void) {
    switch kind {
    case .literal, .invalid: break
    case .traversal(let root, let steps):
      visit(root, steps)
      forEachKey(steps, visit)
    case .template(let parts), .heredoc(_, _, let parts): forEachPart(parts, visit)
    case .relativeTraversal(let source, let steps), .splat(let source, _, let steps):
      source.forEachTraversal(visit)
      forEachKey(steps, visit)
    case .index(let source, let key):
      source.forEachTraversal(visit)
      key.forEachTraversal(visit)
    case .call(_, let elements, _), .tuple(let elements):
      for element in elements { element.forEachTraversal(visit) }
    case .object(let items):
      for item in items {
        if !item.keyIsIdentifier { item.key.forEachTraversal(visit) }
        item.value.forEachTraversal(visit)
      }
    case .parentheses(let inner), .unary(_, let inner): inner.forEachTraversal(visit)
    case .binary(let left, _, let right):
      left.forEachTraversal(visit)
      right.forEachTraversal(visit)
    case .conditional(let condition, let then, let otherwise):
      for part in [condition, then, otherwise] { part.forEachTraversal(visit) }
    case .forTuple(let clause, let value): forEachPart(clause, [value], visit)
    case .forObject(let clause, let key, let value, _): forEachPart(clause, [key, value], visit)
    }
  }

  private func forEachKey(
    _ steps: [TraversalStep], _ visit: (_ root: String, _ steps: [TraversalStep]) -> Void
  ) {
    for case .key(let key) in steps { key.forEachTraversal(visit) }
  }

  private func forEachPart(
    _ clause: ForClause, _ results: [Expression],
    _ visit: (_ root: String, _ steps: [TraversalStep]) -> Void
  ) {
    clause.collection.forEachTraversal(visit)
    for result in results { result.forEachTraversal(visit) }
    clause.condition?.forEachTraversal(visit)
  }

  private func forEachPart(
    _ parts: [TemplatePart], _ visit: (_ root: String, _ steps: [TraversalStep]) -> Void
  ) {
    for part in parts {
      switch part {
      case .literal: break
      case .interpolation(let inner, _, _): inner.forEachTraversal(visit)
      case .conditional(let condition, let then, let otherwise, _):
        condition.forEachTraversal(visit)
        forEachPart(then, visit)
        forEachPart(otherwise ?? [], visit)
      case .loop(_, _, let collection, let inner, _):
        collection.forEachTraversal(visit)
        forEachPart(inner, visit)
      }
    }
  }
}
