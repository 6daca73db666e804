import Diagrams

extension OverlayModel.State {
  /// Dark enough to be read on white, and told apart from its neighbours without colour by its shape.
  var color: String {
    switch self {
    case .met: "#1A7F37"
    case .understood: "#0969DA"
    case .missing: "#9A6700"
    case .gap, .open, .refused: "#CF222E"
    case .undecided: "#8250DF"
    case .unknown: "#BC4C00"
    case .noTemplate: "#57606A"
    case .folded: "#1B7C83"
    case .reply: "#8250DF"
    case .ignored: "#8C959F"
    }
  }

  var sign: String {
    switch self {
    case .met: "✓"
    case .understood: "•"
    case .missing, .gap, .open: "!"
    case .refused: "✕"
    case .undecided, .unknown: "?"
    case .noTemplate, .folded, .reply, .ignored: "–"
    }
  }
}

/// A badge of about 20 by 20; smaller where all is well.
struct BadgeDrawing {
  let state: OverlayModel.State
  let count: Int
  let lines: [String]

  private var scale: Double { state == .understood || state == .met ? 0.7 : 1 }
  var radius: Double { 10 * scale }

  func draw(at center: Point, on canvas: inout Canvas) {
    let title = lines.isEmpty ? state.rawValue : lines.joined(separator: "\n")
    canvas.picture(titled: title) { canvas in
      canvas.path(
        outline(around: center),
        [("fill", state.color), ("stroke", "#FFFFFF"), ("stroke-width", "1.5")])
      let text = count > 1 ? (count > 99 ? "99+" : String(count)) : state.sign
      let size = (count > 99 ? 8 : 12) * scale
      canvas.text(
        text, at: Point(center.x, center.y + 4 * scale),
        [
          ("text-anchor", "middle"), ("font-size", decimal(size)), ("font-weight", "bold"),
          ("fill", "#FFFFFF"),
        ])
    }
  }

  private func outline(around center: Point) -> String {
    func shape(_ points: [(Double, Double)]) -> String {
      polyline(points.map { Point(center.x + $0.0, center.y + $0.1) }) + " Z"
    }
    switch state {
    case .met, .understood, .refused:
      let r = radius
      let (left, right, y) = (decimal(center.x - r), decimal(center.x + r), decimal(center.y))
      let arc = "A \(decimal(r)) \(decimal(r)) 0 1 1"
      return "M \(left) \(y) \(arc) \(right) \(y) \(arc) \(left) \(y) Z"
    case .missing: return shape([(0, -12), (12, 9), (-12, 9)])
    case .gap:
      return shape([(-4, -10), (4, -10), (10, -4), (10, 4), (4, 10), (-4, 10), (-10, 4), (-10, -4)])
    case .open: return shape([(0, -13), (13, 0), (0, 13), (-13, 0)])
    case .undecided: return shape([(-10, -10), (10, -10), (10, 10), (-10, 10)])
    case .unknown: return shape([(-10, -8), (0, -12), (10, -8), (10, 8), (0, 12), (-10, 8)])
    case .noTemplate, .folded, .reply, .ignored:
      return shape([(-11, -8), (11, -8), (11, 8), (-11, 8)])
    }
  }
}
