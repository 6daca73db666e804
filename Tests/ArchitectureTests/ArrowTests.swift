import Architecture
import Catalog
import Diagnostics
import Diagrams
import Testing

@Suite struct Arrows {
  private func pair(_ from: String, _ to: String) -> Sketch {
    var sketch = Sketch()
    sketch.shape("a", "Web", icon(from), x: 0, y: 0)
    sketch.shape("b", "Store", icon(to), x: 300, y: 0)
    return sketch
  }

  @Test func anUnlabelledArrowIsThePairsDefaultAndSaid() throws {
    var sketch = pair("fargate", "s3")
    sketch.arrow("e", "a", "b")
    let graph = sketch.graph
    let flow = try #require(graph.flows.first)
    #expect(flow.id == "web->store")
    #expect(flow.verbs == ["both"])
    #expect(flow.state == .granted)
    #expect(flow.protocol == nil)
    #expect(graph.assumptions.map(\.annotation) == ["zt-access"])
  }

  @Test func unlabelledArrowsCanBeDenied() throws {
    var sketch = pair("fargate", "s3")
    sketch.arrow("e", "a", "b")
    sketch.arrow("f", "a", "b", "reads")
    var configuration = ProjectConfiguration.standard
    configuration.allowsUnlabelled = false
    let flows = sketch.interpreted(configuration).0.flows
    #expect(flows.map { $0.state != .granted } == [true, false])
    #expect(flows.map(\.id) == ["web->store#e", "web->store#f"])
  }

  @Test(arguments: [
    ("Reads .json search entries", ["read"]), ("writes index", ["write"]),
    ("read/write", ["both"]), ("GET, POST", ["both"]), ("reads and writes", ["both"]),
    ("1. uploads", ["write"]), ("deletes", ["delete"]), ("triggers", ["write"]),
    ("/api/*", ["both"]), ("yes", ["both"]),
  ])
  func labelsAreVerbs(_ label: String, _ verbs: [String]) {
    var sketch = pair("fargate", "s3")
    sketch.arrow("e", "a", "b", label)
    #expect(sketch.graph.flows.map(\.verbs) == [verbs])
  }

  @Test(arguments: [
    ("tcp/5433", "tcp", "5433"), ("5433/tcp", "tcp", "5433"), (":5433", "tcp", "5433"),
    ("port 5433", "tcp", "5433"), ("HTTPS:8443", "tcp", "8443"), ("HTTPS 443", "tcp", "443"),
    ("udp/53", "udp", "53"), ("Redis", "tcp", "6379"), ("", "tcp", "5432"),
    ("10.0.0.0/16", "tcp", "5432"), ("step 2", "tcp", "5432"),
    ("tcp/8080-8090", "tcp", "8080-8090"),
  ])
  func labelsArePorts(_ label: String, _ transport: String, _ port: String) {
    var sketch = pair("fargate", "rds")
    sketch.arrow("e", "a", "b", label)
    let flow = sketch.graph.flows.first
    #expect(flow?.protocol == transport)
    #expect(flow?.port == port)
  }

  @Test func severalPortsAreSeveralFlows() {
    var sketch = pair("fargate", "rds")
    sketch.arrow("e", "a", "b", "tcp/5432, 5433")
    #expect(sketch.graph.flows.map(\.port) == ["5432", "5433"])
  }

