/// The pieces of an HTML label in order: text with its entities decoded, and tags. Reading never fails; comments and the
/// content of `style` and `script` are left out.
package struct HTMLPieces: Sequence, IteratorProtocol {
  package enum Piece {
    case text(String)
    /// The name in lower case; attributes of an opening tag in order, names in lower case.
    case tag(name: String, isClosing: Bool, attributes: [(name: String, value: String)])
  }

  private let bytes: [UInt8]
  private var index = 0

  package init(_ html: String) { bytes = Array(html.utf8) }

  package mutating func next() -> Piece? {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), let next = byte(at: index + 1), startsTag(next)
      else { return text() }
      if let tag = tag() { return tag }
    }
    return nil
  }

  private func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func startsTag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  private mutating func text() -> Piece {
    let start = index
    index += 1
    while let byte = byte(at: index), byte != UInt8(ascii: "<") { index += 1 }
    return .text(decodingEntities(String(decoding: bytes[start..<index], as: UTF8.self)))
  }

  /// nil for what shows nothing.
  private mutating func tag() -> Piece? {
    if bytes[index...].starts(with: "<!--".utf8) {
      index = find("-->", in: bytes, from: index + 4).map { $0 + 3 } ?? bytes.count
      return nil
    }
    let isClosing = byte(at: index + 1) == UInt8(ascii: "/")
    index += isClosing ? 2 : 1
    var name: [UInt8] = []
    while let byte = byte(at: index), byte > 0x20, byte != UInt8(ascii: ">"),
      byte != UInt8(ascii: "/")
    {
      name.append(byte | 0x20)
      index += 1
    }
    let attributes = attributes()
    let word = String(decoding: name, as: UTF8.self)
    if !isClosing, word == "style" || word == "script" {
      index = endOfElement(name)
      return nil
    }
    return .tag(name: word, isClosing: isClosing, attributes: attributes)
  }

  /// To the `>`; one inside quotes does not count.
  private mutating func attributes() -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    while let byte = byte(at: index) {
      if byte == UInt8(ascii: ">") {
        index += 1
        return result
      }
      if isNameEnd(byte) {
        index += 1
        // A stray quote opens a value that belongs to no name.
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { skip(past: byte) }
        continue
      }
      let start = index
      while let byte = self.byte(at: index), !isNameEnd(byte) { index += 1 }
      let name = bytes[start..<index].map {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
      }
      result.append((String(decoding: name, as: UTF8.self), value()))
    }
    return result
  }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private mutating func skip(past quote: UInt8) {
    while let byte = byte(at: index) {
      index += 1
      if byte == quote { return }
    }
  }

  private mutating func value() -> String {
    while let byte = byte(at: index), byte <= 0x20 { index += 1 }
    guard byte(at: index) == UInt8(ascii: "=") else { return "" }
    index += 1
    while let byte = byte(at: index), byte <= 0x20 { index += 1 }
    guard let quote = byte(at: index) else { return "" }
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while let byte = byte(at: index),
      isQuoted ? byte != quote : byte > 0x20 && byte != UInt8(ascii: ">")
    {
      index += 1
    }
    let text = decodingEntities(String(decoding: bytes[start..<index], as: UTF8.self))
    if isQuoted { index = Swift.min(index + 1, bytes.count) }
    return text
  }

  private func endOfElement(_ name: [UInt8]) -> Int {
    var offset = index
    while let close = find("</", in: bytes, from: offset) {
      let word = bytes[(close + 2)...].prefix(name.count).map { $0 | 0x20 }
      if word == name {
        return find(">", in: bytes, from: close).map { $0 + 1 } ?? bytes.count
      }
      offset = close + 2
    }
    return bytes.count
  }
}
