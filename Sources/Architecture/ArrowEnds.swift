internal import Catalog
internal import Diagnostics
internal import Diagrams

/// Where an end of an arrow leads.
enum ArrowEnd: Equatable {
  /// A component, or a rectangle that groups some.
  case shape(Int)
  /// A shape that was ignored or hidden.
  case ignored
  case nowhere(String)
}

extension Interpreter {
  /// How far a loose end may be from what it means.
  private var reach: Double { 30 * unit }

  mutating func end(of connector: Int, atSource: Bool) -> ArrowEnd {
    var seen: Set<Int> = []
    return end(of: connector, atSource: atSource, seen: &seen)
  }

  private mutating func end(of connector: Int, atSource: Bool, seen: inout Set<Int>) -> ArrowEnd {
    if let named = annotatedEnd(connector, atSource: atSource) { return .shape(named) }
    let end = atSource ? connectors[connector].source : connectors[connector].target
    if let cell = end.cell {
      if let shape = positions[bytes(cell)] { return attachedEnd(connector, shape, end.point) }
      if let other = connectorPositions[bytes(cell)] {
        return junction(connector, other, atSource: atSource, seen: &seen)
      }
    }
    guard let point = end.point else { return .nowhere("one end has no place") }
    if let bus = bus(at: point, besides: connector) {
      return terminal(of: bus, for: connector, atSource: atSource)
    }
    let opposite = atSource ? connectors[connector].target : connectors[connector].source
    let other = opposite.cell.flatMap { positions[bytes($0)] } ?? held(by: opposite, not: point)
    if let near = snapped(connector, point, not: other) { return .shape(near) }
    if let line = line(at: point, besides: connector) {
      return junction(connector, line, atSource: atSource, seen: &seen)
    }
    if let unknown = unknownNear(point) {
      return .nowhere("its loose end is at \(name(unknown)), which was not understood")
    }
    let framed = snappedToFrame(connector, point)
    if case .nowhere = framed, let ahead = pointAhead(of: connector, atSource: atSource),
      let near = snapped(connector, ahead, not: other)
    {
      return .shape(near)
    }
    return framed
  }

  /// Where the line would go on beyond its end.
  private func pointAhead(of connector: Int, atSource: Bool) -> Point? {
    let route = connectors[connector].route
    let ends = atSource ? route.prefix(2).reversed() : Array(route.suffix(2))
    guard ends.count == 2 else { return nil }
    let (dx, dy) = (ends[1].x - ends[0].x, ends[1].y - ends[0].y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return nil }
    return Point(ends[1].x + dx / length * reach, ends[1].y + dy / length * reach)
  }

  /// The arrow on whose line a loose end lies.
  private func line(at point: Point, besides connector: Int) -> Int? {
    ground?.lines.nearest(to: point, within: reach / 3) { $0 != connector }
  }

  /// An end on another arrow joins that arrow's flow: what goes in comes out at its head.
  private mutating func junction(
    _ connector: Int, _ other: Int, atSource: Bool, seen: inout Set<Int>
  ) -> ArrowEnd {
    guard seen.insert(other).inserted, seen.count <= 16, other != connector else {
      return .nowhere("it ends on arrows that end on each other")
    }
    // From the other arrow comes what its tail sends; into it goes what its head receives.
    let isTail = atSource != isReversed(connector)
    let wantsSource = isTail != isReversed(other)
    let found = end(of: other, atSource: wantsSource, seen: &seen)
    if case .shape(let shape) = found {
      assumeArrow(
        connector,
        "an arrow ends on the arrow `\(connectors[other].id)` and is taken to \(isTail ? "come from" : "lead to") \(name(shape))",
        nil)
    }
    return found
  }

  /// Only the source has a head.
  func isReversed(_ connector: Int) -> Bool {
    connectors[connector].sourceHasHead && !connectors[connector].targetHasHead
  }

  private mutating func attachedEnd(_ connector: Int, _ shape: Int, _ point: Point?) -> ArrowEnd {
    switch fates[shape] {
    case .component: return .shape(shape)
    case .unknown: return .nowhere("it ends on \(name(shape)), which was not understood")
    case .pending: return .nowhere("it ends on \(name(shape))")
    case .decoration(let reason, let owner):
      if let owner { return attachedEnd(connector, owner, point) }
      if annotations[shape].isIgnored || !shapes[shape].isVisible { return .ignored }
      if joints.contains(shape) {
        // A dot at the end of a line marks where it touches something.
        let touched =
          attachedOnce.contains(shape)
          ? nearest(to: shapes[shape].bounds.centre, or: shapes[shape].bounds) : nil
        return .shape(touched ?? shape)
      }
      if ground?.isPeopled(shape) == true { return .shape(shape) }
      if let inside = innermost[shape], let draft = fates[inside].draft, draft.role != .boundary {
        return .shape(inside)
      }
      let centre = point ?? shapes[shape].bounds.centre
      if let near = nearest(to: centre, or: shapes[shape].bounds) {
        assumeArrow(
          connector, "it ends on \(name(shape)) (\(reason)) and is taken to mean \(name(near))",
          nil)
        return .shape(near)
      }
      return .nowhere("it ends on \(name(shape)) (\(reason))")
    }
  }

