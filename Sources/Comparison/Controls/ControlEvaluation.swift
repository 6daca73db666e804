package import Catalog
package import Diagnostics
import Functions
import HCL
package import Terraform

/// Judges an estate by all controls. Verdicts stand in the order of the controls, then of addresses or regions.
///
/// An error while a condition is evaluated is a defect of the control: a diagnostic, and undecided, never a pass.
package func judge(_ estate: Estate, controls: [Control], views: [View]) -> (
  [Verdict], [Diagnostic]
) {
  var evaluation = ControlEvaluation(estate: estate, controls: controls, views: views)
  let verdicts = controls.flatMap { evaluation.verdicts(of: $0) }
  return (verdicts, evaluation.diagnostics)
}

struct ControlEvaluation {
  let estate: Estate
  let index: InventoryIndex
  let records: ViewRecords
  let reader: PolicyReader
  let functions: FunctionTable
  let indices: CompanionIndices
  private(set) var diagnostics: [Diagnostic] = []

  init(estate: Estate, controls: [Control], views: [View]) {
    self.estate = estate
    index = InventoryIndex(estate.inventory)
    records = ViewRecords(views, index)
    reader = PolicyReader(estate.inventory)
    indices = CompanionIndices(controls, index)
    functions = terraformFunctions(files: nil, root: "")
      .merging(textFunctions(controls.first?.lists ?? TextLists()))
      .merging(estateFunctions(index, reader))
  }

  mutating func verdicts(of control: Control) -> [Verdict] {
    if let service = control.service, estate.managedElsewhere.contains(service) {
      return [Verdict(control: control, outcome: .managedElsewhere)]
    }
    switch control.scope {
    case .manual: return [Verdict(control: control, outcome: .manual)]
    case .account: return [verdict(of: control, resource: nil, region: nil)]
    case .accountRegion:
      return estate.governedRegions.map { verdict(of: control, resource: nil, region: $0) }
    case .resource:
      return control.appliesTo.flatMap(index.resources).map {
        verdict(of: control, resource: $0, region: nil)
      }
    }
  }

  private mutating func verdict(of control: Control, resource: ResourceInstance?, region: String?)
    -> Verdict
  {
    let scope = ControlScope(
      control: control, resource: resource, region: region, estate: estate, records: records,
      reader: reader, indices: indices)
    var result = Verdict(
      control: control, outcome: .notApplicable, resource: resource, region: region)
    var applies: Bool? = true
    if let when = control.when {
      let value = evaluate(when, scope.scope, control)
      applies = value.isNull ? false : value.unmarked.boolValue
    }
    guard applies != false, let condition = control.condition else { return result }
    (result.outcome, result.place) = judge(control, condition, scope)
    guard result.outcome == .fail else { return result }
    if applies == nil {
      result.outcome = .undecided("whether it applies is not known from the code")
    } else if resource?.isUncertain == true {
      result.outcome = .undecided("whether the resource exists is not known from the code")
    }
    return result
  }

  /// The condition, asked of every item where the control says so: one that fails decides, then one that is not known.
  private mutating func judge(_ control: Control, _ condition: Expression, _ scope: ControlScope)
    -> (Verdict.Outcome, SourceRange?)
  {
    guard let every = control.every else {
      return judge(control, condition, scope, scope.scope, item: nil)
    }
    var doubt: (Verdict.Outcome, SourceRange?)?
    for item in scope.every(every) {
      let names = scope.scope.adding([ValueEntry("item", item.value)])
      let (outcome, place) = judge(control, condition, scope, names, item: item)
      if outcome == .fail { return (outcome, place) }
      if outcome != .pass, doubt == nil { doubt = (outcome, place) }
    }
    return doubt ?? (.pass, scope.resource?.place)
  }

  /// One part of a conjunction after the other, so that the one that fails tells the place.
  private mutating func judge(
    _ control: Control, _ condition: Expression, _ scope: ControlScope, _ names: Scope,
    item: ControlScope.Item?
  ) -> (Verdict.Outcome, SourceRange?) {
    var doubt: (Verdict.Outcome, SourceRange?)?
    for part in condition.conjuncts {
      let outcome = outcome(evaluate(part, names, control))
      if outcome == .pass { continue }
      let place = ControlPlace(scope: scope, item: item).place(of: part)
      if outcome == .fail { return (outcome, place) }
      if doubt == nil { doubt = (outcome, place) }
    }
    return doubt ?? (.pass, item?.place ?? scope.resource?.place)
  }

  private func outcome(_ value: Value) -> Verdict.Outcome {
    if value.isNull { return .fail }
    if let truth = value.unmarked.boolValue { return truth ? .pass : .fail }
    return .undecided(
      value.unmarked.unknown?.explanation ?? "a value is not known from the code")
  }

  private mutating func evaluate(_ expression: Expression, _ scope: Scope, _ control: Control)
    -> Value
  {
    var evaluator = Evaluator(scope: scope, functions: functions, semantics: .control)
    let value = evaluator.evaluate(expression)
    for problem in evaluator.diagnostics where problem.severity == .error {
      diagnostics.append(
        Diagnostic(
          .error, "control/evaluation-failed", "control `\(control.id)`: \(problem.summary)",
          at: problem.range,
          help: problem.help ?? "This is a defect of the control, not of your code.",
          isIncomplete: true))
    }
    return value
  }
}

extension Expression {
  /// The operands of `&&` at the top.
  fileprivate var conjuncts: [Expression] {
    switch kind {
    case .parentheses(let inner): inner.conjuncts
    case .binary(let left, .and, let right): left.conjuncts + right.conjuncts
    default: [self]
    }
  }
}

extension Unknown {
  /// Why it is unknown, in words: the reason, else the first thing that it came from.
  var explanation: String? {
    if let reason { return reason }
    return references.first.map {
      "`\(([$0.address] + $0.attribute).joined(separator: "."))` is known only after apply"
    }
  }
}
