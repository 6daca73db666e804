import Architecture
import Catalog
import Diagrams
import Testing

/// Boxes of `terraform graph` and InfraMap say what they are by their address.
struct AddressTests {
  @Test(arguments: [
    ("aws_s3_bucket.files", "s3"), ("module.data.aws_dynamodb_table.orders[\"a.b\"]", "dynamodb"),
    ("module.a.module.b.aws_sqs_queue.jobs[0]", "sqs"),
    ("aws_lambda_function.w (expand)", "lambda"),
  ])
  func anAddressIsItsType(_ label: String, _ kind: String) {
    var sketch = Sketch()
    sketch.shape("a", label, "ellipse", x: 0, y: 0)
    let component = sketch.graph.components.first
    #expect(component?.kind == kind)
    #expect(component?.confidence == .certain)
  }

  @Test func aRoleIsNoActor() {
    var sketch = Sketch()
    sketch.shape("a", "aws_iam_role.worker", "ellipse", x: 0, y: 0)
    let component = sketch.graph.components.first
    #expect(component?.resourceType == "aws_iam_role")
    #expect(component?.role == .resource)
  }

  @Test(arguments: [
    "var.region", "data.aws_ami.base", "local.name", "output.url", "module.net.var.cidr",
    "provider[\"example.com/hashicorp/aws\"]", "provider[\"example.com/hashicorp/aws\"] (close)",
  ])
  func theRestOfAGraphIsDecoration(_ label: String) {
    var sketch = Sketch()
    sketch.shape("a", label, "ellipse", x: 0, y: 0)
    sketch.shape("b", "aws_s3_bucket.files", "ellipse", x: 0, y: 300)
    sketch.arrow("e", "b", "a")
    let graph = sketch.graph
    #expect(graph.components.map(\.cell) == ["b"])
    #expect(graph.decorations.map(\.cell) == ["a", "e"])
    #expect(graph.unknownConnectors.isEmpty)
  }

  @Test(arguments: ["orders.example.com", "v1.2", "readme.md", "a_b.c d"])
  func othersAreNoAddresses(_ label: String) {
    var sketch = Sketch()
    sketch.shape("a", label, "ellipse", x: 0, y: 0)
    #expect(sketch.graph.components.isEmpty)
  }
}

/// Loose ends between things that stand close together.
struct ShortArrowTests {
  @Test func aShortArrowLeadsToTheOtherThing() throws {
    var sketch = Sketch()
    sketch.shape("a", "Aurora PostgreSQL", "rounded=1", x: 0, y: 0)
    sketch.shape("b", "API Fargate", "rounded=1", x: 0, y: 100)
    // Shorter than the reach of a loose end, and nearer to one of the two.
    sketch.arrow("e", nil, nil, start: Point(39, 98), end: Point(39, 86))
    let flow = try #require(sketch.graph.flows.first)
    #expect(flow.cell == "e")
  }
}
