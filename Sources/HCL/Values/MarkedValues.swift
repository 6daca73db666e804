extension Marks {
  package var isEmpty: Bool { !isSensitive && !isEphemeral }

  package func union(_ other: Marks) -> Marks {
    Marks(
      isSensitive: isSensitive || other.isSensitive, isEphemeral: isEphemeral || other.isEphemeral)
  }
}

extension Value {
  /// This value without the marks of the whole; the marks of its parts stay.
  package var unmarked: Value {
    if case .marked(let value, _) = self { value } else { self }
  }

  /// The marks of the whole.
  package var marks: Marks {
    if case .marked(_, let marks) = self { marks } else { Marks() }
  }

  package func marked(with marks: Marks) -> Value {
    let all = self.marks.union(marks)
    return all.isEmpty ? self : .marked(unmarked, all)
  }

  /// The value without any mark, and the union of all marks that it had.
  package func unmarkedDeeply() -> (value: Value, marks: Marks) {
    var marks = Marks()
    let value = strippingMarks(into: &marks)
    return (value, marks)
  }

  private func strippingMarks(into marks: inout Marks) -> Value {
    switch self {
    case .null, .unknown, .bool, .number, .string: return self
    case .marked(let value, let own):
      marks = marks.union(own)
      return value.strippingMarks(into: &marks)
    case .list(let type, let values):
      return .list(type, values.map { $0.strippingMarks(into: &marks) })
    case .set(let type, let values):
      return .set(type, values.map { $0.strippingMarks(into: &marks) })
    case .tuple(let values): return .tuple(values.map { $0.strippingMarks(into: &marks) })
    case .map(let type, let entries):
      return .map(type, entries.map { ValueEntry($0.key, $0.value.strippingMarks(into: &marks)) })
    case .object(let entries):
      return .object(entries.map { ValueEntry($0.key, $0.value.strippingMarks(into: &marks)) })
    }
  }
}
