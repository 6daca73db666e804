package import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// Which coded resources are which drawn components, in one environment.
package struct ResourceMatching: Sendable {
  package struct Tie: Sendable {
    package var component: Component
    package var candidates: [String]
    package var reason: String
  }

  package private(set) var matches: [Match] = []
  /// Drawn, and nothing in the code could be it.
  package private(set) var missing: [Component] = []
  /// Could be several, or too little speaks for the only one: a wrong match would hide a gap.
  package private(set) var ties: [Tie] = []
  /// The component that a resource was matched to, by address.
  package private(set) var component: [String: String] = [:]

  /// Kinds of roles resource and service are matched; boundaries and actors are not coded as one resource.
  init(
    _ graph: ComponentGraph, catalog: ComponentCatalog, estate: Estate, index: InventoryIndex,
    auxiliaries: Auxiliaries
  ) {
    var run = MatchingRun(
      catalog: catalog, estate: estate, index: index, auxiliaries: auxiliaries)
    let drawn = graph.components.filter { component in
      (component.role == .resource || component.role == .service)
        && component.environments.map { $0.contains(estate.environment) } != false
    }
    run.match(drawn)
    matches = run.matches.sorted { byUTF8($0.component, $1.component) }
    missing = run.missing
    ties = run.ties
    component = run.component
  }

  /// The addresses that are a component.
  package func addresses(of component: String) -> [String] {
    self.component.filter { $0.value == component }.map(\.key).sorted(by: byUTF8)
  }
}

