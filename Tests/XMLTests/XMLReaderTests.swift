import Diagnostics
import Testing
import XML

private func read(_ text: String, _ limits: XMLLimits = XMLLimits()) -> (
  root: XMLElement?, diagnostics: [Diagnostic]
) {
  readXML(name: "a.xml", bytes: Array(text.utf8), limits: limits)
}

private func place(_ range: SourceRange?) -> String {
  range.map { "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" } ?? "none"
}

@Test func placesOfTagsAndAttributesCountScalars() throws {
  let (root, diagnostics) = read("<a>\n  é<b x=\"1\"\n   long='é &lt;'/>\n</a>")
  #expect(diagnostics.isEmpty)
  let b = try #require(root?.elements.first)
  #expect(place(b.range) == "2:4-3:19")
  #expect(
    b.attributes.map { "\($0.name)=\($0.value)@\(place($0.range))" }
      == ["x=1@2:7-2:12", "long=é <@3:4-3:17"])
}

@Test func valuesAreDecodedOnce() {
  let (root, _) = read("<a v=\"&amp;lt;&#38;#38;&#10;&amp;amp;\">x &amp; <![CDATA[<y>]]></a>")
  #expect(root?["v"] == "&lt;&#38;\n&amp;")
  #expect(root?.text == "x & <y>")
}

@Test(arguments: [
  ("<a><b></a>", "xml/malformed"),
  ("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "xml/doctype"),
  ("<a>&nbsp;</a>", "xml/malformed"),
  ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", "xml/encoding"),
  ("<a><!ELEMENT b></a>", "xml/declaration"),
  ("", "xml/empty"),
])
func faultsAreReported(_ text: String, _ code: String) {
  let (_, diagnostics) = read(text)
  #expect(diagnostics.map(\.code) == [code])
}

@Test func whatWasUnderstoodBeforeAFaultIsKept() {
  let (root, diagnostics) = read("<a>\n<b/>\n<c x=1/>\n</a>")
  #expect(root?.elements.map(\.name) == ["b"])
  #expect(
    diagnostics.map { "\($0.range?.start.line ?? 0) \($0.summary)" }
      == ["3 the XML is not well-formed: attValue: \" or ' expected"])
}

@Test func aPlainDoctypeIsAllowedAndNotFetched() {
  let (root, diagnostics) = read(
    "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"file:///etc/passwd\"><svg/>")
  #expect(root?.name == "svg")
  #expect(diagnostics.isEmpty)
}

@Test func limitsAreMetBeforeTheParserRuns() {
  let attributes = (0..<100_000).map { " a\($0)='1'" }.joined()
  #expect(read("<a\(attributes)/>").diagnostics.map(\.code) == ["xml/too-many-attributes"])
  let deep = String(repeating: "<a>", count: 100_000)
  #expect(read(deep).diagnostics.map(\.code) == ["xml/too-deep"])
  let many = "<a>" + String(repeating: "<b/>", count: 20) + "</a>"
  #expect(
    read(many, XMLLimits(elements: 10)).diagnostics.map(\.summary)
      == ["there are more than 10 elements"])
}

@Test func bytesThatAreNotUTF8AreRefusedAtTheirPlace() {
  let bytes = Array("<a>\n<b>".utf8) + [0xC0, 0x80] + Array("</b></a>".utf8)
  let (root, diagnostics) = readXML(name: "a.xml", bytes: bytes)
  #expect(root == nil)
  #expect(
    diagnostics.map { "\($0.code) \($0.range?.description ?? "")" }
      == ["xml/not-utf-8 a.xml:2:4"])
}

@Test func anEntityThatIsNotReadIsSaid() {
  let (root, diagnostics) = read("<!DOCTYPE svg SYSTEM \"x.dtd\">\n<svg>a&nbsp;b</svg>")
  #expect(root?.text == "ab")
  #expect(diagnostics.map(\.code) == ["xml/doubtful"])
  #expect(diagnostics.first?.summary == "the XML is not well-formed: entity 'nbsp' not defined")
}

@Test func anOverlongValueSaysWhatToDo() {
  let (_, diagnostics) = read("<a v=\"\(String(repeating: "x", count: 10_000_001))\"/>")
  #expect(diagnostics.first?.help?.utf8.starts(with: "A value of more than".utf8) == true)
}
