package import Architecture
package import Catalog
import Diagnostics
package import Terraform

/// What the comparison needs beside the diagram and the code.
package struct ComparisonInput: Sendable {
  package var graph: ComponentGraph
  package var catalog: ComponentCatalog
  package var controls: [Control]
  package var views: [View]
  package var knowledge: AccessKnowledge
  package var auxiliaries: [AuxiliaryRule]
  package var implied: ImpliedAccess
  package var configuration: ProjectConfiguration
  /// By which name a cell was generated: of the tree's own record, which a relabelled box keeps.
  package var names: [String: String] = [:]
  /// nil when the code was not generated.
  package var drift: DriftInput?
  /// `2027-01-31`: what exceptions are compared with.
  package var today: String

  package init(
    graph: ComponentGraph, catalog: ComponentCatalog, controls: [Control], views: [View],
    knowledge: AccessKnowledge, auxiliaries: [AuxiliaryRule], implied: ImpliedAccess,
    configuration: ProjectConfiguration, today: String
  ) {
    self.graph = graph
    self.catalog = catalog
    self.controls = controls
    self.views = views
    self.knowledge = knowledge
    self.auxiliaries = auxiliaries
    self.implied = implied
    self.configuration = configuration
    self.today = today
  }
}

/// Compares what is drawn with what each environment's code has: components, access, controls.
package func compare(_ input: ComparisonInput, estates: [Estate]) -> CheckResult {
  var result = CheckResult()
  for estate in estates {
    guard !estate.isAccount else {
      result.environments.append(
        EnvironmentSummary(
          name: estate.environment, root: estate.root,
          resources: estate.inventory.resources.count))
      continue
    }
    let index = InventoryIndex(estate.inventory)
    let auxiliaries = Auxiliaries(input.auxiliaries, index, drift: input.drift)
    let matching = ResourceMatching(
      input.graph, catalog: input.catalog, estate: estate, index: index, auxiliaries: auxiliaries,
      project: input.configuration.project, names: input.names)
    result.matches += matching.matches
    let components = ComponentComparison(
      input: input, estate: estate, index: index, matching: matching, auxiliaries: auxiliaries)
    result.findings += components.findings
    let access = AccessComparison(
      input: input, estate: estate, index: index, matching: matching, auxiliaries: auxiliaries)
    result.findings += access.findings
    if access.paths.count >= accessPathLimit {
      let place = estate.environment.isEmpty ? "the code" : "`\(estate.environment)`"
      result.diagnostics.append(
        Diagnostic(
          .error, "access/limit",
          "\(place) opens more than \(accessPathLimit) ways; the rest is not judged",
          help: "Let fewer resources share a security group or a role.", isIncomplete: true))
    }
    result.environments.append(
      EnvironmentSummary(
        name: estate.environment, root: estate.root,
        resources: estate.inventory.resources.count))
  }
  if let drift = input.drift { result.findings += DriftComparison(input: drift).findings }
  result.addControls(input, estates: estates)
  result.findings.sort(by: Finding.precedes)
  return result
}

extension Finding {
  /// Worst first, then phase, kind, control, environment, component, address.
  static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    if a.severity != b.severity { return a.severity > b.severity }
    if a.phase != b.phase { return a.phase < b.phase }
    for (left, right) in [
      (a.kind.rawValue, b.kind.rawValue), (a.control ?? "", b.control ?? ""),
      (a.resource?.address ?? "", b.resource?.address ?? ""),
      (a.component?.id ?? "", b.component?.id ?? ""), (a.message, b.message),
    ] where !left.utf8.elementsEqual(right.utf8) {
      return byUTF8(left, right)
    }
    return byUTF8(a.environment ?? "", b.environment ?? "")
  }
}
