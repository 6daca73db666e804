import Diagnostics
import Diagrams
import Packing
import Testing

private func codes(_ text: String, _ limits: DiagramLimits = DiagramLimits()) -> [String] {
  codes(Array(text.utf8), limits)
}

private func codes(_ bytes: [UInt8], _ limits: DiagramLimits = DiagramLimits()) -> [String] {
  readDiagram(name: "x", bytes: bytes, limits: limits).diagnostics.map(\.code)
}

private let small = model("<mxCell id=\"a\" vertex=\"1\" parent=\"1\"/>")

@Test(arguments: [
  ("", "diagram/empty"),
  ("hello", "diagram/not-a-diagram"),
  ("<html><body/></html>", "diagram/not-a-diagram"),
  ("%PDF-1.7", "diagram/not-a-diagram"),
  ("PK\u{3}\u{4}", "diagram/not-a-diagram"),
  ("<mxlibrary>[]</mxlibrary>", "diagram/library"),
  ("<mxfile/>", "diagram/no-pages"),
  ("<mxfile><diagram>!!!</diagram></mxfile>", "diagram/damaged-page"),
  ("<mxfile><diagram><mxfile/></diagram></mxfile>", "diagram/nested"),
  ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "diagram/nothing-recognised"),
  ("<div class=\"mxgraph\" data-mxgraph=\"{&quot;url&quot;:1}\">", "diagram/html-without-model"),
])
func whatIsNoDiagramIsRefused(_ text: String, _ code: String) {
  #expect(codes(text) == [code])
}

@Test func aPictureWithoutAModelSaysWhatToDo() {
  let bytes = Pack.png([("IHDR", []), ("IDAT", [1])])
  let found = readDiagram(name: "x.png", bytes: bytes).diagnostics
  #expect(found.map(\.summary) == ["this PNG holds a picture only, no diagram"])
  #expect(
    found.first?.help
      == "In draw.io, export it again with “Include a copy of my diagram” ticked.")
}

@Test func compressedInCompressedIsRefused() {
  let inner = mxfile(Pack.compressed(small))
  #expect(codes(mxfile(Pack.compressed(inner))) == ["diagram/nested"])
}

@Test func aBombIsStoppedWhileInflating() {
  let bomb = Pack.base64(Pack.deflate([UInt8](repeating: 0x20, count: 4 << 20)))
  var limits = DiagramLimits()
  limits.inflatedBytes = 1 << 20
  #expect(codes(mxfile(bomb), limits) == ["diagram/unpacked-too-large"])
  // The budget is one for the whole file.
  let half = Pack.base64(Pack.deflate([UInt8](repeating: 0x20, count: 700_000)))
  #expect(codes(mxfile(half, half), limits).last == "diagram/unpacked-too-large")
  let chunk =
    Array("mxfile".utf8) + [0, 0] + Pack.deflate([UInt8](repeating: 0x25, count: 2 << 20))
  #expect(codes(Pack.png([("zTXt", chunk)]), limits) == ["diagram/unpacked-too-large"])
}

@Test func theGuardOfXMLHoldsInsideContainers() {
  let entity = "<!DOCTYPE a [<!ENTITY x \"y\">]><mxGraphModel/>"
  #expect(codes(mxfile(Pack.compressed(entity))) == ["xml/doctype"])
  #expect(codes(Pack.svg(content: "<mxfile a='1' a='2'/>")) == ["xml/malformed"])
  let many = "<mxGraphModel \((0..<2_000).map { "a\($0)='' " }.joined())/>"
  #expect(codes(Pack.svg(content: many)) == ["xml/too-many-attributes"])
}

@Test func copiesOfCopiesAreBounded() {
  var text = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect id=\"u0\" width=\"5\" height=\"5\"/>"
  for level in 1...30 {
    let copies = String(repeating: "<use href=\"#u\(level - 1)\"/>", count: 10)
    text += "<g id=\"u\(level)\">\(copies)</g>"
  }
  var limits = DiagramLimits()
  limits.elements = 20_000
  #expect(codes(text + "</svg>", limits).contains("diagram/too-many-copies"))
  let ring = "<svg><g id=\"a\"><use href=\"#a\"/></g></svg>"
  #expect(codes(ring).last == "diagram/nothing-recognised")
}

@Test func deepParentsAndLongRingsOfCells() {
  var cells = ""
  for index in 0..<5_000 {
    let parent = index == 0 ? "1" : "c\(index - 1)"
    cells += "<object id=\"c\(index)\" label=\"%x%\" placeholders=\"1\">"
    cells += "<mxCell vertex=\"1\" parent=\"\(parent)\"/></object>"
  }
  let (diagram, _) = readDiagram(name: "x", bytes: Array(model(cells).utf8))
  #expect(diagram?.pages.first?.shapes.count == 5_000)
}

