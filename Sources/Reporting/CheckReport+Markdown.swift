import Catalog
import Comparison
import Diagnostics

extension CheckReport {
  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "Gaps between diagram, controls and Terraform")
    page.paragraph(MarkdownPage.escaped(counts))
    page.table(
      ["environment", "root", "resources", "passed", "failed", "undecided", "accepted"],
      result.environments.map { environment in
        [
          environment.name + (environment.isDisposable ? " (disposable)" : ""), environment.root,
          String(environment.resources), String(environment.passed), String(environment.failed),
          String(environment.undecided), String(environment.excepted),
        ]
      })
    for severity in Severity.allCases.reversed() {
      let groups = FindingGroup.groups(of: result.gaps.filter { $0.severity == severity })
      guard !groups.isEmpty else { continue }
      page.heading(2, "\(severity.rawValue) (\(groups.count))")
      page.table(["gap", "environments", "where", "fix"], groups.map(row))
    }
    list(&page, "Undecided", result.findings.filter { $0.kind == .undecided })
    list(&page, "To do by hand", result.findings.filter { $0.kind == .manual })
    if !result.suppressed.isEmpty {
      page.heading(2, "Accepted or declared (\(result.suppressed.count))")
      page.table(
        ["what", "until", "because", "where"],
        result.suppressed.map {
          [$0.what, $0.until ?? "", $0.because, $0.range?.description ?? ""].map(singleLine)
        })
    }
    return page.text
  }

  private func row(_ group: FindingGroup) -> [String] {
    let finding = group.finding
    let name = finding.control ?? finding.kind.rawValue
    let fix = finding.fix?.utf8.split(separator: 0x0A).first.map {
      String(decoding: $0, as: UTF8.self)
    }
    return [
      "\(name): \(finding.message)", group.environments.joined(separator: ", "), place(finding),
      fix ?? "",
    ].map(singleLine)
  }

  /// The box or arrow, and the place in the code.
  private func place(_ finding: Finding) -> String {
    var parts: [String] = []
    if let component = finding.component, !component.diagram.cell.isEmpty {
      let label = component.diagram.label.isEmpty ? component.id : component.diagram.label
      parts.append("“\(label)” (page “\(component.diagram.page)”, cell \(component.diagram.cell))")
    } else if let cell = finding.flow?.cell {
      parts.append("arrow, cell \(cell)")
    }
    if let resource = finding.resource {
      parts.append(resource.range?.description ?? resource.address)
    }
    return parts.joined(separator: "; ")
  }

  private func list(_ page: inout MarkdownPage, _ title: String, _ findings: [Finding]) {
    let groups = FindingGroup.groups(of: findings)
    guard !groups.isEmpty else { return }
    page.heading(2, "\(title) (\(groups.count))")
    page.table(["what", "environments", "where", "how"], groups.map(row))
  }
}
