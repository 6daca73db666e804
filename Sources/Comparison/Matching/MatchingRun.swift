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
  private var drawn: [Drawn] = []
  private var takenCandidates: Set<Int> = []
  private var settled: Set<Int> = []
  private var notHere: Set<String> = []
  private var ids: Set<String> = []
  private var scores: [String: Match] = [:]
  /// What is free of some types, as long as nothing more is taken: many boxes ask for the same.
  private var freeByTypes: [String: (taken: Int, free: [Int], addresses: [String])] = [:]
  /// Candidates of ties.
  private(set) var openCandidates: Set<Int> = []

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
  private static let threshold = 40

  struct Drawn {
    var component: Component
    var types: [String]
    /// The words of its label and name, without those that only say what kind it is where others remain.
    var words: Set<String>
    /// Its words are in the name of everything: they tell it only from what has no such word.
    var isCommon: Bool
    var kindWords: Set<String>
  }

  private struct Pair {
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
  private mutating func takeWhatIsSaid(_ position: Int) {
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
  private mutating func takeServices(_ positions: [Int]) {
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

  // MARK: Names

  private mutating func takeByName(_ positions: [Int]) {
    let open = positions.filter { !settled.contains($0) }
    var pairs = open.flatMap(pairs)
    pairs.sort { ($0.score, $1.drawn, $1.candidate) > ($1.score, $0.drawn, $0.candidate) }
    var byDrawn: [Int: [Pair]] = [:]
    var byCandidate: [Int: [Pair]] = [:]
    for pair in pairs {
      byDrawn[pair.drawn, default: []].append(pair)
      byCandidate[pair.candidate, default: []].append(pair)
    }
    for pair in pairs {
      guard !settled.contains(pair.drawn), !takenCandidates.contains(pair.candidate) else {
        continue
      }
      let rivals = (byDrawn[pair.drawn] ?? []).filter {
        $0.score == pair.score && $0.candidate != pair.candidate
          && !takenCandidates.contains($0.candidate)
      }
      let contenders = (byCandidate[pair.candidate] ?? []).filter {
        $0.score == pair.score && $0.drawn != pair.drawn && !settled.contains($0.drawn)
      }
      let component = drawn[pair.drawn].component
      if !rivals.isEmpty {
        settled.insert(pair.drawn)
        tie(component, [pair.candidate] + rivals.map(\.candidate), "several fit equally well")
      } else if contenders.contains(where: { !isTwin(drawn[$0.drawn].component, component) }) {
        for position in [pair.drawn] + contenders.map(\.drawn) {
          settled.insert(position)
          tie(drawn[position].component, [pair.candidate], "another box fits it equally well")
        }
      } else {
        settled.insert(pair.drawn)
        take(pair.drawn, pair.candidate, pair.score, pair.because)
      }
    }
  }

  private func pairs(_ position: Int) -> [Pair] {
    var result: [Pair] = []
    for (rank, type) in drawn[position].types.enumerated() {
      let isPrimary = rank == 0 || !auxiliaries.isPart(type: type)
      guard isPrimary || result.isEmpty else { break }
      for candidate in candidates.of(type: type, words: drawn[position].words)
      where !takenCandidates.contains(candidate) {
        let (score, source) = score(drawn[position], candidates.all[candidate])
        guard score >= Self.threshold else { continue }
        result.append(
          Pair(drawn: position, candidate: candidate, score: score, because: ["kind", source]))
      }
    }
    return result
  }

  private func score(_ drawn: Drawn, _ candidate: MatchCandidates.Candidate) -> (Int, String) {
    // The code says that it is another box.
    if isOther(candidate) { return (0, "") }
    var best = (score: 0, source: "")
    for (source, all) in candidate.names {
      let own =
        drawn.isCommon ? all.subtracting(drawn.kindWords) : specific(all, drawn.kindWords)
      let score = agreement(drawn.words, own)
      if score > best.score { best = (score, source) }
    }
    return candidate.isServing ? (best.score >= 80 ? best.score - 40 : 0, best.source) : best
  }

  private func specific(_ all: Set<String>, _ kindWords: Set<String>) -> Set<String> {
    let known = all.subtracting(ignored)
    let own = known.subtracting(kindWords)
    return own.isEmpty ? known : own
  }

  /// Whether the code says that it is another box. Parts carry the tag of what they are a part of.
  private func isOther(_ candidate: MatchCandidates.Candidate) -> Bool {
    guard let tag = candidate.tag, ids.contains(tag) else { return false }
    return !auxiliaries.isPart(type: candidate.resources.first?.type ?? "")
  }

  // MARK: What is left

  private mutating func settle(_ positions: [Int]) {
    let open = positions.filter { !settled.contains($0) }
    for position in open where !settled.contains(position) {
      let this = drawn[position]
      if takeTwin(position) { continue }
      let hasRivals = open.contains { other in
        !settled.contains(other) && other != position
          && drawn[other].types.contains { this.types.contains($0) }
          && !isTwin(drawn[other].component, this.component)
      }
      let (free, freeAddresses) = freeCandidates(this)
      let isOnly =
        free.count == 1
        && this.types.flatMap(candidates.of).filter { isWhole($0, this) }.count <= 1
      if free.isEmpty {
        settled.insert(position)
        notFound(this)
      } else if !hasRivals, isOnly, let only = free.first {
        settled.insert(position)
        take(position, only, 50, ["the only one of its kind, drawn and in the code"])
      } else if this.isCommon || this.words.isSubset(of: this.kindWords), free.allSatisfy(isPart),
        let first = free.first
      {
        settled.insert(position)
        matches.append(
          match(
            this.component, candidates.all[first].resources.first?.address ?? "", 50,
            ["the code has some, and the box names none"]))
      } else if isOption(this), isOneBlock(free) {
        takeAll(free, open.filter { !settled.contains($0) && drawn[$0].types == this.types })
      } else {
        settled.insert(position)
        openCandidates.formUnion(free)
        ties.append(
          ResourceMatching.Tie(
            component: this.component, candidates: freeAddresses,
            reason: free.count == 1
              ? "one is left, and no name says that it is this box"
              : "no name says which of them it is"))
      }
    }
  }

  /// Part of what it is drawn in, such as a gateway: however many there are, the drawn ones are these.
  private func isOption(_ drawn: Drawn) -> Bool {
    drawn.component.kind.flatMap(catalog.kind)?.body.flag("attach") == true
  }

  /// Whether they are the instances of one block, such as one in each zone.
  private func isOneBlock(_ found: [Int]) -> Bool {
    let blocks = found.flatMap { candidates.all[$0].resources }.map { resource in
      Array(resource.address.utf8.dropLast(resource.instanceKey.utf8.count))
    }
    return blocks.allSatisfy { $0 == blocks.first }
  }

  private mutating func takeAll(_ found: [Int], _ positions: [Int]) {
    for position in positions {
      settled.insert(position)
      for candidate in found { take(position, candidate, 50, ["all instances of one block"]) }
    }
  }

  /// Resources of its types that are a box of their own and nobody's yet.
  private mutating func freeCandidates(_ drawn: Drawn) -> (free: [Int], addresses: [String]) {
    let own = drawn.component.resourceType
    let key = (drawn.types + [own ?? ""]).joined(separator: " ")
    if let known = freeByTypes[key], known.taken == takenCandidates.count {
      return (known.free, known.addresses)
    }
    var free = drawn.types.flatMap(candidates.of).filter { candidate in
      !takenCandidates.contains(candidate) && isWhole(candidate, drawn)
        && !isOther(candidates.all[candidate])
    }
    if free.isEmpty, let own {
      // The icon itself is of what else is only a part: an alarm.
      free = candidates.of(type: own).filter { candidate in
        !takenCandidates.contains(candidate) && !candidates.all[candidate].isServing
          && !isOther(candidates.all[candidate])
      }
    }
    let addresses = free.map { candidates.all[$0].address }.sorted(by: byUTF8)
    freeByTypes[key] = (takenCandidates.count, free, addresses)
    return (free, addresses)
  }

  private func isWhole(_ candidate: Int, _ drawn: Drawn) -> Bool {
    !candidates.all[candidate].isServing
      && (type(candidate) == drawn.types.first || !auxiliaries.isPart(type: type(candidate)))
  }

  private func isPart(_ candidate: Int) -> Bool { auxiliaries.isPart(type: type(candidate)) }

  /// A box that is drawn once more, for example in each zone.
  private mutating func takeTwin(_ position: Int) -> Bool {
    let this = drawn[position].component
    guard let known = scores[twinKey(this)] else { return false }
    settled.insert(position)
    addresses[this.id] = addresses[known.component]
    matches.append(
      match(this, known.address, known.score, ["drawn more than once, as \(known.component)"]))
    return true
  }

  private func isTwin(_ a: Component, _ b: Component) -> Bool {
    !a.label.isEmpty && a.kind == b.kind && a.label.utf8.elementsEqual(b.label.utf8)
  }

  private func twinKey(_ component: Component) -> String {
    component.label.isEmpty ? component.id : "\(component.kind ?? "") \(component.label)"
  }

  /// Not among the resources: a module that is not here may hold it, or other code.
  private mutating func notFound(_ this: Drawn) {
    if estate.managedElsewhere.contains(this.component.kind ?? "") { return }
    let wanted = this.words.union(this.kindWords)
    let modules = estate.inventory.moduleCalls.filter {
      $0.folder == nil && !wanted.isDisjoint(with: words($0.address + " " + $0.source))
    }
    let data = this.types.flatMap { type in
      estate.inventory.dataSources.filter { $0.type == type }
    }
    if !modules.isEmpty {
      ties.append(
        ResourceMatching.Tie(
          component: this.component, candidates: modules.map(\.address).sorted(by: byUTF8),
          reason: "it may be in a module that is not here"))
    } else if let first = data.first {
      // A network that other code owns is where this code says it is.
      if this.component.role == .boundary { return }
      ties.append(
        ResourceMatching.Tie(
          component: this.component, candidates: [first.address],
          reason: "other code has one that this code refers to"))
    } else {
      missing.append(this.component)
    }
  }

  private func hasDataSource(_ types: [String]) -> Bool {
    estate.inventory.dataSources.contains { types.contains($0.type) }
  }

  // MARK: Results

  private mutating func take(
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

  private func match(
    _ component: Component, _ address: String, _ score: Int, _ because: [String]
  ) -> Match {
    Match(
      component: component.id, environment: estate.environment, address: address, score: score,
      because: because)
  }

  private mutating func tie(_ component: Component, _ list: [Int], _ reason: String) {
    guard isDrawnHere(component.id) else { return }
    openCandidates.formUnion(list)
    ties.append(
      ResourceMatching.Tie(
        component: component,
        candidates: Set(list).map { candidates.all[$0].address }.sorted(by: byUTF8),
        reason: reason))
  }

  private func type(_ candidate: Int) -> String {
    candidates.all[candidate].resources.first?.type ?? ""
  }

  /// A kind's types, else the type that the shape stands for.
  private func types(of component: Component) -> [String] {
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
  private func kindWords(_ component: Component) -> Set<String> {
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
