import Architecture
import Catalog
import Diagnostics
import Diagrams
import Testing

@Suite struct Recognition {
  @Test(arguments: [
    "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3",
    "shape=mxgraph.aws4.productIcon;prIcon=mxgraph.aws4.s3", "shape=mxgraph.aws4.s3",
    "shape=MXGRAPH.AWS4.S3",
  ])
  func theFormsOfAnIconAreTheSame(_ text: String) {
    var sketch = Sketch()
    sketch.shape("a", "Assets", text, x: 0, y: 0)
    let component = sketch.graph.component("assets")
    #expect(component?.kind == "s3")
    #expect(component?.confidence == .certain)
  }

  @Test(arguments: ["amazon_s3", "aws_lambda", "dynamo-db", "group_s3"])
  func inventedTokensAreReadAndSaid(_ name: String) {
    var sketch = Sketch()
    sketch.shape("a", "Thing", icon(name), x: 0, y: 0)
    let graph = sketch.graph
    #expect(graph.component("thing")?.confidence == .likely)
    #expect(graph.assumptions.map(\.annotation) == ["zt-kind"])
  }

  @Test func anUnknownIconHasCandidates() {
    var sketch = Sketch()
    sketch.shape("a", "", icon("lamda"), x: 0, y: 0)
    let unknown = sketch.graph.unknownShapes.first
    #expect(unknown?.token == "mxgraph.aws4.lamda")
    #expect(unknown?.closest == ["lambda"])
  }

  @Test(arguments: [
    ("Orders DB (RDS PostgreSQL)", "rds"), ("PostgreSQL", "rds"), ("Redis cache", "elasticache"),
    ("API Fargate", "fargate"), ("SQS: orders", "sqs"), ("Aurora PostgreSQL", "aurora"),
  ])
  func aPlainBoxIsGuessedByItsLabel(_ label: String, _ kind: String) {
    var sketch = Sketch()
    sketch.shape("a", label, "rounded=1", x: 0, y: 0)
    let component = sketch.graph.components.first
    #expect(component?.kind == kind)
    #expect(component?.confidence == .guess)
  }

  @Test(arguments: ["Queue worker", "S3 exporter", "User service", "Checkout", "Billing team"])
  func aProgramIsNotWhatItWorksOn(_ label: String) {
    var sketch = Sketch()
    sketch.shape("a", label, "rounded=1", x: 0, y: 0)
    let graph = sketch.graph
    #expect(graph.components.isEmpty)
    #expect(graph.unknownShapes.map(\.label) == [label])
  }

  @Test(arguments: [
    ("rds", "Orders Aurora", "aurora"), ("rds", "MySQL", "rds_mysql"), ("rds", "Orders", "rds"),
    ("ecs", "Orders on Fargate", "fargate"), ("cloudwatch", "Logs", "cw_logs"),
  ])
  func aFamilyIsRefinedByTheLabel(_ token: String, _ label: String, _ kind: String) {
    var sketch = Sketch()
    sketch.shape("a", label, icon(token), x: 0, y: 0)
    #expect(sketch.graph.components.first?.kind == kind)
  }

  @Test func aPastedIconIsReadByItsTitle() {
    var sketch = Sketch()
    sketch.shape(
      "a", "Thumbnails", "shape=image", x: 0, y: 0, title: "Arch_AWS-Lambda_64")
    let component = sketch.graph.component("thumbnails")
    #expect(component?.kind == "lambda")
    #expect(component?.confidence == .likely)
  }

  @Test func theTextBelowAnIconIsItsLabel() {
    var sketch = Sketch()
    sketch.shape("a", "", icon("s3"), x: 0, y: 0)
    sketch.shape("b", "Receipts", "text;html=1", x: 0, y: 80, w: 78, h: 20)
    let graph = sketch.graph
    #expect(graph.component("receipts")?.cell == "a")
    #expect(graph.decorations.map(\.because) == ["label of cell `a`"])
  }

  @Test func groupSecurityGroupIsASubnet() {
    let cases: [(String, String, String)] = [
      ("Public subnet", "strokeColor=#147EBA", "subnet_public"),
      ("App", "strokeColor=#7AA116", "subnet_private"),
      ("", "strokeColor=#7AA116", "subnet_public"),
      ("", "strokeColor=#147EBA", "subnet_private"), ("Security group", "", "sg"),
      ("Database subnet", "", "subnet_isolated"), ("10.0.1.0/24", "", "subnet"),
    ]
    for (label, more, kind) in cases {
      var sketch = Sketch()
      sketch.shape("a", label, frame("group_security_group", more), x: 0, y: 0, w: 300, h: 300)
      #expect(sketch.graph.components.first?.kind == kind, "\(label) \(more)")
    }
  }

