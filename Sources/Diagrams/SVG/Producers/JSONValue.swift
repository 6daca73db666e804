/// A JSON value as Excalidraw writes its scenes: bounded in depth, the first of a repeated key counts.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Double)
  /// UTF-8, or the bytes of a byte string.
  case string([UInt8])
  case array([JSONValue])
  case object([(key: [UInt8], value: JSONValue)])

  /// With `isByteString`, each character of a text stands for one byte.
  init?(_ bytes: [UInt8], isByteString: Bool = false) {
    var parser = JSONParser(bytes: bytes, isByteString: isByteString)
    guard let value = parser.value(depth: 0) else { return nil }
    self = value
  }

  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.elementsEqual(name.utf8) }?.value
  }

  var bytes: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
  var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
  var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
  var isTrue: Bool { if case .bool(true) = self { true } else { false } }
  /// Only finite ones.
  var number: Double? {
    if case .number(let number) = self, number.isFinite { number } else { nil }
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  let isByteString: Bool
  var index = 0

  mutating func value(depth: Int) -> JSONValue? {
    guard depth < 100, let first = next() else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  /// The next byte that is not blank, which is not consumed.
  private mutating func next() -> UInt8? {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    index += 1
    return true
  }

  private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
    guard bytes[index...].starts(with: word.utf8) else { return nil }
    index += word.utf8.count
    return value
  }

  private mutating func number() -> JSONValue? {
    let start = index
    while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
    guard index > start, index - start < 64 else { return nil }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) }
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    index += 1
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    repeat {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    index += 1
    var members: [(key: [UInt8], value: JSONValue)] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      guard next() == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append((key, value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func string() -> [UInt8]? {
    index += 1
    var output: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return output
      case UInt8(ascii: "\\"): guard escape(into: &output) else { return nil }
      default: output.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into output: inout [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "u"):
      guard let first = unit() else { return false }
      if isByteString, first <= 0xFF {
        output.append(UInt8(first))
        return true
      }
      var scalar = first
      if (0xD800..<0xDC00).contains(first), bytes[index...].starts(with: "\\u".utf8) {
        index += 2
        guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return false }
        scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      }
      output += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    default: output.append(byte)
    }
    return true
  }

  private mutating func unit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      guard let digit = hexDigit(byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    index += 4
    return value
  }
}
