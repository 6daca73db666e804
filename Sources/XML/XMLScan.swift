import Diagnostics

/// One pass over the bytes before libxml2 sees them.
///
/// libxml2 spends time that grows with the square of the attributes of a tag and of the declarations of a
/// DOCTYPE, so both are refused here. The same pass notes where tags and attributes are, because the
/// parser's lines saturate and its SAX interface knows no columns of attributes.
struct XMLScan {
  struct Tag {
    var start: SourcePosition
    var end: SourcePosition
    /// Indices into `attributes`.
    var attributes: Range<Int>
  }
  struct Span {
    var start: SourcePosition
    var end: SourcePosition
    /// `xmlns` or `xmlns:…`, which the parser reports apart.
    var isNamespace = false
  }

  private(set) var tags: [Tag] = []
  private(set) var attributes: [Span] = []
  private(set) var problem: Diagnostic?

  private let name: String
  private let bytes: [UInt8]
  private let limits: XMLLimits
  private var offset = 0
  private var depth = 0
  private var marked = SourcePosition.start

  init(name: String, bytes: [UInt8], limits: XMLLimits) {
    self.name = name
    self.bytes = bytes
    self.limits = limits
    if let wrong = invalidUTF8(bytes) {
      refuse("xml/not-utf-8", "the text is not UTF-8", wrong, "Save the file as UTF-8.")
      return
    }
    run()
  }

