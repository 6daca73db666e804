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
  package var text: String {
    var output = ""
    write(to: &output, indent: 0)
    return output + "\n"
  }

  /// On one line.
  package var compactText: String {
    var output = ""
    write(to: &output, indent: nil)
    return output
  }

  private func write(to output: inout String, indent: Int?) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let digits): output += digits
    case .string(let text): Self.quote(text, to: &output)
    case .array(let elements):
      Self.list(elements, "[", "]", to: &output, indent: indent) { element, output, inner in
        element.write(to: &output, indent: inner)
      }
    case .object(let members):
      Self.list(members, "{", "}", to: &output, indent: indent) { member, output, inner in
        Self.quote(member.0, to: &output)
        output += inner == nil ? ":" : ": "
        member.1.write(to: &output, indent: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, to output: inout String, indent: Int?,
    write: (Element, inout String, Int?) -> Void
  ) {
    output += open
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      if let inner { output += "\n" + String(repeating: " ", count: inner) }
      write(element, &output, inner)
    }
    if let indent, !elements.isEmpty { output += "\n" + String(repeating: " ", count: indent) }
    output += close
  }

  /// Everything outside printable ASCII that could act on a terminal or a log is escaped; the rest stays as it is.
  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default:
        if needsEscape(scalar) {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
          }
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    output += "\""
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}
