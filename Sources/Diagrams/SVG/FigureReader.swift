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
  let parts: PartReader
  var sheet = StyleSheet()
  private var definitions: [ByteKey: XMLElement] = [:]
  var headMarkers: Set<ByteKey> = []
  private(set) var visited = 0
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

  init(root: XMLElement, viewBox: Rect, scale: Double, parts: PartReader, limits: DiagramLimits) {
    self.limits = limits
    self.viewBox = viewBox
    self.parts = parts
    collect(root)
    var context = Context()
    context.matrix = Matrix(a: scale, d: scale)
    context.style = presentation(of: root, in: context)
    context.ancestors = [StyleSheet.Subject(root)]
    // What is written on the root speaks of the file, not of a shape.
    groups.append(group(root, id: "svg", parent: nil, in: context, annotations: [], part: nil))
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
    var group = context.group
    for node in element.children {
      switch node {
      case .comment(let text):
        guard let part = parts.part(ofComment: text) else { continue }
        group = open(part, element, in: context)
      case .element(let child):
        let name = child.localName
        counts[name, default: 0] += 1
        var inner = context
        inner.group = group
        inner.path += "/\(name)[\(counts[name] ?? 1)]"
        visit(child, name, in: inner)
      case .text, .instruction: continue
      }
    }
  }

  /// What follows a comment that names a part belongs to it, up to the next such comment.
  private mutating func open(_ part: Part, _ element: XMLElement, in context: Context) -> Int {
    visited += 1
    let id = identifier(element, part, context)
    var entry = group(
      element, id: id, parent: context.group, in: context, annotations: [], part: part)
    entry.title = nil
    groups.append(entry)
    return groups.count - 1
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
    case "foreignObject": richText(element, in: context)
    case "line", "polyline", "polygon", "path": path(element, name, in: context)
    default: break
    }
  }

  private mutating func enter(_ element: XMLElement, in context: Context) {
    let part = parts.part(of: element)
    let id = identifier(element, part, context)
    let entry = group(
      element, id: id, parent: context.group, in: context, annotations: element.annotations,
      part: part)
    groups.append(entry)
    var inner = context
    inner.group = groups.count - 1
    inner.ancestors.append(StyleSheet.Subject(element))
    children(of: element, in: inner)
  }

  private func group(
    _ element: XMLElement, id: String, parent: Int?, in context: Context,
    annotations: [Property], part: Part?
  ) -> Group {
    Group(
      id: id, parent: parent, annotations: annotations, title: element.title, part: part,
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
          element, id: identifier(element, nil, context), parent: context.group, in: context,
          annotations: element.annotations, part: nil))
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
}
