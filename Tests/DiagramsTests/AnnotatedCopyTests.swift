import Diagnostics
import Diagrams
import Packing
import Testing

/// Properties are written where they belong, and nothing else changes.
@Suite struct AnnotatedCopies {
  private static let cells = """
    <!-- <mxCell id="x"> is no cell -->
    <mxCell id="a" value="Orders &lt;b&gt;DB&lt;/b&gt; &#10;" style="html=1;" vertex="1" parent="1">
      <mxGeometry x="1" y="2" width="3" height="4" as="geometry"/></mxCell><mxCell id='b'
      value='a > "b"' vertex="1" parent="1"/>
    <UserObject label="Web" zt-kind='old' note="kept" id="c"><mxCell vertex="1" parent="1">
      <mxGeometry width="9" height="9" as="geometry"/></mxCell></UserObject>
    <mxCell edge="1" parent="1" source="a" target="c" id="e"><mxGeometry as="geometry"/></mxCell>
    """

  private func copy(_ bytes: [UInt8], _ properties: [String: [(String, String)]]) throws
    -> AnnotatedCopy
  {
    let diagram = try #require(readDiagram(name: "in", bytes: bytes).diagram)
    var edits: [CellEdit] = []
    for page in diagram.pages {
      for (id, place) in page.shapes.map({ ($0.id, $0.place) })
        + page.connectors.map({ ($0.id, $0.place) })
      {
        guard let wanted = properties[id] else { continue }
        edits.append(
          CellEdit(place: place, properties: wanted.map { (name: $0.0, value: $0.1) }))
      }
    }
    return try #require(annotatedCopy(name: "in", bytes: bytes, edits: edits.reversed()))
  }

  private static let wanted: [String: [(String, String)]] = [
    "a": [("zt-kind", "rds")], "b": [("zt-kind", "a<\"&>")], "c": [("zt-kind", "alb")],
    "e": [("zt-from", "a"), ("zt-to", "c")],
  ]

  @Test func onlyWhatIsWrittenChanges() throws {
    let text = "<?xml version=\"1.0\"?>\r\n" + mxfile(model(Self.cells))
    let copy = try copy(Array(text.utf8), Self.wanted)
    #expect(!copy.isUnwrapped)
    #expect(copy.cells == 4)
    let expected = """
      <!-- <mxCell id="x"> is no cell -->
      <object label="Orders &lt;b&gt;DB&lt;/b&gt; &#10;" id="a" zt-kind="rds"><mxCell style="html=1;" vertex="1" parent="1">
        <mxGeometry x="1" y="2" width="3" height="4" as="geometry"/></mxCell></object><object label='a > "b"' id='b' zt-kind="a&lt;&quot;&amp;&gt;"><mxCell vertex="1" parent="1"/></object>
      <UserObject label="Web" zt-kind="alb" note="kept" id="c"><mxCell vertex="1" parent="1">
        <mxGeometry width="9" height="9" as="geometry"/></mxCell></UserObject>
      <object label="" id="e" zt-from="a" zt-to="c"><mxCell edge="1" parent="1" source="a" target="c"><mxGeometry as="geometry"/></mxCell></object>
      """
    #expect(
      String(decoding: copy.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\"?>\r\n" + mxfile(model(expected)))
  }

  @Test func withoutEditsNothingChanges() throws {
    let bytes = Array(mxfile(model(Self.cells), Pack.compressed(model(Self.cells))).utf8)
    #expect(try copy(bytes, [:]).bytes == bytes)
  }

  @Test func theCopyIsReadAsTheOriginalWithItsProperties() throws {
    let plain = Array(mxfile(model(Self.cells)).utf8)
    let packed = Array(mxfile(Pack.compressed(model(Self.cells)), model("")).utf8)
    let before = try #require(readDiagram(name: "in", bytes: plain).diagram).pages[0]
    for bytes in [plain, packed] {
      let copy = try copy(bytes, Self.wanted)
      let (diagram, problems) = readDiagram(name: "in", bytes: copy.bytes)
      let page = try #require(diagram?.pages.first)
      #expect(problems.filter { $0.severity == .error }.isEmpty)
      #expect(page.shapes.map(\.label) == before.shapes.map(\.label))
      #expect(page.shapes.map(\.bounds) == before.shapes.map(\.bounds))
      #expect(page.shapes.map(\.id) == before.shapes.map(\.id))
      #expect(page.connectors.map(\.source.cell) == before.connectors.map(\.source.cell))
      #expect(page.shapes[0].properties.map(\.value) == ["rds"])
      #expect(page.shapes[1].properties.map(\.value) == ["a<\"&>"])
      #expect(page.shapes[2].properties.map(\.value) == ["alb", "kept"])
      #expect(page.connectors[0].properties.map(\.value) == ["a", "c"])
    }
  }

