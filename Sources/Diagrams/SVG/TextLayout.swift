import XML

/// The lines of a `text` element and, by estimate, the box they fill.
struct TextLayout {
  private(set) var text = ""
  private(set) var bounds = Rect.zero

  private var lines: [String] = []
  private var line = ""
  private let fontSize: Double
  /// Bytes that may still come: a longer text is no label.
  private var left: Int

  init(_ element: XMLElement, fontSize: Double, anchor: String, limit: Int) {
    left = limit
    let own = Self.leadingSpan(of: element)
    self.fontSize = fontSize
    gather(element)
    finishLine()
    text = lines.joined(separator: "\n")
    let x = own.flatMap { first("x", $0) } ?? first("x", element) ?? 0
    let y = own.flatMap { first("y", $0) } ?? first("y", element) ?? 0
    let baseline = y + (own.flatMap { first("dy", $0) } ?? first("dy", element) ?? 0)
    let longest = lines.map { $0.unicodeScalars.count }.max() ?? 0
    let width = Double(longest) * fontSize * 0.55
    let left =
      switch anchor {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    bounds = Rect(
      x: left, y: baseline - fontSize, width: width,
      height: Double(max(1, lines.count)) * fontSize * 1.2)
  }

  /// The `tspan` with which a text begins: its place is the text's.
  private static func leadingSpan(of element: XMLElement) -> XMLElement? {
    for child in element.children {
      switch child {
      case .text(let text) where !text.utf8.allSatisfy({ $0 <= 0x20 }): return nil
      case .element(let inner) where inner.localName == "tspan": return inner
      default: continue
      }
    }
    return nil
  }

  private mutating func gather(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let part):
        left -= part.utf8.count
        if left >= 0 { line += part }
      case .element(let inner):
        guard inner.localName == "tspan" || inner.localName == "a" else { continue }
        let rises = inner["dy"].flatMap { leadingNumber($0) }.map { $0 != 0 } ?? false
        if inner["y"] != nil || inner["x"] != nil || rises { finishLine() }
        gather(inner)
      case .comment, .instruction: break
      }
    }
  }

  private mutating func finishLine() {
    // A line end inside an SVG text is a blank.
    let spaced = String(
      String.UnicodeScalarView(line.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
    let tidy = tidied(spaced)
    if !tidy.utf8.isEmpty { lines.append(tidy) }
    line = ""
  }

  private func first(_ name: String, _ element: XMLElement) -> Double? {
    guard let value = element[name] ?? nil, let number = leadingNumber(value) else { return nil }
    let isEms = value.utf8.suffix(2).elementsEqual("em".utf8)
    return isEms ? number * fontSize : number
  }
}
