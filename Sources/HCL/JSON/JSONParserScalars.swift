import Diagnostics

/// Strings, numbers and words.
extension JSONParser {
  /// A string between double quotes; one between single quotes is said and read all the same.
  mutating func parseString() -> String {
    let start = place
    let quote = current
    if quote == UInt8(ascii: "'") {
      report(
        "json/single-quotes", "JSON has no strings between single quotes", from: start,
        to: position(after: 1), help: "Write the text between double quotes: `\"…\"`.")
    }
    advance(1)
    var text: [UInt8] = []
    while true {
      let byte = current
      if byte == quote, place.byte < bytes.count {
        advance(1)
        return string(text, start)
      }
      switch byte {
      case 0x0A, 0x0D,
        0 where place.byte >= bytes.count:
        report(
          "json/unclosed-string", "this string is not closed on its line", from: start, to: place,
          help: "Add the closing `\"`, or write a line break as `\\n`.")
        return string(text, start)
      case 0..<0x20:
        report(
          "json/control-character", "a string holds the control character U+\(hexadecimal(byte))",
          from: place, to: position(after: 1),
          help: byte == 0x09 ? "Write it as `\\t`." : "Write it as `\\u\(hexadecimal(byte))`.")
        text.append(byte)
        advance(1)
      case UInt8(ascii: "\\"): parseEscape(into: &text)
      default:
        text.append(byte)
        advance(1)
      }
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    String(repeating: "0", count: byte < 0x10 ? 3 : 2) + String(byte, radix: 16)
  }

  private mutating func string(_ bytes: [UInt8], _ start: SourcePosition) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    report(
      "json/not-utf-8", "this string holds bytes that are not UTF-8", from: start, to: place,
      help: "Save the file as UTF-8.")
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func parseEscape(into text: inout [UInt8]) {
    let start = place
    guard let (scalar, length) = Self.escape(bytes, at: place.byte) else {
      let isUnicode = byte(1) == UInt8(ascii: "u")
      report(
        "json/bad-escape",
        isUnicode
          ? "this escape does not have four hexadecimal digits" : "this is not an escape of JSON",
        from: start, to: position(after: byte(1) < 0x20 ? 1 : 2),
        help: isUnicode
          ? "Write `\\u00e9`; above U+FFFF write two surrogates, or the sign itself."
          : "Write `\\\\` for a backslash; escapes are `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, "
            + "`\\t` and `\\u00e9`.")
      text.append(UInt8(ascii: "\\"))
      advance(1)
      return
    }
    text += Array(String(scalar).utf8)
    advance(length)
  }

  /// What the escape at an index stands for, and its length; a lone surrogate stands for U+FFFD, as in Go.
  static func escape(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "/"): return ("/", 2)
    case UInt8(ascii: "b"): return ("\u{08}", 2)
    case UInt8(ascii: "f"): return ("\u{0C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"):
      guard let first = unit(bytes, at: index) else { return nil }
      if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
      guard first < 0xDC00, let second = unit(bytes, at: index + 6),
        (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { return ("\u{FFFD}", 6) }
      return (scalar, 12)
    default: return nil
    }
  }

  /// The four hexadecimal digits after `\u`.
  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }

  mutating func parseNumber() -> JSONNode {
    let start = place
    while isNumberByte(current) { advance(1) }
    if isLetter(current) { advanceOverWord() }
    let digits = Array(bytes[start.byte..<place.byte])
    let text = String(decoding: digits.prefix(1_000), as: UTF8.self)
    let isShort = digits.count <= 1_000
    guard isShort, Self.isNumber(digits), let number = Number(parsing: text) else {
      report(
        "json/bad-number", "`\(text.prefix(40))` is not a number of JSON", from: start, to: place,
        help:
          "Write digits such as `-1.5` or `1e6`, without `+` or zeros in front; put versions in quotes."
      )
      return invalid(from: start)
    }
    return JSONNode(.number(number), range: range(from: start))
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// `-`? (`0` | digits that do not begin with `0`) (`.` digits)? (`e` sign? digits)?
  private static func isNumber(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    func take(_ signs: UInt8...) -> Bool {
      guard let first = rest.first, signs.contains(first) else { return false }
      rest.removeFirst()
      return true
    }
    func takeDigits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest.removeFirst(count)
      return count
    }
    _ = take(UInt8(ascii: "-"))
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits()
    guard whole == 1 || whole > 1 && !isZero else { return false }
    if take(UInt8(ascii: ".")), takeDigits() == 0 { return false }
    if take(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+"), UInt8(ascii: "-"))
      if takeDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  mutating func parseWord() -> JSONNode {
    let start = place
    advanceOverWord()
    let word = String(decoding: bytes[start.byte..<place.byte], as: UTF8.self)
    switch word {
    case "true": return JSONNode(.bool(true), range: range(from: start))
    case "false": return JSONNode(.bool(false), range: range(from: start))
    case "null": return JSONNode(.null, range: range(from: start))
    default: break
    }
    let words = ["true", "false", "null"]
    let near =
      words.first { $0.utf8.elementsEqual(word.lowercased().utf8) }
      ?? suggestion(for: word.lowercased(), among: words)
    let isNothing = ["undefined", "None", "nil", "NaN", "Infinity"].contains {
      $0.utf8.elementsEqual(word.utf8)
    }
    report(
      "json/unquoted-text", "`\(word.prefix(40))` stands without quotes", from: start, to: place,
      help: isNothing
        ? "Write `null`."
        : near.map { "Did you mean `\($0)`?" }
          ?? "Write text in double quotes, and an expression as `\"${…}\"`.")
    return invalid(from: start)
  }
}
