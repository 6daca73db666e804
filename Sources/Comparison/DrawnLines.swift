import Architecture
import Catalog
import HCL
import Terraform

/// Resources that are drawn as a line instead of a box: their flow writes them, and they refer to both of its ends.
struct DrawnLines {
  private struct Line {
    var types: [String]
    var from: Set<String>
    var to: Set<String>
  }
  private var lines: [Line] = []

  init(_ graph: ComponentGraph, _ catalog: ComponentCatalog, _ matching: ResourceMatching) {
    let contracts = Dictionary(
      catalog.contracts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for flow in graph.flows where flow.state == .granted {
      guard let contract = flow.contract.flatMap({ contracts[$0] }) else { continue }
      let types = contract.body.blocks.filter { $0.type == "block" }.flatMap(\.body.blocks)
        .filter { $0.type == "resource" }.compactMap { $0.labels.first?.text }
      guard !types.isEmpty else { continue }
      lines.append(
        Line(
          types: types, from: Set(matching.addresses(of: flow.from)),
          to: Set(matching.addresses(of: flow.to))))
    }
  }

  func contains(_ resource: ResourceInstance) -> Bool {
    let near = lines.filter { $0.types.contains(resource.type) }
    guard !near.isEmpty else { return false }
    let references = Set(resource.references.map(\.address))
    return near.contains {
      !references.isDisjoint(with: $0.from) && !references.isDisjoint(with: $0.to)
    }
  }
}
