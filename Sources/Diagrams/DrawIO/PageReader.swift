import Diagnostics
import XML

/// Turns one draw.io model into a page in absolute coordinates.
struct PageReader {
  let info: DiagramElement
  let limits: DiagramLimits
  private let model: XMLElement
  let tree: CellTree
  let order: [Int]
  let placeholders: Placeholders
  var diagnostics: [Diagnostic]

  /// By cell: the absolute rectangle (of an edge: the origin of its coordinates), and whether it is shown.
  var bounds: [Rect]
  var isShown: [Bool]
  var routes: [[Point]?] = []
  var plans: [RoutePlan?] = []

  init(model: XMLElement, info: DiagramElement, file: String, limits: DiagramLimits) {
    self.info = info
    self.limits = limits
    self.model = model
    tree = CellTree(model: model, info: info, limits: limits)
    order = tree.depthFirst
    placeholders = Placeholders(tree: tree, info: info, file: file, depth: limits.depth)
    diagnostics = tree.diagnostics
    bounds = Array(repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: tree.cells.count)
    isShown = Array(repeating: true, count: tree.cells.count)
  }

  mutating func read() -> Page {
    // Positions along an edge need its route, and a route may end at a shape along another edge: what lies on
    // edges is placed after the first routing, and the edges are then routed again.
    placeCells()
    routeEdges()
    if placeCellsOnEdges() { routeEdges() }

    var page = Page(empty: info)
    for position in order {
      let cell = tree.cells[position]
      if isConnector(position) {
        page.connectors.append(connector(position))
      } else if cell.isVertex, !isEdgeLabel(position) {
        page.shapes.append(shape(position))
      } else {
        reportUndrawn(cell)
        continue
      }
      page.paintOrder.append(cell.id)
    }
    if page.paintOrder.isEmpty {
      diagnostics.append(
        Diagnostic(
          .warning, "diagram/empty-page", "page `\(info.pageName)` draws nothing", at: model.range))
    }
    page.bounds = visibleExtent(of: page)
    if let background = model["background"], !background.utf8.isEmpty, background != "none" {
      page.background = background
    }
    return page
  }

  // MARK: Geometry

  private mutating func placeCells() {
    for position in order {
      let cell = tree.cells[position]
      guard let parent = cell.parent else {
        isShown[position] = cell.isVisible
        bounds[position] = isPlain(position) ? .zero : placed(cell, in: .zero, ofVertex: false)
        continue
      }
      let owner = tree.cells[parent]
      let isFolded = owner.isVertex && owner.isCollapsed
      isShown[position] = isShown[parent] && !isFolded && cell.isVisible
      bounds[position] =
        cell.isVertex
        ? placed(cell, in: bounds[parent], ofVertex: owner.isVertex)
        : Rect(x: bounds[parent].x, y: bounds[parent].y, width: 0, height: 0)
    }
  }

  /// Layers and holders have no place of their own.
  private func isPlain(_ position: Int) -> Bool {
    !tree.cells[position].isVertex || tree.cells[position].geometry == nil
  }

  private func placed(_ cell: Cell, in parent: Rect, ofVertex: Bool) -> Rect {
    guard let geometry = cell.geometry else {
      return Rect(x: parent.x, y: parent.y, width: 0, height: 0)
    }
    var (x, y) = (parent.x + geometry.x, parent.y + geometry.y)
    if geometry.isRelative, ofVertex {
      x = parent.x + geometry.x * parent.width + (geometry.offset?.x ?? 0)
      y = parent.y + geometry.y * parent.height + (geometry.offset?.y ?? 0)
    }
    let limit = limits.coordinate
    return Rect(
      x: max(-limit, min(limit, x)), y: max(-limit, min(limit, y)), width: geometry.width,
      height: geometry.height)
  }

  /// Puts vertices that ride on an edge where its route has them; true when there is one.
  private mutating func placeCellsOnEdges() -> Bool {
    var moved = Set<Int>()
    for position in order {
      let cell = tree.cells[position]
      guard let parent = cell.parent, cell.isVertex else { continue }
      if isConnector(parent), let geometry = cell.geometry, geometry.isRelative {
        guard let route = routes[parent] else { continue }
        let point = self.point(of: geometry, along: route)
        bounds[position].x = point.x
        bounds[position].y = point.y
        moved.insert(position)
      } else if moved.contains(parent) {
        bounds[position] = placed(cell, in: bounds[parent], ofVertex: true)
        moved.insert(position)
      }
    }
    return !moved.isEmpty
  }

  func point(of geometry: CellGeometry, along route: [Point]) -> Point {
    labelPoint(
      along: route, position: geometry.x, distance: geometry.y,
      offset: geometry.offset ?? Point(0, 0))
  }

  // MARK: Kinds of cells

  func isConnector(_ position: Int) -> Bool {
    tree.cells[position].isEdge
  }

  /// A text that rides on an edge is a label of it; a picture that does is a shape.
  func isEdgeLabel(_ position: Int) -> Bool {
    let cell = tree.cells[position]
    guard cell.isVertex, !cell.isEdge, let parent = cell.parent, isConnector(parent) else {
      return false
    }
    if cell.style.has("edgeLabel") || cell.style.has("text") { return true }
    return cell.style["shape"] == nil && cell.style["image"] == nil && !cell.isConnectable
  }

  private func isContainer(_ position: Int) -> Bool {
    let cell = tree.cells[position]
    if cell.style.isOn("container") || cell.style.has("swimlane") { return true }
    if cell.style.says("shape", "swimlane") { return !cell.style.isOff("container") }
    return cell.children.contains { tree.cells[$0].isVertex }
  }

  /// The containing cell, unless that is a layer.
  func container(of position: Int) -> String? {
    guard let parent = tree.cells[position].parent else { return nil }
    let cell = tree.cells[parent]
    return cell.isVertex || cell.isEdge ? cell.id : nil
  }

  // MARK: Labels

  mutating func label(of position: Int) -> (text: String, html: String?) {
    let cell = tree.cells[position]
    if cell.style.isOn("noLabel") || cell.style.isOff("fontSize") { return ("", nil) }
    var value = placeholders.label(of: position)
    if value.utf8.count > limits.labelBytes {
      value = prefix(of: value, bytes: limits.labelBytes)
      diagnostics.append(
        Diagnostic(
          .warning, "diagram/long-label",
          "a label is longer than \(limits.labelBytes) bytes; the rest is ignored", at: cell.place,
          diagram: DiagramPlace(page: info.pageName, label: "", cell: cell.id),
          help: "Shorten it, or raise the limit with `--max-label`."))
    }
    guard cell.style.isOn("html") else { return (tidied(value), nil) }
    return (plainText(ofHTML: value), value.utf8.isEmpty ? nil : value)
  }

  private mutating func shape(_ position: Int) -> Shape {
    let cell = tree.cells[position]
    let (text, html) = label(of: position)
    return Shape(
      id: cell.id, parent: container(of: position), label: text, htmlLabel: html,
      style: cell.style, bounds: bounds[position], rotation: cell.style.number("rotation") ?? 0,
      isVisible: isShown[position], properties: cell.properties,
      pictureTitle: cell.style["image"].flatMap { pictureTitle(ofImage: $0) },
      isContainer: isContainer(position), place: cell.place)
  }
}

/// As many whole scalars as fit into a number of bytes.
private func prefix(of text: String, bytes limit: Int) -> String {
  let bytes = Array(text.utf8)
  var end = min(limit, bytes.count)
  while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
  return String(decoding: bytes[..<end], as: UTF8.self)
}