  private func nearest(to point: Point, or bounds: Rect) -> Int? {
    var best: (distance: Double, shape: Int)?
    func look(_ index: Int) {
      let icon = shapes[index].bounds
      let away = min(
        icon.distance(to: point), icon.distance(to: bounds.centre) - bounds.height / 2)
      if away <= reach, best.map({ (away, index) < $0 }) ?? true { best = (away, index) }
    }
    ground?.components.visit(.init(around: point, by: reach), look)
    ground?.components.visit(
      .init(around: bounds.centre, by: reach + max(0, bounds.height / 2)), look)
    return best?.shape
  }

  /// A loose end belongs to the nearest component, else to its label, else to the frame it is at.
  private mutating func snapped(_ connector: Int, _ point: Point, not other: Int?) -> Int? {
    guard let target = nearestMark(to: point, not: other) else { return nil }
    assumeArrow(connector, "an arrow's loose end is taken to be at \(name(target))", nil)
    return target
  }

  /// What the other, loose end of a short arrow is at: this end, further away, is at something else.
  private func held(by opposite: ConnectorEnd, not point: Point) -> Int? {
    guard opposite.cell == nil, let far = opposite.point,
      let mark = nearestMark(to: far, not: nil)
    else { return nil }
    let box = footprint(mark)
    let own = box.distance(to: point)
    return own > 8 * unit && box.distance(to: far) < own ? mark : nil
  }

  private func nearestMark(to point: Point, not other: Int?) -> Int? {
    var best: Snapping?
    for index in ground?.marks.all(meeting: .init(around: point, by: reach)) ?? [] {
      let target: Int
      let rank: Int
      switch fates[index] {
      case .component: (target, rank) = (index, 0)
      case .decoration(_, .some(let owner)): (target, rank) = (owner, 1)
      default: continue
      }
      let away = footprint(index).distance(to: point)
      guard away <= reach, target != other else { continue }
      let found = Snapping(
        rank: rank, distance: away, area: shapes[target].bounds.area, mark: index, target: target)
      if best.map({ found.precedes($0) }) ?? true { best = found }
    }
    return best?.target
  }

  private struct Snapping {
    var rank: Int
    var distance: Double
    /// The smaller one when two lie over each other: the icon on a box.
    var area: Double
    var mark: Int
    var target: Int

    func precedes(_ other: Snapping) -> Bool {
      (rank, distance, area, mark) < (other.rank, other.distance, other.area, other.mark)
    }
  }

  /// The shape with the label that stands below it.
  func footprint(_ index: Int) -> Rect {
    var bounds = shapes[index].bounds
    guard let place = shapes[index].style["verticalLabelPosition"], same(place, "bottom"),
      !shapes[index].label.isEmpty
    else { return bounds }
    let lines = shapes[index].label.utf8.count { $0 == 0x0A } + 1
    bounds.height += 16 * unit * Double(min(lines, 6))
    return bounds
  }

  private func unknownNear(_ point: Point) -> Int? {
    ground?.unknowns.first(meeting: .init(around: point, by: reach)) {
      shapes[$0].bounds.distance(to: point) <= reach
    }
  }

  private mutating func snappedToFrame(_ connector: Int, _ point: Point) -> ArrowEnd {
    var best: (distance: Double, area: Double, shape: Int)?
    for index in ground?.frames.all(meeting: .init(around: point, by: reach)) ?? [] {
      let bounds = shapes[index].bounds
      let away = borderDistance(bounds, point)
      guard away <= reach else { continue }
      if best.map({ (away, bounds.area, index) < $0 }) ?? true {
        best = (away, bounds.area, index)
      }
    }
    guard let best else { return .nowhere("one end is loose and near nothing") }
    assumeArrow(
      connector, "an arrow's loose end is taken to be at the frame \(name(best.shape))", nil)
    return .shape(best.shape)
  }

  /// The distance to the frame's line, from inside as from outside.
  private func borderDistance(_ bounds: Rect, _ point: Point) -> Double {
    let outside = bounds.distance(to: point)
    guard outside == 0 else { return outside }
    return min(
      point.x - bounds.x, bounds.right - point.x, point.y - bounds.y, bounds.bottom - point.y)
  }

  func connectorPlace(_ connector: Int) -> DiagramPlace {
    DiagramPlace(
      page: page.name, label: connectors[connector].plainLabel, cell: connectors[connector].id)
  }

  mutating func assumeArrow(
    _ connector: Int, _ text: String, _ annotation: String?, _ confirmation: [Annotation] = []
  ) {
    assumptions.append(
      Assumption(
        cell: connectors[connector].id, text: text, annotation: annotation,
        confirmation: confirmation, diagramPlace: connectorPlace(connector)))
  }
}
