/// Where a label of an edge is: a position from -1 (source) to 1 (target) along it, a distance to its left, an offset.
func labelPoint(along route: [Point], position: Double, distance: Double, offset: Point) -> Point {
  guard let first = route.first else { return offset }
  var length = 0.0
  for (a, b) in zip(route, route.dropFirst()) { length += a.distance(to: b) }
  guard length > 0 else { return Point(first.x + offset.x, first.y + offset.y) }
  var left = max(-1e7, min(1e7, (position / 2 + 0.5) * length)).rounded()
  var segment = (first, first)
  var size = 0.0
  for pair in zip(route, route.dropFirst()) {
    let next = pair.0.distance(to: pair.1)
    guard next > 0 else { continue }
    if size > 0 {
      guard left > size else { break }
      left -= size
    }
    (segment, size) = (pair, next)
  }
  let share = left / size
  let (dx, dy) = (
    (segment.1.x - segment.0.x) / size, (segment.1.y - segment.0.y) / size
  )
  return Point(
    segment.0.x + (segment.1.x - segment.0.x) * share + dy * distance + offset.x,
    segment.0.y + (segment.1.y - segment.0.y) * share - dx * distance + offset.y)
}
