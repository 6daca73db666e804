/// The outline along which lines meet a shape.
enum Perimeter {
  case rectangle, ellipse, rhombus, none

  init(_ style: Style) {
    switch style["perimeter"] {
    case "ellipsePerimeter": self = .ellipse
    case "rhombusPerimeter": self = .rhombus
    case "none": self = .none
    default:
      let isEllipse = style.has("ellipse") || style.says("shape", "ellipse")
      let isRhombus = style.has("rhombus") || style.says("shape", "rhombus")
      self = isEllipse ? .ellipse : isRhombus ? .rhombus : .rectangle
    }
  }
}

/// What an end of a line is attached to.
struct RouteTerminal {
  var bounds: Rect
  var rotation: Double
  var perimeter: Perimeter
  var spacing: Double

  init(bounds: Rect, rotation: Double = 0, perimeter: Perimeter = .rectangle, spacing: Double = 0) {
    self.bounds = bounds
    self.rotation = rotation
    self.perimeter = perimeter
    self.spacing = spacing
  }

  /// A line that ends at another line does so at a point of it.
  init(point: Point) {
    self.init(bounds: Rect(x: point.x, y: point.y, width: 0, height: 0), perimeter: .none)
  }

  func anchor(at fixed: FixedPoint) -> Point {
    let point = Point(
      bounds.x + fixed.x * bounds.width + fixed.dx, bounds.y + fixed.y * bounds.height + fixed.dy)
    let projected = fixed.isOnPerimeter && perimeter != .rectangle ? outline(toward: point) : point
    return projected.rotated(by: rotation, around: bounds.center)
  }

  /// Where a line that comes from a point meets the outline. An orthogonal line comes straight on when the
  /// point lies beside the shape, else toward the centre.
  func contact(from next: Point, isOrthogonal: Bool) -> Point {
    let local = rotation == 0 ? next : next.rotated(by: -rotation, around: bounds.center)
    let point =
      isOrthogonal && rotation == 0
      ? straightContact(from: local) ?? outline(toward: local) : outline(toward: local)
    return point.rotated(by: rotation, around: bounds.center)
  }

  private var spaced: Rect {
    Rect(
      x: bounds.x - spacing, y: bounds.y - spacing, width: max(0, bounds.width + 2 * spacing),
      height: max(0, bounds.height + 2 * spacing))
  }

  private func straightContact(from next: Point) -> Point? {
    let box = spaced
    let center = box.center
    if next.x >= box.x, next.x <= box.maxX, next.y < box.y || next.y > box.maxY {
      let reach = reachAcross(offset: next.x - center.x, along: box.width, across: box.height)
      return Point(next.x, center.y + (next.y < center.y ? -reach : reach))
    }
    if next.y >= box.y, next.y <= box.maxY, next.x < box.x || next.x > box.maxX {
      let reach = reachAcross(offset: next.y - center.y, along: box.height, across: box.width)
      return Point(center.x + (next.x < center.x ? -reach : reach), next.y)
    }
    return nil
  }

  /// How far the outline is from the centre line, at an offset from the centre.
  private func reachAcross(offset: Double, along: Double, across: Double) -> Double {
    let share = along > 0 ? min(1, abs(offset) / (along / 2)) : 0
    return switch perimeter {
    case .ellipse: across / 2 * (1 - share * share).squareRoot()
    case .rhombus: across / 2 * (1 - share)
    case .rectangle: across / 2
    case .none: 0
    }
  }

  /// The point of the outline on the ray from the centre toward a point.
  private func outline(toward point: Point) -> Point {
    let box = spaced
    let center = box.center
    let (dx, dy) = (point.x - center.x, point.y - center.y)
    let (halfWidth, halfHeight) = (box.width / 2, box.height / 2)
    guard dx != 0 || dy != 0, halfWidth > 0, halfHeight > 0 else { return center }
    let (across, down) = (abs(dx) / halfWidth, abs(dy) / halfHeight)
    let scale: Double
    switch perimeter {
    case .none: return center
    case .rectangle: scale = max(across, down)
    case .ellipse: scale = (across * across + down * down).squareRoot()
    case .rhombus: scale = across + down
    }
    return Point(center.x + dx / scale, center.y + dy / scale)
  }
}
