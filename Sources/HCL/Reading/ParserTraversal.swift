import Diagnostics

/// Steps after a term: `.name`, `[0]`, `.*`, `[*]`.
extension Parser {
  private enum Step {
    case literal(TraversalStep)
    case key(Expression)
    case attributeSplat, fullSplat
  }

  mutating func parseSteps(on term: Expression, from begin: SourcePosition) -> Expression {
    var result = term
    var tall = height
    var steps: [TraversalStep] = []
    while !isRecovering, let step = parseStep() {
      switch step {
      case .literal(let literal): steps.append(literal)
      case .key(let key):
        let keyHeight = height
        result = join(result, steps, &tall, from: begin)
        steps = []
        result = make(.index(result, key: key), max(tall, keyHeight) + 1, from: begin)
        tall = height
      case .attributeSplat, .fullSplat:
        result = join(result, steps, &tall, from: begin)
        steps = []
        let isFull = if case .fullSplat = step { true } else { false }
        let (each, eachHeight) = parseSplatSteps(isFull: isFull)
        result = make(
          .splat(result, isFull: isFull, each), max(tall, eachHeight) + 1, from: begin)
        tall = height
      }
    }
    result = join(result, steps, &tall, from: begin)
    height = tall
    return result
  }

  private mutating func join(
    _ base: Expression, _ steps: [TraversalStep], _ tall: inout Int, from begin: SourcePosition
  ) -> Expression {
    guard !steps.isEmpty else { return base }
    if case .traversal(let root, let known) = base.kind, known.isEmpty {
      return Expression(.traversal(root: root, steps), range: range(from: begin))
    }
    let result = make(.relativeTraversal(base, steps), tall + 1, from: begin)
    tall = height
    return result
  }

  /// The steps that a splat applies to each element.
  private mutating func parseSplatSteps(isFull: Bool) -> ([TraversalStep], height: Int) {
    var steps: [TraversalStep] = []
    var tall = 1
    while !isRecovering {
      if !isFull, peek() != .dot || peekSecond() == .star { break }
      guard let step = parseStep() else { break }
      switch step {
      case .literal(let literal): steps.append(literal)
      case .key(let key):
        tall = max(tall, height + 1)
        steps.append(.key(key))
      case .attributeSplat, .fullSplat:
        let isFull = if case .fullSplat = step { true } else { false }
        steps.append(.splat(isFull: isFull))
        tall += 1
      }
    }
    return (steps, tall)
  }

  private mutating func parseStep() -> Step? {
    switch peek() {
    case .dot: return parseDot()
    case .openBracket: return parseIndex()
    default: return nil
    }
  }

  private mutating func parseDot() -> Step? {
    advance()
    switch peek() {
    case .identifier: return .literal(.attribute(text(take())))
    case .star:
      advance()
      return .attributeSplat
    case .number:
      let token = take()
      let isIndex = text(token).utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      if isIndex, token.end - token.start < 1000, let number = Number(parsing: text(token)) {
        return .literal(.index(.number(number)))
      }
      report(
        "hcl/bad-traversal", "`\(text(token))` is not an index", at: range(token),
        help: "Write each index in brackets: `[0][1]`.")
    default:
      report(
        "hcl/bad-traversal", "expected a name after `.`, found \(describeCurrent())",
        help: "Write `.name` for an attribute, or `[…]` for a name that is computed or not plain.")
    }
    return nil
  }

  private mutating func parseIndex() -> Step? {
    let opening = take()
    return insideBrackets { parser in
      if parser.peek() == .star, parser.peekSecond() == .closeBracket {
        parser.advance()
        _ = parser.takeIf(.closeBracket)
        return .fullSplat
      }
      if parser.peek() == .closeBracket {
        parser.report(
          "hcl/bad-traversal", "expected an index between `[` and `]`",
          help: "Write `[0]`, `[\"key\"]` or `[*]`.")
        return nil
      }
      let key = parser.parseExpression()
      parser.close(.closeBracket, opening)
      if let value = key.literalKey { return .literal(.index(value)) }
      return .key(key)
    }
  }
}

extension Expression {
  /// The number or plain string that this is, as an index.
  var literalKey: Value? {
    switch kind {
    case .literal(.number(let number)): .number(number)
    case .template(let parts):
      switch parts.first {
      case nil: .string("")
      case .literal(let text) where parts.count == 1: .string(text)
      default: nil
      }
    default: nil
    }
  }
}
