/// The bends of an orthogonal edge with waypoints: horizontal and vertical segments by turns through them.
///
/// A waypoint gives only the row of a horizontal segment or the column of a vertical one; which comes first
/// follows from how the waypoint lies to the nearer end.
func segmentBends(_ plan: RoutePlan, hints: [Point]) -> [Point] {
  guard let source = plan.source.box, let target = plan.target.box else { return hints }
  let hints = aligned(hints, plan.source.anchor, plan.target.anchor)
  guard let firstHint = hints.first, let lastHint = hints.last else {
    return elbow(plan, source, target)
  }
  let start = plan.source.anchor
  let end = plan.target.anchor
  var isHorizontal = startsHorizontally(plan, hints, source, target)
  var pen = start ?? source.center
  var bends: [Point] = []

  if isHorizontal, leavesRow(firstHint, start, source) { bends.append(Point(pen.x, firstHint.y)) }
  if !isHorizontal, leavesColumn(firstHint, start, source) {
    bends.append(Point(firstHint.x, pen.y))
  }
  if isHorizontal { pen.y = firstHint.y } else { pen.x = firstHint.x }
  for hint in hints {
    isHorizontal.toggle()
    if isHorizontal { pen.y = hint.y } else { pen.x = hint.x }
    bends.append(pen)
  }
  let finish = end ?? target.center
  if isHorizontal, leavesRow(lastHint, end, target) { bends.append(Point(finish.x, lastHint.y)) }
  if !isHorizontal, leavesColumn(lastHint, end, target) {
    bends.append(Point(lastHint.x, finish.y))
  }
  // Bends inside a shape would hide the head of the line.
  if plan.source.terminal != nil, start == nil {
    while bends.count > 1, source.contains(bends[0]), source.contains(bends[1]) {
      bends.removeFirst()
    }
    if bends.count > 1, source.contains(bends[0]) { bends.removeFirst() }
  }
  if plan.target.terminal != nil, end == nil {
    while bends.count > 1, let last = bends.last, target.contains(last) { bends.removeLast() }
  }
  return withoutStub(bends, at: end)
}

/// A last bend within a pixel of a fixed end is left out, and the line before it led to the end.
private func withoutStub(_ bends: [Point], at end: Point?) -> [Point] {
  guard let end, let last = bends.last, abs(last.x - end.x) <= 1, abs(last.y - end.y) <= 1 else {
    return bends
  }
  var bends = Array(bends.dropLast())
  if let before = bends.last {
    bends[bends.count - 1] = Point(
      abs(before.x - end.x) <= 1 ? end.x : before.x, abs(before.y - end.y) <= 1 ? end.y : before.y)
  }
  return bends
}

/// The outer waypoints moved onto the row or column of a fixed end that they miss by less than a pixel.
private func aligned(_ hints: [Point], _ start: Point?, _ end: Point?) -> [Point] {
  func snapped(_ hint: Point, to anchor: Point?) -> Point {
    guard let anchor else { return hint }
    return Point(
      abs(hint.x - anchor.x) < 1 ? anchor.x : hint.x, abs(hint.y - anchor.y) < 1 ? anchor.y : hint.y
    )
  }
  guard let first = hints.first else { return hints }
  var hints = hints
  hints[0] = snapped(first, to: start)
  let last = hints.count - 1
  hints[last] = snapped(hints[last], to: end)
  return hints
}

private func elbow(_ plan: RoutePlan, _ source: Rect, _ target: Rect) -> [Point] {
  let start = plan.source.anchor ?? source.center
  let end = plan.target.anchor ?? target.center
  return start.x == end.x || start.y == end.y ? [] : [Point(end.x, start.y)]
}

private func leavesRow(_ hint: Point, _ anchor: Point?, _ box: Rect) -> Bool {
  anchor.map { $0.y != hint.y } ?? (hint.y < box.y || hint.y > box.maxY)
}

private func leavesColumn(_ hint: Point, _ anchor: Point?, _ box: Rect) -> Bool {
  anchor.map { $0.x != hint.x } ?? (hint.x < box.x || hint.x > box.maxX)
}

/// Looks at the source first; when that leaves it open, works back from the target.
private func startsHorizontally(
  _ plan: RoutePlan, _ hints: [Point], _ source: Rect, _ target: Rect
) -> Bool {
  let ends = [
    (plan.source.anchor, plan.source.terminal != nil, source, hints.first),
    (plan.target.anchor, plan.target.terminal != nil, target, hints.last),
  ]
  for (index, (anchor, isAttached, box, hint)) in ends.enumerated() {
    guard let hint else { continue }
    let isSameColumn = anchor.map { abs($0.x - hint.x) < 1 } ?? false
    let isSameRow = anchor.map { abs($0.y - hint.y) < 1 } ?? false
    let isInRows = isAttached && hint.y >= box.y && hint.y <= box.maxY
    let isInColumns = isAttached && hint.x >= box.x && hint.x <= box.maxX
    let alongRow = isSameRow || (anchor == nil && isInRows)
    let alongColumn = isSameColumn || (anchor == nil && isInColumns)
    if index == 0, alongRow && alongColumn { continue }
    // Beside a fixed end the line first goes straight out to the waypoint's column.
    if anchor != nil, !isSameRow, !isSameColumn, isInRows || isInColumns { return !isInRows }
    guard alongRow || alongColumn else { continue }
    if index == 0 { return alongRow }
    return hints.count % 2 == 0 ? alongRow : alongColumn
  }
  return true
}
