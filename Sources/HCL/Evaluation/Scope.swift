public import Diagnostics

/// The names that an expression may use, looked up when they are met.
public struct Scope: Sendable {
  /// What a traversal stands for: a value, and how many of the steps it already accounts for.
  ///
  /// `local.subnets[0].id` may be answered with the value of `local.subnets` and one consumed step, so that no
  /// other local value is evaluated; or with an object of all of them and none.
  public struct Resolution: Sendable {
    public var value: Value
    public var consumedSteps: Int
    /// Reported at the place of the traversal when they have none of their own; an error makes the evaluation fail.
    public var diagnostics: [Diagnostic]

    public init(_ value: Value, consuming consumedSteps: Int = 0, diagnostics: [Diagnostic] = []) {
      self.value = value
      self.consumedSteps = consumedSteps
      self.diagnostics = diagnostics
    }
  }

  /// The root names, for "did you mean".
  public var names: [String]
  public var resolve: @Sendable (_ root: String, _ steps: [TraversalStep]) -> Resolution?
  /// Told how deep the evaluation is before `resolve` and `settle`, so that an evaluation that they start can count
  /// on from there (`Evaluator.depth`) and the stack stays bounded.
  public var willResolve: (@Sendable (_ depth: Int) -> Void)?
  /// What is known of an attribute that was taken from a bare reference after all: a resource that was passed
  /// on as a whole has arguments that the code sets. nil when nothing is.
  public var settle: (@Sendable (Reference) -> Value?)?

  public init(
    names: [String] = [],
    resolving resolve: @escaping @Sendable (_ root: String, _ steps: [TraversalStep]) -> Resolution?
  ) {
    self.names = names
    self.resolve = resolve
  }

  public init(names: [String] = [], lookup: @escaping @Sendable (String) -> Value?) {
    self.init(names: names) { root, _ in lookup(root).map { Resolution($0) } }
  }

  public init(_ values: [ValueEntry] = []) {
    var table: [[UInt8]: Value] = [:]
    for entry in values { table[Array(entry.key.utf8)] = entry.value }
    self.init(names: values.map(\.key)) { [table] in table[Array($0.utf8)] }
  }

  /// This scope with names in front of it, as the variables of a `for` expression or of a template.
  public func adding(_ values: [ValueEntry]) -> Scope {
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
