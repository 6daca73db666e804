import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Overlay
import Synthesis
import Testing
import XML

private let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The templates of the repository, read once.
let templates: MemoryFileSource = {
  let root = packageRoot.appending(path: "Templates")
  let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
  var files: [String: [UInt8]] = [:]
  for name in names {
    let url = root.appending(path: name)
    guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
      continue
    }
    files[name] = (try? Data(contentsOf: url)).map { Array($0) }
  }
  return MemoryFileSource(files)
}()

let catalog = loadCatalog([templates]).0
let kindsWithTemplate = Set(catalog.kinds.filter(\.hasModule).map(\.id))

/// Real diagrams drawn by others, where they are at hand.
enum SampleFolder {
  static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["ZEROPLAN_SAMPLES"] {
      return URL(filePath: path)
    }
    return packageRoot.deletingLastPathComponent().appending(path: "shared/samples")
  }()

  static let isMissing = diagrams.isEmpty
  static let diagrams = files(in: "diagrams", ["drawio", "xml", "png", "svg", "html"])
  static let drawings = files(in: "svg", ["svg"])

  static func read(_ file: String) throws -> Diagram? {
    let data = try Data(contentsOf: root.appending(path: file))
    return readDiagram(name: file, bytes: Array(data)).diagram
  }

  private static func files(in folder: String, _ endings: [String]) -> [String] {
    let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (all?.compactMap { $0 as? String } ?? [])
      .filter { endings.contains(($0 as NSString).pathExtension) }
      .sorted().map { "\(folder)/\($0)" }
  }
}

func understood(_ diagram: Diagram, _ page: Page) -> ComponentGraph {
  interpret(diagram, page: page, catalog: catalog, configuration: .standard).0
}

func tree(of graph: ComponentGraph) -> GeneratedTree {
  synthesize(
    graph, catalog: catalog, configuration: .standard, templates: [templates], previousLock: nil,
    diagramName: "sample", diagramHash: "0", options: SynthesisOptions())
}

func overlay(_ diagram: Diagram, _ page: Page, _ graph: ComponentGraph) -> [UInt8] {
  drawOverlay(
    diagram, page: page,
    model: OverlayModel(understood: graph, kindsWithTemplate: kindsWithTemplate, file: "sample"))
}

/// What in an overlay could act or fetch; nil as first line when it is no XML at all.
func dangers(in overlay: [UInt8]) -> [String] {
  guard let root = readXML(name: "overlay.svg", bytes: overlay).root else {
    return ["not well-formed"]
  }
  var found: [String] = []
  let allowed: Set<String> = [
    "svg", "g", "title", "rect", "path", "circle", "ellipse", "text", "tspan", "image",
    "linearGradient", "stop",
  ]
  func visit(_ element: XMLElement) {
    if !allowed.contains(element.name) { found.append("element \(element.name)") }
    for attribute in element.attributes {
      let value = attribute.value
      if attribute.name.utf8.starts(with: "on".utf8) { found.append("handler \(attribute.name)") }
      if attribute.name == "style" { found.append("style \(value)") }
      if attribute.name == "href" || attribute.name == "xlink:href" {
        if !value.utf8.starts(with: "data:image/".utf8) { found.append("reference \(value)") }
      } else if value.contains("url(")
        && !value.utf8.starts(with: "url(#zeroplan-gradient-".utf8) || value.contains("javascript:")
      {
        found.append("\(attribute.name)=\(value)")
      }
    }
    for child in element.elements { visit(child) }
  }
  visit(root)
  return found
}
