package import Catalog
package import Comparison
import Diagnostics
package import Terraform

/// A resource of existing code: what it is on the picture, what the controls say, who reaches it.
package struct AddressExplainer: Sendable {
  package var estates: [Estate]
  package var controls: [Control]
  package var knowledge: AccessKnowledge
  /// By environment and address; empty without a diagram.
  package var matches: [Match]

  package init(
    _ estates: [Estate], controls: [Control], knowledge: AccessKnowledge, matches: [Match]
  ) {
    self.estates = estates
    self.controls = controls
    self.knowledge = knowledge
    self.matches = matches
  }

  /// One for each environment that has it, by its address or by that of all its instances.
  package func explanations(of address: String) -> [Explanation] {
    estates.compactMap { explanation(of: address, in: $0) }
  }

  package func suggestion(for address: String) -> String? {
    Diagnostics.suggestion(
      for: address, among: estates.flatMap { $0.inventory.resources.map(\.address) })
  }

  private func explanation(of address: String, in estate: Estate) -> Explanation? {
    let found = estate.inventory.resources.filter { resource in
      let block = resource.address.utf8.dropLast(resource.instanceKey.utf8.count)
      return resource.address.utf8.elementsEqual(address.utf8)
        || block.elementsEqual(address.utf8)
    }
    guard let first = found.first else { return nil }
    var result = Explanation("address", address, title: "environment \(estate.environment)")
    result.fact("resource type", first.type)
    result.fact("place", first.place.description)
    if found.count > 1 { result.fact("instances", "\(found.count)") }
    let names = Set(found.map(\.address))
    for match in matches
    where match.environment == estate.environment && names.contains(match.address) {
      result.fact(
        "component", "\(match.component) (because: \(match.because.joined(separator: ", ")))")
    }
    addVerdicts(names, estate, to: &result)
    addPaths(names, estate, to: &result)
    return result
  }

  private func addVerdicts(_ names: Set<String>, _ estate: Estate, to result: inout Explanation) {
    let (verdicts, _) = judge(estate, controls: controls, views: knowledge.views)
    var passed: [String] = []
    var failed: [String] = []
    var undecided: [String] = []
    for verdict in verdicts {
      guard let address = verdict.resource?.address, names.contains(address) else { continue }
      let text = "\(verdict.control.id) \(verdict.control.title)"
      let place = verdict.place.map { " (\($0.description))" } ?? ""
      switch verdict.outcome {
      case .pass: passed.append(text)
      case .fail: failed.append(text + place)
      case .undecided(let reason): undecided.append("\(text): \(reason)")
      case .notApplicable, .managedElsewhere, .manual: break
      }
    }
    result.list("controls not met", failed)
    result.list("controls undecided", undecided)
    result.list("controls met", passed)
  }

  private func addPaths(_ names: Set<String>, _ estate: Estate, to result: inout Explanation) {
    func isHere(_ end: AccessEnd) -> Bool {
      if case .resource(let address) = end { names.contains(address) } else { false }
    }
    func words(_ path: AccessPath, _ end: AccessEnd) -> String {
      let by = path.via.last.map { " by \($0.address) (\($0.place.description))" } ?? ""
      let facts = path.facts.joined(separator: "; ")
      return "\(end.name)\(facts.isEmpty ? "" : ": \(facts)")\(by)"
    }
    let open = accessPaths(InventoryIndex(estate.inventory), knowledge).filter { $0.lacks == nil }
    result.list("reached by", open.filter { isHere($0.to) }.map { words($0, $0.from) })
    result.list("reaches", open.filter { isHere($0.from) }.map { words($0, $0.to) })
  }
}
