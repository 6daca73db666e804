import Diagrams
import XML

/// SVG in the words of a drawing: rectangles, paths, text. Numbers have at most two decimals, so that the same
/// drawing has the same bytes everywhere.
struct Canvas {
  var writer = XMLWriter()
  private var gradients = 0

  /// The fill of a style: its colour, or a gradient from it, which is defined here.
  mutating func fill(_ paint: Paint, _ color: String?) -> String? {
    guard let color, let end = paint.color("gradientColor", nil), end != color else {
      return color
    }
    gradients += 1
    let id = "zeroplan-gradient-\(gradients)"
    let (x, y): ((String, String), (String, String)) =
      switch paint.style["gradientDirection"] {
      case "north": (("0", "0"), ("1", "0"))
      case "east": (("0", "1"), ("0", "0"))
      case "west": (("1", "0"), ("0", "0"))
      default: (("0", "0"), ("0", "1"))
      }
    writer.open(
      "linearGradient",
      [
        (name: "id", value: id), (name: "x1", value: x.0), (name: "x2", value: x.1),
        (name: "y1", value: y.0), (name: "y2", value: y.1),
      ])
    element("stop", [("offset", "0"), ("stop-color", color)])
    element("stop", [("offset", "1"), ("stop-color", end)])
    writer.close()
    return "url(#\(id))"
  }

  mutating func group(_ attributes: [(String, String)] = [], _ body: (inout Canvas) -> Void) {
    writer.open("g", attributes.map { (name: $0.0, value: $0.1) })
    body(&self)
    writer.close()
  }

  /// A group that a screen reader reads as one picture with this text.
  mutating func picture(titled title: String, _ body: (inout Canvas) -> Void) {
    writer.open("g", [(name: "role", value: "img")])
    writer.element("title", isInline: true) { $0.text(ordered(title)) }
    body(&self)
    writer.close()
  }

  mutating func element(_ name: String, _ attributes: [(String, String?)], title: String? = nil) {
    let present = attributes.compactMap { key, value in value.map { (name: key, value: $0) } }
    writer.open(name, present)
    if let title { writer.element("title", isInline: true) { $0.text(ordered(title)) } }
    writer.close()
  }

  mutating func rect(_ box: Rect, radius: Double = 0, _ paint: [(String, String?)]) {
    element(
      "rect",
      [
        ("x", decimal(box.x)), ("y", decimal(box.y)), ("width", decimal(box.width)),
        ("height", decimal(box.height)), ("rx", radius > 0 ? decimal(radius) : nil),
      ] + paint)
  }

  mutating func path(_ data: String, _ paint: [(String, String?)], title: String? = nil) {
    element("path", [("d", data)] + paint, title: title)
  }

  mutating func text(_ text: String, at point: Point, _ attributes: [(String, String?)]) {
    let present = attributes.compactMap { key, value in value.map { (name: key, value: $0) } }
    writer.element(
      "text",
      [(name: "x", value: decimal(point.x)), (name: "y", value: decimal(point.y))] + present,
      isInline: true
    ) { $0.text(ordered(text)) }
  }
}

extension Canvas {
  /// A line of a label, each run in its own font.
  mutating func text(
    _ line: RichText.Line, at point: Point, _ attributes: [(String, String?)]
  ) {
    let first = line.runs.first?.font
    let isUniform = line.runs.allSatisfy { $0.font == first }
    let own = isUniform ? first?.attributes ?? [] : []
    let given = attributes.filter { key, _ in !own.contains { $0.0 == key && $0.1 != nil } }
    if isUniform {
      return text(line.runs.map(\.text).joined(), at: point, given + own)
    }
    let present = given.compactMap { key, value in value.map { (name: key, value: $0) } }
    writer.element(
      "text",
      [(name: "x", value: decimal(point.x)), (name: "y", value: decimal(point.y))] + present,
      isInline: true
    ) { writer in
      for run in line.runs {
        let font = run.font.attributes.compactMap { key, value in
          value.map { (name: key, value: $0) }
        }
        writer.element("tspan", font) { $0.text(ordered(run.text)) }
      }
    }
  }
}

extension RichText.Font {
  var attributes: [(String, String?)] {
    let marks = [isUnderlined ? "underline" : "", isStruck ? "line-through" : ""]
      .filter { !$0.isEmpty }
    return [
      ("font-size", decimal(size)), ("font-weight", isBold ? "bold" : nil),
      ("font-style", isItalic ? "italic" : nil),
      ("text-decoration", marks.isEmpty ? nil : marks.joined(separator: " ")), ("fill", color),
    ]
  }
}

/// Without the controls that make following text run the other way: a label must not rewrite what stands beside it.
func ordered(_ text: String) -> String {
  func isOverride(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
  guard text.unicodeScalars.contains(where: isOverride) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isOverride($0) }))
}

/// A coordinate with at most two decimals; what is not finite or absurdly large becomes 0.
func decimal(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "0" }
  let hundredths = Int((value * 100).rounded())
  let sign = hundredths < 0 ? "-" : ""
  let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
  if part == 0 { return "\(sign)\(whole)" }
  if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
  return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
}

/// `M x y L x y …`
func polyline(_ points: [Point]) -> String {
  points.enumerated().map { index, point in
    "\(index == 0 ? "M" : "L") \(decimal(point.x)) \(decimal(point.y))"
  }.joined(separator: " ")
}

extension Rect {
  var center: Point { Point(x + width / 2, y + height / 2) }
  var right: Double { x + width }
  var bottom: Double { y + height }

  func insetBy(_ amount: Double) -> Rect {
    Rect(
      x: x + amount, y: y + amount, width: max(0, width - 2 * amount),
      height: max(0, height - 2 * amount))
  }

  func union(_ other: Rect) -> Rect {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rect(
      x: left, y: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }

  /// Where the ray from the centre to `point` leaves the rectangle.
  func border(towards point: Point) -> Point {
    let dx = point.x - center.x
    let dy = point.y - center.y
    guard dx != 0 || dy != 0 else { return center }
    let scale = min(
      dx == 0 ? .infinity : width / 2 / abs(dx), dy == 0 ? .infinity : height / 2 / abs(dy))
    guard scale.isFinite, scale < 1 else { return center }
    return Point(center.x + dx * scale, center.y + dy * scale)
  }
}
