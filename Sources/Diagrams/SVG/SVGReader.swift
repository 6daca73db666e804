import Diagnostics
import XML

/// Reads an SVG that carries no draw.io model: what is annotated, and what can be recognised without.
struct SVGReader {
  let file: String
  let limits: DiagramLimits
  var diagnostics: [Diagnostic] = []

  private(set) var figures: [Figure] = []
  private(set) var groups: [Group] = []
  /// Texts that speak for their group, by group.
  var groupLabels: [Int: [Figure]] = [:]
  /// What the first picture of a group says of itself.
  private var groupPictures: [Int: String] = [:]
  var drawn: [Drawn] = []
  var lines: [(order: Int, figure: Figure, group: Int?)] = []
  /// The innermost group around each group, itself included, of which its program says what it stands for.
  private(set) var owners: [Int?] = []
  /// Those of them that are edges.
  var edges: Set<Int> = []
  /// Lines that join nothing and belong to nothing.
  private(set) var plainLines = 0
  /// Everything that means something is in a part.
  private var isStructured = false
  /// Those of them that are shapes.
  var shapeGroups: Set<Int> = []
  /// Labels that stand apart from their edges, by the edge's name.
  var edgeLabels: [ByteKey: [Figure]] = [:]

  struct Drawn {
    var order: Int
    var shape: Shape
    /// What edges call it, besides its id.
    var names: [String] = []
    /// The group that it stands for.
    var group: Int?

    init(_ order: Int, _ shape: Shape, names: [String] = [], group: Int? = nil) {
      (self.order, self.shape, self.names, self.group) = (order, shape, names, group)
    }
  }

  init(file: String, limits: DiagramLimits) {
    self.file = file
    self.limits = limits
  }

  mutating func read(_ root: XMLElement, budget: inout Int) -> Page? {
    let viewBox = root["viewBox"].flatMap { Rect(viewBox: $0) } ?? size(of: root)
    let producer = Producer(root)
    if producer == .excalidraw, let page = excalidraw(root, on: viewBox, budget: &budget) {
      return page
    }
    let parts = PartReader(root: root, producer: producer, budget: &budget)
    let fit = scale(of: root, viewBox)
    let reader = FigureReader(
      root: root, viewBox: viewBox ?? .zero, scale: fit, parts: parts, limits: limits)
    if reader.isCutShort {
      diagnostics.append(
        Diagnostic(
          .error, "diagram/too-many-copies",
          "the SVG draws more than \(limits.elements) elements through `use`", at: root.range,
          help: "Raise the limit with `--max-elements` if you trust the file.",
          isIncomplete: true))
    }
    figures = reader.figures.filter { isUsable($0.bounds) }
    groups = reader.groups
    isStructured = producer.tellsEverything && groups.contains { $0.part != nil }
    if producer == .cloudcraft { keepOnlyNames() }
    let extent = viewBox.map { Matrix(a: fit, d: fit).apply($0) } ?? groups.first?.extent ?? .zero
    sortOut(on: extent)
    note(producer, root)
    guard looksLikeDiagram(on: extent) else { return nothing(root) }
    drawn.sort { $0.order < $1.order }
    let shapes = drawn.map(\.shape)
    let connectors = self.connectors(among: shapes)
    let order = (drawn.map { ($0.order, $0.shape.id) } + lines.map { ($0.order, $0.figure.id) })
      .sorted { $0.0 < $1.0 }
    return Page(
      index: 0, id: root["id"] ?? "0", name: root.title ?? "Page-1", shapes: shapes,
      connectors: connectors, paintOrder: order.map(\.1), bounds: extent)
  }

  /// Boxes in perspective mean nothing here, and each text is drawn twice: as a halo and as itself.
  private mutating func keepOnlyNames() {
    var last: Figure?
    figures = figures.filter { figure in
      defer { last = figure }
      guard figure.form == .text else { return figure.form == .picture }
      guard let last, last.form == .text else { return true }
      return last.bounds != figure.bounds || last.text != figure.text
    }
  }

  private func size(of root: XMLElement) -> Rect? {
    guard let width = root["width"].flatMap({ leadingNumber($0) }), width > 0,
      let height = root["height"].flatMap({ leadingNumber($0) }), height > 0,
      root["width"]?.utf8.last != UInt8(ascii: "%")
    else { return nil }
    return Rect(x: 0, y: 0, width: width, height: height)
  }

