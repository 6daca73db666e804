package import Diagnostics

/// Computes the values of expressions. Never fails: what cannot be computed is unknown, and diagnostics say why.
package struct Evaluator: Sendable {
  package let scope: Scope
  package let functions: FunctionTable
  package let semantics: Semantics
  package let limits: EvaluationLimits
  /// What was wrong in all expressions evaluated so far.
  package internal(set) var diagnostics: [Diagnostic] = []

  /// Names of `for` expressions, innermost last.
  var bindings: [ValueEntry] = []
  var steps = 0
  var depth = 0
  var bytes = 0
  var isExhausted = false

  package init(
    scope: Scope, functions: FunctionTable = FunctionTable(), semantics: Semantics = .terraform,
    limits: EvaluationLimits = EvaluationLimits()
  ) {
    self.scope = scope
    self.functions = functions
    self.semantics = semantics
    self.limits = limits
  }

  package mutating func evaluate(_ expression: Expression) -> Value {
    .unknown(Unknown(.dynamic, reason: "not evaluated"))
  }

  /// Every traversal that does not begin with a name bound inside the expression, in source order.
  package static func references(in expression: Expression) -> [RootTraversal] { [] }
}

/// A traversal that begins at a root name: `var.x[0]`.
package struct RootTraversal: Hashable, Sendable {
  package var root: String
  package var steps: [TraversalStep]
  package var range: SourceRange?

  package init(root: String, steps: [TraversalStep], range: SourceRange? = nil) {
    self.root = root
    self.steps = steps
    self.range = range
  }
}
