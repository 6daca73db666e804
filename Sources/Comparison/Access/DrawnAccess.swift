import Architecture
import Catalog
import HCL
import Synthesis

/// What the picture allows in one environment: granted flows, seen from the component that opens the request.
struct DrawnAccess {
  struct Grant {
    var flow: Flow
    var contract: FlowContract
    /// Who asks: the tail, or the head of an arrow drawn in the direction of data.
    var client: String
    var server: String
    /// The actions of the flow's verbs, with those that its statements name themselves.
    var actions: [String]
    /// The actions on the server's key.
    var keyActions: [String]
    /// What the client's own policy lets whoever owns the server do.
    var backActions: [String] = []
    /// Actions that the contract itself gives on every resource, since they admit no other.
    var unscopedActions: [String]
    /// Actions that the contract itself gives on something that is neither end, such as the state of a change.
    var asideActions: [String]
    var ports: PortRange?
  }

  let grants: [Grant]
  let components: [String: Component]
  let places: DrawnPlaces
  private let byPair: [String: [Int]]
  private let byClient: [String: [Int]]
  private let byServer: [String: [Int]]

  init(
    _ graph: ComponentGraph, catalog: ComponentCatalog, configuration: ProjectConfiguration,
    environment: String
  ) {
    places = DrawnPlaces(graph, catalog: catalog, configuration: configuration)
    components = Dictionary(
      graph.components.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let contracts = Dictionary(
      catalog.contracts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let (places, components) = (places, components)
    /// Between what the ends lie, in the words of the templates.
    func across(_ flow: Flow) -> [String] {
      let ends = [flow.from, flow.to].map { components[$0].flatMap(places.place) ?? .home }
      let words = [
        ends[0].account == ends[1].account ? nil : "account",
        ends[0].region == ends[1].region ? nil : "region",
      ].compactMap { $0 }
      return words.isEmpty ? ["none"] : words.count > 1 ? words + ["both"] : words
    }
    var grants: [Grant] = []
    for flow in graph.flows {
      guard flow.state == .granted, flow.environments?.includes(environment) ?? true,
        let contract = flow.contract.flatMap({ contracts[$0] })
      else { continue }
      grants.append(Grant(flow, contract, across: across(flow)))
    }
    self.grants = grants
    byPair = Dictionary(grouping: grants.indices) { grants[$0].client + "\n" + grants[$0].server }
    byClient = Dictionary(grouping: grants.indices) { grants[$0].client }
    byServer = Dictionary(grouping: grants.indices) { grants[$0].server }
  }

  func grants(from client: String, to server: String) -> [Grant] {
    (byPair[client + "\n" + server] ?? []).map { grants[$0] }
  }
  func grants(from client: String) -> [Grant] { (byClient[client] ?? []).map { grants[$0] } }
  func grants(to server: String) -> [Grant] { (byServer[server] ?? []).map { grants[$0] } }

  /// Whether both ends of the arrow are drawn in different regions.
  func isAcrossRegions(_ grant: Grant) -> Bool {
    guard let client = components[grant.client].flatMap(places.place),
      let server = components[grant.server].flatMap(places.place)
    else { return false }
    return client.region != server.region
  }

  func isActor(_ component: String) -> Bool { components[component]?.role == .actor }

  /// Whether whoever stands outside comes this way: an actor, or what is drawn as the way in.
  func isFromOutside(_ grant: Grant) -> Bool {
    isActor(grant.client) || grant.contract.body.flag("exposes")
  }
}

extension DrawnAccess.Grant {
  init(_ flow: Flow, _ contract: FlowContract, across: [String]) {
    self.flow = flow
    self.contract = contract
    client = contract.isReversed ? flow.to : flow.from
    server = contract.isReversed ? flow.from : flow.to
    actions = contract.actions(for: flow.verbs)
    keyActions = []
    unscopedActions = []
    asideActions = []
    ports = flow.port.flatMap { PortRange($0) }
    for block in contract.body.blocks where block.applies(to: flow.verbs, across) {
      let own = block.body.attribute("actions")?.expression.literalStrings ?? []
      switch block.type {
      case "resource_statement" where block.isReversed:
        backActions += own
      case "statement", "resource_statement":
        if block.body.attribute("resources")?.expression.literalStrings == ["*"] {
          unscopedActions += own.isEmpty ? actions : own
        }
        if block.body.isAside {
          let only = block.body.attribute("only")?.expression.literalStrings
          asideActions += own.isEmpty ? actions.filter { only?.contains($0) ?? true } : own
        }
        actions += own.filter { !actions.contains($0) }
      case "key":
        keyActions += block.body.attributes.flatMap { $0.expression.literalStrings ?? [] }
      case "key_statement": keyActions += own
      default: break
      }
    }
  }
}

extension Body {
  /// Whether a statement's resources name none of the ends.
  fileprivate var isAside: Bool {
    guard let resources = attribute("resources") else { return false }
    var namesAnEnd = false
    Body([.attribute(resources)]).forEachTraversal { root, _ in
      if root.utf8.elementsEqual("zt".utf8) { namesAnEnd = true }
    }
    return !namesAnEnd
  }
}

extension Block {
  fileprivate var isReversed: Bool {
    if case .literal(.bool(true))? = body.attribute("reversed")?.expression.kind {
      true
    } else {
      false
    }
  }

  /// `verbs = ["read"]` on a child of a flow restricts it to flows with one of these verbs.
  /// `across` to those whose ends stand apart in that way.
  fileprivate func applies(to verbs: [String], _ across: [String]) -> Bool {
    if let wanted = body.attribute("across")?.expression.literalStrings,
      !wanted.contains(where: across.contains)
    {
      return false
    }
    guard let wanted = body.attribute("verbs")?.expression.literalStrings else { return true }
    return verbs.contains(where: wanted.contains)
  }
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
