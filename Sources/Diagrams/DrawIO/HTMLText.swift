/// The text that a person reads in an HTML label: blocks on lines of their own, entities decoded, blanks collapsed.
func plainText(ofHTML html: String) -> String {
  var reader = HTMLText(bytes: Array(html.utf8))
  return reader.run()
}

private struct HTMLText {
  let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> String {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let next = byte(at: index + 1), startsTag(next) {
        tag()
      } else {
        text()
      }
    }
    return tidied(String(decoding: output, as: UTF8.self))
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

  private mutating func text() {
    let start = index
    index += 1
    while let byte = byte(at: index), byte != UInt8(ascii: "<") { index += 1 }
    let raw = String(decoding: bytes[start..<index], as: UTF8.self)
    output.append(contentsOf: decodingEntities(raw).utf8)
  }

  private mutating func tag() {
    if bytes[index...].starts(with: "<!--".utf8) {
      index = find("-->", in: bytes, from: index + 4).map { $0 + 3 } ?? bytes.count
      return
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
    skipAttributes()
    let word = String(decoding: name, as: UTF8.self)
    switch word {
    case "style", "script":
      guard !isClosing else { return }
      index = endOfElement(name)
    case "br": output.append(0x0A)
    case "div", "p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "hr", "table",
      "blockquote", "pre":
      if let last = output.last, last != 0x0A { output.append(0x0A) }
    case "td", "th": output.append(0x20)
    default: break
    }
  }

  /// To the `>`; one inside quotes does not count.
  private mutating func skipAttributes() {
    var quote: UInt8?
    while let byte = byte(at: index) {
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
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

/// Runs of blanks as one, lines without blanks at their ends, no empty lines at the ends of the text.
func tidied(_ text: String) -> String {
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  func finish() {
    if line.last == " " { line.removeLast() }
    lines.append(String(line))
    line = String.UnicodeScalarView()
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": finish()
    case "\r": continue
    case " ", "\t", "\u{A0}": if let last = line.last, last != " " { line.append(" ") }
    case "\u{200B}", "\u{FEFF}": continue
    default: line.append(scalar)
    }
  }
  finish()
  while let last = lines.last, last.isEmpty { lines.removeLast() }
  return lines.drop { $0.isEmpty }.joined(separator: "\n")
}

/// Decodes character references and the entities that labels use; others stay as written.
func decodingEntities(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var output: [UInt8] = []
  let bytes = Array(text.utf8)
  var index = 0
  while index < bytes.count {
    // The longest name is shorter than this; a longer one is text.
    let window = bytes[index..<min(bytes.count, index + 12)]
    if bytes[index] == UInt8(ascii: "&"), let end = window.firstIndex(of: UInt8(ascii: ";")),
      let scalar = entity(bytes[(index + 1)..<end])
    {
      output.append(contentsOf: String(scalar).utf8)
      index = end + 1
    } else {
      output.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: output, as: UTF8.self)
}

private func entity(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
  let text = String(decoding: name, as: UTF8.self)
  guard name.first == UInt8(ascii: "#") else { return namedEntities[text] }
  let digits = text.utf8.dropFirst()
  let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
  let number = String(Substring(isHex ? digits.dropFirst() : digits))
  guard let value = UInt32(number, radix: isHex ? 16 : 10),
    value >= 0x20 || value == 9 || value == 10
  else { return nil }
  return Unicode.Scalar(value)
}

private let namedEntities: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
  "mdash": "—", "hellip": "…", "rarr": "→", "larr": "←", "harr": "↔", "uarr": "↑", "darr": "↓",
  "copy": "©", "reg": "®", "trade": "™", "bull": "•", "middot": "·", "times": "×", "laquo": "«",
  "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "euro": "€", "deg": "°",
  "ensp": "\u{20}", "emsp": "\u{20}", "thinsp": "\u{20}", "shy": "\u{AD}", "auml": "ä",
  "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é",
  "egrave": "è", "agrave": "à", "ccedil": "ç", "ntilde": "ñ", "aacute": "á", "iacute": "í",
  "oacute": "ó", "uacute": "ú", "ge": "≥", "le": "≤", "ne": "≠", "para": "¶", "sect": "§",
]
