import Diagnostics
import XML

/// One cell of a draw.io model, with its wrapper undone.
struct Cell {
  var id = ""
  var parentID: String?
  var sourceID: String?
  var targetID: String?
  /// As written, before placeholders and HTML.
  var value = ""
  var style = Style([])
  var styleStartsBare = false
  var isVertex = false
  var isEdge = false
  var isVisible = true
  var isCollapsed = false
  var isConnectable = true
  var geometry: CellGeometry?
  /// All attributes of the wrapper; placeholders look them up.
  var wrapper: [XMLAttribute]
  var place: SourceRange

  // Filled when the tree is known.
  var parent: Int?
  /// The drawn cells that its ends name.
  var source: Int?
  var target: Int?
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
  private var styles: [ByteKey: Style] = [:]

  init(limits: DiagramLimits) { self.limits = limits }

  /// Nil when the element is no cell; an element with an `mxCell` child wraps one.
  mutating func cell(_ element: XMLElement) -> Cell? {
    // Plain mxGraph writes the wrapper inside: `<mxCell><Object label="…" as="value"/></mxCell>`.
    if element.isNamed("mxCell") {
      let inner = element.children.lazy.compactMap(\.element).first { $0["as"] == "value" }
      return cell(element, wrapper: inner)
    }
    guard let inner = element.elements.first(where: { $0.isNamed("mxCell") }) else { return nil }
    return cell(inner, wrapper: element)
  }

  private mutating func cell(_ element: XMLElement, wrapper: XMLElement?) -> Cell {
    var cell = Cell(
      wrapper: wrapper?.attributes ?? [], place: (wrapper ?? element).range)
    for attribute in element.attributes {
      let value = attribute.value
      switch attribute.name {
      case "id": cell.id = value
      case "value": cell.value = value
      case "style":
        cell.style = style(value)
        cell.styleStartsBare = value.utf8.first == UInt8(ascii: ";")
      case "parent": cell.parentID = nonEmpty(value)
      case "source": cell.sourceID = nonEmpty(value)
      case "target": cell.targetID = nonEmpty(value)
      case "vertex": cell.isVertex = value == "1"
      case "edge": cell.isEdge = value == "1"
      case "visible": cell.isVisible = value != "0"
      case "collapsed": cell.isCollapsed = value == "1"
      case "connectable": cell.isConnectable = value != "0"
      default: break
      }
    }
    if let wrapper {
      cell.id = wrapper["id"] ?? cell.id
      cell.value = wrapper["label"] ?? ""
    }
    for case .element(let child) in element.children where child.isNamed("mxGeometry") {
      cell.geometry = geometry(child)
      break
    }
    return cell
  }

  /// Most cells of a page share a few styles.
  private mutating func style(_ text: String) -> Style {
    let key = ByteKey(text)
    if let known = styles[key] { return known }
    let style = Style(drawIO: text)
    styles[key] = style
    return style
  }

  private mutating func geometry(_ element: XMLElement) -> CellGeometry {
    var geometry = CellGeometry()
    for attribute in element.attributes {
      switch attribute.name {
      case "x": geometry.x = number(attribute)
      case "y": geometry.y = number(attribute)
      case "width": geometry.width = max(0, number(attribute))
      case "height": geometry.height = max(0, number(attribute))
      case "relative": geometry.isRelative = attribute.value == "1"
      default: break
      }
    }
    for case .element(let child) in element.children {
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
    Point(
      element.attribute("x").map { number($0) } ?? 0, element.attribute("y").map { number($0) } ?? 0
    )
  }

  /// A coordinate; 0 when empty, and 0 with a warning when it is none or beyond the limit.
  private mutating func number(_ attribute: XMLAttribute) -> Double {
    guard !attribute.value.utf8.isEmpty else { return 0 }
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
