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
      return emit(.invalid, max(end, position + 2))
    }
    emit(.openHeredoc, bytes[next] == 0x0D ? next + 2 : next + 1)
    modes.append(.heredoc(marker: start..<end))
    atLineStart = true
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
    let shown = value.isPrintable ? "`\(value)`" : "U+\(value.hexadecimal)"
    report(
      "hcl/unexpected-character", "\(shown) means nothing here", position, position + length,
      help: Self.cure(for: value))
    emit(.invalid, position + length)
  }

  private static func cure(for value: Unicode.Scalar) -> String {
    switch value {
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
