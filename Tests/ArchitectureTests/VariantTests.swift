import Architecture
import Catalog
import Diagrams
import Packing
import Testing

/// A drawing as cells of draw.io, of which variants can be written that mean the same.
private struct Drawing {
  struct Cell {
    var id: String
    var attributes: String
    /// In the coordinates of its parent; a size of zero for what has none.
    var box: Rect
    /// Places of an edge's ends by the name that draw.io has for them.
    var points: [(role: String, place: Point)] = []
    /// Without a place of its own on the page: it moves with its parent.
    var isInside = false
    var isRelative = false
  }
  var cells: [Cell] = []

  mutating func shape(
    _ id: String, _ label: String, _ style: String, _ box: Rect, parent: String = "1"
  ) {
    cells.append(
      Cell(
        id: id,
        attributes:
          "value=\"\(Pack.escaped(label))\" style=\"\(style)\" vertex=\"1\" parent=\"\(parent)\"",
        box: box, isInside: parent != "1"))
  }

  mutating func edge(
    _ id: String, _ label: String, _ style: String, from: String? = nil, to: String? = nil,
    start: Point? = nil, end: Point? = nil
  ) {
    let ends = [("source", from), ("target", to)].compactMap { name, cell in
      cell.map { " \(name)=\"\($0)\"" }
    }.joined()
    let points = [("sourcePoint", start), ("targetPoint", end)].compactMap { role, place in
      place.map { (role, $0) }
    }
    cells.append(
      Cell(
        id: id, attributes: "value=\"\(label)\" style=\"\(style)\" edge=\"1\" parent=\"1\"\(ends)",
        box: Rect(x: 0, y: 0, width: 0, height: 0), points: points, isRelative: true))
  }

  mutating func label(_ id: String, _ text: String, on edge: String) {
    cells.append(
      Cell(
        id: id,
        attributes:
          "value=\"\(text)\" style=\"edgeLabel;html=1\" vertex=\"1\" connectable=\"0\" parent=\"\(edge)\"",
        box: Rect(x: 0, y: 0, width: 0, height: 0), isInside: true, isRelative: true))
  }

  func moved(x: Double, y: Double) -> Drawing {
    var drawing = self
    for index in cells.indices where !cells[index].isInside {
      if !cells[index].isRelative {
        drawing.cells[index].box.x += x
        drawing.cells[index].box.y += y
      }
      drawing.cells[index].points = cells[index].points.map {
        ($0.role, Point($0.place.x + x, $0.place.y + y))
      }
    }
    return drawing
  }

  func scaled(by factor: Double) -> Drawing {
    var drawing = self
    for index in cells.indices {
      let box = cells[index].box
      drawing.cells[index].box = Rect(
        x: box.x * factor, y: box.y * factor, width: box.width * factor,
        height: box.height * factor)
      drawing.cells[index].points = cells[index].points.map {
        ($0.role, Point($0.place.x * factor, $0.place.y * factor))
      }
    }
    return drawing
  }

  /// The model as XML.
  var model: String {
    let inner = cells.map { cell in
      let points = cell.points.map {
        "<mxPoint x=\"\($0.place.x)\" y=\"\($0.place.y)\" as=\"\($0.role)\"/>"
      }.joined()
      let box =
        "x=\"\(cell.box.x)\" y=\"\(cell.box.y)\" width=\"\(cell.box.width)\" height=\"\(cell.box.height)\""
      let geometry = cell.isRelative ? "relative=\"1\"" : box
      return
        "<mxCell id=\"\(cell.id)\" \(cell.attributes)><mxGeometry \(geometry) as=\"geometry\">\(points)</mxGeometry></mxCell>"
    }.joined(separator: "\n")
    return
      "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>\(inner)</root></mxGraphModel>"
  }

  var file: String { "<mxfile><diagram id=\"p\" name=\"Page\">\(model)</diagram></mxfile>" }

  /// What is understood, as a person could see it; the first line says when a page is not read.
  static func meaning(of bytes: [UInt8]) -> String {
    let (diagram, _) = readDiagram(name: "x.drawio", bytes: bytes)
    guard let diagram, let page = diagram.pages.first else { return "not read" }
    return summary(
      interpret(diagram, page: page, catalog: testCatalog, configuration: .standard).0)
  }

  var meaning: String { Self.meaning(of: Array(file.utf8)) }
}