  private mutating func run() {
    while problem == nil, offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      markup()
    }
  }

  private mutating func markup() {
    if starts("<!--") {
      skip(past: "-->", from: 4)
    } else if starts("<![CDATA[") {
      skip(past: "]]>", from: 9)
    } else if starts("<?") {
      instruction()
    } else if starts("<!DOCTYPE") {
      doctype()
    } else if starts("<!") {
      refuse(
        "xml/declaration", "a declaration stands outside a DOCTYPE", offset,
        "Remove it: a diagram needs no declarations.")
    } else if starts("</") {
      depth -= 1
      skip(past: ">", from: 2)
    } else {
      startTag()
    }
  }

  private mutating func startTag() {
    let start = mark(offset)
    let first = attributes.count
    offset += 1
    while let byte = peek(), !isBlank(byte), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
      offset += 1
    }
    while let byte = peek(), byte != UInt8(ascii: ">") {
      if isBlank(byte) || byte == UInt8(ascii: "/") { offset += 1 } else { attribute() }
      guard attributes.count - first <= limits.attributesPerElement else {
        return refuse(
          "xml/too-many-attributes",
          "an element has more than \(limits.attributesPerElement) attributes", start.byte,
          "Raise the limit with `--max-attributes` if you trust the file.")
      }
    }
    let closesItself = offset > 0 && bytes[offset - 1] == UInt8(ascii: "/")
    offset = min(offset + 1, bytes.count)
    tags.append(Tag(start: start, end: mark(offset), attributes: first..<attributes.count))
    guard tags.count <= limits.elements else {
      return refuse(
        "xml/too-many-elements", "there are more than \(limits.elements) elements", start.byte,
        "Raise the limit with `--max-elements` if you trust the file.")
    }
    if !closesItself { depth += 1 }
    guard depth <= limits.depth else {
      return refuse(
        "xml/too-deep", "elements are nested more than \(limits.depth) deep", start.byte,
        "Raise the limit with `--max-depth` if you trust the file.")
    }
  }

  private mutating func attribute() {
    let start = mark(offset)
    while let byte = peek(), byte != UInt8(ascii: "="), byte != UInt8(ascii: ">"), !isBlank(byte) {
      offset += 1
    }
    while let byte = peek(), isBlank(byte) { offset += 1 }
    if peek() == UInt8(ascii: "=") {
      offset += 1
      while let byte = peek(), isBlank(byte) { offset += 1 }
      if let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        offset += 1
        while let byte = peek(), byte != quote { offset += 1 }
        offset = min(offset + 1, bytes.count)
      }
    }
    attributes.append(
      Span(start: start, end: mark(offset), isNamespace: isNamespace(at: start.byte)))
  }

  private func isNamespace(at start: Int) -> Bool {
    guard bytes[start...].starts(with: "xmlns".utf8), start + 5 < bytes.count else { return false }
    let next = bytes[start + 5]
    return next == UInt8(ascii: ":") || next == UInt8(ascii: "=") || isBlank(next)
  }

  /// The XML declaration may name UTF-8 only; other instructions mean nothing here.
  private mutating func instruction() {
    let start = offset
    skip(past: "?>", from: 2)
    guard bytes[start..<offset].starts(with: "<?xml ".utf8) else { return }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    let words = text.utf8.split { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    for (index, word) in words.enumerated() where index + 1 < words.count {
      let key = word.filter { !isBlank($0) }
      guard key.suffix(9).elementsEqual("encoding=".utf8) else { continue }
      let encoding = words[index + 1].map { $0 | 0x20 }
      guard
        encoding == Array("utf-8".utf8) || encoding == Array("utf8".utf8)
          || encoding == Array("us-ascii".utf8).map({ $0 | 0x20 })
      else {
        let written = String(decoding: Array(words[index + 1]), as: UTF8.self)
        return refuse(
          "xml/encoding", "the encoding `\(written)` is not read", start,
          "Save the file as UTF-8.")
      }
    }
  }

  /// SVG files carry the plain SVG 1.1 DOCTYPE; it is allowed, and never fetched. An internal subset is not.
  private mutating func doctype() {
    let start = offset
    while let byte = peek(), byte != UInt8(ascii: ">") {
      if byte == UInt8(ascii: "[") {
        return refuse(
          "xml/doctype", "the DOCTYPE declares entities or elements of its own", start,
          "Remove the part of the DOCTYPE in square brackets.")
      }
      offset += 1
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        while let inner = peek(), inner != byte { offset += 1 }
        offset = min(offset + 1, bytes.count)
      }
    }
    offset = min(offset + 1, bytes.count)
  }

  private mutating func skip(past end: String, from skipped: Int) {
    let pattern = Array(end.utf8)
    offset = min(offset + skipped, bytes.count)
    while offset < bytes.count {
      if bytes[offset] == pattern.first, bytes[offset...].starts(with: pattern) {
        offset += pattern.count
        return
      }
      offset += 1
    }
  }

  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func starts(_ text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

  private mutating func refuse(_ code: String, _ summary: String, _ at: Int, _ help: String) {
    let place = at >= marked.byte ? mark(at) : slowPosition(at)
    problem = Diagnostic(
      .error, code, summary, at: SourceRange(file: name, start: place, end: place), help: help)
  }

  private func slowPosition(_ at: Int) -> SourcePosition {
    SourceFile(name: name, bytes: bytes).position(at: at)
  }

  /// The position of an offset that is not before the last one asked for: one pass over the file in all.
  private mutating func mark(_ at: Int) -> SourcePosition {
    marked.advance(over: bytes, to: at)
    return marked
  }
}

extension SourcePosition {
  mutating func advance(over bytes: [UInt8], to offset: Int) {
    let end = min(offset, bytes.count)
    while byte < end {
      let next = bytes[byte]
      byte += 1
      if next == 0x0A {
        line += 1
        column = 1
      } else if next & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// The offset of the first byte that is not part of well-formed UTF-8.
func invalidUTF8(_ bytes: [UInt8]) -> Int? {
  var offset = 0
  while offset < bytes.count {
    let lead = bytes[offset]
    if lead < 0x80 {
      offset += 1
      continue
    }
    let (length, low, high): (Int, UInt8, UInt8) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, offset + length <= bytes.count else { return offset }
    guard bytes[offset + 1] >= low, bytes[offset + 1] <= high else { return offset }
    for index in (offset + 2)..<(offset + max(length, 2)) where bytes[index] & 0xC0 != 0x80 {
      return offset
    }
    offset += length
  }
  return nil
}
