import Catalog
import HCL
import Terraform

/// Resources that only serve others (`Templates/auxiliaries.hcl`): told by who refers to them, never by a name or a
/// tag, which a stranger could choose.
struct Auxiliaries {
  private let types: Set<String>
  /// The resources that refer to one as what serves them, by its address.
  private let users: [String: [String]]
  private let parts: Set<String>
  private let generated: Set<String>
  private let baseline: Set<String>

  /// `drift` tells what we generated and nobody draws.
  init(_ rules: [AuxiliaryRule], _ index: InventoryIndex, drift: DriftInput? = nil) {
    generated = drift?.sharedResources(index) ?? []
    baseline = drift?.baselineResources(index) ?? []
    types = Set(rules.filter(\.isAlways).map(\.type))
    var users: [String: [String]] = [:]
    var parts: Set<String> = []
    for rule in rules {
      for argument in rule.referencedBy {
        for resource in index.resources(argument.type) {
          for value in resource.body.values(at: argument.path) {
            for reference in value.value.references.isEmpty
              ? value.references : value.value.references
            where reference.address != resource.address
              && index.resource(reference.address)?.type == rule.type
            {
              users[reference.address, default: []].append(resource.address)
            }
          }
        }
      }
      for path in rule.partOf {
        for resource in index.resources(rule.type) {
          let refersToAnother = resource.body.values(at: path).contains { value in
            (value.references + value.value.references).contains {
              $0.address != resource.address && index.resource($0.address) != nil
            }
          }
          if refersToAnother { parts.insert(resource.address) }
        }
      }
    }
    self.users = users
    self.parts = parts
  }

  /// True when a resource that serves refers to it, such as the queue that takes a trail's failures.
  func isReferenced(_ resource: ResourceInstance) -> Bool {
    parts.contains(resource.address) || users[resource.address] != nil
  }

  /// Who it serves.
  func users(of address: String) -> [String] { users[address] ?? [] }

  /// True when every resource of the type is a part of something else.
  func isPart(type: String) -> Bool { types.contains(type) }

  /// True when it is of an account's baseline that nobody edited: what it opens is declared there, not on the picture.
  func isBaseline(_ address: String) -> Bool { baseline.contains(address) }

  func contains(_ resource: ResourceInstance) -> Bool {
    types.contains(resource.type) || isReferenced(resource)
      || generated.contains(resource.address)
  }
}
