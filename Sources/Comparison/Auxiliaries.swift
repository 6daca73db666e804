import Architecture
import Catalog
import HCL
import Terraform

/// Resources that only serve others: told by who refers to them, never by a name or a tag, which a stranger could choose.
struct Auxiliaries {
  private let addresses: Set<String>

  init(input: ComparisonInput, index: InventoryIndex, matching: ResourceMatching) {
    addresses = []
  }

  func contains(_ resource: ResourceInstance) -> Bool { addresses.contains(resource.address) }
}
