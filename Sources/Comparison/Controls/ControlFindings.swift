import Catalog
import Diagnostics
import HCL
import Terraform

/// How many verdicts there were of each sort.
package struct ControlSummary: Sendable, Equatable {
  package var passed = 0
  package var failed = 0
  package var undecided = 0
}

/// What verdicts say to a person. Instances of one block, and the regions that lack one thing, are one finding.
///
/// `matches` tells the component that a resource is.
package func controlFindings(
  _ verdicts: [Verdict], estate: Estate, matches: (String) -> Finding.ComponentPlace?
) -> (findings: [Finding], summary: ControlSummary) {
  var summary = ControlSummary()
  var findings: [Finding] = []
  for group in grouped(verdicts) {
    for verdict in group {
      switch verdict.outcome {
      case .pass: summary.passed += 1
      case .fail: summary.failed += 1
      case .undecided: summary.undecided += 1
      case .notApplicable, .managedElsewhere, .manual: break
      }
    }
    guard let first = group.first else { continue }
    var writer = FindingWriter(control: first.control, estate: estate, verdicts: group)
    writer.component = first.resource.flatMap { matches($0.address) }
    if let finding = writer.finding { findings.append(finding) }
  }
  return (findings, summary)
}

/// Verdicts that are said together, in the order of the first of each.
private func grouped(_ verdicts: [Verdict]) -> [[Verdict]] {
  var groups: [[Verdict]] = []
  var numbers: [String: Int] = [:]
  for verdict in verdicts {
    let outcome =
      switch verdict.outcome {
      case .fail: "fail"
      case .undecided: "undecided"
      case .pass, .notApplicable, .managedElsewhere, .manual: "other"
      }
    let block = verdict.resource.map { "\($0.place.file):\($0.place.start.byte)" } ?? ""
    // Only what differs in its key alone is the same block.
    let address = verdict.resource.map { $0.modulePath.joined(separator: "/") } ?? ""
    let key = "\(verdict.control.id) \(outcome) \(block) \(address)"
    if let number = numbers[key] {
      groups[number].append(verdict)
    } else {
      numbers[key] = groups.count
      groups.append([verdict])
    }
  }
  return groups
}

private struct FindingWriter {
  let control: Control
  let estate: Estate
  let verdicts: [Verdict]
  var component: Finding.ComponentPlace?

  init(control: Control, estate: Estate, verdicts: [Verdict]) {
    self.control = control
    self.estate = estate
    self.verdicts = verdicts
  }

  var finding: Finding? {
    switch verdicts.first?.outcome {
    case .fail?:
      return finding(
        .control, control.severity,
        "\(subject) \(isOne ? "does" : "do") not meet “\(control.title)”")
    case .undecided(let reason)?:
      return finding(
        .undecided, control.severity,
        "whether \(subject) \(isOne ? "meets" : "meet") “\(control.title)” is not decided: \(reason)"
      )
    case .manual?:
      return finding(
        .manual, control.severity, "to do by hand: \(control.title)",
        fix: control.manual ?? control.remediation)
    case .pass?, .notApplicable?, .managedElsewhere?, nil: return nil
    }
  }

  private func finding(
    _ kind: FindingKind, _ severity: Severity, _ message: String, fix: String? = nil
  ) -> Finding {
    let resource = verdicts.first?.resource
    var finding = Finding(
      kind, control: control.id, severity: severity, phase: control.phase,
      principle: control.principle, environment: estate.environment, component: component,
      resource: resource.map {
        Finding.ResourcePlace(address: $0.address, range: verdicts.first?.place ?? $0.place)
      }, message: message, why: control.rationale, fix: fix ?? remedy(resource),
      references: control.references)
    finding.title = control.title
    return finding
  }

  private var isOne: Bool { verdicts.first?.resource == nil || verdicts.count == 1 }

  private var subject: String {
    if let resource = verdicts.first?.resource {
      let others = verdicts.count - 1
      return "`\(resource.address)`"
        + (others == 0 ? "" : " and \(others) more \(others == 1 ? "instance" : "instances")")
    }
    let regions = verdicts.compactMap(\.region)
    return regions.isEmpty ? "the account" : "the account in \(regions.joined(separator: ", "))"
  }

  private func remedy(_ resource: ResourceInstance?) -> String {
    guard let fix = control.fix, !fix.items.isEmpty else { return control.remediation }
    return control.remediation + "\n" + render(fix.naming(resource))
  }
}

extension Body {
  /// A control's remedy with the judged resource's own address in place of `resource`, and its name in place of
  /// the label `zt.name`.
  fileprivate func naming(_ resource: ResourceInstance?) -> Body {
    guard let resource else { return self }
    var copy = self
    copy.items = items.map { item in
      switch item {
      case .attribute(var attribute):
        attribute.expression = attribute.expression.naming(resource)
        return .attribute(attribute)
      case .block(var block):
        for index in block.labels.indices where block.labels[index].text == "zt.name" {
          block.labels[index].text = resource.name
        }
        block.body = block.body.naming(resource)
        return .block(block)
      }
    }
    return copy
  }
}

extension Expression {
  fileprivate func naming(_ resource: ResourceInstance) -> Expression {
    var copy = self
    switch kind {
    case .traversal(root: "resource", let steps):
      copy.kind = .traversal(root: resource.type, [.attribute(resource.name)] + steps)
    case .tuple(let elements): copy.kind = .tuple(elements.map { $0.naming(resource) })
    case .call(let name, let arguments, let expandsFinal):
      copy.kind = .call(
        name: name, arguments.map { $0.naming(resource) }, expandsFinal: expandsFinal)
    case .template(let parts):
      copy.kind = .template(
        parts.map { part in
          guard case .interpolation(let inner, let a, let b) = part else { return part }
          return .interpolation(inner.naming(resource), trimsLeft: a, trimsRight: b)
        })
    default: break
    }
    return copy
  }
}
