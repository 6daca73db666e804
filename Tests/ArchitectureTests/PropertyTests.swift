import Architecture
import Catalog
import Diagrams
import Testing

/// A page of random icons in random frames with random arrows, on a grid that leaves no distance in doubt.
func randomSketch(_ generator: inout SplitMix64) -> Sketch {
  var sketch = Sketch()
  let icons = [
    "s3", "sqs", "rds", "fargate", "application_load_balancer", "users", "lambda", "waf",
    "nonsense",
    "internet_gateway", "general", "textract",
  ]
  let labels = [
    "", "Orders", "Web", "orders", "Größe", "Redis", "10.0.0.0/24", "Public subnet", "$",
  ]
  let words = ["", "reads", "tcp/443", "returns", "HTTPS", "deletes", "read/write", "yes"]
  sketch.shape("vpc", "VPC", frame("group_vpc"), x: 0, y: 0, w: 2_000, h: 2_000)
  for index in 0..<Int.random(in: 0...3, using: &generator) {
    sketch.shape(
      "f\(index)", labels.randomElement(using: &generator) ?? "",
      [
        frame("group_security_group"), "fillColor=none",
        "fillColor=none;dashed=1;strokeColor=#147EBA",
      ]
      .randomElement(using: &generator) ?? "", x: 20 + 600 * Double(index), y: 60, w: 560, h: 1_200)
  }
  let count = Int.random(in: 2...14, using: &generator)
  for index in 0..<count {
    let style =
      Bool.random(using: &generator)
      ? icon(icons.randomElement(using: &generator) ?? "s3")
      : ["rounded=1", "text", "ellipse", "group", "shape=image"].randomElement(using: &generator)
        ?? ""
    sketch.shape(
      "c\(index)", labels.randomElement(using: &generator) ?? "", style,
      x: 100 + 240 * Double(index % 8), y: 200 + 240 * Double(index / 8),
      parent: Bool.random(using: &generator) ? "vpc" : nil)
  }
  for index in 0..<Int.random(in: 0...12, using: &generator) {
    let from = "c\(Int.random(in: 0..<count, using: &generator))"
    var to: String? = "c\(Int.random(in: 0..<count, using: &generator))"
    if Bool.random(using: &generator), Bool.random(using: &generator) { to = "vpc" }
    if index > 0, Int.random(in: 0..<8, using: &generator) == 0 { to = "e\(index - 1)" }
    var point: Point?
    if Int.random(in: 0..<6, using: &generator) == 0 {
      to = nil
      point = Point(
        Double.random(in: 0...2_000, using: &generator).rounded(),
        Double.random(in: 0...1_500, using: &generator).rounded())
    }
    sketch.arrow(
      "e\(index)", from, to, words.randomElement(using: &generator) ?? "",
      heads: (Bool.random(using: &generator), Bool.random(using: &generator)), end: point)
  }
  return sketch
}

@Suite struct Properties {
  @Test(arguments: 0..<UInt64(60)) func everythingIsAccountedForOnce(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    #expect(accountingProblems(randomSketch(&generator).graph) == [])
  }

  @Test(arguments: 0..<UInt64(25)) func theOrderInTheFileChangesNothing(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let sketch = randomSketch(&generator)
    var shuffled = sketch
    shuffled.shapes.shuffle(using: &generator)
    shuffled.connectors.shuffle(using: &generator)
    #expect(summary(shuffled.graph) == summary(sketch.graph))
  }

  @Test(arguments: 0..<UInt64(25)) func whereThePageBeginsChangesNothing(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let sketch = randomSketch(&generator)
    var moved = sketch
    let dx = Double(Int.random(in: -4_000...4_000, using: &generator))
    let dy = Double(Int.random(in: -4_000...4_000, using: &generator))
    func move(_ point: Point) -> Point { Point(point.x + dx, point.y + dy) }
    for index in moved.shapes.indices {
      moved.shapes[index].bounds.x += dx
      moved.shapes[index].bounds.y += dy
    }
    for index in moved.connectors.indices {
      moved.connectors[index].source.point = moved.connectors[index].source.point.map(move)
      moved.connectors[index].target.point = moved.connectors[index].target.point.map(move)
      moved.connectors[index].route = moved.connectors[index].route.map(move)
    }
    #expect(summary(moved.graph) == summary(sketch.graph))
  }

  @Test(arguments: 0..<UInt64(25)) func theScaleOfWhatIsAttachedChangesNothing(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var sketch = randomSketch(&generator)
    sketch.connectors.removeAll { $0.target.cell == nil }
    sketch.shapes.removeAll { $0.style.has("text") }
    var scaled = sketch
    for index in scaled.shapes.indices {
      scaled.shapes[index].bounds.x *= 1.25
      scaled.shapes[index].bounds.y *= 1.25
      scaled.shapes[index].bounds.width *= 1.25
      scaled.shapes[index].bounds.height *= 1.25
    }
    #expect(summary(scaled.graph) == summary(sketch.graph))
  }
}
