import Architecture
import Catalog
import Diagrams
import Foundation
import Testing

/// The editor's palettes as researched, where they are at hand.
private let reference: URL = {
  if let path = ProcessInfo.processInfo.environment["ZEROPLAN_REFERENCE"] {
    return URL(filePath: path)
  }
  return packageRoot.deletingLastPathComponent().appending(path: "shared/reference")
}()

private struct Entry: Decodable {
  var lib, kind, style: String
  var title, value: String?
  var w, h: Double
  var x, y: Double?
}

private let entries: [Entry] = {
  guard
    let text = try? String(
      contentsOf: reference.appending(path: "aws-palette-entries.jsonl"), encoding: .utf8)
  else { return [] }
  return text.split(separator: "\n").compactMap {
    try? JSONDecoder().decode(Entry.self, from: Data($0.utf8))
  }
}()

/// By the token in lower case: what a provider's resource an icon asserts; of icons that assert one.
private let expectedTypes: [String: String] = {
  guard
    let text = try? String(
      contentsOf: reference.appending(path: "shape-to-terraform.tsv"), encoding: .utf8)
  else { return [:] }
  var types: [String: String] = [:]
  for line in text.split(separator: "\n").dropFirst() {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 3, ["resource", "container"].contains(parts[3]), parts[2] != "none" else {
      continue
    }
    types[parts[0].lowercased()] = parts[2]
  }
  return types
}()

/// No single resource is these: every component has a role of its own, and an account is a place.
private let placesAndRoles: Set<String> = ["iam_role", "iam_policy", "account"]

private func lookedUp(_ style: Style) -> String? {
  (style["resIcon"] ?? style["prIcon"] ?? style["grIcon"] ?? style["shape"])?.lowercased()
}

/// One page with all shapes of a library, each far from the others but for parts of one entry.
private func page(of library: String, isLabelled: Bool) -> (Sketch, [String: Entry]) {
  var sketch = Sketch()
  var byCell: [String: Entry] = [:]
  var place = 0
  for (number, entry) in entries.filter({ $0.lib == library }).enumerated() {
    let isPart = entry.kind.hasPrefix("composite:") && !entry.kind.hasPrefix("composite:0")
    if !isPart { place = number }
    let (x, y) = (Double(place % 40) * 500, Double(place / 40) * 500)
    let cell = "p\(number)"
    byCell[cell] = entry
    if entry.kind == "edge" {
      sketch.arrow(cell, nil, nil, start: Point(x, y), end: Point(x + 100, y))
    } else {
      let label = isLabelled ? entry.title : entry.value
      sketch.shape(
        cell, label ?? "", entry.style, x: x + (entry.x ?? 0), y: y + (entry.y ?? 0), w: entry.w,
        h: entry.h)
    }
  }
  return (sketch, byCell)
}

@Suite struct Palette {
  @Test(
    .enabled(
      if: !entries.isEmpty,
      "skipped: no palette beside the package; set ZEROPLAN_REFERENCE"),
    arguments: ["aws4", "aws4b", "aws3", "aws3d", "aws2"], [true, false])
  func everyShapeOfALibraryIsAccountedFor(_ library: String, _ isLabelled: Bool) throws {
    let (sketch, byCell) = page(of: library, isLabelled: isLabelled)
    #expect(byCell.count > 60)
    let graph = sketch.interpreted(catalog: realCatalog).0
    #expect(accountingProblems(graph) == [])
    #expect(graph.unknownShapes.map { "\($0.cell) \($0.token) \($0.label)" } == [])
    let drawn = Dictionary(uniqueKeysWithValues: graph.components.map { ($0.cell, $0) })
    let decorated = Dictionary(
      uniqueKeysWithValues: graph.decorations.map { ($0.cell, $0.because) })
    for shape in sketch.shapes {
      guard let token = lookedUp(shape.style), let type = expectedTypes[token] else { continue }
      if decorated[shape.id]?.hasPrefix("badge of") == true { continue }
      let found = drawn[shape.id]
      let isPlace = placesAndRoles.contains(found?.kind ?? "")
      #expect(found != nil, "\(library) \(token) \(type)")
      #expect(found?.resourceType != nil || isPlace, "\(library) \(token) \(type)")
    }
  }

  @Test(arguments: Set(realCatalog.shapes.values.map(\.library)).sorted())
  func everyTokenOfOursIsWhatItsFileSays(_ library: String) {
    let shapes = realCatalog.shapes.values.filter { $0.library == library }
      .sorted { $0.token < $1.token }
    var sketch = Sketch()
    for (number, shape) in shapes.enumerated() {
      sketch.shape(
        "t\(number)", "", "shape=\(shape.token)", x: Double(number % 40) * 500,
        y: Double(number / 40) * 500)
    }
    let graph = sketch.interpreted(catalog: realCatalog).0
    #expect(accountingProblems(graph) == [])
    #expect(graph.unknownShapes.map(\.token) == [])
    let drawn = Dictionary(uniqueKeysWithValues: graph.components.map { ($0.cell, $0) })
    for (number, shape) in shapes.enumerated() {
      let found = drawn["t\(number)"]
      switch shape.role {
      case .resource, .service, .actor, .external, .boundary:
        #expect(found != nil, "\(shape.token)")
        guard shape.role == .resource, let kind = shape.kind, !placesAndRoles.contains(kind) else {
          continue
        }
        #expect(found?.resourceType != nil, "\(shape.token) \(kind)")
      case .generic, .decoration, .arrow, .joint, .head:
        #expect(found == nil, "\(shape.token)")
      }
    }
  }
}
