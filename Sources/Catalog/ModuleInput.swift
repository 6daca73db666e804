package import Diagnostics
package import HCL

/// `input "NAME" { value = EXPRESSION }`: the expression may use `zt.…`.
package struct ModuleInput: Sendable {
  package var name: String
  package var value: Expression
  /// What flows contribute to: `list` or `map`; nil for a plain input.
  package var collects: String?
  package var limit: InputLimit?
  package var range: SourceRange?

  package init(
    name: String, value: Expression, collects: String? = nil, limit: InputLimit? = nil,
    range: SourceRange? = nil
  ) {
    self.name = name
    self.value = value
    self.collects = collects
    self.limit = limit
    self.range = range
  }
}

/// `limit { at_least at_most same within because instead }`: which arrows a collecting input takes together.
package struct InputLimit: Sendable {
  package var atLeast: Int?
  package var atMost: Int?
  /// Elements that agree in the attribute `within` must agree in these, too.
  package var same: [String]
  package var within: String?
  package var because: String
  /// What to draw instead, as a sentence.
  package var instead: String

  package init(
    atLeast: Int? = nil, atMost: Int? = nil, same: [String] = [], within: String? = nil,
    because: String, instead: String
  ) {
    self.atLeast = atLeast
    self.atMost = atMost
    self.same = same
    self.within = within
    self.because = because
    self.instead = instead
  }
}
