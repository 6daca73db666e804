import Architecture
import Catalog
import HCL

/// What the picture allows in one environment: granted flows, seen from the component that opens the request.
struct DrawnAccess {
  struct Grant {
    var flow: Flow
    var contract: FlowContract
    /// Who asks: the tail, or the head of an arrow drawn in the direction of data.
    var client: String
    var server: String
    /// The actions of the flow's verbs, with those on the server's key.
    var actions: [String]
    var keyActions: [String]
  }

  let grants: [Grant]
  let components: [String: Component]

  init(_ graph: ComponentGraph, catalog: ComponentCatalog, environment: String) {
    components = Dictionary(
      graph.components.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let contracts = Dictionary(
      catalog.contracts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    grants = graph.flows.compactMap { flow in
      guard flow.state == .granted, flow.environments.map({ $0.contains(environment) }) != false,
        let contract = flow.contract.flatMap({ contracts[$0] })
      else { return nil }
      return Grant(
        flow: flow, contract: contract, client: contract.isReversed ? flow.to : flow.from,
        server: contract.isReversed ? flow.from : flow.to,
        actions: contract.actions(for: flow.verbs),
        keyActions: contract.body.blocks("key").flatMap { block in
          block.body.attributes.flatMap { $0.expression.literalStrings ?? [] }
        })
    }
  }

  func grants(from client: String, to server: String) -> [Grant] {
    grants.filter { $0.client == client && $0.server == server }
  }

  func isActor(_ component: String) -> Bool { components[component]?.role == .actor }
}

extension FlowContract {
  /// The actions that some verbs mean; `both` is reading and writing.
  func actions(for verbs: [String]) -> [String] {
    let wanted = Set(verbs.flatMap { $0 == "both" ? ["read", "write"] : [$0] })
    var result: [String] = []
    for (verb, actions) in self.actions where wanted.contains(verb) {
      for action in actions where !result.contains(action) { result.append(action) }
    }
    return result
  }

  /// The first action of each verb: without it the arrow does nothing.
  func essentialActions(for verbs: [String]) -> [String] {
    let wanted = Set(verbs.flatMap { $0 == "both" ? ["read", "write"] : [$0] })
    return self.actions.filter { wanted.contains($0.verb) }.compactMap(\.actions.first)
  }
}
