package import Diagrams
import XML

/// The page with the layer on top, as one self-contained SVG. Nothing from the diagram is markup, nothing is fetched,
/// nothing runs: an SVG input lies under the layer as a picture of what draws in it.
package func drawOverlay(_ diagram: Diagram, page: Page, model: OverlayModel) -> [UInt8] {
  OverlayDrawing(diagram: diagram, page: page, model: model).draw()
}

private struct OverlayDrawing {
  let diagram: Diagram
  let page: Page
  let model: OverlayModel
  let shapes: [String: Shape]
  let connectors: [String: Connector]
  /// One for each connector: the flows of an arrow as one.
  let arrows: [OverlayModel.Arrow]

  private static let margin = 24.0

  init(diagram: Diagram, page: Page, model: OverlayModel) {
    self.diagram = diagram
    self.page = page
    self.model = model
    shapes = Dictionary(page.shapes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    connectors = Dictionary(
      (page.connectors + model.drawnArrows).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    arrows = Self.merged(model.arrows)
  }

  /// The worst state counts; what is said of each flow stays.
  private static func merged(_ arrows: [OverlayModel.Arrow]) -> [OverlayModel.Arrow] {
    var result: [OverlayModel.Arrow] = []
    var places: [String: Int] = [:]
    for arrow in arrows {
      guard let place = places[arrow.cell] else {
        places[arrow.cell] = result.count
        result.append(arrow)
        continue
      }
      result[place].lines += arrow.lines
      result[place].isGuess = result[place].isGuess || arrow.isGuess
      if let tag = arrow.tag, let own = result[place].tag, tag != own {
        result[place].tag = own.utf8.reversed().starts(with: "…".utf8.reversed()) ? own : own + " …"
      }
      let isGood = result[place].state == .met || result[place].state == .understood
      if isGood { result[place].state = arrow.state }
    }
    return result
  }

  func draw() -> [UInt8] {
    let drawn = isPicture ? page.bounds : PageDrawing.extent(of: page)
    let outside = OutsideStrip(model: model, below: drawn, margin: Self.margin)
    let picture = drawn.union(outside.bounds)
    let panel = PanelDrawing(model: model, beside: picture, margin: Self.margin)
    let paper = picture.union(panel.bounds).insetBy(-Self.margin)
    var canvas = Canvas()
    canvas.writer.open("svg", attributes(paper))
    canvas.writer.element("title", isInline: true) { $0.text(ordered(model.title)) }
    canvas.rect(paper, [("fill", "#FFFFFF")])
    canvas.group([("id", "zeroplan-diagram")], drawDiagram)
    canvas.group([("id", "zeroplan-layer")]) { canvas in
      for arrow in arrows where isPicture || shapes[arrow.cell] != nil {
        drawHalo(arrow, on: &canvas)
      }
      for path in model.undrawn { draw(path, outside: outside, on: &canvas) }
      outside.draw(on: &canvas)
      if isUnderstanding {
        UnderstoodLayer(model: model, shapes: shapes, connectors: connectors, arrows: arrows)
          .draw(over: page, on: &canvas)
      } else {
        drawBadges(on: &canvas)
      }
      panel.draw(on: &canvas)
    }
    return canvas.writer.finish()
  }

  /// Tags say what things are; signs say what is wrong with them.
  private var isUnderstanding: Bool { model.badges.contains { $0.tag != nil } }

  /// An SVG lies under the layer as a picture: nothing can be drawn between its parts.
  private var isPicture: Bool { diagram.container == .svg }

  private func attributes(_ paper: Rect) -> [(name: String, value: String)] {
    let box = [paper.x, paper.y, paper.width, paper.height].map(decimal).joined(separator: " ")
    return [
      ("xmlns", "http://www.w3.org/2000/svg"), ("width", decimal(paper.width)),
      ("height", decimal(paper.height)), ("viewBox", box), ("role", "img"),
      ("font-family", "Helvetica, Arial, sans-serif"),
    ]
  }

  private func drawDiagram(on canvas: inout Canvas) {
    guard isPicture, let copy = safeCopy(ofSVG: diagram.bytes) else {
      let halos = Dictionary(arrows.map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
      let drawing = PageDrawing(page: page) { connector, canvas in
        if let arrow = halos[connector.id] { drawHalo(arrow, on: &canvas) }
      }
      return drawing.draw(on: &canvas)
    }
    let box = page.bounds
    canvas.element(
      "image",
      [
        ("x", decimal(box.x)), ("y", decimal(box.y)), ("width", decimal(box.width)),
        ("height", decimal(box.height)),
        ("href", "data:image/svg+xml;base64," + base64Encoded(copy)),
      ])
    for shape in page.shapes where shape.isVisible && shape.isPictureElsewhere {
      PictureDrawing(shape: shape, paint: Paint(style: Style([])))
        .draw(in: shape.bounds, on: &canvas)
    }
  }

  // MARK: Layer

  private func drawHalo(_ arrow: OverlayModel.Arrow, on canvas: inout Canvas) {
    guard let connector = connectors[arrow.cell], connector.route.count >= 2 else { return }
    canvas.path(
      linePath(connector.route, style: connector.style),
      [
        ("fill", "none"), ("stroke", arrow.state.color), ("stroke-width", "7"),
        ("stroke-opacity", "0.4"), ("stroke-linecap", "round"),
        (
          "stroke-dasharray",
          (isUnderstanding ? arrow.isGuess : isDashed(arrow.state)) ? "8 10" : nil
        ),
      ], title: arrow.lines.joined(separator: "\n"))
  }

  private func drawBadges(on canvas: inout Canvas) {
    var places = BadgePlaces(page: page)
    for badge in model.badges {
      guard let shape = shapes[badge.cell] else { continue }
      let drawing = BadgeDrawing(state: badge.state, count: badge.count, lines: badge.lines)
      let corner = places.place(atCornerOf: shape.bounds, radius: drawing.radius)
      drawing.draw(at: corner, on: &canvas)
    }
    for arrow in arrows where arrow.state != .met && arrow.state != .understood {
      guard let connector = connectors[arrow.cell], connector.route.count >= 2 else { continue }
      BadgeDrawing(state: arrow.state, count: 1, lines: arrow.lines)
        .draw(at: places.place(on: connector.route), on: &canvas)
    }
  }

  private func isDashed(_ state: OverlayModel.State) -> Bool {
    switch state {
    case .met, .understood, .open: false
    default: true
    }
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
}

func distance(_ a: Point, _ b: Point) -> Double {
  let (dx, dy) = (a.x - b.x, a.y - b.y)
  return (dx * dx + dy * dy).squareRoot()
}

extension Shape {
  /// A picture that the drawing would fetch from a file: an inert image does not show it.
  fileprivate var isPictureElsewhere: Bool {
    guard let title = pictureTitle, style["image"] == nil else { return false }
    return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains {
      title.utf8.reversed().starts(with: $0.utf8.reversed())
    }
  }
}
