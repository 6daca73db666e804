import HCL

enum YAMLStyle { case plain, quoted, block }

// Scalars: plain, quoted, literal and folded.
extension YAMLReader {
  mutating func readScalar(
    _ tag: String?, minimum: Int, inFlow: Bool
  ) throws(FunctionFailure) -> Value {
    guard let byte = current else { return try scalar("", .plain, tag) }
    switch byte {
    case UInt8(ascii: "*"): return try readAlias()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try scalar(try readQuoted(), .quoted, tag)
    default:
      guard isPlainStart(byte, inFlow: inFlow) else {
        throw failure("found character that cannot start any token")
      }
      return try scalar(readPlain(minimum: minimum, inFlow: inFlow), .plain, tag)
    }
  }

  private func isPlainStart(_ byte: UInt8, inFlow: Bool) -> Bool {
    switch Unicode.Scalar(byte) {
    case ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": false
    case "-": !isBlankOrEnd(1)
    case "?", ":": !inFlow && !isBlankOrEnd(1)
    default: byte >= 0x20
    }
  }

  /// The rest of a plain scalar on this line, without blanks at its end.
  mutating func takePlainLine(inFlow: Bool) -> ArraySlice<UInt8> {
    let start = index
    var end = index
    while let byte = current, byte != 0x0A, byte != 0x0D {
      if byte == UInt8(ascii: ":"), isBlankOrEnd(1) { break }
      let isFlowIndicator = [0x2C, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte)
      if inFlow, isFlowIndicator { break }
      if byte == UInt8(ascii: "#"), end < index || index == start { break }
      index += 1
      if byte != 0x20, byte != 0x09 { end = index }
    }
    index = end
    return bytes[start..<end]
  }

  private mutating func readPlain(minimum: Int, inFlow: Bool) -> String {
    var result = Array(takePlainLine(inFlow: inFlow))
    while true {
      let end = (index, lineStart)
      skipBlanks()
      var breaks = 0
      while takeLineBreak() {
        breaks += 1
        skipBlanks()
      }
      let goesOn =
        breaks > 0 && current != nil && !isAtMarker && (inFlow || column >= minimum)
        && current != UInt8(ascii: "#")
      var line = ArraySlice<UInt8>()
      if goesOn { line = takePlainLine(inFlow: inFlow) }
      guard !line.isEmpty else {
        (index, lineStart) = end
        return String(decoding: result, as: UTF8.self)
      }
      result += breaks == 1 ? [0x20] : Array(repeating: 0x0A, count: breaks - 1)
      result += line
    }
  }

  mutating func readQuoted() throws(FunctionFailure) -> String {
    let quote = current ?? 0
    let isDouble = quote == UInt8(ascii: "\"")
    index += 1
    var result: [UInt8] = []
    /// Up to here nothing is cut at the end of a line.
    var kept = 0
    while true {
      guard let byte = current, !isAtMarker else {
        throw failure("found unexpected end of stream in a quoted scalar")
      }
      switch byte {
      case quote where !isDouble && self.byte(1) == quote:
        result.append(quote)
        index += 2
        kept = result.count
      case quote:
        index += 1
        return String(decoding: result, as: UTF8.self)
      case 0x0A, 0x0D:
        while result.count > kept, let last = result.last, last == 0x20 || last == 0x09 {
          result.removeLast()
        }
        foldLineBreaks(into: &result)
        kept = result.count
      case UInt8(ascii: "\\") where isDouble:
        try readEscape(into: &result)
        kept = result.count
      default:
        result.append(byte)
        index += 1
      }
    }
  }

  /// One line break becomes a space, more become one less.
  private mutating func foldLineBreaks(into result: inout [UInt8], isEscaped: Bool = false) {
    var breaks = 0
    while takeLineBreak() {
      breaks += 1
      skipBlanks()
    }
    if breaks == 1, isEscaped { return }
    result += breaks == 1 ? [0x20] : Array(repeating: 0x0A, count: breaks - 1)
  }

  private mutating func readEscape(into result: inout [UInt8]) throws(FunctionFailure) {
    index += 1
    guard let byte = current else { throw failure("found unknown escape character") }
    if byte == 0x0A || byte == 0x0D { return foldLineBreaks(into: &result, isEscaped: true) }
    index += 1
    let plain: [Unicode.Scalar: Unicode.Scalar] = [
      "0": "\0", "a": "\u{07}", "b": "\u{08}", "t": "\t", "\t": "\t", "n": "\n", "v": "\u{0B}",
      "f": "\u{0C}", "r": "\r", "e": "\u{1B}", " ": " ", "\"": "\"", "'": "'",
      "\\": "\\", "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}", "P": "\u{2029}",
    ]
    if let scalar = plain[Unicode.Scalar(byte)] {
      result += String(scalar).utf8
      return
    }
    let widths: [UInt8: Int] = [0x78: 2, 0x75: 4, 0x55: 8]
    guard let width = widths[byte], index + width <= bytes.count,
      let code = UInt32(String(decoding: bytes[index..<index + width], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    else { throw failure("found unknown escape character") }
    result += String(scalar).utf8
    index += width
  }
}

// Literal and folded blocks.
extension YAMLReader {
  mutating func readBlockScalar(parent: Int) throws(FunctionFailure) -> String {
    let isLiteral = current == UInt8(ascii: "|")
    index += 1
    var chomping = 0
    var increment = 0
    while let byte = current {
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), chomping == 0 {
        chomping = byte == UInt8(ascii: "+") ? 1 : -1
      } else if byte.isDecimalDigit, byte != 0x30, increment == 0 {
        increment = Int(byte - 0x30)
      } else {
        break
      }
      index += 1
    }
    skipBlanks()
    if current == UInt8(ascii: "#"), byte(-1) == 0x20 || byte(-1) == 0x09 {
      while let byte = current, byte != 0x0A, byte != 0x0D { index += 1 }
    }
    guard takeLineBreak() || current == nil else {
      throw failure("did not find expected comment or line break")
    }
    var indent = increment == 0 ? 0 : max(parent, 0) + increment
    var trailing = try takeBlankLines(&indent, parent: parent)
    var result: [UInt8] = []
    var leading = 0
    var wasBlank = false
    while current != nil, column == indent {
      let isBlank = current == 0x20 || current == 0x09
      if !isLiteral, leading > 0, !wasBlank, !isBlank {
        if trailing == 0 { result.append(0x20) }
      } else {
        result += Array(repeating: 0x0A, count: leading)
      }
      result += Array(repeating: 0x0A, count: trailing)
      wasBlank = isBlank
      let start = index
      while let byte = current, byte != 0x0A, byte != 0x0D { index += 1 }
      result += bytes[start..<index]
      leading = takeLineBreak() ? 1 : 0
      trailing = try takeBlankLines(&indent, parent: parent)
    }
    if chomping != -1 { result += Array(repeating: 0x0A, count: leading) }
    if chomping == 1 { result += Array(repeating: 0x0A, count: trailing) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Goes to the indentation of the next line with text; finds it out when it is not known yet.
  private mutating func takeBlankLines(
    _ indent: inout Int, parent: Int
  ) throws(FunctionFailure) -> Int {
    var breaks = 0
    var widest = 0
    while true {
      while current == 0x20, indent == 0 || column < indent { index += 1 }
      widest = max(widest, column)
      if current == 0x09, indent == 0 || column < indent {
        throw failure("found a tab character where an indentation space is expected")
      }
      guard takeLineBreak() else { break }
      breaks += 1
    }
    if indent == 0 { indent = max(widest, parent + 1, 1) }
    return breaks
  }
}
