import Diagnostics
import Diagrams
import Packing
import Testing

private let page = model(
  """
  <mxCell id="a" value="Web &amp;amp; API+é" style="rounded=1;html=1" vertex="1" parent="1">
  <mxGeometry x="10" y="20" width="100" height="40" as="geometry"/></mxCell>
  <mxCell id="b" value="50% “b”" style="shape=cylinder3" vertex="1" parent="1">
  <mxGeometry x="300" y="20" width="60" height="40" as="geometry"/></mxCell>
  <mxCell id="e" value="reads" edge="1" parent="1" source="a" target="b">
  <mxGeometry relative="1" as="geometry"/></mxCell>
  """)

private func keyword(_ name: String, _ rest: [UInt8]) -> [UInt8] { Array(name.utf8) + [0] + rest }

private func containers() -> [(name: String, bytes: [UInt8], container: Diagram.Container)] {
  let plain = mxfile(page)
  let packed = mxfile(Pack.compressed(page))
  let percent = Array(Pack.percent(plain).utf8)
  let raw = keyword("mxGraphModel", [0] + Pack.deflate(percent))
  let zlib = keyword("mxfile", [0] + Pack.deflate(percent, isRaw: false))
  let twice = Array(Pack.percent(Pack.percent(plain)).utf8)
  let json = "{\"page\":0,\"xml\":\"\(plain.unicodeScalars.map(jsonEscape).joined())\"}"
  return [
    ("plain", Array(plain.utf8), .mxfile),
    ("compressed", Array(packed.utf8), .mxfile),
    ("with a byte order mark", [0xEF, 0xBB, 0xBF] + Array(packed.utf8), .mxfile),
    ("SVG, XML", Array(Pack.svg(content: plain).utf8), .drawioSVG),
    ("SVG, compressed", Array(Pack.svg(content: packed).utf8), .drawioSVG),
    ("SVG, percent", Array(Pack.svg(content: Pack.percent(plain)).utf8), .drawioSVG),
    ("SVG, base64", Array(Pack.svg(content: Pack.base64(Array(packed.utf8))).utf8), .drawioSVG),
    ("PNG, tEXt", Pack.png([("IHDR", []), ("tEXt", keyword("mxfile", percent))]), .drawioPNG),
    ("PNG, twice", Pack.png([("tEXt", keyword("mxGraphModel", twice))]), .drawioPNG),
    ("PNG, zTXt raw", Pack.png([("IDAT", [1, 2]), ("zTXt", raw)]), .drawioPNG),
    ("PNG, zTXt zlib", Pack.png([("zTXt", zlib)]), .drawioPNG),
    ("percent", percent, .encoded),
    (
      "HTML",
      Array("<!DOCTYPE html>\n<div class=\"mxgraph\" data-mxgraph=\"\(Pack.escaped(json))\">".utf8),
      .html
    ),
  ]
}

private func jsonEscape(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\"": "\\\""
  case "\\": "\\\\"
  case "\n": "\\n"
  case "é": "\\u00e9"
  default: String(scalar)
  }
}

@Test func thePageIsTheSameInEveryContainer() throws {
  let expected = """
    page p1 “Page 1” [10 20 350 40]
    shape a [10 20 100 40] “Web & API+é”
    shape b [300 20 60 40] “50% “b””
    line e a -> b (110 40) (300 40)
      label “reads” at (205 40)
    order a b e

    """
  for (name, bytes, container) in containers() {
    let (diagram, diagnostics) = readDiagram(name: "x", bytes: bytes)
    #expect(diagnostics.isEmpty, "\(name): \(dump(diagnostics))")
    let found = try #require(diagram, "\(name)")
    #expect(found.container == container, "\(name)")
    #expect(found.pages.map { dump($0) } == [expected], "\(name)")
  }
}

/// Containers that give a page no name of its own.
private func bareContainers() -> [(name: String, bytes: [UInt8], container: Diagram.Container)] {
  let root = page.split(separator: "<mxGraphModel>").joined()
    .split(separator: "</mxGraphModel>").joined()
  return [
    ("a model", Array(page.utf8), .mxGraphModel),
    ("a root", Array(root.utf8), .root),
    ("a page", Array("<diagram>\(page)</diagram>".utf8), .diagram),
    ("a compressed page", Array("<diagram>\(Pack.compressed(page))</diagram>".utf8), .diagram),
    ("a page over lines", Array("<diagram>\n \(Pack.compressed(page))\n</diagram>".utf8), .diagram),
    ("compressed text", Array(Pack.compressed(page).utf8), .encoded),
    ("percent", Array(Pack.percent(page).utf8), .encoded),
    ("SVG, a model", Array(Pack.svg(content: page).utf8), .drawioSVG),
    ("SVG, a model in percent", Array(Pack.svg(content: Pack.percent(page)).utf8), .drawioSVG),
    (
      "older HTML",
      Array("<html><body><div class=\"mxgraph\"><div>\(Pack.compressed(page))</div></div>".utf8),
      .html
    ),
  ]
}

@Test func aBareModelIsTheSamePage() throws {
  for (name, bytes, container) in bareContainers() {
    let (diagram, diagnostics) = readDiagram(name: "x", bytes: bytes)
    #expect(!diagnostics.contains { $0.severity == .error }, "\(name): \(dump(diagnostics))")
    let found = try #require(diagram, "\(name)")
    #expect(found.container == container, "\(name)")
    let lines = found.pages.first.map { dump($0) }?.split(separator: "\n").dropFirst() ?? []
    #expect(
      lines.joined(separator: "\n") == """
        shape a [10 20 100 40] “Web & API+é”
        shape b [300 20 60 40] “50% “b””
        line e a -> b (110 40) (300 40)
          label “reads” at (205 40)
        order a b e
        """, "\(name)")
  }
}
