import Diagnostics

/// Escapes of template text.
extension Parser {
  /// The text that a literal token stands for.
  mutating func unescape(_ token: Token) -> String {
    let bytes = file.bytes[token.start..<token.end]
    let isQuoted = token.kind == .quotedLiteral
    let hasEscape = bytes.contains {
      $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "%") || (isQuoted && $0 == UInt8(ascii: "\\"))
    }
    if !hasEscape { return decode(bytes, token) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = token.start
    while index < token.end {
      let byte = bytes[index]
      let next = index + 1 < token.end ? bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: "\\") where isQuoted:
        index += unescape(at: index, token, into: &result)
      case UInt8(ascii: "$"), UInt8(ascii: "%"):
        let isDoubled =
          next == byte && index + 2 < token.end && bytes[index + 2] == UInt8(ascii: "{")
        result.append(byte)
        if isDoubled { result.append(UInt8(ascii: "{")) }
        index += isDoubled ? 3 : 1
      default:
        result.append(byte)
        index += 1
      }
    }
    return decode(result[...], token)
  }

  private mutating func decode(_ bytes: ArraySlice<UInt8>, _ token: Token) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    reportQuietly(
      "hcl/not-utf-8", "these bytes are not UTF-8", token.start, token.end,
      help: "Save the file as UTF-8.")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what the escape at an index stands for; returns its length.
  private mutating func unescape(
    at index: Int, _ token: Token, into result: inout [UInt8]
  ) -> Int {
    let next = index + 1 < token.end ? file.bytes[index + 1] : 0
    switch next {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(next)
    case UInt8(ascii: "u"): return unescapeScalar(at: index, digits: 4, token, into: &result)
    case UInt8(ascii: "U"): return unescapeScalar(at: index, digits: 8, token, into: &result)
    default:
      let length = min(token.end, index + 2) - index
      reportQuietly(
        "hcl/bad-escape", "this is not an escape of HCL", index, index + length,
        help: "Write `\\\\` for a backslash; escapes are `\\n`, `\\r`, `\\t`, `\\\"`, `\\\\`, "
          + "`\\u00e9` and `\\U0001f600`.")
      result.append(UInt8(ascii: "\\"))
      return 1
    }
    return 2
  }

  private mutating func unescapeScalar(
    at index: Int, digits: Int, _ token: Token, into result: inout [UInt8]
  ) -> Int {
    let end = min(token.end, index + 2 + digits)
    var value: UInt32? = 0
    for byte in file.bytes[(index + 2)..<end] {
      let digit =
        Unicode.Scalar(byte).properties.numericType == .decimal
        ? UInt32(byte) - 0x30
        : (0x61...0x66).contains(byte | 0x20) ? UInt32(byte | 0x20) - 0x57 : nil
      guard let digit, let known = value, known <= 0x0FFF_FFFF else {
        value = nil
        break
      }
      value = known << 4 | digit
    }
    guard end == index + 2 + digits, let value, let scalar = Unicode.Scalar(value) else {
      reportQuietly(
        "hcl/bad-escape", "this escape names no character", index, end,
        help:
          "Write exactly \(digits) hexadecimal digits; use `\\U` with eight digits above U+FFFF.")
      result.append(UInt8(ascii: "\\"))
      return 1
    }
    result += Array(String(scalar).utf8)
    return 2 + digits
  }

  /// A mistake that leaves the structure intact.
  private mutating func reportQuietly(
    _ code: String, _ summary: String, _ start: Int, _ end: Int, help: String
  ) {
    guard diagnostics.count < limits.diagnostics else { return }
    diagnostics.append(
      Diagnostic(.error, code, summary, at: moved(file.range(start, end)), help: help))
  }
}
