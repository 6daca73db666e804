import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// The paths that the code opens against the arrows that are drawn, in one environment.
struct AccessComparison {
  /// A path with the components that its ends are or belong to; none for an end that is not on the page.
  struct Path {
    var path: AccessPath
    var from: [String]
    var to: [String]
  }

  let input: ComparisonInput
  let estate: Estate
  let index: InventoryIndex
  let matching: ResourceMatching
  let drawn: DrawnAccess
  let paths: [Path]
  let auxiliaries: Auxiliaries
  let boxTypes: Set<String>
  private let byClient: [String: [Int]]
  private let byServer: [String: [Int]]

  init(
    input: ComparisonInput, estate: Estate, index: InventoryIndex, matching: ResourceMatching,
    auxiliaries: Auxiliaries
  ) {
    self.input = input
    self.estate = estate
    self.index = index
    self.matching = matching
    self.auxiliaries = auxiliaries
    boxTypes = Set(input.catalog.boxTypes.map(\.type))
    drawn = DrawnAccess(
      input.graph, catalog: input.catalog, configuration: input.configuration,
      environment: estate.environment)
    let found = accessPaths(index, input.knowledge)
    let belonging = Belonging(
      index, matching, auxiliaries, boxTypes: boxTypes,
      services: Set(input.graph.components.filter { $0.role == .service }.map(\.id)),
      paths: found)
    var known: [String: [String]] = [:]
    func components(_ end: AccessEnd) -> [String] {
      guard case .resource(let address) = end else { return [] }
      if let found = known[address] { return found }
      let found = belonging.components(of: address)
      known[address] = found
      return found
    }
    let paths = found.map {
      Path(path: $0, from: components($0.from), to: components($0.to))
    }
    self.paths = paths
    var byClient: [String: [Int]] = [:]
    var byServer: [String: [Int]] = [:]
    for (position, path) in paths.enumerated() {
      for component in path.from { byClient[component, default: []].append(position) }
      for component in path.to { byServer[component, default: []].append(position) }
    }
    self.byClient = byClient
    self.byServer = byServer
  }

  var findings: [Finding] {
    MissingAccess(comparison: self).findings + UndrawnAccess(comparison: self).findings
  }

  func paths(from component: String) -> [Path] { (byClient[component] ?? []).map { paths[$0] } }
  func paths(to component: String) -> [Path] { (byServer[component] ?? []).map { paths[$0] } }

  /// A component's kind, or the one whose template serves it.
  func kind(_ component: String) -> ComponentKind? {
    drawn.components[component]?.kind.flatMap { id in
      input.catalog.lineage(of: id).lazy.compactMap(input.catalog.kind).first
    }
  }

  func place(_ component: String) -> Finding.ComponentPlace? {
    drawn.components[component].map { Finding.ComponentPlace(id: $0.id, diagram: $0.diagramPlace) }
  }

  func label(_ component: String) -> String {
    guard let known = drawn.components[component] else { return component }
    return known.label.isEmpty ? known.id : singleLine(known.label)
  }

  // MARK: For people

  /// What a person calls an end: a drawn label, an address, the internet.
  func name(_ end: AccessEnd) -> String {
    switch end {
    case .resource(let address): matching.component[address].map(label) ?? "`\(address)`"
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