/// A page with all sorts of things: frames by geometry and by parent, icons of several libraries, boxes, captions, arrows
/// with and without ends, labels of every sort, lines that carry others, things turned around.
private func randomDrawing(_ seed: UInt64) -> Drawing {
  var random = SplitMix64(seed: seed)
  func pick<T>(_ list: [T], _ random: inout SplitMix64) -> T {
    list[Int(random.next() % UInt64(list.count))]
  }
  var drawing = Drawing()
  let icons = [
    icon("lambda"), icon("s3"), icon("sqs"), icon("rds"), icon("fargate"), icon("nonsense"),
    "shape=mxgraph.aws3.lambda", "shape=mxgraph.aws3.s3", "shape=mxgraph.aws4.user",
    "shape=image;image=img/lib/redis.svg", icon("application_load_balancer"),
  ]
  let labels = ["Orders", "Web\nshop", "orders", "Größe", "", "Redis", "queue worker", "a &amp; b"]
  drawing.shape(
    "vpc", "VPC 10.0.0.0/16", frame("group_vpc"), Rect(x: 0, y: 0, width: 1_900, height: 1_300))
  let isByParent = random.next() % 2 == 0
  for row in 0..<2 {
    let name = pick(["Public subnet", "Private subnet", "", "Auto Scaling group"], &random)
    let style = pick(
      [frame("group_security_group"), "fillColor=none;dashed=1", "rounded=0;fillColor=none"],
      &random)
    drawing.shape(
      "f\(row)", name, style, Rect(x: 40, y: 60 + 620 * Double(row), width: 1_800, height: 560),
      parent: isByParent ? "vpc" : "1")
  }
  var places: [(id: String, box: Rect)] = []
  for index in 0..<Int(4 + random.next() % 10) {
    let spot = Point(120 + 300 * Double(index % 6), 180 + 620 * Double(index / 6 % 2))
    let box = Rect(x: spot.x, y: spot.y, width: 60, height: 60)
    let style = pick(icons, &random) + (random.next() % 5 == 0 ? ";rotation=90" : "")
    let label = pick(labels, &random)
    drawing.shape("c\(index)", label, style, box)
    if label.isEmpty {
      drawing.shape(
        "t\(index)", pick(["reports", "Postgres", "42"], &random), "text;html=1",
        Rect(x: spot.x - 10, y: spot.y + 64, width: 80, height: 20))
    }
    places.append(("c\(index)", box))
  }
  for index in 0..<Int(random.next() % 10) {
    let (from, to) = (pick(places, &random), pick(places, &random))
    let style = pick(
      ["", "endArrow=none", "startArrow=classic", "edgeStyle=orthogonalEdgeStyle"], &random)
    let word = pick(["", "reads", "tcp/443", "returns", "writes"], &random)
    switch random.next() % 3 {
    case 0:
      let below = Point(from.box.x + 30, from.box.y + 75)
      let above = Point(to.box.x + 28, to.box.y - 12)
      drawing.edge("e\(index)", word, style, start: below, end: above)
    case 1:
      drawing.edge(
        "e\(index)", word, style, from: from.id, end: Point(to.box.x + 28, to.box.y - 12))
    default:
      drawing.edge("e\(index)", "", style, from: from.id, to: to.id)
      if !word.isEmpty { drawing.label("l\(index)", word, on: "e\(index)") }
    }
  }
  if random.next() % 2 == 0 {
    drawing.edge("bus", "", "endArrow=none", start: Point(100, 480), end: Point(1_700, 480))
    for (index, place) in places.prefix(3).enumerated() {
      drawing.edge(
        "b\(index)", "", index == 0 ? "endArrow=none" : "startArrow=classic;endArrow=none",
        from: place.id, end: Point(place.box.x + 30, 480))
    }
  }
  return drawing
}

@Suite struct Variants {
  @Test(arguments: 0..<UInt64(40)) func theOrderOfCellsChangesNothing(_ seed: UInt64) {
    let drawing = randomDrawing(seed)
    var random = SplitMix64(seed: seed)
    var shuffled = drawing
    shuffled.cells.shuffle(using: &random)
    #expect(shuffled.meaning == drawing.meaning)
  }

  @Test(arguments: 0..<UInt64(40)) func whereItIsDrawnChangesNothing(_ seed: UInt64) {
    let drawing = randomDrawing(seed)
    var random = SplitMix64(seed: seed)
    let dx = Double(Int.random(in: -9_000...9_000, using: &random))
    let dy = Double(Int.random(in: -9_000...9_000, using: &random))
    #expect(drawing.moved(x: dx, y: dy).meaning == drawing.meaning)
  }

  @Test(arguments: 0..<UInt64(40), [0.25, 0.5, 1.5, 4.0]) func howLargeItIsDrawnChangesNothing(
    _ seed: UInt64, _ factor: Double
  ) {
    let drawing = randomDrawing(seed)
    #expect(drawing.scaled(by: factor).meaning == drawing.meaning)
  }

  @Test(arguments: 0..<UInt64(20)) func theContainerChangesNothing(_ seed: UInt64) {
    let drawing = randomDrawing(seed)
    let file = drawing.file
    let packed =
      "<mxfile><diagram id=\"p\" name=\"Page\">\(Pack.compressed(drawing.model))</diagram></mxfile>"
    let text = Array("mxfile\0".utf8) + Array(Pack.percent(file).utf8)
    let squeezed =
      Array("mxfile\0\0".utf8) + Pack.deflate(Array(Pack.percent(file).utf8), isRaw: false)
    let forms: [(name: String, bytes: [UInt8])] = [
      ("compressed", Array(packed.utf8)),
      ("SVG", Array(Pack.svg(content: file).utf8)),
      ("SVG with a packed page", Array(Pack.svg(content: packed).utf8)),
      ("PNG", Pack.png([("tEXt", text)])), ("PNG, squeezed", Pack.png([("zTXt", squeezed)])),
    ]
    let meaning = drawing.meaning
    #expect(meaning.utf8.count > 100)
    for form in forms {
      #expect(Drawing.meaning(of: form.bytes) == meaning, "\(form.name)")
    }
  }

  /// The drawings are worth comparing: they hold flows, loose ends that were understood, captions and nets.
  @Test func theDrawingsHoldAllSortsOfThings() {
    let all = (0..<UInt64(40)).map { randomDrawing($0).meaning }.joined(separator: "\n")
    for part in ["granted", "label of cell", "a line that carries others", "unknown", "in=vpc"] {
      #expect(all.contains(part), "\(part)")
    }
  }
}