  @Test func withoutAPortAnArrowIsRefused() {
    var sketch = pair("fargate", "fargate")
    sketch.arrow("e", "a", "b")
    #expect(
      sketch.graph.flows.map(\.state) == [
        .refused(
          because: "the port of “Store” is not known",
          settle: "Set `zt-port` on the arrow, or write the port on it.")
      ])
    sketch.connectors = []
    sketch.arrow("e", "a", "b", properties: ["zt-port": "9000"])
    #expect(sketch.graph.flows.map(\.port) == ["9000"])
  }

  @Test func refusalsAndMissingContractsSayWhy() {
    var sketch = pair("users", "rds")
    sketch.arrow("e", "a", "b")
    #expect(
      sketch.graph.flows.map(\.state) == [
        .refused(because: "people reach no database", settle: "Draw a service between.")
      ])
    sketch = pair("s3", "rds")
    sketch.arrow("e", "a", "b")
    guard case .refused(let because, _) = sketch.graph.flows.first?.state else {
      Issue.record("granted")
      return
    }
    #expect(because == "there is no contract for S3 bucket to RDS for PostgreSQL")
  }

  @Test func directionComesFromTheHeads() {
    for (heads, expected) in [
      ((false, true), ["web->store"]), ((true, false), ["store->web"]),
      ((false, false), ["web->store"]),
    ] {
      var sketch = pair("fargate", "fargate")
      sketch.arrow("e", "a", "b", "https", heads: heads)
      #expect(sketch.graph.flows.map(\.id) == expected)
    }
    var both = pair("fargate", "fargate")
    both.arrow("e", "a", "b", "https", heads: (true, true))
    #expect(both.graph.flows.map(\.id) == ["store->web", "web->store"])
    var oneWay = pair("fargate", "s3")
    oneWay.arrow("e", "a", "b", heads: (true, true))
    #expect(oneWay.graph.flows.map(\.id) == ["web->store"])
  }

  @Test func anAnswerGrantsNothing() {
    var sketch = pair("fargate", "s3")
    sketch.arrow("e", "b", "a", "Returns results")
    let graph = sketch.graph
    #expect(graph.flows.isEmpty)
    #expect(graph.decorations.map(\.cell) == ["e"])
  }

  @Test func looseEndsAreSnappedAndSaid() {
    var sketch = pair("fargate", "s3")
    sketch.arrow("e", "a", nil, "writes", start: Point(78, 39), end: Point(280, 40))
    let graph = sketch.graph
    #expect(graph.flows.map(\.id) == ["web->store"])
    #expect(graph.assumptions.map(\.text) == ["an arrow's loose end is taken to be at “Store”"])
    sketch.connectors = []
    sketch.arrow("e", "a", nil, start: Point(78, 39), end: Point(200, 40))
    #expect(sketch.graph.unknownConnectors.map(\.because) == ["one end is loose and near nothing"])
  }

  @Test func anEndOnACaptionMeansTheIcon() {
    var sketch = pair("fargate", "s3")
    sketch.shapes[1].label = ""
    sketch.shape("t", "Store", "text", x: 300, y: 80, w: 78, h: 20)
    sketch.arrow("e", "a", "t")
    #expect(sketch.graph.flows.map(\.id) == ["web->store"])
  }

  @Test func anEndOnAnArrowJoinsIt() {
    var sketch = pair("fargate", "s3")
    sketch.shape("c", "Worker", icon("fargate"), x: 0, y: 300)
    sketch.arrow("e", "a", "b", "reads")
    sketch.arrow("f", "c", "e", "writes")
    #expect(sketch.graph.flows.map(\.id) == ["web->store", "worker->store"])
  }

  @Test func anArrowToAFrameMeansWhatAcceptsIt() {
    var sketch = Sketch()
    sketch.shape("u", "Customers", icon("users"), x: 0, y: 0)
    sketch.shape("v", "VPC", frame("group_vpc"), x: 200, y: 0, w: 600, h: 300)
    sketch.shape("l", "Entry", icon("application_load_balancer"), x: 250, y: 50)
    sketch.shape("d", "Orders", icon("rds"), x: 450, y: 50)
    sketch.arrow("e", "u", "v")
    let graph = sketch.graph
    #expect(graph.flows.map(\.id) == ["customers->entry"])
    #expect(graph.assumptions.contains { $0.text.contains("an end is a frame") })
  }

  /// One line along a row of icons, with a short arrow down to each.
  @Test func aLineThatCarriesOthersJoinsWhatSendsToWhatReceives() {
    var sketch = Sketch()
    sketch.shape("a", "Web", icon("fargate"), x: 200, y: 0)
    sketch.shape("b", "Files", icon("s3"), x: 0, y: 300)
    sketch.shape("c", "Jobs", icon("sqs"), x: 400, y: 300)
    sketch.arrow(
      "bus", nil, nil, heads: (false, false), start: Point(39, 280), end: Point(439, 280))
    sketch.arrow("up", nil, nil, heads: (false, false), start: Point(239, 280), end: Point(239, 90))
    sketch.arrow("down1", nil, nil, start: Point(39, 280), end: Point(39, 295))
    sketch.arrow("down2", nil, nil, start: Point(439, 280), end: Point(439, 295))
    let graph = sketch.graph
    #expect(graph.flows.map(\.id) == ["web->files", "web->jobs"])
    #expect(accountingProblems(graph) == [])
    #expect(
      graph.decorations.contains {
        $0.cell == "up" && $0.because == "joins a line that carries others"
      })
  }

  @Test func aLineOfSeveralSendersAndReceiversIsNotGuessed() {
    var sketch = Sketch()
    for (cell, kind, x, y) in [
      ("a", "fargate", 0.0, 0.0), ("b", "lambda", 400.0, 0.0), ("c", "s3", 0.0, 300.0),
      ("d", "sqs", 400.0, 300.0),
    ] { sketch.shape(cell, cell, icon(kind), x: x, y: y) }
    sketch.arrow(
      "bus", nil, nil, heads: (false, false), start: Point(39, 190), end: Point(439, 190))
    for (cell, x) in [("a", 39.0), ("b", 439.0)] {
      sketch.arrow(
        cell + "1", nil, nil, heads: (false, false), start: Point(x, 190), end: Point(x, 80))
      sketch.arrow(cell + "2", nil, nil, start: Point(x, 190), end: Point(x, 298))
    }
    let graph = sketch.graph
    #expect(graph.flows.isEmpty)
    #expect(graph.unknownConnectors.count == 4)
    #expect(
      graph.unknownConnectors.allSatisfy {
        $0.because == "it ends on a line that joins several things"
      })
  }

  @Test func arrowsPassAPadlock() {
    var sketch = pair("fargate", "s3")
    sketch.shape("lock", "", "shape=mxgraph.aws4.ssl_padlock", x: 150, y: 0, w: 40, h: 40)
    sketch.arrow("e", "a", "lock")
    sketch.arrow("f", "lock", "b")
    #expect(sketch.graph.flows.map(\.id) == ["web->store"])
  }

  /// The label below an icon is a part of it, also for the arrow that begins under it.
  @Test func aLooseEndBelowTheLabelIsAtTheIcon() {
    var sketch = Sketch()
    sketch.shape(
      "a", "Web\nof the\nshop", icon("fargate") + ";verticalLabelPosition=bottom", x: 0, y: 0)
    sketch.shape("b", "Store", icon("s3"), x: 300, y: 0)
    sketch.arrow("e", nil, "b", start: Point(39, 140))
    #expect(sketch.graph.flows.map(\.id) == ["web_of_the_shop->store"])
  }

  @Test func anArrowToARectangleIsRefusedForEachThingInIt() {
    var sketch = Sketch()
    sketch.shape("a", "Web", icon("fargate"), x: 0, y: 0)
    sketch.shape("box", "", "rounded=1", x: 300, y: 0, w: 300, h: 200)
    sketch.shape("b", "Search", icon("opensearch_service"), x: 320, y: 20)
    sketch.shape("c", "Graph", icon("neptune"), x: 460, y: 20)
    sketch.arrow("e", "a", "box")
    let flows = sketch.graph.flows
    #expect(flows.map(\.id) == ["web->graph", "web->search"])
    #expect(flows.allSatisfy { $0.state != .granted })
  }

  @Test func aGatewayOnTheWayIsNoEnd() {
    var sketch = Sketch()
    sketch.shape("u", "Customers", icon("users"), x: 0, y: 0)
    sketch.shape("g", "IGW", icon("internet_gateway"), x: 200, y: 0)
    sketch.shape("l", "Entry", icon("application_load_balancer"), x: 400, y: 0)
    sketch.arrow("e", "u", "g")
    sketch.arrow("f", "g", "l")
    let graph = sketch.graph
    #expect(graph.flows.map(\.id) == ["customers->entry"])
    #expect(graph.flows.first?.because.contains("through “IGW”") == true)
    #expect(accountingProblems(graph) == [])
  }

  @Test func unknownEndsAreSaid() {
    var sketch = pair("fargate", "lamda")
    sketch.arrow("e", "a", "b")
    #expect(
      sketch.graph.unknownConnectors.map(\.because) == [
        "it ends on “Store”, which was not understood"
      ])
  }

  @Test func aKindWithoutATemplateIsRefusedAsSuch() {
    var sketch = pair("fargate", "textract")
    sketch.arrow("e", "a", "b")
    guard case .refused(let because, _) = sketch.graph.flows.first?.state else {
      Issue.record("granted")
      return
    }
    #expect(because == "there is no template yet for Amazon Textract")
  }

  @Test func anAccessThatThePairDoesNotKnowIsRefused() {
    var sketch = pair("fargate", "sqs")
    sketch.arrow("e", "a", "b", properties: ["zt-access": "delete"])
    #expect(
      sketch.graph.flows.map(\.state) == [
        .refused(
          because: "ECS service on Fargate to SQS queue knows no access `delete`",
          settle: "Set `zt-access` on the arrow to `read`, `write`.")
      ])
  }
}

