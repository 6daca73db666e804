import Diagnostics

/// What to say where a person's mistake can be told from its neighbourhood.
extension Parser {
  /// Something follows an item on its line.
  mutating func reportRest(of item: BodyItem?) {
    let token = current
    let found = describeCurrent()
    guard case .attribute? = item else {
      return report(
        "hcl/missing-newline", "\(found) stands on the same line as the item before it",
        help: "Begin a new line before it.")
    }
    let before = tokens[max(0, index - 1)]
    if before.kind == .number, token.kind == .identifier, before.end == token.start {
      let whole = text(before) + text(token)
      return report(
        "hcl/bad-number", "`\(whole.prefix(40))` is not a number",
        at: range(before).union(range(token)),
        help: "Write a decimal number, or put it in quotes: `\"\(whole.prefix(40))\"`.")
    }
    report(
      "hcl/missing-newline", "the value ends before \(found), which stands on the same line",
      help: cureForRest(token, after: before))
  }

  private func cureForRest(_ token: Token, after before: Token) -> String {
    if matches(token, "and") { return "Write `&&`." }
    if matches(token, "or") { return "Write `||`." }
    if matches(before, "not") { return "Write `!` for \"not\"." }
    switch token.kind {
    case .assign: return "Write `==` to compare, or begin a new line for the next argument."
    case .identifier where tokens[min(index + 1, tokens.count - 1)].kind == .assign:
      return "Begin a new line before it."
    case .identifier, .colon, .number:
      return "Put text in double quotes, join values with an operator, or begin a new line."
    default: return "Begin a new line before it."
    }
  }

  /// The first pair of braces that stand at the beginning of their lines at different depths: most likely the
  /// place where one is missing or too many.
  func misindented(from first: Int) -> (open: Token, close: Token)? {
    var open: [Token] = []
    var lineStart = tokens[first]
    var line = lineStart.line
    for token in tokens[first...] {
      if token.line != line {
        line = token.line
        lineStart = token
      }
      switch token.kind.bracketChange {
      case 1: open.append(Token(lineStart, as: token))
      case -1:
        guard let opening = open.popLast() else { return nil }
        let isFirst = token.start == lineStart.start && opening.line != token.line
        if isFirst, token.kind == .closeBrace, opening.column != token.column {
          return (opening, token)
        }
      default: break
      }
    }
    return nil
  }

  /// A note on the pair of braces that `misindented` finds.
  func indentationNotes(from first: Int) -> [Diagnostic.Note] {
    guard let (open, close) = misindented(from: first) else { return [] }
    let isShallower = close.column < open.column
    return [
      .init(
        "this `}` closes the `{` of line \(open.line), which is indented differently: "
          + (isShallower ? "is a `}` missing before it?" : "is it one too many?"),
        at: range(close))
    ]
  }

  /// Whether what follows can only be something new: then the bracket was forgotten where it should stand.
  func isNewItem(after opening: Token) -> Bool {
    let token = current
    if token.kind == .end { return true }
    guard token.line > opening.line else { return false }
    if token.kind == .closeBrace { return true }
    guard token.kind == .identifier, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].kind
    return next == .assign || next == .openBrace || next == .openQuote
  }

  /// A line that begins with the marker of a heredoc that never ends.
  func nearMarker(_ marker: String, after opening: Token) -> SourceRange? {
    var number = Int(opening.line)
    while number < file.lineStarts.count {
      number += 1
      guard let line = file.line(number) else { return nil }
      let rest = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
      guard rest.starts(with: marker.utf8) else { continue }
      let start = file.lineStarts[number - 1] + line.utf8.count - rest.count
      return moved(file.range(start, start + rest.count))
    }
    return nil
  }
}

extension Token {
  /// A token at the column at which its line begins.
  fileprivate init(_ lineStart: Token, as token: Token) {
    self = token
    column = lineStart.column
  }
}
