/// The bends of an orthogonal edge without waypoints: sides chosen by position, then the shortest of few patterns.
///
/// It goes round neither the two shapes' neighbours nor, like draw.io, any third shape.
func orthogonalBends(_ plan: RoutePlan) -> [Point] {
  guard let source = plan.source.box, let target = plan.target.box else { return [] }
  let sides = chosenSides(plan, source, target)
  let start = plan.source.anchor ?? sides.source.point(of: source)
  let end = plan.target.anchor ?? sides.target.point(of: target)
  if plan.source.anchor == nil || plan.target.anchor == nil,
    let bends = alignedBends(plan, source, target, sides, start, end)
  {
    return bends
  }
  let stubs = (jetty(plan.style, "source"), jetty(plan.style, "target"))
  if sides.source.isHorizontal {
    return bends(from: start, sides.source, source, to: end, sides.target, target, stubs)
  }
  // The same patterns, with the axes exchanged.
  return bends(
    from: start.transposed, sides.source.transposed, source.transposed, to: end.transposed,
    sides.target.transposed, target.transposed, stubs
  ).map(\.transposed)
}

/// A fixed end that faces a floating shape straight on needs no bend.
private func alignedBends(
  _ plan: RoutePlan, _ source: Rect, _ target: Rect, _ sides: (source: Side, target: Side),
  _ start: Point, _ end: Point
) -> [Point]? {
  guard sides.source.isHorizontal == sides.target.isHorizontal, sides.source != sides.target else {
    return nil
  }
  let isHorizontal = sides.source.isHorizontal
  func spans(_ box: Rect, _ point: Point) -> Bool {
    isHorizontal
      ? point.y > box.y && point.y < box.maxY : point.x > box.x && point.x < box.maxX
  }
  let isAhead =
    isHorizontal
    ? (end.x - start.x) * sides.source.sign > 0 : (end.y - start.y) * sides.source.sign > 0
  guard isAhead else { return nil }
  if plan.source.anchor != nil, plan.target.anchor == nil, spans(target, start) { return [] }
  if plan.target.anchor != nil, plan.source.anchor == nil, spans(source, end) { return [] }
  return nil
}

/// A fixed end has its side. A floating one takes the side that faces the other shape; when the shapes are apart
/// both ways, the source is left horizontally and the target entered vertically, whatever the other end does.
private func chosenSides(_ plan: RoutePlan, _ source: Rect, _ target: Rect) -> (
  source: Side, target: Side
) {
  let (toLeft, toRight) = (source.x - target.maxX, target.x - source.maxX)
  let (toTop, toBottom) = (source.y - target.maxY, target.y - source.maxY)
  let across: Side = toLeft >= toRight ? .left : .right
  let down: Side = toTop >= toBottom ? .top : .bottom
  let isApartAcross = max(toLeft, toRight) > 0
  let isApartDown = max(toTop, toBottom) > 0
  let sides: (source: Side, target: Side) =
    if isApartAcross, isApartDown {
      (across, down.opposite)
    } else if isApartAcross {
      (across, across.opposite)
    } else {
      (down, down.opposite)
    }
  let fixedSource = plan.source.terminal == nil ? nil : plan.source.fixed?.side
  let fixedTarget = plan.target.terminal == nil ? nil : plan.target.fixed?.side
  return (fixedSource ?? sides.source, fixedTarget ?? sides.target)
}

private func jetty(_ style: Style, _ end: String) -> Double {
  let written = style[end + "JettySize"] ?? style["jettySize"]
  guard let written, let size = decimal(written) else { return written == nil ? 10 : 20 }
  return max(0, min(1_000, size))
}

/// The bends of a line that leaves to the left or right.
private func bends(
  from start: Point, _ from: Side, _ source: Rect, to end: Point, _ to: Side, _ target: Rect,
  _ stubs: (source: Double, target: Double)
) -> [Point] {
  let out = start.x + from.sign * stubs.source
  if to.isHorizontal {
    let back = end.x + to.sign * stubs.target
    if from == to {
      let x = from == .right ? max(out, back) : min(out, back)
      return [Point(x, start.y), Point(x, end.y)]
    }
    if (end.x - start.x) * from.sign >= 0 {
      let x = (start.x + end.x) / 2
      return start.y == end.y ? [] : [Point(x, start.y), Point(x, end.y)]
    }
    let y = clearRow(source, target, start, end)
    return [Point(out, start.y), Point(out, y), Point(back, y), Point(back, end.y)]
  }
  let isCornerAhead = (end.x - start.x) * from.sign > 0 && (start.y - end.y) * to.sign > 0
  if isCornerAhead { return [Point(end.x, start.y)] }
  let back = end.y + to.sign * stubs.target
  return [Point(out, start.y), Point(out, back), Point(end.x, back)]
}

/// A row between two boxes, or below both when there is none.
private func clearRow(_ source: Rect, _ target: Rect, _ start: Point, _ end: Point) -> Double {
  if source.maxY < target.y || target.maxY < source.y {
    return middle(source.y, source.maxY, target.y, target.maxY)
  }
  return max(source.maxY, target.maxY, start.y, end.y) + 20
}

extension Side {
  var opposite: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .top: .bottom
    case .bottom: .top
    }
  }

  fileprivate var transposed: Side {
    switch self {
    case .left: .top
    case .right: .bottom
    case .top: .left
    case .bottom: .right
    }
  }
}

extension Point {
  fileprivate var transposed: Point { Point(y, x) }
}

extension Rect {
  fileprivate var transposed: Rect { Rect(x: y, y: x, width: height, height: width) }
}
