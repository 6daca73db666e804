public import Diagnostics

/// Computes the values of expressions. Never fails: what cannot be computed is unknown, and diagnostics say why.
public struct Evaluator: Sendable {
  public let scope: Scope
  public let functions: FunctionTable
  public let semantics: Semantics
  public let limits: EvaluationLimits
  /// What was wrong in all expressions evaluated so far.
  public var diagnostics: [Diagnostic] { staticProblems + problems }

  /// What no `try` and no condition excuses: names that do not exist, limits.
  var staticProblems: [Diagnostic] = []
  var problems: [Diagnostic] = []

  /// Names of `for` expressions, innermost last.
  var bindings: [ValueEntry] = []
  var steps = 0
  var bytes = 0
  /// How many expressions lie around the one being evaluated, for functions that evaluate in turn.
  public var depth = 0
  var isExhausted = false

  public init(
    scope: Scope, functions: FunctionTable = FunctionTable(), semantics: Semantics = .terraform,
    limits: EvaluationLimits = EvaluationLimits()
  ) {
    self.scope = scope
    self.functions = functions
    self.semantics = semantics
    self.limits = limits
  }

  /// The value of an expression. Call it as often as needed; the budgets are those of all calls together.
  public mutating func evaluate(_ expression: Expression) -> Value {
    guard spend(steps: 1, at: expression.range) else { return .unknown(Self.exhausted) }
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else {
      exceed("nesting of \(limits.depth) levels", at: expression.range)
      return .unknown(Self.exhausted)
    }
    return value(of: expression)
  }

  private mutating func value(of expression: Expression) -> Value {
    let range = expression.range
    switch expression.kind {
    case .literal(let value): return value
    case .template(let parts): return template(parts, perLine: false, range)
    case .heredoc(_, _, let parts): return template(parts, perLine: true, range)
    case .traversal(let root, let steps): return traversal(root, steps, range)
    case .relativeTraversal(let source, let steps): return walk(evaluate(source), steps[...], range)
    case .index(let source, let key):
      let source = evaluate(source)
      return element(of: source, evaluate(key), range)
    case .splat(let source, _, let steps): return splat(evaluate(source), steps[...], range)
    case .call(let name, let arguments, let expandsFinal):
      return call(name, arguments, expandsFinal: expandsFinal, range)
    case .tuple(let elements): return checked(.tuple(elements.map { evaluate($0) }), range)
    case .object(let items): return checked(object(items), range)
    case .forTuple(let clause, let value): return checked(forTuple(clause, value), range)
    case .forObject(let clause, let key, let value, let groups):
      return checked(forObject(clause, key, value, groups: groups), range)
    case .conditional(let condition, let then, let otherwise):
      return conditional(condition, then, otherwise, range)
    case .unary(let operation, let operand): return unary(operation, operand)
    case .binary(let left, let operation, let right): return binary(left, operation, right, range)
    case .parentheses(let inner): return evaluate(inner)
    case .invalid: return .unknown(Unknown(.dynamic, reason: "not understood"))
    }
  }
}

// Reporting and budgets.
extension Evaluator {
  static let exhausted = Unknown(.dynamic, reason: "a limit of the evaluation")
  static let failed = Unknown(.dynamic, reason: "error")

  /// Reports an error; the value of what failed.
  mutating func fail(
    _ code: String, _ summary: String, at range: SourceRange?, help: String? = nil
  ) -> Value {
    problems.append(Diagnostic(.error, code, summary, at: range, help: help))
    return .unknown(Self.failed)
  }

  /// The value when it is neither too deep nor too large.
  ///
  /// A few names that hold one another twice make a value with more parts than any machine can visit, and deep
  /// ones overflow the stack of who walks them.
  mutating func checked(_ value: Value, _ range: SourceRange?) -> Value {
    charge(value, range) ? value : .unknown(Self.exhausted)
  }

  /// Spends what it costs to walk through a value; false when it is too large or too deep.
  mutating func charge(_ value: Value, _ range: SourceRange?) -> Bool {
    switch value {
    case .null, .unknown, .bool, .number, .string: return !isExhausted
    case .marked, .list, .set, .map, .tuple, .object: break
    }
    var measure = ValueMeasure(parts: limits.resultBytes / 16)
    measure.visit(value, limits.valueDepth)
    if measure.isTooDeep { exceed("values nested in \(limits.valueDepth) levels", at: range) }
    if measure.isTooLarge { exceed("\(limits.resultBytes) result bytes", at: range) }
    return spend(steps: measure.parts / 8, at: range)
  }

  /// False once the budget of steps is spent.
  mutating func spend(steps count: Int, at range: SourceRange?) -> Bool {
    guard !isExhausted else { return false }
    steps += count
    if steps > limits.steps { exceed("\(limits.steps) steps", at: range) }
    return !isExhausted
  }

  /// False once the budget of result bytes is spent.
  mutating func spend(bytes count: Int, at range: SourceRange?) -> Bool {
    guard !isExhausted else { return false }
    bytes += count
    if bytes > limits.resultBytes { exceed("\(limits.resultBytes) result bytes", at: range) }
    return !isExhausted
  }

  mutating func exceed(_ limit: String, at range: SourceRange?) {
    guard !isExhausted else { return }
    isExhausted = true
    staticProblems.append(
      Diagnostic(
        .error, "hcl/evaluation-limit", "the evaluation stopped at its limit of \(limit)",
        at: range,
        help: "Split the expression, or raise the limit.", isIncomplete: true))
  }

  /// Runs `body` and gives the errors it reported instead of keeping them; other diagnostics stay.
  mutating func capturingErrors(_ body: (inout Evaluator) -> Value) -> (Value, [Diagnostic]) {
    let before = problems
    problems = []
    let value = body(&self)
    let errors = problems.filter { $0.severity == .error }
    problems = before + problems.filter { $0.severity != .error }
    return (value, errors)
  }
}
