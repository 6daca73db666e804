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
