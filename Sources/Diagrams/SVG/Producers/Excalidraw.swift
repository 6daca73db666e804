import Diagnostics
import XML

/// Excalidraw puts the whole scene into its SVG when asked to: shapes, texts in them, and arrows bound to them.
extension SVGReader {
  mutating func excalidraw(_ root: XMLElement, on viewBox: Rect?, budget: inout Int) -> Page? {
    guard let payload = excalidrawPayload(in: root),
      let data = base64Decoded(trimmed(payload)),
      let scene = excalidrawScene(data, budget: &budget)
    else {
      diagnostics.append(
        Diagnostic(
          .warning, "diagram/unreadable-scene",
          "the Excalidraw scene that the SVG carries cannot be unpacked", at: root.range,
          help: "Export it from Excalidraw again with “Embed scene” ticked."))
      return nil
    }
    let reader = SceneReader(scene, place: root.range, limits: limits)
    guard !reader.shapes.isEmpty else { return nil }
    if reader.decoration > 0 {
      diagnostics.append(
        Diagnostic(
          .note, "diagram/decoration",
          "\(reader.decoration) lines and strokes of the scene count as decoration",
          at: root.range))
    }
    return reader.page(named: root.title ?? "Page-1", on: viewBox)
  }

  /// What stands between the comments `payload-start` and `payload-end`.
  private func excalidrawPayload(in element: XMLElement) -> [UInt8]? {
    var isInside = false
    for child in element.children {
      switch child {
      case .comment(let text):
        let words = trimmed(Array(text.utf8))
        if words.starts(with: "payload-start".utf8) { isInside = true }
      case .text(let text) where isInside: return Array(text.utf8)
      case .element(let inner):
        if let found = excalidrawPayload(in: inner) { return found }
      case .text, .instruction: continue
      }
    }
    return nil
  }

  /// The scene is deflated text in a byte string in JSON; very old ones are the scene itself.
  private func excalidrawScene(_ data: [UInt8], budget: inout Int) -> JSONValue? {
    guard let wrapper = JSONValue(data, isByteString: true) else { return nil }
    guard let encoded = wrapper["encoded"]?.bytes else { return JSONValue(data) }
    guard wrapper["compressed"]?.isTrue ?? false else { return JSONValue(encoded) }
    guard case .bytes(let text) = inflate(encoded, isRaw: false, budget: &budget) else {
      return nil
    }
    return JSONValue(text)
  }
}

/// Turns the elements of a scene into shapes and connectors.
private struct SceneReader {
  private(set) var shapes: [Shape] = []
  private(set) var connectors: [Connector] = []
  /// Lines that join nothing.
  private(set) var decoration = 0

  private let place: SourceRange
  private let limits: DiagramLimits
  private let files: JSONValue?
  /// Texts bound to a shape or an arrow, by its id.
  private var bound: [ByteKey: [String]] = [:]
  private var names = PartNames()
  private var order: [String] = []

  private static let forms = [
    "rectangle", "ellipse", "diamond", "image", "frame", "magicframe", "embeddable", "iframe",
  ]
  private static let strokes = ["line", "freedraw", "draw"]

  init(_ scene: JSONValue, place: SourceRange, limits: DiagramLimits) {
    self.place = place
    self.limits = limits
    files = scene["files"]
    let elements = scene["elements"]?.items.filter { !($0["isDeleted"]?.isTrue ?? false) } ?? []
    for element in elements {
      if let holder = element["containerId"]?.text, let text = element["text"]?.text {
        bound[ByteKey(holder), default: []].append(text)
      }
    }
    let icons = addIcons(elements)
    for element in elements where !isPart(element, of: icons) { addShape(element) }
    for element in elements where !isPart(element, of: icons) { addConnector(element) }
  }

