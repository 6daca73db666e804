import Diagrams

/// Finds places for badges that hide neither labels, nor icons, nor each other. A grid keeps it linear.
struct BadgePlaces {
  private struct Tile: Hashable {
    var column: Int
    var row: Int
  }

  private static let side = 64.0
  private static let reach = 12.0
  private var tiles: [Tile: [Rect]] = [:]

  init(page: Page) {
    for shape in page.shapes where shape.isVisible && !shape.isContainer {
      block(shape.bounds)
      if let label = ShapeDrawing(shape: shape).labelBeside { block(label) }
    }
    for connector in page.connectors where connector.isVisible {
      for label in connector.labels { block(connectorLabelBox(label, connector)) }
    }
  }

  /// On the line, as near to its middle as it is free; in its middle when it is nowhere.
  mutating func place(on route: [Point]) -> Point {
    let on = points(on: route)
    let beside = on.flatMap { point in
      [(0, 20), (0, -20), (20, 0), (-20, 0)].map { Point(point.x + $0.0, point.y + $0.1) }
    }
    let chosen = on.first(where: isFree) ?? beside.first(where: isFree) ?? on[0]
    take(chosen)
    return chosen
  }

  /// Along a line, from its middle outwards.
  func points(on route: [Point]) -> [Point] {
    [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map { point(at: $0, of: route) }
  }

  /// The first of the wanted corners at which a box is free, else the first; what lies at `besides` may be covered.
  mutating func place(
    _ wanted: [Point], width: Double, height: Double, besides own: Rect?
  ) -> Point {
    func box(_ point: Point) -> Rect { Rect(x: point.x, y: point.y, width: width, height: height) }
    let chosen =
      wanted.first { point in
        let box = box(point)
        return Self.tiles(of: box).allSatisfy { tile in
          (tiles[tile] ?? []).prefix(200).allSatisfy { $0 == own || !$0.meets(box) }
        }
      } ?? wanted.first ?? Point(0, 0)
    block(box(chosen))
    return chosen
  }

  /// At the upper right corner, further left where a badge stands there already.
  mutating func place(atCornerOf bounds: Rect, radius: Double) -> Point {
    var point = Point(bounds.right, bounds.y)
    var tries = 0
    while badges.contains(where: { distance($0, point) < 2 * radius }), tries < 8 {
      point.x -= 2 * radius + 2
      tries += 1
    }
    take(point)
    return point
  }

  private var badges: [Point] = []

  private mutating func take(_ point: Point) {
    badges.append(point)
    if badges.count > 400 { badges.removeFirst(200) }
    block(
      Rect(
        x: point.x - Self.reach, y: point.y - Self.reach, width: 2 * Self.reach,
        height: 2 * Self.reach))
  }

  /// Only what is about as large as an icon or a label: a badge may lie in a frame.
  private mutating func block(_ rect: Rect) {
    guard rect.width < 320, rect.height < 160 else { return }
    for tile in Self.tiles(of: rect) { tiles[tile, default: []].append(rect) }
  }

  private func isFree(_ point: Point) -> Bool {
    let box = Rect(
      x: point.x - Self.reach, y: point.y - Self.reach, width: 2 * Self.reach,
      height: 2 * Self.reach)
    return Self.tiles(of: box).allSatisfy { tile in
      (tiles[tile] ?? []).prefix(200).allSatisfy { !$0.meets(box) }
    }
  }

  private static func tiles(of rect: Rect) -> [Tile] {
    func index(_ value: Double) -> Int {
      value.isFinite && abs(value) < 1e9 ? Int((value / side).rounded(.down)) : 0
    }
    let columns = index(rect.x)...max(index(rect.x), index(rect.right))
    let rows = index(rect.y)...max(index(rect.y), index(rect.bottom))
    return columns.flatMap { column in rows.map { Tile(column: column, row: $0) } }
  }

  private func point(at share: Double, of route: [Point]) -> Point {
    let lengths = zip(route, route.dropFirst()).map { distance($0, $1) }
    var rest = lengths.reduce(0, +) * share
    for (index, length) in lengths.enumerated() {
      if rest <= length, length > 0 {
        let (a, b) = (route[index], route[index + 1])
        return Point(a.x + (b.x - a.x) * rest / length, a.y + (b.y - a.y) * rest / length)
      }
      rest -= length
    }
    return route[route.count / 2]
  }
}

extension Rect {
  fileprivate func meets(_ other: Rect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
}
