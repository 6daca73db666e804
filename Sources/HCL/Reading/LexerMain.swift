/// Tokens outside of templates' text.
extension Lexer {
  mutating func lexMain() {
    let byte = self.byte(0)
    switch byte {
    case 0x20, 0x09: skipSpaces()
    case 0x0A: lexNewline(length: 1)
    case 0x0D where self.byte(1) == 0x0A: lexNewline(length: 2)
    case UInt8(ascii: "#"): emit(.lineComment, lineEnd(position))
    case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "/"):
      emit(.lineComment, lineEnd(position))
    case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "*"): lexBlockComment()
    case UInt8(ascii: "\""):
      modes.append(.quoted(start: position, line: line))
      emit(.openQuote, position + 1)
    case UInt8(ascii: "<") where isConflictMarker(byte),
      UInt8(ascii: "=") where isConflictMarker(byte),
      UInt8(ascii: ">") where isConflictMarker(byte):
      lexConflictMarker()
    case UInt8(ascii: "<") where self.byte(1) == UInt8(ascii: "<"): lexHeredocStart()
    case 0x30...0x39: emit(.number, numberEnd())
    case UInt8(ascii: "{"):
      braces[braces.count - 1] += 1
      emit(.openBrace, position + 1)
    case UInt8(ascii: "}"): lexCloseBrace()
    case UInt8(ascii: "~") where self.byte(1) == UInt8(ascii: "}"):
      endSequence(length: 2)
    default:
      let end = identifierEnd(from: position)
      if end > position { emit(.identifier, end) } else { lexOperator(byte) }
    }
  }

  private mutating func lexNewline(length: Int) {
    if braces.count > 1, braces.last == 0, nextLineAssigns(position + length),
      case .quoted(let start, let startLine) = modes[modes.count - 2], startLine == line
    {
      return unclosedString(start)
    }
    emit(.newline, position + length)
  }

  /// Whether the line at an offset begins with `name =`, which no expression outside of braces does.
  private func nextLineAssigns(_ start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    let end = identifierEnd(from: index)
    guard end > index else { return false }
    index = end
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") else { return false }
    return bytes[index + 1] != UInt8(ascii: "=") && bytes[index + 1] != UInt8(ascii: ">")
  }

  private mutating func skipSpaces() {
    var end = position
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    advance(to: end)
  }

  private mutating func lexCloseBrace() {
    if braces[braces.count - 1] == 0, braces.count > 1 {
      endSequence(length: 1)
    } else {
      braces[braces.count - 1] = max(0, braces[braces.count - 1] - 1)
      emit(.closeBrace, position + 1)
    }
  }

  /// `}` or `~}` at the end of `${` or `%{`.
  private mutating func endSequence(length: Int) {
    if braces.count > 1 {
      braces.removeLast()
      modes.removeLast()
    }
    emit(.sequenceEnd, position + length)
  }

  private func numberEnd() -> Int {
    var end = position + 1
    var accepted = end
    while end < bytes.count {
      let byte = bytes[end]
      if byte >= 0x30, byte <= 0x39 {
        end += 1
        accepted = end
      } else if byte == UInt8(ascii: ".") {
        end += 1
      } else if byte | 0x20 == UInt8(ascii: "e") {
        var digit = end + 1
        if digit < bytes.count, bytes[digit] == 0x2B || bytes[digit] == 0x2D { digit += 1 }
        guard digit < bytes.count, bytes[digit] >= 0x30, bytes[digit] <= 0x39 else { break }
        end = digit + 1
        accepted = end
      } else {
        break
      }
    }
    return accepted
  }

  func lineEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    if end < bytes.count, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private mutating func lexBlockComment() {
    var end = position + 2
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") {
        return emit(.blockComment, end + 2)
      }
      end += 1
    }
    report(
      "hcl/unclosed-comment", "this comment is never closed", position, position + 2,
      help: "End the comment with `*/`.")
    emit(.blockComment, bytes.count)
  }

  /// Seven of them at the beginning of a line: what a version control leaves of a merge.
  private func isConflictMarker(_ sign: UInt8) -> Bool {
    guard position == 0 || bytes[position - 1] == 0x0A, position + 7 <= bytes.count else {
      return false
    }
    let next = self.byte(7)
    return bytes[position..<(position + 7)].allSatisfy { $0 == sign }
      && (next == 0x20 || next == 0x0A || next == 0x0D || next == 0)
  }

  private mutating func lexConflictMarker() {
    let end = lineEnd(position)
    if bytes[position] == UInt8(ascii: "<") {
      report(
        "hcl/merge-conflict", "a merge left a conflict here", position, position + 7,
        help:
          "Keep one of the two versions, and remove the lines that begin with `<<<<<<<`, `=======` "
          + "and `>>>>>>>`.")
    } else {
      report(
        "hcl/merge-conflict", "this line belongs to a conflict of a merge", position, position + 7,
        help: "Remove it once the conflict is settled.")
    }
    emit(.lineComment, end)
  }

  private mutating func lexHeredocStart() {
    var start = position + 2
    if start < bytes.count, bytes[start] == UInt8(ascii: "-") { start += 1 }
    let end = identifierEnd(from: start)
    let next = lineEnd(end)
    guard end > start, next == end, next < bytes.count else {
      report(
        "hcl/bad-heredoc", "`<<` must be followed by the heredoc's marker and a line break",
        position, max(end, position + 2),
        help: "Write a word such as `EOT` directly after `<<` or `<<-`, alone until the line's end."
      )
      return recoverHeredoc(from: start)
    }
    emit(.openHeredoc, bytes[next] == 0x0D ? next + 2 : next + 1)
    modes.append(.heredoc(marker: start..<end))
    atLineStart = true
  }

  /// `<< EOT` and `<<"EOT"` are read as if they were right, when a line ends them.
  private mutating func recoverHeredoc(from start: Int) {
    var first = start
    while first < bytes.count, [0x20, 0x22, 0x27, 0x2D].contains(bytes[first]) { first += 1 }
    let last = identifierEnd(from: first)
    let next = lineEnd(last)
    guard last > first, diagnostics.count < 20, hasLine(bytes[first..<last], after: next) else {
      return emit(.invalid, max(identifierEnd(from: start), position + 2))
    }
    emit(.openHeredoc, bytes[next] == 0x0D ? next + 2 : next + 1)
    modes.append(.heredoc(marker: first..<last))
    atLineStart = true
  }

  private func hasLine(_ text: ArraySlice<UInt8>, after start: Int) -> Bool {
    var line = start
    while line < bytes.count {
      line += 1
      let end = lineEnd(line)
      let blanks: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
      if bytes[line..<end].drop(while: blanks).elementsEqual(text) { return true }
      line = bytes[min(end, bytes.count - 1)] == 0x0D ? end + 1 : end
    }
    return false
  }

  private mutating func lexOperator(_ byte: UInt8) {
    let next = self.byte(1)
    switch (byte, next) {
    case (UInt8(ascii: "="), UInt8(ascii: "=")): return emit(.equal, position + 2)
    case (UInt8(ascii: "="), UInt8(ascii: ">")): return emit(.fatArrow, position + 2)
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): return emit(.notEqual, position + 2)
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): return emit(.lessOrEqual, position + 2)
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): return emit(.greaterOrEqual, position + 2)
    case (UInt8(ascii: "&"), UInt8(ascii: "&")): return emit(.and, position + 2)
    case (UInt8(ascii: "|"), UInt8(ascii: "|")): return emit(.or, position + 2)
    case (UInt8(ascii: ":"), UInt8(ascii: ":")): return emit(.doubleColon, position + 2)
    case (UInt8(ascii: "."), UInt8(ascii: ".")) where self.byte(2) == UInt8(ascii: "."):
      return emit(.ellipsis, position + 3)
    default: break
    }
    guard let kind = Self.single(byte) else { return lexInvalid(byte) }
    emit(kind, position + 1)
  }

  private static func single(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: "("): .openParen
    case UInt8(ascii: ")"): .closeParen
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "="): .assign
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "-"): .minus
    case UInt8(ascii: "*"): .star
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "!"): .bang
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: ">"): .greater
    default: nil
    }
  }

  /// One token for a run of bytes that mean nothing, so that garbage stays linear.
  private mutating func lexInvalid(_ byte: UInt8) {
    guard let (value, length) = scalar(at: position) else {
      report(
        "hcl/not-utf-8", "these bytes are not UTF-8", position, position + 1,
        help: "Save the file as UTF-8.")
      return emit(.invalid, position + 1)
    }
    defer { lastInvalidLine = line }
    guard lastInvalidLine != line else { return emit(.invalid, position + length) }
    let isBlank = value.properties.generalCategory == .spaceSeparator
    let shown = value.isPrintable && !isBlank ? "`\(value)`" : "U+\(value.hexadecimal)"
    report(
      "hcl/unexpected-character", "\(shown) means nothing here", position, position + length,
      help: Self.cure(for: value))
    emit(.invalid, position + length)
  }

  private static func cure(for value: Unicode.Scalar) -> String {
    if value.properties.generalCategory == .spaceSeparator {
      return "Write an ordinary space; this one only looks like it."
    }
    if !value.isPrintable { return "Remove it; it cannot be seen." }
    return switch value {
    case ";": "Put each argument on its own line; HCL has no `;`."
    case "'", "`", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}":
      "Write strings between straight double quotes: `\"…\"`."
    case "&": "Write `&&` for \"and\"."
    case "|": "Write `||` for \"or\"."
    case "$": "Write `${…}` only inside a quoted string; outside, use the expression alone."
    case "\\": "Write a backslash only inside a quoted string."
    default: "Remove it, or put it in a quoted string."
    }
  }
}
