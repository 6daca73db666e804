import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// The paths that the code opens against the arrows that are drawn, in one environment.
struct AccessComparison {
  let input: ComparisonInput
  let estate: Estate
  let index: InventoryIndex
  let matching: ResourceMatching
  let drawn: DrawnAccess
  let paths: [AccessPath]
  let auxiliaries: Auxiliaries

  init(
    input: ComparisonInput, estate: Estate, index: InventoryIndex, matching: ResourceMatching,
    auxiliaries: Auxiliaries
  ) {
    self.input = input
    self.estate = estate
    self.index = index
    self.matching = matching
    self.auxiliaries = auxiliaries
    drawn = DrawnAccess(input.graph, catalog: input.catalog, environment: estate.environment)
    paths = accessPaths(index, input.knowledge)
  }

  var findings: [Finding] {
    MissingAccess(comparison: self).findings + UndrawnAccess(comparison: self).findings
  }

  /// The component that an end of a path is.
  func component(_ end: AccessEnd) -> String? {
    guard case .resource(let address) = end else { return nil }
    return matching.component[address]
  }

  func isMatched(_ component: String) -> Bool {
    matching.matches.contains { $0.component == component }
  }

  func place(_ component: String) -> Finding.ComponentPlace? {
    drawn.components[component].map { Finding.ComponentPlace(id: $0.id, diagram: $0.diagramPlace) }
  }

  func label(_ component: String) -> String {
    guard let known = drawn.components[component] else { return component }
    return known.label.isEmpty ? known.id : singleLine(known.label)
  }

  /// What a person calls an end: a drawn label, an address, the internet.
  func name(_ end: AccessEnd) -> String {
    switch end {
    case .resource(let address): component(end).map(label) ?? address
    case .cidr(let text): text
    case .prefixList(let text): "the prefix list \(text)"
    case .service(let text): text
    case .account(let text): "the account \(text)"
    case .anyone: "the internet"
    case .everything: "every resource"
    case .elsewhere(let text): text
    case .unknown(let reason): "something that is not known (\(reason))"
    }
  }

  private func singleLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }

  func describe(_ ports: PortSet, _ ipProtocol: String?) -> String {
    switch ports {
    case .none: ""
    case .all: ipProtocol.map { "\($0), every port" } ?? "every protocol and port"
    case .range(let low, let high):
      "\(ipProtocol ?? "every protocol")/" + (low == high ? "\(low)" : "\(low)-\(high)")
    case .unknown: "a port that is not known"
    }
  }
}
