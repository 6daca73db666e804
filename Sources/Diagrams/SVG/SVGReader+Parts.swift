import Diagnostics

/// What the program that wrote the SVG says: groups that are shapes, and groups that are edges between them.
extension SVGReader {
  /// Settles every group that is a part, from what it holds.
  mutating func settleParts(_ content: [[Figure]]) {
    var containers: Set<ByteKey> = []
    for group in groups {
      if let parent = group.part?.parent { containers.insert(ByteKey(parent)) }
    }
    for index in groups.indices {
      guard let part = groups[index].part else { continue }
      let inside = content[index]
      switch role(of: part, inside) {
      case .edge: addEdge(index, part, inside)
      case .label:
        edgeLabels[ByteKey(part.name), default: []] += inside.filter { $0.form == .text }
      case .node, .frame, .cell:
        guard !inside.isEmpty else { continue }
        if let edge = edgeAround(index), inside.allSatisfy({ $0.form == .text }) {
          groupLabels[edge, default: []] += inside
          continue
        }
        let isFrame = part.role == .frame || containers.contains(ByteKey(part.name))
        addShape(index, part, inside, isFrame: isFrame)
      }
    }
  }

  /// A cell that draws only a line is an edge.
  private func role(of part: Part, _ inside: [Figure]) -> Part.Role {
    guard part.role == .cell else { return part.role }
    let isLine = inside.contains { $0.form == .line } && !inside.contains { $0.isClosedForm }
    return isLine && !inside.contains { $0.form == .picture } ? .edge : .cell
  }

  /// The edge whose label a cell is.
  private func edgeAround(_ index: Int) -> Int? {
    guard let parent = owners[groups[index].parent ?? 0] else { return nil }
    return edges.contains(parent) ? parent : nil
  }

  private mutating func addEdge(_ index: Int, _ part: Part, _ inside: [Figure]) {
    let shafts = inside.filter { $0.form == .line || $0.form == .outline && $0.points.count > 1 }
    func length(_ figure: Figure) -> Double { figure.bounds.width + figure.bounds.height }
    let isDrawnAsLine = shafts.contains { $0.form == .line }
    let longest = shafts.filter { !isDrawnAsLine || $0.form == .line }
      .max { length($0) < length($1) }
    guard var shaft = longest else { return }
    for head in inside where head.order != shaft.order && head.isClosedForm {
      attach(head, to: &shaft)
    }
    for other in inside where other.order != shaft.order && other.form == .line {
      shaft.hasStartHead = shaft.hasStartHead || other.hasStartHead
      shaft.hasEndHead = shaft.hasEndHead || other.hasEndHead
    }
    shaft.id = groups[index].id
    shaft.part = part
    edges.insert(index)
    groupLabels[index, default: []] += inside.filter { $0.form == .text }
    lines.append((groups[index].order, shaft, index))
  }

  /// A closed form at an end of a shaft is its head, when the two belong to one edge.
  private func attach(_ head: Figure, to shaft: inout Figure) {
    guard let first = shaft.points.first, let last = shaft.points.last,
      head.bounds.width <= 60, head.bounds.height <= 60
    else { return }
    let center = head.bounds.center
    let (toStart, toEnd) = (center.distance(to: first), center.distance(to: last))
    guard min(toStart, toEnd) <= 40 else { return }
    if toEnd <= toStart { shaft.hasEndHead = true } else { shaft.hasStartHead = true }
  }

  private mutating func addShape(
    _ index: Int, _ part: Part, _ inside: [Figure], isFrame: Bool
  ) {
    let group = groups[index]
    let texts = inside.filter { $0.form == .text }
    var pictures = inside.filter { $0.form == .picture }
    let drawings = inside.filter { $0.form != .text && !(isFrame && $0.form == .picture) }
    let forms = drawings.filter { $0.form != .line }
    let drawn = forms.isEmpty ? drawings.isEmpty ? texts : drawings : forms
    guard let bounds = extent(of: drawn) else { return }
    let largest = forms.max { area($0) < area($1) }
    var style = largest?.style ?? group.style
    if part.role == .cell, drawings.isEmpty { style = Style([Style.Item("text", nil)]) }
    // A picture in a frame is its badge.
    if isFrame {
      for badge in pictures { self.drawn.append(Drawn(badge.order, shape(badge, label: ""))) }
      pictures = []
    } else if largest?.form == .picture, part.title == nil, pictures.first?.title == nil {
      style = Style([Style.Item("image", nil)] + style.items)
    }
    let label = part.label ?? lines(of: texts)
    shapeGroups.insert(index)
    self.drawn.append(
      Drawn(
        group.order,
        Shape(
          id: group.id, parent: part.parent ?? parentPart(of: index), label: label, style: style,
          bounds: bounds, isVisible: group.isVisible,
          properties: group.annotations + part.properties,
          pictureTitle: isFrame ? nil : part.title ?? pictures.lazy.compactMap(\.title).first,
          glyphs: forms.flatMap(\.glyphs), isContainer: isFrame, place: group.place),
        names: [part.name] + part.aliases, group: index))
  }

  private func extent(of figures: [Figure]) -> Rect? {
    guard let first = figures.first else { return nil }
    return figures.dropFirst().reduce(first.bounds) { $0.union($1.bounds) }
  }

  private func area(_ figure: Figure) -> Double { figure.bounds.width * figure.bounds.height }

  /// The shape around a part that lies in another one in the file.
  private func parentPart(of index: Int) -> String? {
    var next = groups[index].parent.flatMap { owners[$0] }
    while let owner = next {
      if shapeGroups.contains(owner) { return groups[owner].id }
      next = groups[owner].parent.flatMap { owners[$0] }
    }
    return nil
  }

  /// Texts on the same line are one: some programs write each word by itself.
  func lines(of texts: [Figure]) -> String {
    var lines: [(y: Double, words: [Figure])] = []
    for text in texts {
      let base = text.bounds.y
      if let last = lines.last, (last.y - base).magnitude < 2 {
        lines[lines.count - 1].words.append(text)
      } else {
        lines.append((base, [text]))
      }
    }
    return lines.map { line in
      line.words.sorted { $0.bounds.x < $1.bounds.x }.map(\.text).joined(separator: " ")
    }.joined(separator: "\n")
  }
}
