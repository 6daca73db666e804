/// The body as Terraform text that `terraform fmt` leaves unchanged.
///
/// Whatever the tree holds, its strings, labels and comments stay what they are: nothing in them can end the
/// place in which it stands. Names that are no identifiers get `_` for what does not belong in one.
public func render(_ body: Body) -> String {
  var renderer = Renderer()
  renderer.write(body)
  return canonical(renderer.text)
}

/// The expression as text, without a line ending after it.
public func render(_ expression: Expression) -> String {
  var renderer = Renderer()
  renderer.write(expression)
  return canonical(renderer.text)
}

/// Formats what was rendered: once brings the white space, and again what unwrapping a template changed.
private func canonical(_ text: String) -> String {
  var text = text
  for _ in 0..<3 {
    let next = format(text)
    if next.utf8.elementsEqual(text.utf8) { break }
    text = next
  }
  return text
}

/// Writes a tree with the right tokens and lines; the white space within lines is the formatter's.
struct Renderer {
  private(set) var text = ""
  /// How deep the current line is indented, for the text of heredocs.
  var level = 0
  /// Within a template heredocs are written between quotes.
  var isInTemplate = false
  /// Set while measuring: the text may stop growing beyond so many bytes.
  var budget: Int?

  var isExhausted: Bool { budget.map { text.utf8.count > $0 } ?? false }

  mutating func put(_ string: String) { text += string }
  mutating func newline() { text += "\n" }

  /// Whether the expression fits on the rest of a line as wide as people like to read.
  func fits(_ write: (inout Renderer) -> Void) -> Bool {
    if let budget { return budget > 0 }
    var measure = Renderer()
    measure.budget = 92 - 2 * level
    write(&measure)
    return !measure.isExhausted && !measure.text.utf8.contains(0x0A)
  }
}

extension Renderer {
  mutating func write(_ body: Body) {
    var previous: BodyItem?
    for item in body.items {
      write(item, after: previous)
      previous = item
    }
    for (index, comment) in body.trailingComments.enumerated() {
      if comment.blankLineBefore, index > 0 || previous != nil { newline() }
      write(comment)
      newline()
    }
  }

  private mutating func write(_ item: BodyItem, after previous: BodyItem?) {
    let layout = item.layout
    let isApart = previous.map { Self.separates($0, item) } ?? false
    for (index, comment) in layout.leadingComments.enumerated() {
      let isFirst = index == 0
      if isFirst ? isApart || (comment.blankLineBefore && previous != nil) : comment.blankLineBefore
      {
        newline()
      }
      write(comment)
      newline()
    }
    if layout.leadingComments.isEmpty {
      if isApart || (layout.blankLineBefore && previous != nil) { newline() }
    } else if layout.blankLineBefore {
      newline()
    }
    switch item {
    case .attribute(let attribute):
      put(identifier(attribute.name))
      put(" = ")
      write(attribute.expression)
    case .block(let block): write(block)
    }
    if let comment = layout.trailingComment {
      put(" ")
      write(comment)
    }
    newline()
  }

  /// What was made rather than read stands apart when it is a block of several lines.
  private static func separates(_ previous: BodyItem, _ item: BodyItem) -> Bool {
    if previous.isRead, item.isRead { return false }
    return previous.isTall || item.isTall
  }

  private mutating func write(_ block: Block) {
    put(identifier(block.type))
    for label in block.labels {
      put(" ")
      if label.isQuoted || !isIdentifier(label.text) {
        put("\"" + escaped(label.text, isLabel: true) + "\"")
      } else {
        put(label.text)
      }
    }
    if block.body.items.isEmpty, block.body.trailingComments.isEmpty {
      return put(block.range == nil || block.isOneLine ? " {}" : " {\n}")
    }
    if block.isOneLine, case .attribute(let attribute) = block.body.items.first,
      block.body.items.count == 1, block.body.trailingComments.isEmpty,
      attribute.layout == Layout()
    {
      put(" { \(identifier(attribute.name)) = ")
      write(attribute.expression)
      return put(" }")
    }
    put(" {")
    newline()
    level += 1
    write(block.body)
    level -= 1
    put("}")
  }

  /// A comment can end neither its line nor itself early.
  mutating func write(_ comment: Comment) {
    let scalars = comment.text.unicodeScalars
    let isBlock = comment.text.utf8.starts(with: "/*".utf8)
    if isBlock, Self.isOneBlockComment(Array(comment.text.utf8)) { return put(comment.text) }
    let isLine =
      !isBlock
      && (comment.text.utf8.starts(with: "#".utf8) || comment.text.utf8.starts(with: "//".utf8))
    if !isLine { put("# ") }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\n# ".unicodeScalars)
      case "\r", "\0": continue
      default: result.append(scalar)
      }
    }
    put(String(result))
  }

  /// Whether `*/` stands in it only at its end.
  private static func isOneBlockComment(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    for index in 2..<(bytes.count - 1) where bytes[index] == UInt8(ascii: "*") {
      if bytes[index + 1] == UInt8(ascii: "/") { return index + 2 == bytes.count }
    }
    return false
  }
}

extension BodyItem {
  fileprivate var isRead: Bool {
    switch self {
    case .attribute(let attribute): attribute.range != nil
    case .block(let block): block.range != nil
    }
  }

  fileprivate var isTall: Bool {
    guard case .block(let block) = self else { return false }
    return !block.isOneLine && !block.body.items.isEmpty
  }
}

/// Whether the text is one identifier of HCL.
func isIdentifier(_ text: String) -> Bool {
  var isFirst = true
  for scalar in text.unicodeScalars {
    guard isFirst ? scalar.startsIdentifier : scalar.continuesIdentifier else { return false }
    isFirst = false
  }
  return !isFirst
}

/// The text as an identifier: unchanged when it is one.
func identifier(_ text: String) -> String {
  if isIdentifier(text) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(scalar.continuesIdentifier ? scalar : "_")
  }
  guard let first = result.first else { return "_" }
  return (first.startsIdentifier ? "" : "_") + String(result)
}

extension Unicode.Scalar {
  fileprivate var startsIdentifier: Bool {
    isASCII
      ? (0x61...0x7A).contains(value | 0x20) || self == "_" : IdentifierTable.isStart(self)
  }

  fileprivate var continuesIdentifier: Bool {
    isASCII
      ? startsIdentifier || (0x30...0x39).contains(value) || self == "-"
      : IdentifierTable.isContinue(self)
  }
}
