import Diagnostics

// Names, attributes, elements, splats.
extension Evaluator {
  mutating func traversal(_ root: String, _ steps: [TraversalStep], _ range: SourceRange?) -> Value
  {
    if let bound = bindings.last(where: { $0.key.utf8.elementsEqual(root.utf8) }) {
      return walk(bound.value, steps[...], range)
    }
    scope.willResolve?(depth)
    guard let resolution = scope.resolve(root, steps) else {
      let near = suggestion(for: root, among: scope.names + bindings.map(\.key))
      staticProblems.append(
        Diagnostic(
          .error, "hcl/unknown-name", "there is no variable named `\(root)`", at: range,
          help: near.map { "Did you mean `\($0)`?" }))
      return .unknown(Self.failed)
    }
    for var diagnostic in resolution.diagnostics {
      diagnostic.range = diagnostic.range ?? range
      staticProblems.append(diagnostic)
    }
    return walk(resolution.value, steps.dropFirst(resolution.consumedSteps), range)
  }

  /// The value that the steps lead to.
  mutating func walk(_ start: Value, _ steps: ArraySlice<TraversalStep>, _ range: SourceRange?)
    -> Value
  {
    var value = start
    var rest = steps
    while let step = rest.popFirst() {
      guard spend(steps: 1, at: range) else { return .unknown(Self.exhausted) }
      switch step {
      case .attribute(let name): value = attribute(of: value, name, range)
      case .index(let key): value = element(of: value, key, range)
      case .key(let expression): value = element(of: value, evaluate(expression), range)
      case .splat: return splat(value, rest, range)
      }
    }
    return value
  }

  mutating func attribute(of value: Value, _ name: String, _ range: SourceRange?) -> Value {
    do throws(AccessFailure) {
      let result = try value.attribute(name)
      guard let settle = scope.settle, let reference = result.unknown?.bareReference else {
        return result
      }
      scope.willResolve?(depth)
      return settle(reference)?.marked(with: result.marks) ?? result
    } catch {
      if semantics == .control, value.isNull || value.entries != nil { return .null(.dynamic) }
      return fail(error.code, error.message, at: range, help: error.help)
    }
  }

  mutating func element(of value: Value, _ key: Value, _ range: SourceRange?) -> Value {
    do throws(AccessFailure) {
      return try value.element(key)
    } catch {
      let isAbsent = value.isNull || value.entries != nil || value.elements != nil
      if semantics == .control, isAbsent { return .null(.dynamic) }
      return fail(error.code, error.message, at: range, help: error.help)
    }
  }

  /// The steps applied to each element: of a list, set or tuple; of anything else but null as if it were alone.
  mutating func splat(_ source: Value, _ steps: ArraySlice<TraversalStep>, _ range: SourceRange?)
    -> Value
  {
    let marks = source.marks
    switch source.unmarked {
    case .null: return Value.tuple([]).marked(with: marks)
    case .unknown(let unknown):
      if unknown.type.isPrimitive {
        return Value.tuple([walk(source.unmarked, steps, range)]).marked(with: marks)
      }
      return Value.unknown(unknownSplat(unknown, steps)).marked(with: marks)
    case .list(_, let elements), .set(_, let elements), .tuple(let elements):
      var results: [Value] = []
      results.reserveCapacity(elements.count)
      for element in elements { results.append(walk(element, steps, range)) }
      if case .tuple = source.unmarked { return Value.tuple(results).marked(with: marks) }
      let list = (try? Value.tuple(results).converted(to: .list(.dynamic))) ?? .tuple(results)
      return list.marked(with: marks)
    default:
      return Value.tuple([walk(source.unmarked, steps, range)]).marked(with: marks)
    }
  }

  /// The attributes of every instance of a resource whose number is not known still refer to that resource.
  private func unknownSplat(_ unknown: Unknown, _ steps: ArraySlice<TraversalStep>) -> Unknown {
    var references = unknown.references
    if var reference = unknown.bareReference {
      for step in steps {
        switch step {
        case .attribute(let name): reference.attribute.append(name)
        case .index(let key): reference.attribute.append(key.convertedText ?? "*")
        case .key, .splat: reference.attribute.append("*")
        }
      }
      references = [reference]
    }
    return Unknown(.dynamic, references: references, reason: unknown.reason)
  }
}
