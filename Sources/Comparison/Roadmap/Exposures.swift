import Architecture
import Catalog
import HCL
import Synthesis

/// How exposed and how sensitive what is drawn is: as annotated, else as the arrows and the kind say.
struct Exposures {
  private let components: [String: Component]
  private var exposed: Set<String> = []
  private let isolated: Set<String>
  private var widest = Exposure.internal
  private var mostSensitive = DataClass.internal

  init(_ input: ComparisonInput) {
    components = Dictionary(
      input.graph.components.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    isolated = Set(
      input.graph.components.filter { component in
        component.kind.flatMap(input.catalog.kind)?.subnet == "isolated"
      }.map(\.id))
    let exposing = Set(
      input.catalog.contracts.filter { $0.body.flag("exposes") }.map(\.id))
    for flow in input.graph.flows {
      if let contract = flow.contract, exposing.contains(contract) { exposed.insert(flow.to) }
    }
    for component in input.graph.components where component.role != .actor {
      let exposure = exposure(component.id)
      if exposure.weight > widest.weight { widest = exposure }
      let data = component.dataClass ?? .internal
      if data.weight > mostSensitive.weight { mostSensitive = data }
    }
  }

  func name(_ component: String) -> String {
    guard let known = components[component] else { return component }
    return known.label.isEmpty ? known.id : singleLine(known.label)
  }

  private func exposure(_ id: String) -> Exposure {
    if let said = components[id]?.exposure { return said }
    if exposed.contains(id) { return .public }
    return isolated.contains(id) ? .private : .internal
  }

  /// The widest exposure and the most sensitive data of several components; `internal` where nothing is said.
  func risk(_ severity: Severity, of ids: [String]) -> Risk {
    let known = ids.filter { components[$0] != nil }
    let exposure = known.map(exposure).max { $0.weight < $1.weight } ?? .internal
    let data =
      known.compactMap { components[$0]?.dataClass }.max { $0.weight < $1.weight } ?? .internal
    return Risk(severity: severity, exposure: exposure, data: data)
  }

  /// What an account lacks concerns everything in it.
  func ordinary(_ severity: Severity, isAccount: Bool) -> Risk {
    isAccount
      ? Risk(severity: severity, exposure: widest, data: mostSensitive)
      : Risk(severity: severity, exposure: .internal, data: .internal)
  }

  func risk(of finding: Finding, isAccount: Bool) -> Risk {
    if isAccount { return ordinary(finding.severity, isAccount: true) }
    let ends = finding.flow.map { [$0.from, $0.to] } ?? []
    // A way in from outside exposes its target whether or not somebody drew it.
    var risk = risk(finding.severity, of: (finding.component.map { [$0.id] } ?? []) + ends)
    if finding.kind == .undrawnAccess, finding.flow?.from == "internet" {
      risk.exposure = .public
    }
    return risk
  }
}
