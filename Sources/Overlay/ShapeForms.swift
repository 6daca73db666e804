import Diagrams

/// Outlines that are more than a polygon.
extension ShapeDrawing {
  func cloudOutline(in box: Rect) -> String {
    func point(_ x: Double, _ y: Double) -> String {
      "\(decimal(box.x + x * box.width)) \(decimal(box.y + y * box.height))"
    }
    return "M \(point(0.25, 0.25)) C \(point(0.05, 0.25)) \(point(0, 0.5)) \(point(0.16, 0.55)) "
      + "C \(point(0, 0.66)) \(point(0.18, 0.9)) \(point(0.31, 0.8)) "
      + "C \(point(0.4, 1)) \(point(0.7, 1)) \(point(0.8, 0.8)) "
      + "C \(point(1, 0.8)) \(point(1, 0.6)) \(point(0.875, 0.5)) "
      + "C \(point(1, 0.3)) \(point(0.8, 0.1)) \(point(0.625, 0.2)) "
      + "C \(point(0.5, 0.05)) \(point(0.3, 0.05)) \(point(0.25, 0.25)) Z"
  }

  /// Head and shoulders in one line.
  func bustOutline(in box: Rect) -> String {
    func point(_ x: Double, _ y: Double) -> String {
      "\(decimal(box.x + x * box.width)) \(decimal(box.y + y * box.height))"
    }
    return "M \(point(0, 1)) C \(point(0, 0.6)) \(point(0, 0.4)) \(point(0.5, 0.4)) "
      + "C \(point(0.17, 0.4)) \(point(0.17, 0)) \(point(0.5, 0)) "
      + "C \(point(0.83, 0)) \(point(0.83, 0.4)) \(point(0.5, 0.4)) "
      + "C \(point(1, 0.4)) \(point(1, 0.6)) \(point(1, 1)) Z"
  }

  func documentOutline(in box: Rect) -> String {
    func point(_ x: Double, _ y: Double) -> String {
      "\(decimal(box.x + x * box.width)) \(decimal(box.y + y * box.height))"
    }
    return "M \(point(0, 0)) L \(point(1, 0)) L \(point(1, 0.85)) "
      + "Q \(point(0.75, 0.7)) \(point(0.5, 0.85)) Q \(point(0.25, 1)) \(point(0, 0.85)) Z"
  }

  func drawCylinder(_ outline: [(String, String?)], on canvas: inout Canvas) {
    let box = shape.bounds
    let cap = min(15, box.height / 4)
    let (left, right) = (decimal(box.x), decimal(box.right))
    let arc = "A \(decimal(box.width / 2)) \(decimal(cap / 2)) 0 0"
    let (top, bottom) = (decimal(box.y + cap / 2), decimal(box.bottom - cap / 2))
    canvas.path(
      "M \(left) \(top) \(arc) 1 \(right) \(top) L \(right) \(bottom) \(arc) 1 \(left) \(bottom) Z",
      outline)
    canvas.path(
      "M \(left) \(top) \(arc) 0 \(right) \(top)",
      [("fill", "none"), ("stroke", paint.stroke ?? "none")])
  }

  func drawActor(_ outline: [(String, String?)], on canvas: inout Canvas) {
    let box = shape.bounds
    let head = min(box.width, box.height) / 4
    canvas.element(
      "circle",
      [
        ("cx", decimal(box.center.x)), ("cy", decimal(box.y + head)), ("r", decimal(head)),
      ] + outline)
    let neck = box.y + 2 * head
    let hip = box.y + box.height * 0.7
    canvas.path(
      polyline([Point(box.center.x, neck), Point(box.center.x, hip)]) + " "
        + polyline([Point(box.x, neck + head), Point(box.right, neck + head)]) + " "
        + polyline([
          Point(box.x, box.bottom), Point(box.center.x, hip), Point(box.right, box.bottom),
        ]), [("fill", "none"), ("stroke", paint.stroke ?? "#000000")])
  }

  func drawNote(_ outline: [(String, String?)], on canvas: inout Canvas) {
    let box = shape.bounds
    let fold = min(paint.number("size", 30), box.width, box.height)
    canvas.path(
      polyline([
        Point(box.x, box.y), Point(box.right - fold, box.y), Point(box.right, box.y + fold),
        Point(box.right, box.bottom), Point(box.x, box.bottom),
      ]) + " Z", outline)
    canvas.path(
      polyline([
        Point(box.right - fold, box.y), Point(box.right - fold, box.y + fold),
        Point(box.right, box.y + fold),
      ]), [("fill", "none"), ("stroke", paint.stroke ?? "none")])
  }
}
