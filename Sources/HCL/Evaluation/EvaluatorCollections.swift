import Diagnostics

// Objects and `for` expressions.
extension Evaluator {
  mutating func object(_ items: [ObjectItem]) -> Value {
    var entries: [ValueEntry] = []
    var unknowns: [Value] = []
    var marks = Marks()
    for item in items {
      let key = objectKey(item)
      let value = evaluate(item.value)
      guard let name = textKey(key, "hcl/invalid-key", item.key.range) else {
        unknowns += [key, value]
        continue
      }
      marks = marks.union(key.marks)
      entries.append(ValueEntry(name, value))
    }
    if !unknowns.isEmpty {
      return .unknown(Unknown.combining(unknowns + entries.map(\.value), type: .dynamic))
    }
    return Value.makeObject(entries).marked(with: marks)
  }

  /// A bare identifier is its own name, whether or not a variable has that name too.
  private mutating func objectKey(_ item: ObjectItem) -> Value {
    if item.keyIsIdentifier, case .traversal(let name, let steps) = item.key.kind, steps.isEmpty {
      return .text(name)
    }
    return evaluate(item.key)
  }

  /// nil when the key is unknown or cannot be one; the latter is reported.
  private mutating func textKey(_ key: Value, _ code: String, _ range: SourceRange?) -> String? {
    if key.isNull {
      _ = fail(code, "can't use a null value as a key", at: range)
      return nil
    }
    guard key.isKnown else { return nil }
    guard let name = key.convertedText else {
      _ = fail(code, "can't use this value as a key: a string is required", at: range)
      return nil
    }
    return name
  }

  /// What a `for` goes over, as pairs; nil when it is unknown or cannot be iterated, which is reported.
  mutating func pairs(of collection: Value, _ range: SourceRange?) -> [(key: Value, value: Value)]?
  {
    switch collection {
    case .marked(let value, _): return pairs(of: value, range)
    case .list(_, let values), .tuple(let values):
      return values.enumerated().map { (.number(Number($0.offset)), $0.element) }
    case .set(_, let values):
      // Of a set with unknown elements not even the number of elements is known.
      guard values.allSatisfy(\.isWhollyKnown) else { return nil }
      return values.map { ($0, $0) }
    case .map(_, let entries), .object(let entries):
      return entries.map { (.string($0.key), $0.value) }
    case .unknown: return nil
    case .null:
      if semantics == .control { return [] }
      _ = fail(
        "hcl/iteration-over-null",
        "a null value cannot be used as the collection in a `for` expression", at: range)
      return nil
    case .bool, .number, .string:
      _ = fail(
        "hcl/iteration-over-primitive",
        "a value of type \(collection.type.friendlyName) cannot be used as the collection in a `for` expression",
        at: range)
      return nil
    }
  }

  /// Runs `body` for each element that meets the condition, with the names bound.
  ///
  /// The values that made the number or order of the results unknown, if any.
  mutating func iterate(
    _ clause: ForClause, _ collection: Value, _ body: (inout Evaluator) -> Void
  ) -> [Value] {
    guard let pairs = pairs(of: collection, clause.collection.range) else { return [collection] }
    var unknowns: [Value] = []
    for (key, value) in pairs {
      guard spend(steps: 1, at: clause.collection.range) else { return [.unknown(Self.exhausted)] }
      let count = bindings.count
      defer { bindings.removeSubrange(count...) }
      if let name = clause.keyName { bindings.append(ValueEntry(name, key)) }
      bindings.append(ValueEntry(clause.valueName, value))
      if let condition = clause.condition {
        let test = evaluate(condition)
        guard let isIncluded = isIncluded(test, condition.range) else {
          unknowns.append(test)
          continue
        }
        guard isIncluded else { continue }
      }
      body(&self)
    }
    return unknowns
  }

  private mutating func isIncluded(_ test: Value, _ range: SourceRange?) -> Bool? {
    if semantics == .control, test.isNull { return false }
    switch convert(test, to: .bool, "condition", range) {
    case .failed: return nil
    case .value(let value, _): return value.boolValue
    }
  }

  mutating func forTuple(_ clause: ForClause, _ result: Expression) -> Value {
    let collection = evaluate(clause.collection)
    var values: [Value] = []
    let unknowns = iterate(clause, collection) { values.append($0.evaluate(result)) }
    if !unknowns.isEmpty {
      return unknownResult(unknowns + values, unresolved: collection, clause, result)
    }
    return Value.tuple(values).marked(with: collection.marks)
  }

  /// The result of a `for` over an unknown collection still refers to what its elements are made of.
  private mutating func unknownResult(
    _ values: [Value], unresolved collection: Value, _ clause: ForClause, _ result: Expression
  ) -> Value {
    var values = values
    if let unknown = collection.unknown {
      let count = bindings.count
      if let name = clause.keyName {
        bindings.append(
          ValueEntry(name, .unknown(Unknown(.dynamic, references: unknown.references))))
      }
      let element = Unknown(
        .dynamic, parts: unknown.bareReference.map { [.reference($0)] },
        references: unknown.references, reason: unknown.reason)
      bindings.append(ValueEntry(clause.valueName, .unknown(element)))
      let (sample, _) = capturingErrors { $0.evaluate(result) }
      bindings.removeSubrange(count...)
      values.append(sample)
    }
    return unknown(.dynamic, values)
  }

  mutating func forObject(
    _ clause: ForClause, _ key: Expression, _ result: Expression, groups: Bool
  ) -> Value {
    let collection = evaluate(clause.collection)
    var entries: [ValueEntry] = []
    var extra: [Value] = []
    var indexes: [[UInt8]: Int] = [:]
    var groupedValues: [[Value]] = []
    let unknowns = iterate(clause, collection) { evaluator in
      let keyValue = evaluator.evaluate(key)
      let value = evaluator.evaluate(result)
      guard let name = evaluator.textKey(keyValue, "hcl/invalid-key", key.range) else {
        extra += [keyValue, value]
        return
      }
      let bytes = Array(name.utf8)
      if let known = indexes[bytes] {
        if groups {
          groupedValues[known].append(value)
        } else {
          evaluator.reportDuplicate(name, key.range)
        }
        return
      }
      indexes[bytes] = entries.count
      entries.append(ValueEntry(name, value))
      groupedValues.append([value])
    }
    if !unknowns.isEmpty || !extra.isEmpty {
      return unknownResult(
        unknowns + extra + groupedValues.flatMap(\.self), unresolved: collection, clause, result)
    }
    if groups {
      entries = zip(entries, groupedValues).map { ValueEntry($0.key, .tuple($1)) }
    }
    return Value.makeObject(entries).marked(with: collection.marks)
  }

  private mutating func reportDuplicate(_ name: String, _ range: SourceRange?) {
    _ = fail(
      "hcl/duplicate-key",
      "two different items produced the key `\(name)` in this `for` expression",
      at: range,
      help:
        "If duplicates are expected, use the ellipsis (...) after the value expression to group by key."
    )
  }
}
