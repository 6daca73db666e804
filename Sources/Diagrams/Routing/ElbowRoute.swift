/// One segment across, in the middle of the gap or through the first waypoint, as draw.io's elbow connector has it:
/// bends that would lie inside one of the boxes are left out, so that boxes side by side get a straight line.
func elbowBends(_ plan: RoutePlan, isVertical: Bool) -> [Point] {
  guard let source = box(of: plan.source), let target = box(of: plan.target) else {
    return plan.waypoints
  }
  let elbow = Elbow(source: source, target: target, hint: plan.waypoints.first)
  var runsAcross = isVertical
  // How the boxes lie to each other counts only when there are two of them.
  if let from = plan.source.terminal?.bounds, let to = plan.target.terminal?.bounds {
    runsAcross = elbow.runsAcross(from, to, prefersVertical: isVertical)
  }
  return runsAcross ? elbow.topToBottom : elbow.sideToSide
}

/// A fixed end is a box without size.
private func box(of end: RouteEnd) -> Rect? {
  end.anchor.map { Rect(x: $0.x, y: $0.y, width: 0, height: 0) } ?? end.box
}

private struct Elbow {
  let source: Rect
  let target: Rect
  let hint: Point?

  /// True when the segment in the middle is horizontal.
  func runsAcross(_ source: Rect, _ target: Rect, prefersVertical: Bool) -> Bool {
    let isAbove: Bool
    let isBeside: Bool
    if let hint {
      let both = source.union(target)
      isAbove = hint.y < both.y || hint.y > both.maxY
      isBeside = hint.x < both.x || hint.x > both.maxX
    } else {
      isAbove = max(source.x, target.x) == min(source.maxX, target.maxX)
      isBeside = !isAbove && max(source.y, target.y) == min(source.maxY, target.maxY)
    }
    return !isBeside && (isAbove || prefersVertical)
  }

  var topToBottom: [Point] {
    let y = hint?.y ?? middle(source.y, source.maxY, target.y, target.maxY)
    let start = column(of: source)
    let end = column(of: target)
    let bends = [Point(start, y), Point(end, y)].filter(isFree)
    guard bends.count == 1 else { return bends }
    if let hint { return isFree(Point(hint.x, y)) ? bends + [Point(hint.x, y)] : bends }
    return bends + [Point(middle(source.x, source.maxX, target.x, target.maxX), y)]
  }

  var sideToSide: [Point] {
    let x = hint?.x ?? middle(source.x, source.maxX, target.x, target.maxX)
    let bends = [Point(x, row(of: source)), Point(x, row(of: target))].filter(isFree)
    guard bends.count == 1 else { return bends }
    if let hint { return isFree(Point(x, hint.y)) ? bends + [Point(x, hint.y)] : bends }
    return bends + [Point(x, middle(source.y, source.maxY, target.y, target.maxY))]
  }

  private func column(of box: Rect) -> Double {
    if let hint, hint.x >= box.x, hint.x <= box.maxX { return hint.x }
    return box.center.x
  }

  private func row(of box: Rect) -> Double {
    if let hint, hint.y >= box.y, hint.y <= box.maxY { return hint.y }
    return box.center.y
  }

  private func isFree(_ point: Point) -> Bool {
    !source.contains(point) && !target.contains(point)
  }
}
