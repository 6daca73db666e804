/// The text that a person reads in an HTML label: blocks on lines of their own, entities decoded, blanks collapsed.
func plainText(ofHTML html: String) -> String {
  let isPlain = html.utf8.allSatisfy { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
  if isPlain { return tidied(html) }
  var output: [UInt8] = []
  for piece in HTMLPieces(html) {
    switch piece {
    case .text(let text): output.append(contentsOf: text.utf8)
    case .tag("br", _, _): output.append(0x0A)
    case .tag("td", _, _), .tag("th", _, _): output.append(0x20)
    case .tag(let name, _, _):
      if htmlBlocks.contains(name), let last = output.last, last != 0x0A { output.append(0x0A) }
    }
  }
  return tidied(String(decoding: output, as: UTF8.self))
}

/// Elements that stand on lines of their own.
package let htmlBlocks: Set<String> = [
  "div", "p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "hr", "table",
  "blockquote", "pre",
]

/// Runs of blanks as one, lines without blanks at their ends, no empty lines at the ends of the text.
func tidied(_ text: String) -> String {
  if isTidy(text) { return text }
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

/// ASCII on one line, with single blanks between words only.
private func isTidy(_ text: String) -> Bool {
  var last: UInt8 = 0x20
  for byte in text.utf8 {
    guard byte > 0x20 && byte < 0x80 || byte == 0x20 && last != 0x20 else { return false }
    last = byte
  }
  return last != 0x20 || text.utf8.isEmpty
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
