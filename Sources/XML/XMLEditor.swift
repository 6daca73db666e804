package import Diagnostics

/// Changes of attributes in a document that leave every other byte as it is.
///
/// The document must be one that `readXML` has read without error; elements are named by the places of their start tags.
package struct XMLEditor {
  private let bytes: [UInt8]
  private var edits: [(range: Range<Int>, text: [UInt8])] = []

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isUnchanged: Bool { edits.isEmpty }

  /// The name of the element that begins there; empty when none does.
  package func name(ofTagAt range: SourceRange) -> String {
    StartTag(bytes, range).map { String(decoding: bytes[$0.name], as: UTF8.self) } ?? ""
  }

  /// Gives an element attributes; one of the same name gets the new value.
  package mutating func set(
    _ attributes: [(name: String, value: String)], onTagAt range: SourceRange
  ) {
    guard let tag = StartTag(bytes, range) else { return }
    var added: [UInt8] = []
    for (name, value) in attributes {
      if let old = tag.attribute(name, in: bytes) {
        edits.append((old.value, quoted(value)))
      } else {
        added += written(name, quoted(value))
      }
    }
    if !added.isEmpty { edits.append((tag.end..<tag.end, added)) }
  }

  /// Puts an element into a new one, with some of its attributes: they move, under another name where one is given. What
  /// the element does not have is written empty when it must be there.
  package mutating func wrap(
    tagAt range: SourceRange, in name: String,
    moving moved: [(name: String, as: String, isNeeded: Bool)],
    adding added: [(name: String, value: String)]
  ) {
    guard let tag = StartTag(bytes, range), let end = end(of: tag) else { return }
    var open = Array("<\(name)".utf8)
    for (old, new, isNeeded) in moved {
      if let attribute = tag.attribute(old, in: bytes) {
        open += written(new, Array(bytes[attribute.value]))
        edits.append((attribute.whole, []))
      } else if isNeeded {
        open += written(new, quoted(""))
      }
    }
    for (name, value) in added { open += written(name, quoted(value)) }
    edits.append((tag.start..<tag.start, open + Array(">".utf8)))
    edits.append((end..<end, Array("</\(name)>".utf8)))
  }

  /// Replaces all that an element holds by a text; nothing when it holds nothing.
  package mutating func setText(_ text: String, ofTagAt range: SourceRange) {
    guard let tag = StartTag(bytes, range), !tag.closesItself, let end = end(of: tag) else {
      return
    }
    let close = bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
    guard close >= tag.after else { return }
    edits.append((tag.after..<close, escaped(text)))
  }

  /// The document with all changes.
  package func finish() -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered where edit.range.lowerBound >= offset {
      result += bytes[offset..<edit.range.lowerBound]
      result += edit.text
      offset = edit.range.upperBound
    }
    return result + bytes[offset...]
  }

  private func written(_ name: String, _ value: [UInt8]) -> [UInt8] {
    Array(" \(XMLWriter.nameText(name))=".utf8) + value
  }

  private func quoted(_ value: String) -> [UInt8] {
    Array("\"".utf8) + escaped(value) + Array("\"".utf8)
  }

  private func escaped(_ text: String) -> [UInt8] { XMLWriter.escaped(text, inAttribute: true) }

  /// Behind the end tag of an element.
  private func end(of tag: StartTag) -> Int? {
    var offset = tag.after
    var depth = tag.closesItself ? 0 : 1
    while depth > 0 {
      guard let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
      let rest = bytes[open...]
      if rest.starts(with: "<!--".utf8) {
        offset = after("-->", from: open + 4)
      } else if rest.starts(with: "<![CDATA[".utf8) {
        offset = after("]]>", from: open + 9)
      } else if rest.starts(with: "<?".utf8) {
        offset = after("?>", from: open + 2)
      } else if rest.starts(with: "</".utf8) {
        depth -= 1
        offset = after(">", from: open + 2)
      } else {
        guard let inner = StartTag(bytes, from: open) else { return nil }
        if !inner.closesItself { depth += 1 }
        offset = inner.after
      }
    }
    return offset
  }

  private func after(_ mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var offset = start
    while offset + mark.count <= bytes.count {
      if bytes[offset] == mark[0], bytes[offset...].starts(with: mark) {
        return offset + mark.count
      }
      offset += 1
    }
    return bytes.count
  }
}

/// The parts of one start tag, as offsets.
private struct StartTag {
  struct Attribute {
    var name: Range<Int>
    /// With its quotes.
    var value: Range<Int>
    /// With the blanks before it.
    var whole: Range<Int>
  }

  var start: Int
  var name: Range<Int>
  var attributes: [Attribute] = []
  /// Behind the last attribute or the name.
  var end: Int
  /// Behind the tag.
  var after: Int
  var closesItself = false

  init?(_ bytes: [UInt8], _ range: SourceRange) { self.init(bytes, from: range.start.byte) }

  init?(_ bytes: [UInt8], from start: Int) {
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    func isNameByte(_ offset: Int) -> Bool {
      let byte = byte(offset)
      return byte > 0x20 && ![0x3D, 0x3E, 0x2F, 0x22, 0x27, 0x3C].contains(byte)
    }
    guard start >= 0, byte(start) == UInt8(ascii: "<"), isNameByte(start + 1) else { return nil }
    self.start = start
    var offset = start + 1
    while isNameByte(offset) { offset += 1 }
    name = (start + 1)..<offset
    end = offset
    after = offset
    while offset < bytes.count {
      let before = offset
      while isBlank(byte(offset)) { offset += 1 }
      switch byte(offset) {
      case UInt8(ascii: ">"):
        after = offset + 1
        return
      case UInt8(ascii: "/"):
        closesItself = byte(offset + 1) == UInt8(ascii: ">")
        offset += 1
      default:
        let first = offset
        while isNameByte(offset) { offset += 1 }
        let name = first..<offset
        while isBlank(byte(offset)) { offset += 1 }
        guard !name.isEmpty, byte(offset) == UInt8(ascii: "=") else { return nil }
        offset += 1
        while isBlank(byte(offset)) { offset += 1 }
        let quote = byte(offset)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
          let close = bytes[(offset + 1)...].firstIndex(of: quote)
        else { return nil }
        attributes.append(
          Attribute(name: name, value: offset..<(close + 1), whole: before..<(close + 1)))
        offset = close + 1
        end = offset
      }
    }
    return nil
  }

  /// By name; the case of letters does not count, as it does not for properties.
  func attribute(_ name: String, in bytes: [UInt8]) -> Attribute? {
    func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    return attributes.first { bytes[$0.name].map(lower).elementsEqual(name.utf8.map(lower)) }
  }
}
