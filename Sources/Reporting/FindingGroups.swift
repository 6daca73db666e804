import Comparison
import Diagnostics

/// Findings that say the same of several environments, as one for a person to read.
struct FindingGroup {
  var finding: Finding
  var environments: [String]
  var addresses: [String]

  /// In the order of the first of each group.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var index: [String: Int] = [:]
    for finding in findings {
      let key = [
        finding.kind.rawValue, finding.control ?? "", finding.message, finding.component?.id ?? "",
        finding.flow.map { "\($0.from)→\($0.to)" } ?? "", finding.resource?.address ?? "",
        finding.resource?.range.map { "\($0.start.line)" } ?? "",
      ].joined(separator: "\u{1F}")
      if let known = index[key] {
        if let environment = finding.environment,
          !groups[known].environments.contains(environment)
        {
          groups[known].environments.append(environment)
        }
      } else {
        index[key] = groups.count
        groups.append(
          FindingGroup(
            finding: finding, environments: finding.environment.map { [$0] } ?? [],
            addresses: finding.resource.map { [$0.address] } ?? []))
      }
    }
    return groups
  }
}
