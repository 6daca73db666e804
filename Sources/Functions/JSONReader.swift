package import HCL

/// `jsondecode`, bounded in depth. Of equal keys the last wins, as in Go.
package struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// The value of a JSON text: objects, tuples, strings, numbers, bools, nulls.
  package static func decode(_ text: String) throws(FunctionFailure) -> Value {
    var reader = JSONReader(text)
    let value = try reader.readValue()
    reader.skipSpaces()
    guard reader.index == reader.bytes.count else {
      throw reader.failure("extraneous data after JSON object")
    }
    return value
  }

  private init(_ text: String) { bytes = Array(text.utf8) }

  private func failure(_ message: String) -> FunctionFailure {
    FunctionFailure("\(message) (at byte \(index + 1))", argument: 0)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpaces() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard current == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func readValue() throws(FunctionFailure) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 200 else { throw failure("JSON nests too deeply") }
    skipSpaces()
    guard let byte = current else { throw failure("unexpected end of JSON input") }
    switch byte {
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    case UInt8(ascii: "\""): return .text(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: return try readWord()
    }
  }

  private mutating func readWord() throws(FunctionFailure) -> Value {
    for (word, value) in [
      ("true", Value.bool(true)), ("false", .bool(false)), ("null", .null(.dynamic)),
    ]
    where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw failure("invalid character looking for beginning of value")
  }

  private mutating func readObject() throws(FunctionFailure) -> Value {
    index += 1
    var entries: [ValueEntry] = []
    if take("}") { return .object([]) }
    repeat {
      skipSpaces()
      guard current == UInt8(ascii: "\"") else {
        throw failure("invalid character looking for beginning of object key string")
      }
      let key = try readString()
      guard take(":") else { throw failure("invalid character after object key") }
      entries.append(ValueEntry(key.normalisedToNFC, try readValue()))
    } while take(",")
    guard take("}") else { throw failure("invalid character after object key:value pair") }
    return .makeObject(entries)
  }

  private mutating func readArray() throws(FunctionFailure) -> Value {
    index += 1
    var values: [Value] = []
    if take("]") { return .tuple([]) }
    repeat { values.append(try readValue()) } while take(",")
    guard take("]") else { throw failure("invalid character after array element") }
    return .tuple(values)
  }

  private mutating func readNumber() throws(FunctionFailure) -> Value {
    let start = index
    while let byte = current, isNumberByte(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard isStrict(text), let number = Number(parsing: text) else {
      throw failure("invalid number")
    }
    return .number(number)
  }

  /// JSON wants digits on both sides of the point and no zeros in front.
  private func isStrict(_ text: String) -> Bool {
    let digits = Array(text.utf8.drop { $0 == UInt8(ascii: "-") })
    func isDigit(_ index: Int) -> Bool {
      digits.indices.contains(index)
        && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digits[index])
    }
    let point = digits.firstIndex(of: UInt8(ascii: "."))
    return isDigit(0) && !(digits[0] == UInt8(ascii: "0") && isDigit(1))
      && (point.map { isDigit($0 + 1) } ?? true)
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func readString() throws(FunctionFailure) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try readEscape()).utf8
      case 0..<0x20: throw failure("invalid character in string literal")
      default: text.append(byte)
      }
    }
    throw failure("unexpected end of JSON input")
  }

  private mutating func readEscape() throws(FunctionFailure) -> Unicode.Scalar {
    guard let byte = current else { throw failure("unexpected end of JSON input") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicodeEscape()
    default: throw failure("invalid character in string escape code")
    }
  }

  private mutating func readUnicodeEscape() throws(FunctionFailure) -> Unicode.Scalar {
    let first = try readHexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let rest = bytes[index...]
    guard (0xD800..<0xDC00).contains(first), rest.starts(with: "\\u".utf8) else {
      return "\u{FFFD}"
    }
    let before = index
    index += 2
    let second = try readHexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      index = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func readHexadecimal() throws(FunctionFailure) -> UInt32 {
    let digits = bytes[min(index, bytes.count)...].prefix(4)
    guard digits.count == 4,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+")
    else { throw failure("invalid character in \\u hexadecimal character escape") }
    index += 4
    return value
  }
}
