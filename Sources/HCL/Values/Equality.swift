extension Value {
  /// Terraform's `==`: nil when a part that decides is unknown. Values of different types are not equal; marks
  /// do not count.
  package func isEqual(to other: Value) -> Bool? {
    compare(other, loosely: false)
  }

  /// The comparison of controls: numbers, bools and their texts are equal, and so are lists, sets and tuples with
  /// equal elements, maps and objects with equal entries.
  package func isLooselyEqual(to other: Value) -> Bool? {
    compare(other, loosely: true)
  }

  private func compare(_ other: Value, loosely: Bool) -> Bool? {
    switch (self, other) {
    case (.marked(let value, _), _): return value.compare(other, loosely: loosely)
    case (_, .marked(let value, _)): return compare(value, loosely: loosely)
    case (.unknown(let unknown), .null), (.null, .unknown(let unknown)):
      return unknown.isNotNull ? false : nil
    case (.unknown(let unknown), .string("")), (.string(""), .unknown(let unknown)):
      // A text of which some part is known to be there is not empty.
      return unknown.isNotNull && unknown.parts?.isEmpty == false ? false : nil
    case (.unknown, _), (_, .unknown): return nil
    case (.null, .null): return true
    case (.null, _), (_, .null): return false
    case (.bool(let a), .bool(let b)): return a == b
    case (.number(let a), .number(let b)): return a == b
    case (.string(let a), .string(let b)): return a.utf8.elementsEqual(b.utf8)
    case (.string(let text), .number), (.string(let text), .bool):
      return loosely && other.convertedText.map { $0.utf8.elementsEqual(text.utf8) } == true
    case (.number, .string), (.bool, .string): return other.compare(self, loosely: loosely)
    case (.set(_, let a), .set(_, let b)): return Self.compareSets(a, b)
    default: break
    }
    if let a = elements, let b = other.elements, loosely || hasSameShape(as: other) {
      return Self.compare(a, b, loosely: loosely)
    }
    if let a = entries, let b = other.entries, loosely || hasSameShape(as: other) {
      let sameKeys =
        a.count == b.count && zip(a, b).allSatisfy { $0.key.utf8.elementsEqual($1.key.utf8) }
      return sameKeys ? Self.compare(a.map(\.value), b.map(\.value), loosely: loosely) : false
    }
    return false
  }

  private func hasSameShape(as other: Value) -> Bool {
    switch (self, other) {
    case (.tuple, .tuple), (.object, .object): true
    case (.list(let a, _), .list(let b, _)), (.map(let a, _), .map(let b, _)):
      a == b || a == .dynamic || b == .dynamic
    default: false
    }
  }

  private static func compare(_ a: [Value], _ b: [Value], loosely: Bool) -> Bool? {
    guard a.count == b.count else { return false }
    var result: Bool? = true
    for (left, right) in zip(a, b) {
      switch left.compare(right, loosely: loosely) {
      case false: return false
      case nil: result = nil
      default: break
      }
    }
    return result
  }

  private static func compareSets(_ a: [Value], _ b: [Value]) -> Bool? {
    guard a.allSatisfy(\.isWhollyKnown), b.allSatisfy(\.isWhollyKnown) else { return nil }
    return a.count == b.count && Set(a) == Set(b)
  }
}
