internal import Diagrams

extension Rect {
  var area: Double { max(0, width) * max(0, height) }
  var centre: Point { Point(x + width / 2, y + height / 2) }
  var right: Double { x + width }
  var bottom: Double { y + height }

  func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
  }

  /// The part of this rectangle's area that lies in the other.
  func share(in other: Rect) -> Double {
    let w = min(right, other.right) - max(x, other.x)
    let h = min(bottom, other.bottom) - max(y, other.y)
    guard w > 0, h > 0, area > 0 else { return 0 }
    return w * h / area
  }

  /// Zero inside.
  func distance(to point: Point) -> Double {
    let dx = max(x - point.x, 0, point.x - right)
    let dy = max(y - point.y, 0, point.y - bottom)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Whether the other lies in this one: its centre does; never one that is as large.
  func encloses(_ other: Rect) -> Bool { other.area < area && contains(other.centre) }
}

/// The distance of a point to a segment.
func distance(_ point: Point, from a: Point, to b: Point) -> Double {
  let length = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)
  let along =
    length == 0
    ? 0
    : max(0, min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length))
  let dx = point.x - (a.x + along * (b.x - a.x))
  let dy = point.y - (a.y + along * (b.y - a.y))
  return (dx * dx + dy * dy).squareRoot()
}
