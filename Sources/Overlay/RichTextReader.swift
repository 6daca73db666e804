import Diagrams

/// Builds the lines of a label from the pieces of its HTML.
struct RichTextReader {
  fileprivate struct Level {
    var name: String
    var font: RichText.Font
    var align: String?
  }

  private let base: RichText.Font
  private var levels: [Level] = []
  private var lines: [RichText.Line] = []
  private var line: RichText.Line
  /// A break that shows only when something follows.
  private var pendingSpace = 0.0

  init(font: RichText.Font) {
    base = font
    line = RichText.Line(size: font.size)
  }

  private var font: RichText.Font { levels.last?.font ?? base }
  private var align: String? { levels.last?.align }

  mutating func read(_ piece: HTMLPieces.Piece) {
    switch piece {
    case .text(let text):
      // draw.io shows the line breaks of a label, whatever HTML says of them.
      for (index, part) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { endLine() }
        append(String(decoding: part, as: UTF8.self))
      }
    case .tag(let name, true, _): close(name)
    case .tag(let name, false, let attributes): open(name, attributes)
    }
  }

  mutating func finished() -> [RichText.Line] {
    if !line.runs.isEmpty { endLine() }
    while let last = lines.last, last.runs.isEmpty { lines.removeLast() }
    return Array(lines.drop { $0.runs.isEmpty })
  }

  private mutating func append(_ text: String) {
    var collapsed = String.UnicodeScalarView()
    var endsInBlank = line.runs.last.map { $0.text.unicodeScalars.last == " " } ?? true
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\r", "\n":
        if !endsInBlank { collapsed.append(" ") }
        endsInBlank = true
      case "\u{200B}", "\u{FEFF}": continue
      default:
        collapsed.append(scalar)
        endsInBlank = false
      }
    }
    guard !collapsed.isEmpty else { return }
    if line.runs.isEmpty {
      line.align = align
      line.spaceBefore = lines.isEmpty ? 0 : pendingSpace
      pendingSpace = 0
    }
    if let last = line.runs.last, last.font == font {
      line.runs[line.runs.count - 1].text += String(collapsed)
    } else {
      line.runs.append(RichText.Run(text: String(collapsed), font: font))
    }
  }

  private mutating func endLine() {
    lines.append(line)
    line = RichText.Line(size: font.size)
  }

  private mutating func breakBlock(_ name: String) {
    if !line.runs.isEmpty { endLine() }
    let gap: Double =
      switch name {
      case "p", "ul", "ol": base.size
      case "h1", "h2", "h3", "h4", "h5", "h6": base.size * 0.9
      case "hr": base.size * 0.6
      default: 0
      }
    pendingSpace = max(pendingSpace, gap)
  }

  private mutating func close(_ name: String) {
    if htmlBlocks.contains(name) { breakBlock(name) }
    if let place = levels.lastIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
      levels.removeSubrange(place...)
    }
  }

  private mutating func open(
    _ name: String, _ attributes: [(name: String, value: String)]
  ) {
    if name.utf8.elementsEqual("br".utf8) { return endLine() }
    if htmlBlocks.contains(name) { breakBlock(name) }
    guard !["hr", "img", "input", "wbr"].contains(name), levels.count < 200 else { return }
    var level = Level(name: name, font: font, align: align)
    level.font = level.font.marked(by: name, base: base.size)
    for (key, value) in attributes {
      switch key {
      case "color": level.font.color = Paint.safe(value) ?? level.font.color
      case "size": level.font.size = fontSizes[value] ?? level.font.size
      case "align": level.align = lowercasedWord(value)
      case "style": level.apply(css: value)
      default: break
      }
    }
    if name.utf8.elementsEqual("center".utf8) { level.align = "center" }
    levels.append(level)
    if name.utf8.elementsEqual("li".utf8) { append("\u{2022}\u{A0}") }
    if name.utf8.elementsEqual("td".utf8) || name.utf8.elementsEqual("th".utf8) { append(" ") }
  }
}

private let fontSizes: [String: Double] = [
  "1": 10, "2": 13, "3": 16, "4": 18, "5": 24, "6": 32, "7": 48,
]

extension RichText.Font {
  fileprivate func marked(by name: String, base: Double) -> RichText.Font {
    var font = self
    switch name {
    case "b", "strong", "th": font.isBold = true
    case "i", "em", "cite": font.isItalic = true
    case "u", "ins": font.isUnderlined = true
    case "s", "strike", "del": font.isStruck = true
    case "small", "sub", "sup": font.size = size * 0.83
    case "big": font.size = size * 1.2
    case "h1": (font.isBold, font.size) = (true, base * 2)
    case "h2": (font.isBold, font.size) = (true, base * 1.5)
    case "h3": (font.isBold, font.size) = (true, base * 1.17)
    case "h4", "h5", "h6": font.isBold = true
    default: break
    }
    return font
  }
}

extension RichTextReader.Level {
  fileprivate mutating func apply(css: String) {
    for item in css.utf8.split(separator: UInt8(ascii: ";")) {
      let parts = item.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2, let last = parts.last, let first = parts.first else { continue }
      let value = lowercasedWord(String(decoding: last, as: UTF8.self))
      switch lowercasedWord(String(decoding: first, as: UTF8.self)) {
      case "font-size": font.size = length(value, of: font.size) ?? font.size
      case "color": font.color = Paint.safe(value) ?? font.color
      case "font-weight":
        font.isBold = value == "bold" || value == "bolder" || (Int(value) ?? 0) >= 600
      case "font-style": font.isItalic = value == "italic"
      case "text-decoration", "text-decoration-line":
        if value.utf8.starts(with: "underline".utf8) { font.isUnderlined = true }
        if value.utf8.starts(with: "line-through".utf8) { font.isStruck = true }
      case "text-align": align = value
      default: break
      }
    }
  }

  private func length(_ text: String, of size: Double) -> Double? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number > 0, number < 400
    else { return nil }
    switch String(decoding: text.utf8.dropFirst(digits.count), as: UTF8.self) {
    case "px", "": return number
    case "pt": return number * 4 / 3
    case "em", "rem": return min(400, number * size)
    case "%": return min(400, number * size / 100)
    default: return nil
    }
  }
}

/// Without blanks at the ends, ASCII letters in lower case.
private func lowercasedWord(_ text: String) -> String {
  var bytes = Array(text.utf8.drop { $0 <= 0x20 })
  while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  return String(
    decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}
