/// Tokens inside of quoted strings, heredocs and bare templates.
extension Lexer {
  mutating func lexQuoted() {
    var end = position
    scan: while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\""), 0x0A: break scan
      case UInt8(ascii: "\\"):
        end += end + 1 < bytes.count && bytes[end + 1] != 0x0A ? 2 : 1
      case UInt8(ascii: "$"), UInt8(ascii: "%"):
        guard let next = literalEnd(ofMarkerAt: end) else { break scan }
        end = next
      default: end += 1
      }
    }
    end = min(end, bytes.count)
    if end > position { emit(.quotedLiteral, end) }
    guard position < bytes.count else { return unclosedString() }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      emit(.closeQuote, position + 1)
      modes.removeLast()
    case 0x0A: unclosedString()
    default: openSequence()
    }
  }

  /// Closes the string at the end of its line, so that one forgotten quote spoils one line only.
  private mutating func unclosedString() {
    var start = position
    var index = tokens.count - 1
    while index >= 0, tokens[index].line == tokens[tokens.count - 1].endLine {
      if tokens[index].kind == .openQuote {
        start = tokens[index].start
        break
      }
      index -= 1
    }
    report(
      "hcl/unclosed-string", "this string is not closed on its line", start, position,
      help: "Add the closing `\"`, or write a line break as `\\n` or use a heredoc (`<<-EOT`).")
    modes.removeLast()
    emit(.closeQuote, position)
  }

  /// The end of the literal text at a `$` or `%`: an escape `$${`, or the one sign; nil where `${` begins.
  func literalEnd(ofMarkerAt index: Int) -> Int? {
    guard index + 1 < bytes.count else { return index + 1 }
    if bytes[index + 1] == UInt8(ascii: "{") { return nil }
    let isEscape =
      bytes[index + 1] == bytes[index] && index + 2 < bytes.count
      && bytes[index + 2] == UInt8(ascii: "{")
    return index + (isEscape ? 3 : 1)
  }

  /// `${`, `${~`, `%{` or `%{~`.
  mutating func openSequence() {
    let kind: Token.Kind = byte(0) == UInt8(ascii: "$") ? .interpolation : .control
    emit(kind, position + (byte(2) == UInt8(ascii: "~") ? 3 : 2))
    modes.append(.main)
    braces.append(0)
    atLineStart = false
  }

  mutating func lexHeredoc(_ marker: Range<Int>) {
    if atLineStart, let end = markerEnd(marker) {
      if end == bytes.count {
        report(
          "hcl/unclosed-heredoc", "the file ends right after the marker of a heredoc", position,
          end,
          help: "End the line of the marker with a line break.")
      }
      emit(.closeHeredoc, end)
      modes.removeLast()
      return
    }
    lexLine()
  }

  mutating func lexBare() { lexLine() }

  /// Text up to and with the end of the line, or up to a sequence.
  private mutating func lexLine() {
    var end = position
    scan: while end < bytes.count {
      switch bytes[end] {
      case 0x0A:
        end += 1
        break scan
      case UInt8(ascii: "$"), UInt8(ascii: "%"):
        guard let next = literalEnd(ofMarkerAt: end) else { break scan }
        end = next
      default: end += 1
      }
    }
    guard end > position else { return openSequence() }
    atLineStart = bytes[end - 1] == 0x0A
    emit(.literal, end)
  }

  /// Where the closing line of a heredoc ends, without its line ending; nil when this line is not it.
  private func markerEnd(_ marker: Range<Int>) -> Int? {
    var start = position
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    let end = start + marker.count
    guard end <= bytes.count, bytes[start..<end] == bytes[marker] else { return nil }
    let lineEnd = lineEnd(end)
    guard bytes[end..<lineEnd].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
    return lineEnd
  }
}
