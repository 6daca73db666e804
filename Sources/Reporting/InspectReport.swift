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

  package var text: String {
    graphs.map { InspectPage(graph: $0).text(file: file) }.joined(separator: "\n")
  }

  func counts(_ graph: ComponentGraph) -> String {
    let refused = graph.flows.count { $0.state != .granted }
    let shapes = Set(graph.page.shapes.map(\.id))
    let decorations = graph.decorations.count { shapes.contains($0.cell) }
    return """
      \(graph.page.shapes.count) shapes: \(graph.components.count) components, \
      \(decorations) decoration, \(graph.unknownShapes.count) not understood
      \(graph.page.connectors.count) arrows: \(graph.flows.count - refused) paths granted, \(refused) refused, \
      \(graph.decorations.count - decorations) decoration, \(graph.unknownConnectors.count) not understood
      """
  }
}

func portText(_ flow: Flow) -> String {
  flow.port.map { "\(flow.protocol ?? "tcp")/\($0)" } ?? ""
}

/// `both tcp/5432`
func accessText(_ flow: Flow) -> String {
  [flow.verbs.joined(separator: ", "), portText(flow)].filter { !$0.isEmpty }
    .joined(separator: " ")
}

extension Component {
  /// What it is, in the word that `zt-kind` takes; else what it is called.
  var kindText: String { kind ?? resourceType ?? title }
}

extension Assumption {
  /// The properties on the cell that settle it; empty when only redrawing does.
  var settledBy: [String] {
    if confirmation.isEmpty { return annotation.map { ["\($0)=…"] } ?? [] }
    return confirmation.map { "\($0.name)=\($0.value)" }
  }
}

extension UnknownShape {
  var settledBy: [String] { ["zt-kind=\(closest.first ?? "…")", "zt-ignore=1"] }
}

extension UnknownConnector {
  var settledBy: [String] { ["zt-from=…", "zt-to=…", "zt-ignore=1"] }
}

/// The text about one page, in lines of at most 100 characters.
private struct InspectPage {
  let graph: ComponentGraph
  private let children: [String?: [Component]]
  private let flows: [String: [Flow]]

  init(graph: ComponentGraph) {
    self.graph = graph
    children = Dictionary(grouping: graph.components, by: \.boundary)
    flows = Dictionary(grouping: graph.flows, by: \.from)
  }

  func text(file: String) -> String {
    var text = "Page “\(visible(singleLine(graph.page.name)))” of \(visible(singleLine(file)))\n\n"
    text += InspectReport(file: file, graphs: []).counts(graph) + "\n"
    if !graph.components.isEmpty {
      text += "\nComponents (\(graph.components.count)) and where their arrows lead\n"
      text += wrappedTable([], tree())
    }
    text += assumptions() + refusals() + unknown() + decoration()
    return text
  }

  // MARK: Components

  private func tree() -> [[String]] {
    var rows: [[String]] = []
    var seen: Set<String> = []
    func add(_ boundary: String?, depth: Int) {
      for component in children[boundary] ?? [] where seen.insert(component.id).inserted {
        let margin = String(repeating: " ", count: 2 * depth)
        rows.append([margin + component.id, component.kindText, remark(component)])
        for flow in flows[component.id] ?? [] { rows.append(row(flow, margin: margin + "  ")) }
        add(component.id, depth: depth + 1)
      }
    }
    add(nil, depth: 0)
    return rows
  }

  /// The label where it says more than the name, and how sure we are.
  private func remark(_ component: Component) -> String {
    var parts: [String] = []
    if letters(component.label) != letters(component.id) { parts.append(quoted(component.label)) }
    if component.confidence != .certain {
      parts.append("(\(component.confidence.rawValue): \(component.because))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func row(_ flow: Flow, margin: String) -> [String] {
    let isGranted = flow.state == .granted
    return [
      "\(margin)\(isGranted ? "→" : "✕") \(flow.to)", isGranted ? accessText(flow) : "refused",
      quoted(flow.label),
    ]
  }

  private func quoted(_ text: String) -> String { text.isEmpty ? "" : "“\(singleLine(text))”" }

  private func letters(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        0x80...0xFF:
        byte
      default: nil
      }
    }
  }

