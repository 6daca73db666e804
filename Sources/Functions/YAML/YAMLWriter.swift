import HCL

/// `yamlencode`: block style, keys and texts in double quotes, texts of several lines as literal blocks; lines are
/// folded after 80 columns, as libyaml does it.
struct YAMLWriter {
  private var result = ""
  private var column = 0
  private var indent = -1
  /// The last thing written was a space or an indicator after which none is needed.
  private var isAfterSpace = true
  /// Nothing but indicators and spaces stands on this line.
  private var isIndenting = true
  /// What was written could go on, so that the end must be marked.
  private var isOpenEnded = false

  /// The value must be known and without marks.
  static func encode(_ value: Value) -> String {
    var writer = YAMLWriter()
    writer.write(value, inMapping: false, isRoot: true)
    writer.writeIndent()
    if writer.isOpenEnded {
      writer.writeIndicator("...", needsSpace: true)
      writer.writeIndent()
    }
    return writer.result
  }

  private mutating func write(_ value: Value, inMapping: Bool, isKey: Bool = false, isRoot: Bool) {
    let outer = indent
    defer { indent = outer }
    switch value {
    case .list(_, let elements), .set(_, let elements), .tuple(let elements):
      writeSequence(elements, inMapping: inMapping)
    case .map(_, let entries), .object(let entries): writeMapping(entries)
    case .string(let text):
      indent = max(outer, 0) + 2
      if outer < 0 { indent = 2 }
      writeText(text, isKey: isKey)
    case .number(let number): writePlain(number.description, isRoot: isRoot)
    case .bool(let truth): writePlain(truth ? "true" : "false", isRoot: isRoot)
    case .null, .unknown: writePlain("null", isRoot: isRoot)
    case .marked(let inner, _): write(inner, inMapping: inMapping, isKey: isKey, isRoot: isRoot)
    }
  }

  private mutating func writeSequence(_ elements: [Value], inMapping: Bool) {
    guard !elements.isEmpty else { return writeIndicator("[]", needsSpace: true) }
    // Directly below its key a sequence is not indented.
    if indent < 0 { indent = 0 } else if !(inMapping && !isIndenting) { indent += 2 }
    for element in elements {
      writeIndent()
      writeIndicator("-", needsSpace: true, keepsIndenting: true)
      write(element, inMapping: false, isRoot: false)
    }
  }

  private mutating func writeMapping(_ entries: [ValueEntry]) {
    guard !entries.isEmpty else { return writeIndicator("{}", needsSpace: true) }
    indent = indent < 0 ? 0 : indent + 2
    for entry in entries {
      writeIndent()
      let isSimple =
        entry.key.utf8.count <= 128 && !entry.key.unicodeScalars.contains(where: \.isYAMLBreak)
      if isSimple {
        write(.string(entry.key), inMapping: true, isKey: true, isRoot: false)
        writeIndicator(":", needsSpace: false)
      } else {
        writeIndicator("?", needsSpace: true, keepsIndenting: true)
        write(.string(entry.key), inMapping: true, isRoot: false)
        writeIndent()
        writeIndicator(":", needsSpace: true, keepsIndenting: true)
      }
      write(entry.value, inMapping: true, isRoot: false)
    }
  }
}

// Scalars.
extension YAMLWriter {
  private mutating func writePlain(_ text: String, isRoot: Bool) {
    writeIndicator(text, needsSpace: true)
    if isRoot { isOpenEnded = true }
  }

  private mutating func writeText(_ text: String, isKey: Bool) {
    let wantsBlock = text.utf8.contains(0x0A) && !isKey
    if wantsBlock, Self.mayBeBlock(text) { return writeLiteral(text) }
    writeQuoted(text, mayFold: !isKey)
  }

  /// Neither spaces at the end of a line nor anything that needs an escape.
  private static func mayBeBlock(_ text: String) -> Bool {
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if !scalar.isYAMLPrintable || (isAfterSpace && scalar.isYAMLBreak) { return false }
      isAfterSpace = scalar == " "
    }
    return !isAfterSpace
  }

  private mutating func writeLiteral(_ text: String) {
    writeIndicator("|", needsSpace: true)
    let scalars = Array(text.unicodeScalars)
    if let first = scalars.first, first == " " || first.isYAMLBreak {
      writeIndicator("2", needsSpace: false)
    }
    if scalars.last?.isYAMLBreak != true {
      writeIndicator("-", needsSpace: false)
    } else if scalars.count == 1 || scalars[scalars.count - 2].isYAMLBreak {
      writeIndicator("+", needsSpace: false)
    }
    put("\n")
    isIndenting = true
    isAfterSpace = true
    var isLineStart = true
    for scalar in scalars {
      if scalar.isYAMLBreak {
        put(scalar)
        isIndenting = true
        isLineStart = true
      } else {
        if isLineStart { writeIndent() }
        put(scalar)
        isIndenting = false
        isLineStart = false
      }
    }
  }

  private mutating func writeQuoted(_ text: String, mayFold: Bool) {
    writeIndicator("\"", needsSpace: true)
    let scalars = Array(text.unicodeScalars)
    var isAfterBlank = false
    for (index, scalar) in scalars.enumerated() {
      let isInside = index > 0 && index < scalars.count - 1
      if scalar == " ", mayFold, !isAfterBlank, column > 80, isInside {
        writeIndent()
        if scalars[index + 1] == " " { put("\\") }
        isAfterBlank = true
      } else if scalar.needsYAMLEscape {
        for part in scalar.yamlEscape.unicodeScalars { put(part) }
        isAfterBlank = false
      } else {
        put(scalar)
        isAfterBlank = scalar == " "
      }
    }
    writeIndicator("\"", needsSpace: false)
    isAfterSpace = false
    isIndenting = false
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    result.unicodeScalars.append(scalar)
    column = scalar.isYAMLBreak ? 0 : column + 1
  }

  private mutating func writeIndicator(
    _ text: String, needsSpace: Bool, keepsIndenting: Bool = false
  ) {
    if needsSpace, !isAfterSpace { put(" ") }
    for scalar in text.unicodeScalars { put(scalar) }
    isAfterSpace = false
    isIndenting = isIndenting && keepsIndenting
    isOpenEnded = false
  }

  private mutating func writeIndent() {
    let wanted = max(indent, 0)
    if !isIndenting || column > wanted || (column == wanted && !isAfterSpace) { put("\n") }
    while column < wanted { put(" ") }
    isAfterSpace = true
    isIndenting = true
  }
}

extension Unicode.Scalar {
  var isYAMLBreak: Bool {
    self == "\n" || self == "\r" || self == "\u{85}" || self == "\u{2028}" || self == "\u{2029}"
  }

  fileprivate var isYAMLPrintable: Bool {
    switch value {
    case 0x0A, 0x20...0x7E, 0xA0...0xFEFE, 0xFF00...0xFFFD: true
    default: false
    }
  }

  fileprivate var needsYAMLEscape: Bool {
    !isYAMLPrintable || isYAMLBreak || self == "\"" || self == "\\"
  }

  fileprivate var yamlEscape: String {
    switch value {
    case 0x00: return "\\0"
    case 0x07: return "\\a"
    case 0x08: return "\\b"
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0B: return "\\v"
    case 0x0C: return "\\f"
    case 0x0D: return "\\r"
    case 0x1B: return "\\e"
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x85: return "\\N"
    case 0x2028: return "\\L"
    case 0x2029: return "\\P"
    default: break
    }
    let (letter, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    let digits = String(value, radix: 16, uppercase: true)
    return "\\" + letter + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
