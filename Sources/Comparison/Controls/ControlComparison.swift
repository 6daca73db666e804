import Architecture
import Catalog
import Diagnostics
import Terraform

extension CheckResult {
  /// Judges every estate by the controls: findings, counts, and what configuration accepts or declares.
  ///
  /// Call it when all other findings are there, since exceptions may name any of them by its control.
  mutating func addControls(_ input: ComparisonInput, estates: [Estate]) {
    var manual: Set<String> = []
    var (passed, open): ([String: Int], Set<String>) = ([:], [])
    for estate in estates {
      let (verdicts, problems) = judge(estate, controls: input.controls, views: input.views)
      diagnostics += problems.filter { problem in
        !diagnostics.contains { $0.summary == problem.summary && $0.range == problem.range }
      }
      let components = Dictionary(
        matches.filter { $0.environment == estate.environment }.map { ($0.address, $0.component) },
        uniquingKeysWith: { first, _ in first })
      let (found, summary) = controlFindings(verdicts, estate: estate) { address in
        components[address].flatMap { id in input.place(of: id) }
      }
      for var finding in found {
        if finding.kind == .manual {
          // What a person does once is said once.
          guard manual.insert(finding.control ?? "").inserted else { continue }
          finding.environment = nil
        }
        findings.append(finding)
      }
      declare(verdicts)
      controlStates += states(verdicts, environment: estate.environment)
      accountAddresses[estate.environment] = estate.accountAddresses
      for verdict in verdicts {
        switch verdict.outcome {
        case .pass: passed[verdict.control.id] = verdict.control.phase
        case .fail, .undecided: open.insert(verdict.control.id)
        default: continue
        }
      }
      for index in environments.indices where environments[index].name == estate.environment {
        environments[index].passed = summary.passed
        environments[index].failed = summary.failed
        environments[index].undecided = summary.undecided
      }
    }
    for (control, phase) in passed where !open.contains(control) {
      metControls[phase, default: 0] += 1
    }
    accept(input)
  }

  private func states(_ verdicts: [Verdict], environment: String) -> [ControlState] {
    var states: [ControlState] = []
    // Verdicts of one control stand together.
    for verdict in verdicts {
      let control = verdict.control
      if states.last?.control != control.id {
        states.append(
          ControlState(
            control: control.id, title: control.title, phase: control.phase,
            severity: control.severity, scope: control.scope, environment: environment))
      }
      let last = states.count - 1
      switch verdict.outcome {
      case .pass: states[last].passed += 1
      case .fail: states[last].failed += 1
      case .undecided: states[last].undecided += 1
      case .managedElsewhere: states[last].isManagedElsewhere = true
      case .notApplicable, .manual: break
      }
    }
    return states
  }

  /// Services that somebody else runs.
  private mutating func declare(_ verdicts: [Verdict]) {
    for verdict in verdicts where verdict.outcome == .managedElsewhere {
      let what = "\(verdict.control.id) \(verdict.control.title)"
      guard !suppressed.contains(where: { $0.what == what }) else { continue }
      suppressed.append(
        Suppression(
          what: what, because: "declared as managed elsewhere", until: nil, range: nil))
    }
  }

  /// Takes out what an exception accepts, and says which exceptions have ended.
  private mutating func accept(_ input: ComparisonInput) {
    for exception in input.configuration.exceptions {
      let isExpired = exception.until.utf8.lexicographicallyPrecedes(input.today.utf8)
      let accepted = findings.filter { $0.isMeant(by: exception) }
      guard let first = accepted.first else { continue }
      if isExpired {
        findings.append(
          Finding(
            .exceptionExpired, control: exception.control, severity: first.severity,
            phase: first.phase, principle: first.principle, environment: exception.environment,
            component: first.component,
            message:
              "the exception for `\(exception.control)` ended on \(exception.until): \(exception.reason)",
            why: "What was temporary has become permanent.",
            fix: "Fix what it excused, or agree on a new date."))
        continue
      }
      findings.removeAll { $0.isMeant(by: exception) }
      for finding in accepted {
        suppressed.append(
          Suppression(
            what: finding.message, because: exception.reason, until: exception.until,
            range: exception.range))
        for index in environments.indices where environments[index].name == finding.environment {
          environments[index].excepted += 1
        }
      }
    }
  }
}

extension Finding {
  fileprivate func isMeant(by exception: ProjectConfiguration.ControlException) -> Bool {
    control == exception.control && kind != .exceptionExpired
      && (exception.component == nil || exception.component == component?.id)
      && (exception.environment == nil || exception.environment == environment)
  }
}

extension ComparisonInput {
  fileprivate func place(of id: String) -> Finding.ComponentPlace? {
    graph.components.first { $0.id == id }.map {
      Finding.ComponentPlace(id: id, diagram: $0.diagramPlace)
    }
  }
}
