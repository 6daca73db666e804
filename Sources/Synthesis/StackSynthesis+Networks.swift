import Architecture
import Catalog
import Diagnostics
import HCL

/// In which VPC and in which tier of subnets a component stands.
extension StackSynthesis {
  /// Public is what people or the internet have an arrow to, or what says so itself.
  mutating func markPublic() {
    for flow in graph.flows where flow.state == .granted {
      guard let contract = contract(of: flow), contract.body.flag("exposes"),
        let head = placed[contract.isReversed ? flow.from : flow.to]
      else { continue }
      placements[head].isPublic = true
    }
    for index in placements.indices where placements[index].component.exposure == .public {
      placements[index].isPublic = true
    }
  }

  mutating func arrangeNetworks() {
    addNetworkIfNeeded()
    for index in placements.indices { arrange(index) }
    for component in attached { apply(component) }
  }

  /// A drawn NAT gateway is asking for one.
  private mutating func apply(_ component: Component) {
    let place = places.place(of: component) ?? .home
    let network = drawnNetwork(of: component)?.name ?? networks(at: place).first?.name
    guard let network, let kind = component.kind.flatMap(catalog.kind) else { return }
    for block in kind.body.blocks("implied") {
      if block.body.flag("internet_egress") { networksWithEgress.insert(network) }
      if block.body.flag("internet_gateway") { networksWithGateway.insert(network) }
    }
  }

  private func networks(at place: Place) -> [Placement] {
    placements.filter { $0.isNetwork && $0.place == place }
  }

  /// Components that need a VPC and lie in none get the only one that is drawn, or one that is assumed.
  private mutating func addNetworkIfNeeded() {
    let homeless = placements.filter {
      $0.kind.subnet != nil && !$0.isNetwork && drawnNetwork(of: $0.component) == nil
    }
    guard let kind = catalog.kinds.first(where: { $0.body.flag("network") }), hasModule(kind.id)
    else { return }
    var done: Set<Place> = []
    for place in homeless.map(\.place)
    where done.insert(place).inserted && networks(at: place).isEmpty {
      let names = homeless.filter { $0.place == place }.map { title($0.component) }
      addShared(kind, at: place)
      placements.sort { before($0.name, $1.name) }
      index()
      note(
        "A VPC is assumed: \(names.joined(separator: ", ")) must lie in one and none is drawn.",
        about: nil, cure: "draw the VPC around them")
    }
  }

  /// From the innermost outwards.
  func boundaries(of component: Component) -> [Component] {
    var result: [Component] = []
    var next = component.boundary
    while let id = next, result.count < 64, let boundary = graph.component(id) {
      result.append(boundary)
      next = boundary.boundary
    }
    return result
  }

  func drawnNetwork(of component: Component) -> Placement? {
    boundaries(of: component).lazy.compactMap { self.placement(of: $0.id) }.first(
      where: \.isNetwork)
  }

  private func drawnTier(of component: Component) -> String? {
    for boundary in boundaries(of: component) {
      if let tier = boundary.facts["tier"] { return tier }
      if let kind = boundary.kind.flatMap(catalog.kind), kind.role == .boundary,
        let tier = kind.subnet ?? kind.body.text("subnet")
      {
        return tier
      }
    }
    return nil
  }

  private mutating func arrange(_ index: Int) {
    let placement = placements[index]
    if placement.isNetwork {
      placements[index].network = placement.name
      return
    }
    guard let usual = placement.kind.subnet else { return }
    let component = placement.component
    if let drawn = drawnNetwork(of: component) {
      placements[index].network = drawn.name
    } else if let first = networks(at: placement.place).first {
      placements[index].network = first.name
      if !placement.isShared, !first.isShared {
        note(
          "is placed in the VPC \(first.name): it must lie in one and is drawn in none",
          about: component, cure: "draw it inside the VPC")
      }
    }
    let tier = self.tier(of: placement, usual: usual, drawn: drawnTier(of: component))
    placements[index].tier = tier
    if same(tier, "public"), let network = placements[index].network {
      networksWithPublicSubnets.insert(network)
    }
  }

  /// The hardened reading of a drawing: only what people reach stands in a public subnet.
  private mutating func tier(of placement: Placement, usual: String, drawn: String?) -> String {
    let component = placement.component
    if placement.kind.isFrontDoor {
      if placement.isPublic { return "public" }
      if drawn.map({ same($0, "public") }) ?? same(usual, "public") {
        note(
          "is internal and stands in private subnets: no arrow from people or the internet reaches it directly",
          about: component, cure: "draw the arrow, or `zt-exposure=public`")
      }
      return "private"
    }
    guard let drawn else { return usual }
    guard same(drawn, "public") else {
      if !same(drawn, usual) {
        note("stands in \(drawn) subnets, as drawn; usual are \(usual) ones", about: component)
      }
      return drawn
    }
    let tier = placement.kind.isDataStore ? usual : "private"
    note(
      "is drawn in a public subnet and stands in \(tier) ones: nothing but a front door needs a public subnet",
      about: component, cure: "draw it in a private subnet")
    return tier
  }
}
