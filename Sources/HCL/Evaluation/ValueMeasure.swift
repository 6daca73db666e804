/// Counts the parts of a value, as far as a limit.
struct ValueMeasure {
  private let limit: Int
  private(set) var parts = 0
  private(set) var isTooDeep = false

  var isTooLarge: Bool { parts > limit }

  init(parts limit: Int) { self.limit = limit }

  mutating func visit(_ value: Value, _ depth: Int) {
    parts += 1
    switch value {
    case .null, .unknown, .bool, .number: break
    case .string(let text): parts += text.utf8.count / 64
    case .marked(let value, _): visit(value, depth)
    case .list(_, let values), .set(_, let values), .tuple(let values):
      guard enter(depth) else { return }
      for value in values where !isTooLarge { visit(value, depth - 1) }
    case .map(_, let entries), .object(let entries):
      guard enter(depth) else { return }
      for entry in entries where !isTooLarge { visit(entry.value, depth - 1) }
    }
  }

  private mutating func enter(_ depth: Int) -> Bool {
    if depth <= 0 { isTooDeep = true }
    return !isTooDeep && !isTooLarge
  }
}
