import HCL
import Testing

@Suite struct TemplateTests {
  /// The answers are those of `terraform console` for the same text in a local value.
  @Test(arguments: [
    ("<<EOT\na ${1 + 1}\n  b\nEOT\n", "a 2\n  b\n"),
    ("<<-EOT\n    a\n      b\n    EOT\n", "a\n  b\n"),
    (
      "<<-EOT\n  %{ for x in [1, 2] ~}\n  - ${x}\n  %{ endfor ~}\n  end\n  EOT\n",
      "  - 1\n  - 2\n  end\n"
    ),
    ("<<EOT\n%{ if true ~}\nyes\n%{ else ~}\nno\n%{ endif ~}\nEOT\n", "yes\n"),
    ("\"a%{ if false }b%{ else }c%{ endif }d\"", "acd"), ("\"${\"x\"}${1}\"", "x1"),
    ("\"%{ for i, x in [\"a\", \"b\"] }${i}${x} %{ endfor }\"", "0a 1b "),
    ("<<EOT\n${[1][0]}\nEOT\n", "1\n"),
  ]) func rendered(text: String, wanted: String) {
    let (value, problems) = evaluated(text)
    #expect(spoken(value) == wanted)
    #expect(problems.isEmpty)
  }
}
