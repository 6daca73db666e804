import Architecture
import Catalog
import Diagnostics
import HCL

/// The endpoints of each VPC: one module call, a policy for each service, a way to it for each client.
extension StackSynthesis {
  /// Places the endpoints that flows asked for and those that are drawn. Comes after the flows: a policy names them all.
  mutating func placeEndpoints() {
    guard let kind = catalog.kinds.first(where: { $0.body.flag("endpoints") }), hasModule(kind.id)
    else { return }
    endpoints.sort { before($0.name, $1.name) }
    for network in placements.filter(\.isNetwork) {
      let own = endpoints.filter { same($0.network, network.name) }
      let drawn = drawnEndpoints.filter { component in
        drawnNetwork(of: component)?.name ?? network.name == network.name
      }
      guard !own.isEmpty || !drawn.isEmpty else { continue }
      let name = placeEndpoints(of: network, kind, drawn.first)
      for endpoint in own { addPolicy(endpoint, to: name) }
      for endpoint in own { addClients(endpoint, of: name) }
    }
    placements.sort { before($0.name, $1.name) }
    index()
  }

  private mutating func placeEndpoints(
    of network: Placement, _ kind: ComponentKind, _ drawn: Component?
  ) -> String {
    let name = network.name + "_endpoints"
    addShared(kind, at: network.place, as: name)
    guard let index = placements.firstIndex(where: { same($0.name, name) }) else { return name }
    placements[index].network = network.name
    placements[index].tier = kind.subnet
    if let drawn {
      placements[index].component = drawn
      placements[index].isShared = false
    }
    self.index()
    return name
  }

  private mutating func addPolicy(_ endpoint: Endpoint, to module: String) {
    var scope = TemplateScope(name: endpoint.name)
      .adding("endpoint", endpointNames(endpoint))
      .adding("network", networkNames(endpoint.network))
    scope.splices["statements"] = statementItems(endpoint.statements, within: nil)
    let body = fragment("endpoint_policy", scope)
    endpointItems += body.blocks.map { spaced(.block($0)) }
    guard let value = body.attribute("value")?.expression else { return }
    contributions[module, default: []].append(
      Contribution(
        input: "endpoints", key: endpoint.service, value: value, environments: nil, comment: nil))
  }

  /// One pair of rules for each client, however many interface endpoints it calls; one rule for each gateway.
  private mutating func addClients(_ endpoint: Endpoint, of module: String) {
    guard let server = placement(named: module) else { return }
    let isGateway = same(endpoint.type, "Gateway")
    for client in endpoint.clients.sorted(by: before) {
      guard let placement = placement(named: client) else { continue }
      let name = "\(client)_to_\(isGateway ? endpoint.name : module)"
      guard endpointPairs.insert(name).inserted else { continue }
      let scope = scope(of: placement, name: name)
        .adding("to", names(of: server))
        .adding("endpoint", endpointNames(endpoint))
      let fragment = isGateway ? "endpoint_gateway_client" : "endpoint_interface_client"
      for block in self.fragment(fragment, scope).blocks {
        var block = block
        block.layout.blankLineBefore = true
        endpointItems.append(.block(counted(block, placement.environments)))
      }
    }
  }

  private func endpointNames(_ endpoint: Endpoint) -> TemplateValue {
    .names([
      "service": .string(endpoint.service), "type": .string(endpoint.type),
      "id": .string(endpoint.name), "dashed": .string(Self.dashed(endpoint.name)),
    ])
  }
}
