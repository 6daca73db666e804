import Diagnostics
import HCL

extension ModuleInstance {
  /// The value of a variable: given by the caller, by a file, or its default; converted to its type.
  func input(_ declaration: VariableDeclaration) -> Evaluated {
    var result: Evaluated
    var place = declaration.defaultValue?.range ?? declaration.place
    if let call {
      if let attribute = call.declaration.body.attribute(declaration.name) {
        result = call.parent.evaluate(attribute.expression, call.context)
        place = attribute.expression.range ?? place
      } else {
        result = defaultValue(declaration)
      }
    } else {
      result = given[declaration.name] ?? defaultValue(declaration)
    }
    if result.value.isNull, !declaration.isNullable { result = defaultValue(declaration) }
    result.value = convert(result.value, declaration, at: place)
    let marks = Marks(isSensitive: declaration.isSensitive, isEphemeral: declaration.isEphemeral)
    result.value = result.value.marked(with: marks)
    return result
  }

  private func defaultValue(_ declaration: VariableDeclaration) -> Evaluated {
    if let expression = declaration.defaultValue { return evaluate(expression) }
    let required = RequiredVariable(declaration: declaration, functions: evaluation.functions)
    return Evaluated(value: .unknown(required.value), references: [])
  }

  private func convert(
    _ value: Value, _ declaration: VariableDeclaration, at place: SourceRange
  ) -> Value {
    if case .dynamic = declaration.type.type { return value }
    let filled = withDefaults(value, declaration.type.type, declaration.type, path: [])
    do {
      return try filled.converted(to: declaration.type.type)
    } catch {
      evaluation.report(.badInput(declaration, error.message, at: place))
      return .unknown(
        Unknown(declaration.type.type, reason: "variable `\(declaration.name)` has a wrong value"))
    }
  }

  /// Adds what `optional(…, default)` says for attributes that are absent or null.
  private func withDefaults(
    _ value: Value, _ type: ValueType, _ constraint: TypeConstraint, path: [String]
  ) -> Value {
    guard !constraint.defaults.isEmpty else { return value }
    switch (type, value) {
    case (_, .marked(let inner, let marks)):
      return withDefaults(inner, type, constraint, path: path).marked(with: marks)
    case (.object(let attributes), .object(let entries)),
      (.object(let attributes), .map(_, let entries)):
      var filled = entries.filter { entry in !attributes.contains { $0.name == entry.key } }
      for attribute in attributes {
        let path = path + [attribute.name]
        let given = entries.value(for: attribute.name)
        let fallback = constraint.defaults.first { $0.path == path }?.value
        if let given, !given.isNull || fallback == nil {
          let value = withDefaults(given, attribute.type, constraint, path: path)
          filled.append(ValueEntry(attribute.name, value))
        } else if let fallback {
          let value = evaluate(fallback).value
          let nested = withDefaults(value, attribute.type, constraint, path: path)
          filled.append(ValueEntry(attribute.name, nested))
        }
      }
      return .makeObject(filled)
    case (.map(let element), .map(_, let entries)), (.map(let element), .object(let entries)):
      return .makeObject(
        entries.map {
          ValueEntry($0.key, withDefaults($0.value, element, constraint, path: path + ["*"]))
        })
    case (.list(let element), _), (.set(let element), _):
      guard let elements = value.elements else { return value }
      return .tuple(
        elements.map { withDefaults($0, element, constraint, path: path + ["*"]) })
    case (.tuple(let types), _):
      guard let elements = value.elements, elements.count == types.count else { return value }
      return .tuple(
        zip(types, elements).enumerated().map {
          withDefaults($1.1, $1.0, constraint, path: path + ["\($0)"])
        })
    default: return value
    }
  }
}

extension Diagnostic {
  fileprivate static func badInput(
    _ declaration: VariableDeclaration, _ why: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "terraform/bad-input",
      "the value does not fit variable `\(declaration.name)`: \(why)",
      at: place, notes: [Diagnostic.Note("the type is declared here", at: declaration.place)],
      isIncomplete: true)
  }
}
