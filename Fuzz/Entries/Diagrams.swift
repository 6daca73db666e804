import Architecture
import Catalog
import Diagnostics
import Diagrams
import HCL
import Overlay
import Synthesis

/// A label on a box, on an arrow, as a name and in the settings of a drawing: the tree that comes of it holds the same
/// blocks as the tree of a harmless label.
func fuzzLabel(_ bytes: [UInt8]) {
  let label = String(decoding: bytes.prefix(4_000), as: UTF8.self)
  draw(Array(drawing(label: xmlEscaped(label)).utf8))
}

/// A whole drawing through every stage.
func fuzzDrawing(_ bytes: [UInt8]) { draw(bytes) }

private func draw(_ bytes: [UInt8]) {
  let (diagram, _) = readDiagram(name: "x.drawio", bytes: bytes, limits: small)
  guard let diagram, let page = diagram.pages.first else { return }
  let (graph, diagnostics) = interpret(
    diagram, page: page, catalog: shared.catalog, configuration: shared.configuration)
  render(diagnostics, SourceFile(name: "x.drawio", bytes: bytes))
  let overlay = drawOverlay(
    diagram, page: page,
    model: OverlayModel(understood: graph, kindsWithTemplate: shared.kinds, file: "x.drawio"))
  precondition(isSound(overlay))
  guard graph.components.count < 40, graph.flows.count < 40 else { return }
  let tree = synthesize(
    graph, catalog: shared.catalog, configuration: shared.configuration, templates: [templates],
    previousLock: nil, diagramName: "x.drawio", diagramHash: "0", options: SynthesisOptions())
  for file in tree.files { check(file) }
}

/// What is generated parses, is formatted, and its documents hold no control characters.
private func check(_ file: GeneratedTree.File) {
  let name = Array(file.path.utf8)
  precondition(!name.contains { $0 < 0x20 } && !name.starts(with: Array("/".utf8)))
  precondition(
    !file.path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) })
  if [".tf", ".hcl", ".tfvars"].contains(where: {
    name.suffix($0.utf8.count).elementsEqual($0.utf8)
  }) {
    let (text, problems) = format(SourceFile(name: file.path, bytes: file.bytes))
    precondition(!problems.contains { $0.severity == .error }, file.path)
    precondition(Array(text.utf8) == file.bytes, "not formatted: \(file.path)")
  }
  let isPlain = file.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }
  precondition(isPlain, "control characters in \(file.path)")
}

/// Well-formed for our own reader, without scripts and without anything that is fetched.
private func isSound(_ overlay: [UInt8]) -> Bool {
  let again = readDiagram(name: "overlay.svg", bytes: overlay)
  let isMalformed = again.diagnostics.contains { $0.code.utf8.starts(with: "xml/".utf8) }
  let text = String(decoding: overlay, as: UTF8.self)
  return !isMalformed && !text.utf8.contains(0x1B) && !text.contains("<script")
    && !text.contains("<foreignObject")
}

func xmlEscaped(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "<", ">", "&", "\"", "\t", "\n", "\r": "&#\(scalar.value);"
    case "\u{FFFE}", "\u{FFFF}", "\0"..."\u{1F}": ""
    default: String(scalar)
    }
  }.joined()
}

private func drawing(label: String) -> String {
  let icon = "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4."
  func shape(_ id: String, _ kind: String, _ x: Int) -> String {
    "<object label=\"\(label)\" id=\"\(id)\" zt-note=\"\(label)\"><mxCell style=\"\(icon)\(kind);\" vertex=\"1\" parent=\"1\">"
      + "<mxGeometry x=\"\(x)\" y=\"10\" width=\"60\" height=\"60\" as=\"geometry\"/></mxCell></object>"
  }
  return """
    <mxfile><diagram name="\(label)"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
    \(shape("a", "lambda", 0))\(shape("b", "s3", 300))
    <mxCell id="e" value="\(label)" edge="1" parent="1" source="a" target="b"><mxGeometry relative="1" as="geometry"/></mxCell>
    <mxCell id="f" value="read" edge="1" parent="1" source="a" target="b"><mxGeometry relative="1" as="geometry"/></mxCell>
    </root></mxGraphModel></diagram></mxfile>
    """
}
