/// JSON to be written: objects keep the order in which they were made.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number whose digits are already right.
  case number(String)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// An object without the members whose value is nil: what does not apply is absent, not null.
  package static func members(_ members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { key, value in value.map { (key, $0) } })
  }

  package static func strings(_ texts: some Sequence<String>) -> JSON {
    .array(texts.map { .string($0) })
  }

  /// Indented by two, with a line ending at the end.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same as UTF-8.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output, indent: 0)
    output.append(0x0A)
    return output
  }

  /// On one line.
  package var compactText: String {
    var output: [UInt8] = []
    write(to: &output, indent: nil)
    return String(decoding: output, as: UTF8.self)
  }

  private func write(to output: inout [UInt8], indent: Int?) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .integer(let value): output += String(value).utf8
    case .number(let digits): output += digits.utf8
    case .string(let text): Self.quote(text, to: &output)
    case .array(let elements):
      Self.list(elements, "[", "]", to: &output, indent: indent) { element, output, inner in
        element.write(to: &output, indent: inner)
      }
    case .object(let members):
      Self.list(members, "{", "}", to: &output, indent: indent) { member, output, inner in
        Self.quote(member.0, to: &output)
        output.append(UInt8(ascii: ":"))
        if inner != nil { output.append(0x20) }
        member.1.write(to: &output, indent: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    to output: inout [UInt8], indent: Int?, write: (Element, inout [UInt8], Int?) -> Void
  ) {
    func breakLine(_ indent: Int) {
      output.append(0x0A)
      for _ in 0..<indent { output.append(0x20) }
    }
    output.append(UInt8(ascii: open))
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      if let inner { breakLine(inner) }
      write(element, &output, inner)
    }
    if let indent, !elements.isEmpty { breakLine(indent) }
    output.append(UInt8(ascii: close))
  }

  private static func quote(_ text: String, to output: inout [UInt8]) {
    var text = text
    output.append(UInt8(ascii: "\""))
    let isPlain = text.withUTF8 { bytes in
      guard bytes.allSatisfy(standsForItself) else { return false }
      output.append(contentsOf: bytes)
      return true
    }
    if !isPlain { for scalar in text.unicodeScalars { append(scalar, to: &output) } }
    output.append(UInt8(ascii: "\""))
  }

  /// Printable ASCII but the quote and the backslash.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Everything outside printable ASCII that could act on a terminal or a log is escaped; the rest stays as it is.
  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar {
    case "\"": output += "\\\"".utf8
    case "\\": output += "\\\\".utf8
    case "\n": output += "\\n".utf8
    case "\r": output += "\\r".utf8
    case "\t": output += "\\t".utf8
    default:
      guard needsEscape(scalar) else {
        output += String(scalar).utf8
        return
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        output += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      }
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}
