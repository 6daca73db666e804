import Testing
import XML

private func written(_ body: (inout XMLWriter) -> Void) -> String {
  var writer = XMLWriter(declaration: false)
  body(&writer)
  return String(decoding: writer.finish(), as: UTF8.self)
}

@Test func markupInTextCannotEscape() {
  // Combining marks join the character before them; escaping by scalars is not misled.
  let hostile = "<\u{338}\"\u{301}&\u{0}\u{1B}]]>"
  let text = written { $0.element("a", [("v", hostile)]) { $0.text(hostile) } }
  #expect(
    text
      == "<a v=\"&lt;\u{338}&quot;\u{301}&amp;]]&gt;\">&lt;\u{338}\"\u{301}&amp;]]&gt;</a>\n")
}

@Test func elementsAreIndentedUnlessInline() {
  let text = written {
    $0.element("svg") {
      $0.element("g") { $0.element("rect", [("x", "1")]) }
      $0.element("text", isInline: true) { $0.element("tspan") { $0.text("a") } }
    }
  }
  #expect(
    text == """
      <svg>
        <g>
          <rect x="1"/>
        </g>
        <text><tspan>a</tspan></text>
      </svg>

      """)
}

@Test func namesCannotEndTheTag() {
  #expect(written { $0.element("a b>", [("x y=", "1"), ("x y=", "2")]) } == "<a_b_ x_y_=\"1\"/>\n")
}

@Test func whatIsWrittenIsReadBack() {
  let values = ["a\nb\tc", "\r\n", "é\u{301} <>&\"'", "]]>", "&amp;", "\u{1F600}"]
  for value in values {
    var writer = XMLWriter()
    writer.element("a", [("v", value)]) { $0.text(value) }
    let (root, diagnostics) = readXML(name: "a.xml", bytes: writer.finish())
    #expect(diagnostics.isEmpty)
    #expect(root?["v"].map { Array($0.utf8) } == Array(value.utf8))
    #expect(root.map { Array($0.text.utf8) } == Array(value.utf8))
  }
}
