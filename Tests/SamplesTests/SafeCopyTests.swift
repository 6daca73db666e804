import Diagrams
import Foundation
import Overlay
import Testing
import XML

/// A stranger's SVG under the overlay: what draws stays, what acts or fetches goes.
struct SafeCopyTests {
  private static let hostile = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
      viewBox="0 0 400 300" onload="alert(1)">
    <script>alert(1)</script>
    <style>@import url(https://example.com/x.css); .a { fill: url(https://example.com/x) }
      .b { stroke: #c00; fill: url(#g) } .c { background: \\75rl(x) }</style>
    <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
    <a xlink:href="javascript:alert(1)"><rect class="b" width="90" height="40" onclick="alert(1)"
      style="fill: red; background: url(https://example.com)"/></a>
    <image href="https://example.com/x.png" width="9" height="9"/>
    <image href="data:text/html,x" width="9" height="9"/>
    <use href="https://example.com/x.svg#a"/><use xlink:href="#g"/>
    <foreignObject x="10" y="60" width="80" height="20"><iframe xmlns="http://www.w3.org/1999/xhtml"
      src="https://example.com"/><div>Orders <b>API</b></div></foreignObject>
    <animate attributeName="href" to="javascript:alert(1)"/><set attributeName="onload" to="x"/>
    <text x="10" y="30">Lambda</text>
    <rect x="200" width="90" height="40"/><text x="210" y="30">S3 bucket</text>
    <path d="M90 20H200" marker-end="url(#m)" stroke="#000"/>
    <marker id="m"><path d="M0 0L9 5L0 9Z"/></marker>
    </svg>
    """

  @Test func onlyWhatDrawsIsCopied() throws {
    let copy = try embedded(in: Self.hostile)
    let text = String(decoding: copy, as: UTF8.self)
    for danger in [
      "script", "alert", "onload", "onclick", "example.com", "javascript", "iframe", "import",
      "foreignObject", "animate", "<set", "<a", "data:", "\\75",
    ] {
      #expect(!text.contains(danger), "\(danger)")
    }
    for kept in [
      ">Lambda<", ">S3 bucket<", ">Orders API<", "fill: red", "#c00", "url(#g)", "url(#m)",
      "viewBox=\"0 0 400 300\"", "stop-color",
    ] {
      #expect(text.contains(kept), "\(kept)")
    }
    #expect(readXML(name: "copy", bytes: copy).diagnostics.isEmpty)
  }

  /// The bytes of the picture under the layer.
  private func embedded(in svg: String) throws -> [UInt8] {
    let read = readDiagram(name: "x.svg", bytes: Array(svg.utf8))
    let diagram = try #require(read.diagram)
    let page = try #require(diagram.pages.first)
    let drawn = overlay(diagram, page, understood(diagram, page))
    #expect(dangers(in: drawn) == [])
    let text = String(decoding: drawn, as: UTF8.self)
    let start = try #require(text.range(of: "data:image/svg+xml;base64,"))
    let rest = text[start.upperBound...]
    let data = rest.prefix { $0 != "\"" }
    return [UInt8](try #require(Data(base64Encoded: String(data))))
  }
}
