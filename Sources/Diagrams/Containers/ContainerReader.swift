import Diagnostics
import XML

/// Finds the model in its container and reads the pages of it.
struct ContainerReader {
  struct Content {
    var container: Diagram.Container
    var pages: [Page]
  }

  let name: String
  let limits: DiagramLimits
  private(set) var diagnostics: [Diagnostic] = []
  /// The draw.io text that was found, under the name that its places have.
  private(set) var model: (name: String, bytes: [UInt8])?
  /// The texts of compressed pages, with the elements that hold them.
  private(set) var packed: [(name: String, bytes: [UInt8], holder: SourceRange)] = []
  private var budget: Int

  init(name: String, limits: DiagramLimits) {
    self.name = name
    self.limits = limits
    budget = limits.inflatedBytes
  }

  mutating func read(_ bytes: [UInt8]) -> Content? {
    guard bytes.count <= limits.inputBytes else {
      return refuse(
        "diagram/too-large", "the file is larger than \(limits.inputBytes) bytes",
        "Raise the limit with `--max-input` if you trust the file.")
    }
    if bytes.starts(with: pngSignature) { return png(bytes) }
    let text = trimmed(bytes)
    guard let first = text.first else {
      return refuse("diagram/empty", "the file is empty", "Give a draw.io file or an SVG.")
    }
    if first == UInt8(ascii: "<") { return markup(bytes, first: firstElement(text)) }
    if let kind = foreignKind(bytes) {
      return refuse(
        "diagram/not-a-diagram", "this is \(kind), which holds no model that can be read",
        "Export the diagram as draw.io XML, or as SVG or PNG with a copy of the diagram included.")
    }
    if let model = unpacked(text) {
      return embedded(model, as: .encoded, note: "embedded model")
    }
    guard budget >= 0 else { return nil }
    return notADiagram()
  }

  // MARK: Kinds of files

  private mutating func markup(_ bytes: [UInt8], first: String) -> Content? {
    switch first {
    case "mxfile", "mxGraphModel", "root", "diagram", "svg": return xml(bytes, name: name)
    case "mxlibrary":
      return refuse(
        "diagram/library", "this is a library of draw.io shapes, not a diagram",
        "Open it in draw.io, place its shapes on a page and save that page.")
    default:
      if let model = modelInHTML(bytes) {
        let text = unpacked(model)
        guard let text else { return budget < 0 ? nil : notADiagram() }
        return embedded(text, as: .html, note: "embedded model")
      }
      if find("data-mxgraph=", in: bytes) != nil {
        return refuse(
          "diagram/html-without-model", "this HTML export only refers to a diagram elsewhere",
          "Export it again with the diagram included, or give the diagram itself.")
      }
      return xml(bytes, name: name)
    }
  }

  private mutating func png(_ bytes: [UInt8]) -> Content? {
    switch modelInPNG(bytes, budget: &budget) {
    case .tooLarge: return tooLargeUnpacked()
    case .none:
      return refuse(
        "diagram/picture-without-model", "this PNG holds a picture only, no diagram",
        "In draw.io, export it again with “Include a copy of my diagram” ticked.")
    case .text(let text):
      guard let model = unpacked(trimmed(text)) else { return budget < 0 ? nil : notADiagram() }
      return embedded(model, as: .drawioPNG, note: "embedded model")
    }
  }

  private mutating func embedded(
    _ model: [UInt8], as container: Diagram.Container, note: String
  ) -> Content? {
    var content = xml(model, name: "\(name) (\(note))", isEmbedded: true)
    content?.container = container
    return content
  }

  /// The XML in a text that is XML, percent-encoded XML (even twice), or base64 of either, deflated or not.
  private mutating func unpacked(_ text: [UInt8]) -> [UInt8]? {
    var text = text
    for _ in 0..<3 where text.first == UInt8(ascii: "%") { text = trimmed(percentDecoded(text)) }
    if text.first == UInt8(ascii: "<") { return text }
    guard let data = base64Decoded(text), !data.isEmpty else { return nil }
    let plain = trimmed(data)
    if plain.first == UInt8(ascii: "<") { return plain }
    if plain.first == UInt8(ascii: "%") {
      let decoded = trimmed(percentDecoded(plain))
      if decoded.first == UInt8(ascii: "<") { return decoded }
    }
    switch inflate(data, isRaw: true, budget: &budget) {
    case .tooLarge:
      _ = tooLargeUnpacked()
      return nil
    case .damaged: return nil
    case .bytes(let inflated):
      let decoded = trimmed(percentDecoded(inflated)).filter(isAllowedInXML)
      return decoded.first == UInt8(ascii: "<") ? decoded : nil
    }
  }

  // MARK: Models

  private mutating func xml(_ bytes: [UInt8], name: String, isEmbedded: Bool = false) -> Content? {
    guard let root = tree(bytes, name: name) else { return nil }
    if root.localName != "svg" { model = (name, bytes) }
    switch root.localName {
    case "mxfile": return mxfile(root)
    case "mxGraphModel", "root":
      return Content(
        container: root.isNamed("root") ? .root : .mxGraphModel,
        pages: [page(root, named: DiagramElement(index: 0, id: "", name: ""))])
    case "diagram":
      let pages = readPage(root, index: 0).map { [$0] }
      return pages.map { Content(container: .diagram, pages: $0) }
    case "svg" where !isEmbedded: return svg(root)
    default:
      diagnostics.append(
        Diagnostic(
          .error, "diagram/not-a-diagram", "`\(root.name)` is not the root of a diagram",
          at: root.range, help: misspelt(root.name)))
      return nil
    }
  }

