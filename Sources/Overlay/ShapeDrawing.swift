import Diagrams

/// Draws one shape as draw.io would, without the icons' artwork, which is not ours to ship: an icon is its
/// coloured square with the letters of its name.
struct ShapeDrawing {
  let shape: Shape

  private var paint: Paint { Paint(style: shape.style) }
  private var name: String { shape.style["shape"] ?? "" }

  func draw(on canvas: inout Canvas) {
    if shape.rotation != 0 {
      let center = shape.bounds.center
      let turn = "rotate(\(decimal(shape.rotation)) \(decimal(center.x)) \(decimal(center.y)))"
      canvas.group([("transform", turn)]) { drawContent(on: &$0) }
    } else {
      drawContent(on: &canvas)
    }
  }

  private func drawContent(on canvas: inout Canvas) {
    drawOutline(on: &canvas)
    if shape.style.has("swimlane") || name == "swimlane" {
      drawSwimlaneTitle(on: &canvas)
    } else {
      LabelDrawing(text: shape.label, box: shape.bounds, paint: labelPaint, defaultSize: 12).draw(
        on: &canvas)
    }
  }

  /// A bare name such as `text` or `image` brings defaults of its own; what the style says wins.
  private var labelPaint: Paint {
    guard shape.style.has("image") || name == "image" else { return paint }
    let defaults = [
      Style.Item("verticalLabelPosition", "bottom"), Style.Item("verticalAlign", "top"),
    ]
    return Paint(style: Style(defaults + shape.style.items))
  }

  private func drawOutline(on canvas: inout Canvas) {
    let isInvisible = shape.style.has("text") || shape.style.has("group")
    let fill = isInvisible ? paint.color("fillColor", nil) : paint.fill
    let stroke = isInvisible ? paint.color("strokeColor", nil) : paint.stroke
    let box = shape.bounds
    let outline = paint.outline(fill: fill, stroke: stroke)
    if shape.style["image"] != nil { return drawPicture(on: &canvas) }
    if let icon = Icon(shape.style) { return draw(icon, on: &canvas) }
    switch name.isEmpty ? bareName : name {
    case "ellipse", "doubleEllipse", "cloud", "mxgraph.basic.cloud":
      canvas.element(
        "ellipse",
        [
          ("cx", decimal(box.center.x)), ("cy", decimal(box.center.y)),
          ("rx", decimal(box.width / 2)), ("ry", decimal(box.height / 2)),
        ] + outline)
    case "rhombus": canvas.path(polygon([(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)]), outline)
    case "triangle": canvas.path(polygon([(0, 0), (1, 0.5), (0, 1)]), outline)
    case "hexagon":
      canvas.path(
        polygon([(0.2, 0), (0.8, 0), (1, 0.5), (0.8, 1), (0.2, 1), (0, 0.5)]), outline)
    case "parallelogram": canvas.path(polygon([(0.2, 0), (1, 0), (0.8, 1), (0, 1)]), outline)
    case "step":
      canvas.path(polygon([(0, 0), (0.85, 0), (1, 0.5), (0.85, 1), (0, 1), (0.15, 0.5)]), outline)
    case "singleArrow", "flexArrow":
      canvas.path(
        polygon([(0, 0.3), (0.7, 0.3), (0.7, 0), (1, 0.5), (0.7, 1), (0.7, 0.7), (0, 0.7)]), outline
      )
    case "cylinder", "cylinder3", "datastore": drawCylinder(outline, on: &canvas)
    case "umlActor", "actor": drawActor(outline, on: &canvas)
    case "note": drawNote(outline, on: &canvas)
    case "line":
      canvas.path(
        polyline([Point(box.x, box.center.y), Point(box.right, box.center.y)]), outline)
    default:
      guard fill != nil || stroke != nil else { return }
      let radius = paint.flag("rounded") ? cornerRadius : 0
      canvas.rect(box, radius: radius, outline)
    }
  }

