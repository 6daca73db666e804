import HCL

/// An inventory with its resources found by address and by type.
package struct InventoryIndex: Sendable {
  package let inventory: Inventory
  private let byAddress: [String: Int]
  private let byType: [String: [Int]]
  private let dataByAddress: [String: Int]

  package init(_ inventory: Inventory) {
    self.inventory = inventory
    var byAddress: [String: Int] = [:]
    var byType: [String: [Int]] = [:]
    for (index, resource) in inventory.resources.enumerated() {
      byAddress[resource.address] = index
      byType[resource.type, default: []].append(index)
    }
    self.byAddress = byAddress
    self.byType = byType
    dataByAddress = Dictionary(
      zip(inventory.dataSources.map(\.address), inventory.dataSources.indices),
      uniquingKeysWith: { first, _ in first })
  }

  package func resource(_ address: String) -> ResourceInstance? {
    byAddress[address].map { inventory.resources[$0] }
  }

  package func dataSource(_ address: String) -> ResourceInstance? {
    dataByAddress[address].map { inventory.dataSources[$0] }
  }

  /// The resources of a type, sorted by address.
  package func resources(_ type: String) -> [ResourceInstance] {
    (byType[type] ?? []).map { inventory.resources[$0] }
  }

  /// The resource that an argument names: by reference, else by a literal name that one of them has.
  func owner(of argument: ConfiguredAttribute, types: [(type: String, name: String?)]) -> String? {
    let value = argument.value.unmarked
    if let reference = value.unknown?.bareReference, resource(reference.address) != nil {
      return reference.address
    }
    let candidates = (value.references + argument.references).filter { reference in
      guard let type = resource(reference.address)?.type else { return false }
      return types.isEmpty || types.contains { $0.type == type }
    }
    guard let text = value.stringValue else { return candidates.first?.address }
    // What one instance is called may come with the references of all (`module.function[each.key].role`).
    if candidates.count > 1, let named = candidates.first(where: { isNamed($0, text, types) }) {
      return named.address
    }
    if let first = candidates.first { return first.address }
    for (type, name) in types {
      guard let name else { continue }
      let found = resources(type).first {
        $0.body.attribute(name)?.value.stringValue.map { $0.utf8.elementsEqual(text.utf8) } ?? false
      }
      if let found { return found.address }
    }
    return nil
  }

  private func isNamed(
    _ reference: Reference, _ text: String, _ types: [(type: String, name: String?)]
  ) -> Bool {
    guard let found = resource(reference.address) else { return false }
    return types.contains { type, name in
      guard found.type == type, let name else { return false }
      return found.body.attribute(name)?.value.stringValue.map { $0.utf8.elementsEqual(text.utf8) }
        ?? false
    }
  }
}
