import Diagnostics

/// Edges: their ends, routes, labels and heads.
extension PageReader {
  mutating func connector(_ position: Int) -> Connector {
    let cell = tree.cells[position]
    let plan = plans[position] ?? plan(position)
    let route = routes[position] ?? []
    let heads = ArrowHeads(cell)
    reportEnds(of: cell, position, isPlaced: !route.isEmpty)
    return Connector(
      id: cell.id, parent: container(of: position),
      source: ConnectorEnd(
        cell: cell.source.map { tree.cells[$0].id }, point: route.first ?? plan.source.place),
      target: ConnectorEnd(
        cell: cell.target.map { tree.cells[$0].id }, point: route.last ?? plan.target.place),
      waypoints: plan.waypoints, route: route, sourceHasHead: heads.source,
      targetHasHead: heads.target, labels: labels(ofConnector: position, route: route),
      style: cell.style, isVisible: isShown[position] && !isCutOff(cell),
      properties: cell.properties, place: cell.place)
  }

  /// Layers have no place; a cell that has one was meant to be seen.
  mutating func reportUndrawn(_ cell: Cell) {
    guard cell.geometry != nil, !cell.isVertex, !cell.isEdge, diagnostics.count < 500 else {
      return
    }
    diagnostics.append(
      Diagnostic(
        .warning, "diagram/neither-shape-nor-arrow",
        "the cell `\(cell.id)` is neither a shape nor an arrow; it is not drawn", at: cell.place,
        diagram: cell.place(on: info), help: "Give it `vertex=\"1\"` or `edge=\"1\"`."))
  }

  private mutating func reportEnds(of cell: Cell, _ position: Int, isPlaced: Bool) {
    guard diagnostics.count < 500 else { return }
    for (end, id, found) in [
      ("source", cell.sourceID, cell.source), ("target", cell.targetID, cell.target),
    ] {
      guard let id, found == nil else { continue }
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
    let children = tree.cells[position].children.filter {
      isEdgeLabel($0) && tree.cells[$0].isVisible
    }
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

  /// What stands for a terminal on the picture: itself, or the nearest shown cell around it.
  private func shown(_ first: Int?) -> Int? {
    var next = first
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
  private func isCutOff(_ cell: Cell) -> Bool {
    isHidden(shown(cell.source)) || isHidden(shown(cell.target))
  }

  private func isHidden(_ terminal: Int?) -> Bool {
    terminal.map { !isShown[$0] } ?? false
  }

  func plan(_ position: Int) -> RoutePlan {
    let cell = tree.cells[position]
    let geometry = cell.geometry ?? CellGeometry()
    let origin = bounds[position]
    func absolute(_ point: Point) -> Point { Point(origin.x + point.x, origin.y + point.y) }
    let source = shown(cell.source)
    let target = shown(cell.target)
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
  mutating func routeEdges() {
    routes = Array(repeating: nil, count: tree.cells.count)
    plans = Array(repeating: nil, count: tree.cells.count)
    var waiting = order.filter { isConnector($0) }
    for round in 0..<6 where !waiting.isEmpty {
      var later: [Int] = []
      for position in waiting {
        if round < 5, waits(tree.cells[position].source) || waits(tree.cells[position].target) {
          later.append(position)
        } else {
          let plan = plan(position)
          plans[position] = plan
          routes[position] = route(plan)
        }
      }
      waiting = later
    }
  }
  /// Whether an end lies on a line whose way is not known yet.
  private func waits(_ terminal: Int?) -> Bool {
    guard let end = shown(terminal) else { return false }
    return isConnector(end) && routes[end] == nil
  }
}
