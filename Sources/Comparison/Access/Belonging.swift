import Architecture
import HCL
import Terraform

/// Which components a resource belongs to that is no box itself: the key that encrypts them, what their module holds.
struct Belonging {
  private let index: InventoryIndex
  private let matching: ResourceMatching
  private let auxiliaries: Auxiliaries
  private let boxTypes: Set<String>
  /// Roles that are taken on with a token of a provider, by the role's address.
  private let providers: [String: [String]]
  /// Components with resources in a module or below, by the module's path; no more than two are kept.
  private var modules: [[String]: [String]] = [:]

  init(
    _ index: InventoryIndex, _ matching: ResourceMatching, _ auxiliaries: Auxiliaries,
    boxTypes: Set<String>, services: Set<String>, paths: [AccessPath]
  ) {
    var providers: [String: [String]] = [:]
    for path in paths where path.isFederated {
      if case .resource(let provider) = path.from, case .resource(let role) = path.to {
        providers[role, default: []].append(provider)
      }
    }
    self.providers = providers
    self.index = index
    self.matching = matching
    self.auxiliaries = auxiliaries
    self.boxTypes = boxTypes
    for resource in index.inventory.resources {
      // What runs for the account owns nothing of the module that sets it up.
      guard let component = matching.component[resource.address], !services.contains(component)
      else { continue }
      var path = resource.modulePath
      while !path.isEmpty {
        let known = modules[path] ?? []
        if known.count < 2, !known.contains(component) { modules[path] = known + [component] }
        path.removeLast()
      }
    }
  }

  /// The component itself, else those that a part or a key belongs to. A resource that could be a box of its own
  /// belongs to nobody but those whom it serves.
  func components(of address: String) -> [String] {
    if let component = matching.component[address] { return [component] }
    guard let resource = index.resource(address) else { return [] }
    var result: [String] = []
    func add(_ component: String?) {
      if let component, !result.contains(component) { result.append(component) }
    }
    for user in auxiliaries.users(of: address) {
      guard let user = index.resource(user) else { continue }
      if let component = matching.component[user.address] ?? owner(ofModule: user.modulePath) {
        add(component)
      } else {
        // The settings of a bucket name the bucket.
        for reference in user.references { add(matching.component[reference.address]) }
      }
    }
    let isBox = boxTypes.contains(resource.type) && !auxiliaries.contains(resource)
    // Whoever the provider vouches for acts as the role, wherever that stands.
    let outside = (providers[address] ?? []).compactMap { matching.component[$0] }
    for component in outside { add(component) }
    if outside.isEmpty, !isBox, !auxiliaries.isBaseline(address) {
      add(owner(ofModule: resource.modulePath))
    }
    return result
  }

  /// The only component of the innermost module that has one.
  private func owner(ofModule path: [String]) -> String? {
    var path = path
    while !path.isEmpty {
      if let found = modules[path] { return found.count == 1 ? found.first : nil }
      path.removeLast()
    }
    return nil
  }
}