  private mutating func svg(_ root: XMLElement) -> Content? {
    if let content = root["content"], !content.utf8.allSatisfy({ $0 <= 0x20 }) {
      if let model = unpacked(trimmed(Array(content.utf8))) {
        return embedded(model, as: .drawioSVG, note: "embedded model")
      }
      guard budget >= 0 else { return nil }
      diagnostics.append(
        Diagnostic(
          .warning, "diagram/unreadable-content",
          "the model that the SVG carries in `content` cannot be unpacked",
          at: root.attribute("content")?.range, help: "Export the diagram from draw.io again."))
    }
    var reader = SVGReader(file: name, limits: limits)
    let page = reader.read(root, budget: &budget)
    diagnostics += reader.diagnostics
    guard budget >= 0 else { return tooLargeUnpacked() }
    return page.map { Content(container: .svg, pages: [$0]) }
  }

  private mutating func mxfile(_ root: XMLElement) -> Content? {
    let elements = root.elements.filter { $0.isNamed("diagram") }
    guard !elements.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .error, "diagram/no-pages", "the file has no `diagram` element", at: root.range,
          help: root.elements.first.flatMap { misspelt($0.name) }))
      return nil
    }
    guard elements.count <= limits.pages else {
      return refuse(
        "diagram/too-many-pages", "the file has more than \(limits.pages) pages",
        "Raise the limit with `--max-pages` if you trust the file.")
    }
    let variables = root["vars"].map { stringMembers(ofJSON: Array($0.utf8)) } ?? []
    var pages: [Page] = []
    for (index, element) in elements.enumerated() {
      if let page = readPage(element, index: index, count: elements.count, variables: variables) {
        pages.append(page)
      }
    }
    return pages.isEmpty ? nil : Content(container: .mxfile, pages: pages)
  }

  /// A `diagram` element: packed when it has text, else its first child is the model.
  private mutating func readPage(
    _ element: XMLElement, index: Int, count: Int = 1,
    variables: [(key: [UInt8], value: [UInt8])] = []
  ) -> Page? {
    let info = DiagramElement(
      index: index, id: element["id"] ?? "", name: element["name"] ?? "", count: count,
      variables: variables)
    let text = trimmed(Array(element.text.utf8))
    if text.isEmpty {
      guard let model = element.elements.first else { return Page(empty: info) }
      guard isModel(model) else { return nil }
      return page(model, named: info)
    }
    guard let model = unpacked(text) else {
      guard budget >= 0 else { return nil }
      diagnostics.append(
        Diagnostic(
          .error, "diagram/damaged-page",
          "page \(index + 1) is compressed, and its text cannot be unpacked", at: element.range,
          help: "Export the diagram from draw.io again, or save it uncompressed.",
          isIncomplete: true))
      return nil
    }
    let place = "\(element.range.file) (page \(index + 1), unpacked)"
    guard let root = tree(model, name: place), isModel(root) else { return nil }
    packed.append((place, model, element.range))
    return page(root, named: info)
  }

  private mutating func isModel(_ element: XMLElement) -> Bool {
    if element.isNamed("mxGraphModel") || element.isNamed("root") { return true }
    let known = ["mxfile", "diagram"].contains { element.isNamed($0) }
    diagnostics.append(
      Diagnostic(
        .error, known ? "diagram/nested" : "diagram/no-model",
        known
          ? "a page holds a whole diagram file"
          : "a page holds `\(element.name)`, which is no model",
        at: element.range, help: known ? "Give the inner file itself." : misspelt(element.name),
        isIncomplete: true))
    return false
  }

  private mutating func page(_ model: XMLElement, named info: DiagramElement) -> Page {
    var reader = PageReader(model: model, info: info, file: name, limits: limits)
    let page = reader.read()
    diagnostics += reader.diagnostics
    return page
  }

  private mutating func tree(_ bytes: [UInt8], name: String) -> XMLElement? {
    let bounds = XMLLimits(
      depth: limits.depth, attributesPerElement: limits.attributesPerElement,
      elements: limits.elements)
    let (root, found) = readXML(name: name, bytes: bytes, limits: bounds)
    diagnostics += found
    return root
  }

  // MARK: Refusals

  private mutating func tooLargeUnpacked() -> Content? {
    budget = -1
    return refuse(
      "diagram/unpacked-too-large",
      "the compressed parts unpack to more than \(limits.inflatedBytes) bytes",
      "Raise the limit with `--max-inflated` if you trust the file.")
  }

  private mutating func notADiagram() -> Content? {
    refuse(
      "diagram/not-a-diagram", "this is neither a draw.io file nor an SVG",
      "Give a draw.io file (plain, or exported as SVG, PNG or HTML with its diagram), or an SVG.")
  }

  private mutating func refuse(_ code: String, _ summary: String, _ help: String) -> Content? {
    let start = SourcePosition.start
    diagnostics.append(
      Diagnostic(
        .error, code, summary, at: SourceRange(file: name, start: start, end: start), help: help))
    return nil
  }
}

private func misspelt(_ name: String) -> String? {
  suggestion(for: name, among: ["mxfile", "mxGraphModel", "root", "diagram", "svg"])
    .map { "Did you mean `\($0)`?" } ?? "Give a draw.io file or an SVG."
}

/// draw.io strips these from what it unpacks, since XML forbids them.
private func isAllowedInXML(_ byte: UInt8) -> Bool {
  byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