  /// Pixels to a unit where a drawing counts in millimetres or in something else far from pixels; else 1.
  private func scale(of root: XMLElement, _ viewBox: Rect?) -> Double {
    guard let viewBox, let text = root["width"], let width = leadingNumber(text), width > 0 else {
      return 1
    }
    let units: [(String, Double)] = [
      ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("pt", 96 / 72.0), ("pc", 16),
    ]
    if text.utf8.last == UInt8(ascii: "%") { return 1 }
    let unit = units.first { text.utf8.suffix(2).elementsEqual($0.0.utf8) }?.1 ?? 1
    let fit = width * unit / viewBox.width
    return fit > 2.5 || fit < 0.4 ? min(max(fit, 0.01), 100) : 1
  }

  private func isUsable(_ rect: Rect) -> Bool {
    [rect.x, rect.y, rect.maxX, rect.maxY].allSatisfy { $0.magnitude < limits.coordinate }
  }

  // MARK: Sorting out

  private mutating func sortOut(on page: Rect) {
    owners = []
    for group in groups {
      let outer = group.parent.flatMap { owners[$0] }
      owners.append(group.part == nil ? outer : owners.count)
    }
    var free: [Figure] = []
    var content = [[Figure]](repeating: [], count: groups.count)
    for figure in figures {
      if let owner = absorber(of: figure), groups[owner].part != nil {
        content[owner].append(figure)
      } else if figure.form == .line, isConnector(figure) {
        lines.append((figure.order, figure, arrowGroup(of: figure)))
      } else if let owner = absorber(of: figure) {
        if figure.form == .text { groupLabels[owner, default: []].append(figure) }
        if figure.form == .picture, let title = figure.title, groupPictures[owner] == nil {
          groupPictures[owner] = title
        }
      } else if figure.form != .line {
        free.append(figure)
      } else {
        plainLines += 1
      }
    }
    for index in groups.indices
    where groups[index].isAnnotated && groups[index].part == nil && !isArrow(index) {
      guard let shape = shape(ofGroup: index) else { continue }
      drawn.append(Drawn(groups[index].order, shape, group: index))
    }
    settleParts(content)
    addFree(IconRuns(free).figures, on: page)
  }

  func isConnector(_ figure: Figure) -> Bool {
    if figure.hasStartHead || figure.hasEndHead || !figure.annotations.isEmpty { return true }
    if figure.part?.role == .edge { return true }
    return arrowGroup(of: figure) != nil
  }

  /// An annotated group that stands for an arrow: it speaks of one, and holds a line.
  private func isArrow(_ index: Int) -> Bool {
    groups[index].annotations.speakOfArrow && groups[index].lines > 0
  }

  /// The group that is the arrow of which a line is the shaft, or that only holds the line and its text.
  private func arrowGroup(of figure: Figure) -> Int? {
    var next: Int? = figure.group
    while let index = next, index != 0 {
      let group = groups[index]
      if isArrow(index) { return index }
      if group.isLoneArrow { return index }
      if group.lines > 1 { return nil }
      next = group.parent
    }
    return nil
  }

  /// The annotated or arrow group that an unmarked figure only draws.
  private func absorber(of figure: Figure) -> Int? {
    guard figure.annotations.isEmpty, figure.part == nil else { return nil }
    var next: Int? = figure.group
    while let index = next, index != 0 {
      let group = groups[index]
      if group.part != nil { return index }
      if isArrow(index) { return index }
      if group.isAnnotated {
        return !group.holdsAnnotated || draws(figure, group: index) ? index : nil
      }
      if group.isLoneArrow, figure.form == .text { return index }
      next = group.parent
    }
    return nil
  }

  /// In a group that holds other annotated things, its frame and its pictures draw it; a smaller box and a
  /// text may belong to something else.
  private func draws(_ figure: Figure, group index: Int) -> Bool {
    guard figure.group == index, let extent = groups[index].formExtent else { return false }
    switch figure.form {
    case .text, .line: return false
    case .picture, .outline: return true
    case .box, .ellipse:
      return figure.bounds.width >= extent.width * 0.9
        && figure.bounds.height >= extent.height * 0.9
    }
  }

  // MARK: Shapes

