import Diagnostics
import XML

/// Tells what elements stand for, by the habits of the program that wrote them.
struct PartReader {
  let producer: Producer
  /// The id of the whole SVG with a dash, which Mermaid sets before the ids inside.
  private let prefix: String
  /// Inkscape: ids that connectors name.
  private var connected: Set<ByteKey> = []
  /// PlantUML: what the source calls each alias.
  private var calls: [ByteKey: String] = [:]
  /// PlantUML before 2023 has comments in place of groups.
  private(set) var readsComments = false

  init(root: XMLElement, producer: Producer, budget: inout Int) {
    self.producer = producer
    prefix = root["id"].map { $0 + "-" } ?? ""
    switch producer {
    case .inkscape: collectConnected(root)
    case .plantUML:
      readsComments = !root.contains { $0.has(class: "entity") || $0["data-entity"] != nil }
      calls = plantUMLCalls(in: root, budget: &budget)
    default: break
    }
  }

  /// What a group, or anything else that is drawn, stands for; nil for what only draws.
  func part(of element: XMLElement) -> Part? {
    switch producer {
    case .d2: element.localName == "g" ? d2(element) : nil
    case .drawio: drawio(element)
    case .graphviz: element.localName == "g" ? graphviz(element) : nil
    case .inkscape: inkscape(element)
    case .mermaid: mermaid(element)
    case .plantUML: element.localName == "g" ? plantUML(element) : nil
    case .excalidraw, .lucidchart, .cloudcraft, .other: nil
    }
  }

  // MARK: Graphviz

  private func graphviz(_ element: XMLElement) -> Part? {
    guard let title = element.title else { return nil }
    // Some versions escape a title twice.
    let name = decodingEntities(title)
    if element.has(class: "node") { return Part(role: .node, name: name) }
    if element.has(class: "cluster") { return Part(role: .frame, name: name) }
    guard element.has(class: "edge") else { return nil }
    return Part(role: .edge, name: name, ends: .joined(name, by: ["->", "--"]))
  }

  // MARK: D2

  /// The class is the name in base64: `vpc.app`, or `vpc.(app -> db)[0]`.
  private func d2(_ element: XMLElement) -> Part? {
    guard let classes = element["class"],
      let first = classes.utf8.split(whereSeparator: { $0 <= 0x20 }).first,
      let bytes = base64Decoded(first), !bytes.isEmpty,
      let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
    else { return nil }
    let name = decodingEntities(text)
    if let edge = d2Edge(name) { return edge }
    return Part(role: .node, name: name, parent: d2Parent(name))
  }

