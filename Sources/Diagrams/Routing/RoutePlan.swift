/// All that decides the way of one edge.
struct RoutePlan {
  var style: Style
  var source: RouteEnd
  var target: RouteEnd
  /// Both ends are at the same cell.
  var isLoop: Bool
  var waypoints: [Point]
}

struct RouteEnd {
  var terminal: RouteTerminal?
  /// Where a loose end lies.
  var point: Point?
  var fixed: FixedPoint?

  /// Some place of the end, before routing; nil when the file gives none.
  var place: Point? { terminal?.bounds.center ?? point }

  /// The point that the style fixes, or a loose end's; nil when the end floats along the perimeter.
  var anchor: Point? {
    guard let terminal else { return point }
    return fixed.map { terminal.anchor(at: $0) }
  }

  /// The box to keep clear of; a loose end is a box without size.
  var box: Rect? {
    terminal?.bounds.rotated(by: terminal?.rotation ?? 0)
      ?? point.map { Rect(x: $0.x, y: $0.y, width: 0, height: 0) }
  }

  /// Where the line meets the end when it comes from a point.
  func contact(from next: Point, isOrthogonal: Bool) -> Point? {
    if let anchor { return anchor }
    return terminal?.contact(from: next, isOrthogonal: isOrthogonal)
  }
}

/// `exitX`, `exitY`, … of a style: a place on a terminal, by fractions of its size.
struct FixedPoint {
  var x: Double
  var y: Double
  var dx: Double
  var dy: Double
  var isOnPerimeter: Bool

  init?(_ style: Style, _ prefix: String) {
    guard let x = style.number(prefix + "X"), let y = style.number(prefix + "Y") else { return nil }
    self.x = max(-100, min(100, x))
    self.y = max(-100, min(100, y))
    dx = style.number(prefix + "Dx") ?? 0
    dy = style.number(prefix + "Dy") ?? 0
    isOnPerimeter = !style.isOff(prefix + "Perimeter")
  }

  /// The side through which a line leaves here; nil inside the shape.
  var side: Side? {
    let distances: [(Side, Double)] = [
      (.left, x), (.right, 1 - x), (.top, y), (.bottom, 1 - y),
    ]
    let near = distances.filter { $0.1 <= 0.001 }
    return near.count == 1 ? near[0].0 : nil
  }
}

enum Side {
  case left, right, top, bottom

  var isHorizontal: Bool { self == .left || self == .right }

  /// +1 to the right and down.
  var sign: Double { self == .right || self == .bottom ? 1 : -1 }

  func point(of box: Rect) -> Point {
    switch self {
    case .left: Point(box.x, box.center.y)
    case .right: Point(box.maxX, box.center.y)
    case .top: Point(box.center.x, box.y)
    case .bottom: Point(box.center.x, box.maxY)
    }
  }
}
