import Architecture
import Catalog
import Diagnostics
import HCL

/// Where each component stands, and what is said about that.
extension StackSynthesis {
  mutating func reportPlaces() {
    if places.accounts.count > 1, !places.homeAccountIsSaid,
      let home = places.homeAccount?.boundaries.first
    {
      note(
        "is the environment's own account: most components stand in it", about: home,
        cure: "name the other accounts with `account` blocks in the configuration")
    }
    if places.regions.count > 1, !places.homeRegionIsSaid,
      let home = places.homeRegion?.boundaries.first
    {
      note(
        "is the environment's own region: most components stand in it", about: home,
        cure: "say `region` in the environments of the configuration")
    }
    reportUnknownRegions()
    reportUndrawnAccounts()
  }

  private mutating func reportUnknownRegions() {
    guard places.regions.count > 1 else { return }
    for region in places.regions where region.code == nil {
      guard !same(region.name, places.homeRegion?.name ?? ""),
        let boundary = region.boundaries.first
      else { continue }
      isPartial = true
      let cure = "Write its code into its label, such as `eu-central-1`."
      report(
        .warning, "synthesis/unknown-region",
        "nothing says which region `\(visible(title(boundary)))` is", about: boundary,
        help: "Nothing in it is generated. \(cure)")
      refusals.append(
        PageNote(subject: title(boundary), text: "Nothing says which region it is.", cure: cure))
    }
  }

  private mutating func reportUndrawnAccounts() {
    let names = places.accounts.map(\.name)
    for account in configuration.environments.flatMap(\.accounts)
    where !places.accounts.contains(where: { places.isNamed($0, account.name) }) {
      diagnostics.append(
        Diagnostic(
          .error, "configuration/unknown-account",
          "no account `\(visible(account.name))` is drawn", at: account.range,
          help: suggestion(for: account.name, among: names).map { "Did you mean `\($0)`?" }
            ?? (names.isEmpty
              ? "Draw an account around what lives there, or remove the block."
              : "Drawn are \(names.map { "`\($0)`" }.joined(separator: ", ")).")))
    }
  }

  // MARK: components

  /// Whether an actor is given a role in the stack: its kind has a module, and an arrow lets it do something by name.
  mutating func takesOnRole(_ actor: Component) -> Bool {
    guard let kind = actor.kind.flatMap(catalog.kind), hasModule(kind.id) else { return false }
    return graph.actorsWithRole(catalog).contains(actor.id)
  }

  /// The account of what it may reach: there its role is.
  private func account(ofActor actor: Component) -> String? {
    for flow in graph.flows.sorted(by: { before($0.id, $1.id) }) where flow.state == .granted {
      guard let contract = contract(of: flow), !contract.body.blocks("statement").isEmpty,
        same(contract.isReversed ? flow.to : flow.from, actor.id),
        let head = placement(of: contract.isReversed ? flow.from : flow.to)
      else { continue }
      return head.place.account
    }
    return nil
  }

  /// Whoever lies in a VPC stands where that stands.
  mutating func settlePlaces() {
    for index in placements.indices {
      let placement = placements[index]
      if placement.kind.role == .actor {
        placements[index].place = Place(account: account(ofActor: placement.component))
        continue
      }
      guard placement.kind.subnet != nil, !placement.isNetwork,
        let network = drawnNetwork(of: placement.component), network.place != placement.place
      else { continue }
      placements[index].place = network.place
      note(
        "stands in the account and the region of its VPC \(network.name)",
        about: placement.component, cure: "draw the account or region around the whole VPC")
    }
  }

  /// Every place but home that something stands in, by alias.
  var otherPlaces: [Place] {
    var places: [Place] = []
    for place in placements.map(\.place) + plainResources.map(\.place)
    where !place.isHome && !places.contains(place) { places.append(place) }
    return places.sorted { before($0.alias ?? "", $1.alias ?? "") }
  }
}
