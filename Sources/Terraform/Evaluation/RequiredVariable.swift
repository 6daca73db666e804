import Diagnostics
import HCL

/// A variable of the root that nobody has given a value yet. Whoever applies must, and only one that its own
/// validations accept: so it may be known not to be null, not to be empty, and not to stand for many things.
struct RequiredVariable {
  let declaration: VariableDeclaration
  let functions: FunctionTable

  /// With `var.NAME` as its only part when it is as good as one thing's name. It refers to no resource.
  var value: Unknown {
    let type = declaration.type.type
    var result = Unknown(
      type, isNotNull: !declaration.isNullable || refuses(.null(type)),
      reason: "variable `\(declaration.name)` has no value")
    guard result.isNotNull else { return result }
    let isNamed =
      switch type {
      case .string: refusesAll(Value.string)
      case .list(.string), .set(.string):
        refuses(.list(.string, [])) && refusesAll { .list(.string, [.string($0)]) }
      default: false
      }
    if isNamed { result.parts = [.reference(reference)] }
    return result
  }

  private var reference: Reference {
    Reference(address: "var.\(declaration.name)", attribute: [])
  }

  /// Texts that mean nothing, or more than one thing: as a name, a pattern of one, a network.
  private static let wide = ["", "*", "?", "a*", "a:*", "arn:a:b:::*", "0.0.0.0/0", "::/0"]

  private func refusesAll(_ value: (String) -> Value) -> Bool {
    Self.wide.allSatisfy { refuses(value($0)) }
  }

  /// Whether a validation is certainly false for a value, or cannot even be computed; other names are not known.
  private func refuses(_ value: Value) -> Bool {
    let scope = Scope { root, steps in
      guard case .attribute(let name)? = steps.first, root.utf8.elementsEqual("var".utf8),
        name.utf8.elementsEqual(declaration.name.utf8)
      else { return .init(.unknown(Unknown(.dynamic)), consuming: steps.count) }
      return .init(value, consuming: 1)
    }
    return declaration.validations.contains { condition in
      var evaluator = Evaluator(scope: scope, functions: functions, limits: EvaluationLimits())
      let answer = evaluator.evaluate(condition).unmarked
      return answer.boolValue == false || evaluator.diagnostics.contains { $0.severity == .error }
    }
  }
}

extension Unknown {
  /// What every element is, of a collection that is not empty and whose elements are as good as names.
  var element: Unknown? {
    guard isNotNull, references.isEmpty, let reference = bareReference,
      reference.address.utf8.starts(with: "var.".utf8),
      type == .set(.string) || type == .list(.string)
    else { return nil }
    let one = Reference(address: reference.address, attribute: reference.attribute + ["*"])
    return Unknown(.string, parts: [.reference(one)], isNotNull: true, reason: reason)
  }
}
