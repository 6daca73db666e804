package import Diagnostics
package import HCL

/// Fills in templates: references below `zt` are replaced in the syntax tree, everything else stays as it is.
///
/// Values enter as syntax, never as text, so nothing that a diagram says can become code.
package struct TemplateEngine {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package mutating func fill(_ body: Body, _ scope: TemplateScope) -> Body {
    Body(fill(body.items, scope), trailingComments: body.trailingComments)
  }

  package mutating func fill(_ items: [BodyItem], _ scope: TemplateScope) -> [BodyItem] {
    var result: [BodyItem] = []
    for item in items {
      switch item {
      case .attribute(var attribute):
        attribute.expression = fill(attribute.expression, scope)
        attribute.range = nil
        result.append(.attribute(attribute))
      case .block(let block) where isSplice(block):
        result += spliced(block, scope)
      case .block(var block):
        block.labels = block.labels.map { label in
          label.text.utf8.elementsEqual("zt.name".utf8)
            ? BlockLabel(scope.name, isQuoted: label.isQuoted) : label
        }
        block.body = fill(block.body, scope)
        block.range = nil
        result.append(.block(block))
      }
    }
    return result
  }

  private func isSplice(_ block: Block) -> Bool { block.type.utf8.elementsEqual("zt".utf8) }

  private mutating func spliced(_ block: Block, _ scope: TemplateScope) -> [BodyItem] {
    guard let name = block.labels.first?.text, let items = scope.splices[name] else {
      let name = block.labels.first?.text ?? ""
      diagnostics.append(
        Diagnostic(
          .error, "template/unknown-splice", "nothing can be spliced in as `\(visible(name))`",
          at: block.typeRange ?? block.range,
          help: suggestion(for: name, among: scope.splices.keys).map { "Did you mean `\($0)`?" }))
      return []
    }
    return items
  }

  package mutating func fill(_ expression: Expression, _ scope: TemplateScope) -> Expression {
    var result = expression
    switch expression.kind {
    case .literal, .invalid: break
    case .traversal(let root, let steps):
      guard root.utf8.elementsEqual("zt".utf8) else {
        result.kind = .traversal(root: root, fill(renamed(steps, of: root, scope), scope))
        break
      }
      var value = resolve(steps, at: expression.range, scope)
      value.layout = expression.layout
      return value
    case .template(let parts): result.kind = .template(fill(parts, scope))
    case .heredoc(let marker, let flush, let parts):
      result.kind = .heredoc(marker: marker, flush: flush, fill(parts, scope))
    case .relativeTraversal(let source, let steps):
      result = following(fill(source, scope), fill(steps, scope))
    case .index(let source, let key):
      result.kind = .index(fill(source, scope), key: fill(key, scope))
    case .splat(let source, let isFull, let steps):
      result.kind = .splat(fill(source, scope), isFull: isFull, fill(steps, scope))
    case .call(let name, let arguments, let expandsFinal):
      result.kind = .call(
        name: name, arguments.map { fill($0, scope) }, expandsFinal: expandsFinal)
    case .tuple(let elements): result.kind = .tuple(elements.map { fill($0, scope) })
    case .object(let items): result.kind = .object(items.map { fill($0, scope) })
    case .parentheses(let inner): result.kind = .parentheses(fill(inner, scope))
    case .unary(let sign, let operand): result.kind = .unary(sign, fill(operand, scope))
    case .binary(let left, let sign, let right):
      let (left, right) = (fill(left, scope), fill(right, scope))
      if sign == .equal, let decided = Self.areEqual(left, right) {
        result.kind = .literal(.bool(decided))
      } else {
        result.kind = .binary(left, sign, right)
      }
    case .conditional(let condition, let then, let otherwise):
      let filled = fill(condition, scope)
      if let decided = filled.literalBool { return fill(decided ? then : otherwise, scope) }
      result.kind = .conditional(
        filled, then: fill(then, scope), otherwise: fill(otherwise, scope))
    case .forTuple(let clause, let value):
      result.kind = .forTuple(fill(clause, scope), value: fill(value, scope))
    case .forObject(let clause, let key, let value, let groups):
      result.kind = .forObject(
        fill(clause, scope), key: fill(key, scope), value: fill(value, scope), groups: groups)
    }
    return result
  }

  /// Whether a fact of the diagram is the word that the template asks for; nil when only Terraform can tell.
  private static func areEqual(_ left: Expression, _ right: Expression) -> Bool? {
    guard left.isNull || left.literalText != nil, right.isNull || right.literalText != nil else {
      return nil
    }
    guard let left = left.literalText, let right = right.literalText else {
      return left.isNull && right.isNull
    }
    return same(left, right)
  }

  /// Whether nothing gives the expression a value.
  func isNull(_ expression: Expression, _ scope: TemplateScope) -> Bool {
    var engine = TemplateEngine()
    return engine.fill(expression, scope).isNull
  }

  /// A data source of the stack by the name that it has where the block stands.
  private func renamed(_ steps: [TraversalStep], of root: String, _ scope: TemplateScope)
    -> [TraversalStep]
  {
    guard !scope.dataNames.isEmpty, same(root, "data"), steps.count > 1,
      case .attribute(let type) = steps[0], case .attribute(let name) = steps[1],
      let other = scope.dataNames["\(type).\(name)"]
    else { return steps }
    var steps = steps
    steps[1] = .attribute(other)
    return steps
  }

  private mutating func fill(_ steps: [TraversalStep], _ scope: TemplateScope) -> [TraversalStep] {
    steps.map { if case .key(let key) = $0 { .key(fill(key, scope)) } else { $0 } }
  }

  private mutating func fill(_ clause: ForClause, _ scope: TemplateScope) -> ForClause {
    var clause = clause
    clause.collection = fill(clause.collection, scope)
    if let condition = clause.condition { clause.condition = fill(condition, scope) }
    return clause
  }

  private mutating func fill(_ item: ObjectItem, _ scope: TemplateScope) -> ObjectItem {
    var item = item
    // `(zt.to.id) = …` becomes `orders_db = …`: a plain key again.
    if case .parentheses(let inner) = item.key.kind {
      let filled = fill(inner, scope)
      let text = filled.literalText
      item.key = text == nil ? Expression(.parentheses(filled)) : filled
      item.keyIsIdentifier = text.map(isIdentifier) ?? false
    } else if !item.keyIsIdentifier {
      item.key = fill(item.key, scope)
    }
    item.value = fill(item.value, scope)
    return item
  }

  private mutating func fill(_ parts: [TemplatePart], _ scope: TemplateScope) -> [TemplatePart] {
    var result: [TemplatePart] = []
    for part in parts {
      switch part {
      case .literal: result.append(part)
      case .interpolation(let expression, let left, let right):
        let filled = fill(expression, scope)
        if case .template(let inner) = filled.kind, !left, !right {
          result += inner
        } else {
          result.append(.interpolation(filled, trimsLeft: left, trimsRight: right))
        }
      case .conditional(let condition, let then, let otherwise, let trims):
        result.append(
          .conditional(
            fill(condition, scope), then: fill(then, scope),
            otherwise: otherwise.map { fill($0, scope) }, trims: trims))
      case .loop(let key, let value, let collection, let inner, let trims):
        result.append(
          .loop(
            key: key, value: value, collection: fill(collection, scope), fill(inner, scope),
            trims: trims))
      }
    }
    return joined(result)
  }

  /// Neighbouring literals as one, so that escaping sees the text whole.
  private func joined(_ parts: [TemplatePart]) -> [TemplatePart] {
    var result: [TemplatePart] = []
    for part in parts {
      if case .literal(let text) = part, case .literal(let before)? = result.last {
        result[result.count - 1] = .literal(before + text)
      } else {
        result.append(part)
      }
    }
    return result
  }

  private mutating func resolve(
    _ steps: [TraversalStep], at range: SourceRange?, _ scope: TemplateScope
  ) -> Expression {
    var value = scope.root
    var path = "zt"
    for (index, step) in steps.enumerated() {
      switch value {
      case .expression(let expression):
        return following(expression, Array(steps[index...]))
      case .block(let name, let isCounted):
        return block(named: name, isCounted, Array(steps[index...]))
      case .absent(let reason):
        report("template/no-value", "`\(path)` has no value: \(reason)", range, help: nil)
        return .null
      case .names(let names):
        guard case .attribute(let name) = step, let next = names[name] else {
          unknown(step, below: path, names, range)
          return .null
        }
        path += "." + name
        value = next
      }
    }
    switch value {
    case .expression(let expression): return expression
    case .absent(let reason):
      report("template/no-value", "`\(path)` has no value: \(reason)", range, help: nil)
    case .names, .block:
      report(
        "template/unfinished-reference", "`\(path)` is not a value", range,
        help: "Name one of the values below it, such as `\(path).id`.")
    }
    return .null
  }

  private func block(named name: String, _ isCounted: Bool, _ steps: [TraversalStep])
    -> Expression
  {
    var types = steps.prefix(1)
    if case .attribute("data")? = steps.first { types = steps.prefix(2) }
    let rest = Array(steps.dropFirst(types.count))
    var names = types.compactMap { if case .attribute(let name) = $0 { name } else { nil } }
    let root = names.isEmpty ? "local" : names.removeFirst()
    let address = Expression(
      .traversal(root: root, names.map { .attribute($0) } + [.attribute(name)]))
    return isCounted ? onlyInstance(of: address, rest) : following(address, rest)
  }

  private mutating func unknown(
    _ step: TraversalStep, below path: String, _ names: [String: TemplateValue],
    _ range: SourceRange?
  ) {
    guard case .attribute(let name) = step else {
      report("template/unknown-name", "`\(path)` has no elements", range, help: nil)
      return
    }
    let help =
      suggestion(for: name, among: names.keys).map { "Did you mean `\(path).\($0)`?" }
      ?? "Known are \(names.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "`\($0)`" }.joined(separator: ", "))."
    report("template/unknown-name", "`\(path)` has no `\(visible(name))`", range, help: help)
  }

  private mutating func report(
    _ code: String, _ summary: String, _ range: SourceRange?, help: String?
  ) {
    diagnostics.append(Diagnostic(.error, code, summary, at: range, help: help))
  }
}

