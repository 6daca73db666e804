import Diagrams

/// Draws a connector along its route with its heads and labels.
struct ConnectorDrawing {
  let connector: Connector

  func draw(on canvas: inout Canvas) {
    let paint = Paint(style: connector.style)
    guard connector.route.count >= 2 else { return }
    if let stroke = paint.stroke {
      let startHead = head("startArrow", fallback: connector.sourceHasHead ? "classic" : nil)
      let endHead = head("endArrow", fallback: connector.targetHasHead ? "classic" : nil)
      canvas.path(
        linePath(connector.route, style: connector.style),
        [
          ("fill", "none"), ("stroke", stroke), ("stroke-width", decimal(paint.strokeWidth)),
          ("stroke-dasharray", paint.dashes), ("opacity", paint.opacity),
        ])
      let size = 6 + paint.strokeWidth
      if let startHead {
        drawHead(
          startHead, at: connector.route[0], from: connector.route[1], size: size,
          filled: paint.style["startFill"] != "0", color: stroke, on: &canvas)
      }
      if let endHead {
        drawHead(
          endHead, at: connector.route[connector.route.count - 1],
          from: connector.route[connector.route.count - 2], size: size,
          filled: paint.style["endFill"] != "0", color: stroke, on: &canvas)
      }
    }
    for label in connector.labels { draw(label, on: &canvas) }
  }

  private func head(_ key: String, fallback: String?) -> String? {
    let name = connector.style[key] ?? fallback
    return name == "none" ? nil : name
  }

  private func draw(_ label: ConnectorLabel, on canvas: inout Canvas) {
    let style = label.style.items.isEmpty ? connector.style : label.style
    let paint = Paint(style: style)
    let size = max(1, min(400, paint.number("fontSize", 11)))
    let lines = wrapped(label.text, size: size, width: nil)
    let lineHeight = (size * 1.2).rounded()
    let height = Double(lines.count) * lineHeight
    let width = lines.map { textWidth($0, size: size) }.max() ?? 0
    let top = label.position.y - height / 2
    canvas.rect(
      Rect(x: label.position.x - width / 2 - 1, y: top, width: width + 2, height: height),
      [("fill", paint.color("labelBackgroundColor", "#FFFFFF") ?? "none")])
    for (index, line) in lines.enumerated() where !line.isEmpty {
      canvas.text(
        line, at: Point(label.position.x, top + Double(index) * lineHeight + size * 0.92),
        [
          ("text-anchor", "middle"), ("font-size", decimal(size)),
          ("fill", paint.color("fontColor", "#000000") ?? "#000000"),
        ])
    }
  }
}

/// The line of a route: rounded corners where the style asks for them, else straight segments.
func linePath(_ route: [Point], style: Style) -> String {
  let isRounded = style["rounded"] != "0" || style["curved"] == "1"
  guard isRounded, route.count > 2 else { return polyline(route) }
  var text = "M \(decimal(route[0].x)) \(decimal(route[0].y))"
  for index in 1..<(route.count - 1) {
    let corner = route[index]
    let before = towards(route[index - 1], from: corner)
    let after = towards(route[index + 1], from: corner)
    text += " L \(decimal(before.x)) \(decimal(before.y))"
    text += " Q \(decimal(corner.x)) \(decimal(corner.y)) \(decimal(after.x)) \(decimal(after.y))"
  }
  let last = route[route.count - 1]
  return text + " L \(decimal(last.x)) \(decimal(last.y))"
}

private func towards(_ point: Point, from corner: Point) -> Point {
  let dx = point.x - corner.x
  let dy = point.y - corner.y
  let length = (dx * dx + dy * dy).squareRoot()
  guard length > 0 else { return corner }
  let distance = min(10, length / 2)
  return Point(corner.x + dx / length * distance, corner.y + dy / length * distance)
}

/// One arrow head with its tip at `tip`, pointing away from `from` (the marker names of draw.io).
func drawHead(
  _ name: String, at tip: Point, from: Point, size: Double, filled: Bool, color: String,
  on canvas: inout Canvas
) {
  let dx = tip.x - from.x
  let dy = tip.y - from.y
  let length = (dx * dx + dy * dy).squareRoot()
  guard length > 0 else { return }
  let (ux, uy) = (dx / length, dy / length)
  func at(_ back: Double, _ side: Double) -> Point {
    Point(tip.x - ux * back - uy * side, tip.y - uy * back + ux * side)
  }
  let half = size / (name.utf8.reversed().starts(with: "Thin".utf8.reversed()) ? 3 : 2)
  let fill = filled ? color : "#FFFFFF"
  switch name {
  case "open", "openThin", "openAsync", "async":
    canvas.path(
      polyline([at(size, half), tip, at(size, -half)]), [("fill", "none"), ("stroke", color)])
  case "oval", "circle", "circlePlus":
    let center = at(size / 2, 0)
    canvas.element(
      "circle",
      [
        ("cx", decimal(center.x)), ("cy", decimal(center.y)), ("r", decimal(size / 2)),
        ("fill", fill), ("stroke", color),
      ])
  case "diamond", "diamondThin":
    canvas.path(
      polyline([tip, at(size, half), at(size * 2, 0), at(size, -half)]) + " Z",
      [("fill", fill), ("stroke", color)])
  case "block", "blockThin", "doubleBlock":
    canvas.path(
      polyline([tip, at(size, half), at(size, -half)]) + " Z", [("fill", fill), ("stroke", color)])
  default:
    canvas.path(
      polyline([tip, at(size, half), at(size * 0.75, 0), at(size, -half)]) + " Z",
      [("fill", fill), ("stroke", color)])
  }
}
