public import Diagnostics

/// Reads a file of HCL. Never fails: what could not be understood is left out or `invalid`, and said.
public func parse(
  _ file: SourceFile, limits: SyntaxLimits = SyntaxLimits()
) -> (body: Body, diagnostics: [Diagnostic]) {
  var parser = Parser(file, limits: limits)
  let body = parser.parseFile()
  return (body, parser.finished())
}

/// Reads one expression that fills the whole text.
public func parseExpression(
  _ file: SourceFile, limits: SyntaxLimits = SyntaxLimits()
) -> (expression: Expression, diagnostics: [Diagnostic]) {
  var parser = Parser(file, limits: limits)
  let expression = parser.parseWholeExpression()
  return (expression, parser.finished())
}

/// Reads a text that is a template as a whole, as `templatefile` does: without quotes around it.
public func parseTemplate(
  _ file: SourceFile, limits: SyntaxLimits = SyntaxLimits()
) -> (parts: [TemplatePart], diagnostics: [Diagnostic]) {
  var parser = Parser(file, mode: .bare, limits: limits)
  let parts = parser.parseTemplateParts(until: .end, flush: false)
  return (parts, parser.finished())
}

/// A recursive-descent parser over tokens. Its depth is bounded by `limits.nesting`, the height of the
/// expressions it returns by `limits.height`.
struct Parser {
  let file: SourceFile
  let limits: SyntaxLimits
  let tokens: [Token]
  var index = 0
  /// False inside of brackets other than a body's braces.
  var newlinesMatter = true
  var depth = 0
  /// The height of the expression that was parsed last.
  var height = 0
  /// True from a mistake until the next item: what follows a mistake says nothing new.
  var isRecovering = false
  var diagnostics: [Diagnostic]
  /// Lines on which the lexer found a mistake: what the parser thinks of them says nothing new.
  private let spoiltLines: Set<Int>
  /// Where the formatter may rewrite tokens.
  var edits = FormatEdits()
  var blockTypes: [String] = []
  /// The token after the first item of a body that began on the line of its brace.
  var firstItemEnd: Int?
  /// Set when the rest of the file belongs to something that is never closed, which was said.
  var isCut = false
  /// Whether the innermost block goes over lines.
  var isMultilineBody = false
  /// For a text that stands escaped in another: where each of its bytes stands there.
  private let origin: [SourcePosition]?

  init(
    _ file: SourceFile, mode: Lexer.Mode = .main, limits: SyntaxLimits,
    origin: [SourcePosition]? = nil
  ) {
    self.file = file
    self.limits = limits
    self.origin = origin
    (tokens, diagnostics) = Lexer.tokens(of: file, mode: mode)
    if let origin {
      for index in diagnostics.indices { diagnostics[index].range?.move(to: origin) }
    }
    spoiltLines = Set(diagnostics.compactMap { $0.range?.end.line })
  }

  /// An expression that fills the whole text.
  mutating func parseWholeExpression() -> Expression {
    newlinesMatter = false
    let expression = parseExpression()
    skipInsignificant()
    if current.kind != .end {
      report(
        "hcl/unexpected-token", "\(describeCurrent()) stands after the end of the expression",
        help: "Remove it, or join it to the expression with an operator.")
    }
    return expression
  }

  /// The diagnostics in the order of their places.
  func finished() -> [Diagnostic] { diagnostics.inOrder(limits.diagnostics) }
}

/// Walking the tokens.
extension Parser {
  var current: Token { tokens[min(index, tokens.count - 1)] }

  /// Steps over comments, and over line endings where they mean nothing.
  mutating func skipInsignificant() {
    while true {
      switch tokens[index].kind {
      case .blockComment, .lineComment: index += 1
      case .newline where !newlinesMatter: index += 1
      default: return
      }
    }
  }

  /// The kind of the next token that means something.
  mutating func peek() -> Token.Kind {
    skipInsignificant()
    return tokens[index].kind
  }

  /// The kind of the token after the next, likewise.
  mutating func peekSecond() -> Token.Kind {
    skipInsignificant()
    var second = min(index + 1, tokens.count - 1)
    while second < tokens.count - 1 {
      switch tokens[second].kind {
      case .blockComment, .lineComment: second += 1
      case .newline where !newlinesMatter: second += 1
      default: return tokens[second].kind
      }
    }
    return tokens[second].kind
  }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  /// Steps back over what stands between the last token that means something and the next, so that its
  /// comments can be read.
  mutating func rewindTrivia() {
    while index > 0, [.newline, .lineComment, .blockComment].contains(tokens[index - 1].kind) {
      index -= 1
    }
  }

  mutating func take() -> Token {
    skipInsignificant()
    let token = tokens[index]
    advance()
    return token
  }