  private func d2Edge(_ name: String) -> Part? {
    let bytes = Array(name.utf8)
    guard bytes.last == UInt8(ascii: "]"), let close = bytes.lastIndex(of: UInt8(ascii: ")")),
      let open = bytes.firstIndex(of: UInt8(ascii: "(")), open < close
    else { return nil }
    let container = bytes[..<open]
    let inside = Array(bytes[(open + 1)..<close])
    for arrow in [" <-> ", " -> ", " <- ", " -- "] {
      guard let place = find(arrow, in: inside) else { continue }
      let left = container + inside[..<place]
      let right = container + inside[(place + arrow.utf8.count)...]
      return Part(
        role: .edge, name: name,
        ends: .pair(String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self)))
    }
    return nil
  }

  /// What stands before the last dot that is not in quotes.
  private func d2Parent(_ name: String) -> String? {
    var isQuoted = false
    var dot: String.Index?
    for index in name.utf8.indices {
      if name.utf8[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if name.utf8[index] == UInt8(ascii: "."), !isQuoted { dot = index }
    }
    return dot.map { String(name[..<$0]) }
  }

  // MARK: Mermaid

  private func mermaid(_ element: XMLElement) -> Part? {
    if element.has(class: "edgeLabel") {
      let inner = element.elements.first { $0["data-id"] != nil }
      return inner?["data-id"].map { Part(role: .label, name: $0) }
    }
    if element.has(class: "flowchart-link") { return mermaidEdge(element) }
    guard let id = element["id"].map({ without(prefix, $0) }) else {
      guard element.localName == "g", let edge = element.elements.first(where: isMermaidEdge)
      else { return nil }
      return mermaidEdge(edge)
    }
    if element.has(class: "node") || element.has(class: "rough-node") {
      return Part(role: .node, name: middle(of: id, after: "flowchart-"))
    }
    if element.has(class: "cluster") { return Part(role: .frame, name: id) }
    if element.has(class: "architecture-service") {
      return Part(role: .node, name: without("service-", id))
    }
    if element.has(class: "architecture-junction") {
      return Part(role: .node, name: without("node-", without("junction-", id)))
    }
    if element.has(class: "node-bkg") { return Part(role: .frame, name: without("group-", id)) }
    return nil
  }

  private func isMermaidEdge(_ element: XMLElement) -> Bool {
    element.localName == "path" && element.has(class: "edge") && element["id"] != nil
  }

  /// `L_from_to_0`, before version 11 `L-from-to-0` with the ends in classes.
  private func mermaidEdge(_ element: XMLElement) -> Part? {
    guard let id = (element["data-id"] ?? element["id"]).map({ without(prefix, $0) }) else {
      return nil
    }
    let classes = (element["class"] ?? "").utf8.split { $0 <= 0x20 }
    func end(_ prefix: String) -> String? {
      classes.first { $0.starts(with: prefix.utf8) }
        .map { String(decoding: $0.dropFirst(prefix.utf8.count), as: UTF8.self) }
    }
    if let from = end("LS-"), let to = end("LE-") {
      return Part(role: .edge, name: id, ends: .pair(from, to))
    }
    let isOld = id.utf8.starts(with: "L-".utf8)
    let separator = isOld ? "-" : "_"
    let between = middle(of: id, after: "L" + separator, before: separator)
    return Part(role: .edge, name: id, ends: .joined(between, by: [separator]))
  }

  private func without(_ prefix: String, _ text: String) -> String {
    guard text.utf8.starts(with: prefix.utf8) else { return text }
    return String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// Without what comes before, and without the number at the end.
  private func middle(of id: String, after prefix: String, before separator: String = "-")
    -> String
  {
    let rest = without(prefix, id)
    guard let mark = separator.utf8.first, let end = rest.utf8.lastIndex(of: mark),
      rest.utf8[end...].dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return rest }
    return String(rest[..<end])
  }

  // MARK: draw.io

  private func drawio(_ element: XMLElement) -> Part? {
    guard element.localName == "g", let id = element["data-cell-id"] else { return nil }
    var part = Part(role: .cell, name: id)
    for attribute in element.attributes {
      guard attribute.name.utf8.starts(with: "data-cell-".utf8) else { continue }
      let name = without("data-cell-", attribute.name)
      switch name {
      case "id": continue
      case "value", "label": part.label = plainText(ofHTML: attribute.value)
      default:
        part.properties.append(
          Property(name: name, value: attribute.value, place: attribute.range))
      }
    }
    return part
  }

  // MARK: Inkscape

  private mutating func collectConnected(_ element: XMLElement) {
    for child in element.elements {
      for name in ["inkscape:connection-start", "inkscape:connection-end"] {
        if let id = child[name] { connected.insert(ByteKey(without("#", id))) }
      }
      collectConnected(child)
    }
  }

  private func inkscape(_ element: XMLElement) -> Part? {
    let start = element["inkscape:connection-start"].map { without("#", $0) }
    let end = element["inkscape:connection-end"].map { without("#", $0) }
    if start != nil || end != nil {
      return Part(
        role: .edge, name: element["id"] ?? "", ends: .pair(start ?? "", end ?? ""))
    }
    guard let id = element["id"], connected.contains(ByteKey(id)),
      !element.says("inkscape:groupmode", "layer")
    else { return nil }
    return Part(role: .node, name: id, title: element["inkscape:label"])
  }

  // MARK: PlantUML

  private func plantUML(_ element: XMLElement) -> Part? {
    if element.has(class: "link"), let from = element["data-entity-1"],
      let to = element["data-entity-2"]
    {
      return Part(role: .edge, name: element["id"] ?? "\(from)-to-\(to)", ends: .pair(from, to))
    }
    let isFrame = element.has(class: "cluster")
    guard isFrame || element.has(class: "entity") || element["data-entity"] != nil else {
      return nil
    }
    let names = [element["data-entity"], element["data-qualified-name"], element["data-uid"]]
      .compactMap { $0 }
    let id = element["id"].map { without(isFrame ? "cluster_" : "entity_", $0) }
    guard let name = names.first ?? id else { return nil }
    return Part(
      role: isFrame ? .frame : .node, name: name, aliases: Array(names.dropFirst()),
      title: calls[ByteKey(name)])
  }

  /// What a comment opens: `cluster vpc`, `entity db`, `link a to b`, `reverse link a to b`.
  func part(ofComment text: String) -> Part? {
    guard readsComments, let line = text.utf8.split(separator: 0x0A).last else { return nil }
    let words = line.split { $0 <= 0x20 }.map { String(decoding: Array($0), as: UTF8.self) }
    switch words.first {
    case "cluster" where words.count == 2: return Part(role: .frame, name: words[1])
    case "entity" where words.count == 2:
      return Part(role: .node, name: words[1], title: calls[ByteKey(words[1])])
    case "link" where words.count == 4:
      return Part(
        role: .edge, name: "\(words[1])->\(words[3])", ends: .pair(words[1], words[3]))
    // The head is at the first of the two, where the drawn head says so as well.
    case "reverse" where words.count == 5:
      return Part(
        role: .edge, name: "\(words[2])<-\(words[4])", ends: .pair(words[2], words[4]))
    default: return nil
    }
  }
}
