/// Where elements of a set that have no order of their own stand: Terraform sorts them by a text made of them.
struct SetOrderKey {
  private(set) var bytes: [UInt8] = []

  init(_ value: Value) { append(value) }

  private mutating func append(_ value: Value) {
    switch value {
    case .unknown: put("?")
    case .null: put("~")
    case .bool(let truth): put(truth ? "T" : "F")
    case .number(let number): bytes += number.general(precision: 10).utf8
    case .string(let text): append(quoted: text)
    case .list(_, let elements), .set(_, let elements): append(elements, "[", "]")
    case .tuple(let elements): append(elements, "<", ">")
    case .object(let entries): append(entries.map(\.value), "<", ">")
    case .map(_, let entries):
      put("{")
      for entry in entries {
        append(quoted: entry.key)
        put(":")
        append(entry.value)
        put(";")
      }
      put("}")
    case .marked(let inner, _): append(inner)
    }
  }

  private mutating func append(
    _ elements: [Value], _ start: Unicode.Scalar, _ end: Unicode.Scalar
  ) {
    put(start)
    for element in elements {
      append(element)
      put(";")
    }
    put(end)
  }

  /// As Go's `%q`, as far as it matters for the order.
  private mutating func append(quoted text: String) {
    put("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      default: bytes.append(byte)
      }
    }
    put("\"")
  }

  private mutating func put(_ scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }
}
