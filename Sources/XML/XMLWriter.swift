/// Writes markup: the only place of the project that writes `<`.
///
/// Text and values are escaped scalar by scalar; what XML forbids (most controls, U+FFFE) is left out, so that
/// the result is well-formed whatever the text. There is no way to write raw markup.
package struct XMLWriter {
  private var output: [UInt8] = []
  private var open: [(name: String, isInline: Bool)] = []
  /// True while the last start tag can still become `/>`.
  private var isTagOpen = false
  /// Text needs no line of its own, nor does the end tag after it.
  private var endsInText = false

  /// With an XML declaration (for a file of its own), or without (for markup inside HTML).
  package init(declaration: Bool = true) {
    if declaration { write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// Opens an element. Children stand on lines of their own unless the element or one above it is inline.
  package mutating func open(
    _ name: String, _ attributes: [(name: String, value: String)] = [], isInline: Bool = false
  ) {
    let inside = open.last?.isInline ?? false
    finishTag()
    if !inside, !open.isEmpty { newline() }
    let name = Self.nameText(name)
    write("<" + name)
    var written: [String] = []
    for (key, value) in attributes {
      let key = Self.nameText(key)
      guard !written.contains(where: { $0.utf8.elementsEqual(key.utf8) }) else { continue }
      written.append(key)
      write(" " + key + "=\"")
      escape(value, inAttribute: true)
      write("\"")
    }
    open.append((name, isInline || inside))
    isTagOpen = true
    endsInText = false
  }

  /// Closes the innermost open element; nothing when none is open.
  package mutating func close() {
    guard let (name, isInline) = open.popLast() else { return }
    if isTagOpen {
      write("/>")
      isTagOpen = false
    } else {
      if !isInline, !endsInText { newline() }
      write("</" + name + ">")
    }
    endsInText = false
  }

  /// An element, with what the body writes inside it.
  package mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], isInline: Bool = false,
    _ body: (inout XMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes, isInline: isInline)
    body(&self)
    close()
  }

  package mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    finishTag()
    endsInText = true
    escape(text, inAttribute: false)
  }

  /// The document so far, with everything closed.
  package consuming func finish() -> [UInt8] {
    while !open.isEmpty { close() }
    write("\n")
    return output
  }

  private mutating func finishTag() {
    guard isTagOpen else { return }
    write(">")
    isTagOpen = false
  }

  private mutating func newline() {
    write("\n" + String(repeating: "  ", count: open.count))
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    output += Self.escaped(text, inAttribute: inAttribute)
  }

  static func escaped(_ text: String, inAttribute: Bool) -> [UInt8] {
    var output: [UInt8] = []
    func write(_ text: String) { output.append(contentsOf: text.utf8) }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: write("&amp;")
      case 0x3C: write("&lt;")
      case 0x3E: write("&gt;")
      case 0x22 where inAttribute: write("&quot;")
      case 0x09 where inAttribute: write("&#9;")
      case 0x0A where inAttribute: write("&#10;")
      case 0x0D: write("&#13;")
      case 0x09, 0x0A: write(String(scalar))
      case 0..<0x20, 0x7F...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF: continue
      default: write(String(scalar))
      }
    }
    return output
  }

  /// The name with everything that could end it replaced by `_`.
  static func nameText(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "_", ":": text.unicodeScalars.append(scalar)
      case "0"..."9", "-", ".":
        if text.isEmpty { text = "_" }
        text.unicodeScalars.append(scalar)
      default: text += "_"
      }
    }
    return text.isEmpty ? "_" : text
  }
}
