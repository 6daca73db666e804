import Diagrams

/// Arrows that isometric libraries have as shapes: a line along the diagonal of their box.
struct FlatArrow {
  let box: Rect
  private let from: Point
  private let to: Point
  private let color: String
  private let isDashed: Bool
  private let hasHead: Bool
  private let hasTail: Bool
  private let opacity: String?

  /// nil for what is no such arrow.
  init?(_ shape: Shape) {
    guard let name = shape.style["shape"], name.utf8.starts(with: "mxgraph.".utf8) else {
      return nil
    }
    let last = name.utf8.split(separator: UInt8(ascii: ".")).last ?? name.utf8[...]
    let bytes = Array(last)
    func says(_ word: String) -> Bool {
      let word = Array(word.utf8)
      return bytes.indices.contains { bytes[$0...].starts(with: word) }
    }
    let isEdge = says("Edge") || last.elementsEqual("edge".utf8) || last.elementsEqual("edge2".utf8)
    let compass = ["NE", "SE", "SW", "NW"].first { bytes.suffix(2).elementsEqual($0.utf8) }
    guard isEdge || says("arrow") && compass != nil else { return nil }
    let paint = Paint(style: shape.style)
    box = shape.bounds
    // Where the name says no direction, borders and double arrows lead down, the others up.
    let leadsDown = says("rrowless") || says("Double")
    let corners = (
      ne: Point(box.right, box.y), se: Point(box.right, box.bottom), sw: Point(box.x, box.bottom),
      nw: Point(box.x, box.y)
    )
    let ends =
      switch compass ?? (leadsDown ? "SE" : "NE") {
      case "SE": (corners.nw, corners.se)
      case "SW": (corners.ne, corners.sw)
      case "NW": (corners.se, corners.nw)
      default: (corners.sw, corners.ne)
      }
    let box = shape.bounds
    func mirrored(_ point: Point) -> Point {
      Point(
        paint.flag("flipH") ? 2 * box.center.x - point.x : point.x,
        paint.flag("flipV") ? 2 * box.center.y - point.y : point.y)
    }
    (from, to) = (mirrored(ends.0), mirrored(ends.1))
    color = paint.color("strokeColor", "#232F3E") ?? paint.color("fillColor", nil) ?? "#232F3E"
    isDashed = says("dashed")
    hasHead = !(says("rrowless"))
    hasTail = says("Double")
    opacity = paint.opacity
  }

  func draw(on canvas: inout Canvas) {
    canvas.path(
      polyline([from, to]),
      [
        ("fill", "none"), ("stroke", color), ("stroke-width", "2"),
        ("stroke-dasharray", isDashed ? "6 4" : nil), ("opacity", opacity),
      ])
    if hasHead {
      drawHead("block", at: to, from: from, size: 10, filled: true, color: color, on: &canvas)
    }
    if hasTail {
      drawHead("block", at: from, from: to, size: 10, filled: true, color: color, on: &canvas)
    }
  }
}