  private var bareName: String {
    for candidate in ["ellipse", "rhombus", "triangle", "line", "cylinder"]
    where shape.style.has(candidate) {
      return candidate
    }
    return ""
  }

  private var cornerRadius: Double {
    if paint.flag("absoluteArcSize") { return paint.number("arcSize", 12) / 2 }
    return min(shape.bounds.width, shape.bounds.height) * paint.number("arcSize", 15) / 100
  }

  private func polygon(_ fractions: [(Double, Double)]) -> String {
    let box = shape.bounds
    return polyline(fractions.map { Point(box.x + $0.0 * box.width, box.y + $0.1 * box.height) })
      + " Z"
  }

  // MARK: Icons

  private func draw(_ icon: Icon, on canvas: inout Canvas) {
    let box = shape.bounds
    switch icon.form {
    case .frame:
      canvas.rect(box, paint.outline(fill: paint.color("fillColor", nil), stroke: paint.stroke))
      guard icon.token != nil else { return }
      let side = min(25, box.width, box.height)
      let center = shape.style["shape"].map {
        $0.utf8.reversed().starts(with: "Center".utf8.reversed())
      }
      let badge = Rect(
        x: center == true ? box.center.x - side / 2 : box.x, y: box.y, width: side, height: side)
      canvas.rect(badge, [("fill", paint.stroke ?? "#5A6C86")])
      drawLetters(icon.letters, in: badge, color: "#FFFFFF", on: &canvas)
    case .square:
      canvas.rect(box, paint.outline(fill: paint.fill ?? "#232F3E", stroke: nil))
      drawLetters(icon.letters, in: box, color: paint.stroke ?? "#FFFFFF", on: &canvas)
    case .glyph:
      let color = paint.fill ?? paint.stroke ?? "#232F3E"
      canvas.rect(
        box.insetBy(1), radius: 8,
        [("fill", "#FFFFFF"), ("stroke", color), ("stroke-width", "2"), ("opacity", paint.opacity)])
      drawLetters(icon.letters, in: box, color: color, on: &canvas)
    }
  }

  private func drawLetters(_ letters: String, in box: Rect, color: String, on canvas: inout Canvas)
  {
    let size = min(box.height * 0.4, box.width * 0.8 / max(0.1, textWidth(letters, size: 1)))
    guard size >= 1 else { return }
    canvas.text(
      letters, at: Point(box.center.x, box.center.y + size * 0.36),
      [
        ("text-anchor", "middle"), ("font-size", decimal(size)), ("font-weight", "bold"),
        ("fill", color), ("aria-hidden", "true"),
      ])
  }

  /// A picture inside the file is shown; one that would be fetched from elsewhere is only outlined.
  private func drawPicture(on canvas: inout Canvas) {
    let box = shape.bounds
    guard let source = shape.style["image"], let data = inertImage(source) else {
      canvas.rect(box.insetBy(1), radius: 4, [("fill", "#F4F4F4"), ("stroke", "#888888")])
      drawLetters(
        Icon.letters(shape.pictureTitle ?? shape.label), in: box, color: "#555555", on: &canvas)
      return
    }
    canvas.element(
      "image",
      [
        ("x", decimal(box.x)), ("y", decimal(box.y)), ("width", decimal(box.width)),
        ("height", decimal(box.height)), ("href", data),
      ])
  }

  // MARK: Other shapes

  private func drawSwimlaneTitle(on canvas: inout Canvas) {
    let box = shape.bounds
    let size = min(paint.number("startSize", 23), box.height)
    let band = Rect(x: box.x, y: box.y, width: box.width, height: size)
    canvas.path(
      polyline([Point(box.x, band.bottom), Point(box.right, band.bottom)]),
      [("stroke", paint.stroke ?? "#000000"), ("fill", "none")])
    LabelDrawing(text: shape.label, box: band, paint: paint, defaultSize: 12).draw(on: &canvas)
  }

