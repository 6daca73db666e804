/// The line of an edge as draw.io draws it, from source to target; empty when an end has no place.
///
/// Corners are given sharp; rounding them is a matter of drawing.
func route(_ plan: RoutePlan) -> [Point] {
  guard plan.source.place != nil, plan.target.place != nil else { return [] }
  let kind = RouteKind(plan)
  let inner: [Point]
  switch kind {
  case .straight: inner = plan.waypoints
  case .loop: return loop(plan)
  case .orthogonal:
    inner =
      plan.waypoints.isEmpty ? orthogonalBends(plan) : segmentBends(plan, hints: plan.waypoints)
  case .segment: inner = segmentBends(plan, hints: plan.waypoints)
  case .elbow(let isVertical): inner = elbowBends(plan, isVertical: isVertical)
  case .entityRelation: return entityRelation(plan)
  }
  return joined(plan, inner, isOrthogonal: kind.isOrthogonal)
}

enum RouteKind {
  case straight, orthogonal, segment, entityRelation, loop
  case elbow(isVertical: Bool)

  init(_ plan: RoutePlan) {
    let style = plan.style
    if style.isOn("noEdgeStyle") {
      self = .straight
      return
    }
    if plan.isLoop, plan.waypoints.isEmpty {
      // With both sides fixed the line goes round the corner like any other.
      let isFixed = plan.source.fixed?.side != nil && plan.target.fixed?.side != nil
      self = isFixed ? .orthogonal : .loop
      return
    }
    switch style["edgeStyle"] {
    case "orthogonalEdgeStyle": self = .orthogonal
    case "segmentEdgeStyle": self = .segment
    case "elbowEdgeStyle": self = .elbow(isVertical: style.says("elbow", "vertical"))
    case "sideToSideEdgeStyle", "sideToSide": self = .elbow(isVertical: false)
    case "topToBottomEdgeStyle", "topToBottom": self = .elbow(isVertical: true)
    case "entityRelationEdgeStyle": self = .entityRelation
    default: self = .straight
    }
  }

  var isOrthogonal: Bool {
    switch self {
    case .straight: false
    default: true
    }
  }
}

/// Adds the ends to the bends between them.
func joined(_ plan: RoutePlan, _ inner: [Point], isOrthogonal: Bool) -> [Point] {
  guard let sourcePlace = plan.source.place, let targetPlace = plan.target.place else { return [] }
  // As draw.io does: the target's end first, from the source's centre; then the source's, from where the line ends.
  let beforeTarget = inner.last ?? plan.source.anchor ?? sourcePlace
  let end = plan.target.contact(from: beforeTarget, isOrthogonal: isOrthogonal) ?? targetPlace
  let afterSource = inner.first ?? plan.target.anchor ?? (isOrthogonal ? end : targetPlace)
  let start = plan.source.contact(from: afterSource, isOrthogonal: isOrthogonal) ?? sourcePlace
  return tidied([start] + inner + [end])
}

/// Without repeated points and points in the middle of a horizontal or vertical run; two points at least.
private func tidied(_ points: [Point]) -> [Point] {
  var kept: [Point] = []
  for point in points {
    if let last = kept.last, abs(last.x - point.x) < 0.01, abs(last.y - point.y) < 0.01 { continue }
    if kept.count > 1 {
      let (a, b) = (kept[kept.count - 2], kept[kept.count - 1])
      let isSameColumn = a.x == b.x && b.x == point.x && (b.y - a.y) * (point.y - b.y) > 0
      let isSameRow = a.y == b.y && b.y == point.y && (b.x - a.x) * (point.x - b.x) > 0
      if isSameColumn || isSameRow { kept.removeLast() }
    }
    kept.append(point)
  }
  if kept.count == 1, let only = kept.first { kept.append(only) }
  return kept
}

/// An edge from a shape to itself: a small box at its right side.
private func loop(_ plan: RoutePlan) -> [Point] {
  guard let box = plan.source.box else { return [] }
  let reach = 20.0
  let half = min(10, max(box.height / 4, 1))
  let start = plan.source.anchor ?? Point(box.maxX, box.center.y - half)
  let end = plan.target.anchor ?? Point(box.maxX, box.center.y + half)
  let x = max(box.maxX, start.x, end.x) + reach
  return [start, Point(x, start.y), Point(x, end.y), end]
}

/// The middle of the gap between two intervals, or of their overlap.
func middle(_ low: Double, _ high: Double, _ otherLow: Double, _ otherHigh: Double) -> Double {
  (max(low, otherLow) + min(high, otherHigh)) / 2
}

/// Horizontal stubs at both ends, a slanted line between them.
private func entityRelation(_ plan: RoutePlan) -> [Point] {
  guard let source = plan.source.box, let target = plan.target.box else { return [] }
  let segment = plan.style.number("segment") ?? 30
  func stub(_ end: RouteEnd, _ box: Rect, toward other: Rect) -> (Point, Point) {
    let isRight =
      end.fixed.map { $0.x == 1 ? true : $0.x == 0 ? false : other.center.x >= box.center.x }
      ?? (other.center.x >= box.center.x)
    let start = end.anchor ?? Point(isRight ? box.maxX : box.x, box.center.y)
    return (start, Point(start.x + (isRight ? segment : -segment), start.y))
  }
  let (start, afterStart) = stub(plan.source, source, toward: target)
  let (end, beforeEnd) = stub(plan.target, target, toward: source)
  return [start, afterStart] + plan.waypoints + [beforeEnd, end]
}
