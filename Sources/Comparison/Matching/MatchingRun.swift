import Architecture
import Catalog
import HCL
import Synthesis
import Terraform

/// One pass over the drawn components: what is said outright, then names, then what is left.
struct MatchingRun {
  let catalog: ComponentCatalog
  let estate: Estate
  let index: InventoryIndex
  let auxiliaries: Auxiliaries
  let candidates: MatchCandidates
  /// Words that every name of an environment has say nothing.
  let ignored: Set<String>
  /// By which name a cell was generated.
  let names: [String: String]

  var matches: [Match] = []
  var missing: [Component] = []
  var ties: [ResourceMatching.Tie] = []
  /// Component by address.
  var taken: [String: String] = [:]
  /// Addresses by component.
  var addresses: [String: [String]] = [:]
  var drawn: [Drawn] = []
  var takenCandidates: Set<Int> = []
  var settled: Set<Int> = []
  var notHere: Set<String> = []
  var ids: Set<String> = []
  var scores: [String: Match] = [:]
  /// What is free of some types, as long as nothing more is taken: many boxes ask for the same.
  var freeByTypes: [String: (taken: Int, free: [Int], addresses: [String])] = [:]
  /// Candidates of ties.
  var openCandidates: Set<Int> = []

  init(
    catalog: ComponentCatalog, estate: Estate, index: InventoryIndex, auxiliaries: Auxiliaries,
    candidates: MatchCandidates, ignored: Set<String>, names: [String: String]
  ) {
    self.catalog = catalog
    self.estate = estate
    self.index = index
    self.auxiliaries = auxiliaries
    self.candidates = candidates
    self.ignored = ignored
    self.names = names
  }

  /// A score from which names alone convince.
  static let threshold = 40

  struct Drawn {
    var component: Component
    var types: [String]
    /// The words of its label and name, without those that only say what kind it is where others remain.
    var words: Set<String>
    /// Its words are in the name of everything: they tell it only from what has no such word.
    var isCommon: Bool
    var kindWords: Set<String>
  }

  struct Pair {
    var drawn: Int
    var candidate: Int
    var score: Int
    var because: [String]
  }

  func isDrawnHere(_ component: String) -> Bool { !notHere.contains(component) }

  mutating func match(_ components: [Component]) {
    for component in components {
      let types = types(of: component)
      guard !types.isEmpty || component.address != nil else { continue }
      if !component.isDrawn(in: estate.environment) { notHere.insert(component.id) }
      let kindWords = kindWords(component)
      let all = Set(words(component.label) + words(component.name ?? component.id))
      let isCommon = all.subtracting(kindWords).isSubset(of: ignored)
      let named = isCommon ? all.subtracting(kindWords) : []
      drawn.append(
        Drawn(
          component: component, types: types,
          words: named.isEmpty ? specific(all, kindWords) : named, isCommon: !named.isEmpty,
          kindWords: kindWords))
    }
    ids = Set(drawn.map(\.component.id))
    // What is drawn for other environments takes nothing from what is drawn for this one.
    let order = drawn.indices.filter { isDrawnHere(drawn[$0].component.id) }
    let others = drawn.indices.filter { !isDrawnHere(drawn[$0].component.id) }
    for group in [order, others] {
      for position in group { takeWhatIsSaid(position) }
    }
    for group in [order, others] {
      takeServices(group)
      takeByName(group)
    }
    settle(order)
  }

  // MARK: Said outright

  /// `zt-address`, or the tag that generated code has.
  mutating func takeWhatIsSaid(_ position: Int) {
    let component = drawn[position].component
    if let address = component.address {
      settled.insert(position)
      if let found = candidates.at(address) {
        take(position, found, 1_000, ["zt-address"])
      } else if isDrawnHere(component.id) {
        missing.append(component)
      }
      return
    }
    let tags = Set([component.id, names[component.cell]].compactMap { $0 })
    let wanted = tags.sorted(by: byUTF8)
    func fitting(_ found: [Int]) -> [Int] {
      found.filter { !takenCandidates.contains($0) && drawn[position].types.contains(type($0)) }
    }
    var tagged = fitting(wanted.flatMap(candidates.tagged))
    if tagged.isEmpty { tagged = fitting(wanted.flatMap(candidates.besideTagged)) }
    guard
      let type = drawn[position].types.first(where: { type in
        tagged.contains { self.type($0) == type }
      })
    else { return }
    let best = tagged.filter { self.type($0) == type }
    let own = best.filter { !candidates.all[$0].isServing }
    let final = own.isEmpty ? best : own
    settled.insert(position)
    if final.count == 1, let only = final.first {
      take(position, only, 100, ["tag zeroplan:component"])
    } else if final.allSatisfy(isPart) || isOneBlock(final) {
      for part in final { take(position, part, 100, ["tag zeroplan:component"]) }
    } else if isDrawnHere(component.id) {
      tie(component, final, "several resources have its tag")
    }
  }

