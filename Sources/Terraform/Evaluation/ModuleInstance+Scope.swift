import Diagnostics
import HCL

extension ModuleInstance {
  /// The names that an expression of this module may use.
  func scope(_ context: InstanceContext) -> Scope {
    var scope = Scope(names: Self.rootNames) { [unowned self] root, steps in
      if let iterator = context.iterators.last(where: { $0.key.utf8.elementsEqual(root.utf8) }) {
        return Scope.Resolution(iterator.value)
      }
      return self.resolve(root, steps, context)
    }
    scope.willResolve = { [unowned evaluation] in evaluation.depth = $0 }
    scope.settle = { [unowned evaluation] in evaluation.settle($0) }
    return scope
  }

  private static let rootNames = [
    "count", "data", "each", "local", "module", "path", "self", "terraform", "var",
  ]

  private func resolve(
    _ root: String, _ steps: [TraversalStep], _ context: InstanceContext
  ) -> Scope.Resolution? {
    switch root {
    case "var":
      named(steps, "variable", declarations.variables.map(\.name)) { name in
        declarations.variable(name).map { note(variable($0)) }
      }
    case "local":
      named(steps, "local value", declarations.locals.map(\.name)) { name in
        declarations.local(name).map { note(local($0)) }
      }
    case "module": module(steps)
    case "resource": resource(.managed, steps)
    case "data": resource(.data, steps)
    case "ephemeral": resource(.ephemeral, steps)
    case "each": each(steps, context.key)
    case "count": count(steps, context.key)
    case "path": path(steps)
    case "terraform": terraform(steps)
    case "self":
      Scope.Resolution(.unknown(Unknown(.dynamic, reason: "`self` is known after apply")))
    default: resource(.managed, [.attribute(root)] + steps, rootIsStep: false)
    }
  }

  private func note(_ evaluated: Evaluated) -> Value {
    evaluation.note(evaluated.references)
    return evaluated.value
  }

  private func named(
    _ steps: [TraversalStep], _ what: String, _ known: @autoclosure () -> [String],
    _ value: (String) -> Value?
  ) -> Scope.Resolution {
    guard case .attribute(let name)? = steps.first else {
      return .failure("a \(what) needs a name after the dot", consuming: steps.count)
    }
    if let value = value(name) { return Scope.Resolution(value, consuming: 1) }
    let near = suggestion(for: name, among: known())
    return Scope.Resolution(
      .unknown(Unknown(.dynamic, reason: "there is no \(what) `\(name)`")), consuming: steps.count,
      diagnostics: [
        Diagnostic(
          .error, "terraform/unknown-name", "there is no \(what) `\(name)`",
          help: near.map { "Did you mean `\($0)`?" })
      ])
  }

  private func each(_ steps: [TraversalStep], _ key: InstanceKey) -> Scope.Resolution {
    guard case .attribute(let name)? = steps.first else {
      return .failure("`each` needs `.key` or `.value`", consuming: steps.count)
    }
    switch (key, name) {
    case (.key(let key, _), "key"): return Scope.Resolution(.string(key), consuming: 1)
    case (.key(_, let value), "value"): return Scope.Resolution(value, consuming: 1)
    case (.unknownKey(let references), "key"), (.unknownKey(let references), "value"):
      evaluation.note(references)
      let type: ValueType = name == "key" ? .string : .dynamic
      return Scope.Resolution(
        .unknown(Unknown(type, references: references, reason: "`for_each` is not known")),
        consuming: 1)
    case (.anyKey(let element), "key"), (.anyKey(let element), "value"):
      return Scope.Resolution(.unknown(element), consuming: 1)
    default:
      return .failure("`each.\(name)` needs `for_each` on this block", consuming: steps.count)
    }
  }

  private func count(_ steps: [TraversalStep], _ key: InstanceKey) -> Scope.Resolution {
    guard case .attribute("index")? = steps.first else {
      return .failure("`count` has only `.index`", consuming: steps.count)
    }
    switch key {
    case .index(let index): return Scope.Resolution(.number(Number(index)), consuming: 1)
    case .unknownIndex:
      return Scope.Resolution(
        .unknown(Unknown(.number, reason: "`count` is not known")), consuming: 1)
    default: return .failure("`count.index` needs `count` on this block", consuming: steps.count)
    }
  }

  private func path(_ steps: [TraversalStep]) -> Scope.Resolution {
    switch steps.first {
    case .attribute("module")?:
      let path = relativePath(from: evaluation.rootFolder, to: declarations.folder)
      return Scope.Resolution(.string(path), consuming: 1)
    case .attribute("root")?: return Scope.Resolution(.string("."), consuming: 1)
    case .attribute("cwd")?:
      return Scope.Resolution(
        .unknown(Unknown(.string, reason: "`path.cwd` depends on the machine")), consuming: 1)
    default: return .failure("`path` has `.module`, `.root` and `.cwd`", consuming: steps.count)
    }
  }

  private func terraform(_ steps: [TraversalStep]) -> Scope.Resolution {
    switch steps.first {
    case .attribute("workspace")?:
      return Scope.Resolution(.string(evaluation.options.workspace), consuming: 1)
    case .attribute("applying")?:
      return Scope.Resolution(
        .unknown(Unknown(.bool, reason: "known when it is applied")), consuming: 1)
    default: return .failure("`terraform` has only `.workspace`", consuming: steps.count)
    }
  }
}

extension Scope.Resolution {
  static func failure(
    _ summary: String, consuming steps: Int, help: String? = nil
  ) -> Scope.Resolution {
    Scope.Resolution(
      .unknown(Unknown(.dynamic, reason: summary)), consuming: steps,
      diagnostics: [Diagnostic(.error, "terraform/unknown-name", summary, help: help)])
  }
}

/// `to` as seen from `from`, both relative to the same root, as `path.module` spells it.
func relativePath(from: String, to: String) -> String {
  let start = from.utf8.split(separator: UInt8(ascii: "/"))
  let end = to.utf8.split(separator: UInt8(ascii: "/"))
  var shared = 0
  while shared < min(start.count, end.count), start[shared].elementsEqual(end[shared]) {
    shared += 1
  }
  let up = Array(repeating: "..", count: start.count - shared)
  let down = end[shared...].map { String(decoding: $0, as: UTF8.self) }
  let path = (up + down).joined(separator: "/")
  return path.isEmpty ? "." : path
}
