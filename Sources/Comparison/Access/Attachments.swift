import Catalog
import HCL
import Synthesis
import Terraform

/// Whether the code joins two components: by a reference, or by resources that refer to both.
struct Attachments {
  private let comparison: AccessComparison
  /// Resources that refer to one, and those it refers to, by address.
  private var neighbours: [String: Set<String>] = [:]
  private let places: Set<String>

  init(_ comparison: AccessComparison) {
    self.comparison = comparison
    places = Set(
      comparison.input.catalog.kinds.filter { $0.role == .boundary }.flatMap(\.types))
    for resource in comparison.index.inventory.resources {
      for reference in resource.references {
        neighbours[resource.address, default: []].insert(reference.address)
        neighbours[reference.address, default: []].insert(resource.address)
      }
    }
  }

  /// At most two resources in between, none of which is a box, a network or a key that many share.
  func join(_ a: String, _ b: String) -> Bool {
    let goal = resources(of: b)
    if comparison.paths(from: a).contains(where: { $0.path.kind == .link && $0.to.contains(b) })
      || comparison.paths(from: b).contains(where: { $0.path.kind == .link && $0.to.contains(a) })
    {
      return true
    }
    var reached = resources(of: a)
    for step in 0..<3 {
      var next = reached
      for address in reached where step == 0 || isBetween(address) {
        next.formUnion(neighbours[address] ?? [])
      }
      if !next.isDisjoint(with: goal) { return true }
      reached = next
    }
    return false
  }

  /// A drawn option stands for all that its kind is in the code: one firewall for distributions, one for balancers.
  private func resources(of component: String) -> Set<String> {
    let own = Set(comparison.matching.addresses(of: component))
    guard let kind = comparison.kind(component), kind.body.flag("attach") else { return own }
    return own.union(kind.types.flatMap(comparison.index.resources).map(\.address))
  }

  private func isBetween(_ address: String) -> Bool {
    guard comparison.matching.component[address] == nil,
      let resource = comparison.index.resource(address)
    else { return false }
    return !places.contains(resource.type) && (neighbours[address]?.count ?? 0) < 64
  }
}
