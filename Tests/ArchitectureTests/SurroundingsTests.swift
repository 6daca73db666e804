import Architecture
import Diagrams
import Testing

/// What stands around a shape: frames that cross, texts beside it, signs, dots.
@Suite struct Surroundings {
  @Test func aFrameThatReachesOverABorderIsNotInside() {
    var sketch = Sketch()
    sketch.shape("v", "VPC", frame("group_vpc2"), x: 0, y: 0, w: 900, h: 600)
    sketch.shape(
      "z", "eu-west-1a", "fillColor=none;verticalAlign=top", x: 20, y: 50, w: 220, h: 500)
    sketch.shape(
      "s", "Private subnet", frame("group_security_group", "strokeColor=#00A4A6"), x: 30, y: 300,
      w: 190, h: 140)
    sketch.shape("g", "", frame("group_auto_scaling_group"), x: 40, y: 330, w: 400, h: 90)
    sketch.shape("i", "App", icon("ec2"), x: 60, y: 340, w: 48, h: 48)
    let graph = sketch.graph
    func boundary(_ cell: String) -> String? {
      let id = graph.components.first { $0.cell == cell }?.boundary
      return graph.components.first { $0.id == id }?.cell
    }
    #expect(boundary("i") == "s")
    #expect(boundary("s") == "z")
    #expect(boundary("g") == "v")
    #expect(boundary("z") == "v")
  }

  @Test func aZoneInWhichOnlyPartsOfFramesLieIsOne() {
    var sketch = Sketch()
    sketch.shape("z", "us-east-1a", "fillColor=none;verticalAlign=top", x: 0, y: 0, w: 200, h: 400)
    sketch.shape(
      "s", "Public subnet", frame("group_security_group", "fillColor=#F2F6E8"), x: 10, y: 40,
      w: 420, h: 140)
    #expect(sketch.graph.components.first { $0.cell == "z" }?.kind == "availability_zone")
    var chip = Sketch()
    chip.shape("z", "us-east-1a", "rounded=1", x: 0, y: 0, w: 80, h: 30)
    #expect(chip.graph.components.isEmpty)
  }

  @Test(arguments: [
    ("beside", 85.0, 25.0, true), ("above", -6.0, -32.0, true), ("far", 140.0, 25.0, false),
  ])
  func aTextBesideAnIconIsItsLabel(_ place: String, _ x: Double, _ y: Double, _ isLabel: Bool) {
    var sketch = Sketch()
    sketch.shape("i", "", icon("elasticache"), x: 0, y: 0)
    sketch.shape("t", "Sessions", "text", x: x, y: y, w: 90, h: 28)
    #expect((sketch.graph.components.first?.label == "Sessions") == isLabel, "\(place)")
  }

  @Test(arguments: ["reads", "443", "3"])
  func aTextOfAnArrowOrAStepIsNot(_ text: String) {
    var sketch = Sketch()
    sketch.shape("i", "", icon("elasticache"), x: 0, y: 0)
    sketch.shape("t", text, "text", x: 85, y: 25, w: 60, h: 28)
    #expect(sketch.graph.components.map(\.label) == [""])
  }

  @Test func aLabelNamesWhatItsIconDoesNot() {
    var sketch = Sketch()
    sketch.shape("i", "AWS Certificate Manager", icon("certificate_manager"), x: 0, y: 0)
    sketch.shape("j", "Sensor certificates", icon("certificate_manager"), x: 300, y: 0)
    let kinds = sketch.graph.components.sorted { $0.cell < $1.cell }.map(\.kind)
    #expect(kinds == ["acm", nil])
  }

  @Test func aSignForASortOfThingIsGuessed() {
    var sketch = Sketch()
    sketch.shape("a", "Orders", "shape=cylinder3", x: 0, y: 0)
    sketch.shape("b", "Sessions (Redis)", "shape=cylinder3", x: 300, y: 0)
    sketch.shape("c", "", icon("database"), x: 600, y: 0)
    let graph = sketch.graph
    #expect(graph.components.sorted { $0.cell < $1.cell }.map(\.kind) == ["rds", "elasticache"])
    #expect(graph.components.allSatisfy { $0.confidence == .guess })
    #expect(graph.assumptions.map(\.cell) == ["a", "b"])
    #expect(graph.decorations.map(\.cell) == ["c"])
  }

  @Test func linesThroughDotsLeadOn() {
    var sketch = Sketch()
    sketch.shape("a", "Shop", icon("lambda_function"), x: 0, y: 0)
    sketch.shape("b", "Bucket", icon("s3"), x: 400, y: 0)
    sketch.shape("d", "", "ellipse", x: 200, y: 35, w: 8, h: 8)
    sketch.shape("e", "", "ellipse", x: 388, y: 35, w: 8, h: 8)
    sketch.shape("t", "Amazon", "text", x: 195, y: 45, w: 60, h: 20)
    sketch.arrow("1", "a", "d", heads: (false, false))
    sketch.arrow("2", "d", "e")
    let graph = sketch.graph
    #expect(graph.flows.map { "\($0.from)>\($0.to)" } == ["shop>bucket"])
    #expect(graph.unknownShapes.isEmpty)
  }

  @Test func aFrameWithNothingInItIsSaid() {
    var sketch = Sketch()
    sketch.shape("f", "Generic group", "verticalAlign=top", x: 0, y: 0, w: 300, h: 200)
    sketch.shape("g", "Checkout", "rounded=1", x: 400, y: 0, w: 120, h: 60)
    let graph = sketch.graph
    #expect(graph.decorations.map(\.because) == ["a frame with nothing in it"])
    #expect(graph.unknownShapes.map(\.cell) == ["g"])
  }
}