  private func drawCylinder(_ outline: [(String, String?)], on canvas: inout Canvas) {
    let box = shape.bounds
    let cap = min(15, box.height / 4)
    let (left, right) = (decimal(box.x), decimal(box.right))
    let arc = "A \(decimal(box.width / 2)) \(decimal(cap / 2)) 0 0"
    let (top, bottom) = (decimal(box.y + cap / 2), decimal(box.bottom - cap / 2))
    canvas.path(
      "M \(left) \(top) \(arc) 1 \(right) \(top) L \(right) \(bottom) \(arc) 1 \(left) \(bottom) Z",
      outline)
    canvas.path(
      "M \(left) \(top) \(arc) 0 \(right) \(top)",
      [("fill", "none"), ("stroke", paint.stroke ?? "none")])
  }

  private func drawActor(_ outline: [(String, String?)], on canvas: inout Canvas) {
    let box = shape.bounds
    let head = min(box.width, box.height) / 4
    canvas.element(
      "circle",
      [
        ("cx", decimal(box.center.x)), ("cy", decimal(box.y + head)), ("r", decimal(head)),
      ] + outline)
    let neck = box.y + 2 * head
    let hip = box.y + box.height * 0.7
    canvas.path(
      polyline([Point(box.center.x, neck), Point(box.center.x, hip)]) + " "
        + polyline([Point(box.x, neck + head), Point(box.right, neck + head)]) + " "
        + polyline([
          Point(box.x, box.bottom), Point(box.center.x, hip), Point(box.right, box.bottom),
        ]), [("fill", "none"), ("stroke", paint.stroke ?? "#000000")])
  }

  private func drawNote(_ outline: [(String, String?)], on canvas: inout Canvas) {
    let box = shape.bounds
    let fold = min(paint.number("size", 30), box.width, box.height)
    canvas.path(
      polyline([
        Point(box.x, box.y), Point(box.right - fold, box.y), Point(box.right, box.y + fold),
        Point(box.right, box.bottom), Point(box.x, box.bottom),
      ]) + " Z", outline)
    canvas.path(
      polyline([
        Point(box.right - fold, box.y), Point(box.right - fold, box.y + fold),
        Point(box.right, box.y + fold),
      ]), [("fill", "none"), ("stroke", paint.stroke ?? "none")])
  }
}

/// An icon of a stencil library, told by how the style names it.
struct Icon {
  enum Form { case frame, square, glyph }
  var form: Form
  var token: String?

  /// nil when the style is not that of a stencil icon.
  init?(_ style: Style) {
    let shape = style["shape"] ?? ""
    if shape.utf8.starts(with: "mxgraph.basic".utf8)
      || shape.utf8.starts(with: "mxgraph.flowchart".utf8)
    {
      return nil
    }
    if let token = style["resIcon"] ?? style["prIcon"] {
      form = .square
      self.token = token
    } else if let token = style["grIcon"] {
      form = .frame
      self.token = token
    } else if Self.lastPart(shape).utf8.starts(with: "group".utf8) {
      form = .frame
      token = nil
    } else if shape.utf8.starts(with: "mxgraph.".utf8) || shape.utf8.starts(with: "stencil(".utf8) {
      form = .glyph
      token = shape
    } else {
      return nil
    }
  }

  var letters: String { Self.letters(Self.lastPart(token ?? "")) }

  private static func lastPart(_ token: String) -> String {
    token.utf8.split(separator: UInt8(ascii: ".")).last.map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }

  /// `application_load_balancer` → ALB, `s3` → S3, `fargate` → Far.
  static func letters(_ name: String) -> String {
    let words = name.unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9" ~= $0) }
      .map { String(String.UnicodeScalarView($0)) }
      .filter { $0 != "group" }
    if words.count >= 2 {
      return words.prefix(3).compactMap { $0.unicodeScalars.first.map { String($0).uppercased() } }
        .joined()
    }
    guard let word = words.first else { return "" }
    if word.utf8.count <= 3 { return word.uppercased() }
    let scalars = Array(word.unicodeScalars)
    return String(scalars[0]).uppercased() + String(String.UnicodeScalarView(scalars[1..<3]))
  }
}
