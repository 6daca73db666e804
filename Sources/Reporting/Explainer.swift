package import Catalog
import Diagnostics
import HCL

/// Looks a name up in the catalogue, among the controls, codes and sorts of findings.
package struct Explainer: Sendable {
  let catalog: ComponentCatalog
  let controls: [Control]
  let meanings: [DiagnosticMeaning]
  let kinds: [KindEntry]

  package init(
    _ catalog: ComponentCatalog, controls: [Control], provided: [String: String],
    meanings: [DiagnosticMeaning]
  ) {
    self.catalog = catalog
    self.controls = controls
    self.meanings = meanings
    kinds = KindEntry.entries(catalog, provided: provided)
  }

  /// Everything that the name means; empty when it means nothing.
  package func explanations(of name: String) -> [Explanation] {
    let lower = lowercased(name)
    var found: [Explanation] = []
    found += controls.filter { same(lowercased($0.id), lower) }.map(explain)
    found += kinds.filter { same($0.id, lower) }.map(explain)
    found += meanings.filter { same($0.name, lower) }.map(explain)
    if let shape = catalog.shapes[lower] { found.append(explain(shape)) }
    if let type = explain(type: lower) { found.append(type) }
    return found
  }

  /// The closest name to one that means nothing.
  package func suggestion(for name: String) -> String? {
    let names =
      controls.map(\.id) + kinds.map(\.id) + meanings.map(\.name) + types
      + catalog.shapes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Diagnostics.suggestion(for: name, among: names)
      ?? controls.map(\.id).first { same(lowercased($0), lowercased(name)) }
  }

  private var types: [String] {
    Set(kinds.flatMap(\.types) + controls.flatMap(\.appliesTo))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private func explain(_ meaning: DiagnosticMeaning) -> Explanation {
    var result = Explanation(
      meaning.isFinding ? "finding" : "diagnostic", meaning.name, title: meaning.means)
    result.paragraph("how to settle it", meaning.settle)
    return result
  }

  private func explain(_ control: Control) -> Explanation {
    var result = Explanation("control", control.id, title: control.title)
    result.fact("severity", control.severity.rawValue)
    result.fact("phase", "\(control.phase)")
    result.fact("principle", control.principle.rawValue)
    result.fact("scope", control.scope.rawValue)
    result.list("applies to", control.appliesTo)
    result.fact("managed elsewhere as", control.service)
    result.paragraph("why", control.rationale)
    result.paragraph("remedy", control.remediation)
    result.paragraph("by hand", control.manual)
    if let fix = control.fix { result.code("code", render(fix)) }
    for example in control.examples {
      result.code(example.isGood ? "passes" : "fails", render(example.body))
    }
    result.list(
      "references", control.references.map { "\($0.source) \($0.ids.joined(separator: ", "))" })
    result.fact("place", control.range?.description)
    return result
  }

  private func explain(_ kind: KindEntry) -> Explanation {
    var result = Explanation("kind", kind.id, title: kind.title)
    result.fact("role", kind.role.rawValue)
    result.fact("becomes", becomes(kind))
    result.fact("resource type", kind.resourceType)
    result.list("types in existing code", kind.types)
    result.list("labels that mean it", kind.labels)
    let shapes = catalog.shapes.values.filter { $0.kind.map { same($0, kind.id) } ?? false }
      .map(\.token).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    result.list("shapes that mean it", shapes)
    result.list("may call", kind.calls)
    result.list("may be called by", kind.calledBy)
    result.list("arrows refused to", kind.refuses)
    result.list("controls", controls(of: kind.types).map { "\($0.id) \($0.title)" })
    result.fact(
      "place", (catalog.kind(kind.id)?.range ?? catalog.knownKind(kind.id)?.range)?.description)
    return result
  }

  private func becomes(_ kind: KindEntry) -> String {
    switch kind.template {
    case .module: "a module call in stack/\(catalog.kind(kind.id)?.area ?? "main").tf"
    case .option: "a setting of what it is connected to"
    case .like(let other): "what \(other) becomes"
    case .provided(let because): because
    case .actor: "nothing: it is somebody outside, whose arrows count"
    case .place: "a place: what is drawn in it stands there"
    case .none: "nothing yet: there is no template for it"
    }
  }

  private func controls(of types: [String]) -> [Control] {
    controls.filter { control in control.appliesTo.contains { types.contains($0) } }
  }

  private func explain(_ shape: ShapeMeaning) -> Explanation {
    var result = Explanation("shape", shape.token, title: shape.title)
    result.fact("role", shape.role.rawValue)
    result.fact("kind", shape.kind)
    result.fact("resource type", shape.resourceType)
    if let kind = kinds.first(where: { entry in shape.kind.map { same($0, entry.id) } ?? false }) {
      result.fact("becomes", becomes(kind))
    } else if shape.resourceType != nil {
      result.fact("becomes", "a plain resource, when its arguments are given with zt-set-NAME")
    } else {
      result.fact("becomes", "nothing")
    }
    result.paragraph("note", shape.note)
    let refined = catalog.refinements.filter { refinement in
      shape.kind.map { refinement.of.contains($0) } ?? false
    }
    result.list(
      "with such a label it is", refined.map { "\($0.kind): \($0.words.joined(separator: ", "))" })
    result.fact(
      "why", shape.range.map { "the library \(shape.library) says so (\($0.description))" })
    return result
  }

  private func explain(type: String) -> Explanation? {
    let own = kinds.filter { $0.types.contains { same($0, type) } }
    let controls = controls(of: [type])
    guard !own.isEmpty || !controls.isEmpty else { return nil }
    var result = Explanation("resource-type", type, title: "")
    result.list("is the kind", own.map { "\($0.id) (\($0.title))" })
    result.list("may call", Self.merged(own.map(\.calls)))
    result.list("may be called by", Self.merged(own.map(\.calledBy)))
    result.list("controls", controls.map { "\($0.id) \($0.title)" })
    return result
  }

  private static func merged(_ lists: [[String]]) -> [String] {
    Set(lists.joined()).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
