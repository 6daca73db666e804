import HCL

/// Trees without places and layout, to compare what was read with what was written.
func stripped(_ body: Body) -> Body {
  Body(
    body.items.map { item in
      switch item {
      case .attribute(let attribute):
        .attribute(Attribute(attribute.name, stripped(attribute.expression)))
      case .block(let block):
        .block(
          Block(
            block.type, labels: block.labels.map { BlockLabel($0.text) },
            body: stripped(block.body)))
      }
    })
}

func stripped(_ expression: Expression) -> Expression {
  Expression(strippedKind(expression.kind))
}

private func strippedKind(_ kind: Expression.Kind) -> Expression.Kind {
  switch kind {
  case .template(let parts): .template(stripped(parts))
  case .heredoc(let marker, let flush, let parts):
    .heredoc(marker: marker, flush: flush, stripped(parts))
  case .traversal(let root, let steps): .traversal(root: root, stripped(steps))
  case .relativeTraversal(let base, let steps):
    .relativeTraversal(stripped(base), stripped(steps))
  case .index(let base, let key): .index(stripped(base), key: stripped(key))
  case .splat(let base, let isFull, let steps):
    .splat(stripped(base), isFull: isFull, stripped(steps))
  case .call(let name, let arguments, let expands):
    .call(name: name, arguments.map { stripped($0) }, expandsFinal: expands)
  case .tuple(let elements): .tuple(elements.map { stripped($0) })
  case .object(let items):
    .object(
      items.map {
        ObjectItem(
          key: stripped($0.key), keyIsIdentifier: $0.keyIsIdentifier, value: stripped($0.value))
      })
  case .forTuple(let clause, let value): .forTuple(stripped(clause), value: stripped(value))
  case .forObject(let clause, let key, let value, let groups):
    .forObject(stripped(clause), key: stripped(key), value: stripped(value), groups: groups)
  case .conditional(let condition, let then, let otherwise):
    .conditional(stripped(condition), then: stripped(then), otherwise: stripped(otherwise))
  case .unary(let sign, let operand): .unary(sign, stripped(operand))
  case .binary(let left, let sign, let right): .binary(stripped(left), sign, stripped(right))
  case .parentheses(let inner): .parentheses(stripped(inner))
  case .literal, .invalid: kind
  }
}

private func stripped(_ steps: [TraversalStep]) -> [TraversalStep] {
  steps.map { if case .key(let key) = $0 { .key(stripped(key)) } else { $0 } }
}

private func stripped(_ clause: ForClause) -> ForClause {
  ForClause(
    keyName: clause.keyName, valueName: clause.valueName, collection: stripped(clause.collection),
    condition: clause.condition.map { stripped($0) })
}

func stripped(_ parts: [TemplatePart]) -> [TemplatePart] {
  parts.map { part in
    switch part {
    case .literal: part
    case .interpolation(let expression, let left, let right):
      .interpolation(stripped(expression), trimsLeft: left, trimsRight: right)
    case .conditional(let condition, let then, let otherwise, let trims):
      .conditional(
        stripped(condition), then: stripped(then), otherwise: otherwise.map { stripped($0) },
        trims: trims)
    case .loop(let key, let value, let collection, let body, let trims):
      .loop(
        key: key, value: value, collection: stripped(collection), stripped(body), trims: trims)
    }
  }
}
