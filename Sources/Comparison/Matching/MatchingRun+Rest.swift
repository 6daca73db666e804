import Architecture
import Catalog
import HCL
import Synthesis
import Terraform

/// Boxes that no name tells: the only one left, twins, instances of one block.
extension MatchingRun {
  mutating func settle(_ positions: [Int]) {
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
  func isOption(_ drawn: Drawn) -> Bool {
    drawn.component.kind.flatMap(catalog.kind)?.body.flag("attach") == true
  }

  /// Whether they are the instances of one block, such as one in each zone.
  func isOneBlock(_ found: [Int]) -> Bool {
    let blocks = found.flatMap { candidates.all[$0].resources }.map { resource in
      Array(resource.address.utf8.dropLast(resource.instanceKey.utf8.count))
    }
    return blocks.allSatisfy { $0 == blocks.first }
  }

  mutating func takeAll(_ found: [Int], _ positions: [Int]) {
    for position in positions {
      settled.insert(position)
      for candidate in found { take(position, candidate, 50, ["all instances of one block"]) }
    }
  }

  /// Resources of its types that are a box of their own and nobody's yet.
  mutating func freeCandidates(_ drawn: Drawn) -> (free: [Int], addresses: [String]) {
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

  func isWhole(_ candidate: Int, _ drawn: Drawn) -> Bool {
    !candidates.all[candidate].isServing
      && (type(candidate) == drawn.types.first || !auxiliaries.isPart(type: type(candidate)))
  }

  func isPart(_ candidate: Int) -> Bool { auxiliaries.isPart(type: type(candidate)) }

  /// A box that is drawn once more, for example in each zone.
  mutating func takeTwin(_ position: Int) -> Bool {
    let this = drawn[position].component
    guard let known = scores[twinKey(this)] else { return false }
    settled.insert(position)
    addresses[this.id] = addresses[known.component]
    matches.append(
      match(this, known.address, known.score, ["drawn more than once, as \(known.component)"]))
    return true
  }

  func isTwin(_ a: Component, _ b: Component) -> Bool {
    !a.label.isEmpty && a.kind == b.kind && a.label.utf8.elementsEqual(b.label.utf8)
  }

  func twinKey(_ component: Component) -> String {
    component.label.isEmpty ? component.id : "\(component.kind ?? "") \(component.label)"
  }

  /// Not among the resources: a module that is not here may hold it, or other code.
  mutating func notFound(_ this: Drawn) {
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

  func hasDataSource(_ types: [String]) -> Bool {
    estate.inventory.dataSources.contains { types.contains($0.type) }
  }
}