@Suite struct Bounds {
  /// Icons and loose ends, each so far from the next.
  private func loose(_ count: Int, apart: Double) -> Sketch {
    var sketch = Sketch()
    for index in 0..<count {
      let x = apart * Double(index)
      sketch.shape("a\(index)", "a", icon("lambda"), x: x, y: 0)
      sketch.shape("b\(index)", "b", icon("s3"), x: x, y: 300)
      sketch.arrow("e\(index)", nil, nil, start: Point(x + 30, 80), end: Point(x + 30, 290))
    }
    return sketch
  }

  @Test func whatIsPiledOnOneSpotIsBounded() {
    let sketch = loose(300, apart: 0)
    let (graph, problems) = interpret(
      Diagram(file: "test.drawio", container: .mxfile, pages: [], bytes: []), page: sketch.page,
      catalog: testCatalog, configuration: .standard, candidates: 20_000)
    #expect(problems.map(\.code) == ["architecture/too-crowded"])
    #expect(problems.first?.isIncomplete == true)
    #expect(accountingProblems(graph) == [])
  }

  @Test func whatLiesApartIsLookedAtOnce() {
    let sketch = loose(2_000, apart: 200)
    let (graph, problems) = interpret(
      Diagram(file: "test.drawio", container: .mxfile, pages: [], bytes: []), page: sketch.page,
      catalog: testCatalog, configuration: .standard, candidates: 1_000 * 2_000)
    #expect(problems.map(\.code) == [])
    #expect(graph.flows.count == 2_000)
  }

