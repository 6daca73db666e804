public import Diagnostics

/// A traversal that begins at a root name: `var.x[0]`.
public struct RootTraversal: Hashable, Sendable {
  public var root: String
  public var steps: [TraversalStep]
  public var range: SourceRange?

  public init(root: String, steps: [TraversalStep], range: SourceRange? = nil) {
    self.root = root
    self.steps = steps
    self.range = range
  }
}

extension Evaluator {
  /// Every traversal that does not begin with a name bound inside the expression, in source order.
  public static func references(in expression: Expression) -> [RootTraversal] {
    var finder = ReferenceFinder()
    finder.visit(expression)
    return finder.found
  }
}

private struct ReferenceFinder {
  var found: [RootTraversal] = []
  var bound: [String] = []

  mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .literal, .invalid: break
    case .template(let parts), .heredoc(_, _, let parts): visit(parts)
    case .traversal(let root, let steps):
      if !bound.contains(where: { $0.utf8.elementsEqual(root.utf8) }) {
        found.append(RootTraversal(root: root, steps: steps, range: expression.range))
      }
      visit(steps)
    case .relativeTraversal(let source, let steps), .splat(let source, _, let steps):
      visit(source)
      visit(steps)
    case .index(let source, let key):
      visit(source)
      visit(key)
    case .call(_, let arguments, _): for argument in arguments { visit(argument) }
    case .tuple(let elements): for element in elements { visit(element) }
    case .object(let items):
      for item in items {
        if !item.keyIsIdentifier { visit(item.key) }
        visit(item.value)
      }
    case .forTuple(let clause, let value): visit(clause, [value])
    case .forObject(let clause, let key, let value, _): visit(clause, [key, value])
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .unary(_, let operand), .parentheses(let operand): visit(operand)
    case .binary(let left, _, let right):
      visit(left)
      visit(right)
    }
  }

  private mutating func visit(_ steps: [TraversalStep]) {
    for case .key(let expression) in steps { visit(expression) }
  }

  private mutating func visit(_ clause: ForClause, _ results: [Expression]) {
    visit(clause.collection)
    binding(clause.keyName, clause.valueName) { finder in
      for result in results { finder.visit(result) }
      if let condition = clause.condition { finder.visit(condition) }
    }
  }

  private mutating func visit(_ parts: [TemplatePart]) {
    for part in parts {
      switch part {
      case .literal: break
      case .interpolation(let expression, _, _): visit(expression)
      case .conditional(let condition, let then, let otherwise, _):
        visit(condition)
        visit(then)
        visit(otherwise ?? [])
      case .loop(let key, let value, let collection, let body, _):
        visit(collection)
        binding(key, value) { $0.visit(body) }
      }
    }
  }

  private mutating func binding(
    _ key: String?, _ value: String, _ body: (inout ReferenceFinder) -> Void
  ) {
    let count = bound.count
    if let key { bound.append(key) }
    bound.append(value)
    body(&self)
    bound.removeSubrange(count...)
  }
}