  func page(named name: String, on viewBox: Rect?) -> Page {
    var extent: Rect?
    for rect in shapes.map(\.bounds) + connectors.map({ Rect(around: $0.route) }) {
      extent = extent?.union(rect) ?? rect
    }
    let whole = extent ?? .zero
    let paper = viewBox ?? whole
    // The picture has the scene in its middle.
    let move = Point(
      paper.center.x - whole.center.x, paper.center.y - whole.center.y)
    return Page(
      index: 0, id: "0", name: name, shapes: shapes.map { $0.moved(by: move) },
      connectors: connectors.map { $0.moved(by: move) }, paintOrder: order, bounds: paper)
  }

  // MARK: Shapes

  /// Strokes that are grouped are a drawn icon. The ids of such groups.
  private mutating func addIcons(_ elements: [JSONValue]) -> Set<ByteKey> {
    var members: [ByteKey: [JSONValue]] = [:]
    var found: [ByteKey] = []
    for element in elements {
      guard let group = innermostGroup(element) else { continue }
      if members[group] == nil { found.append(group) }
      members[group, default: []].append(element)
    }
    var icons: Set<ByteKey> = []
    for group in found {
      let inside = members[group] ?? []
      let isDrawing = inside.contains { Self.strokes.contains($0["type"]?.text ?? "") }
      guard isDrawing, !inside.contains(where: { $0["type"]?.text == "arrow" }) else { continue }
      let drawings = inside.filter { $0["type"]?.text != "text" }
      guard let bounds = union(drawings.compactMap { rect(of: $0) }),
        let id = inside.first?["id"]?.text
      else { continue }
      icons.insert(group)
      let label = inside.compactMap { $0["text"]?.text }.joined(separator: "\n")
      add(
        Shape(
          id: id, label: tidied(label), style: Style([Style.Item("image", nil)]), bounds: bounds,
          place: place), names: inside.compactMap { $0["id"]?.text })
    }
    return icons
  }

  private func innermostGroup(_ element: JSONValue) -> ByteKey? {
    (element["groupIds"]?.items.first?.text).map { ByteKey($0) }
  }

  private func isPart(_ element: JSONValue, of icons: Set<ByteKey>) -> Bool {
    innermostGroup(element).map { icons.contains($0) } ?? false
  }

  private mutating func addShape(_ element: JSONValue) {
    guard let id = element["id"]?.text, let bounds = rect(of: element) else { return }
    let type = element["type"]?.text ?? ""
    if type == "text" {
      guard element["containerId"]?.text == nil, let text = element["text"]?.text else { return }
      add(
        Shape(
          id: id, label: tidied(text), style: Style([Style.Item("text", nil)]), bounds: bounds,
          place: place), names: [id])
      return
    }
    guard Self.forms.contains(type) else { return }
    var label = bound[ByteKey(id)]?.joined(separator: "\n") ?? ""
    if label.utf8.isEmpty { label = element["name"]?.text ?? "" }
    let isFrame = type == "frame" || type == "magicframe"
    let file = element["fileId"]?.text.flatMap { files?[$0]?["dataURL"]?.text }
    add(
      Shape(
        id: id, parent: element["frameId"]?.text, label: tidied(label),
        style: style(of: element, type), bounds: bounds,
        rotation: (element["angle"]?.number ?? 0) * 180 / .pi,
        properties: properties(of: element),
        pictureTitle: file.flatMap { pictureTitle(ofImage: $0) },
        isContainer: isFrame, place: place), names: [id])
  }

  private mutating func add(_ shape: Shape, names own: [String]) {
    guard names.id(of: shape.id) == nil else { return }
    for name in own { names.add(name, id: shape.id) }
    shapes.append(shape)
    order.append(shape.id)
  }

  private func style(of element: JSONValue, _ type: String) -> Style {
    var items: [Style.Item] = []
    if type == "ellipse" { items.append(Style.Item("ellipse", nil)) }
    if type == "image" { items.append(Style.Item("image", nil)) }
    if let stroke = element["strokeColor"]?.text { items.append(Style.Item("stroke", stroke)) }
    if let fill = element["backgroundColor"]?.text {
      items.append(Style.Item("fill", fill == "transparent" ? "none" : fill))
    }
    if let line = element["strokeStyle"]?.text, line != "solid" {
      items.append(Style.Item("stroke-dasharray", line == "dotted" ? "2 4" : "8 8"))
    }
    return Style(items)
  }