@Test func longLabelsAreCutAtAWholeScalar() {
  var limits = DiagramLimits()
  limits.labelBytes = 5
  let bytes = Array(model("<mxCell id=\"a\" value=\"aéééé\" vertex=\"1\" parent=\"1\"/>").utf8)
  let (diagram, diagnostics) = readDiagram(name: "x", bytes: bytes, limits: limits)
  #expect(diagram?.pages.first?.shapes.first?.label == "aéé")
  #expect(diagnostics.map(\.code) == ["diagram/long-label"])
}

@Test func aPlaceInAPackedPageSaysSo() {
  let page = "<mxGraphModel>\n<root>\n <mxCel/>\n</root></mxGraphModel>"
  let (_, diagnostics) = readDiagram(
    name: "shop.drawio", bytes: Array(mxfile(small, Pack.compressed(page)).utf8))
  #expect(diagnostics.first?.range?.description == "shop.drawio (page 2, unpacked):3:2")
}

/// Every cell of a page is a shape, a connector, a label or a layer, whatever its attributes.
@Test func noCellIsLost() {
  for seed in 1...300 {
    var random = SplitMix64(state: UInt64(seed))
    let cells = (0..<40).map { _ in randomCell(&random) }.joined()
    let (diagram, _) = readDiagram(name: "x", bytes: Array(model(cells).utf8))
    let page = diagram?.pages.first
    let drawn = (page?.shapes.count ?? 0) + (page?.connectors.count ?? 0)
    #expect(drawn == 40, "seed \(seed)")
    let points = page?.connectors.flatMap(\.route) ?? []
    #expect(points.allSatisfy { $0.x.isFinite && $0.y.isFinite }, "seed \(seed)")
    #expect(page?.paintOrder.count == 40, "seed \(seed)")
  }
}

/// Damaged bytes of any kind end in a diagram or a diagnostic.
@Test func damagedFilesAreSurvived() {
  let inputs: [[UInt8]] = [
    Array(mxfile(small, Pack.compressed(small)).utf8), Array(Pack.svg(content: small).utf8),
    Pack.png([("tEXt", Array("mxfile\u{0}".utf8) + Array(Pack.percent(mxfile(small)).utf8))]),
    Array(
      "<svg><g transform=\"rotate(3)\"><path d=\"M1 2C3 4 5 6 7 8A1 1 0 0 1 3 3z\"/></g></svg>".utf8
    ),
  ]
  for seed in 1...2_000 {
    var random = SplitMix64(state: UInt64(seed))
    var bytes = inputs[random.below(inputs.count)]
    for _ in 0...random.below(6) {
      let at = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes[at] = UInt8(random.below(256))
      case 1: bytes.remove(at: at)
      default: bytes.insert(Array("<>\"&;%=-".utf8)[random.below(8)], at: at)
      }
    }
    let (diagram, diagnostics) = readDiagram(name: "x", bytes: bytes)
    #expect(diagram != nil || !diagnostics.isEmpty, "seed \(seed)")
  }
}

private func randomCell(_ random: inout SplitMix64) -> String {
  let numbers = ["0", "10", "-5", "1e6", "0.5", "nan", "", "99999999", "1"]
  let styles = [
    "", "ellipse", "rotation=45", "edgeStyle=orthogonalEdgeStyle", "exitX=0;exitY=0;entryX=2",
    "edgeStyle=elbowEdgeStyle;elbow=vertical", "edgeStyle=entityRelationEdgeStyle",
    "edgeStyle=orthogonalEdgeStyle;jettySize=auto;exitX=0.5;exitY=1", "rhombus;container=1",
    "edgeStyle=orthogonalEdgeStyle;entryX=1;entryY=0.5",
  ]
  func id(_ random: inout SplitMix64) -> String { ["", "1", "0"].randomOr(&random) { "c\($0)" } }
  func attribute(_ name: String, _ value: String) -> String { " \(name)=\"\(value)\"" }
  let isEdge = random.below(2) == 0
  var text = "<mxCell" + attribute("id", "c\(random.below(60))")
  text += attribute("style", styles[random.below(styles.count)])
  text += attribute("parent", id(&random)) + attribute(isEdge ? "edge" : "vertex", "1")
  text += attribute("source", id(&random)) + attribute("target", id(&random))
  text += attribute("collapsed", "\(random.below(2))") + "><mxGeometry"
  for name in ["x", "y", "width", "height"] {
    text += attribute(name, numbers[random.below(numbers.count)])
  }
  text += attribute("relative", "\(random.below(2))") + attribute("as", "geometry") + ">"
  let point = "<mxPoint x=\"\(numbers[random.below(numbers.count)])\" y=\"7\"/>"
  text += "<Array as=\"points\">" + String(repeating: point, count: random.below(4)) + "</Array>"
  return text + "</mxGeometry></mxCell>"
}

extension [String] {
  fileprivate func randomOr(
    _ random: inout SplitMix64, _ other: (Int) -> String
  ) -> String {
    let pick = random.below(40)
    return pick < count ? self[pick] : other(pick)
  }
}

struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }
}
