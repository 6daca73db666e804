import Diagrams

/// Draws one shape as draw.io would, without the icons' artwork, which is not ours to ship: an icon is its
/// coloured square with the letters of its name.
struct ShapeDrawing {
  let shape: Shape

  var paint: Paint { Paint(style: shape.style) }
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
      label.draw(on: &canvas)
    }
  }

  private var label: LabelDrawing {
    LabelDrawing(
      label: shape.label, html: shape.htmlLabel, box: labelBox, paint: labelPaint, defaultSize: 12)
  }

  /// The label that stands beside the shape; nil for one inside.
  var labelBeside: Rect? {
    let places = [paint.style["labelPosition"], paint.style["verticalLabelPosition"]]
    guard places.contains(where: { ["left", "right", "top", "bottom"].contains($0) }) else {
      return nil
    }
    return shape.rotation == 0 ? label.extent : nil
  }

  /// The shape with its label, as far as that sticks out; turned shapes without.
  var extent: Rect {
    guard shape.rotation == 0, let text = label.extent else { return shape.bounds }
    return shape.bounds.union(text)
  }

  /// A product icon keeps its label in the band below the square.
  private var labelBox: Rect {
    guard shape.style["prIcon"] != nil, shape.bounds.height > shape.bounds.width else {
      return shape.bounds
    }
    var band = shape.bounds
    band.y += band.width
    band.height -= band.width
    return band
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
    if shape.style.has("swimlane") || name == "swimlane" { return }
    let isInvisible = shape.style.has("text") || shape.style.has("group")
    let fill = isInvisible ? paint.color("fillColor", nil) : paint.fill
    let stroke = isInvisible ? paint.color("strokeColor", nil) : paint.stroke
    let box = shape.bounds
    let isSimple = Icon(shape.style) == nil && shape.style["image"] == nil
    let outline = paint.outline(fill: isSimple ? canvas.fill(paint, fill) : fill, stroke: stroke)
    if shape.style["image"] != nil, shape.style.has("image") || name == "image" {
      return PictureDrawing(shape: shape, paint: paint).draw(in: box, on: &canvas)
    }
    if let line = FlatArrow(shape) { return line.draw(on: &canvas) }
    if let icon = Icon(shape.style) {
      return IconDrawing(icon: icon, shape: shape, paint: paint).draw(on: &canvas)
    }
    defer { drawInnerPicture(on: &canvas) }
    switch name.isEmpty ? bareName : name {
    case "cloud", "mxgraph.basic.cloud", "mxgraph.networks.cloud":
      canvas.path(cloudOutline(in: box), outline)
    case "document", "mxgraph.flowchart.document":
      canvas.path(documentOutline(in: box), outline)
    case "process":
      canvas.rect(box, outline)
      let inset = box.width * 0.1
      for x in [box.x + inset, box.right - inset] {
        canvas.path(polyline([Point(x, box.y), Point(x, box.bottom)]), outline)
      }
    case "ellipse", "doubleEllipse":
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
    case "trapezoid":
      canvas.path(polygon([(0.2, 0), (0.8, 0), (1, 1), (0, 1)]), outline)
    case "card":
      canvas.path(polygon([(0.2, 0), (1, 0), (1, 1), (0, 1), (0, 0.25)]), outline)
    case "step":
      canvas.path(polygon([(0, 0), (0.85, 0), (1, 0.5), (0.85, 1), (0, 1), (0.15, 0.5)]), outline)
    case "singleArrow", "flexArrow":
      canvas.path(
        polygon([(0, 0.3), (0.7, 0.3), (0.7, 0), (1, 0.5), (0.7, 1), (0.7, 0.7), (0, 0.7)]), outline
      )
    case "cylinder", "cylinder3", "datastore": drawCylinder(outline, on: &canvas)
    case "umlActor": drawActor(outline, on: &canvas)
    case "actor": canvas.path(bustOutline(in: box), outline)
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
    for candidate in ["ellipse", "rhombus", "triangle", "line", "cylinder", "actor"]
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
    polyline(fractions.map { turned($0.0, $0.1) }) + " Z"
  }

  /// A point of the shape as it is drawn: looking to another side, and mirrored.
  private func turned(_ x: Double, _ y: Double) -> Point {
    var (u, v): (Double, Double) =
      switch shape.style["direction"] {
      case "south": (1 - y, x)
      case "west": (1 - x, 1 - y)
      case "north": (y, 1 - x)
      default: (x, y)
      }
    if paint.flag("flipH") { u = 1 - u }
    if paint.flag("flipV") { v = 1 - v }
    let box = shape.bounds
    return Point(box.x + u * box.width, box.y + v * box.height)
  }

  /// The picture in a box with a label (`shape=label` and `icon`).
  private func drawInnerPicture(on canvas: inout Canvas) {
    guard shape.style["image"] != nil else { return }
    let box = shape.bounds
    let width = min(box.width, paint.number("imageWidth", 24))
    let height = min(box.height, paint.number("imageHeight", 24))
    let margin = paint.number("spacing", 8)
    let x =
      switch shape.style["imageAlign"] {
      case "center": box.center.x - width / 2
      case "right": box.right - width - margin
      default: box.x + margin
      }
    let y =
      switch shape.style["imageVerticalAlign"] {
      case "top": box.y + margin
      case "bottom": box.bottom - height - margin
      default: box.center.y - height / 2
      }
    PictureDrawing(shape: shape, paint: paint)
      .draw(in: Rect(x: x, y: y, width: width, height: height), on: &canvas)
  }

  // MARK: Other shapes

  /// The band of the title: above, or at the left with `horizontal=0`.
  private func drawSwimlaneTitle(on canvas: inout Canvas) {
    let box = shape.bounds
    let isBeside = shape.style["horizontal"] == "0"
    let size = max(0, min(paint.number("startSize", 23), isBeside ? box.width : box.height))
    let band = Rect(
      x: box.x, y: box.y, width: isBeside ? size : box.width, height: isBeside ? box.height : size)
    canvas.rect(
      box, paint.outline(fill: paint.color("swimlaneFillColor", nil), stroke: paint.stroke))
    canvas.rect(band, paint.outline(fill: paint.fill, stroke: paint.stroke))
    let bold = shape.style.has("swimlane") ? [Style.Item("fontStyle", "1")] : []
    LabelDrawing(
      label: shape.label, html: shape.htmlLabel, box: band,
      paint: Paint(style: Style(bold + shape.style.items)), defaultSize: 12
    ).draw(on: &canvas)
  }
}
