package import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// Which coded resources are which drawn components, in one environment.
package struct ResourceMatching: Sendable {
  /// A component of which it is not decided whether or where it is in the code.
  package struct Tie: Sendable {
    package var component: Component
    /// Addresses, sorted.
    package var candidates: [String]
    package var reason: String
  }

  package private(set) var matches: [Match] = []
  /// Drawn, and nothing in the code could be it.
  package private(set) var missing: [Component] = []
  /// Could be several, or too little speaks for the only one: a wrong match would hide a gap.
  package private(set) var ties: [Tie] = []
  /// Drawn for other environments only, and in the code of this one, by component.
  package private(set) var elsewhere: [String: [String]] = [:]
  /// The component that a resource was matched to, by address.
  package private(set) var component: [String: String] = [:]
  /// Addresses of which it is not decided what they are.
  package private(set) var undecided: Set<String> = []
  private var addressesByComponent: [String: [String]] = [:]
  private var matched: Set<String> = []

  /// Resources, services, and boundaries that are a resource themselves are matched; of actors only those that take on a role
  /// are in the code.
  /// `names` says for a cell by what name it was generated.
  init(
    _ graph: ComponentGraph, catalog: ComponentCatalog, estate: Estate, index: InventoryIndex,
    auxiliaries: Auxiliaries, project: String, names: [String: String] = [:]
  ) {
    let candidates = MatchCandidates(index, auxiliaries)
    var run = MatchingRun(
      catalog: catalog, estate: estate, index: index, auxiliaries: auxiliaries,
      candidates: candidates, ignored: Set(words(estate.environment) + words(project)),
      names: names)
    let acting = graph.actorsWithRole(catalog)
    // A frame around a data centre is an actor, too.
    run.match(
      graph.components.filter { component in
        let isActor =
          component.role == .actor || component.kind.flatMap(catalog.role(of:)) == .actor
        return !isActor || acting.contains(component.id)
      })
    for match in run.matches.sorted(by: { byUTF8($0.component, $1.component) }) {
      if run.isDrawnHere(match.component) {
        matches.append(match)
        matched.insert(match.component)
      } else {
        elsewhere[match.component] = run.addresses[match.component]
      }
    }
    missing = run.missing
    ties = run.ties
    component = run.taken
    addressesByComponent = run.addresses
    undecided = Set(
      run.openCandidates.flatMap { candidates.all[$0].resources.map(\.address) }
    ).subtracting(component.keys)
  }

  /// The addresses that are a component, sorted.
  package func addresses(of component: String) -> [String] { addressesByComponent[component] ?? [] }

  package func isMatched(_ component: String) -> Bool { matched.contains(component) }
}

func byUTF8(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

extension Component {
  /// Whether it is drawn for an environment; `prod/eu-west-1` is part of `prod`.
  func isDrawn(in environment: String) -> Bool { environments?.includes(environment) ?? true }
}

extension [String] {
  /// Whether a list of environments has this one, or the one that it is a part of.
  func includes(_ environment: String) -> Bool {
    let whole = String(
      decoding: environment.utf8.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    return contains { $0 == environment || $0 == whole }
  }
}