  @Test func geometryDecidesWhatLiesInWhat() {
    var sketch = Sketch()
    sketch.shape("v", "VPC 10.0.0.0/16", "fillColor=none", x: 0, y: 0, w: 600, h: 400)
    sketch.shape("s", "Private subnet", frame("group_subnet"), x: 20, y: 40, w: 300, h: 300)
    sketch.shape("d", "Orders", icon("rds"), x: 60, y: 80)
    sketch.shape("o", "Outside", icon("s3"), x: 700, y: 80, parent: "s")
    let graph = sketch.graph
    #expect(graph.component("orders")?.boundary == "private_subnet")
    #expect(graph.component("private_subnet")?.boundary == "vpc")
    #expect(graph.component("vpc")?.facts["cidr"] == "10.0.0.0/16")
    #expect(graph.component("outside")?.boundary == nil)
  }

  @Test func aChildThatSticksOutStaysInItsFrame() {
    var sketch = Sketch()
    sketch.shape("v", "VPC", frame("group_vpc"), x: 0, y: 0, w: 300, h: 300)
    sketch.shape("a", "Web", icon("fargate"), x: 270, y: 100, parent: "v")
    #expect(sketch.graph.component("web")?.boundary == "vpc")
  }

  @Test func aBadgeGivesItsFrameTheMeaning() {
    var sketch = Sketch()
    sketch.shape("f", "", "rounded=1;arcSize=10", x: 0, y: 20, w: 300, h: 300)
    sketch.shape(
      "b", "", "shape=mxgraph.aws3.virtual_private_cloud", x: 10, y: 0, w: 50, h: 34, parent: "f")
    sketch.shape("a", "Web", icon("fargate"), x: 100, y: 100)
    let graph = sketch.graph
    #expect(graph.component("web")?.boundary == "vpc")
    #expect(graph.component("vpc")?.cell == "f")
    #expect(graph.decorations.map(\.cell) == ["b"])
  }

  /// Nested rectangles, each with an icon across its upper border: the innermost border that the icon covers is meant.
  @Test func aBadgeBelongsToTheBorderItCovers() {
    var sketch = Sketch()
    sketch.shape("outer", "", "rounded=1;fillColor=none", x: 0, y: 40, w: 400, h: 400)
    sketch.shape("inner", "", "rounded=1;fillColor=none", x: 40, y: 120, w: 300, h: 300)
    sketch.shape(
      "account", "dev", "shape=mxgraph.aws4.organizations_account", x: 10, y: 10, w: 56, h: 60)
    sketch.shape("vpc", "", "shape=mxgraph.aws3.virtual_private_cloud", x: 80, y: 100, w: 60, h: 40)
    sketch.shape("web", "Web", icon("fargate"), x: 150, y: 200)
    let graph = sketch.graph
    #expect(graph.component("vpc")?.cell == "inner")
    #expect(graph.component("dev")?.kind == "account")
    #expect(graph.component("dev")?.cell == "outer")
    #expect(graph.component("web")?.boundary == "vpc")
    #expect(graph.component("vpc")?.boundary == "dev")
  }

  @Test func anIconInTheCornerOfABoxSaysWhatIsInIt() {
    var sketch = Sketch()
    sketch.shape("box", "", "rounded=0;fillColor=none;dashed=1", x: 0, y: 0, w: 400, h: 200)
    sketch.shape("sign", "Fargate", icon("fargate"), x: 0, y: 0, w: 60, h: 60)
    sketch.shape("task", "Shop", "shape=mxgraph.aws4.ecs_task", x: 200, y: 80, w: 48, h: 48)
    let graph = sketch.graph
    #expect(graph.components.map(\.id) == ["shop"])
  }

  /// The provider's name stands before the names of its services.
  @Test(arguments: [
    ("AWS", true), ("AWS Cloud", true), ("AWS Glue", false), ("name: aws-x", false),
  ])
  func theProviderAloneNamesAFrame(_ label: String, _ isFrame: Bool) {
    var sketch = Sketch()
    sketch.shape("f", label, "rounded=0;fillColor=none", x: 0, y: 0, w: 600, h: 400)
    sketch.shape("a", "One", icon("s3"), x: 100, y: 100)
    sketch.shape("b", "Two", icon("sqs"), x: 300, y: 100)
    #expect(sketch.graph.components.contains { $0.cell == "f" } == isFrame)
  }

  @Test func aBoxAroundOneIconIsTheIcon() {
    var sketch = Sketch()
    sketch.shape("b", "Checkout", "rounded=1", x: 0, y: 0, w: 200, h: 120)
    sketch.shape("i", "", icon("fargate"), x: 10, y: 10, w: 40, h: 40)
    sketch.shape("s", "Receipts", icon("s3"), x: 400, y: 0)
    sketch.arrow("e", "b", "s")
    let graph = sketch.graph
    #expect(graph.component("checkout")?.cell == "i")
    #expect(graph.flows.map(\.id) == ["checkout->receipts"])
  }

  @Test func linesThatMeetInADotAreOne() {
    var sketch = Sketch()
    sketch.shape("a", "Web", icon("fargate"), x: 0, y: 0)
    sketch.shape("j", "", "ellipse", x: 200, y: 30, w: 4, h: 4)
    sketch.shape("b", "One", icon("s3"), x: 400, y: 0)
    sketch.shape("c", "Two", icon("s3"), x: 400, y: 200)
    sketch.arrow("e", "a", "j", heads: (false, false))
    sketch.arrow("f", "j", "b")
    sketch.arrow("g", "j", "c")
    let graph = sketch.graph
    #expect(graph.flows.map(\.id) == ["web->one", "web->two"])
    #expect(accountingProblems(graph) == [])
  }

