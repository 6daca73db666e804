import Architecture
import Catalog
import Diagnostics
import HCL

/// Drawn accounts and regions: which of them is home, and where each component stands.
extension StackSynthesis {
  /// One drawn place: boundaries of the same name or code are one.
  private struct DrawnPlace {
    var name: String
    var code: String?
    var boundaries: [Component]
    var members: Int
  }

  mutating func readPlaces() {
    readAccounts()
    readRegions()
  }

  private func boundaryMeaning(_ component: Component) -> String? {
    guard component.role == .boundary else { return nil }
    return component.kind.flatMap(catalog.kind)?.body.text("place")
  }

  private mutating func readAccounts() {
    let drawn = drawnPlaces("account")
    var others: [DrawnPlace] = []
    var candidates: [DrawnPlace] = []
    for place in drawn {
      let isNamed = configuredAccounts.contains { name in
        same(name, place.name) || place.boundaries.contains { same($0.id, name) }
      }
      if isNamed { others.append(place) } else { candidates.append(place) }
    }
    if let home = largest(candidates, by: { $0.members }) {
      others += candidates.filter { !same($0.name, home.name) }
      if candidates.count > 1, let boundary = home.boundaries.first {
        note(
          "is the environment's own account: most components stand in it", about: boundary,
          cure: "name the other accounts with `account` blocks in the configuration")
      }
    }
    for place in others {
      for boundary in place.boundaries { accountNames[boundary.id] = place.name }
    }
    otherAccounts = others.map(\.name).sorted(by: before)
    reportUndrawnAccounts(drawn)
  }

  /// The names of all `account` blocks of the configuration, in the form of identifiers.
  private var configuredAccounts: [String] {
    var names: [String] = []
    for environment in configuration.environments {
      for account in environment.accounts where !names.contains(Self.identifier(account.name)) {
        names.append(Self.identifier(account.name))
      }
    }
    return names
  }

  private mutating func reportUndrawnAccounts(_ drawn: [DrawnPlace]) {
    let known = drawn.flatMap { [$0.name] + $0.boundaries.map(\.id) }
    for environment in configuration.environments {
      for account in environment.accounts
      where !known.contains(where: { same($0, Self.identifier(account.name)) }) {
        let names = drawn.map(\.name)
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
  }

  private mutating func readRegions() {
    let drawn = drawnPlaces("region")
    guard drawn.count > 1 else { return }
    let own = configuration.environments.compactMap(\.region)
    let matching = drawn.filter { place in own.contains { same($0, place.code ?? "") } }
    let home =
      largest(matching, by: { place in own.count { same($0, place.code ?? "") } })
      ?? largest(drawn, by: { $0.members })
    guard let home, let boundary = home.boundaries.first else { return }
    homeRegion = home.code
    if matching.isEmpty {
      note(
        "is the environment's own region: most components stand in it", about: boundary,
        cure: "say `region` in the environments of the configuration")
    }
    for place in drawn where !same(place.name, home.name) {
      for boundary in place.boundaries {
        if let code = place.code {
          regionCodes[boundary.id] = code
        } else {
          unknownRegions.insert(boundary.id)
        }
      }
      guard place.code == nil, let boundary = place.boundaries.first else { continue }
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

  private func drawnPlaces(_ meaning: String) -> [DrawnPlace] {
    var members: [String: Int] = [:]
    for component in graph.components {
      let isNetwork = component.kind.flatMap(catalog.kind)?.body.flag("network") == true
      guard component.role != .actor, component.role != .boundary || isNetwork,
        let boundary = boundaries(of: component).first(where: {
          boundaryMeaning($0) == meaning
        })
      else { continue }
      members[boundary.id, default: 0] += 1
    }
    var places: [DrawnPlace] = []
    for boundary in graph.components.sorted(by: { before($0.id, $1.id) }) {
      guard boundaryMeaning(boundary) == meaning, let count = members[boundary.id] else { continue }
      let code = same(meaning, "region") ? boundary.facts["region"] : nil
      let name = code ?? placeName(boundary)
      if let index = places.firstIndex(where: { same($0.name, name) }) {
        places[index].boundaries.append(boundary)
        places[index].members += count
      } else {
        places.append(DrawnPlace(name: name, code: code, boundaries: [boundary], members: count))
      }
    }
    return places
  }

  /// The one with the greatest number, then the first by name.
  private func largest(_ places: [DrawnPlace], by count: (DrawnPlace) -> Int) -> DrawnPlace? {
    var best: DrawnPlace?
    for place in places.sorted(by: { before($0.name, $1.name) })
    where best.map({ count($0) < count(place) }) ?? true { best = place }
    return best
  }

  /// The words of the label that do not only say what it is: `network` for "Network account (444455556666)".
  private func placeName(_ boundary: Component) -> String {
    let kind = boundary.kind.flatMap(catalog.kind)
    let general = (kind?.labels ?? []).flatMap { words($0) }
    let own = words(boundary.name ?? boundary.label).filter { word in
      !general.contains(word) && !(word.utf8.count == 12 && word.utf8.allSatisfy(isDigit))
    }
    let name = Self.identifier(own.joined(separator: "_"))
    return isIdentifier(name) ? name : boundary.id
  }

  private func words(_ text: String) -> [String] {
    text.utf8.split { !isLetter($0) && !isDigit($0) }.map {
      lowercased(String(decoding: $0, as: UTF8.self))
    }
  }

  static func identifier(_ text: String) -> String {
    String(
      decoding: lowercased(text).utf8.map { isLetter($0) || isDigit($0) ? $0 : 0x5F },
      as: UTF8.self)
  }

  // MARK: components

  /// Where the boundaries around it say that it stands; nil when they name a region that nobody knows.
  func drawnPlace(of component: Component) -> Place? {
    var place = Place.home
    let around = boundaries(of: component)
    if let account = around.first(where: { boundaryMeaning($0) == "account" }) {
      place.account = accountNames[account.id]
    }
    let isGlobal = component.kind.flatMap(catalog.kind)?.body.flag("global") == true
    if !isGlobal, let region = around.first(where: { boundaryMeaning($0) == "region" }) {
      if unknownRegions.contains(region.id) { return nil }
      place.region = regionCodes[region.id]
    }
    return place
  }

  /// Whether an actor is given a role in the stack: its kind has a module, and an arrow lets it do something by name.
  mutating func takesOnRole(_ actor: Component) -> Bool {
    guard let kind = actor.kind.flatMap(catalog.kind), hasModule(kind.id) else { return false }
    return graph.flows.contains { flow in
      guard flow.state == .granted, let contract = contract(of: flow),
        same(contract.isReversed ? flow.to : flow.from, actor.id)
      else { return false }
      return !contract.body.blocks("statement").isEmpty
    }
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
      if placement.component.role == .actor {
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
