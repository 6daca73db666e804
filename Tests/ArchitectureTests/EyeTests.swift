import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Testing

/// What a person saw in a real drawing: written from the picture, before the reader ran on it. The drawings are not
/// ours to commit, so a table names its drawing by hash and the things in it by cell.
struct EyeTable {
  struct Component { var cells, kinds, boundaries: [String] }
  struct Arrow {
    var cell: String
    var from, to: [String]
    var isDouble: Bool
  }
  var name: String
  var sha256 = ""
  /// The page's name where the drawing has several; else the one with the most shapes.
  var page: String?
  var components: [Component] = []
  var arrows: [Arrow] = []
  /// May be read as components or not, and answers that grant nothing.
  var optional: Set<String> = []

  init(_ file: URL) throws {
    name = file.deletingPathExtension().lastPathComponent
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "\t").map { $0.split(separator: "|").map(String.init) }
      switch parts.first?.first {
      case "sha256": sha256 = parts[1][0]
      case "page": page = parts[1][0]
      case "component":
        components.append(Component(cells: parts[1], kinds: parts[2], boundaries: parts[3]))
      case "flow":
        arrows.append(
          Arrow(cell: parts[1][0], from: parts[2], to: parts[4], isDouble: parts[3] == ["both"]))
      case "optional", "reply": optional.formUnion(parts[1])
      default: continue
      }
    }
  }

  /// All cells that stand for the same thing as one of these: a frame and its badge.
  func same(_ cells: [String]) -> Set<String> {
    components.reduce(into: Set(cells)) { result, component in
      if !result.isDisjoint(with: component.cells) { result.formUnion(component.cells) }
    }
  }
}

/// Counts of right answers, of questions, and of answers to no question.
struct EyeScore {
  var types = (right: 0, all: 0, extra: 0)
  var boundaries = (right: 0, all: 0)
  var ends = (right: 0, all: 0, extra: 0)
  var directions = (right: 0, all: 0)
  var misses: [String] = []

  mutating func add(_ table: EyeTable, _ graph: ComponentGraph, _ catalog: ComponentCatalog) {
    let byCell = Dictionary(uniqueKeysWithValues: graph.components.map { ($0.cell, $0) })
    let cells = Dictionary(uniqueKeysWithValues: graph.components.map { ($0.id, $0.cell) })
    var asked = table.optional
    for wanted in table.components {
      asked.formUnion(wanted.cells)
      types.all += 1
      boundaries.all += 1
      let found = wanted.cells.compactMap { byCell[$0] }
      // A kind without a template is shown as the one that serves.
      let kinds = wanted.kinds.flatMap { catalog.lineage(of: $0) }
      let names = kinds + kinds.compactMap { catalog.resourceType(of: $0) }
      let right = found.first {
        names.contains($0.kind ?? "") || names.contains($0.resourceType ?? "")
      }
      if right != nil { types.right += 1 }
      if let component = right ?? found.first {
        if right == nil {
          misses.append("\(table.name): \(wanted.cells) is read as \(component.kind ?? "nothing")")
        }
        let boundary = component.boundary.flatMap { cells[$0] } ?? "-"
        if table.same(wanted.boundaries).contains(boundary) {
          boundaries.right += 1
        } else {
          misses.append("\(table.name): \(wanted.cells) lies in \(boundary)")
        }
      } else {
        misses.append("\(table.name): \(wanted.cells) is not seen")
      }
    }
    for component in graph.components where !asked.contains(component.cell) {
      types.extra += 1
      misses.append("\(table.name): \(component.cell) is nothing, read as \(component.title)")
    }
    addArrows(table, graph, cells)
  }

  private mutating func addArrows(
    _ table: EyeTable, _ graph: ComponentGraph, _ cells: [String: String]
  ) {
    var flows: [String: [(from: String, to: String)]] = [:]
    for flow in graph.flows {
      guard let from = cells[flow.from], let to = cells[flow.to] else { continue }
      flows[flow.cell, default: []].append((from, to))
    }
    for wanted in table.arrows {
      ends.all += 1
      directions.all += 1
      let found = flows.removeValue(forKey: wanted.cell) ?? []
      let (from, to) = (table.same(wanted.from), table.same(wanted.to))
      let there = found.contains { from.contains($0.from) && to.contains($0.to) }
      let back = found.contains { to.contains($0.from) && from.contains($0.to) }
      guard there || back else {
        misses.append("\(table.name): arrow \(wanted.cell) is read as \(found)")
        continue
      }
      ends.right += 1
      if there && (wanted.isDouble || !back || !from.isDisjoint(with: to)) || wanted.isDouble {
        directions.right += 1
      } else {
        misses.append("\(table.name): arrow \(wanted.cell) is turned round")
      }
    }
    for (cell, found) in flows.sorted(by: { $0.key < $1.key })
    where !table.optional.contains(cell) {
      ends.extra += 1
      misses.append("\(table.name): arrow \(cell) is none, read as \(found)")
    }
  }
}

@Suite(
  .enabled(if: !sampleFiles.isEmpty, "skipped: no samples beside the package; set ZEROPLAN_SAMPLES")
)
struct Eye {
  @Test func theReaderSeesWhatAPersonSees() throws {
    let folder = packageRoot.appending(path: "Tests/ArchitectureTests/Eye")
    let tables = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "tsv" }.map { try EyeTable($0) }
      .sorted { $0.name < $1.name }
    var byHash: [String: (file: String, bytes: [UInt8])] = [:]
    for file in sampleFiles {
      let bytes = Array(try Data(contentsOf: samples.appending(path: file)))
      byHash[SHA256.hexadecimal(bytes)] = (file, bytes)
    }
    var score = EyeScore()
    for table in tables {
      guard let sample = byHash[table.sha256] else {
        Issue.record("no drawing has the hash of \(table.name)")
        continue
      }
      let diagram = try #require(readDiagram(name: sample.file, bytes: sample.bytes).diagram)
      let named = diagram.pages.first { $0.name == table.page }
      let page = try #require(named ?? diagram.pages.max { $0.shapes.count < $1.shapes.count })
      let (graph, _) = interpret(
        diagram, page: page, catalog: realCatalog, configuration: .standard)
      score.add(table, graph, realCatalog)
    }
    let misses = Comment(rawValue: score.misses.joined(separator: "\n"))
    if ProcessInfo.processInfo.environment["ZEROPLAN_REPORT"] != nil { print("EYE \(score)") }
    #expect(tables.count >= 16)
    #expect(score.types.right * 100 >= score.types.all * 97, misses)
    #expect(score.types.extra * 100 <= score.types.all * 3, misses)
    #expect(score.boundaries.right * 100 >= score.boundaries.all * 97, misses)
    #expect(score.ends.right * 100 >= score.ends.all * 95, misses)
    #expect(score.ends.extra * 100 <= score.ends.all * 5, misses)
    #expect(score.directions.right * 100 >= score.ends.right * 98, misses)
  }
}
