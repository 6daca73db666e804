import Architecture
import Diagnostics
import Diagrams

extension InspectReport {
  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "What was understood of \(singleLine(file))")
    for graph in graphs { add(graph, to: &page) }
    return page.text
  }

  private func add(_ graph: ComponentGraph, to page: inout MarkdownPage) {
    page.heading(2, "Page “\(singleLine(graph.page.name))”")
    page.paragraph(MarkdownPage.escaped(counts(graph)))
    section(
      &page, "Components",
      ["component", "kind", "label", "in", "confidence", "because", "cell"],
      graph.components.map {
        [
          $0.id, $0.kindText, $0.label, $0.boundary ?? "", $0.confidence.rawValue, $0.because,
          $0.cell,
        ]
      })
    section(
      &page, "Arrows", ["arrow", "state", "access", "because", "cell"],
      graph.flows.filter { $0.state == .granted }.map {
        ["\($0.from) → \($0.to)", "granted", accessText($0), $0.because, $0.cell]
      })
    section(
      &page, "Refused arrows", ["arrow", "because", "settled by", "cell"],
      graph.flows.compactMap { flow in
        guard case .refused(let because, let settle) = flow.state else { return nil }
        return ["\(flow.from) → \(flow.to)", because, settle, flow.cell]
      })
    section(
      &page, "Assumptions", ["cell", "assumed", "settled by"],
      graph.assumptions.map {
        [
          $0.cell, $0.text,
          $0.settledBy.isEmpty ? "redrawing" : $0.settledBy.joined(separator: " "),
        ]
      })
    section(
      &page, "Not understood", ["cell", "label", "what", "closest", "settled by"],
      graph.unknownShapes.map {
        [
          $0.cell, $0.label, $0.token, $0.closest.joined(separator: ", "),
          $0.settledBy.joined(separator: " or "),
        ]
      }
        + graph.unknownConnectors.map {
          [$0.cell, "", "arrow: \($0.because)", "", $0.settledBy.joined(separator: " ")]
        })
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
}
