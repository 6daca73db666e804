import Diagnostics
import XML

/// Flattens an SVG: every drawn element in absolute coordinates, every group with its content's extent.
struct FigureReader {
  var figures: [Figure] = []
  var groups: [Group] = []
  /// True when copies made by `use` exceeded the limit; the rest is then missing.
  private(set) var isCutShort = false

  let limits: DiagramLimits
  let viewBox: Rect
  var sheet = StyleSheet()
  private var definitions: [ByteKey: XMLElement] = [:]
  private var headMarkers: Set<ByteKey> = []
  private var visited = 0
  var matchings = 0
  /// By the id of a symbol: what it says of itself.
  private var symbolTitles: [ByteKey: String] = [:]
  var taken: [ByteKey: Int] = [:]

  /// What an element hands down to those inside it.
  struct Context {
    var matrix = Matrix.identity
    var style: [String: String] = [:]
    var isVisible = true
    var group = 0
    var path = "svg"
    var ancestors: [StyleSheet.Subject] = []
    var depth = 0
  }

  init(root: XMLElement, viewBox: Rect, limits: DiagramLimits) {
    self.limits = limits
    self.viewBox = viewBox
    collect(root)
    var context = Context()
    context.style = presentation(of: root, in: context)
    context.ancestors = [StyleSheet.Subject(root)]
    // What is written on the root speaks of the file, not of a shape.
    groups.append(group(root, id: "svg", parent: nil, in: context, annotations: []))
    children(of: root, in: context)
    attachDrawnHeads()
    summarise()
  }

  // MARK: Definitions

  private mutating func collect(_ element: XMLElement) {
    for child in element.elements {
      switch child.localName {
      case "style": sheet.add(child.text)
      case "marker":
        let isPointing = child.contains { ["path", "polygon", "polyline"].contains($0.localName) }
        if isPointing, let id = child["id"] { headMarkers.insert(ByteKey(id)) }
      default: break
      }
      if let id = child["id"], definitions[ByteKey(id)] == nil {
        definitions[ByteKey(id)] = child
      }
      collect(child)
    }
  }

  // MARK: Walking

  private mutating func children(of element: XMLElement, in context: Context) {
    var counts: [String: Int] = [:]
    for child in element.elements {
      let name = child.localName
      counts[name, default: 0] += 1
      var inner = context
      inner.path += "/\(name)[\(counts[name] ?? 1)]"
      visit(child, name, in: inner)
    }
  }

  private mutating func visit(_ element: XMLElement, _ name: String, in outer: Context) {
    visited += 1
    guard visited <= limits.elements, outer.depth <= limits.depth else {
      isCutShort = true
      return
    }
    var context = outer
    context.depth += 1
    context.style = presentation(of: element, in: outer)
    context.isVisible =
      outer.isVisible && context.style["display"] != "none"
      && context.style["visibility"] != "hidden"
    if let transform = element["transform"] {
      context.matrix = outer.matrix.after(Matrix(transform: transform))
    }
    switch name {
    case "g", "a": enter(element, in: context)
    case "svg": nested(element, in: context)
    case "switch": alternative(element, in: context)
    case "use": copy(element, in: context)
    case "rect": box(element, in: context)
    case "circle", "ellipse": ellipse(element, name, in: context)
    case "image": picture(element, element.reference, in: context)
    case "text": text(element, in: context)
    case "line", "polyline", "polygon", "path": path(element, name, in: context)
    default: break
    }
  }

  private mutating func enter(_ element: XMLElement, in context: Context) {
    let id = identifier(element, context)
    let entry = group(
      element, id: id, parent: context.group, in: context, annotations: element.annotations)
    groups.append(entry)
    var inner = context
    inner.group = groups.count - 1
    inner.ancestors.append(StyleSheet.Subject(element))
    children(of: element, in: inner)
  }

  private func group(
    _ element: XMLElement, id: String, parent: Int?, in context: Context, annotations: [Property]
  ) -> Group {
    Group(
      id: id, parent: parent, annotations: annotations, title: element.title,
      style: style(nil, element, context), isVisible: context.isVisible, order: visited,
      place: element.range)
  }

  /// An `svg` inside is an icon, unless it has text or annotations of its own.
  private mutating func nested(_ element: XMLElement, in outer: Context) {
    var context = outer
    let (x, y) = (length(element, "x"), length(element, "y"))
    context.matrix = outer.matrix.after(.translation(x, y))
    let box = element["viewBox"].flatMap { Rect(viewBox: $0) }
    let width = element["width"] == nil ? box?.width ?? 0 : length(element, "width")
    let height = element["height"] == nil ? box?.height ?? 0 : length(element, "height")
    let isIcon =
      width > 0 && height > 0
      && !element.contains { $0.localName == "text" || !$0.annotations.isEmpty }
    if isIcon {
      let frame = Rect(x: 0, y: 0, width: width, height: height)
      add(.picture, element, frame, title: element.title ?? element.firstTitle, in: context)
      return
    }
    if let box, box.width > 0, box.height > 0, width > 0, height > 0 {
      let fit = min(width / box.width, height / box.height)
      context.matrix = context.matrix.after(Matrix(a: fit, d: fit))
        .after(.translation(-box.x, -box.y))
    }
    enter(element, in: context)
  }

  /// draw.io writes a label twice, as HTML and as text to fall back on: the text has the place.
  private mutating func alternative(_ element: XMLElement, in context: Context) {
    let choices = element.elements
    if let fallback = choices.first(where: { $0.localName == "text" }) {
      let full = choices.first { $0.localName == "foreignObject" }.map { wholeText($0) }
      visitText(fallback, full, in: context)
    } else if let first = choices.first(where: { $0.localName != "foreignObject" }) {
      visit(first, first.localName, in: context)
    }
  }