  /// Two lines that carry others, and an arrow from one to the other: neither asks the other for ever.
  @Test func anArrowBetweenTwoBusesLeadsNowhereByItself() {
    var sketch = Sketch()
    for (index, y) in [0.0, 400].enumerated() {
      sketch.arrow(
        "bus\(index)", nil, nil, heads: (false, false), start: Point(0, y), end: Point(900, y))
    }
    sketch.arrow("between", nil, nil, start: Point(300, 0), end: Point(300, 400))
    let graph = sketch.graph
    #expect(accountingProblems(graph) == [])
    #expect(graph.unknownConnectors.map(\.cell) == ["between"])
  }
}

@Suite struct Pages {
  private func page(_ name: String, known: Bool) -> Page {
    var sketch = Sketch()
    sketch.shape("a", "A", known ? icon("s3") : "rounded=1", x: 0, y: 0)
    var page = sketch.page
    page.name = name
    return page
  }

  private func choose(_ pages: [Page], _ wanted: String? = nil) -> (Page?, [Diagnostic]) {
    choosePage(
      Diagram(file: "x.drawio", container: .mxfile, pages: pages, bytes: []), catalog: testCatalog,
      wanted: wanted)
  }

  @Test func theOnlyOneWithKnownShapesIsTaken() {
    #expect(choose([page("Notes", known: false), page("Cloud", known: true)]).0?.name == "Cloud")
  }

  @Test func severalAreListed() throws {
    let (chosen, problems) = choose([page("One", known: true), page("Two", known: true)])
    #expect(chosen == nil)
    #expect(
      problems.first?.summary
        == "`x.drawio` has 2 pages with shapes of the catalogue: “One” (1 shapes), “Two” (1 shapes)"
    )
    #expect(problems.first?.help?.contains("--page \"One\"") == true)
    #expect(choose([page("One", known: true), page("Two", known: true)], "Two").0?.name == "Two")
    #expect(choose([page("One", known: true)], "One ").1.first?.help == "Did you mean `One`?")
  }

  @Test func aPageOfPastedIconsIsOneToo() {
    var sketch = Sketch()
    sketch.shape("a", "", "shape=image", x: 0, y: 0, title: "Arch_Amazon-S3_64")
    #expect(choose([sketch.page]).0 != nil)
  }

  @Test func noneIsSaid() {
    let problems = choose([page("Notes", known: false)]).1
    #expect(problems.map(\.code) == ["architecture/nothing-known"])
  }
}
