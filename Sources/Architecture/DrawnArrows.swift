internal import Catalog
internal import Diagrams

/// Arrows that are drawn as shapes, and heads that are drawn apart from their lines.
struct DrawnArrows {
  var shapes: [Int] = []
  var connectors: [Connector]
  /// Cells of the connectors that are shapes on the picture.
  var cells: Set<[UInt8]> = []
  /// Heads drawn apart, with the arrow that got each.
  var heads: [Int: String] = [:]

  /// Parts the shapes of a page into those that stay shapes (by position) and those that are arrows.
  init(_ page: Page, _ vocabulary: Vocabulary, _ effort: Effort) {
    connectors = page.connectors
    var apart: [Int] = []
    for (position, shape) in page.shapes.enumerated() {
      guard case .token(let token) = shape.appearance, !Self.isKept(shape),
        case .known(let meaning, _) = vocabulary.meaning(of: token)
      else {
        shapes.append(position)
        continue
      }
      if meaning.role == .arrow, let line = meaning.line {
        connectors.append(shape.connector(along: line))
        cells.insert(bytes(shape.id))
      } else {
        shapes.append(position)
        if meaning.role == .head, shape.isVisible { apart.append(position) }
      }
    }
    guard !apart.isEmpty else { return }
    let ends = bareEnds(effort)
    for position in apart { attach(page.shapes[position], position, ends) }
  }

  /// What a person says it is, it is.
  private static func isKept(_ shape: Shape) -> Bool {
    shape.properties.contains {
      same(lowercased($0.name), "zt-kind") && !trimmed($0.value).isEmpty
    }
  }

  /// The loose ends of lines without heads: twice the connector's place, one more for its source.
  private func bareEnds(_ effort: Effort) -> SpatialIndex {
    var items: [(id: Int, box: SpatialIndex.Box)] = []
    for (index, line) in connectors.enumerated() where line.isVisible {
      guard !line.sourceHasHead, !line.targetHasHead else { continue }
      for (side, end) in [line.target, line.source].enumerated() where end.cell == nil {
        guard let point = end.point else { continue }
        items.append((index * 2 + side, SpatialIndex.Box(around: point, by: 0)))
      }
    }
    return SpatialIndex(items, effort)
  }

  /// The end that lies nearest to a head gets it.
  private mutating func attach(_ head: Shape, _ position: Int, _ ends: SpatialIndex) {
    let reach = max(head.bounds.width, head.bounds.height, 8)
    var best: (distance: Double, end: Int)?
    ends.visit(SpatialIndex.Box(head.bounds).grown(by: reach)) { end in
      let line = connectors[end / 2]
      guard let point = (end % 2 == 1 ? line.source : line.target).point else { return }
      let away = head.bounds.distance(to: point)
      guard away <= reach else { return }
      if let known = best {
        if away > known.distance { return }
        let other = connectors[known.end / 2].id
        if away == known.distance, !precedes(line.id, other) { return }
      }
      best = (away, end)
    }
    guard let best else { return }
    if best.end % 2 == 1 {
      connectors[best.end / 2].sourceHasHead = true
    } else {
      connectors[best.end / 2].targetHasHead = true
    }
    heads[position] = connectors[best.end / 2].id
  }
}

extension Shape {
  /// The arrow that the shape draws, with loose ends.
  func connector(along line: DrawnLine) -> Connector {
    let ends = [line.tail, line.tip].map(point)
    let labels =
      label.isEmpty
      ? []
      : [ConnectorLabel(text: label, htmlText: htmlLabel, position: bounds.centre, style: style)]
    return Connector(
      id: id, parent: parent, source: ConnectorEnd(point: ends[0]),
      target: ConnectorEnd(point: ends[1]), route: ends, sourceHasHead: line.tailHasHead,
      targetHasHead: line.tipHasHead, labels: labels, style: style, isVisible: isVisible,
      properties: properties, place: place)
  }

  /// A point of the box as drawn: mirrored, then turned around the centre.
  private func point(_ corner: DrawnLine.Corner) -> Point {
    let direction = style["direction"] ?? "east"
    let turn: Double =
      switch direction {
      case "south": 90
      case "west": 180
      case "north": 270
      default: 0
      }
    let isUpright = turn == 90 || turn == 270
    let width = isUpright ? bounds.height : bounds.width
    let height = isUpright ? bounds.width : bounds.height
    var x = (corner.place.x - 0.5) * width
    var y = (corner.place.y - 0.5) * height
    if style[isUpright ? "flipV" : "flipH"] == "1" { x = -x }
    if style[isUpright ? "flipH" : "flipV"] == "1" { y = -y }
    let (sine, cosine) = sineAndCosine(degrees: turn + rotation)
    return Point(
      bounds.centre.x + x * cosine - y * sine, bounds.centre.y + x * sine + y * cosine)
  }
}
