import Diagnostics

/// Bodies: attributes and blocks.
extension Parser {
  mutating func parseFile() -> Body {
    var body = Body()
    let first = start(tokens[0])
    while true {
      parseItems(into: &body)
      guard current.kind != .end else { break }
      report(
        "hcl/unbalanced-bracket", "this `\(text(current))` closes nothing",
        help: "Remove it, or add the opening bracket before it.", notes: indentationNotes(from: 0))
      advance()
      recoverItem(from: index)
    }
    body.range = SourceRange(file: file.name, start: first, end: end(tokens[tokens.count - 1]))
    return body
  }

  /// Items up to the closing brace of the body or the end of the file, which is not taken.
  mutating func parseItems(into body: inout Body) {
    var seen: [ByteKey: SourceRange] = [:]
    var comments: [Comment] = body.trailingComments
    var lineBreaks = 0
    while true {
      let token = current
      switch token.kind {
      case .newline:
        lineBreaks += 1
        advance()
      case .lineComment, .blockComment:
        comments.append(Comment(text(token), blankLineBefore: lineBreaks > 1))
        lineBreaks = 0
        advance()
      case .end, .closeBrace, .closeParen, .closeBracket, .sequenceEnd:
        body.trailingComments = comments
        return
      default:
        let layout = Layout(leadingComments: comments, blankLineBefore: lineBreaks > 1)
        comments = []
        lineBreaks = 0
        guard let item = parseItem(layout, seen: &seen) else { continue }
        body.items.append(item)
      }
    }
  }

  private mutating func parseItem(
    _ layout: Layout, seen: inout [ByteKey: SourceRange]
  ) -> BodyItem? {
    let first = index
    isRecovering = false
    var item: BodyItem?
    if current.kind == .identifier {
      let name = current
      advance()
      switch peek() {
      case .assign:
        let attribute = parseAttribute(name, layout)
        checkDuplicate(attribute, &seen)
        item = .attribute(attribute)
      case .openBrace, .openQuote, .identifier:
        item = .block(parseBlock(name, at: first, layout))
      default: reportItem(name)
      }
    } else {
      report(
        "hcl/expected-item", "\(describeCurrent()) cannot begin an argument or a block",
        help: current.kind == .openBrace
          ? "Write `name = value` or `type \"label\" { … }`; JSON belongs in files that end in `.json`."
          : "Write `name = value` or `type \"label\" { … }`.")
      advance()
    }
    endItem(&item)
    if !isMultilineBody, firstItemEnd == nil { firstItemEnd = index }
    if isRecovering { recoverItem(from: first) }
    return item
  }

  private mutating func reportItem(_ name: Token) {
    if [.equal, .plus, .minus].contains(peek()) {
      report(
        "hcl/expected-item", "`\(text(name))` is followed by \(describeCurrent())",
        help: "Write `\(text(name)) = …` to set an argument.")
      return
    }
    if peek() == .colon {
      report(
        "hcl/colon-in-body", "`\(text(name))` is followed by `:`",
        help: "Write `\(text(name)) = …`.")
      return
    }
    report(
      "hcl/expected-item", "`\(text(name))` is neither an argument nor a block", at: range(name),
      help: "Write `\(text(name)) = value` or `\(text(name)) { … }`.")
  }

  /// Takes the comment on the item's last line and requires that nothing else follows on it.
  private mutating func endItem(_ item: inout BodyItem?) {
    guard !isRecovering else { return }
    while current.kind == .blockComment || current.kind == .lineComment {
      let before = item?.layout.trailingComment.map { $0.text + " " } ?? ""
      item?.layout.trailingComment = Comment(before + text(current))
      advance()
    }
    switch current.kind {
    case .newline, .end: return
    case .closeBrace:
      guard isMultilineBody, !blockTypes.isEmpty else { return }
      report(
        "hcl/missing-newline", "`}` stands on the same line as the item before it",
        help: "Begin a new line before `}`.")
    case .comma:
      report(
        "hcl/comma-in-body", "arguments of a body are not separated by commas",
        help: "Remove the `,` and put each argument on its own line.")
    default: reportRest(of: item)
    }
  }

  /// Skips the rest of an item that was not understood: to the end of the line on which no bracket that
  /// the item opened is open, or to the brace that closes the body.
  mutating func recoverItem(from first: Int) {
    guard index < tokens.count - 1 else { return }
    var open: [Token.Kind] = []
    var scan = first
    while scan < tokens.count - 1 {
      let kind = tokens[scan].kind
      switch kind.bracketChange {
      case 1: open.append(kind)
      case -1:
        if open.isEmpty, scan >= index {
          index = scan
          return
        }
        if !open.isEmpty { open.removeLast() }
      default: break
      }
      if kind == .newline {
        // A bracket that was forgotten: what was read as its content is an item after all.
        let isForgotten = open.last.map { $0 != .openBrace } ?? false
        if open.isEmpty && scan >= index || isForgotten && looksLikeItem(after: scan) {
          index = scan
          return
        }
      }
      scan += 1
    }
    index = tokens.count - 1
  }

  private mutating func checkDuplicate(
    _ attribute: Attribute, _ seen: inout [ByteKey: SourceRange]
  ) {
    guard let place = attribute.nameRange else { return }
    let key = ByteKey(attribute.name)
    guard let first = seen[key] else {
      seen[key] = place
      return
    }
    guard diagnostics.count < limits.diagnostics else { return }
    diagnostics.append(
      Diagnostic(
        .error, "hcl/duplicate-attribute", "`\(attribute.name)` is set twice", at: place,
        help: "Keep one of the two.",
        notes: [Diagnostic.Note("first set here", at: first)]))
  }

  private mutating func parseAttribute(_ name: Token, _ layout: Layout) -> Attribute {
    let begin = start(name)
    advance()
    skipInsignificant()
    let first = index
    let expression = parseExpression()
    rewindTrivia()
    edits.attributes.append(
      .init(
        tokens: first..<max(first, index),
        isVariableType: blockTypes == ["variable"] && matches(name, "type")))
    return Attribute(
      text(name), expression, layout: layout, nameRange: range(name), range: range(from: begin))
  }
}

extension BodyItem {
  var layout: Layout {
    get {
      switch self {
      case .attribute(let attribute): attribute.layout
      case .block(let block): block.layout
      }
    }
    set {
      switch self {
      case .attribute(var attribute):
        attribute.layout = newValue
        self = .attribute(attribute)
      case .block(var block):
        block.layout = newValue
        self = .block(block)
      }
    }
  }
}

/// A name that is equal only to the same bytes: `String` merges what Unicode holds for equivalent.
struct ByteKey: Hashable {
  private let text: String
  init(_ text: String) { self.text = text }
  static func == (a: Self, b: Self) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }
  func hash(into hasher: inout Hasher) {
    var copy = text
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
