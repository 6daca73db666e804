import Diagnostics
import HCL
import Synthesis
import Testing

@Suite struct TemplateEngineTests {
  private func filled(_ text: String, _ scope: TemplateScope) -> (String, [Diagnostic]) {
    let (body, problems) = parse(SourceFile(name: "Templates/t.hcl", text: text))
    #expect(problems == [])
    var engine = TemplateEngine()
    return (render(engine.fill(body, scope)), engine.diagnostics)
  }

  private let scope = TemplateScope(name: "web_to_db")
    .adding(
      "to",
      .names([
        "arn": .expression(.reference("module", "orders_db", "arn")), "id": .string("orders_db"),
        "label": .string("a \"${quoted}\" label"), "is_public": .bool(false),
      ]))

  @Test func referencesBelowZtAreReplacedAndOthersStay() {
    let (text, problems) = filled(
      """
      resource "aws_thing" "zt.name" {
        arn    = zt.to.arn
        inside = "${zt.to.arn}/*"
        plain  = "x-${zt.to.id}-y"
        own    = var.mine[0].zt
        self   = zt.named.data.aws_other.json
        keyed  = { (zt.to.id) = 1 }
        chosen = zt.to.is_public ? zt.missing : "internal"
      }
      """, scope)
    #expect(problems == [])
    #expect(
      text == """
        resource "aws_thing" "web_to_db" {
          arn    = module.orders_db.arn
          inside = "${module.orders_db.arn}/*"
          plain  = "x-orders_db-y"
          own    = var.mine[0].zt
          self   = data.aws_other.web_to_db.json
          keyed  = { orders_db = 1 }
          chosen = "internal"
        }

        """)
  }

  @Test func textOfTheDiagramStaysText() {
    let (text, _) = filled("label = \"<${zt.to.label}>\"\n", scope)
    #expect(text == "label = \"<a \\\"$${quoted}\\\" label>\"\n")
  }

  @Test func misspeltReferenceIsShownInTheTemplate() {
    let source = SourceFile(
      name: "Templates/t.hcl", text: "statement {\n  resources = [zt.to.arm]\n}\n")
    var engine = TemplateEngine()
    _ = engine.fill(parse(source).body, scope)
    let problem = engine.diagnostics.first
    #expect(engine.diagnostics.count == 1)
    #expect(problem?.code == "template/unknown-name")
    #expect(problem?.summary == "`zt.to` has no `arm`")
    #expect(problem?.help == "Did you mean `zt.to.arn`?")
    #expect(problem?.range?.description == "Templates/t.hcl:2:16")
    #expect(
      problem?.range.map { source.bytes[$0.start.byte..<$0.end.byte] }.map {
        String(decoding: $0, as: UTF8.self)
      } == "zt.to.arm")
  }

  @Test func unknownSpliceIsReported() {
    let (_, problems) = filled(
      "a {\n  zt \"statement\" {}\n}\n", TemplateScope(name: "x", splices: ["statements": []]))
    #expect(problems.map(\.summary) == ["nothing can be spliced in as `statement`"])
    #expect(problems.first?.help == "Did you mean `statements`?")
  }

  @Test func aNamespaceIsNoValue() {
    let (_, problems) = filled("a = zt.to\n", scope)
    #expect(problems.map(\.code) == ["template/unfinished-reference"])
  }
}
