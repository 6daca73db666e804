import Architecture
import Catalog
import HCL
import Terraform

/// Arrows between two VPCs: groups of the other one cannot be named from everywhere, so its addresses stand for them.
extension AccessComparison {
  /// Whether a range is exactly the addresses of the VPC in which one end lies, while the other end lies in another VPC.
  func isRange(_ range: String, ofNetworkOf component: String, asSeenFrom other: String) -> Bool {
    guard let network = network(around: component), network != self.network(around: other) else {
      return false
    }
    return matching.addresses(of: network).contains { address in
      index.resource(address)?.body.attributes.contains { attribute in
        attribute.value.stringValue.map { $0.utf8.elementsEqual(range.utf8) } ?? false
      } ?? false
    }
  }

  /// The innermost VPC around a component.
  private func network(around component: String) -> String? {
    var next = drawn.components[component]?.boundary
    var steps = 0
    while let id = next, steps < 64, let boundary = drawn.components[id] {
      if boundary.kind.flatMap(input.catalog.kind)?.isNetwork == true { return id }
      next = boundary.boundary
      steps += 1
    }
    return nil
  }
}
