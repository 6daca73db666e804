import HCL

/// `jsonencode`: compact, with sorted keys, and with `<`, `>` and `&` escaped as Go does it.
///
/// Unknown strings whose parts are known become parts of the text, so that a policy document remains readable
/// although an ARN in it is not known.
struct JSONWriter {
  private var result = TemplateText()

  static func encode(_ value: Value) -> Value {
    var writer = JSONWriter()
    writer.write(value)
    return writer.result.value
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .null: result.append("null")
    case .bool(let truth): result.append(truth ? "true" : "false")
    case .number(let number): result.append(number.description)
    case .string(let text): result.append("\"\(Self.escaped(text))\"")
    case .unknown(let unknown): write(unknown)
    case .marked(let value, _): write(value)
    case .list(_, let elements), .set(_, let elements), .tuple(let elements):
      result.append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { result.append(",") }
        write(element)
      }
      result.append("]")
    case .map(_, let entries), .object(let entries):
      result.append("{")
      for (index, entry) in entries.enumerated() {
        if index > 0 { result.append(",") }
        result.append("\"\(Self.escaped(entry.key))\":")
        write(entry.value)
      }
      result.append("}")
    }
  }

  private mutating func write(_ unknown: Unknown) {
    // Of a bare attribute of a resource it is not known whether it is text; in JSON it is nearly always an ARN or name.
    guard let parts = unknown.parts, unknown.type == .string || unknown.type == .dynamic else {
      return result.lose([.unknown(unknown)])
    }
    result.append("\"")
    for part in parts {
      switch part {
      case .text(let text): result.append(Self.escaped(text))
      case .reference:
        var single = unknown
        single.parts = [part]
        result.append(.unknown(single))
      }
    }
    result.append("\"")
  }

  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    func hexadecimal(_ value: UInt32) -> String.UnicodeScalarView {
      let digits = String(value, radix: 16)
      return ("\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
        .unicodeScalars
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\u{08}": result.append(contentsOf: "\\b".unicodeScalars)
      case "\u{0C}": result.append(contentsOf: "\\f".unicodeScalars)
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        result.append(contentsOf: hexadecimal(scalar.value))
      case let control where control.value < 0x20:
        result.append(contentsOf: hexadecimal(scalar.value))
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
