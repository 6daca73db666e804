internal import Catalog
internal import Diagrams

/// What lies where once every shape is recognised: where the ends of arrows are looked for.
struct Ground {
  /// Components that are no places.
  let components: SpatialIndex
  /// The same with their labels, and what belongs to one of them: its caption, its badge.
  let marks: SpatialIndex
  let unknowns: SpatialIndex
  /// Boundaries, and rectangles that group components.
  let frames: SpatialIndex
  /// Visible arrows and lines.
  let lines: LineIndex
  /// Visible connectors by the places of their loose ends.
  let looseEnds: SpatialIndex
  /// Boundaries and rectangles in which, however deep, some component lies.
  private let peopled: Set<Int>

  init(_ interpreter: Interpreter) {
    let effort = interpreter.effort
    func index(_ shapes: [Int], _ rect: (Int) -> Rect) -> SpatialIndex {
      SpatialIndex(shapes.map { ($0, SpatialIndex.Box(rect($0))) }, effort)
    }
    let shapes = interpreter.shapes
    let fates = interpreter.fates
    let peopled = Self.peopled(interpreter)
    self.peopled = peopled
    let things = shapes.indices.filter { fates[$0].draft.map { $0.role != .boundary } ?? false }
    components = index(things) { shapes[$0].bounds }
    marks = index(
      shapes.indices.filter { index in
        switch fates[index] {
        case .component(let draft): draft.role != .boundary
        case .decoration(_, let owner): owner != nil
        default: false
        }
      }, interpreter.footprint)
    unknowns = index(
      shapes.indices.filter { if case .unknown = fates[$0] { true } else { false } }
    ) { shapes[$0].bounds }
    frames = index(
      shapes.indices.filter { index in
        if fates[index].draft?.role == .boundary { return true }
        guard case .decoration(_, owner: nil) = fates[index], shapes[index].isVisible else {
          return false
        }
        return !interpreter.annotations[index].isIgnored && peopled.contains(index)
      }
    ) { shapes[$0].bounds }
    let visible = interpreter.connectors.indices.filter { interpreter.connectors[$0].isVisible }
    lines = LineIndex(visible.map { ($0, interpreter.connectors[$0].route) }, effort)
    looseEnds = SpatialIndex(
      visible.flatMap { connector in
        interpreter.looseEnds(connector).map { (connector, .init(around: $0, by: 0)) }
      }, effort)
  }

  func isPeopled(_ shape: Int) -> Bool { peopled.contains(shape) }

  /// What lies in something is smaller, so the smallest go first.
  private static func peopled(_ interpreter: Interpreter) -> Set<Int> {
    var peopled: Set<Int> = []
    let holders = Set(interpreter.contents.keys).union(interpreter.boundaryContents.keys)
      .sorted { a, b in
        let (left, right) = (interpreter.shapes[a].bounds.area, interpreter.shapes[b].bounds.area)
        return left == right ? a < b : left < right
      }
    for holder in holders {
      let isPeopled = interpreter.directContents(of: holder).contains { inside in
        if let draft = interpreter.fates[inside].draft, draft.role != .boundary { return true }
        return peopled.contains(inside)
      }
      if isPeopled { peopled.insert(holder) }
    }
    return peopled
  }
}

extension Interpreter {
  /// What a boundary or a rectangle holds without anything between.
  func directContents(of shape: Int) -> [Int] {
    if fates[shape].draft?.role == .boundary { return boundaryContents[shape] ?? [] }
    return contents[shape] ?? []
  }

  /// The components in a boundary or a grouping rectangle, however deep, without boundaries themselves.
  func members(of shape: Int) -> [Int] {
    var result: [Int] = []
    var queue = directContents(of: shape)
    var seen: Set<Int> = [shape]
    while let next = queue.popLast() {
      guard seen.insert(next).inserted else { continue }
      if let draft = fates[next].draft, draft.role != .boundary {
        result.append(next)
      } else {
        queue += directContents(of: next)
      }
    }
    return result.sorted()
  }
}
