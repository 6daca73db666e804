import Architecture
import Diagnostics
import Diagrams
import Packing

/// Any file at all.
func fuzzDiagram(_ bytes: [UInt8]) { _ = read(bytes) }

/// What a model says, it says in every container: as it stands, percent-encoded, as base64, in an SVG, an HTML export
/// and a picture.
func fuzzContainer(_ bytes: [UInt8]) {
  guard let plain = read(bytes), let model = text(bytes),
    [.mxfile, .mxGraphModel, .root, .diagram].contains(plain.container)
  else { return }
  // A text in an attribute or after a step of decoding begins where its first tag does.
  guard bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else { return }
  let packed: [[UInt8]] = [
    Array(Pack.percent(model).utf8), Array(Pack.base64(bytes).utf8),
    Array(Pack.base64(Array(Pack.percent(model).utf8)).utf8),
    Array(Pack.svg(content: Pack.percent(model)).utf8),
    Pack.png([("tEXt", Array("mxfile\0".utf8) + Array(Pack.percent(model).utf8))]),
  ]
  for container in packed {
    precondition(outline(read(container)) == outline(plain), "a container changes its model")
  }
}

/// The bytes are the cells of a page: plain or packed, they draw the same.
func fuzzPage(_ bytes: [UInt8]) {
  guard let cells = text(bytes) else { return }
  let model = "<mxGraphModel><root>\(cells)</root></mxGraphModel>"
  let plain = read(Array("<mxfile><diagram id=\"d\">\(model)</diagram></mxfile>".utf8))
  guard let plain, isSound(Array(model.utf8)) else { return }
  let packed = read(
    Array("<mxfile><diagram id=\"d\">\(Pack.compressed(model))</diagram></mxfile>".utf8))
  precondition(outline(packed) == outline(plain), "a packed page differs")
}

/// The bytes stand for a page's packed text, for the chunks of a picture and for the text in one.
func fuzzPNG(_ bytes: [UInt8]) {
  _ = read(Pack.png([]) + bytes)
  _ = read(Pack.png([("zTXt", Array("mxGraphModel\0\0".utf8) + bytes)]))
  _ = read(Pack.png([("tEXt", Array("mxfile\0".utf8) + bytes)]))
  _ = read(
    Array("<mxfile><diagram>".utf8) + Array(Pack.base64(bytes).utf8)
      + Array("</diagram></mxfile>".utf8))
}

/// A drawing of another tool, whole or as the inside of one, read and interpreted.
func fuzzSVG(_ bytes: [UInt8]) {
  let start = Array("<svg xmlns=\"http://www.w3.org/2000/svg\">".utf8)
  for input in [bytes, start + bytes + Array("</svg>".utf8)] {
    guard let diagram = read(input), let page = diagram.pages.first else { continue }
    understand(diagram, page)
  }
}

/// The text of a box, an arrow and a caption, plain and as HTML, without making a tree of it.
func fuzzText(_ bytes: [UInt8]) {
  let label = xmlEscaped(String(decoding: bytes.prefix(4_000), as: UTF8.self))
  let diagram = read(
    Array(
      """
      <mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
      \(box("a", label, "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.lambda;html=1", 0))
      \(box("b", label, "rounded=0", 300))\(box("c", label, "text;html=1", 330))
      \(box("d", "", "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3", 600))
      \(box("t", label, "text", 600, y: 72))
      <mxCell id="e" value="\(label)" edge="1" parent="1" source="a" target="d"><mxGeometry relative="1" as="geometry"/></mxCell>
      <mxCell id="f" value="\(label)" style="html=1" edge="1" parent="1" source="b" target="a"><mxGeometry relative="1" as="geometry"/></mxCell>
      </root></mxGraphModel>
      """.utf8))
  guard let diagram, let page = diagram.pages.first else { return }
  understand(diagram, page)
}

private func box(_ id: String, _ label: String, _ style: String, _ x: Int, y: Int = 0) -> String {
  "<mxCell id=\"\(id)\" value=\"\(label)\" style=\"\(style)\" vertex=\"1\" parent=\"1\">"
    + "<mxGeometry x=\"\(x)\" y=\"\(y)\" width=\"60\" height=\"60\" as=\"geometry\"/></mxCell>"
}

let small: DiagramLimits = {
  var limits = DiagramLimits()
  limits.inflatedBytes = 1 << 22
  return limits
}()

/// Reads and checks what holds of any diagram: it is there or an error says why not, the places of diagnostics lie in
/// the file they name, and every coordinate is a number.
private func read(_ bytes: [UInt8]) -> Diagram? {
  let (diagram, diagnostics) = readDiagram(name: "x.drawio", bytes: bytes, limits: small)
  precondition(diagram != nil || diagnostics.contains { $0.severity == .error })
  render(diagnostics, SourceFile(name: "x.drawio", bytes: bytes))
  for page in diagram?.pages ?? [] {
    precondition(page.shapes.allSatisfy { isFinite($0.bounds) } && isFinite(page.bounds))
    for connector in page.connectors {
      precondition(connector.route.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    }
  }
  return diagram
}

private func isFinite(_ rect: Rect) -> Bool {
  [rect.x, rect.y, rect.width, rect.height].allSatisfy(\.isFinite)
}

private func understand(_ diagram: Diagram, _ page: Page) {
  let (graph, diagnostics) = interpret(
    diagram, page: page, catalog: shared.catalog, configuration: shared.configuration)
  render(diagnostics, SourceFile(name: "x.drawio", bytes: diagram.bytes))
  let problems = accountingProblems(graph)
  precondition(problems.isEmpty, problems.first ?? "")
}

/// UTF-8 without what a step of decoding would drop, and without what depends on the name of the file.
private func text(_ bytes: [UInt8]) -> String? {
  guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), !bytes.contains(UInt8(ascii: "%")),
    String(validating: bytes, as: UTF8.self) != nil
  else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}

/// Well-formed from its first byte to its last: what follows the root of a page is not the page's.
private func isSound(_ model: [UInt8]) -> Bool {
  !readDiagram(name: "x.drawio", bytes: model, limits: small).diagnostics.contains {
    $0.code.utf8.starts(with: "xml/".utf8)
  }
}

/// What is drawn, without places in the file.
private func outline(_ diagram: Diagram?) -> [String] {
  (diagram?.pages ?? []).flatMap { page in
    page.shapes.map { "\($0.id) \($0.bounds) \($0.label) \($0.style) \($0.isVisible)" }
      + page.connectors.map { "\($0.id) \($0.route) \($0.source) \($0.target) \($0.labels)" }
  }
}
