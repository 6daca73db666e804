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
  var evaluation = ControlEvaluation(estate: estate, views: views)
  let verdicts = controls.flatMap { evaluation.verdicts(of: $0) }
  return (verdicts, evaluation.diagnostics)
}

struct ControlEvaluation {
  let estate: Estate
  let index: InventoryIndex
  let records: ViewRecords
  let reader: PolicyReader
  let functions: FunctionTable
  private(set) var diagnostics: [Diagnostic] = []

  init(estate: Estate, views: [View]) {
    self.estate = estate
    index = InventoryIndex(estate.inventory)
    records = ViewRecords(views, index)
    reader = PolicyReader(estate.inventory)
    functions = terraformFunctions(files: nil, root: "")
      .merging(controlFunctions(estate: estate, index: index))
  }

  mutating func verdicts(of control: Control) -> [Verdict] {
    if let service = control.service, estate.managedElsewhere.contains(service) {
      return [Verdict(control: control, outcome: .managedElsewhere)]
    }
    switch control.scope {
    case .manual: return []
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
      control: control, resource: resource, region: region, estate: estate, index: index,
      records: records, reader: reader
    ).scope
    var applies: Bool? = true
    if let when = control.when {
      let value = evaluate(when, scope, control)
      if value.isNull { applies = false } else { applies = value.boolValue }
    }
    var outcome = Verdict.Outcome.notApplicable
    if applies != false, let condition = control.condition {
      outcome = self.outcome(evaluate(condition, scope, control))
      if applies == nil, outcome == .fail {
        outcome = .undecided("whether it applies is not known from the code")
      }
      if resource?.isUncertain == true, outcome == .fail {
        outcome = .undecided("whether the resource exists is not known from the code")
      }
    }
    return Verdict(control: control, outcome: outcome, resource: resource, region: region)
  }

  private func outcome(_ value: Value) -> Verdict.Outcome {
    if value.isNull { return .fail }
    if let truth = value.unmarked.boolValue { return truth ? .pass : .fail }
    return .undecided(value.unknown?.explanation ?? "a value is not known from the code")
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

extension Unknown {
  /// Why it is unknown, in words: the reason, else the first thing that it came from.
  var explanation: String? {
    if let reason { return reason }
    return references.first.map {
      "`\(([$0.address] + $0.attribute).joined(separator: "."))` is known only after apply"
    }
  }
}
