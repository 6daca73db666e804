package import Architecture
import Catalog
package import Diagnostics
import Diagrams

/// What was recognised, inferred, ignored: every shape and every connector accounted for.
package struct InspectReport: Report, Sendable {
  package var file: String
  package var graphs: [ComponentGraph]

  package init(file: String, graphs: [ComponentGraph]) {
    self.file = file
    self.graphs = graphs
  }

  // MARK: Text

  package var text: String {
    graphs.map { page(of: $0) }.joined(separator: "\n")
  }

  private func page(of graph: ComponentGraph) -> String {
    var text = "Page “\(visible(graph.page.name))” of \(visible(file))\n\n"
    text += tree(graph)
    text += flows(graph)
    text += section(
      "Assumptions", graph.assumptions.map { ["cell \($0.cell)", $0.text, $0.annotation ?? ""] })
    text += section(
      "Not understood",
      graph.unknownShapes.map {
        [
          "cell \($0.cell)", $0.label, $0.token,
          $0.closest.isEmpty ? "" : "closest: \($0.closest.joined(separator: ", "))",
        ]
      } + graph.unknownConnectors.map { ["arrow \($0.cell)", "", $0.because, ""] })
    text += section("Decoration", graph.decorations.map { ["cell \($0.cell)", $0.because] })
    return text + summary(graph)
  }

  private func section(_ title: String, _ rows: [[String]]) -> String {
    rows.isEmpty ? "" : "\n\(title) (\(rows.count))\n" + table(rows)
  }

  private func tree(_ graph: ComponentGraph) -> String {
    let children = Dictionary(grouping: graph.components.indices) { graph.components[$0].boundary }
    var rows: [[String]] = []
    var seen: Set<String> = []
    func add(_ boundary: String?, depth: Int) {
      for index in children[boundary] ?? [] {
        let component = graph.components[index]
        guard seen.insert(component.id).inserted else { continue }
        let kind = component.kind ?? component.resourceType ?? "no kind"
        rows.append([
          String(repeating: "  ", count: depth) + component.id, kind, singleLine(component.label),
          component.confidence == .certain ? "" : component.confidence.rawValue, component.because,
        ])
        add(component.id, depth: depth + 1)
      }
    }
    add(nil, depth: 0)
    return "Components (\(graph.components.count))\n" + table(rows)
  }

  private func flows(_ graph: ComponentGraph) -> String {
    guard !graph.flows.isEmpty else { return "\nArrows (0)\n" }
    let rows = graph.flows.map { flow in
      let path = [flow.verbs.joined(separator: ", "), portText(flow)].filter { !$0.isEmpty }
      switch flow.state {
      case .granted:
        return ["granted", "\(flow.from) → \(flow.to)", path.joined(separator: " "), flow.because]
      case .refused(let because, let settle):
        return ["refused", "\(flow.from) → \(flow.to)", because, settle]
      }
    }
    return "\nArrows (\(graph.flows.count))\n" + table(rows)
  }

  func portText(_ flow: Flow) -> String {
    guard let port = flow.port else { return "" }
    return "\(flow.protocol ?? "tcp")/\(port)"
  }

  private func summary(_ graph: ComponentGraph) -> String { "\n" + counts(graph) + "\n" }

  func counts(_ graph: ComponentGraph) -> String {
    let refused = graph.flows.count { $0.state != .granted }
    return """
      \(graph.page.shapes.count) shapes: \(graph.components.count) components, \
      \(shapeDecorations(graph)) decoration, \(graph.unknownShapes.count) not understood
      \(graph.page.connectors.count) arrows: \(graph.flows.count - refused) paths granted, \(refused) refused, \
      \(graph.decorations.count - shapeDecorations(graph)) decoration, \(graph.unknownConnectors.count) not understood
      """
  }

  private func shapeDecorations(_ graph: ComponentGraph) -> Int {
    let shapes = Set(graph.page.shapes.map(\.id))
    return graph.decorations.count { shapes.contains($0.cell) }
  }

  // MARK: JSON

  package var json: JSON {
    .object([
      ("format_version", .string("1.0")), ("file", .string(file)),
      ("pages", .array(graphs.map(pageJSON))),
      ("summary", summaryJSON),
    ])
  }

  private var summaryJSON: JSON {
    func sum(_ count: (ComponentGraph) -> Int) -> JSON {
      .integer(graphs.reduce(0) { $0 + count($1) })
    }
    return .object([
      ("shapes", sum { $0.page.shapes.count }), ("components", sum { $0.components.count }),
      ("decorations", sum { $0.decorations.count }),
      ("unknown", sum { $0.unknownShapes.count + $0.unknownConnectors.count }),
      ("connectors", sum { $0.page.connectors.count }), ("flows", sum { $0.flows.count }),
      ("granted", sum { $0.flows.count { $0.state == .granted } }),
    ])
  }

  private func pageJSON(_ graph: ComponentGraph) -> JSON {
    .object([
      ("index", .integer(graph.page.index)), ("id", .string(graph.page.id)),
      ("name", .string(graph.page.name)), ("shapes", .integer(graph.page.shapes.count)),
      ("connectors", .integer(graph.page.connectors.count)),
      ("components", .array(graph.components.map(componentJSON))),
      ("flows", .array(graph.flows.map(flowJSON))),
      (
        "decorations",
        .array(
          graph.decorations.map {
            .object([("cell", .string($0.cell)), ("because", .string($0.because))])
          })
      ),
      (
        "unknown",
        .array(graph.unknownShapes.map(unknownJSON) + graph.unknownConnectors.map(unknownJSON))
      ),
      (
        "assumptions",
        .array(
          graph.assumptions.map {
            .members([
              ("cell", .string($0.cell)), ("text", .string($0.text)),
              ("annotation", $0.annotation.map { .string($0) }),
            ])
          })
      ),
    ])
  }

  private func componentJSON(_ component: Component) -> JSON {
    .members([
      ("id", .string(component.id)), ("cell", .string(component.cell)),
      ("label", .string(component.label)), ("kind", component.kind.map { .string($0) }),
      ("resource_type", component.resourceType.map { .string($0) }),
      ("role", .string(component.role.rawValue)),
      ("boundary", component.boundary.map { .string($0) }),
      ("because", .string(component.because)),
      ("confidence", .string(component.confidence.rawValue)),
      ("place", placeJSON(component.place)),
    ])
  }

  private func flowJSON(_ flow: Flow) -> JSON {
    let refusal: (because: String, settle: String)? =
      if case .refused(let because, let settle) = flow.state { (because, settle) } else { nil }
    return .members([
      ("id", .string(flow.id)), ("cell", .string(flow.cell)), ("from", .string(flow.from)),
      ("to", .string(flow.to)), ("verbs", .strings(flow.verbs)),
      ("protocol", flow.protocol.map { .string($0) }), ("port", flow.port.map { .string($0) }),
      ("state", .string(refusal == nil ? "granted" : "refused")),
      ("because", .string(refusal?.because ?? flow.because)),
      ("settle", refusal.map { .string($0.settle) }), ("place", placeJSON(flow.place)),
    ])
  }

  private func unknownJSON(_ shape: UnknownShape) -> JSON {
    .members([
      ("cell", .string(shape.cell)), ("what", .string("shape")), ("token", .string(shape.token)),
      ("label", .string(shape.label)), ("closest", .strings(shape.closest)),
      ("place", placeJSON(shape.place)),
    ])
  }

  private func unknownJSON(_ connector: UnknownConnector) -> JSON {
    .members([
      ("cell", .string(connector.cell)), ("what", .string("connector")),
      ("because", .string(connector.because)), ("place", placeJSON(connector.place)),
    ])
  }
}

/// `{ "file", "line", "column" }`
package func placeJSON(_ range: SourceRange) -> JSON {
  .object([
    ("file", .string(range.file)), ("line", .integer(range.start.line)),
    ("column", .integer(range.start.column)),
  ])
}
