package import Catalog

/// In which account and in which region something stands. Home is the account and the region of the environment.
package struct Place: Hashable, Sendable {
  /// The name of a drawn account other than the environment's own.
  package var account: String?
  /// The code of a drawn region other than the environment's own, such as `eu-central-1`.
  package var region: String?

  package init(account: String? = nil, region: String? = nil) {
    self.account = account
    self.region = region
  }

  package static let home = Place()
  package var isHome: Bool { account == nil && region == nil }

  /// The alias of the provider configuration for it; nil at home.
  package var alias: String? {
    let names = [account, region.map(identifierForm)].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: "_")
  }
}

/// Lower case, with an underscore for all but letters and digits.
package func identifierForm(_ text: String) -> String {
  String(
    decoding: lowercased(text).utf8.map { isLetterOrDigit($0) ? $0 : UInt8(ascii: "_") },
    as: UTF8.self)
}

/// The accounts and regions of a page: which of them is home, and where each component stands.
///
/// One account and one region are home, however they are called. Of several accounts that is home in which most components
/// stand and which the configuration does not name; of several regions the one in which most environments live, else the
/// one in which most components stand.
package struct DrawnPlaces: Sendable {
  /// Boundaries of the same name or code are one.
  package struct Drawn: Sendable {
    package var name: String
    /// Of a region; nil when its label says none.
    package var code: String?
    package var boundaries: [Component]
    /// How many components stand in it.
    package var members: Int
  }

  /// Sorted by the id of their first boundary.
  package private(set) var accounts: [Drawn] = []
  package private(set) var regions: [Drawn] = []
  package private(set) var homeAccount: Drawn?
  package private(set) var homeRegion: Drawn?
  /// Whether drawing and configuration leave no choice of home accounts.
  package private(set) var homeAccountIsSaid = false
  /// Whether the configuration says which region is home.
  package private(set) var homeRegionIsSaid = false
  /// Names of the drawn accounts other than the environment's own, sorted.
  package private(set) var otherAccounts: [String] = []
  /// By the id of their boundaries.
  private var accountNames: [String: String] = [:]
  private var regionCodes: [String: String] = [:]
  private var unknownRegions: Set<String> = []
  private let components: [String: Component]
  private let catalog: ComponentCatalog

  package init(
    _ graph: ComponentGraph, catalog: ComponentCatalog, configuration: ProjectConfiguration
  ) {
    self.catalog = catalog
    components = Dictionary(
      graph.components.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    accounts = drawn("account", graph)
    regions = drawn("region", graph)
    settleAccounts(configuration)
    settleRegions(configuration)
  }

  /// Where the boundaries around it say that it stands; nil when they name a region that nobody knows.
  package func place(of component: Component) -> Place? {
    var place = Place.home
    let around = boundaries(of: component)
    if let account = around.first(where: { meaning($0) == "account" }) {
      place.account = accountNames[account.id]
    }
    let isGlobal = component.kind.flatMap(catalog.kind)?.isGlobal == true
    if !isGlobal, let region = around.first(where: { meaning($0) == "region" }) {
      if unknownRegions.contains(region.id) { return nil }
      place.region = regionCodes[region.id]
    }
    return place
  }

  /// Whether a configuration's `account` block of that name means this account.
  package func isNamed(_ account: Drawn, _ name: String) -> Bool {
    let name = identifierForm(name)
    return same(name, account.name) || account.boundaries.contains { same($0.id, name) }
  }

  // MARK: home

  private mutating func settleAccounts(_ configuration: ProjectConfiguration) {
    let names = configuration.environments.flatMap(\.accounts).map(\.name)
    let candidates = accounts.filter { account in !names.contains { isNamed(account, $0) } }
    homeAccount = largest(candidates) { $0.members }
    homeAccountIsSaid = candidates.count < 2
    for account in accounts where !same(account.name, homeAccount?.name ?? "") {
      for boundary in account.boundaries { accountNames[boundary.id] = account.name }
      otherAccounts.append(account.name)
    }
    otherAccounts.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func settleRegions(_ configuration: ProjectConfiguration) {
    guard regions.count > 1 else { return }
    let own = configuration.environments.compactMap(\.region)
    let said = regions.filter { region in own.contains { same($0, region.code ?? "") } }
    homeRegionIsSaid = !said.isEmpty
    homeRegion =
      largest(said) { region in own.count { same($0, region.code ?? "") } }
      ?? largest(regions) { $0.members }
    for region in regions where !same(region.name, homeRegion?.name ?? "") {
      for boundary in region.boundaries {
        if let code = region.code {
          regionCodes[boundary.id] = code
        } else {
          unknownRegions.insert(boundary.id)
        }
      }
    }
  }

  /// The one with the greatest number, then the first by name.
  private func largest(_ places: [Drawn], by count: (Drawn) -> Int) -> Drawn? {
    var best: Drawn?
    for place in places.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    where best.map({ count($0) < count(place) }) ?? true { best = place }
    return best
  }

  // MARK: reading

  /// No account lies in an account, and no region in a region: an inner frame only sorts what is in the outer one.
  private func meaning(_ component: Component) -> String? {
    guard let own = kindOfPlace(component) else { return nil }
    let isNested = boundaries(of: component).contains {
      kindOfPlace($0).map { same($0, own) } == true
    }
    return isNested ? nil : own
  }

  private func kindOfPlace(_ component: Component) -> String? {
    guard component.role == .boundary else { return nil }
    return component.kind.flatMap(catalog.kind)?.place
  }

  /// From the innermost outwards.
  private func boundaries(of component: Component) -> [Component] {
    var result: [Component] = []
    var next = component.boundary
    while let id = next, result.count < 64, let boundary = components[id] {
      result.append(boundary)
      next = boundary.boundary
    }
    return result
  }

  private func drawn(_ meaning: String, _ graph: ComponentGraph) -> [Drawn] {
    var members: [String: Int] = [:]
    for component in graph.components {
      let isNetwork = component.kind.flatMap(catalog.kind)?.isNetwork == true
      guard component.role != .actor, component.role != .boundary || isNetwork,
        let boundary = boundaries(of: component).first(where: { self.meaning($0) == meaning })
      else { continue }
      members[boundary.id, default: 0] += 1
    }
    var places: [Drawn] = []
    for boundary in graph.components.sorted(by: {
      $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }) {
      guard self.meaning(boundary) == meaning, let count = members[boundary.id] else { continue }
      let code = same(meaning, "region") ? boundary.facts["region"] : nil
      let name = code ?? placeName(boundary)
      if let index = places.firstIndex(where: { same($0.name, name) }) {
        places[index].boundaries.append(boundary)
        places[index].members += count
      } else {
        places.append(Drawn(name: name, code: code, boundaries: [boundary], members: count))
      }
    }
    return places
  }

  /// The words of the label that do not only say what it is: `network` for "Network account (444455556666)".
  private func placeName(_ boundary: Component) -> String {
    let kind = boundary.kind.flatMap(catalog.kind)
    let general = (kind?.labels ?? []).flatMap { words($0) }
    let own = words(boundary.name ?? boundary.label).filter { word in
      !general.contains(word) && !(word.utf8.count == 12 && word.utf8.allSatisfy(isDigit))
    }
    let name = own.joined(separator: "_")
    return name.utf8.first.map(isLetter) == true ? name : boundary.id
  }

  private func words(_ text: String) -> [String] {
    text.utf8.split { !isLetterOrDigit($0) }.map { lowercased(String(decoding: $0, as: UTF8.self)) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
