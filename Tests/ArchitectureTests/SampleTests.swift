import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Testing

/// Real diagrams drawn by others, where they are at hand.
let samples: URL = {
  if let path = ProcessInfo.processInfo.environment["ZEROPLAN_SAMPLES"] {
    return URL(filePath: path)
  }
  return packageRoot.deletingLastPathComponent().appending(path: "shared/samples")
}()

let sampleFiles: [String] = ["diagrams", "svg"].flatMap { folder -> [String] in
  let all = FileManager.default.enumerator(atPath: samples.appending(path: folder).path)
  return (all?.compactMap { $0 as? String } ?? [])
    .filter { ["drawio", "xml", "png", "svg", "html"].contains(($0 as NSString).pathExtension) }
    .sorted().map { "\(folder)/\($0)" }
}

@Suite(
  .enabled(if: !sampleFiles.isEmpty, "skipped: no samples beside the package; set ZEROPLAN_SAMPLES")
)
struct Samples {
  @Test(arguments: sampleFiles) func everyShapeAndArrowIsAccountedFor(_ file: String) throws {
    let data = try Data(contentsOf: samples.appending(path: file))
    guard let diagram = readDiagram(name: file, bytes: Array(data)).diagram else { return }
    for page in diagram.pages {
      let (graph, _) = interpret(
        diagram, page: page, catalog: realCatalog, configuration: .standard)
      #expect(accountingProblems(graph) == [])
      if ProcessInfo.processInfo.environment["ZEROPLAN_REPORT"] != nil {
        let granted = graph.flows.count { $0.state == .granted }
        let line = [
          file, page.name, "\(page.shapes.count)",
          "\(recognisableShapes(page, catalog: realCatalog))", "\(graph.components.count)",
          "\(page.connectors.count)", "\(graph.flows.count)", "\(granted)",
          "\(graph.flows.count - granted)", "\(graph.unknownShapes.count)",
          "\(graph.unknownConnectors.count)",
        ].joined(separator: "\t")
        print("REPORT\t" + line)
        if ProcessInfo.processInfo.environment["ZEROPLAN_REPORT"] == "full" {
          print("==== \(file) \(page.name)\n" + summary(graph))
          for a in graph.assumptions { print("  assume \(a.cell): \(a.text)") }
        }
      }
    }
  }
}

extension Samples {
  /// An icon or frame of the provider's libraries counts as recognised when it is a component, belongs to one, is an
  /// arrow, or is decoration because of what it is; not when it is reported as not understood.
  @Test func iconsOfTheProviderAreRecognised() throws {
    var (recognised, all) = (0, 0)
    var missed: [String] = []
    for file in sampleFiles {
      let data = try Data(contentsOf: samples.appending(path: file))
      guard let diagram = readDiagram(name: file, bytes: Array(data)).diagram else { continue }
      for page in diagram.pages {
        let cells = page.shapes.filter { shape in
          ["resIcon", "prIcon", "grIcon", "shape"].contains {
            shape.style[$0]?.utf8.starts(with: "mxgraph.aws".utf8) == true
          }
        }
        guard !cells.isEmpty else { continue }
        let (graph, _) = interpret(
          diagram, page: page, catalog: realCatalog, configuration: .standard)
        let unknown = Set(graph.unknownShapes.map(\.cell))
        all += cells.count
        for cell in cells {
          if unknown.contains(cell.id) {
            missed.append("\(file): \(cell.id) \(cell.label)")
          } else {
            recognised += 1
          }
        }
      }
    }
    print("icons recognised: \(recognised) of \(all)")
    #expect(all > 500)
    #expect(recognised * 100 >= all * 97, Comment(rawValue: missed.joined(separator: "\n")))
  }
}
