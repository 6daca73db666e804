import Diagnostics
import HCL
import Testing

/// Templates whose parts are text only; the expected values are what `terraform console` 1.11.4 prints.
@Suite struct TemplateTests {
  static let cases: [(source: String, value: String)] = [
    (#""a $${b} %%{c} $ % $$ %% $$${x""#, "a ${b} %{c} $ % $$ %% $${x"),
    (#""\n\t\r\"\\\u00e9\U0001F600""#, "\n\t\r\"\\\u{e9}\u{1F600}"),
    (#""a  ${~ "X" ~}  b""#, "aXb"),
    (#""a \n\n ${~ "X" ~} \n\n b""#, "aXb"),
    (#""a %{~ if true ~} b %{~ else ~} c %{~ endif ~} d""#, "abd"),
    (#""%{ if true } b %{ endif }""#, " b "),
    ("<<EOT\na\n  b\nEOT\n", "a\n  b\n"),
    ("<<-EOT\n    a\n      b\n\n    c\n  EOT\n", "a\n  b\n\nc\n"),
    ("<<-EOT\n    a ${\"X\"}\n  ${\"Y\"} b\n  EOT\n", "  a X\nY b\n"),
    ("<<EOT\n$${a} \\n \"\nEOT\n", "${a} \\n \"\n"),
    ("<<EOT\n%{ if true ~}\n  a\n%{ endif ~}\nb\nEOT\n", "  a\nb\n"),
    ("<<EOT\na\n%{~ if true ~}\n\n  b\n  %{~ endif ~}\nc\nEOT\n", "a\n  b\nc\n"),
    ("<<-EOT\n  %{ if true ~}\n    a\n  %{ endif ~}\n  b\n  EOT\n", "    a\n  b\n"),
    ("<<EOT\n EOTX\nxEOT\nEOT \n", " EOTX\nxEOT\n"),
    ("<<EOT\nEOT\n", ""),
  ]

  @Test(arguments: cases.indices)
  func readsText(_ index: Int) {
    let (source, value) = Self.cases[index]
    let (expression, diagnostics) = parseExpression(SourceFile(name: "x", text: source))
    #expect(diagnostics.isEmpty)
    #expect(text(of: expression) == value)
    let again = parseExpression(SourceFile(name: "x", text: render(expression) + "\n"))
    #expect(again.diagnostics.isEmpty)
    #expect(text(of: again.expression) == value, "\(render(expression))")
  }

  @Test func readsBareTemplates() {
    let file = SourceFile(
      name: "x.tftpl", text: "a \"b\" ${\"X\"}\n%{ if true ~}\n  y\n%{ endif }$")
    let (parts, diagnostics) = parseTemplate(file)
    #expect(diagnostics.isEmpty)
    #expect(text(of: trimmed(parts, perLine: true)) == "a \"b\" X\n  y\n$")
  }

  @Test func movesHeredocsWithTheirBlock() {
    let source = "a {\nb = <<-EOT\nx\n\n  y ${z}\nEOT\n}\n"
    let body = parse(SourceFile(name: "x", text: source)).body
    #expect(render(body) == "a {\n  b = <<-EOT\n    x\n\n      y ${z}\n  EOT\n}\n")
  }
}

/// The text of a template whose sequences hold plain strings and `true`.
func text(of expression: Expression) -> String {
  switch expression.kind {
  case .template(let parts): text(of: trimmed(parts, perLine: false))
  case .heredoc(_, _, let parts): text(of: trimmed(parts, perLine: true))
  default: "?"
  }
}

func text(of parts: [TemplatePart]) -> String {
  parts.map { part in
    switch part {
    case .literal(let literal): literal
    case .interpolation(let expression, _, _): text(of: expression)
    case .conditional(_, let then, _, _): text(of: then)
    case .loop: "?"
    }
  }.joined()
}
