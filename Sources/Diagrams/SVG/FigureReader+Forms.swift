import Diagnostics
import XML

/// What is drawn: boxes, ellipses, pictures, texts, paths.
extension FigureReader {
  mutating func box(_ element: XMLElement, in context: Context) {
    let rect = Rect(
      x: length(element, "x"), y: length(element, "y"), width: length(element, "width"),
      height: length(element, "height"))
    guard rect.width > 0 || rect.height > 0 || !element.annotations.isEmpty else { return }
    add(.box, element, rect, title: element.title, in: context)
  }

  mutating func ellipse(_ element: XMLElement, _ name: String, in context: Context) {
    let rx = length(element, name == "circle" ? "r" : "rx")
    let ry = length(element, name == "circle" ? "r" : "ry")
    let rect = Rect(
      x: length(element, "cx") - rx, y: length(element, "cy") - ry, width: 2 * rx, height: 2 * ry)
    add(.ellipse, element, rect, title: element.title, in: context)
  }

  mutating func picture(
    _ element: XMLElement, _ reference: String?, in context: Context
  ) {
    let rect = Rect(
      x: length(element, "x"), y: length(element, "y"), width: length(element, "width"),
      height: length(element, "height"))
    let title = element.title ?? reference.flatMap { pictureTitle(ofImage: $0) }
    add(.picture, element, rect, title: title, in: context)
  }

  mutating func text(_ element: XMLElement, in context: Context) {
    let layout = TextLayout(
      element, fontSize: context.style["font-size"].flatMap { leadingNumber($0) } ?? 16,
      anchor: context.style["text-anchor"] ?? "start", limit: limits.labelBytes)
    guard !layout.text.utf8.isEmpty else { return }
    add(.text, element, layout.bounds, title: nil, in: context)
    figures[figures.count - 1].text = layout.text
  }

  /// HTML in an SVG: how Mermaid and D2 write labels.
  mutating func richText(_ element: XMLElement, in context: Context) {
    let text = wholeText(element)
    guard !text.utf8.isEmpty, text.utf8.count <= limits.labelBytes else { return }
    let rect = Rect(
      x: length(element, "x"), y: length(element, "y"), width: length(element, "width"),
      height: length(element, "height"))
    add(.text, element, rect, title: nil, in: context)
    figures[figures.count - 1].text = text
  }

  mutating func path(_ element: XMLElement, _ name: String, in context: Context) {
    var points: [Point] = []
    var isClosed = name == "polygon"
    var isGlyph = false
    var glyph: Glyph?
    switch name {
    case "line":
      points = [
        Point(length(element, "x1"), length(element, "y1")),
        Point(length(element, "x2"), length(element, "y2")),
      ]
    case "path":
      let data = PathData(element["d"] ?? "")
      (points, isClosed, isGlyph) = (data.points, data.isClosed, data.hasSeveralPieces)
      glyph = Glyph(data)
    default:
      let flat = numbers(in: Array((element["points"] ?? "").utf8))
      points = stride(from: 0, to: flat.count - 1, by: 2).map { Point(flat[$0], flat[$0 + 1]) }
    }
    guard points.count > 1 else { return }
    let heads = (head("marker-start", context), head("marker-end", context))
    let isFilled = name == "path" && context.style["fill"].map { $0 != "none" } ?? true
    let isAnnotatedLine = element.annotations.speakOfArrow
    let part = parts.part(of: element)
    let isLine =
      heads.0 || heads.1 || isAnnotatedLine || part?.role == .edge
      || (!isClosed && !isGlyph && (name == "line" || !isFilled))
    let moved = points.map { context.matrix.apply($0) }
    let isBox = isClosed && !isGlyph && fillsItsRectangle(moved)
    add(
      isLine ? .line : isBox ? .box : .outline, element, Rect(around: points),
      title: element.title, in: context)
    figures[figures.count - 1].bounds = Rect(around: moved)
    figures[figures.count - 1].points = moved
    guard isLine else {
      figures[figures.count - 1].glyphs = glyph.map { [$0] } ?? []
      return
    }
    figures[figures.count - 1].hasStartHead = heads.0
    figures[figures.count - 1].hasEndHead = heads.1
  }

  func head(_ name: String, _ context: Context) -> Bool {
    guard let value = context.style[name] ?? context.style["marker"],
      let open = value.utf8.firstIndex(of: UInt8(ascii: "#"))
    else { return false }
    let rest = value.utf8[value.utf8.index(after: open)...]
    let id = rest.prefix { $0 != UInt8(ascii: ")") && $0 != 0x22 && $0 != 0x27 }
    return headMarkers.contains(ByteKey(String(decoding: Array(id), as: UTF8.self)))
  }

  mutating func add(
    _ form: Figure.Form, _ element: XMLElement, _ rect: Rect, title: String?, in context: Context
  ) {
    let part = parts.part(of: element)
    figures.append(
      Figure(
        form: form, id: identifier(element, part, context), bounds: context.matrix.apply(rect),
        title: title, part: part, style: style(form, element, context),
        isVisible: context.isVisible,
        annotations: element.annotations, group: context.group, order: visited,
        place: element.range))
  }
}
