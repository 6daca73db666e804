internal import Catalog
internal import Diagnostics
internal import Diagrams

/// What became of a shape.
enum Fate {
  case pending
  case component(Draft)
  /// `owner` is the shape that it belongs to: the icon of a caption, the frame of a badge.
  case decoration(String, owner: Int?)
  case unknown(token: String)

  var draft: Draft? { if case .component(let draft) = self { draft } else { nil } }
  var isPending: Bool { if case .pending = self { true } else { false } }
}

/// A component before it has a name and a boundary.
struct Draft {
  var kind: String?
  var type: String?
  var title: String
  var role: Role
  var because: String
  var confidence: Confidence
  /// True for frames and rectangles that hold others, whatever role their kind has.
  var isFrame = false
  var facts: [String: String] = [:]
}

/// The state of one interpretation. Indices are those of the page's shapes sorted by cell id, so that nothing
/// depends on the order in the file.
struct Interpreter {
  let page: Page
  let vocabulary: Vocabulary
  let configuration: ProjectConfiguration
  let shapes: [Shape]
  let connectors: [Connector]
  var annotations: [Annotations] = []
  var connectorAnnotations: [Annotations] = []
  /// By how much things are drawn larger than usual: what is near is so in proportion.
  let unit: Double
  /// Own label, or the caption below.
  var labels: [String]
  var fates: [Fate]
  /// The painting place of each shape: a later one lies on top.
  let depth: [Int]
  let positions: [[UInt8]: Int]
  /// The shape that is each one's parent in the file.
  let parents: [Int?]
  let connectorPositions: [[UInt8]: Int]
  /// Cells of the connectors that are shapes on the picture.
  let drawnArrows: Set<[UInt8]>
  /// Shapes to which some arrow is attached.
  let attached: Set<Int>
  /// Those to which exactly one end is attached.
  let attachedOnce: Set<Int>
  /// The innermost frame or rectangle around each shape, by geometry alone.
  var innermost: [Int?]
  /// Shapes that lie in a rectangle, by that rectangle.
  var contents: [Int: [Int]] = [:]
  /// The innermost boundary component of each shape.
  var boundaries: [Int?]
  /// The shapes whose innermost boundary it is, by boundary.
  var boundaryContents: [Int: [Int]] = [:]
  /// What lies where, as soon as everything is recognised.
  var ground: Ground?
  let effort: Effort
  /// Small shapes without a label that only join lines.
  var joints: Set<Int> = []
  /// Lines that only carry other lines.
  var buses: Set<Int> = []
  var busLines: LineIndex?
  /// What each net of buses joins, and of which net a bus is.
  var nets: [BusNet] = []
  var netNumbers: [Int: Int] = [:]
  /// Connectors that got a stray text as label.
  var strayLabels: [Int: String] = [:]
  var assumptions: [Assumption] = []
  var diagnostics: [Diagnostic] = []

  var catalog: ComponentCatalog { vocabulary.catalog }

  init(
    page: Page, catalog: ComponentCatalog, configuration: ProjectConfiguration,
    candidates: Int = candidateLimit
  ) {
    self.page = page
    effort = Effort(candidates)
    let known = withKnownPictures(page.shapes, catalog)
    vocabulary = Vocabulary(
      catalog,
      tokens: known.compactMap { shape in
        if case .token(let token) = shape.appearance { token } else { nil }
      },
      needsTypes: page.shapes.contains { shape in
        TerraformAddress(shape.label) != nil
          || shape.properties.contains { same(lowercased($0.name), "zt-kind") }
      })
    self.configuration = configuration
    let drawn = DrawnArrows(page, vocabulary, effort)
    let order = drawn.shapes.sorted { precedes(page.shapes[$0].id, page.shapes[$1].id) }
    depth = order
    shapes = order.map { known[$0] }
    unit = Self.unit(of: shapes)
    connectors = drawn.connectors.sorted { precedes($0.id, $1.id) }
    drawnArrows = drawn.cells
    labels = shapes.map(\.label)
    fates = Array(repeating: .pending, count: shapes.count)
    innermost = Array(repeating: nil, count: shapes.count)
    boundaries = Array(repeating: nil, count: shapes.count)
    var positions: [[UInt8]: Int] = [:]
    for (index, shape) in shapes.enumerated() { positions[bytes(shape.id)] = index }
    self.positions = positions
    parents = shapes.map { shape in shape.parent.flatMap { positions[bytes($0)] } }
    var connectorPositions: [[UInt8]: Int] = [:]
    for (index, item) in connectors.enumerated() { connectorPositions[bytes(item.id)] = index }
    self.connectorPositions = connectorPositions
    var attached: Set<Int> = []
    var attachedOnce: Set<Int> = []
    for connector in connectors where connector.isVisible {
      for end in [connector.source, connector.target] {
        guard let cell = end.cell, let index = positions[bytes(cell)] else { continue }
        if attached.insert(index).inserted {
          attachedOnce.insert(index)
        } else {
          attachedOnce.remove(index)
        }
      }
    }
    self.attached = attached
    self.attachedOnce = attachedOnce
    for (index, position) in order.enumerated() {
      guard let arrow = drawn.heads[position] else { continue }
      fates[index] = .decoration("the head of arrow `\(arrow)`", owner: nil)
    }
    var reader = AnnotationReader(configuration: configuration)
    annotations = shapes.map { shape in
      reader.read(
        shape.properties,
        at: DiagramPlace(page: page.name, label: shape.plainLabel, cell: shape.id))
    }
    connectorAnnotations = connectors.map { connector in
      reader.read(
        connector.properties,
        at: DiagramPlace(page: page.name, label: connector.plainLabel, cell: connector.id))
    }
    diagnostics = reader.diagnostics
  }

  /// The middle one of the sizes of icons, else of all boxes, to the usual 60.
  private static func unit(of shapes: [Shape]) -> Double {
    var icons: [Double] = []
    var boxes: [Double] = []
    for shape in shapes where shape.isVisible && shape.bounds.area > 0 {
      let side = min(shape.bounds.width, shape.bounds.height)
      switch shape.appearance {
      case .token, .picture: icons.append(side)
      case .plain: boxes.append(side)
      case .text, .group: break
      }
    }
    let sides = (icons.isEmpty ? boxes : icons).sorted()
    return sides.isEmpty ? 1 : sides[sides.count / 2] / 60
  }

  func place(_ index: Int) -> DiagramPlace {
    DiagramPlace(page: page.name, label: oneLine(labels[index]), cell: shapes[index].id)
  }

  mutating func assume(
    _ index: Int, _ text: String, _ annotation: String?, _ confirmation: [Annotation] = []
  ) {
    assumptions.append(
      Assumption(
        cell: shapes[index].id, text: text, annotation: annotation, confirmation: confirmation,
        diagramPlace: place(index)))
  }

  /// The label, else the cell: where saying what it is would be circular.
  func spot(_ index: Int) -> String {
    let label = oneLine(labels[index])
    return label.isEmpty ? "cell `\(shapes[index].id)`" : "“\(label)”"
  }

  /// How messages speak of a shape: its label, else what it is.
  func name(_ index: Int) -> String {
    let label = oneLine(labels[index])
    if !label.isEmpty { return "“\(label)”" }
    if let draft = fates[index].draft { return "the \(draft.title)" }
    return "cell `\(shapes[index].id)`"
  }
}

extension Connector {
  var plainLabel: String { oneLine(labels.map(\.text).joined(separator: " ")) }
}
