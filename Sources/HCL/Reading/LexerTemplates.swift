/// Tokens inside of quoted strings, heredocs and bare templates.
extension Lexer {
  mutating func lexQuoted(_ start: Int) {
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
    guard position < bytes.count else { return unclosedString(start) }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      emit(.closeQuote, position + 1)
      modes.removeLast()
    case 0x0A: unclosedString(start)
    default: openSequence()
    }
  }

  /// Closes the string at the end of its line, and with it the strings and sequences around it that began on
  /// the same line, so that one forgotten quote or brace spoils one line only.
  mutating func unclosedString(_ start: Int) {
    var outermost = start
    var depth = if case .main = modes.last { 2 } else { 1 }
    for (distance, mode) in modes.reversed().enumerated().dropFirst() {
      if case .main = mode { continue }
      guard case .quoted(let start, let line) = mode, line == self.line else { break }
      outermost = start
      depth = distance + 1
    }
    let isNested = depth > 1
    report(
      "hcl/unclosed-string",
      isNested
        ? "this string or a `${` or `%{` in it is not closed on its line"
        : "this string is not closed on its line", outermost, position,
      help: isNested
        ? "Close each with `}` and the string with `\"`; write `$${` or `%%{` for the signs themselves."
        : "Add the closing `\"`, or write a line break as `\\n` or use a heredoc (`<<-EOT`).")
    for _ in 0..<depth {
      if case .main = modes.removeLast() {
        braces.removeLast()
        emit(.sequenceEnd, position)
      } else {
        emit(.closeQuote, position)
        // Nothing more is to be said about what was cut off.
        if isNested { emit(.invalid, position) }
      }
    }
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
