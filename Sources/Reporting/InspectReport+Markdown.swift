import Architecture
import Diagnostics
import Diagrams

extension InspectReport {
  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "What was understood of \(file)")
    for graph in graphs { add(graph, to: &page) }
    return page.text
  }

  private func add(_ graph: ComponentGraph, to page: inout MarkdownPage) {
    page.heading(2, "Page “\(singleLine(graph.page.name))”")
    page.paragraph(MarkdownPage.escaped(counts(graph)))
    page.table(
      ["component", "kind", "label", "in", "confidence", "because"],
      graph.components.map {
        [
          $0.id, $0.kind ?? $0.resourceType ?? "no kind", $0.label, $0.boundary ?? "",
          $0.confidence.rawValue, $0.because,
        ].map(singleLine)
      })
    section(&page, "Arrows", ["arrow", "state", "access", "because"], graph.flows.map(row))
    section(
      &page, "Assumptions", ["cell", "assumed", "overruled by"],
      graph.assumptions.map { [$0.cell, $0.text, $0.annotation ?? ""] })
    section(
      &page, "Not understood", ["cell", "label", "what", "closest"],
      graph.unknownShapes.map { [$0.cell, $0.label, $0.token, $0.closest.joined(separator: ", ")] }
        + graph.unknownConnectors.map { [$0.cell, "", $0.because, ""] })
    section(
      &page, "Decoration", ["cell", "because"], graph.decorations.map { [$0.cell, $0.because] })
  }

  private func section(
    _ page: inout MarkdownPage, _ title: String, _ header: [String], _ rows: [[String]]
  ) {
    guard !rows.isEmpty else { return }
    page.heading(3, "\(title) (\(rows.count))")
    page.table(header, rows.map { $0.map(singleLine) })
  }

  private func row(_ flow: Flow) -> [String] {
    let arrow = "\(flow.from) → \(flow.to)"
    if case .refused(let because, let settle) = flow.state {
      return [arrow, "refused", "", settle.isEmpty ? because : "\(because) \(settle)"]
    }
    let access = [flow.verbs.joined(separator: ", "), portText(flow)].filter { !$0.isEmpty }
    return [arrow, "granted", access.joined(separator: " "), flow.because]
  }
}
