import Diagrams

/// Draws a page as its author sees it: everything visible, in painting order.
struct PageDrawing {
  let page: Page
  /// What lies under a connector, so that labels and icons stay readable.
  var underlay: (Connector, inout Canvas) -> Void = { _, _ in }

  /// What the drawing covers: the page, and labels wider than its reader took them for.
  static func extent(of page: Page) -> Rect {
    page.shapes.filter(\.isVisible).reduce(page.bounds) {
      $0.union(ShapeDrawing(shape: $1).extent)
    }
  }

  func draw(on canvas: inout Canvas) {
    if let background = page.background.flatMap(Paint.safe) {
      canvas.rect(page.bounds, [("fill", background)])
    }
    let shapes = Dictionary(
      page.shapes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let connectors = Dictionary(
      page.connectors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for id in page.paintOrder {
      if let shape = shapes[id], shape.isVisible {
        ShapeDrawing(shape: shape).draw(on: &canvas)
      } else if let connector = connectors[id], connector.isVisible {
        underlay(connector, &canvas)
        ConnectorDrawing(connector: connector).draw(on: &canvas)
      }
    }
  }
}
