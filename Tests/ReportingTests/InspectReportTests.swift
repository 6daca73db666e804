import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Reporting
import Testing

private let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
private let nowhere = SourceRange(file: "in.drawio", start: .start, end: .start)

private func place(_ cell: String) -> DiagramPlace {
  DiagramPlace(page: "Main", label: "", cell: cell)
}

private func shape(_ id: String) -> Shape {
  Shape(
    id: id, label: "", style: Style([]), bounds: Rect(x: 0, y: 0, width: 1, height: 1),
    place: nowhere)
}

private func arrow(_ id: String) -> Connector {
  Connector(
    id: id, source: ConnectorEnd(), target: ConnectorEnd(), sourceHasHead: false,
    targetHasHead: true, place: nowhere)
}

/// A page with one of everything; `text` stands wherever a stranger may write.
private func graph(_ text: String) -> ComponentGraph {
  func component(
    _ id: String, _ label: String, _ kind: String?, in boundary: String? = nil,
    role: Role = .resource, _ confidence: Confidence = .certain
  ) -> Component {
    Component(
      id: id, cell: "c-\(id)", label: label, kind: kind, resourceType: "aws_thing",
      title: "Thing", role: role, boundary: boundary, because: "label “\(label)”",
      confidence: confidence, bounds: Rect(x: 0, y: 0, width: 1, height: 1),
      diagramPlace: place("c-\(id)"), place: nowhere)
  }
  func flow(_ from: String, _ to: String, _ state: Flow.State, label: String = "") -> Flow {
    Flow(
      id: "\(from)->\(to)", cell: "a-\(to)", from: from, to: to, verbs: ["both"],
      protocol: "tcp", port: "5432", label: label, state: state, because: "default of all",
      diagramPlace: place("a-\(to)"), place: nowhere)
  }
  let components = [
    component("api", "Api", "fargate", in: "vpc"), component("db", text, "rds", in: "vpc", .guess),
    component("odd", "Odd", nil), component("vpc", "Main network", "vpc", role: .boundary),
  ]
  let page = Page(
    index: 0, id: "p", name: text,
    shapes: (components.map(\.cell) + ["d1", "d2", "u1"]).map(shape),
    connectors: ["a-db", "a-odd", "r1", "u2"].map(arrow), paintOrder: [],
    bounds: Rect(x: 0, y: 0, width: 1, height: 1))
  return ComponentGraph(
    page: page, components: components,
    flows: [
      flow("api", "db", .granted, label: text),
      flow(
        "api", "odd", .refused(because: "there is no template yet for \(text)", settle: "Draw.")),
    ],
    decorations: [
      Decoration(cell: "d1", because: "label of cell `c-db`", owner: "c-db"),
      Decoration(cell: "d2", because: "a note"),
      Decoration(cell: "r1", because: "an answer (“\(text)”)", sort: .reply),
    ],
    unknownShapes: [
      UnknownShape(
        cell: "u1", token: "mxgraph.x.\(text)", label: text, closest: ["s3"],
        diagramPlace: place("u1"), place: nowhere)
    ],
    unknownConnectors: [
      UnknownConnector(
        cell: "u2", because: "one end is loose and near nothing", diagramPlace: place("u2"),
        place: nowhere)
    ],
    assumptions: [
      Assumption(
        cell: "a-db",
        text: "the arrow api → db says no verb: taken as `both`, the usual of \(text)",
        annotation: "zt-access",
        confirmation: [Annotation("zt-access", "both"), Annotation("zt-port", "tcp/5432")],
        diagramPlace: place("a-db")),
      Assumption(
        cell: "a-db", text: "an arrow's loose end is taken to be at “\(text)”", annotation: nil,
        confirmation: [Annotation("zt-to", "c-db")], diagramPlace: place("a-db")),
      Assumption(
        cell: "c-db", text: "“\(text)” is taken for a database", annotation: "zt-kind",
        confirmation: [Annotation("zt-kind", "rds")], diagramPlace: place("c-db")),
    ])
}

@Suite struct InspectReports {
  private static let hostile =
    "|a|`b`<img src=x onerror=y>\n# head\n::error::x\u{1B}[31m[c](d)@you ##[group]\u{202E}"

  /// `UPDATE_GOLDEN=1` rewrites them.
  @Test(arguments: [
    "inspect.txt", "inspect.md", "inspect.json", "change.txt", "change.md", "change.json",
  ])
  func areAsRecorded(_ name: String) throws {
    let report = InspectReport(file: "in.drawio", graphs: [graph("Orders")])
    var now = graph("Orders")
    now.components[1].kind = "aurora"
    now.components.remove(at: 2)
    now.flows.removeLast()
    now.flows[0].port = "5433"
    let change = ArchitectureChangeReport(
      file: "in.drawio", since: "old.drawio",
      change: ArchitectureChange([now], since: [graph("Orders")]))
    let found =
      switch name {
      case "inspect.txt": report.text
      case "inspect.md": report.markdown
      case "inspect.json": report.json.text
      case "change.txt": change.text
      case "change.md": change.markdown
      default: change.json.text
      }
    let file = golden.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(found.utf8).write(to: file)
    }
    #expect(found == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test func aPageIsNoWiderThanAHundredCharacters() {
    let long =
      String(repeating: "a very long name ", count: 12) + String(repeating: "x", count: 150)
    for text in [long, "short"] {
      let report = InspectReport(file: "in.drawio", graphs: [graph(text)])
      for line in report.text.split(separator: "\n").dropFirst() {
        #expect(line.unicodeScalars.count <= 100, "\(line)")
      }
    }
  }

  @Test func whatStrangersWriteStaysText() {
    let report = InspectReport(file: Self.hostile, graphs: [graph(Self.hostile)])
    let change = ArchitectureChangeReport(
      file: Self.hostile, since: Self.hostile,
      change: ArchitectureChange([graph(Self.hostile)], since: []))
    for text in [report.text, change.text, report.markdown, change.markdown] {
      for line in text.split(separator: "\n") {
        #expect(!line.utf8.starts(with: "::".utf8) && !line.utf8.starts(with: "# head".utf8))
      }
      for part in ["\u{1B}", "\u{202E}", "##[group]"] { #expect(!text.contains(part)) }
    }
    for markdown in [report.markdown, change.markdown] {
      #expect(!markdown.contains("|a|") && !markdown.contains(" <img"))
    }
  }
}
