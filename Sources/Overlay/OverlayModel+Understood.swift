package import Architecture
import Catalog

extension OverlayModel {
  /// What was understood, refused and not understood, before any comparison with code.
  package init(understood graph: ComponentGraph, kindsWithTemplate: Set<String>, file: String) {
    self.init(title: "\(file): what was understood")
    listedBy = "zeroplan inspect"
    for component in graph.components {
      let isKnown = component.kind != nil
      let hasTemplate = component.kind.map(kindsWithTemplate.contains) ?? false
      let needsTemplate = component.role == .resource
      let state: State = !needsTemplate || hasTemplate ? .understood : .noTemplate
      var lines = ["\(component.title) (\(component.id))", component.because]
      if let kind = component.kind {
        lines.append("kind \(kind), \(component.confidence.rawValue)")
      }
      if let boundary = component.boundary { lines.append("in \(boundary)") }
      badges.append(Badge(cell: component.cell, state: state, count: 1, lines: lines))
      if state == .noTemplate {
        list.append(
          (.noTemplate, "\(component.title): \(isKnown ? "no template yet" : "no kind yet")"))
      }
    }
    for shape in graph.unknownShapes {
      let hint = shape.closest.first.map { "; closest: \($0)" } ?? ""
      let text =
        "\(shape.label.isEmpty ? "cell \(shape.cell)" : shape.label): \(shape.token)\(hint)"
      badges.append(Badge(cell: shape.cell, state: .unknown, count: 1, lines: [text]))
      list.append((.unknown, text))
    }
    addFlows(graph)
    addUnread(graph.unknownConnectors)
    for assumption in graph.assumptions {
      let cure = assumption.annotation.map { " (\($0))" } ?? ""
      list.append((.understood, assumption.text + cure))
    }
    let refused = graph.flows.count { $0.state != .granted }
    counts = [
      ("Components", "\(graph.components.count)"),
      ("Arrows", "\(graph.flows.count - refused) granted, \(refused) refused"),
      ("Decoration", "\(graph.decorations.count)"),
      (
        "Not understood",
        "\(graph.unknownShapes.count) shapes, \(graph.unknownConnectors.count) arrows"
      ),
      ("Assumptions", "\(graph.assumptions.count)"),
    ]
  }

  /// Arrows for the same reason on one line.
  private mutating func addUnread(_ connectors: [UnknownConnector]) {
    var reasons: [(because: String, cells: [String])] = []
    var places: [String: Int] = [:]
    for connector in connectors {
      arrows.append(Arrow(cell: connector.cell, state: .unknown, lines: [connector.because]))
      if let place = places[connector.because] {
        reasons[place].cells.append(connector.cell)
      } else {
        places[connector.because] = reasons.count
        reasons.append((connector.because, [connector.cell]))
      }
    }
    for (because, cells) in reasons {
      let count = cells.count
      let what = count > 1 ? "\(count) arrows (\(cells[0]), …)" : "arrow \(cells[0])"
      list.append((.unknown, "\(what): \(because)"))
    }
  }

  private mutating func addFlows(_ graph: ComponentGraph) {
    var refused: [(reason: String, pairs: [String])] = []
    var places: [String: Int] = [:]
    for flow in graph.flows {
      let words = flow.verbs.joined(separator: ", ")
      let port = flow.port.map { " \(flow.protocol ?? "tcp")/\($0)" } ?? ""
      let text = "\(flow.from) → \(flow.to): \(words)\(port)"
      switch flow.state {
      case .granted:
        arrows.append(Arrow(cell: flow.cell, state: .understood, lines: [text, flow.because]))
      case .refused(let because, let settle):
        arrows.append(Arrow(cell: flow.cell, state: .refused, lines: [text, because, settle]))
        let reason = "\(because). \(settle)"
        let pair = "\(flow.from) → \(flow.to)"
        if let place = places[reason] {
          refused[place].pairs.append(pair)
        } else {
          places[reason] = refused.count
          refused.append((reason, [pair]))
        }
      }
    }
    for (reason, pairs) in refused {
      let rest = pairs.count > 4 ? " and \(pairs.count - 4) more" : ""
      list.append((.refused, pairs.prefix(4).joined(separator: "; ") + rest + ": " + reason))
    }
  }
}
