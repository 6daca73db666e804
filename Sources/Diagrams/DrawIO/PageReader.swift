import Diagnostics
import XML

/// Turns one draw.io model into a page in absolute coordinates.
struct PageReader {
  private let info: DiagramElement
  private let limits: DiagramLimits
  private let model: XMLElement
  private let tree: CellTree
  private let order: [Int]
  private let placeholders: Placeholders
  private(set) var diagnostics: [Diagnostic]

  /// By cell: the absolute rectangle (of an edge: the origin of its coordinates), and whether it is shown.
  private var bounds: [Rect]
  private var isShown: [Bool]
  private var routes: [Int: [Point]] = [:]

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

  private func point(of geometry: CellGeometry, along route: [Point]) -> Point {
    labelPoint(
      along: route, position: geometry.x, distance: geometry.y,
      offset: geometry.offset ?? Point(0, 0))
  }

  // MARK: Kinds of cells

  private func isConnector(_ position: Int) -> Bool {
    tree.cells[position].isEdge
  }

  /// A text that rides on an edge is a label of it; a picture that does is a shape.
  private func isEdgeLabel(_ position: Int) -> Bool {
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
  private func container(of position: Int) -> String? {
    guard let parent = tree.cells[position].parent else { return nil }
    let cell = tree.cells[parent]
    return cell.isVertex || cell.isEdge ? cell.id : nil
  }

  // MARK: Labels

  private mutating func label(of position: Int) -> (text: String, html: String?) {
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

  // MARK: Connectors

  private mutating func connector(_ position: Int) -> Connector {
    let cell = tree.cells[position]
    let plan = plan(position)
    let route = routes[position] ?? []
    let heads = ArrowHeads(cell)
    reportEnds(of: cell, position, isPlaced: !route.isEmpty)
    return Connector(
      id: cell.id, parent: container(of: position),
      source: ConnectorEnd(
        cell: terminal(cell.sourceID, of: position).map { tree.cells[$0].id },
        point: route.first ?? plan.source.place),
      target: ConnectorEnd(
        cell: terminal(cell.targetID, of: position).map { tree.cells[$0].id },
        point: route.last ?? plan.target.place),
      waypoints: plan.waypoints, route: route, sourceHasHead: heads.source,
      targetHasHead: heads.target, labels: labels(ofConnector: position, route: route),
      style: cell.style, isVisible: isShown[position] && !isCutOff(cell, position),
      properties: cell.properties, place: cell.place)
  }

  private mutating func reportEnds(of cell: Cell, _ position: Int, isPlaced: Bool) {
    guard diagnostics.count < 500 else { return }
    for (end, id) in [("source", cell.sourceID), ("target", cell.targetID)] {
      guard let id, terminal(id, of: position) == nil else { continue }
      diagnostics.append(
        Diagnostic(
          .warning, "diagram/missing-end",
          "the \(end) of the arrow `\(cell.id)` is `\(id)`, which is not on the page",
          at: cell.place, diagram: cell.place(on: info),
          help: "That end is read as loose. Attach it to a shape."))
    }
    guard !isPlaced else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "diagram/arrow-without-place",
        "the arrow `\(cell.id)` has an end that is nowhere; it is not drawn", at: cell.place,
        diagram: cell.place(on: info), help: "Delete it, or attach both ends."))
  }

  private mutating func labels(ofConnector position: Int, route: [Point]) -> [ConnectorLabel] {
    let children = tree.cells[position].children.filter { isEdgeLabel($0) }
    var labels: [ConnectorLabel] = []
    for member in [position] + children {
      let cell = tree.cells[member]
      let (text, html) = label(of: member)
      guard !text.utf8.isEmpty else { continue }
      labels.append(
        ConnectorLabel(
          text: text, htmlText: html, cell: member == position ? nil : cell.id,
          position: point(of: cell.geometry ?? CellGeometry(), along: route),
          style: cell.style))
    }
    return labels
  }

  /// The cell that an end names, if it is drawn at all.
  private func terminal(_ id: String?, of position: Int) -> Int? {
    guard let found = tree[id] else { return nil }
    return tree.cells[found].isVertex || tree.cells[found].isEdge ? found : nil
  }

  /// What stands for a terminal on the picture: itself, or the nearest shown cell around it.
  private func shownTerminal(_ id: String?, of position: Int) -> Int? {
    var next = terminal(id, of: position)
    let first = next
    for _ in 0..<limits.depth {
      guard let current = next else { break }
      if isShown[current], tree.cells[current].isVertex || tree.cells[current].isEdge {
        return current
      }
      next = tree.cells[current].parent
    }
    return first
  }

  /// draw.io does not draw an edge whose terminal has nothing visible to stand for it.
  private func isCutOff(_ cell: Cell, _ position: Int) -> Bool {
    [cell.sourceID, cell.targetID].contains { id in
      shownTerminal(id, of: position).map { !isShown[$0] } ?? false
    }
  }

  private func plan(_ position: Int) -> RoutePlan {
    let cell = tree.cells[position]
    let geometry = cell.geometry ?? CellGeometry()
    let origin = bounds[position]
    func absolute(_ point: Point) -> Point { Point(origin.x + point.x, origin.y + point.y) }
    let source = shownTerminal(cell.sourceID, of: position)
    let target = shownTerminal(cell.targetID, of: position)
    return RoutePlan(
      style: cell.style,
      source: RouteEnd(
        terminal: source.flatMap { routeTerminal($0, "source", cell.style) },
        point: geometry.sourcePoint.map(absolute),
        fixed: FixedPoint(cell.style, "exit")),
      target: RouteEnd(
        terminal: target.flatMap { routeTerminal($0, "target", cell.style) },
        point: geometry.targetPoint.map(absolute),
        fixed: FixedPoint(cell.style, "entry")),
      isLoop: source != nil && source == target,
      waypoints: geometry.points.map(absolute))
  }

  private func routeTerminal(_ position: Int, _ end: String, _ edge: Style) -> RouteTerminal? {
    let cell = tree.cells[position]
    if isConnector(position) {
      guard let route = routes[position], route.count > 1 else { return nil }
      let middle = labelPoint(along: route, position: 0, distance: 0, offset: Point(0, 0))
      return RouteTerminal(point: middle)
    }
    return RouteTerminal(
      bounds: bounds[position], rotation: cell.style.number("rotation") ?? 0,
      perimeter: Perimeter(cell.style),
      spacing: (cell.style.number("perimeterSpacing") ?? 0)
        + (edge.number("perimeterSpacing") ?? 0) + (edge.number(end + "PerimeterSpacing") ?? 0))
  }

  /// Routes all edges; those that end at edges wait until these are routed, a few rounds at most.
  private mutating func routeEdges() {
    routes = [:]
    var waiting = order.filter { isConnector($0) }
    for round in 0..<6 where !waiting.isEmpty {
      var later: [Int] = []
      for position in waiting {
        let cell = tree.cells[position]
        let waits = [cell.sourceID, cell.targetID].contains { id in
          shownTerminal(id, of: position).map { isConnector($0) && routes[$0] == nil } ?? false
        }
        if waits, round < 5 {
          later.append(position)
        } else {
          routes[position] = route(plan(position))
        }
      }
      waiting = later
    }
  }
}

/// As many whole scalars as fit into a number of bytes.
private func prefix(of text: String, bytes limit: Int) -> String {
  let bytes = Array(text.utf8)
  var end = min(limit, bytes.count)
  while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
  return String(decoding: bytes[..<end], as: UTF8.self)
}
