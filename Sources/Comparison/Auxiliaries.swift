import Catalog
import HCL
import Terraform

/// Resources that only serve others (`Templates/auxiliaries.hcl`): told by who refers to them, never by a name or a
/// tag, which a stranger could choose.
struct Auxiliaries {
  private let types: Set<String>
  private let addresses: Set<String>

  init(_ rules: [AuxiliaryRule], _ index: InventoryIndex) {
    types = Set(rules.filter(\.isAlways).map(\.type))
    var addresses: Set<String> = []
    for rule in rules {
      for argument in rule.referencedBy {
        for resource in index.resources(argument.type) {
          for value in resource.body.values(at: argument.path) {
            for reference in value.references + value.value.references {
              addresses.insert(reference.address)
            }
          }
        }
      }
    }
    self.addresses = addresses
  }

  /// True when a resource that serves refers to it, such as the queue that takes a trail's failures.
  func isReferenced(_ resource: ResourceInstance) -> Bool { addresses.contains(resource.address) }

  func contains(_ resource: ResourceInstance) -> Bool {
    types.contains(resource.type) || addresses.contains(resource.address)
  }
}
