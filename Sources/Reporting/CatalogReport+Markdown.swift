import Catalog
import Diagnostics

extension CatalogReport {
  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "The catalogue")
    if shows(.kinds) { kinds(&page) }
    if shows(.flows) { flows(&page) }
    if shows(.controls) { controls(&page) }
    if shows(.shapes) { shapes(&page) }
    return page.text
  }

  private func kinds(_ page: inout MarkdownPage) {
    page.heading(2, "Kinds")
    page.paragraph(
      "What a box can be. “module”: it becomes Terraform; “as …”: with the module of that kind; “option”: a setting of what it is connected to; “provided”: part of something else in the tree."
    )
    page.table(
      ["kind", "title", "role", "template", "resource", "shapes"],
      kinds.map {
        [$0.id, $0.title, $0.role.rawValue, $0.templateWord, $0.resourceType ?? "", "\($0.shapes)"]
      })
    page.heading(3, "Who may call whom")
    page.table(
      ["kind", "calls", "called by", "refused"],
      kinds.filter { !($0.calls + $0.calledBy + $0.refuses).isEmpty }.map {
        [
          $0.id, $0.calls.joined(separator: ", "), $0.calledBy.joined(separator: ", "),
          $0.refuses.joined(separator: ", "),
        ]
      })
  }

  private func flows(_ page: inout MarkdownPage) {
    page.heading(2, "Flows")
    page.paragraph("What an arrow grants. The contract with the fewest kinds on both sides wins.")
    page.table(
      ["from", "to", "default", "verbs and actions", "port"],
      catalog.contracts.filter { $0.refusal == nil }.map { contract in
        let ends = contract.writtenEnds
        return [
          ends.from.joined(separator: ", "), ends.to.joined(separator: ", "), contract.defaultVerb,
          contract.actions.map { "\($0.verb): \($0.actions.joined(separator: ", "))" }
            .joined(separator: "; "),
          contract.network.map { "\($0.protocol)/\($0.port ?? "of the arrow")" } ?? "",
        ]
      })
    page.heading(3, "Refused")
    page.table(
      ["from", "to", "because", "instead"],
      catalog.contracts.compactMap { contract in
        contract.refusal.map {
          let ends = contract.writtenEnds
          return [
            ends.from.joined(separator: ", "), ends.to.joined(separator: ", "), $0.because,
            $0.instead,
          ]
        }
      })
  }

  private func controls(_ page: inout MarkdownPage) {
    page.heading(2, "Controls")
    for phase in 1...3 {
      page.heading(3, "Phase \(phase)")
      page.table(
        ["control", "title", "severity", "scope", "references"],
        controls.filter { $0.phase == phase }.map { control in
          [
            control.id, control.title, control.severity.rawValue, control.scope.rawValue,
            control.references.map { "\($0.source): \($0.ids.joined(separator: ", "))" }
              .joined(separator: "; "),
          ]
        })
    }
  }

  private func shapes(_ page: inout MarkdownPage) {
    page.heading(2, "Shapes")
    page.table(
      ["token", "library", "role", "kind", "title"],
      shapes.map { [$0.token, $0.library, $0.role.rawValue, $0.kind ?? "", $0.title] })
  }
}
