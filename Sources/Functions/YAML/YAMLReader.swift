import HCL

/// `yamldecode`: one document of YAML, with anchors, merge keys and the types of its version 1.2 core, bounded in depth
/// and, since aliases can make little text mean much, in the number of values.
struct YAMLReader {
  let bytes: [UInt8]
  var index = 0
  var lineStart = 0
  var depth = 0
  /// How many values there are with those that aliases repeat.
  var values = 0
  private let valueLimit: Int
  var anchors: [[UInt8]: (value: Value?, size: Int)] = [:]

  static func decode(_ text: String, _ context: FunctionContext) throws(FunctionFailure) -> Value {
    var reader = YAMLReader(text, limit: context.limits.resultBytes / 64)
    let value = try reader.readDocument()
    return value
  }

  private init(_ text: String, limit: Int) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = bytes
    valueLimit = limit
  }

  func failure(_ message: String) -> FunctionFailure {
    let line = bytes[..<min(lineStart, bytes.count)].count { $0 == 0x0A } + 1
    return FunctionFailure(
      "on line \(line), column \(max(0, index - lineStart) + 1): \(message)", argument: 0)
  }

  /// Counts values; fails beyond the budget.
  mutating func count(_ number: Int) throws(FunctionFailure) {
    values += number
    guard values <= valueLimit else {
      throw FunctionFailure("the document is too large", limit: "\(valueLimit) values of YAML")
    }
  }

  private mutating func readDocument() throws(FunctionFailure) -> Value {
    try skipToContent()
    var isExplicit = false
    while column == 0, current == UInt8(ascii: "%") {
      guard
        bytes[index...].starts(with: "%YAML 1.1".utf8)
          || bytes[index...].starts(with: "%TAG ".utf8)
      else { throw failure("found incompatible YAML document or unknown directive name") }
      while let byte = current, byte != 0x0A { index += 1 }
      try skipToContent()
      isExplicit = true
    }
    if isMarker("---") {
      index += 3
    } else if isExplicit || current == nil {
      throw failure("missing start of document")
    }
    let value = try readBlockNode(from: 0, mayStartBlock: true, parent: -1)
    try skipToContent()
    while isMarker("...") {
      index += 3
      try skipToContent()
    }
    if isMarker("---") { throw failure("only a single document is allowed") }
    guard current == nil else { throw failure("did not find expected <document start>") }
    return value
  }
}

// Bytes, lines, comments.
extension YAMLReader {
  var current: UInt8? { index < bytes.count ? bytes[index] : nil }
  var column: Int { index - lineStart }

  func byte(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  func isBlankOrEnd(_ offset: Int) -> Bool {
    switch byte(offset) {
    case nil, 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  func isIndicator(_ scalar: Unicode.Scalar) -> Bool {
    current == UInt8(ascii: scalar) && isBlankOrEnd(1)
  }

  /// `---` or `...` at the beginning of a line.
  func isMarker(_ text: String) -> Bool {
    column == 0 && bytes[index...].starts(with: text.utf8) && isBlankOrEnd(3)
  }
  var isAtMarker: Bool { isMarker("---") || isMarker("...") }

  mutating func takeLineBreak() -> Bool {
    guard let byte = current, byte == 0x0A || byte == 0x0D else { return false }
    index += byte == 0x0D && self.byte(1) == 0x0A ? 2 : 1
    lineStart = index
    return true
  }

  /// Goes to the next thing that is neither space nor comment; true when a line ended before it.
  @discardableResult
  mutating func skipToContent() throws(FunctionFailure) -> Bool {
    var isNewLine = index == 0
    var isAfterSpace = isNewLine
    while let byte = current {
      switch byte {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D:
        _ = takeLineBreak()
        isNewLine = true
      case UInt8(ascii: "#") where isAfterSpace || index == 0 || isSpace(before: index):
        while let byte = current, byte != 0x0A, byte != 0x0D { index += 1 }
      default: return isNewLine
      }
      isAfterSpace = true
    }
    return isNewLine
  }

  /// A tab is among the blanks before this on its line.
  var isAfterTab: Bool {
    let blanks = bytes[lineStart..<index].reversed().prefix { $0 == 0x20 || $0 == 0x09 }
    return blanks.contains(0x09)
  }

  private func isSpace(before index: Int) -> Bool {
    guard index > 0 else { return true }
    return [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index - 1])
  }
}