  @Test func aCompressedPageStaysCompressed() throws {
    let bytes = Array(mxfile(model(""), Pack.compressed(model(Self.cells))).utf8)
    let text = String(decoding: try copy(bytes, Self.wanted).bytes, as: UTF8.self)
    #expect(text.hasPrefix(mxfile(model(""), "").dropLast("</diagram></mxfile>".count)))
    #expect(!text.contains("zt-kind"))
  }

  @Test func aPictureGivesTheDrawingThatItCarries() throws {
    let file = mxfile(model(Self.cells))
    let svg = Array(Pack.svg(content: file).utf8)
    let png = Pack.png([("tEXt", Array("mxfile\u{0}".utf8) + Array(Pack.percent(file).utf8))])
    for bytes in [svg, png] {
      let copy = try copy(bytes, [:])
      #expect(copy.isUnwrapped)
      #expect(String(decoding: copy.bytes, as: UTF8.self) == file)
    }
    let plain =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect data-zt-kind=\"s3\" width=\"9\" height=\"9\"/></svg>"
    #expect(annotatedCopy(name: "in", bytes: Array(plain.utf8), edits: []) == nil)
  }

  /// However the file is written, every cell gets its property and stays what it was.
  @Test(arguments: UInt64(1)...60) func ofAnyWriting(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    let cells = (0..<12).map { randomCell($0, &generator) }.joined()
    let text = model(cells)
    let bytes = Array(
      (Bool.random(using: &generator) ? mxfile(text) : mxfile(Pack.compressed(text))).utf8)
    let before = try #require(readDiagram(name: "in", bytes: bytes).diagram?.pages.first)
    var wanted: [String: [(String, String)]] = [:]
    for id in before.paintOrder { wanted[id] = [("zt-name", "name of \(id)")] }
    let copy = try copy(bytes, wanted)
    #expect(copy.cells == before.paintOrder.count)
    let (diagram, problems) = readDiagram(name: "in", bytes: copy.bytes)
    let after = try #require(diagram?.pages.first)
    #expect(problems.isEmpty)
    #expect(after.paintOrder == before.paintOrder)
    #expect(after.shapes.map(\.label) == before.shapes.map(\.label))
    #expect(after.shapes.map(\.style) == before.shapes.map(\.style))
    #expect(after.shapes.map(\.bounds) == before.shapes.map(\.bounds))
    #expect(after.connectors.map(\.labels) == before.connectors.map(\.labels))
    #expect(after.connectors.map(\.route) == before.connectors.map(\.route))
    for properties in after.shapes.map(\.properties) + after.connectors.map(\.properties) {
      #expect(properties.filter { $0.name == "zt-name" }.count == 1)
    }
    // Written once more it is the same.
    #expect(try self.copy(copy.bytes, wanted).bytes == copy.bytes)
  }

  private func randomCell(_ index: Int, _ generator: inout Generator) -> String {
    func any(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    let quote = any(["\"", "'"])
    func attribute(_ name: String, _ value: String) -> String {
      any([" ", "\n  ", "\t"]) + name + any(["=", " = "]) + quote + value + quote
    }
    let label = any(["Web", "a &gt; b", "x > y /", "&amp;lt;b&amp;gt;", "", "größe", "&#10;two"])
    let isEdge = index % 4 == 3
    var parts = [
      attribute(isEdge ? "edge" : "vertex", "1"), attribute("parent", "1"),
      attribute("style", any(["html=1;", "", "rounded=1"])),
    ]
    if isEdge { parts += [attribute("source", "c0"), attribute("target", "c1")] }
    let isWrapped = Bool.random(using: &generator)
    if !isWrapped { parts += [attribute("value", label), attribute("id", "c\(index)")] }
    parts.shuffle(using: &generator)
    let inside = any([
      "<!-- </mxCell> > -->", "<?note </mxCell> ?>", "\n", "<![CDATA[ </mxCell> ]]>", "",
    ])
    let geometry =
      "<mxGeometry x=\"\(index * 100)\" width=\"60\" height=\"40\" relative=\"0\" as=\"geometry\"/>"
    let cell = "<mxCell" + parts.joined() + any(["", " "]) + ">\(inside)\(geometry)</mxCell>"
    guard isWrapped else { return cell + any(["", "\n"]) }
    var own = [attribute("label", label), attribute("id", "c\(index)")]
    if Bool.random(using: &generator) { own.append(attribute("zt-name", "old")) }
    own.shuffle(using: &generator)
    return "<UserObject" + own.joined() + ">\(cell)</UserObject>"
  }
}

/// SplitMix64: the same numbers in every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
