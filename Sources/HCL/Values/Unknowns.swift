extension Unknown {
  /// What no known value came of: the references of all values, in order and without repeats.
  package static func combining(
    _ values: [Value], type: ValueType = .dynamic, reason: String? = nil
  ) -> Unknown {
    var collector = ReferenceCollector()
    for value in values { collector.add(value) }
    return Unknown(type, references: collector.references, reason: reason ?? collector.reason)
  }

  /// The reference that this is and nothing else.
  package var bareReference: Reference? {
    guard let parts, parts.count == 1, case .reference(let reference) = parts[0] else { return nil }
    return reference
  }

  /// What an attribute or element of this value is, as far as its type says: a bare reference grows by the step.
  func extended(by name: String, type: ValueType) -> Unknown {
    guard var reference = bareReference else {
      return Unknown(type, references: references, reason: reason)
    }
    reference.attribute.append(name)
    return Unknown(
      type, parts: [.reference(reference)], references: [reference], reason: reason)
  }
}

extension Value {
  /// The value of a resource, or of an attribute of one, that only its provider knows. Attributes taken from it
  /// extend the reference; templates around it keep it as a part.
  package static func reference(
    _ reference: Reference, type: ValueType = .dynamic, reason: String? = nil
  ) -> Value {
    .unknown(
      Unknown(type, parts: [.reference(reference)], references: [reference], reason: reason))
  }

  /// Every reference inside, in order and without repeats.
  package var references: [Reference] {
    var collector = ReferenceCollector()
    collector.add(self)
    return collector.references
  }

  /// The text of a known string, or the parts of an unknown one; nil when neither is known.
  package var symbolicParts: [SymbolPart]? {
    switch self {
    case .string(let text): [.text(text)]
    case .unknown(let unknown): unknown.parts
    case .marked(let value, _): value.symbolicParts
    default: nil
    }
  }
}

struct ReferenceCollector {
  private(set) var references: [Reference] = []
  private(set) var reason: String?
  private var seen: Set<Reference> = []

  mutating func add(_ value: Value) {
    switch value {
    case .unknown(let unknown):
      for reference in unknown.references where seen.insert(reference).inserted {
        references.append(reference)
      }
      reason = reason ?? unknown.reason
    case .marked(let value, _): add(value)
    case .list(_, let values), .set(_, let values), .tuple(let values):
      for value in values { add(value) }
    case .map(_, let entries), .object(let entries): for entry in entries { add(entry.value) }
    case .null, .bool, .number, .string: break
    }
  }
}