/// `expression` with further steps, as one traversal where that is possible.
func following(_ expression: Expression, _ steps: [TraversalStep]) -> Expression {
  guard !steps.isEmpty else { return expression }
  if case .traversal(let root, let known) = expression.kind {
    return Expression(.traversal(root: root, known + steps))
  }
  return Expression(.relativeTraversal(expression, steps))
}

/// `one(module.x[*].arn)`: what a block with `count` yields, null where it is absent.
func onlyInstance(of block: Expression, _ steps: [TraversalStep]) -> Expression {
  Expression(
    .call(name: "one", [Expression(.splat(block, isFull: true, steps))], expandsFinal: false))
}

extension Body {
  /// The body with the values of attributes decided as far as `scope` decides their conditions; nothing else changes.
  func folded(_ scope: TemplateScope) -> Body {
    Body(
      items.map { item in
        switch item {
        case .attribute(var attribute):
          attribute.expression = attribute.expression.folded(scope)
          return .attribute(attribute)
        case .block(var block):
          block.body = block.body.folded(scope)
          return .block(block)
        }
      })
  }
}

extension Expression {
  fileprivate func folded(_ scope: TemplateScope) -> Expression {
    guard case .conditional(let condition, let then, let otherwise) = kind else { return self }
    var engine = TemplateEngine()
    guard let decided = engine.fill(condition, scope).literalBool else { return self }
    return (decided ? then : otherwise).folded(scope)
  }
}
