import Diagnostics

/// Terms: what stands between operators.
extension Parser {
  mutating func parseTerm() -> Expression {
    let begin = nextStart()
    let term = parseBareTerm(begin)
    guard !isRecovering else { return term }
    return parseSteps(on: term, from: begin)
  }

  private mutating func parseBareTerm(_ begin: SourcePosition) -> Expression {
    switch peek() {
    case .number: return parseNumber(begin)
    case .identifier: return parseName(begin)
    case .openQuote: return parseQuoted(begin)
    case .openHeredoc: return parseHeredoc(begin)
    case .openParen: return parseParentheses(begin)
    case .openBracket: return parseTuple(begin)
    case .openBrace: return parseObject(begin)
    default:
      reportMissing()
      return invalid(from: begin)
    }
  }

  private mutating func reportMissing() {
    let found = describeCurrent()
    switch current.kind {
    case .newline, .end:
      report(
        "hcl/expected-expression", "expected a value, found \(found)",
        help: "Write the value on the same line, or put it in parentheses to go on over lines.")
    case .sequenceEnd:
      report(
        "hcl/expected-expression", "expected a value, found \(found)",
        help: "Write a value between `${` and `}`; for the sign itself write `$${`.")
    case .question where index > 0 && tokens[index - 1].kind == .question:
      report(
        "hcl/expected-expression", "there is no operator `??`",
        help: "Write `coalesce(a, b)`, or `a != null ? a : b`.")
    case .dot where tokens[min(index + 1, tokens.count - 1)].kind == .number:
      report(
        "hcl/expected-expression", "a number begins with `.`", help: "Write a zero before the `.`.")
    case .assign:
      report(
        "hcl/expected-expression", "expected a value, found `=`",
        help: "Write `==` to compare, or put each argument on its own line.")
    default:
      report(
        "hcl/expected-expression", "expected a value, found \(found)",
        help: "Write a value such as `\"text\"`, `1`, `true`, `var.name` or `[…]`.")
    }
  }

  private mutating func parseNumber(_ begin: SourcePosition) -> Expression {
    let token = take()
    guard token.end - token.start <= 1000, let number = Number(parsing: text(token)) else {
      report(
        "hcl/bad-number", "`\(text(token).prefix(40))` is not a number", at: range(token),
        help: "Write digits with at most one `.`, such as `1.5` or `1e6`; put versions in quotes.")
      return invalid(from: begin)
    }
    return make(.literal(.number(number)), 1, from: begin)
  }

  private mutating func parseName(_ begin: SourcePosition) -> Expression {
    let token = take()
    var name = text(token)
    while peek() == .doubleColon {
      advance()
      guard peek() == .identifier else {
        report(
          "hcl/bad-function-name", "expected the name of a function after `\(name)::`",
          help: "Write `provider::NAME::FUNCTION(…)`.")
        return invalid(from: begin)
      }
      name += "::" + text(current)
      advance()
    }
    if peek() == .openParen { return parseCall(name, begin) }
    guard !name.utf8.contains(UInt8(ascii: ":")) else {
      report(
        "hcl/bad-function-name", "expected `(` after the function `\(name)`",
        help: "Write `\(name)(…)`.")
      return invalid(from: begin)
    }
    switch name {
    case "true" where matches(token, "true"): return make(.literal(.bool(true)), 1, from: begin)
    case "false" where matches(token, "false"): return make(.literal(.bool(false)), 1, from: begin)
    case "null" where matches(token, "null"):
      return make(.literal(.null(.dynamic)), 1, from: begin)
    default: return make(.traversal(root: name, []), 1, from: begin)
    }
  }

  private mutating func parseParentheses(_ begin: SourcePosition) -> Expression {
    let opening = take()
    let isMultiline = current.kind == .newline || current.kind == .lineComment
    let inner = insideBrackets { parser in
      let inner = parser.parseExpression()
      parser.close(.closeParen, opening)
      return inner
    }
    var result = make(.parentheses(inner), height + 1, from: begin)
    result.isMultiline = isMultiline
    return result
  }

  /// Takes a closing bracket, or says that it is missing.
  mutating func close(_ kind: Token.Kind, _ opening: Token, separated: Bool = false) {
    guard !isRecovering, !takeIf(kind) else { return }
    let wanted = kind == .closeParen ? ")" : kind == .closeBracket ? "]" : "}"
    if isNewItem(after: opening) {
      report(
        "hcl/unclosed-bracket", "this `\(text(opening))` is never closed", at: range(opening),
        help: "Add the `\(wanted)` that is missing.",
        notes: [.init("expected `\(wanted)` before \(describeCurrent())", at: range(current))])
      return
    }
    let note = Diagnostic.Note("opened here", at: range(opening))
    if separated {
      report(
        "hcl/missing-separator", "expected `,` or `\(wanted)`, found \(describeCurrent())",
        help: "Separate elements with `,` and close the bracket with `\(wanted)`.", notes: [note])
    } else {
      report(
        "hcl/unclosed-bracket", "expected `\(wanted)`, found \(describeCurrent())",
        help: "Add the `\(wanted)` that is missing.", notes: [note])
    }
  }

  private mutating func parseCall(_ name: String, _ begin: SourcePosition) -> Expression {
    let opening = take()
    let isMultiline = current.kind == .newline
    var arguments: [Expression] = []
    var expands = false
    var comments: [Comment] = []
    var tallest = 0
    insideBrackets { parser in
      while true {
        let layout = parser.takeLayout()
        guard !parser.isRecovering, !parser.takeIf(.closeParen) else {
          comments = layout?.leadingComments ?? []
          return
        }
        var argument = parser.parseExpression()
        tallest = max(tallest, parser.height)
        if parser.takeIf(.ellipsis) { expands = true }
        let isLast = !parser.takeSeparator(after: &argument, layout)
        arguments.append(argument)
        if isLast || expands {
          comments = parser.takeLayout()?.leadingComments ?? []
          return parser.close(.closeParen, opening, separated: true)
        }
      }
    }
    var call = make(
      .call(name: name, arguments, expandsFinal: expands), tallest + 1, from: begin)
    call.isMultiline = isMultiline
    call.innerComments = comments
    return call
  }
}
