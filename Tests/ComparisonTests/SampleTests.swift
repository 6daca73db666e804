import Architecture
import Catalog
import Comparison
import Diagnostics
import Diagrams
import Foundation
import Terraform
import Testing

/// Existing code with planted gaps, through the whole pipeline.
struct SampleTests {
  /// Every sample that says what is expected of it.
  static let samples = (FolderSource(root: packageRoot).list("Samples") ?? []).map(\.name).filter {
    FolderSource(root: packageRoot).read("Samples/\($0)/expected-findings.txt") != nil
  }

  private func result(_ folder: URL) throws -> CheckResult {
    let files = FolderSource(root: folder)
    let settings = SourceFile(name: "zeroplan.hcl", bytes: files.read("zeroplan.hcl") ?? [])
    let configuration = loadConfiguration(settings).0
    let name = try #require(configuration.diagram)
    let diagram = try #require(
      readDiagram(name: name, bytes: files.read(name) ?? [], limits: DiagramLimits()).0)
    let page = try #require(choosePage(diagram, catalog: Knowledge.catalog, wanted: nil).0)
    let graph = interpret(
      diagram, page: page, catalog: Knowledge.catalog, configuration: configuration
    ).0
    let input = ComparisonInput(
      graph: graph, catalog: Knowledge.catalog, controls: loadControls([templates]).0,
      views: Knowledge.access.views, knowledge: Knowledge.access,
      auxiliaries: Knowledge.auxiliaries, implied: Knowledge.implied, configuration: configuration,
      today: "2026-01-01")
    let code = FolderSource(root: folder.appending(path: "existing"))
    let estates = environmentGroups(findEnvironments(code)).map { group in
      let declared = configuration.environments.first { $0.name == group.name }
      let (inventory, _) = loadInventory(code, group: group) {
        InventoryOptions(declared, $0, part: group.part($0))
      }
      return Estate(
        environment: group.name, root: group.folder, inventory: inventory,
        governedRegions: configuration.governedRegions,
        managedElsewhere: configuration.managedElsewhere, accountID: declared?.accountID)
    }
    return compare(input, estates: estates)
  }

  private func line(_ finding: Finding) -> String {
    let subject =
      finding.flow.map { "\($0.from)->\($0.to)" } ?? finding.component?.id ?? "-"
    let place = finding.resource?.range.map { "\($0.file):\($0.start.line)" } ?? "-"
    return [
      finding.kind.rawValue, finding.control ?? "-", finding.severity.rawValue,
      finding.environment ?? "-", subject, finding.resource?.address ?? "-", place,
    ].joined(separator: "  ")
  }

  @Test(arguments: samples)
  func existingCodeHasExactlyTheExpectedFindings(_ sample: String) throws {
    let folder = packageRoot.appending(path: "Samples/\(sample)")
    let lines = try result(folder).findings.map(line)
    let text = lines.joined(separator: "\n") + "\n"
    let file = folder.appending(path: "expected-findings.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    for missing in expected where !lines.contains(missing) {
      Issue.record("expected, and not found: \(missing)")
    }
    for surplus in lines where !expected.contains(surplus) {
      Issue.record("found, and not expected: \(surplus)")
    }
    #expect(lines.count == expected.count)
  }
}
