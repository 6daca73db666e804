import Architecture
import Diagrams
import Testing

/// Arrows that are shapes: the cell of the shape is the arrow.
@Suite struct DrawnArrows {
  /// A function on the left and a bucket on the right of a shape 100 wide and 40 high, or above and below it.
  private func sketch(_ text: String, isUpright: Bool = false) -> Sketch {
    var sketch = Sketch()
    sketch.shape(
      "a", "Shop", icon("lambda_function"), x: isUpright ? 111 : 0, y: isUpright ? -100 : 0)
    sketch.shape(
      "b", "Bucket", icon("s3"), x: isUpright ? 111 : 222, y: isUpright ? 100 : 0)
    sketch.shape("e", "", text, x: 100, y: 19, w: 100, h: 40)
    return sketch
  }

  @Test(arguments: [
    ("shape=singleArrow", "shop>bucket"), ("shape=singleArrow;direction=west", "bucket>shop"),
    ("shape=singleArrow;flipH=1", "bucket>shop"), ("shape=flexArrow", "shop>bucket"),
    ("shape=mxgraph.arrows2.arrow;flipV=1", "shop>bucket"),
    ("shape=mxgraph.arrows.arrow_left", "bucket>shop"),
    ("shape=mxgraph.aws3d.arrowSE", "shop>bucket"),
    ("shape=mxgraph.aws3d.arrowSW", "bucket>shop"),
  ])
  func pointsAsTheStyleTurnsIt(_ text: String, _ expected: String) {
    let graph = sketch(text).graph
    #expect(graph.flows.map { "\($0.from)>\($0.to)" } == [expected])
    #expect(graph.flows.map(\.cell) == ["e"])
    #expect(accountingProblems(graph) == [])
  }

  @Test func bothHeadsMeanBothWays() {
    var sketch = sketch("shape=doubleArrow")
    sketch.shapes[1].style = style(icon("lambda_function"))
    let flows = Set(sketch.graph.flows.map { "\($0.from)>\($0.to)" })
    #expect(flows.contains("shop>bucket") || flows.contains("bucket>shop"))
    #expect(sketch.graph.unknownConnectors.isEmpty)
  }

  @Test(arguments: [
    ("direction=south", "shop>bucket"), ("direction=north", "bucket>shop"),
  ])
  func aTurnedBoxIsTurnedAroundItsCentre(_ text: String, _ expected: String) {
    var sketch = Sketch()
    sketch.shape("a", "Shop", icon("lambda_function"), x: 0, y: 0)
    sketch.shape("b", "Bucket", icon("s3"), x: 0, y: 222)
    sketch.shape("e", "", "shape=singleArrow;\(text)", x: 19, y: 100, w: 40, h: 100)
    #expect(sketch.graph.flows.map { "\($0.from)>\($0.to)" } == [expected])
  }

  @Test func rotationTurnsIt() {
    var sketch = Sketch()
    sketch.shape("a", "Shop", icon("lambda_function"), x: 0, y: 0)
    sketch.shape("b", "Bucket", icon("s3"), x: 0, y: 222)
    sketch.shape("e", "writes", "shape=singleArrow", x: -11, y: 130, w: 100, h: 40)
    sketch.shapes[2].rotation = 90
    let flow = sketch.graph.flows.first
    #expect(flow?.from == "shop")
    #expect(flow?.verbs == ["write"])
  }

  @Test func aHeadDrawnApartTurnsItsLine() {
    var sketch = Sketch()
    sketch.shape("a", "Shop", icon("lambda_function"), x: 0, y: 0)
    sketch.shape("b", "Bucket", icon("s3"), x: 400, y: 0)
    sketch.arrow(
      "e", nil, nil, heads: (false, false), start: Point(395, 39), end: Point(85, 39))
    sketch.shape("h", "", "shape=mxgraph.aws3d.arrowhead", x: 380, y: 34, w: 19, h: 11)
    let graph = sketch.graph
    #expect(graph.flows.map { "\($0.from)>\($0.to)" } == ["shop>bucket"])
    #expect(graph.decorations.map(\.because) == ["the head of arrow `e`"])
  }

  @Test func aLineThatFallsShortLeadsOn() {
    var sketch = Sketch()
    sketch.shape("a", "Shop", icon("lambda_function"), x: 0, y: 0)
    sketch.shape("b", "Bucket", icon("s3"), x: 400, y: 0)
    sketch.arrow("e", "a", nil, start: Point(78, 39), end: Point(350, 39))
    #expect(sketch.graph.flows.map(\.to) == ["bucket"])
    var aside = sketch
    aside.connectors[0].target.point = Point(439, 128)
    aside.connectors[0].route = [Point(78, 128), Point(330, 128), Point(330, 128)]
    #expect(aside.graph.flows.isEmpty)
  }

  @Test func aKindSaidByAPersonWins() {
    var sketch = sketch("shape=singleArrow")
    sketch.shapes[2].properties = [Property(name: "zt-kind", value: "sqs", place: nowhere)]
    #expect(sketch.graph.components.contains { $0.cell == "e" && $0.kind == "sqs" })
  }

  @Test func anArrowThatJoinsNothingIsSaid() {
    var sketch = Sketch()
    sketch.shape("e", "", "shape=singleArrow", x: 900, y: 900, w: 100, h: 40)
    #expect(sketch.graph.unknownConnectors.map(\.cell) == ["e"])
  }
}
