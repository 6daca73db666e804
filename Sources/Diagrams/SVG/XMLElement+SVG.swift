import Diagnostics
import XML

extension XMLElement {
  /// `data-zt-*` attributes as properties: lower case, without `data-`.
  var annotations: [Property] {
    attributes.compactMap { attribute in
      let name = attribute.name.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      guard name.starts(with: "data-zt-".utf8) else { return nil }
      return Property(
        name: String(decoding: name.dropFirst(5), as: UTF8.self), value: attribute.value,
        place: attribute.range)
    }
  }

  /// The text of a `<title>` directly inside.
  var title: String? {
    guard let title = elements.first(where: { $0.localName == "title" }) else { return nil }
    let text = tidied(title.text)
    return text.utf8.isEmpty ? nil : text
  }

  /// The first `<title>` anywhere inside.
  var firstTitle: String? {
    for child in elements {
      if child.localName == "title" { return title }
      if let found = child.firstTitle { return found }
    }
    return nil
  }

  /// `href`, with or without the prefix of old.
  var reference: String? { self["href"] ?? self["xlink:href"] }

  /// True when an element inside, at any depth, is as described.
  func contains(_ predicate: (XMLElement) -> Bool) -> Bool {
    elements.contains { predicate($0) || $0.contains(predicate) }
  }
}

extension Rect {
  init?(viewBox text: String) {
    let values = numbers(in: Array(text.utf8))
    guard values.count == 4, values[2] > 0, values[3] > 0 else { return nil }
    self.init(x: values[0], y: values[1], width: values[2], height: values[3])
  }
}

/// The number that a length begins with (`12px`, `50%`); nil when it begins with none.
func leadingNumber(_ text: String) -> Double? {
  var scanner = NumberScanner(Array(text.utf8.prefix(64)))
  return scanner.next()
}

/// All text inside, blocks on lines of their own: what a `foreignObject` shows.
func wholeText(_ element: XMLElement) -> String {
  var text = ""
  func gather(_ element: XMLElement) {
    let isBlock = ["div", "p", "br", "li", "tr"].contains(element.localName)
    if isBlock, !text.utf8.isEmpty { text += "\n" }
    for child in element.children {
      switch child {
      case .text(let part): text += part
      case .element(let inner): gather(inner)
      case .comment, .instruction: break
      }
    }
  }
  gather(element)
  let lines = tidied(text).unicodeScalars.split(separator: "\n").map { String($0) }
  return lines.joined(separator: "\n")
}
