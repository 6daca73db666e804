import HCL

/// What a tree says, without places, layout, and the older spellings that formatting brings up to date.
indirect enum Essence: Hashable {
  case word(String)
  case value(Value)
  case node(String, [Essence])
}

extension Essence {
  static func of(_ body: Body, inVariable: Bool) -> Essence {
    .node(
      "body",
      body.items.map { item in
        switch item {
        case .attribute(let attribute):
          let isType = inVariable && attribute.name == "type"
          return .node("=", [name(attribute.name), of(attribute: attribute.expression, isType)])
        case .block(let block):
          return .node(
            "block",
            [name(block.type)] + block.labels.map { name($0.text) }
              + [of(block.body, inVariable: block.type == "variable")])
        }
      })
  }

  /// Labels are written in composed form, and names are compared as the language does.
  private static func name(_ text: String) -> Essence { .word(text.normalisedToNFC) }

  /// `"${x}"` is written `x`, over lines in parentheses; the type of a variable has older spellings.
  private static func of(attribute expression: Expression, _ isType: Bool) -> Essence {
    if isType { return .word("type") }
    var inner = expression
    while true {
      switch inner.kind {
      case .template(let parts):
        guard parts.count == 1, case .interpolation(let only, _, _) = parts[0] else {
          return of(inner)
        }
        inner = only
      case .parentheses(let only): inner = only
      default: return of(inner)
      }
    }
  }

  static func of(_ expression: Expression) -> Essence {
    switch expression.kind {
    case .literal(let value): .value(value)
    case .template(let parts): .node("template", of(parts))
    // One with control characters is written between quotes.
    case .heredoc(_, _, let parts): .node("template", of(parts))
    case .traversal(let root, let steps): .node("traversal", [name(root)] + of(steps))
    case .relativeTraversal(let base, let steps): .node("steps", [of(base)] + of(steps))
    case .index(let base, let key): .node("index", [of(base), of(key)])
    case .splat(let base, let isFull, let steps):
      .node(isFull ? "[*]" : ".*", [of(base)] + of(steps))
    case .call(let called, let arguments, let expands):
      .node(expands ? "call..." : "call", [name(called)] + arguments.map { of($0) })
    case .tuple(let elements): .node("tuple", elements.map { of($0) })
    case .object(let items):
      .node("object", items.flatMap { [of($0.key), of($0.value)] })
    case .forTuple(let clause, let value): .node("for", of(clause) + [of(value)])
    case .forObject(let clause, let key, let value, let groups):
      .node(groups ? "for..." : "for:", of(clause) + [of(key), of(value)])
    case .conditional(let condition, let then, let otherwise):
      .node("?", [of(condition), of(then), of(otherwise)])
    case .unary(let sign, let operand): .node(sign.rawValue, [of(operand)])
    case .binary(let left, let sign, let right): .node(sign.rawValue, [of(left), of(right)])
    case .parentheses(let inner): .node("()", [of(inner)])
    case .invalid: .word("invalid")
    }
  }

  private static func of(_ steps: [TraversalStep]) -> [Essence] {
    steps.map { step in
      switch step {
      case .attribute(let text): .node(".", [name(text)])
      case .index(let value): .value(value)
      case .key(let key): of(key)
      case .splat(let isFull): .word(isFull ? "[*]" : ".*")
      }
    }
  }

  private static func of(_ clause: ForClause) -> [Essence] {
    [name(clause.keyName ?? ""), name(clause.valueName), of(clause.collection)]
      + (clause.condition.map { [of($0)] } ?? [])
  }

  private static func of(_ parts: [TemplatePart]) -> [Essence] {
    parts.flatMap { part -> [Essence] in
      switch part {
      case .literal(let text): text.isEmpty ? [] : [.value(.string(text))]
      case .interpolation(let inner, let left, let right):
        [.node("${\(left)\(right)", [of(inner)])]
      case .conditional(let condition, let then, let otherwise, let trims):
        [
          .node(
            "if\(trims)",
            [of(condition), .node("then", of(then))]
              + (otherwise.map { [.node("else", of($0))] } ?? []))
        ]
      case .loop(let key, let value, let collection, let body, let trims):
        [
          .node(
            "for\(trims)",
            [name(key ?? ""), name(value), of(collection), .node("do", of(body))])
        ]
      }
    }
  }
}