  private func properties(of element: JSONValue) -> [Property] {
    guard case .object(let members)? = element["customData"] else { return [] }
    return members.compactMap { key, value in
      guard key.starts(with: "zt-".utf8), let text = value.text else { return nil }
      return Property(name: String(decoding: key, as: UTF8.self), value: text, place: place)
    }
  }

  // MARK: Connectors

  private mutating func addConnector(_ element: JSONValue) {
    let type = element["type"]?.text ?? ""
    guard type == "arrow" || Self.strokes.contains(type), let id = element["id"]?.text,
      let x = element["x"]?.number, let y = element["y"]?.number
    else { return }
    let source = element["startBinding"]?["elementId"]?.text.flatMap { names.id(of: $0) }
    let target = element["endBinding"]?["elementId"]?.text.flatMap { names.id(of: $0) }
    let route: [Point] = (element["points"]?.items ?? []).compactMap { pair in
      guard let dx = pair.items.first?.number, let dy = pair.items.dropFirst().first?.number
      else { return nil }
      return Point(x + dx, y + dy)
    }
    let heads = (points(element["startArrowhead"]), points(element["endArrowhead"]))
    guard type == "arrow" || heads.0 || heads.1 || source != nil && target != nil, route.count >= 2
    else {
      decoration += 1
      return
    }
    guard names.id(of: id) == nil, isUsable(Rect(around: route)) else { return }
    let label = tidied(bound[ByteKey(id)]?.joined(separator: "\n") ?? "")
    connectors.append(
      Connector(
        id: id, source: ConnectorEnd(cell: source, point: route.first),
        target: ConnectorEnd(cell: target, point: route.last),
        waypoints: Array(route.dropFirst().dropLast()), route: route, sourceHasHead: heads.0,
        targetHasHead: heads.1,
        labels: label.utf8.isEmpty
          ? [] : [ConnectorLabel(text: label, position: Rect(around: route).center)],
        style: style(of: element, type), properties: properties(of: element), place: place))
    order.append(id)
  }

  /// Bars, dots and circles do not point.
  private func points(_ head: JSONValue?) -> Bool {
    guard let name = head?.text else { return false }
    return name.utf8.starts(with: "arrow".utf8) || name.utf8.starts(with: "triangle".utf8)
  }

  // MARK: Geometry

  private func rect(of element: JSONValue) -> Rect? {
    guard let x = element["x"]?.number, let y = element["y"]?.number,
      let width = element["width"]?.number, let height = element["height"]?.number
    else { return nil }
    let rect = Rect(
      x: min(x, x + width), y: min(y, y + height), width: abs(width), height: abs(height))
    return isUsable(rect) ? rect : nil
  }

  private func isUsable(_ rect: Rect) -> Bool {
    [rect.x, rect.y, rect.maxX, rect.maxY].allSatisfy { $0.magnitude < limits.coordinate }
  }

  private func union(_ rects: [Rect]) -> Rect? {
    guard let first = rects.first else { return nil }
    return rects.dropFirst().reduce(first) { $0.union($1) }
  }
}

extension Shape {
  fileprivate func moved(by move: Point) -> Shape {
    var copy = self
    copy.bounds.x += move.x
    copy.bounds.y += move.y
    return copy
  }
}

extension Connector {
  fileprivate func moved(by move: Point) -> Connector {
    func shifted(_ point: Point) -> Point { Point(point.x + move.x, point.y + move.y) }
    var copy = self
    copy.source.point = source.point.map(shifted)
    copy.target.point = target.point.map(shifted)
    copy.waypoints = waypoints.map(shifted)
    copy.route = route.map(shifted)
    copy.labels = labels.map {
      var label = $0
      label.position = shifted($0.position)
      return label
    }
    return copy
  }
}
