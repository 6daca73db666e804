import Diagnostics
import HCL
import Testing

@Suite struct ParseErrorTests {
  @Test("places and words", arguments: Golden.files("Errors", ext: "hcl"))
  func golden(_ name: String) {
    let file = SourceFile(name: name, bytes: Golden.bytes("Errors/" + name))
    let diagnostics = parse(file).diagnostics
    #expect(!diagnostics.isEmpty)
    let text = DiagnosticRenderer(sources: [file]).render(diagnostics)
    #expect(text == Golden.expected("Errors/\(name).txt", updatedTo: text))
  }

  @Test("places and words in JSON", arguments: Golden.files("Errors", ext: "json"))
  func goldenJSON(_ name: String) {
    let file = SourceFile(name: name, bytes: Golden.bytes("Errors/" + name))
    let diagnostics = parseJSONBody(file, schema: .sample).diagnostics
    #expect(!diagnostics.isEmpty)
    let text = DiagnosticRenderer(sources: [file]).render(diagnostics)
    #expect(text == Golden.expected("Errors/\(name).txt", updatedTo: text))
  }

  @Test func enoughCases() {
    let count = Golden.files("Errors", ext: "hcl").count + Golden.files("Errors", ext: "json").count
    #expect(count >= 40)
  }

  @Test func keepsWhatItUnderstood() {
    let text = "a = \nb = 2\nc {\n  d = (\n  e = 3\n}\nf = 4\n"
    let (body, diagnostics) = parse(SourceFile(name: "x.tf", text: text))
    #expect(diagnostics.count == 2)
    #expect(body.attributes.map(\.name) == ["a", "b", "f"])
    #expect(body.attribute("a")?.expression.kind == .invalid)
    #expect(body.blocks.first?.body.attributes.map(\.name) == ["d", "e"])
  }

  @Test func refusesTextAfterAnExpression() {
    let (_, diagnostics) = parseExpression(SourceFile(name: "x", text: "a b"))
    #expect(diagnostics.first?.code == "hcl/unexpected-token")
    #expect(diagnostics.first?.range?.start.column == 3)
  }

  @Test func limitsHowMuchItSays() {
    let text = String(repeating: "a = ]\n", count: 5000)
    let limits = SyntaxLimits(diagnostics: 20)
    #expect(parse(SourceFile(name: "x", text: text), limits: limits).diagnostics.count == 20)
  }
}