  mutating func takeIf(_ kind: Token.Kind) -> Bool {
    guard peek() == kind else { return false }
    advance()
    return true
  }

  mutating func isKeyword(_ word: StaticString) -> Bool {
    peek() == .identifier && matches(tokens[index], word)
  }

  func matches(_ token: Token, _ word: StaticString) -> Bool {
    guard token.end - token.start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { file.bytes[token.start..<token.end].elementsEqual($0) }
  }

  func text(_ token: Token) -> String {
    String(decoding: file.bytes[token.start..<token.end], as: UTF8.self)
  }

  func start(_ token: Token) -> SourcePosition {
    if let origin { return origin[min(token.start, origin.count - 1)] }
    return SourcePosition(byte: token.start, line: Int(token.line), column: Int(token.column))
  }

  func end(_ token: Token) -> SourcePosition {
    if let origin { return origin[min(token.end, origin.count - 1)] }
    return SourcePosition(byte: token.end, line: Int(token.endLine), column: Int(token.endColumn))
  }

  /// A range of this text as the one where it stands.
  func moved(_ range: SourceRange) -> SourceRange {
    var range = range
    if let origin { range.move(to: origin) }
    return range
  }

  func range(_ token: Token) -> SourceRange {
    SourceRange(file: file.name, start: start(token), end: end(token))
  }

  /// From a position to the end of the last token taken that means something.
  func range(from start: SourcePosition) -> SourceRange {
    var last = max(0, index - 1)
    while last > 0, [.newline, .lineComment, .blockComment].contains(tokens[last].kind) {
      last -= 1
    }
    return SourceRange(file: file.name, start: start, end: max(start, end(tokens[last])))
  }

  mutating func nextStart() -> SourcePosition {
    skipInsignificant()
    return start(tokens[index])
  }

  /// Runs with line endings meaningless, as inside of brackets.
  mutating func insideBrackets<Result>(_ parse: (inout Parser) -> Result) -> Result {
    let outer = newlinesMatter
    newlinesMatter = false
    defer { newlinesMatter = outer }
    return parse(&self)
  }
}

/// Mistakes.
extension Parser {
  /// Says what is wrong at the next token (or `range`), unless it follows from a mistake already said.
  mutating func report(
    _ code: String, _ summary: String, at range: SourceRange? = nil, help: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    guard !isRecovering else { return }
    isRecovering = true
    skipInsignificant()
    guard diagnostics.count < limits.diagnostics else { return }
    let place = range ?? self.range(current)
    guard !spoiltLines.contains(place.start.line) else { return }
    diagnostics.append(Diagnostic(.error, code, summary, at: place, help: help, notes: notes))
  }

  mutating func tooDeep(at range: SourceRange? = nil) {
    report(
      "hcl/too-deep", "this is nested more than \(limits.nesting) levels deep", at: range,
      help: "Move inner parts to local values.")
  }

  mutating func tooHigh(at range: SourceRange?) {
    report(
      "hcl/too-long-expression",
      "this expression has more than \(limits.height) operators or steps in a row", at: range,
      help: "Split it with local values, or use a function on a list such as `sum` or `anytrue`.")
  }

  /// The next token as a person would name it.
  mutating func describeCurrent() -> String {
    skipInsignificant()
    switch current.kind {
    case .end: return origin == nil ? "the end of the file" : "the end of the text"
    case .newline: return "the end of the line"
    case .openQuote: return "a string"
    case .openHeredoc: return "a heredoc"
    case .literal, .quotedLiteral: return "text"
    default:
      let token = current
      return token.end - token.start > 40 ? "this" : "`\(text(token))`"
    }
  }

  /// Skips to a closing bracket of this level and takes it; stops before what can only be a new item.
  mutating func recover(to close: Token.Kind) {
    var open = 0
    while current.kind != .end {
      let token = current
      if open == 0, token.kind == close { return advance() }
      if open == 0, token.kind == .closeBrace || token.kind == .closeQuote { return }
      if token.kind == .newline, open <= 0, looksLikeItem(after: index) { return }
      open += token.kind.bracketChange
      advance()
    }
  }

  /// Whether the line after a line ending begins like an attribute or a block of a body.
  func looksLikeItem(after newline: Int) -> Bool {
    guard newline + 2 < tokens.count, tokens[newline + 1].kind == .identifier else { return false }
    switch tokens[newline + 2].kind {
    case .assign, .openBrace: return true
    case .openQuote: return true
    default: return false
    }
  }
}

extension SourceRange {
  fileprivate mutating func move(to origin: [SourcePosition]) {
    start = origin[min(start.byte, origin.count - 1)]
    end = origin[min(end.byte, origin.count - 1)]
  }
}
