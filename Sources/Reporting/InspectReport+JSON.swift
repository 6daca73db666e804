import Architecture
import Catalog
import Diagnostics
import Diagrams

extension InspectReport {
  package var json: JSON {
    .object([
      ("format_version", .string("1.0")), ("file", .string(file)),
      ("pages", .array(graphs.map(pageJSON))), ("summary", summary),
    ])
  }

  private var summary: JSON {
    func sum(_ count: (ComponentGraph) -> Int) -> JSON {
      .integer(graphs.reduce(0) { $0 + count($1) })
    }
    return .object([
      ("shapes", sum { $0.page.shapes.count }), ("components", sum { $0.components.count }),
      ("decorations", sum { $0.decorations.count }),
      ("unknown", sum { $0.unknownShapes.count + $0.unknownConnectors.count }),
      ("connectors", sum { $0.page.connectors.count }), ("flows", sum { $0.flows.count }),
      ("granted", sum { $0.flows.count { $0.state == .granted } }),
      ("assumptions", sum { $0.assumptions.count }),
    ])
  }

  private func pageJSON(_ graph: ComponentGraph) -> JSON {
    let connectors = Set(graph.page.connectors.map(\.id))
    return .object([
      ("index", .integer(graph.page.index)), ("id", .string(graph.page.id)),
      ("name", .string(graph.page.name)), ("shapes", .integer(graph.page.shapes.count)),
      ("connectors", .integer(graph.page.connectors.count)),
      ("components", .array(graph.components.map { $0.json })),
      ("flows", .array(graph.flows.map { $0.json })),
      (
        "decorations",
        .array(
          graph.decorations.map {
            .members([
              ("cell", .string($0.cell)),
              ("what", .string(connectors.contains($0.cell) ? "connector" : "shape")),
              ("owner", $0.owner.map { .string($0) }),
              ("sort", $0.sort == .plain ? nil : .string($0.sort.rawValue)),
              ("because", .string($0.because)),
            ])
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
              ("settled_by", $0.settledBy.isEmpty ? nil : .strings($0.settledBy)),
            ])
          })
      ),
    ])
  }

  private func unknownJSON(_ shape: UnknownShape) -> JSON {
    .members([
      ("cell", .string(shape.cell)), ("what", .string("shape")), ("token", .string(shape.token)),
      ("label", .string(shape.label)), ("closest", .strings(shape.closest)),
      ("settled_by", .strings(shape.settledBy)), ("place", placeJSON(shape.place)),
    ])
  }

  private func unknownJSON(_ connector: UnknownConnector) -> JSON {
    .members([
      ("cell", .string(connector.cell)), ("what", .string("connector")),
      ("because", .string(connector.because)), ("settled_by", .strings(connector.settledBy)),
      ("place", placeJSON(connector.place)),
    ])
  }
}

extension Component {
  var json: JSON {
    .members([
      ("id", .string(id)), ("cell", .string(cell)), ("label", .string(label)),
      ("kind", kind.map { .string($0) }), ("resource_type", resourceType.map { .string($0) }),
      ("title", .string(title)), ("role", .string(role.rawValue)),
      ("boundary", boundary.map { .string($0) }), ("because", .string(because)),
      ("confidence", .string(confidence.rawValue)), ("place", placeJSON(place)),
    ])
  }
}

extension Flow {
  var json: JSON {
    let refusal: (because: String, settle: String)? =
      if case .refused(let because, let settle) = state { (because, settle) } else { nil }
    return .members([
      ("id", .string(id)), ("cell", .string(cell)), ("from", .string(from)), ("to", .string(to)),
      ("verbs", .strings(verbs)), ("protocol", `protocol`.map { .string($0) }),
      ("port", port.map { .string($0) }), ("label", label.isEmpty ? nil : .string(label)),
      ("state", .string(refusal == nil ? "granted" : "refused")),
      ("because", .string(refusal?.because ?? because)),
      ("settle", refusal.map { .string($0.settle) }), ("place", placeJSON(place)),
    ])
  }
}
