import XML

/// A picture of a stranger's SVG: only what draws, written anew. Nothing in it runs, is fetched or leads away.
///
/// HTML becomes plain text. Nil when the bytes hold no SVG.
func safeCopy(ofSVG bytes: [UInt8]) -> [UInt8]? {
  guard let root = readXML(name: "", bytes: bytes).root, root.localName == "svg" else { return nil }
  var copy = SafeCopy()
  copy.element(root, isRoot: true)
  return copy.writer.finish()
}

private struct SafeCopy {
  var writer = XMLWriter(declaration: false)

  /// Elements that draw, or that describe how.
  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "switch", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "path", "text", "tspan", "image", "marker", "linearGradient", "radialGradient",
    "stop", "pattern", "clipPath", "mask", "title", "desc", "filter", "feGaussianBlur", "feOffset",
    "feBlend", "feColorMatrix", "feDropShadow", "feFlood", "feComposite", "feMerge", "feMergeNode",
  ]

  private static let attributes: Set<String> = [
    "id", "class", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2",
    "d", "points", "transform", "viewBox", "preserveAspectRatio", "dx", "dy", "rotate", "offset",
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "opacity", "color", "display", "visibility", "overflow", "paint-order",
    "font-family", "font-size", "font-style", "font-weight", "font-variant", "letter-spacing",
    "word-spacing", "text-anchor", "text-decoration", "dominant-baseline", "alignment-baseline",
    "baseline-shift", "textLength", "lengthAdjust", "writing-mode", "xml:space", "marker",
    "marker-start", "marker-mid", "marker-end", "markerWidth", "markerHeight", "markerUnits",
    "refX", "refY", "orient", "clip-path", "clip-rule", "clipPathUnits", "mask", "maskUnits",
    "maskContentUnits", "filter", "filterUnits", "primitiveUnits", "gradientUnits",
    "gradientTransform", "spreadMethod", "fx", "fy", "fr", "stop-color", "stop-opacity",
    "patternUnits", "patternContentUnits", "patternTransform", "in", "in2", "result",
    "stdDeviation", "mode", "operator", "k1", "k2", "k3", "k4", "values", "type", "flood-color",
    "flood-opacity", "vector-effect", "style",
  ]

  mutating func element(_ element: XMLElement, isRoot: Bool = false) {
    switch element.localName {
    case "style": return style(element)
    case "foreignObject": return plainText(element)
    case "a": return write("g", element, isRoot: false)
    case "image":
      guard let source = element["href"] ?? element["xlink:href"], inertImage(source) != nil else {
        return
      }
    default: guard Self.elements.contains(element.localName) else { return }
    }
    write(element.localName, element, isRoot: isRoot)
  }

  private mutating func write(_ name: String, _ element: XMLElement, isRoot: Bool) {
    var attributes: [(name: String, value: String)] = []
    if isRoot {
      attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"), ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
      ]
    }
    attributes += element.attributes.compactMap { attribute in
      if attribute.name == "href" || attribute.name == "xlink:href" {
        return reference(attribute.value, in: name)
          .map { (name: attribute.name, value: $0) }
      }
      guard Self.attributes.contains(attribute.name) else { return nil }
      let value = attribute.name == "style" ? safeDeclarations(attribute.value) : attribute.value
      return isHarmless(value) ? (attribute.name, value) : nil
    }
    writer.open(name, attributes, isInline: true)
    // A text to fall back on has a place; HTML often has only margins.
    let hasFallback = name == "switch" && element.elements.contains { $0.localName == "text" }
    for child in element.children {
      switch child {
      case .element(let inner):
        if hasFallback, inner.localName == "foreignObject" { continue }
        self.element(inner)
      case .text(let text): writer.text(text)
      case .comment, .instruction: continue
      }
    }
    writer.close()
  }

  /// Only into the same file, and pictures that are written out.
  private func reference(_ value: String, in element: String) -> String? {
    if element == "image" { return inertImage(value) }
    guard element != "g", value.utf8.first == UInt8(ascii: "#") else { return nil }
    return value
  }

  /// Rules of a style sheet that fetch nothing.
  private mutating func style(_ element: XMLElement) {
    var rules: [String] = []
    for rule in element.text.utf8.split(separator: UInt8(ascii: "}")) {
      let text = String(decoding: Array(rule), as: UTF8.self)
      guard rule.contains(UInt8(ascii: "{")), !rule.contains(UInt8(ascii: "@")), isHarmless(text)
      else { continue }
      rules.append(text + "}")
    }
    guard !rules.isEmpty else { return }
    writer.element("style", isInline: true) { $0.text(rules.joined()) }
  }

  private func safeDeclarations(_ style: String) -> String {
    style.utf8.split(separator: UInt8(ascii: ";"))
      .map { String(decoding: Array($0), as: UTF8.self) }.filter(isHarmless)
      .joined(separator: ";")
  }

  /// No address but into the same file, and nothing that hides one.
  private func isHarmless(_ text: String) -> Bool {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if bytes.contains(UInt8(ascii: "\\")) { return false }
    for word in ["javascript:", "expression(", "image-set(", "src(", "data:"]
    where contains(word, in: bytes) {
      return false
    }
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "u")) {
      rest = rest[open...]
      guard rest.starts(with: "url(".utf8) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(4)
      let target = rest.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      guard target.first == UInt8(ascii: "#") else { return false }
    }
    return true
  }

  private func contains(_ word: String, in bytes: [UInt8]) -> Bool {
    let pattern = Array(word.utf8)
    guard let first = pattern.first, bytes.count >= pattern.count else { return false }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: pattern) }
  }

  /// HTML as lines in the middle of its box.
  private mutating func plainText(_ element: XMLElement) {
    let lines = Self.lines(of: element)
    guard !lines.isEmpty else { return }
    func number(_ name: String) -> Double {
      element[name].flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } ?? 0
    }
    let height = 14.0
    let top = number("y") + number("height") / 2 - height * Double(lines.count) / 2
    for (index, line) in lines.enumerated() {
      writer.element(
        "text",
        [
          ("x", decimal(number("x") + number("width") / 2)),
          ("y", decimal(top + height * (Double(index) + 0.8))), ("text-anchor", "middle"),
          ("font-family", "Helvetica, Arial, sans-serif"), ("font-size", "12"),
        ], isInline: true
      ) { $0.text(ordered(line)) }
    }
  }

  private static func lines(of element: XMLElement) -> [String] {
    var lines: [String] = [""]
    func gather(_ element: XMLElement) {
      for child in element.children {
        switch child {
        case .text(let text): lines[lines.count - 1] += text
        case .element(let inner):
          let isBlock = ["div", "p", "br", "li", "tr"].contains(inner.localName)
          if isBlock, lines.last != "" { lines.append("") }
          gather(inner)
        case .comment, .instruction: continue
        }
      }
    }
    gather(element)
    return lines.filter { !$0.utf8.allSatisfy { $0 <= 0x20 } }
  }
}
