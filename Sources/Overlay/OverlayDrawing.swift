package import Diagrams
import XML

/// The page with the layer on top, as one self-contained SVG. Nothing from the diagram is markup, nothing is fetched,
/// nothing runs: an SVG input lies under the layer as an inert image.
package func drawOverlay(_ diagram: Diagram, page: Page, model: OverlayModel) -> [UInt8] {
  OverlayDrawing(diagram: diagram, page: page, model: model).draw()
}

private struct OverlayDrawing {
  let diagram: Diagram
  let page: Page
  let model: OverlayModel
  let shapes: [String: Shape]
  let connectors: [String: Connector]

  private static let margin = 24.0

  init(diagram: Diagram, page: Page, model: OverlayModel) {
    self.diagram = diagram
    self.page = page
    self.model = model
    shapes = Dictionary(page.shapes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    connectors = Dictionary(
      page.connectors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func draw() -> [UInt8] {
    let outside = OutsideStrip(model: model, below: page.bounds, margin: Self.margin)
    let picture = page.bounds.union(outside.bounds)
    let panel = PanelDrawing(
      model: model, left: picture.right + Self.margin, top: picture.y, minimumHeight: picture.height
    )
    let paper = picture.union(panel.bounds).insetBy(-Self.margin)
    var canvas = Canvas()
    canvas.writer.open("svg", attributes(paper))
    canvas.writer.element("title", isInline: true) { $0.text(model.title) }
    canvas.rect(paper, [("fill", "#FFFFFF")])
    canvas.group([("id", "zeroplan-diagram")], drawDiagram)
    canvas.group([("id", "zeroplan-layer")]) { canvas in
      for arrow in model.arrows { draw(arrow, on: &canvas) }
      for path in model.undrawn { draw(path, outside: outside, on: &canvas) }
      outside.draw(on: &canvas)
      for badge in model.badges { draw(badge, on: &canvas) }
      panel.draw(on: &canvas)
    }
    return canvas.writer.finish()
  }

  private func attributes(_ paper: Rect) -> [(name: String, value: String)] {
    let box = [paper.x, paper.y, paper.width, paper.height].map(decimal).joined(separator: " ")
    return [
      ("xmlns", "http://www.w3.org/2000/svg"), ("width", decimal(paper.width)),
      ("height", decimal(paper.height)), ("viewBox", box), ("role", "img"),
      ("font-family", "Helvetica, Arial, sans-serif"),
    ]
  }

  private func drawDiagram(on canvas: inout Canvas) {
    guard diagram.container == .svg else { return PageDrawing(page: page).draw(on: &canvas) }
    let box = page.bounds
    canvas.element(
      "image",
      [
        ("x", decimal(box.x)), ("y", decimal(box.y)), ("width", decimal(box.width)),
        ("height", decimal(box.height)),
        ("href", "data:image/svg+xml;base64," + base64(diagram.bytes)),
      ])
  }

  // MARK: Layer

  private func draw(_ arrow: OverlayModel.Arrow, on canvas: inout Canvas) {
    guard let connector = connectors[arrow.cell], connector.route.count >= 2 else { return }
    let route = connector.route
    canvas.path(
      linePath(route, style: connector.style),
      [
        ("fill", "none"), ("stroke", arrow.state.color), ("stroke-width", "5"),
        ("stroke-opacity", "0.45"), ("stroke-linecap", "round"),
        ("stroke-dasharray", isDashed(arrow.state) ? "8 8" : nil),
      ], title: arrow.lines.joined(separator: "\n"))
    guard arrow.state != .met, arrow.state != .understood else { return }
    let middle = middle(of: route)
    BadgeDrawing(state: arrow.state, count: 1, center: middle, lines: arrow.lines).draw(on: &canvas)
  }

  private func isDashed(_ state: OverlayModel.State) -> Bool {
    switch state {
    case .met, .understood, .open: false
    default: true
    }
  }

  private func middle(of route: [Point]) -> Point {
    let lengths = zip(route, route.dropFirst()).map { distance($0, $1) }
    var rest = lengths.reduce(0, +) / 2
    for (index, length) in lengths.enumerated() {
      if rest <= length, length > 0 {
        let (a, b) = (route[index], route[index + 1])
        return Point(a.x + (b.x - a.x) * rest / length, a.y + (b.y - a.y) * rest / length)
      }
      rest -= length
    }
    return route[route.count / 2]
  }

  private func draw(
    _ path: OverlayModel.Undrawn, outside: OutsideStrip, on canvas: inout Canvas
  ) {
    guard let from = box(of: path.from, outside), let to = box(of: path.to, outside) else { return }
    let start = from.border(towards: to.center)
    let end = to.border(towards: from.center)
    guard distance(start, end) > 1 else { return }
    let color = OverlayModel.State.open.color
    // Bent aside, so that a red path never hides the drawn arrow between the same two boxes.
    let bend = Point(
      (start.x + end.x) / 2 - (end.y - start.y) * 0.12,
      (start.y + end.y) / 2 + (end.x - start.x) * 0.12)
    canvas.path(
      "M \(decimal(start.x)) \(decimal(start.y)) Q \(decimal(bend.x)) \(decimal(bend.y)) "
        + "\(decimal(end.x)) \(decimal(end.y))",
      [("fill", "none"), ("stroke", color), ("stroke-width", "2.5")],
      title: path.lines.joined(separator: "\n"))
    drawHead("block", at: end, from: bend, size: 10, filled: true, color: color, on: &canvas)
    drawTag(
      path.label, at: Point((start.x + end.x) / 4 + bend.x / 2, (start.y + end.y) / 4 + bend.y / 2),
      color: color, on: &canvas)
  }

  private func drawTag(_ text: String, at center: Point, color: String, on canvas: inout Canvas) {
    guard !text.isEmpty else { return }
    let width = textWidth(text, size: 11) + 8
    canvas.rect(
      Rect(x: center.x - width / 2, y: center.y - 8, width: width, height: 16), radius: 3,
      [("fill", "#FFFFFF"), ("stroke", color)])
    canvas.text(
      text, at: Point(center.x, center.y + 4),
      [("text-anchor", "middle"), ("font-size", "11"), ("fill", color)])
  }

  private func box(of end: OverlayModel.Undrawn.End, _ outside: OutsideStrip) -> Rect? {
    switch end {
    case .cell(let id): shapes[id]?.bounds
    case .outside(let name): outside.box(named: name)
    }
  }

  private func draw(_ badge: OverlayModel.Badge, on canvas: inout Canvas) {
    guard let shape = shapes[badge.cell] else { return }
    let corner = Point(shape.bounds.right, shape.bounds.y)
    BadgeDrawing(state: badge.state, count: badge.count, center: corner, lines: badge.lines)
      .draw(on: &canvas)
  }
}

func distance(_ a: Point, _ b: Point) -> Double {
  let (dx, dy) = (a.x - b.x, a.y - b.y)
  return (dx * dx + dy * dy).squareRoot()
}
