import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Testing

/// A page on which everything stands that its graph proposes to write.
private func confirmed(_ graph: ComponentGraph) -> Page {
  var page = graph.page
  for (cell, annotations) in graph.confirmations {
    let properties = annotations.map {
      Property(name: $0.name, value: $0.value, place: nowhere)
    }
    let names = Set(annotations.map(\.name))
    if let index = page.shapes.firstIndex(where: { $0.id == cell }) {
      page.shapes[index].properties.removeAll { names.contains($0.name) }
      page.shapes[index].properties += properties
    } else if let index = page.connectors.firstIndex(where: { $0.id == cell }) {
      page.connectors[index].properties.removeAll { names.contains($0.name) }
      page.connectors[index].properties += properties
    }
  }
  return page
}

/// What a page means, without how it came to be known.
private func meaning(_ graph: ComponentGraph) -> String {
  var lines = graph.components.map {
    "\($0.id) \($0.cell) \($0.kind ?? "-") \($0.resourceType ?? "-") \($0.role) \($0.boundary ?? "-") "
      + $0.label + $0.facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
  }
  for flow in graph.flows {
    lines.append(
      "\(flow.id) \(flow.cell) \(flow.verbs) \(flow.protocol ?? "-") \(flow.port ?? "-") \(flow.state)"
    )
  }
  lines += graph.decorations.map { "decoration \($0.cell) \($0.sort)" }
  lines += graph.unknownShapes.map { "unknown \($0.cell)" }
  lines += graph.unknownConnectors.map { "unknown \($0.cell)" }
  return lines.joined(separator: "\n")
}

/// What is proposed to be written says the same as what was inferred, and then nothing is inferred.
@Suite struct Confirmations {
  private func expectSettled(
    _ diagram: Diagram, _ page: Page, _ catalog: ComponentCatalog, _ comment: Comment
  ) {
    let (graph, _) = interpret(diagram, page: page, catalog: catalog, configuration: .standard)
    let (again, _) = interpret(
      diagram, page: confirmed(graph), catalog: catalog, configuration: .standard)
    #expect(meaning(again) == meaning(graph), comment)
    #expect(again.confirmations.map(\.cell) == [], comment)
    for component in again.components where component.confidence != .certain {
      let isOpen = again.assumptions.contains { $0.cell == component.cell }
      #expect(isOpen, "\(comment): \(component.id) is a guess that nobody said")
    }
  }

  @Test(arguments: 0..<UInt64(120)) func ofRandomPages(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let page = randomSketch(&generator).page
    let diagram = Diagram(file: "test.drawio", container: .mxfile, pages: [page], bytes: [])
    expectSettled(diagram, page, testCatalog, "seed \(seed)")
  }

  @Test(arguments: ["shop", "pipeline", "hybrid"]) func ofOurSamples(_ name: String) throws {
    try expectSettled(packageRoot.appending(path: "Samples/\(name)/\(name).drawio"), name)
  }

  @Test(
    .enabled(
      if: !sampleFiles.isEmpty, "skipped: no samples beside the package; set ZEROPLAN_SAMPLES"),
    arguments: sampleFiles.filter { $0.hasPrefix("diagrams/") })
  func ofDrawingsByOthers(_ file: String) throws {
    try expectSettled(samples.appending(path: file), file)
  }

  private func expectSettled(_ file: URL, _ name: String) throws {
    let bytes = Array(try Data(contentsOf: file))
    guard let diagram = readDiagram(name: name, bytes: bytes).diagram else { return }
    for page in diagram.pages { expectSettled(diagram, page, realCatalog, "\(name) \(page.name)") }
  }

  @Test func anArrowThatMeansSeveralThingsKeepsTheUsual() {
    var sketch = Sketch()
    sketch.shape("f", "Api", icon("fargate"), x: 0, y: 0)
    sketch.shape("v", "VPC", frame("group_vpc"), x: 200, y: 0, w: 600, h: 400)
    sketch.shape("b", "Files", icon("s3"), x: 240, y: 40)
    sketch.shape("q", "Jobs", icon("sqs"), x: 440, y: 40)
    sketch.arrow("a", "f", "v")
    let proposed = sketch.graph.confirmations.first { $0.cell == "a" }?.annotations
    #expect(
      proposed == [
        Annotation("zt-access", "default"), Annotation("zt-from", "f"), Annotation("zt-to", "v"),
      ])
  }

  @Test func aTextBesideAnArrowIsToldWhose() {
    var sketch = Sketch()
    sketch.shape("f", "Api", icon("fargate"), x: 0, y: 0)
    sketch.shape("b", "Files", icon("s3"), x: 400, y: 0)
    sketch.shape("t", "reads", "text", x: 200, y: 30, w: 40, h: 20)
    sketch.arrow("a", "f", "b", start: Point(78, 39), end: Point(400, 39))
    let graph = sketch.graph
    #expect(graph.flows.map(\.verbs) == [["read"]])
    #expect(
      graph.confirmations.map { "\($0.cell) \($0.annotations)" } == [
        "t \([Annotation("zt-label-of", "a")])"
      ])
  }

  @Test func zeroFromAndToSayWhoAsks() {
    var sketch = Sketch()
    sketch.shape("f", "Api", icon("fargate"), x: 0, y: 0)
    sketch.shape("b", "Files", icon("s3"), x: 400, y: 0)
    sketch.arrow(
      "a", "f", "b", "reads", heads: (true, false), properties: ["zt-from": "f", "zt-to": "b"])
    // The head is at the source: what is named is where it comes from and leads to, and the ends as drawn agree
    // only when the arrow is turned.
    #expect(sketch.graph.flows.map(\.id) == ["api->files"])
  }
}
