/// How the operators treat null, unknown and errors.
public enum Semantics: Hashable, Sendable {
  /// Users' code, as Terraform 1.11 does it: `&&` and `||` evaluate both sides and do not swallow an error; an
  /// attribute of null is an error. A known `false && unknown` is nevertheless `false`: what is unknown here is mostly
  /// known to Terraform.
  case terraform
  /// Conditions of controls: Kleene's `&&`, `||`, `!` (unknown unless the known side decides; null counts as not
  /// true); an attribute or element of null, or one that is absent, is null; `==` compares `"1"` with `1` and
  /// `"true"` with `true` as equal, is true for two nulls and false for null and anything else known; `<` and its like
  /// with a null are false; any comparison with unknown is unknown. An evaluation error is a defect of the control.
  case control
}

/// Budgets of one evaluation. Beyond one the result is unknown and a diagnostic names the limit.
public struct EvaluationLimits: Hashable, Sendable {
  public var steps: Int
  public var resultBytes: Int
  /// Expressions in one another.
  public var depth: Int
  /// Lists, maps and so on in one another.
  public var valueDepth: Int

  public init(
    steps: Int = 2_000_000, resultBytes: Int = 32 << 20, depth: Int = 600, valueDepth: Int = 250
  ) {
    self.steps = steps
    self.resultBytes = resultBytes
    self.depth = depth
    self.valueDepth = valueDepth
  }
}
