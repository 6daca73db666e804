/// JSON as the lock file needs it: objects keep their order, numbers are whole.
enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Hashable, Sendable {
    var name: String
    var value: JSON
  }

  static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { same($0.name, name) }?.value
  }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  /// Indented by two spaces, with a final line ending; everything but printable ASCII is escaped.
  func printed() -> String {
    var text = ""
    write(into: &text, indent: "")
    return text + "\n"
  }

  private func write(into text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): text += Self.quoted(value)
    case .array(let elements) where elements.isEmpty: text += "[]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .array(let elements):
      text += "[\n"
      for (index, element) in elements.enumerated() {
        text += indent + "  "
        element.write(into: &text, indent: indent + "  ")
        text += index + 1 < elements.count ? ",\n" : "\n"
      }
      text += indent + "]"
    case .object(let members):
      text += "{\n"
      for (index, member) in members.enumerated() {
        text += indent + "  " + Self.quoted(member.name) + ": "
        member.value.write(into: &text, indent: indent + "  ")
        text += index + 1 < members.count ? ",\n" : "\n"
      }
      text += indent + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x20...0x7E: result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return result + "\""
  }
}

/// Reads JSON from untrusted bytes; nil when they are not JSON, are nested too deeply or name a key twice.
struct JSONReader {
  private var rest: ArraySlice<UInt8>
  private var depth = 0

  static func read(_ bytes: [UInt8]) -> JSON? {
    var reader = JSONReader(rest: bytes[...])
    guard let value = reader.value() else { return nil }
    reader.skipSpace()
    return reader.rest.isEmpty ? value : nil
  }

  private init(rest: ArraySlice<UInt8>) { self.rest = rest }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  private mutating func value() -> JSON? {
    skipSpace()
    guard depth < 64, let first = rest.first else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch first {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func number() -> JSON? {
    let digits = rest.prefix { isDigit($0) || $0 == UInt8(ascii: "-") }
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    rest = rest.dropFirst(digits.count)
    return .number(value)
  }

  private mutating func array() -> JSON? {
    _ = take("[")
    var elements: [JSON] = []
    skipSpace()
    if take("]") { return .array([]) }
    while let element = value() {
      elements.append(element)
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { return nil }
    }
    return nil
  }

  private mutating func object() -> JSON? {
    _ = take("{")
    var members: [JSON.Member] = []
    var names: Set<[UInt8]> = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard let name = string(), names.insert(Array(name.utf8)).inserted else { return nil }
      skipSpace()
      guard take(":"), let value = value() else { return nil }
      members.append(JSON.Member(name: name, value: value))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt16] = []
    var plain: [UInt8] = []
    func flushed() -> [UInt16] { Array(String(decoding: plain, as: UTF8.self).utf16) }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        units += flushed()
        return String(decoding: units, as: UTF16.self)
      case UInt8(ascii: "\\"):
        units += flushed()
        plain = []
        guard let unit = escaped() else { return nil }
        units.append(unit)
      case 0..<0x20: return nil
      default: plain.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> UInt16? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(byte)
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "u"):
      let digits = rest.prefix(4)
      guard digits.count == 4 else { return nil }
      rest = rest.dropFirst(4)
      return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    default: return nil
    }
  }
}
