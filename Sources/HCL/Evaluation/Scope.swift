package import Diagnostics

/// The names that an expression may use, looked up when they are met.
package struct Scope: Sendable {
  /// What a traversal stands for: a value, and how many of the steps it already accounts for.
  ///
  /// `local.subnets[0].id` may be answered with the value of `local.subnets` and one consumed step, so that no
  /// other local value is evaluated; or with an object of all of them and none.
  package struct Resolution: Sendable {
    package var value: Value
    package var consumedSteps: Int
    /// Reported at the place of the traversal when they have none of their own; an error makes the evaluation fail.
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, consuming consumedSteps: Int = 0, diagnostics: [Diagnostic] = []) {
      self.value = value
      self.consumedSteps = consumedSteps
      self.diagnostics = diagnostics
    }
  }

  /// The root names, for "did you mean".
  package var names: [String]
  package var resolve: @Sendable (_ root: String, _ steps: [TraversalStep]) -> Resolution?
  /// Told how deep the evaluation is before `resolve` and `settle`, so that an evaluation that they start can count
  /// on from there (`Evaluator.depth`) and the stack stays bounded.
  package var willResolve: (@Sendable (_ depth: Int) -> Void)?
  /// What is known of an attribute that was taken from a bare reference after all: a resource that was passed
  /// on as a whole has arguments that the code sets. nil when nothing is.
  package var settle: (@Sendable (Reference) -> Value?)?

  package init(
    names: [String] = [],
    resolving resolve: @escaping @Sendable (_ root: String, _ steps: [TraversalStep]) -> Resolution?
  ) {
    self.names = names
    self.resolve = resolve
  }

  package init(names: [String] = [], lookup: @escaping @Sendable (String) -> Value?) {
    self.init(names: names) { root, _ in lookup(root).map { Resolution($0) } }
  }

  package init(_ values: [ValueEntry] = []) {
    var table: [[UInt8]: Value] = [:]
    for entry in values { table[Array(entry.key.utf8)] = entry.value }
    self.init(names: values.map(\.key)) { [table] in table[Array($0.utf8)] }
  }

  /// This scope with names in front of it, as the variables of a `for` expression or of a template.
  package func adding(_ values: [ValueEntry]) -> Scope {
    let inner = Scope(values)
    let outer = self
    var scope = Scope(names: inner.names + names) { root, steps in
      inner.resolve(root, steps) ?? outer.resolve(root, steps)
    }
    scope.settle = settle
    scope.willResolve = willResolve
    return scope
  }
}
