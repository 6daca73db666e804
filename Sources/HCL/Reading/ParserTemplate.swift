import Diagnostics

/// Quoted templates, heredocs and bare templates.
extension Parser {
  mutating func parseQuoted(_ begin: SourcePosition) -> Expression {
    advance()
    let parts = parseTemplateParts(until: .closeQuote, flush: false)
    return make(.template(parts.isEmpty ? [.literal("")] : parts), height + 1, from: begin)
  }

  mutating func parseHeredoc(_ begin: SourcePosition) -> Expression {
    let opening = take()
    var marker = text(opening).utf8.dropFirst(2)
    let flush = marker.first == UInt8(ascii: "-")
    if flush { marker = marker.dropFirst() }
    let name = marker.prefix { $0 != 0x0A && $0 != 0x0D }
    let parts = parseTemplateParts(until: .closeHeredoc, flush: flush)
    return make(
      .heredoc(marker: String(decoding: name, as: UTF8.self), flush: flush, parts), height + 1,
      from: begin)
  }

  /// The parts up to the token `end`, which is taken. Sets `height`.
  mutating func parseTemplateParts(until end: Token.Kind, flush: Bool) -> [TemplatePart] {
    let opening = tokens[max(0, index - 1)]
    guard depth < limits.nesting else {
      tooDeep(at: range(opening))
      height = 1
      return []
    }
    depth += 1
    defer { depth -= 1 }
    var raw: [RawPart] = []
    while !isRecovering, current.kind != end {
      switch current.kind {
      case .quotedLiteral, .literal:
        raw.append(.init(.literal(unescape(current)), current))
        advance()
      case .interpolation: raw.append(parseInterpolation())
      case .control: raw.append(parseDirective())
      default: reportUnclosed(opening, end)
      }
    }
    if current.kind == end { advance() }
    if flush { RawPart.flush(&raw) }
    var builder = TemplateBuilder(limits: limits)
    let parts = builder.build(raw)
    height = builder.height
    if let mistake = builder.mistake {
      let place = mistake.token.map { range($0) } ?? range(opening)
      report(mistake.code, mistake.summary, at: place, help: mistake.help)
    }
    return parts
  }

  private mutating func reportUnclosed(_ opening: Token, _ end: Token.Kind) {
    if end == .closeHeredoc {
      let marker = text(opening).unicodeScalars.filter { !"<-\r\n".unicodeScalars.contains($0) }
      let name = String(String.UnicodeScalarView(marker))
      report(
        "hcl/unclosed-heredoc", "this heredoc is never closed", at: range(opening),
        help: "Write `\(name)` alone on the line after its text.",
        notes: nearMarker(name, after: opening).map {
          [.init("something follows the marker on this line", at: $0)]
        } ?? [])
      isCut = true
    } else {
      report(
        "hcl/unclosed-template", "this template is not closed", at: range(opening),
        help: "Add the closing `\"`.")
    }
  }

  private mutating func parseInterpolation() -> RawPart {
    let opening = take()
    let left = opening.end - opening.start == 3
    let (expression, right) = insideBrackets { parser in
      let expression = parser.parseExpression()
      return (expression, parser.closeSequence(opening))
    }
    return RawPart(
      .interpolation(expression), opening, trims: TrimMarker(left: left, right: right),
      height: height)
  }

  /// Takes `}` or `~}`; true for the latter.
  private mutating func closeSequence(_ opening: Token) -> Bool {
    guard !isRecovering else { return false }
    guard peek() == .sequenceEnd else {
      let marker = text(opening)
      report(
        "hcl/unclosed-interpolation", "expected `}`, found \(describeCurrent())",
        help:
          "Close `\(marker)` with `}`; for a literal `\(marker)` write `\(marker.prefix(1))\(marker)`.",
        notes: [.init("opened here", at: range(opening))])
      return false
    }
    let token = take()
    return token.end - token.start == 2
  }

  private mutating func parseDirective() -> RawPart {
    let opening = take()
    let left = opening.end - opening.start == 3
    height = 1
    let (kind, right) = insideBrackets { parser in
      let kind = parser.parseDirectiveKind()
      return (kind, parser.closeSequence(opening))
    }
    return RawPart(
      kind, opening, trims: TrimMarker(left: left, right: right), height: height)
  }

  private mutating func parseDirectiveKind() -> RawPart.Kind {
    let known = ["if", "else", "endif", "for", "endfor"]
    let word = peek() == .identifier ? text(current) : ""
    let name = range(current)
    guard known.contains(where: { $0.utf8.elementsEqual(word.utf8) }) else {
      let cure = suggestion(for: word, among: known).map { "Did you mean `\($0)`?" }
      report(
        "hcl/unknown-directive", "\(describeCurrent()) is not a directive of a template", at: name,
        help: cure ?? "Write `%{ if … }`, `%{ for … }`, or `%%{` for a literal `%{`.")
      return .literal("")
    }
    advance()
    switch word {
    case "if": return .ifStart(parseExpression())
    case "else": return .elseBranch
    case "endif": return .ifEnd
    case "endfor": return .forEnd
    default:
      guard let (key, value) = parseForNames() else { return .literal("") }
      return .forStart(key: key, value: value, parseExpression())
    }
  }
}

/// A part of a template before directives are matched with their ends.
struct RawPart {
  enum Kind {
    case literal(String)
    case interpolation(Expression)
    case ifStart(Expression)
    case elseBranch, ifEnd
    case forStart(key: String?, value: String, Expression)
    case forEnd
  }

  var kind: Kind
  var token: Token
  var trims: TrimMarker
  var height: Int

  init(
    _ kind: Kind, _ token: Token, trims: TrimMarker = TrimMarker(left: false, right: false),
    height: Int = 1
  ) {
    self.kind = kind
    self.token = token
    self.trims = trims
    self.height = height
  }

  /// Removes from every line the white space that all lines of a `<<-` heredoc begin with.
  static func flush(_ parts: inout [RawPart]) {
    var least = Int.max
    var starts: [Int] = []
    var isLineStart = true
    for (index, part) in parts.enumerated() {
      guard case .literal(let original) = part.kind else {
        if isLineStart { least = 0 }
        isLineStart = false
        continue
      }
      // What `~` eats counts neither as indentation nor as the end of a line.
      let text = original.trimmingSpaces(
        perLine: true, left: index > 0 && parts[index - 1].trims.right,
        right: index + 1 < parts.count && parts[index + 1].trims.left)
      if isLineStart, !(text.isWhitespace && text.utf8.last == 0x0A) {
        starts.append(index)
        least = min(least, text.indentation)
      }
      isLineStart = text.utf8.last == 0x0A
    }
    guard least > 0, least < Int.max else { return }
    for index in starts {
      guard case .literal(let text) = parts[index].kind else { continue }
      parts[index].kind = .literal(String(text.unicodeScalars.dropFirst(least)))
    }
  }
}

extension String {
  var isWhitespace: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// How many scalars of white space it begins with.
  fileprivate var indentation: Int {
    unicodeScalars.prefix { $0.properties.isWhitespace }.count
  }
}