  /// Services of the account and boundaries are there when any of their resources is.
  mutating func takeServices(_ positions: [Int]) {
    for position in positions where !settled.contains(position) {
      let component = drawn[position].component
      let isPresence =
        component.role == .service
        || (component.role == .boundary && !catalog.isOneResource(component))
      guard isPresence else { continue }
      settled.insert(position)
      let found = drawn[position].types.flatMap(index.resources)
      guard let first = found.first else {
        // Subnets and groups of a network that others run are data here.
        let isElsewhere = hasDataSource(drawn[position].types)
        if isDrawnHere(component.id), !isElsewhere { missing.append(component) }
        continue
      }
      guard component.role == .service else {
        matches.append(match(component, first.address, 100, ["the code has some"]))
        continue
      }
      for resource in found where taken[resource.address] == nil {
        taken[resource.address] = component.id
      }
      addresses[component.id] = found.map(\.address).sorted(by: byUTF8)
      matches.append(match(component, first.address, 100, ["the account runs it"]))
    }
  }

  // MARK: Results

  mutating func take(
    _ position: Int, _ candidate: Int, _ score: Int, _ because: [String]
  ) {
    let component = drawn[position].component
    let found = candidates.all[candidate]
    takenCandidates.insert(candidate)
    for resource in found.resources { taken[resource.address] = component.id }
    let isFirst = addresses[component.id] == nil
    addresses[component.id] =
      ((addresses[component.id] ?? []) + found.resources.map(\.address)).sorted(by: byUTF8)
    guard isFirst else { return }
    let match = match(
      component, found.resources.first?.address ?? found.address, min(100, score), because)
    matches.append(match)
    if scores[twinKey(component)] == nil { scores[twinKey(component)] = match }
  }

  func match(
    _ component: Component, _ address: String, _ score: Int, _ because: [String]
  ) -> Match {
    Match(
      component: component.id, environment: estate.environment, address: address, score: score,
      because: because)
  }

  mutating func tie(_ component: Component, _ list: [Int], _ reason: String) {
    guard isDrawnHere(component.id) else { return }
    openCandidates.formUnion(list)
    ties.append(
      ResourceMatching.Tie(
        component: component,
        candidates: Set(list).map { candidates.all[$0].address }.sorted(by: byUTF8),
        reason: reason))
  }

  func type(_ candidate: Int) -> String {
    candidates.all[candidate].resources.first?.type ?? ""
  }

  /// A kind's types, else the type that the shape stands for.
  func types(of component: Component) -> [String] {
    var types: [String] = []
    for kind in component.kind.map(catalog.lineage) ?? [] {
      for type in (catalog.kind(kind)?.types ?? []) + (catalog.knownKind(kind)?.types ?? [])
      where !types.contains(type) {
        types.append(type)
      }
      if !types.isEmpty { break }
    }
    if let own = component.resourceType, !types.contains(own) { types.insert(own, at: 0) }
    return types
  }

  /// Words that say what it is, not which.
  func kindWords(_ component: Component) -> Set<String> {
    guard let kind = component.kind else { return [] }
    let labels = (catalog.kind(kind)?.labels ?? []) + (catalog.knownKind(kind)?.labels ?? [])
    return Set(([kind] + labels).flatMap(words))
  }
}

extension ComponentCatalog {
  /// A boundary that is a resource of its own with a name, rather than one of many alike.
  fileprivate func isOneResource(_ component: Component) -> Bool {
    component.kind.flatMap(kind)?.body.attribute("resource_type") != nil
  }
}
