import Diagnostics
import XML

/// One cell of a draw.io model, with its wrapper undone.
struct Cell {
  var id: String
  var parentID: String?
  var sourceID: String?
  var targetID: String?
  /// As written, before placeholders and HTML.
  var value: String
  var style: Style
  var styleStartsBare: Bool
  var isVertex: Bool
  var isEdge: Bool
  var isVisible: Bool
  var isCollapsed: Bool
  var isConnectable: Bool
  var geometry: CellGeometry?
  /// All attributes of the wrapper; placeholders look them up.
  var wrapper: [XMLAttribute]
  var place: SourceRange

  // Filled when the tree is known.
  var parent: Int?
  var children: [Int] = []

  var usesPlaceholders: Bool {
    wrapper.contains { $0.name.utf8.elementsEqual("placeholders".utf8) && $0.value == "1" }
  }

  func wrapperValue(_ name: [UInt8]) -> String? {
    return wrapper.first { $0.name.utf8.elementsEqual(name) }?.value
  }

  /// Where a person finds it on the picture.
  func place(on page: DiagramElement) -> DiagramPlace {
    let text = style.isOn("html") ? plainText(ofHTML: value) : tidied(value)
    let line = text.unicodeScalars.map { $0 == "\n" ? " " : $0 }.prefix(80)
    return DiagramPlace(
      page: page.pageName, label: String(String.UnicodeScalarView(line)), cell: id)
  }

  /// Custom properties: what a person added under “Edit Data”, in file order.
  var properties: [Property] {
    wrapper.compactMap { attribute in
      let isReserved = reservedNames.contains { attribute.name.utf8.elementsEqual($0.utf8) }
      return isReserved
        ? nil : Property(name: attribute.name, value: attribute.value, place: attribute.range)
    }
  }
}

private let reservedNames = ["label", "placeholders", "placeholder", "id", "as"]

struct CellGeometry {
  var x = 0.0
  var y = 0.0
  var width = 0.0
  var height = 0.0
  var isRelative = false
  var offset: Point?
  var sourcePoint: Point?
  var targetPoint: Point?
  var points: [Point] = []
}

/// Reads cells and geometry out of elements.
struct CellParser {
  let limits: DiagramLimits
  private(set) var diagnostics: [Diagnostic] = []

  init(limits: DiagramLimits) { self.limits = limits }

  /// Nil when the element is no cell; an element with an `mxCell` child wraps one.
  mutating func cell(_ element: XMLElement) -> Cell? {
    // Plain mxGraph writes the wrapper inside: `<mxCell><Object label="…" as="value"/></mxCell>`.
    if element.isNamed("mxCell") {
      return cell(element, wrapper: element.elements.first { $0["as"] == "value" })
    }
    guard let inner = element.elements.first(where: { $0.isNamed("mxCell") }) else { return nil }
    return cell(inner, wrapper: element)
  }

  private mutating func cell(_ element: XMLElement, wrapper: XMLElement?) -> Cell {
    let style = element["style"] ?? ""
    return Cell(
      id: wrapper?["id"] ?? element["id"] ?? "", parentID: nonEmpty(element["parent"]),
      sourceID: nonEmpty(element["source"]), targetID: nonEmpty(element["target"]),
      value: wrapper.map { $0["label"] ?? "" } ?? element["value"] ?? "",
      style: Style(drawIO: style), styleStartsBare: style.utf8.first == UInt8(ascii: ";"),
      isVertex: element["vertex"] == "1", isEdge: element["edge"] == "1",
      isVisible: element["visible"] != "0", isCollapsed: element["collapsed"] == "1",
      isConnectable: element["connectable"] != "0",
      geometry: element.elements.first { $0.isNamed("mxGeometry") }.map { geometry($0) },
      wrapper: wrapper?.attributes ?? [], place: (wrapper ?? element).range)
  }

  private mutating func geometry(_ element: XMLElement) -> CellGeometry {
    var geometry = CellGeometry(
      x: number("x", of: element), y: number("y", of: element),
      width: max(0, number("width", of: element)), height: max(0, number("height", of: element)),
      isRelative: element["relative"] == "1")
    for child in element.elements {
      switch child["as"] {
      case "offset": geometry.offset = point(child)
      case "sourcePoint": geometry.sourcePoint = point(child)
      case "targetPoint": geometry.targetPoint = point(child)
      case "points":
        for inner in child.elements where inner.isNamed("mxPoint") {
          geometry.points.append(point(inner))
        }
      default: break
      }
    }
    return geometry
  }

  private mutating func point(_ element: XMLElement) -> Point {
    Point(number("x", of: element), number("y", of: element))
  }

  /// A coordinate; 0 when absent, and 0 with a warning when it is none or beyond the limit.
  private mutating func number(_ name: String, of element: XMLElement) -> Double {
    guard let attribute = element.attribute(name), !attribute.value.utf8.isEmpty else { return 0 }
    if let value = decimal(attribute.value), value.magnitude < limits.coordinate { return value }
    if diagnostics.count < 50 {
      diagnostics.append(
        Diagnostic(
          .warning, "diagram/coordinate",
          "`\(attribute.value)` is not a coordinate that can be used",
          at: attribute.range, help: "It is read as 0; move the shape in the editor and save again."
        ))
    }
    return 0
  }

  private func nonEmpty(_ text: String?) -> String? {
    guard let text, !text.utf8.isEmpty else { return nil }
    return text
  }
}
