package import Catalog
package import Comparison
import Diagnostics

/// The result of `check` for people and for programs.
package struct CheckReport: Report, Sendable {
  package var result: CheckResult
  package var failOn: Severity

  package init(result: CheckResult, failOn: Severity) {
    self.result = result
    self.failOn = failOn
  }

  // MARK: Text

  package var text: String {
    var text = ""
    for group in FindingGroup.groups(of: result.gaps) { text += entry(group) + "\n" }
    text += list("Undecided", result.findings.filter { $0.kind == .undecided })
    text += list("To do by hand", result.findings.filter { $0.kind == .manual })
    if !result.suppressed.isEmpty {
      text += "Accepted or declared (\(result.suppressed.count))\n"
      text += table(
        result.suppressed.map { item in
          [
            item.what, item.until.map { "until \($0)" } ?? "", item.because,
            item.range?.description ?? "",
          ]
        })
      text += "\n"
    }
    return text + summary
  }

  private func entry(_ group: FindingGroup) -> String {
    let finding = group.finding
    let environments =
      group.environments.isEmpty ? "" : " [\(group.environments.joined(separator: ", "))]"
    let control = finding.control.map { " \($0)" } ?? ""
    var lines = [
      "\(finding.severity.rawValue) \(finding.kind.rawValue)\(control)\(environments): "
        + visible(singleLine(finding.message))
    ]
    if let component = finding.component, !component.diagram.cell.isEmpty {
      let label = component.diagram.label.isEmpty ? component.id : component.diagram.label
      lines.append(
        "  on the picture: page “\(visible(component.diagram.page))”, “\(visible(singleLine(label)))”, "
          + "cell \(visible(component.diagram.cell))")
    } else if let cell = finding.flow?.cell {
      lines.append("  on the picture: arrow, cell \(visible(cell))")
    }
    if let resource = finding.resource {
      let place = resource.range.map { " (\(visible($0.description)))" } ?? ""
      lines.append("  in the code: \(visible(resource.address))\(place)")
    }
    if !finding.why.isEmpty { lines.append("  why: \(visible(singleLine(finding.why)))") }
    if let fix = finding.fix {
      for (index, line) in fix.utf8.split(separator: 0x0A).enumerated() {
        let text = visible(String(decoding: line, as: UTF8.self))
        lines.append(index == 0 ? "  fix: \(text)" : "       \(text)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func list(_ title: String, _ findings: [Finding]) -> String {
    let groups = FindingGroup.groups(of: findings)
    guard !groups.isEmpty else { return "" }
    let rows = groups.map { group in
      [
        group.finding.control ?? group.finding.kind.rawValue,
        group.environments.joined(separator: ", "), group.finding.message,
        group.finding.resource?.address ?? group.finding.component?.id ?? "",
      ]
    }
    return "\(title) (\(groups.count))\n" + table(rows) + "\n"
  }

  private var summary: String {
    var rows = [["environment", "root", "resources", "passed", "failed", "undecided", "accepted"]]
    for environment in result.environments {
      rows.append([
        environment.name + (environment.isDisposable ? " (disposable)" : ""), environment.root,
        String(environment.resources), String(environment.passed), String(environment.failed),
        String(environment.undecided), String(environment.excepted),
      ])
    }
    return table(rows, indent: 0) + "\n\(counts)\n"
  }

  var counts: String {
    let counts = Severity.allCases.reversed().map { severity in
      "\(result.gaps.count { $0.severity == severity }) \(severity.rawValue)"
    }
    let undecided = result.findings.count { $0.kind == .undecided }
    let manual = result.findings.count { $0.kind == .manual }
    return "\(result.gaps.count) gaps: \(counts.joined(separator: ", ")); \(undecided) undecided, "
      + "\(manual) to do by hand, \(result.suppressed.count) accepted or declared"
  }

  // MARK: JSON

  package var json: JSON {
    .object([
      ("format_version", .string("1.0")),
      ("findings", .array(result.findings.map(findingJSON))),
      ("matches", .array(result.matches.map(matchJSON))),
      ("environments", .array(result.environments.map(environmentJSON))),
      ("suppressed", .array(result.suppressed.map(suppressionJSON))),
      ("roadmap", .array((1...3).map(roadmapJSON))),
      ("summary", summaryJSON),
    ])
  }

  private func findingJSON(_ finding: Finding) -> JSON {
    .members([
      ("id", .string(finding.id)), ("kind", .string(finding.kind.rawValue)),
      ("control", finding.control.map { .string($0) }),
      ("severity", .string(finding.severity.rawValue)), ("phase", .integer(finding.phase)),
      ("principle", .string(finding.principle.rawValue)),
      ("environment", finding.environment.map { .string($0) }),
      (
        "component",
        finding.component.map {
          .object([
            ("id", .string($0.id)), ("page", .string($0.diagram.page)),
            ("cell", .string($0.diagram.cell)),
          ])
        }
      ),
      (
        "flow",
        finding.flow.map {
          .members([
            ("from", .string($0.from)), ("to", .string($0.to)), ("verbs", .strings($0.verbs)),
            ("protocol", $0.protocol.map { .string($0) }), ("port", $0.port.map { .string($0) }),
            ("cell", $0.cell.map { .string($0) }),
          ])
        }
      ),
      (
        "resource",
        finding.resource.map { resource in
          .members([
            ("address", .string(resource.address)),
            ("file", resource.range.map { .string($0.file) }),
            ("line", resource.range.map { .integer($0.start.line) }),
            ("column", resource.range.map { .integer($0.start.column) }),
          ])
        }
      ),
      ("message", .string(finding.message)), ("why", .string(finding.why)),
      ("fix", finding.fix.map { .string($0) }),
      (
        "references",
        finding.references.isEmpty
          ? nil : .object(finding.references.map { ($0.source, .strings($0.ids)) })
      ),
    ])
  }

  private func matchJSON(_ match: Match) -> JSON {
    let hundredths = match.score < 10 ? "0\(match.score)" : "\(match.score)"
    return .object([
      ("component", .string(match.component)), ("environment", .string(match.environment)),
      ("address", .string(match.address)),
      ("score", .number(match.score >= 100 ? "1" : "0.\(hundredths)")),
      ("because", .strings(match.because)),
    ])
  }

  private func environmentJSON(_ environment: EnvironmentSummary) -> JSON {
    .object([
      ("name", .string(environment.name)), ("root", .string(environment.root)),
      ("resources", .integer(environment.resources)), ("passed", .integer(environment.passed)),
      ("failed", .integer(environment.failed)), ("undecided", .integer(environment.undecided)),
      ("excepted", .integer(environment.excepted)), ("disposable", .bool(environment.isDisposable)),
    ])
  }

  private func suppressionJSON(_ item: Suppression) -> JSON {
    .members([
      ("what", .string(item.what)), ("because", .string(item.because)),
      ("until", item.until.map { .string($0) }), ("place", item.range.map(placeJSON)),
    ])
  }

  private func roadmapJSON(_ phase: Int) -> JSON {
    let findings = result.findings.filter { $0.phase == phase }
    return .object([
      ("phase", .integer(phase)), ("done", .integer(result.metControls[phase] ?? 0)),
      ("missing", .integer(findings.count { $0.kind != .undecided && $0.kind != .manual })),
      ("undecided", .integer(findings.count { $0.kind == .undecided })),
      ("manual", .integer(findings.count { $0.kind == .manual })),
    ])
  }

  private var summaryJSON: JSON {
    .object(
      Severity.allCases.reversed().map { severity in
        (severity.rawValue, .integer(result.gaps.count { $0.severity == severity }))
      } + [
        ("undecided", .integer(result.findings.count { $0.kind == .undecided })),
        ("manual", .integer(result.findings.count { $0.kind == .manual })),
        ("excepted", .integer(result.environments.reduce(0) { $0 + $1.excepted })),
      ])
  }
}
