internal import Diagrams

/// How much may be looked at for one page. Only what is piled on one spot ever costs so much.
final class Effort {
  private(set) var left: Int
  init(_ limit: Int) { left = limit }
  var isSpent: Bool { left < 0 }
  func spend(_ count: Int) { left -= count }
}

/// Rectangles by where they lie, in the order in which they are given (a packed R-tree).
///
/// Making one costs n log n, a question log n and what it finds. What is found comes in the same order in every run,
/// but in none that means anything.
struct SpatialIndex {
  struct Box {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    /// Also of a rectangle with a negative size.
    init(_ rect: Rect) {
      left = min(rect.x, rect.right)
      top = min(rect.y, rect.bottom)
      right = max(rect.x, rect.right)
      bottom = max(rect.y, rect.bottom)
    }

    init(from a: Point, to b: Point) {
      left = min(a.x, b.x)
      top = min(a.y, b.y)
      right = max(a.x, b.x)
      bottom = max(a.y, b.y)
    }

    /// All that is not farther than a distance from a point.
    init(around point: Point, by reach: Double) {
      left = point.x - reach
      top = point.y - reach
      right = point.x + reach
      bottom = point.y + reach
    }

    func grown(by margin: Double) -> Box {
      var box = self
      box.left -= margin
      box.top -= margin
      box.right += margin
      box.bottom += margin
      return box
    }

    /// Also when they only touch.
    func meets(_ other: Box) -> Bool {
      left <= other.right && right >= other.left && top <= other.bottom && bottom >= other.top
    }

    fileprivate mutating func include(_ other: Box) {
      left = min(left, other.left)
      top = min(top, other.top)
      right = max(right, other.right)
      bottom = max(bottom, other.bottom)
    }
  }

  private struct Node {
    var box: Box
    /// The ranks below: of an entry its own.
    var first: Int
    var last: Int
  }

  /// From the entries upwards; each node stands for `fan` of the level below.
  private var levels: [[Node]] = []
  private let ids: [Int]
  private let effort: Effort
  private static let fan = 8

  init(_ items: [(id: Int, box: Box)], _ effort: Effort) {
    self.effort = effort
    ids = items.map(\.id)
    guard !items.isEmpty else { return }
    var nodes = Self.packed(
      items.enumerated().map { Node(box: $1.box, first: $0, last: $0) })
    levels.append(nodes)
    while nodes.count > 1 {
      nodes = stride(from: 0, to: nodes.count, by: Self.fan).map { start in
        var node = nodes[start]
        for other in nodes[start..<min(start + Self.fan, nodes.count)].dropFirst() {
          node.box.include(other.box)
          node.first = min(node.first, other.first)
          node.last = max(node.last, other.last)
        }
        return node
      }
      levels.append(nodes)
    }
  }

  /// Neighbours stand together: strips from left to right, each from top to bottom.
  private static func packed(_ nodes: [Node]) -> [Node] {
    func precedes(_ a: Double, _ b: Double, _ left: Node, _ right: Node) -> Bool {
      a == b ? left.first < right.first : a < b
    }
    var nodes = nodes
    nodes.sort { precedes($0.box.left + $0.box.right, $1.box.left + $1.box.right, $0, $1) }
    let leaves = (nodes.count + fan - 1) / fan
    let strip = Int(Double(leaves).squareRoot().rounded(.up)) * fan
    for start in stride(from: 0, to: nodes.count, by: strip) {
      nodes[start..<min(start + strip, nodes.count)].sort {
        precedes($0.box.top + $0.box.bottom, $1.box.top + $1.box.bottom, $0, $1)
      }
    }
    return nodes
  }

  /// Every rectangle that meets the box.
  func visit(_ box: Box, _ body: (_ id: Int) -> Void) {
    guard !effort.isSpent, let top = levels.indices.last else { return }
    var seen = 0
    visit(box, top, 0, &seen, body)
    effort.spend(seen)
  }

  /// The same as a list: a closure that captures much is dear where little is found.
  func all(meeting box: Box) -> [Int] {
    var found: [Int] = []
    visit(box) { found.append($0) }
    return found
  }

  private func visit(
    _ box: Box, _ level: Int, _ place: Int, _ seen: inout Int, _ body: (_ id: Int) -> Void
  ) {
    let node = levels[level][place]
    seen += 1
    guard node.box.meets(box) else { return }
    guard level > 0 else { return body(ids[node.first]) }
    let start = place * Self.fan
    for child in start..<min(start + Self.fan, levels[level - 1].count) {
      visit(box, level - 1, child, &seen, body)
    }
  }

  /// Of the rectangles that meet the box and hold the condition the one that was given first, from a rank on.
  func first(meeting box: Box, from rank: Int = 0, where holds: (_ id: Int) -> Bool) -> Int? {
    guard !effort.isSpent, let top = levels.indices.last else { return nil }
    var (seen, best) = (0, Int.max)
    first(box, rank, top, 0, &seen, &best, holds)
    effort.spend(seen)
    return best == Int.max ? nil : ids[best]
  }

  private func first(
    _ box: Box, _ rank: Int, _ level: Int, _ place: Int, _ seen: inout Int, _ best: inout Int,
    _ holds: (_ id: Int) -> Bool
  ) {
    let node = levels[level][place]
    seen += 1
    guard node.first < best, node.last >= rank, node.box.meets(box) else { return }
    guard level > 0 else {
      if holds(ids[node.first]) { best = node.first }
      return
    }
    let start = place * Self.fan
    for child in start..<min(start + Self.fan, levels[level - 1].count) {
      first(box, rank, level - 1, child, &seen, &best, holds)
    }
  }
}

/// The segments of routes by where they lie.
struct LineIndex {
  private struct Segment {
    var line: Int
    var from: Point
    var to: Point
  }
  private let segments: [Segment]
  private let index: SpatialIndex

  init(_ lines: [(id: Int, route: [Point])], _ effort: Effort) {
    var segments: [Segment] = []
    for line in lines {
      for (a, b) in zip(line.route, line.route.dropFirst()) {
        segments.append(Segment(line: line.id, from: a, to: b))
      }
    }
    self.segments = segments
    index = SpatialIndex(
      segments.enumerated().map { ($0, SpatialIndex.Box(from: $1.from, to: $1.to)) }, effort)
  }

  /// The lines not farther from a point than a distance; a line comes once for each of its segments.
  func visit(
    near point: Point, within reach: Double, _ body: (_ line: Int, _ distance: Double) -> Void
  ) {
    index.visit(.init(around: point, by: reach)) { place in
      let away = distance(point, from: segments[place].from, to: segments[place].to)
      if away <= reach { body(segments[place].line, away) }
    }
  }

  /// The nearest line, the first by number when several are as near.
  func nearest(
    to point: Point, within reach: Double, where holds: (_ line: Int) -> Bool
  ) -> Int? {
    var best: (distance: Double, line: Int)?
    visit(near: point, within: reach) { line, away in
      guard best.map({ (away, line) < $0 }) ?? true, holds(line) else { return }
      best = (away, line)
    }
    return best?.line
  }
}
