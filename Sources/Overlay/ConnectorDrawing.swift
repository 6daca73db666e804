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
      if let startHead {
        drawHead(
          startHead, at: connector.route[0], from: connector.route[1],
          size: size("startSize", paint),
          filled: paint.style["startFill"] != "0", color: stroke, on: &canvas)
      }
      if let endHead {
        drawHead(
          endHead, at: connector.route[connector.route.count - 1],
          from: connector.route[connector.route.count - 2], size: size("endSize", paint),
          filled: paint.style["endFill"] != "0", color: stroke, on: &canvas)
      }
    }
    for label in connector.labels { draw(label, on: &canvas) }
  }

  private func size(_ key: String, _ paint: Paint) -> Double {
    max(1, min(100, paint.number(key, 6))) + paint.strokeWidth
  }

  private func head(_ key: String, fallback: String?) -> String? {
    let name = connector.style[key] ?? fallback
    return name == "none" ? nil : name
  }

  private func draw(_ label: ConnectorLabel, on canvas: inout Canvas) {
    let style = label.style.items.isEmpty ? connector.style : label.style
    let paint = Paint(style: style)
    guard !label.text.isEmpty, paint.number("fontSize", 11) > 0 else { return }
    let text = connectorLabelText(label, connector)
    let box = connectorLabelBox(label, connector)
    canvas.rect(
      box, [("fill", paint.color("labelBackgroundColor", "#FFFFFF") ?? "none")])
    var y = box.y
    for line in text.lines {
      y += line.spaceBefore
      if !line.runs.isEmpty {
        canvas.text(
          line, at: Point(box.center.x, y + (line.height + line.largest * 0.72) / 2),
          [
            ("text-anchor", "middle"), ("fill", paint.color("fontColor", "#000000") ?? "#000000"),
          ])
      }
      y += line.height
    }
  }
}

private func connectorLabelText(_ label: ConnectorLabel, _ connector: Connector) -> RichText {
  let style = label.style.items.isEmpty ? connector.style : label.style
  let font = Paint(style: style).font(11)
  let rich = label.htmlText.map { RichText(html: $0, font: font) }
  return rich.flatMap { $0.isEmpty ? nil : $0 } ?? RichText(plain: label.text, font: font)
}

/// What a label of an arrow covers: around its place, or beside it as it is aligned.
func connectorLabelBox(_ label: ConnectorLabel, _ connector: Connector) -> Rect {
  let style = label.style.items.isEmpty ? connector.style : label.style
  let text = connectorLabelText(label, connector)
  let (width, height) = (text.width + 2, text.height)
  let x =
    switch style["align"] {
    case "left": label.position.x + 2
    case "right": label.position.x - width - 2
    default: label.position.x - width / 2
    }
  let y =
    switch style["verticalAlign"] {
    case "top": label.position.y + 7
    case "bottom": label.position.y - height - 3
    default: label.position.y - height / 2
    }
  return Rect(x: x, y: y, width: width, height: height)
}

/// The line of a route: rounded corners where the style asks for them, else straight segments.
func linePath(_ route: [Point], style: Style) -> String {
  let isRounded = style["rounded"] != "0" || style["curved"] == "1"
  guard isRounded, route.count > 2 else { return polyline(route) }
  if style["curved"] == "1" { return curve(route) }
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

/// Through the middles of the inner segments, with the bends as control points.
private func curve(_ route: [Point]) -> String {
  var text = "M \(decimal(route[0].x)) \(decimal(route[0].y))"
  for index in 1..<(route.count - 1) {
    let control = route[index]
    let next = route[index + 1]
    let isLast = index == route.count - 2
    let end = isLast ? next : Point((control.x + next.x) / 2, (control.y + next.y) / 2)
    text += " Q \(decimal(control.x)) \(decimal(control.y)) \(decimal(end.x)) \(decimal(end.y))"
  }
  return text
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