func byUTF8(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

private struct MatchingRun {
  let catalog: ComponentCatalog
  let estate: Estate
  let index: InventoryIndex
  let auxiliaries: Auxiliaries
  var matches: [Match] = []
  var missing: [Component] = []
  var ties: [ResourceMatching.Tie] = []
  var component: [String: String] = [:]

  /// A score from which names alone convince.
  private static let threshold = 40

  private struct Pair {
    var component: Int
    var group: Int
    var score: Int
    var because: [String]
  }

  /// Instances of one resource block: `count` and `for_each` without a name in the key are one thing, drawn once.
  private struct Candidate {
    var address: String
    var resources: [ResourceInstance]
    var isPrimary: Bool
  }

  mutating func match(_ drawn: [Component]) {
    var groups: [(types: [String], components: [Component])] = []
    for component in drawn {
      let types = types(of: component)
      if let known = groups.firstIndex(where: { $0.types == types }) {
        groups[known].components.append(component)
      } else {
        groups.append((types, [component]))
      }
    }
    for (types, components) in groups {
      if components.allSatisfy({ $0.role == .service }) {
        for component in components { matchService(component, types) }
      } else {
        match(components, types)
      }
    }
  }

  /// A kind's types, else the type that the shape stands for.
  private func types(of component: Component) -> [String] {
    var types: [String] = []
    for kind in component.kind.map(catalog.lineage) ?? [] {
      types += catalog.kind(kind)?.types ?? []
      types += catalog.knownKind(kind)?.types ?? []
      if !types.isEmpty { break }
    }
    if let own = component.resourceType, !types.contains(own) { types.insert(own, at: 0) }
    return types
  }

  /// A service of the account is there when any of its resources is.
  private mutating func matchService(_ drawn: Component, _ types: [String]) {
    guard !types.isEmpty else { return }
    let found = types.flatMap(index.resources)
    guard let first = found.first else {
      missing.append(drawn)
      return
    }
    for resource in found { component[resource.address] = drawn.id }
    matches.append(
      Match(
        component: drawn.id, environment: estate.environment, address: first.address, score: 100,
        because: ["the account runs it"]))
  }

  private mutating func match(_ drawn: [Component], _ types: [String]) {
    let candidates = candidates(types)
    var pairs: [Pair] = []
    for (i, component) in drawn.enumerated() {
      for (j, candidate) in candidates.enumerated() {
        let (score, because) = score(component, candidate)
        if score > 0 { pairs.append(Pair(component: i, group: j, score: score, because: because)) }
      }
    }
    pairs.sort { ($0.score, $1.component, $1.group) > ($1.score, $0.component, $0.group) }
    var (takenComponents, takenGroups): (Set<Int>, Set<Int>) = ([], [])
    var tied: Set<Int> = []
    for pair in pairs where pair.score >= Self.threshold {
      guard !takenComponents.contains(pair.component), !tied.contains(pair.component),
        !takenGroups.contains(pair.group)
      else { continue }
      let rivals = pairs.filter {
        $0.component == pair.component && $0.score == pair.score && $0.group != pair.group
          && !takenGroups.contains($0.group)
      }
      if !rivals.isEmpty {
        tied.insert(pair.component)
        let names = [pair.group] + rivals.map(\.group)
        ties.append(
          ResourceMatching.Tie(
            component: drawn[pair.component],
            candidates: names.map { candidates[$0].address }.sorted(by: byUTF8),
            reason: "several resources fit equally well"))
        continue
      }
      takenComponents.insert(pair.component)
      takenGroups.insert(pair.group)
      take(drawn[pair.component], candidates[pair.group], pair.score, pair.because)
    }
    settle(
      drawn.indices.filter { !takenComponents.contains($0) && !tied.contains($0) }.map {
        drawn[$0]
      },
      drawn, candidates.indices.filter { !takenGroups.contains($0) }.map { candidates[$0] })
  }

  /// What names did not decide: the only one left of a kind, a box drawn twice, else open.
  private mutating func settle(
    _ open: [Component], _ drawn: [Component], _ free: [Candidate]
  ) {
    let primary = free.filter(\.isPrimary)
    for component in open {
      if let twin = drawn.first(where: { other in
        other.id != component.id && !component.label.isEmpty && other.label == component.label
          && matches.contains { $0.component == other.id }
      }), let match = matches.first(where: { $0.component == twin.id }) {
        matches.append(
          Match(
            component: component.id, environment: match.environment, address: match.address,
            score: match.score, because: ["drawn more than once, as \(twin.id)"]))
      } else if open.count == 1, primary.count == 1, let only = primary.first {
        take(component, only, 50, ["the only one of its kind, drawn and in the code"])
      } else if primary.isEmpty {
        missing.append(component)
      } else {
        ties.append(
          ResourceMatching.Tie(
            component: component, candidates: primary.map(\.address),
            reason: "no name says which of them it is"))
      }
    }
  }

  private mutating func take(
    _ component: Component, _ candidate: Candidate, _ score: Int, _ because: [String]
  ) {
    for resource in candidate.resources { self.component[resource.address] = component.id }
    matches.append(
      Match(
        component: component.id, environment: estate.environment,
        address: candidate.resources.first?.address ?? candidate.address, score: min(100, score),
        because: because))
  }

  private func candidates(_ types: [String]) -> [Candidate] {
    var result: [Candidate] = []
    for (position, type) in types.enumerated() {
      for resource in index.resources(type) {
        if auxiliaries.isReferenced(resource) { continue }
        let hasName = resource.instanceKey.utf8.contains(UInt8(ascii: "\""))
        let base =
          hasName
          ? resource.address
          : String(
            decoding: resource.address.utf8.dropLast(resource.instanceKey.utf8.count), as: UTF8.self
          )
        if let known = result.firstIndex(where: { $0.address == base }) {
          result[known].resources.append(resource)
        } else {
          result.append(Candidate(address: base, resources: [resource], isPrimary: position == 0))
        }
      }
    }
    return result
  }

  // MARK: Scores

  private func score(_ component: Component, _ candidate: Candidate) -> (Int, [String]) {
    guard let resource = candidate.resources.first else { return (0, []) }
    if let address = component.address {
      let isMeant =
        address.utf8.elementsEqual(resource.address.utf8)
        || address.utf8.elementsEqual(candidate.address.utf8)
      return isMeant ? (1_000, ["zt-address"]) : (0, [])
    }
    if let tag = tag(resource) {
      guard tag.utf8.elementsEqual(component.id.utf8) else { return (0, []) }
      return (candidate.isPrimary ? 510 : 500, ["tag zeroplan:component"])
    }
    let wanted = Set(words(component.label) + words(component.name ?? component.id))
    var best = (score: 0, source: "")
    for (source, text) in names(of: resource) {
      let score = agreement(Array(wanted), words(text).filter { !ignored.contains($0) })
      if score > best.score { best = (score, source) }
    }
    guard best.score > 0 else { return (0, []) }
    let bonus = candidate.isPrimary ? 10 : 0
    return (best.score + bonus, ["kind", best.source])
  }

  /// Words that every name of an environment has say nothing.
  private var ignored: Set<String> { Set(words(estate.environment)) }

  private func tag(_ resource: ResourceInstance) -> String? {
    resource.body.attribute("tags")?.value.unmarked.entry("zeroplan:component")?.stringValue
  }

  /// Everything that may name a resource, with what it is called for people.
  private func names(of resource: ResourceInstance) -> [(String, String)] {
    var result = [("resource name", resource.name + " " + resource.instanceKey)]
    if let module = resource.modulePath.last {
      result.append(("module name", module))
      result.append(("module and resource name", module + " " + resource.name))
    }
    for argument in Self.nameArguments {
      if let text = knownText(resource.body.attribute(argument)?.value) {
        result.append(("argument \(argument)", text))
      }
    }
    if let text = knownText(resource.body.attribute("tags")?.value.unmarked.entry("Name")) {
      result.append(("tag Name", text))
    }
    return result
  }

  private static let nameArguments = [
    "name", "identifier", "bucket", "cluster_identifier", "replication_group_id", "function_name",
    "family", "description", "comment", "domain", "domain_name", "title",
  ]

  /// The known text of a value, also of one that has unknown parts.
  private func knownText(_ value: Value?) -> String? {
    value?.symbolicParts?.compactMap { part in
      if case .text(let text) = part { text } else { nil }
    }.joined(separator: " ")
  }
}