  @Test func annotationsOverrule() {
    var sketch = Sketch()
    sketch.shape(
      "a", "Thing", icon("s3"), x: 0, y: 0,
      [
        "zt-kind": "sqs", "zt-name": "Orders Queue", "zt-exposure": "private",
        "zt-data": "restricted", "zt-environments": "prod, staging", "zt-set-delay": "5",
        "zt-exception-ZT-1": "until 2027-01-01: x", "zt-address": "aws_sqs_queue.q",
      ])
    let component = sketch.graph.component("orders_queue")
    #expect(component?.kind == "sqs")
    #expect(component?.exposure == .private)
    #expect(component?.dataClass == .restricted)
    #expect(component?.environments == ["prod", "staging"])
    #expect(component?.settings.map(\.name) == ["delay"])
    #expect(component?.exceptions.map(\.name) == ["ZT-1"])
    #expect(component?.address == "aws_sqs_queue.q")
  }

  @Test func misspeltAnnotationsAreSuggested() throws {
    var sketch = Sketch()
    sketch.shape("a", "A", icon("s3"), x: 0, y: 0, ["zt-exposur": "public"])
    let problem = try #require(sketch.interpreted().1.first)
    #expect(problem.code == "architecture/unknown-annotation")
    #expect(problem.help == "Did you mean `zt-exposure`?")
    #expect(problem.diagram?.cell == "a")
  }

  @Test func anyResourceTypeCanBeDrawn() {
    var sketch = Sketch()
    sketch.shape("a", "A", "rounded=1", x: 0, y: 0, ["zt-kind": "aws_qldb_ledger"])
    sketch.shape("b", "B", "rounded=1", x: 200, y: 0, ["zt-kind": "aws_new_thing"])
    sketch.shape("c", "C", "rounded=1", x: 400, y: 0, ["zt-kind": "subnet_publc"])
    let (graph, problems) = sketch.interpreted()
    #expect(graph.component("a")?.resourceType == "aws_qldb_ledger")
    #expect(graph.component("b")?.resourceType == "aws_new_thing")
    #expect(graph.unknownShapes.map(\.cell) == ["c"])
    #expect(problems.map(\.help) == ["Did you mean `subnet_public`?"])
  }

  @Test func homonymsAreToldApartByTheirCells() {
    var sketch = Sketch()
    sketch.shape("x1", "Orders", icon("s3"), x: 0, y: 0)
    sketch.shape("x2", "Orders", icon("sqs"), x: 200, y: 0)
    #expect(sketch.graph.components.map(\.id) == ["orders_x1", "orders_x2"])
  }

  @Test(arguments: [
    "\"}\nresource \"x\" \"y\" {", "${file(\"/etc/passwd\")}", "a\u{301}\"\u{200D}", "%{ for }",
    "日本語", "", "🙂", String(repeating: "x", count: 5_000),
  ])
  func hostileTextMakesSafeNames(_ label: String) {
    var sketch = Sketch()
    sketch.shape("a", label, icon("s3"), x: 0, y: 0)
    let id = sketch.graph.components.first?.id ?? ""
    #expect(!id.isEmpty && id.utf8.count <= 60)
    #expect(
      id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
      })
  }

  @Test(arguments: [
    ("Orders API\nFargate 443", "orders_api"), ("Amazon S3\nreceipts", "receipts"),
    ("Größe", "groesse"), ("Orders DB (RDS)", "orders_db"), ("VPC 10.0.0.0/16", "vpc"),
    ("2nd bucket", "n2nd_bucket"),
  ])
  func aNameIsWhatTheLabelAdds(_ label: String, _ id: String) {
    var sketch = Sketch()
    sketch.shape("a", label, icon("s3"), x: 0, y: 0)
    #expect(sketch.graph.components.map(\.id) == [id])
  }

  @Test func anInventedIconIsWhatItsNameSays() {
    var sketch = Sketch()
    sketch.shape("a", "S3 Vectors", icon("opensearch_service_serverless"), x: 0, y: 0)
    let graph = sketch.graph
    #expect(graph.components.map(\.kind) == ["opensearch"])
    #expect(graph.assumptions.map(\.annotation) == ["zt-kind"])
  }

  @Test(arguments: [
    ("eu-west-1a", "availability_zone"), ("ca-central-1a, ca-central-1b", "availability_zone"),
    ("eu-west-1", "region"), ("Frankfurt (eu-central-1)", "region"),
  ])
  func aFrameThatNamesAPlaceIsThatPlace(_ label: String, _ kind: String) {
    var sketch = Sketch()
    sketch.shape("f", label, "fillColor=none", x: 0, y: 0, w: 400, h: 400)
    sketch.shape("a", "Web", icon("fargate"), x: 20, y: 60)
    #expect(sketch.graph.components.first { $0.cell == "f" }?.kind == kind)
  }
}
