package import Catalog
import Diagnostics

/// What the catalogue holds, for people, for programs and for a page to publish.
package struct CatalogReport: Report, Sendable {
  package enum Section: String, Sendable, CaseIterable { case kinds, flows, controls, shapes }

  package let catalog: ComponentCatalog
  package let controls: [Control]
  /// nil for all.
  package let section: Section?
  let kinds: [KindEntry]

  /// `provided` says of kinds without a template what brings them about.
  package init(
    _ catalog: ComponentCatalog, controls: [Control], provided: [String: String], section: Section?
  ) {
    self.catalog = catalog
    self.controls = controls
    self.section = section
    kinds = KindEntry.entries(catalog, provided: provided)
  }

  func shows(_ wanted: Section) -> Bool { section == nil || section == wanted }

  /// By library, then by token.
  var shapes: [ShapeMeaning] {
    catalog.shapes.values.sorted { a, b in
      a.library.utf8.elementsEqual(b.library.utf8)
        ? a.token.utf8.lexicographicallyPrecedes(b.token.utf8)
        : a.library.utf8.lexicographicallyPrecedes(b.library.utf8)
    }
  }
}

/// A kind with what others say about it.
package struct KindEntry: Sendable {
  /// Where the Terraform of a kind comes from.
  package enum Template: Sendable, Equatable {
    case module
    /// An option of what it is connected to.
    case option
    /// The template of another kind.
    case like(String)
    /// Something else brings it about; the words say what.
    case provided(String)
    /// Nobody generates a person.
    case actor
    case place
    case none
  }

  package var id: String
  package var title: String
  package var role: Role
  package var resourceType: String?
  package var types: [String]
  package var labels: [String]
  package var template: Template
  package var shapes: Int
  /// Kinds to which an arrow may lead.
  package var calls: [String] = []
  package var calledBy: [String] = []
  /// Kinds to which no arrow may lead, whatever it says.
  package var refuses: [String] = []

  package static func entries(_ catalog: ComponentCatalog, provided: [String: String])
    -> [KindEntry]
  {
    var shapes: [String: Int] = [:]
    for shape in catalog.shapes.values {
      if let kind = shape.kind { shapes[kind, default: 0] += 1 }
    }
    var entries = catalog.kindIDs.map { id in
      KindEntry(
        id: id, title: catalog.title(of: id), role: catalog.role(of: id) ?? .resource,
        resourceType: catalog.resourceType(of: id),
        types: catalog.kind(id)?.types ?? catalog.knownKind(id)?.types ?? [],
        labels: catalog.kind(id)?.labels ?? catalog.knownKind(id)?.labels ?? [],
        template: template(of: id, catalog, provided), shapes: shapes[id] ?? 0)
    }
    let places = Dictionary(
      entries.indices.map { (entries[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for pair in catalog.pairs {
      guard let from = places[pair.from], let to = places[pair.to] else { continue }
      if pair.contract.refusal == nil {
        entries[from].calls.append(pair.to)
        entries[to].calledBy.append(pair.from)
      } else {
        entries[from].refuses.append(pair.to)
      }
    }
    return entries
  }

  private static func template(
    of id: String, _ catalog: ComponentCatalog, _ provided: [String: String]
  ) -> Template {
    if let kind = catalog.kind(id) {
      if kind.hasModule { return .module }
      if kind.isOption { return .option }
    }
    if let because = provided[id] { return .provided(because) }
    if let like = catalog.lineage(of: id).dropFirst().first(where: {
      catalog.kind($0)?.hasModule ?? false
    }) {
      return .like(like)
    }
    switch catalog.role(of: id) {
    case .actor: return .actor
    case .boundary where catalog.kind(id) != nil: return .place
    default: return .none
    }
  }

  /// In one or two words.
  package var templateWord: String {
    switch template {
    case .module: "module"
    case .option: "option"
    case .like(let kind): "as \(kind)"
    case .provided: "provided"
    case .actor: "actor"
    case .place: "place"
    case .none: "none"
    }
  }
}