  private func shape(ofGroup index: Int) -> Shape? {
    let group = groups[index]
    guard let bounds = group.formExtent ?? group.extent, isUsable(bounds) else { return nil }
    return Shape(
      id: group.id, parent: annotatedParent(of: group.parent),
      label: joined(groupLabels[index] ?? []), style: group.style, bounds: bounds,
      isVisible: group.isVisible, properties: group.annotations,
      pictureTitle: groupPictures[index] ?? group.title, isContainer: group.holdsAnnotated,
      place: group.place)
  }

  func annotatedParent(of group: Int?) -> String? {
    var next = group
    while let index = next, index != 0 {
      if groups[index].isAnnotated, !isArrow(index) { return groups[index].id }
      next = groups[index].parent
    }
    return nil
  }

  func joined(_ texts: [Figure]) -> String {
    texts.map(\.text).joined(separator: "\n")
  }

  /// Figures that no group speaks for: each text labels the smallest form around it.
  private mutating func addFree(_ free: [Figure], on page: Rect) {
    let forms = free.filter { $0.form != .text }
    let boxes = forms.map(\.bounds) + drawn.map(\.shape.bounds)
    let grid = LabelGrid(boxes: boxes)
    var labels = [[Figure]](repeating: [], count: boxes.count)
    for text in free where text.form == .text && text.annotations.isEmpty {
      if let index = grid.smallest(around: text.bounds.center) { labels[index].append(text) }
    }
    // Text low down in a box that holds other boxes belongs to the arrows there.
    for index in boxes.indices {
      let isHeld = index >= forms.count || forms[index].form == .box
      guard isHeld, let holder = grid.smallest(enclosing: index) else { continue }
      labels[holder] = labels[holder].filter { $0.bounds.y < boxes[holder].y + titleDrop($0) }
    }
    // A text directly in an annotated group that it labels is part of that.
    var spoken: Set<Int> = []
    for (index, texts) in labels.enumerated().dropFirst(forms.count) {
      let position = index - forms.count
      guard drawn[position].shape.label.utf8.isEmpty else { continue }
      drawn[position].shape.label = joined(texts)
      let group = drawn[position].group
      spoken.formUnion(texts.filter { $0.group == group }.map(\.order))
    }
    var decoration = 0
    for (index, figure) in forms.enumerated() {
      let label = joined(labels[index])
      guard isKept(figure, label: label, on: page) else {
        if !isPaper(figure, on: page) { decoration += 1 }
        continue
      }
      let names = figure.part.map { [$0.name] + $0.aliases } ?? []
      drawn.append(Drawn(figure.order, shape(figure, label: label), names: names))
    }
    for text in free where text.form == .text && !spoken.contains(text.order) {
      drawn.append(Drawn(text.order, shape(text, label: text.text)))
    }
    noteDecoration(decoration)
  }

  /// How far below the upper edge of a frame its title may begin: a few lines.
  private func titleDrop(_ text: Figure) -> Double {
    let lines = text.text.utf8.count { $0 == 0x0A } + 1
    return min(48, text.bounds.height / Double(lines) * 3.6)
  }

  private func isKept(_ figure: Figure, label: String, on page: Rect) -> Bool {
    if !figure.annotations.isEmpty || figure.part != nil || figure.form == .picture {
      return true
    }
    let bounds = figure.bounds
    if isPaper(figure, on: page) { return false }
    if !label.utf8.isEmpty { return true }
    return figure.form == .box && bounds.width >= 16 && bounds.height >= 16
  }

  /// A sheet under the whole drawing.
  private func isPaper(_ figure: Figure, on page: Rect) -> Bool {
    figure.bounds.width >= page.width * 0.98 && figure.bounds.height >= page.height * 0.98
  }

  func shape(_ figure: Figure, label: String) -> Shape {
    // What such a program draws besides its parts is a title, a legend or a note.
    let isAside = isStructured && figure.part == nil && figure.annotations.isEmpty
    let style =
      isAside && figure.form != .picture
      ? Style([Style.Item("text", nil)] + figure.style.items) : figure.style
    return Shape(
      id: figure.id, parent: annotatedParent(of: figure.group), label: label, style: style,
      bounds: figure.bounds, isVisible: figure.isVisible,
      properties: figure.annotations + (figure.part?.properties ?? []),
      pictureTitle: figure.title, glyphs: figure.glyphs,
      isContainer: figure.part?.role == .frame, place: figure.place)
  }
}