  private mutating func visitText(_ element: XMLElement, _ full: String?, in context: Context) {
    let before = figures.count
    visit(element, "text", in: context)
    guard let full, !full.utf8.isEmpty, figures.count > before else { return }
    figures[figures.count - 1].text = full
  }

  private mutating func copy(_ element: XMLElement, in outer: Context) {
    guard let reference = element.reference, reference.utf8.first == UInt8(ascii: "#"),
      let target = definitions[ByteKey(String(reference.dropFirst()))]
    else { return }
    var context = outer
    context.matrix = outer.matrix.after(.translation(length(element, "x"), length(element, "y")))
    guard target.localName == "symbol" || target.localName == "svg" else {
      groups.append(
        group(
          element, id: identifier(element, context), parent: context.group, in: context,
          annotations: element.annotations))
      context.group = groups.count - 1
      return visit(target, target.localName, in: context)
    }
    let box = target["viewBox"].flatMap { Rect(viewBox: $0) }
    let width = element["width"] == nil ? box?.width ?? 0 : length(element, "width")
    let height = element["height"] == nil ? box?.height ?? 0 : length(element, "height")
    add(
      .picture, element, Rect(x: 0, y: 0, width: width, height: height),
      title: title(ofSymbol: target, named: String(reference.dropFirst())), in: context)
  }

  /// Looked for once, since a symbol may be large and used often.
  private mutating func title(ofSymbol symbol: XMLElement, named id: String) -> String {
    if let known = symbolTitles[ByteKey(id)] { return known }
    let title = symbol.title ?? symbol.firstTitle ?? id
    symbolTitles[ByteKey(id)] = title
    return title
  }

  // MARK: Forms

  private mutating func box(_ element: XMLElement, in context: Context) {
    let rect = Rect(
      x: length(element, "x"), y: length(element, "y"), width: length(element, "width"),
      height: length(element, "height"))
    add(.box, element, rect, title: element.title, in: context)
  }

  private mutating func ellipse(_ element: XMLElement, _ name: String, in context: Context) {
    let rx = length(element, name == "circle" ? "r" : "rx")
    let ry = length(element, name == "circle" ? "r" : "ry")
    let rect = Rect(
      x: length(element, "cx") - rx, y: length(element, "cy") - ry, width: 2 * rx, height: 2 * ry)
    add(.ellipse, element, rect, title: element.title, in: context)
  }

  private mutating func picture(
    _ element: XMLElement, _ reference: String?, in context: Context
  ) {
    let rect = Rect(
      x: length(element, "x"), y: length(element, "y"), width: length(element, "width"),
      height: length(element, "height"))
    let title = element.title ?? reference.flatMap { pictureTitle(ofImage: $0) }
    add(.picture, element, rect, title: title, in: context)
  }

  private mutating func text(_ element: XMLElement, in context: Context) {
    let layout = TextLayout(
      element, fontSize: context.style["font-size"].flatMap { leadingNumber($0) } ?? 16,
      anchor: context.style["text-anchor"] ?? "start", limit: limits.labelBytes)
    guard !layout.text.utf8.isEmpty else { return }
    add(.text, element, layout.bounds, title: nil, in: context)
    figures[figures.count - 1].text = layout.text
  }

  private mutating func path(_ element: XMLElement, _ name: String, in context: Context) {
    var points: [Point] = []
    var isClosed = name == "polygon"
    var isGlyph = false
    switch name {
    case "line":
      points = [
        Point(length(element, "x1"), length(element, "y1")),
        Point(length(element, "x2"), length(element, "y2")),
      ]
    case "path":
      let data = PathData(element["d"] ?? "")
      (points, isClosed, isGlyph) = (data.points, data.isClosed, data.hasSeveralPieces)
    default:
      let flat = numbers(in: Array((element["points"] ?? "").utf8))
      points = stride(from: 0, to: flat.count - 1, by: 2).map { Point(flat[$0], flat[$0 + 1]) }
    }
    guard points.count > 1 else { return }
    let heads = (head("marker-start", context), head("marker-end", context))
    let isFilled = name == "path" && context.style["fill"].map { $0 != "none" } ?? true
    let isAnnotatedLine = element.annotations.speakOfArrow
    let isLine =
      heads.0 || heads.1 || isAnnotatedLine
      || (!isClosed && !isGlyph && (name == "line" || !isFilled))
    let moved = points.map { context.matrix.apply($0) }
    add(isLine ? .line : .outline, element, Rect(around: points), title: element.title, in: context)
    figures[figures.count - 1].bounds = Rect(around: moved)
    guard isLine else { return }
    figures[figures.count - 1].points = moved
    figures[figures.count - 1].hasStartHead = heads.0
    figures[figures.count - 1].hasEndHead = heads.1
  }

  private func head(_ name: String, _ context: Context) -> Bool {
    guard let value = context.style[name] ?? context.style["marker"],
      let open = value.utf8.firstIndex(of: UInt8(ascii: "#"))
    else { return false }
    let rest = value.utf8[value.utf8.index(after: open)...]
    let id = rest.prefix { $0 != UInt8(ascii: ")") && $0 != 0x22 && $0 != 0x27 }
    return headMarkers.contains(ByteKey(String(decoding: Array(id), as: UTF8.self)))
  }

  private mutating func add(
    _ form: Figure.Form, _ element: XMLElement, _ rect: Rect, title: String?, in context: Context
  ) {
    figures.append(
      Figure(
        form: form, id: identifier(element, context), bounds: context.matrix.apply(rect),
        title: title, style: style(form, element, context), isVisible: context.isVisible,
        annotations: element.annotations, group: context.group, order: visited,
        place: element.range))
  }
}