  // MARK: What is to be settled

  private func section(_ title: String, _ header: [String], _ rows: [[String]]) -> String {
    rows.isEmpty ? "" : "\n" + wrapped(title, width: 100, indent: 0) + wrappedTable(header, rows)
  }

  private func assumptions() -> String {
    section(
      "Assumptions (\(graph.assumptions.count)): the properties confirm them or overrule them; "
        + "`--annotate` writes them all",
      ["cell", "settled by", "assumed"], assumptionRows())
  }

  /// What is assumed about one cell on one row.
  private func assumptionRows() -> [[String]] {
    var cells: [(cell: String, settledBy: [String], texts: [String])] = []
    var places: [String: Int] = [:]
    for assumption in graph.assumptions {
      let place = places[assumption.cell] ?? cells.count
      if place == cells.count {
        places[assumption.cell] = place
        cells.append((assumption.cell, [], []))
      }
      cells[place].settledBy += assumption.settledBy.filter {
        !cells[place].settledBy.contains($0)
      }
      cells[place].texts.append(assumption.text)
    }
    return cells.map { item in
      [
        item.cell, item.settledBy.isEmpty ? "redrawing" : item.settledBy.joined(separator: " "),
        item.texts.joined(separator: "; "),
      ]
    }
  }

  /// Arrows for the same reason together.
  private func refusals() -> String {
    var groups: [(reason: String, rows: [[String]])] = []
    var places: [String: Int] = [:]
    for flow in graph.flows {
      guard case .refused(let because, let settle) = flow.state else { continue }
      let reason = settle.isEmpty ? because : "\(because). \(settle)"
      let row = ["cell \(flow.cell)", "\(flow.from) → \(flow.to)"]
      if let place = places[reason] {
        groups[place].rows.append(row)
      } else {
        places[reason] = groups.count
        groups.append((reason, [row]))
      }
    }
    guard !groups.isEmpty else { return "" }
    let count = groups.reduce(0) { $0 + $1.rows.count }
    var text = "\nRefused arrows (\(count)): nothing is generated for them; `zt-ignore=1` ends it\n"
    for (reason, rows) in groups {
      text += wrappedTable([], [[reason]])
      text += wrappedTable([], rows, indent: 6)
    }
    return text
  }

  private func unknown() -> String {
    let shapes = graph.unknownShapes.map { shape in
      let closest =
        shape.closest.isEmpty ? "" : ", closest: \(shape.closest.joined(separator: ", "))"
      return [
        shape.cell, shape.settledBy.joined(separator: " or "),
        [quoted(shape.label), shape.token + closest].filter { !$0.isEmpty }.joined(separator: " "),
      ]
    }
    let connectors = graph.unknownConnectors.map {
      [$0.cell, "zt-from=… zt-to=… or zt-ignore=1", "arrow: \($0.because)"]
    }
    let rows = shapes + connectors
    return section(
      "Not understood (\(rows.count))", ["cell", "settled by", "what it is"], rows)
  }

  /// Cells for the same reason together, whatever the reason names.
  private func decoration() -> String {
    var groups: [(reason: String, cells: [String])] = []
    var places: [String: Int] = [:]
    for decoration in graph.decorations {
      let reason = withoutNames(decoration.because)
      if let place = places[reason] {
        groups[place].cells.append(decoration.cell)
      } else {
        places[reason] = groups.count
        groups.append((reason, [decoration.cell]))
      }
    }
    return section(
      "Decoration (\(graph.decorations.count))", [],
      groups.map { [$0.reason, $0.cells.joined(separator: ", ")] })
  }

  private func withoutNames(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var end: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let close = end {
        if scalar == close {
          end = nil
          result.append(contentsOf: "…".unicodeScalars)
        }
      } else if scalar == "“" || scalar == "`" {
        end = scalar == "“" ? "”" : "`"
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// `{ "file", "line", "column" }`
package func placeJSON(_ range: SourceRange) -> JSON {
  .object([
    ("file", .string(range.file)), ("line", .integer(range.start.line)),
    ("column", .integer(range.start.column)),
  ])
}
