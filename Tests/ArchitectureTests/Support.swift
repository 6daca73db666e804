import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation

/// The folder of the package, from this file's place.
let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Files below a folder, for tests alone: no check of real paths.
struct FolderSource: FileSource {
  let root: URL

  func read(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
  }

  func list(_ path: String) -> [FileEntry]? {
    let folder = root.appending(path: path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    return names.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: folder.appending(path: name).path, isDirectory: &isFolder)
      return FileEntry(name: name, kind: isFolder.boolValue ? .folder : .file)
    }
  }
}

let realCatalog = loadCatalog([FolderSource(root: packageRoot.appending(path: "Templates"))]).0

/// The real shapes, words and kinds with a few contracts that are the tests' own.
let testCatalog: ComponentCatalog = {
  var catalog = realCatalog
  let people = catalog.groups["people"] ?? []
  let compute = catalog.groups["compute"] ?? []
  catalog.contracts = [
    FlowContract(
      id: "t/compute>s3", from: compute, to: ["s3"], defaultVerb: "both",
      actions: [
        ("read", ["s3:GetObject"]), ("write", ["s3:PutObject"]), ("delete", ["s3:DeleteObject"]),
      ]),
    FlowContract(
      id: "t/compute>sqs", from: compute, to: ["sqs"], defaultVerb: "write",
      actions: [("read", ["sqs:ReceiveMessage"]), ("write", ["sqs:SendMessage"])]),
    FlowContract(
      id: "t/compute>rds", from: compute, to: ["rds"], defaultVerb: "connect",
      network: .init(protocol: "tcp", port: "5432")),
    FlowContract(
      id: "t/fargate>fargate", from: ["fargate"], to: ["fargate"], defaultVerb: "connect",
      network: .init(protocol: "tcp", port: nil)),
    FlowContract(
      id: "t/alb>fargate", from: ["alb"], to: ["fargate"], defaultVerb: "connect",
      network: .init(protocol: "tcp", port: "8080")),
    FlowContract(
      id: "t/people>alb", from: people, to: ["alb"], defaultVerb: "connect",
      network: .init(protocol: "tcp", port: "443")),
    FlowContract(
      id: "t/people>rds", from: people, to: ["rds"], defaultVerb: "connect",
      refusal: .init(because: "people reach no database", instead: "Draw a service between.")),
  ]
  return catalog
}()

let nowhere = SourceRange(file: "test.drawio", start: .start, end: .start)

func style(_ text: String) -> Style {
  Style(
    text.split(separator: ";").map { item in
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Style.Item(String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    })
}

func icon(_ token: String) -> String {
  "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.\(token);fillColor=#ED7100"
}

func frame(_ token: String, _ more: String = "") -> String {
  "shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.\(token);fillColor=none;container=1;\(more)"
}

/// A page under construction.
struct Sketch {
  var shapes: [Shape] = []
  var connectors: [Connector] = []

  mutating func shape(
    _ id: String, _ label: String, _ text: String, x: Double, y: Double, w: Double = 78,
    h: Double = 78, parent: String? = nil, title: String? = nil,
    _ properties: [String: String] = [:]
  ) {
    shapes.append(
      Shape(
        id: id, parent: parent, label: label, style: style(text),
        bounds: Rect(x: x, y: y, width: w, height: h),
        properties: properties.sorted { $0.key < $1.key }.map {
          Property(name: $0.key, value: $0.value, place: nowhere)
        },
        pictureTitle: title, isContainer: text.contains("container=1"), place: nowhere))
  }

  mutating func arrow(
    _ id: String, _ from: String?, _ to: String?, _ label: String = "",
    heads: (Bool, Bool) = (false, true),
    start: Point? = nil, end: Point? = nil, properties: [String: String] = [:]
  ) {
    let route = [start, end].compactMap { $0 }
    connectors.append(
      Connector(
        id: id, source: ConnectorEnd(cell: from, point: start),
        target: ConnectorEnd(cell: to, point: end), route: route.count == 2 ? route : [],
        sourceHasHead: heads.0, targetHasHead: heads.1,
        labels: label.isEmpty ? [] : [ConnectorLabel(text: label, position: Point(0, 0))],
        properties: properties.sorted { $0.key < $1.key }.map {
          Property(name: $0.key, value: $0.value, place: nowhere)
        }, place: nowhere))
  }

  var page: Page {
    Page(
      index: 0, id: "p", name: "Page-1", shapes: shapes, connectors: connectors,
      paintOrder: shapes.map(\.id) + connectors.map(\.id),
      bounds: Rect(x: 0, y: 0, width: 2000, height: 2000))
  }

  func interpreted(
    _ configuration: ProjectConfiguration = .standard, catalog: ComponentCatalog = testCatalog
  ) -> (ComponentGraph, [Diagnostic]) {
    let diagram = Diagram(file: "test.drawio", container: .mxfile, pages: [page], bytes: [])
    return interpret(diagram, page: page, catalog: catalog, configuration: configuration)
  }

  var graph: ComponentGraph { interpreted().0 }
}

/// The same numbers from the same seed, everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Everything of a graph that a person could see changed, as text.
func summary(_ graph: ComponentGraph) -> String {
  var lines: [String] = []
  for c in graph.components {
    lines.append(
      "\(c.id) cell=\(c.cell) kind=\(c.kind ?? "-") type=\(c.resourceType ?? "-") role=\(c.role) in=\(c.boundary ?? "-") \(c.confidence) [\(c.because)]"
        + c.facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined())
  }
  for f in graph.flows {
    let state =
      switch f.state {
      case .granted: "granted"
      case .refused(let because, let settle): "refused: \(because) | \(settle)"
      }
    lines.append(
      "\(f.id) \(f.verbs.joined(separator: ",")) \(f.protocol ?? "-")/\(f.port ?? "-") [\(f.because)] \(state)"
    )
  }
  for d in graph.decorations { lines.append("decoration \(d.cell): \(d.because)") }
  for u in graph.unknownShapes {
    lines.append("unknown \(u.cell) “\(u.label)” \(u.token) closest=\(u.closest)")
  }
  for u in graph.unknownConnectors { lines.append("unknown arrow \(u.cell): \(u.because)") }
  return lines.joined(separator: "\n")
}
