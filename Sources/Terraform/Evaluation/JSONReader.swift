import HCL

/// Reads JSON in which a reference may stand inside a string or in place of a value.
///
/// Such a string is an unknown one with parts; the value is a bare reference.
struct JSONReader {
  private enum Symbol: Equatable {
    case byte(UInt8)
    case reference(Reference)
  }

  private let symbols: [Symbol]
  private var position = 0
  private var depth = 0

  private struct Malformed: Error {}

  /// nil when it is not JSON.
  static func read(_ bytes: [UInt8]) -> Value? {
    var reader = JSONReader(symbols: bytes.map { .byte($0) })
    return try? reader.document()
  }

  /// nil when it is not JSON.
  static func read(_ parts: [SymbolPart]) -> Value? {
    var symbols: [Symbol] = []
    for part in parts {
      switch part {
      case .text(let text): symbols += text.utf8.map { .byte($0) }
      case .reference(let reference): symbols.append(.reference(reference))
      }
    }
    var reader = JSONReader(symbols: symbols)
    return try? reader.document()
  }

  private init(symbols: [Symbol]) { self.symbols = symbols }

  private mutating func document() throws -> Value {
    let result = try value()
    skipSpace()
    guard position == symbols.count else { throw Malformed() }
    return result
  }

  private var next: UInt8? {
    guard position < symbols.count, case .byte(let byte) = symbols[position] else { return nil }
    return byte
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws -> Value {
    skipSpace()
    guard position < symbols.count else { throw Malformed() }
    if case .reference(let reference) = symbols[position] {
      position += 1
      return .reference(reference)
    }
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw Malformed() }
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return try string()
    default: return try word()
    }
  }

  private mutating func object() throws -> Value {
    position += 1
    var entries: [ValueEntry] = []
    if take(UInt8(ascii: "}")) { return .makeObject(entries) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw Malformed() }
      guard let key = try string().symbolicParts?.plainText else { throw Malformed() }
      guard take(UInt8(ascii: ":")) else { throw Malformed() }
      entries.append(ValueEntry(key, try value()))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw Malformed() }
    return Value.makeObject(entries)
  }

  private mutating func array() throws -> Value {
    position += 1
    var elements: [Value] = []
    if take(UInt8(ascii: "]")) { return .tuple(elements) }
    repeat { elements.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw Malformed() }
    return .tuple(elements)
  }

  private mutating func string() throws -> Value {
    position += 1
    var parts: [SymbolPart] = []
    var text: [UInt8] = []
    while position < symbols.count {
      switch symbols[position] {
      case .reference(let reference):
        position += 1
        if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
        parts.append(.reference(reference))
      case .byte(UInt8(ascii: "\"")):
        position += 1
        if parts.isEmpty { return .text(String(decoding: text, as: UTF8.self)) }
        if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
        let references = parts.compactMap {
          if case .reference(let reference) = $0 { reference } else { nil }
        }
        return .unknown(Unknown(.string, parts: parts, isNotNull: true, references: references))
      case .byte(UInt8(ascii: "\\")):
        position += 1
        text += try escape()
      case .byte(let byte):
        position += 1
        text.append(byte)
      }
    }
    throw Malformed()
  }

  private mutating func escape() throws -> [UInt8] {
    guard let byte = next else { throw Malformed() }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: throw Malformed()
    }
  }

  private mutating func scalar() throws -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard next == UInt8(ascii: "\\") else { throw Malformed() }
    position += 1
    guard next == UInt8(ascii: "u") else { throw Malformed() }
    position += 1
    let low = try unit()
    guard (0xD800..<0xDC00).contains(high), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw Malformed() }
    return scalar
  }

  private mutating func unit() throws -> UInt32 {
    var result: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Self.hexadecimal(byte) else { throw Malformed() }
      position += 1
      result = result << 4 | digit
    }
    return result
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: UInt32(byte | 0x20) - 0x61 + 10
    default: nil
    }
  }

  private mutating func word() throws -> Value {
    var text: [UInt8] = []
    while let byte = next, Self.isWordByte(byte) {
      text.append(byte)
      position += 1
    }
    switch String(decoding: text, as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null(.dynamic)
    case let digits:
      guard let number = Number(parsing: digits) else { throw Malformed() }
      return .number(number)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension [SymbolPart] {
  /// The text when there is no reference in it.
  package var plainText: String? {
    var result = ""
    for part in self {
      guard case .text(let text) = part else { return nil }
      result += text
    }
    return result
  }
}
