import Diagrams
import Overlay
import Testing
import XML

/// Labels, styles and pictures that try to be more than what they show.
struct HostileOverlayTests {
  private static let labels = [
    "</text><script>alert(1)</script>", "]]><script>alert(1)</script>", "<b onclick=\"x()\">b</b>",
    "<a href=\"javascript:alert(1)\">link</a>", "<img src=x onerror=alert(1)>",
    "<font color=\"url(https://example.com/x)\">f</font>",
    "<span style=\"color: red; background: url(//example.com)\">s</span>",
    "\u{202E}desrever\u{2066}", "a\u{0}b\u{FFFE}c", "\" onload=\"alert(1)", "<<<<&&&&",
    String(repeating: "<div>", count: 5_000) + "deep", "<!-- unfinished", "<b",
  ]
  private static let styles = [
    "fillColor=url(#x);strokeColor=url(https://example.com)",
    "image=javascript:alert(1);shape=image",
    "shape=image;image=https://example.com/x.png", "fontSize=1e400;strokeWidth=-5;opacity=nan",
    "shape=image;image=data:text/html,<script>alert(1)</script>", "swimlane;startSize=1e9",
    "shape=\" onload=\"alert(1);resIcon=</text><script>", "shape=mxgraph.a.dashedEdgeNE;html=1",
    "image=data:image/svg+xml,PHN2Zz4=;shape=label;imageWidth=-1", "rotation=1e300;horizontal=0",
  ]

  @Test(arguments: labels) func labelsAreOnlyText(_ label: String) throws {
    for style in [
      "html=1", "html=1;whiteSpace=wrap;", "text;html=1;overflow=hidden", "whiteSpace=wrap",
    ] {
      let (diagram, page) = try drawing(label: label, style: style)
      #expect(dangers(in: overlay(diagram, page, understood(diagram, page))) == [])
    }
  }

  @Test(arguments: styles) func stylesReferToNothing(_ style: String) throws {
    let (diagram, page) = try drawing(label: "x", style: style)
    #expect(dangers(in: overlay(diagram, page, understood(diagram, page))) == [])
  }

  @Test func textIsNotTurnedRound() throws {
    let (diagram, page) = try drawing(label: "\u{202E}gnp.exe", style: "html=1")
    let svg = String(decoding: overlay(diagram, page, understood(diagram, page)), as: UTF8.self)
    #expect(!svg.unicodeScalars.contains("\u{202E}"))
    #expect(svg.contains("gnp.exe"))
  }

  /// What of HTML can be seen is seen: lines, weights, sizes, colours.
  @Test func htmlIsShown() throws {
    let label = "<b>Orders</b><br><font color=\"#ff0000\" style=\"font-size: 9px\">db.t4g</font>"
    let (diagram, page) = try drawing(label: label, style: "html=1")
    let svg = String(decoding: overlay(diagram, page, understood(diagram, page)), as: UTF8.self)
    #expect(svg.contains("font-weight=\"bold\">Orders</text>"))
    #expect(svg.contains("font-size=\"9\" fill=\"#ff0000\">db.t4g</text>"))
  }

  @Test func aLongLineIsBrokenAtTheCell() throws {
    let label = "one two three four five six seven eight nine ten"
    let (diagram, page) = try drawing(label: label, style: "html=1;whiteSpace=wrap")
    let svg = String(decoding: overlay(diagram, page, understood(diagram, page)), as: UTF8.self)
    #expect(!svg.contains("one two three four five six</text>"))
    #expect(svg.contains("one two"))
  }

  @Test func whatOverridesIsNotHidden() throws {
    let (diagram, page) = try drawing(label: "x", style: "html=1")
    let model = OverlayModel(title: "</title><script>alert(1)</script>")
    #expect(dangers(in: drawOverlay(diagram, page: page, model: model)) == [])
  }

  private func drawing(label: String, style: String) throws -> (Diagram, Page) {
    var writer = XMLWriter()
    writer.open("mxGraphModel")
    writer.open("root")
    writer.element("mxCell", [("id", "0")])
    writer.element("mxCell", [("id", "1"), ("parent", "0")])
    writer.element(
      "mxCell",
      [("id", "a"), ("value", label), ("style", style), ("vertex", "1"), ("parent", "1")]
    ) {
      $0.element(
        "mxGeometry",
        [("x", "10"), ("y", "10"), ("width", "80"), ("height", "40"), ("as", "geometry")])
    }
    writer.element(
      "mxCell",
      [
        ("id", "e"), ("value", label), ("style", "html=1"), ("edge", "1"), ("parent", "1"),
        ("source", "a"),
      ]
    ) {
      $0.element("mxGeometry", [("relative", "1"), ("as", "geometry")]) {
        $0.element("mxPoint", [("x", "300"), ("y", "90"), ("as", "targetPoint")])
      }
    }
    let diagram = try #require(readDiagram(name: "hostile.drawio", bytes: writer.finish()).diagram)
    return (diagram, try #require(diagram.pages.first))
  }
}
