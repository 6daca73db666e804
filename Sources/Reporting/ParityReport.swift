import Catalog
package import Comparison
import Diagnostics

/// The result of `parity` for people and for programs.
package struct ParityReport: Report, Sendable {
  package var result: ParityResult

  package init(result: ParityResult) { self.result = result }

  package var text: String {
    var text = ""
    let differing = result.differences.filter { !$0.isAllowed }
    for difference in differing { text += entry(difference) + "\n" }
    let allowed = result.differences.filter(\.isAllowed)
    if !allowed.isEmpty {
      text += "Allowed to differ (\(allowed.count))\n"
      text += table(allowed.map { [$0.address, values($0)] }) + "\n"
    }
    return text + visible(conclusion) + "\n"
  }

  var conclusion: String {
    let names = result.environments.map(\.name).joined(separator: ", ")
    let count = result.differences.count { !$0.isAllowed }
    return count == 0
      ? "\(names): the same template, held to the same controls"
      : "\(count) differences between \(names) that nobody declared"
  }

  private func entry(_ difference: ParityResult.Difference) -> String {
    var lines = [
      "\(difference.severity.rawValue) parity (\(difference.kind.rawValue)): "
        + visible(singleLine(difference.message)), "  at: \(visible(difference.address))",
    ]
    for (environment, value, place) in difference.values {
      let at = place.map { " (\(visible($0.description)))" } ?? ""
      lines.append("  \(visible(environment)): \(visible(singleLine(value ?? "absent")))\(at)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  func values(_ difference: ParityResult.Difference) -> String {
    difference.values.map { "\($0.environment): \($0.value ?? "absent")" }.joined(separator: ", ")
  }

  package var json: JSON {
    .object([
      ("format_version", .string("1.0")),
      ("environments", .strings(result.environments.map(\.name))),
      ("same", .bool(result.isSame)),
      ("differences", .array(result.differences.map(differenceJSON))),
    ])
  }

  private func differenceJSON(_ difference: ParityResult.Difference) -> JSON {
    .object([
      ("kind", .string(difference.kind.rawValue)), ("allowed", .bool(difference.isAllowed)),
      ("severity", .string(difference.severity.rawValue)),
      ("address", .string(difference.address)), ("message", .string(difference.message)),
      (
        "values",
        .object(difference.values.map { ($0.environment, $0.value.map { .string($0) } ?? .null) })
      ),
      (
        "place",
        .object(
          difference.values.compactMap { item in
            item.place.map { (item.environment, placeJSON($0)) }
          })
      ),
    ])
  }
}
