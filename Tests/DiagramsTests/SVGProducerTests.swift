import Diagnostics
import Diagrams
import Packing
import Testing

private let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">"

private func read(_ text: String, _ limits: DiagramLimits = DiagramLimits()) -> (
  page: Page?, codes: [String]
) {
  let (diagram, found) = readDiagram(name: "x.svg", bytes: Array(text.utf8), limits: limits)
  return (diagram?.pages.first, found.map(\.code))
}

/// Pictures that hold no architecture, whatever is drawn in them.
@Test(arguments: [
  // An icon.
  "<title>Arch_Function_64</title><rect width=\"64\" height=\"64\"/><path d=\"M1 1L9 9L2 9Z\"/>",
  // A bar chart.
  "<rect x=\"10\" y=\"50\" width=\"30\" height=\"200\"/><text x=\"20\" y=\"90\">42</text>"
    + "<rect x=\"60\" y=\"90\" width=\"30\" height=\"160\"/><text x=\"70\" y=\"120\">17</text>"
    + "<path d=\"M0 250H400\" stroke=\"#000\" fill=\"none\"/><text x=\"20\" y=\"270\">May</text>",
  // The recording of a terminal.
  "<symbol id=\"a\"><text>$ make</text></symbol><rect width=\"400\" height=\"300\" rx=\"5\"/>"
    + "<svg x=\"0\"><use href=\"#a\" y=\"10\"/></svg><text y=\"20\">$ make</text>"
    + "<text y=\"40\">done</text>",
])
func whatIsNoDiagramIsRefusedAsSuch(_ content: String) {
  let (page, codes) = read(head + content + "</svg>")
  #expect(page == nil)
  #expect(codes.last == "diagram/nothing-recognised")
}

@Test func aBadgeIsNoDiagram() {
  let badge =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"20\">"
    + "<rect width=\"50\" height=\"20\"/><rect x=\"50\" width=\"40\" height=\"20\"/>"
    + "<text x=\"6\" y=\"14\">build</text><text x=\"55\" y=\"14\">passing</text></svg>"
  #expect(read(badge).codes == ["diagram/nothing-recognised"])
}

@Test func programsThatSayTooLittleAreNamedWithABetterExport() {
  let lucid =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:lucid=\"lucid\" width=\"400\" height=\"300\">"
    + "<path d=\"M10 10h200v100h-200z\" stroke=\"#000\" fill=\"none\"/></svg>"
  let cloudcraft = head.replacing("<svg", with: "<svg id=\"ccdiagram\"") + "<g/></svg>"
  for (text, code, cure) in [
    (lucid, "diagram/lucidchart", "VSDX"), (cloudcraft, "diagram/cloudcraft", "mxGraph"),
  ] {
    let found = readDiagram(name: "x.svg", bytes: Array(text.utf8)).diagnostics
    let advice = found.first { $0.code == code }
    #expect(advice?.help?.contains(cure) == true)
    #expect(found.last?.code == "diagram/nothing-recognised")
  }
}

// MARK: Ends by name

private func graph(_ parts: String) -> String {
  head + "<g id=\"graph0\" class=\"graph\"><title>G</title>" + parts + "</g></svg>"
}

private func node(_ name: String, x: Int) -> String {
  "<g class=\"node\"><title>\(name)</title><ellipse cx=\"\(x)\" cy=\"50\" rx=\"20\" ry=\"10\"/>"
    + "<text x=\"\(x)\" y=\"50\">\(name)</text></g>"
}

private func edge(_ title: String, head: String) -> String {
  "<g class=\"edge\"><title>\(title)</title><path fill=\"none\" stroke=\"black\" d=\"M60,50L160,50\"/>"
    + head + "</g>"
}

private let atEnd = "<polygon points=\"160,46 170,50 160,54 160,46\"/>"
private let atStart = "<polygon points=\"60,46 50,50 60,54 60,46\"/>"

/// What the title of an edge says, in every way that Graphviz writes it; heads as drawn.
@Test(arguments: [
  ("a&#45;&gt;b", atEnd, "a - b>"), ("a->b", atEnd, "a - b>"), ("a--b", "", "a - b"),
  ("a&amp;#45;&amp;gt;b", atEnd, "a - b>"), ("a:out:e->b:in", atEnd, "a - b>"),
  ("a->b", atStart, "<a - b"), ("a->b", atStart + atEnd, "<a - b>"), ("b->a", atEnd, "b - a>"),
  ("a->c", atEnd, "a - ?>"),
])
func edgesJoinWhatTheyName(_ title: String, _ drawn: String, _ expected: String) throws {
  let text = graph(node("a", x: 40) + node("b", x: 190) + edge(title, head: drawn))
  let line = try #require(read(text).page?.connectors.first)
  let found =
    (line.sourceHasHead ? "<" : "") + (line.source.cell ?? "?") + " - "
    + (line.target.cell ?? "?") + (line.targetHasHead ? ">" : "")
  #expect(found == expected)
}

@Test func aNameMayHoldAnArrow() throws {
  let text = graph(
    node("x->y", x: 40) + node("z", x: 190) + edge("x->y->z", head: atEnd)
      + edge("z->x->y", head: atEnd))
  let lines = try #require(read(text).page?.connectors)
  #expect(lines.map { $0.source.cell } == ["x->y", "z"])
  #expect(lines.map { $0.target.cell } == ["z", "x->y"])
}

// MARK: Hostile

@Test func aPackedSceneIsBounded() {
  let wrapper =
    Array("{\"compressed\":true,\"encoded\":\"".utf8)
    + Pack.deflate([UInt8](repeating: 0x5B, count: 4 << 20), isRaw: false).flatMap {
      byte -> [UInt8] in
      byte < 0x20 || byte == 0x22 || byte == 0x5C
        ? Array("\\u00\(hex(byte))".utf8) : [byte]
    } + Array("\"}".utf8)
  let svg =
    head + "<metadata><!-- payload-type:application/vnd.excalidraw+json --><!-- payload-start -->"
    + Pack.base64(wrapper) + "<!-- payload-end --></metadata></svg>"
  var limits = DiagramLimits()
  limits.inflatedBytes = 1 << 20
  #expect(read(svg, limits).codes.last == "diagram/unpacked-too-large")
  // Nested without end, it is no scene.
  #expect(read(svg).codes.first == "diagram/unreadable-scene")
}

private func hex(_ byte: UInt8) -> String {
  let text = String(byte, radix: 16)
  return byte < 16 ? "0" + text : text
}

@Test(arguments: [
  "<g class=\"Lg==\"/>", "<g class=\"KGEgLT4gYilbMF0=\"><path d=\"M0 0L90 90\"/></g>",
  "<g class=\"KSlbMF0oKA==\"><rect width=\"9\" height=\"9\"/></g>",
])
func damagedNamesAreSurvived(_ part: String) {
  let text = "<svg data-d2-version=\"1\" viewBox=\"0 0 90 90\">" + part + "</svg>"
  _ = read(text)
}

@Test func manyEdgesAreReadInLinearTime() throws {
  let count = 3_000
  let nodes = (0..<count).map { node("n\($0)", x: $0) }.joined()
  let edges = (1..<count).map { edge("n\($0 - 1)->n\($0)", head: atEnd) }.joined()
  let clock = ContinuousClock()
  var lines = 0
  let spent = clock.measure { lines = read(graph(nodes + edges)).page?.connectors.count ?? 0 }
  #expect(lines == count - 1)
  #expect(spent < .seconds(20))
}
