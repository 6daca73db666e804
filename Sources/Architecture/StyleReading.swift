internal import Catalog
internal import Diagrams

/// What a style says before any meaning.
enum Appearance {
  /// An icon or frame by its token.
  case token(String)
  case text
  /// draw.io's invisible group.
  case group
  /// A picture with what it says of itself.
  case picture(String)
  case plain

  /// Neither text nor a mere group.
  var isDrawn: Bool {
    switch self {
    case .text, .group: false
    case .token, .picture, .plain: true
    }
  }
}

extension Shape {
  var appearance: Appearance {
    for key in ["resIcon", "prIcon", "grIcon"] {
      if let token = style[key], !token.isEmpty { return .token(token) }
    }
    if let shape = style["shape"], !shape.isEmpty, !Self.plainShapes.contains(shape) {
      if shape == "image" { return .picture(pictureTitle ?? style["image"] ?? "") }
      if shape == "text" { return .text }
      return .token(shape)
    }
    if let title = pictureTitle, !title.isEmpty { return .picture(title) }
    if style.has("image") { return .picture(style["image"] ?? "") }
    if style.has("group") { return .group }
    if style.has("text") || style.has("edgeLabel") { return .text }
    if isBare, !label.isEmpty, !isContainer { return .text }
    return .plain
  }

  /// Neither line nor filling.
  private var isBare: Bool {
    let stroke = style["strokeColor"] ?? style["stroke"]
    let fill = style["fillColor"] ?? style["fill"]
    return stroke == "none" && (fill == nil || fill == "none")
  }

  var stroke: String? { (style["strokeColor"] ?? style["stroke"]).map(lowercased) }
  var fill: String? { (style["fillColor"] ?? style["fill"]).map(lowercased) }
  var isDashed: Bool {
    if let dashed = style["dashed"] { return dashed == "1" }
    return (style["stroke-dasharray"]).map { $0 != "none" } ?? false
  }

  private static let plainShapes: Set<String> = [
    "rect", "rectangle", "ellipse", "rhombus", "label", "swimlane", "process", "hexagon",
    "parallelogram", "partialRectangle", "ext", "rounded", "group", "stencil",
    "mxgraph.basic.rect", "note", "note2", "folder", "document", "card", "cube", "circle",
    "step", "trapezoid", "polygon", "path", "g", "curlyBracket", "line", "triangle",
  ]
}

extension Shape {
  /// The label on one line.
  var plainLabel: String { oneLine(label) }
}

/// Lines and runs of white space as single spaces.
func oneLine(_ text: String) -> String {
  text.utf8.split(whereSeparator: { $0 <= 0x20 })
    .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
}
