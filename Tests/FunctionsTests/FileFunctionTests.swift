import Diagnostics
import Functions
import HCL
import Testing

@Suite struct FileFunctionTests {
  static let files = MemoryFileSource(texts: [
    "live/main.tf": "", "live/policy.json": "{\"a\":1}",
    "live/page.tftpl": "Hi ${name}!\n%{ for x in list ~}\n- ${x}\n%{ endfor ~}\n",
    "live/bad.tftpl": "${nosuch}", "live/value.tftpl": "${jsonencode(list)}",
    "live/files/a.txt": "a", "live/files/b/c.txt": "c",
    "live/files/d.md": "d", "secret.txt": "top",
    "live/nested.tftpl": "${templatefile(\"page.tftpl\", {})}",
  ])

  private func answer(_ text: String) -> (Value, [String]) {
    let (expression, _) = parseExpression(SourceFile(name: "test", text: text))
    let scope = Scope([
      ValueEntry("arn", .reference(Reference(address: "aws_x.a", attribute: ["arn"])))
    ])
    var evaluator = Evaluator(
      scope: scope, functions: terraformFunctions(files: Self.files, root: "live"))
    let value = evaluator.evaluate(expression)
    return (value, evaluator.diagnostics.map(\.summary))
  }

  @Test(arguments: [
    ("file(\"policy.json\")", "{\"a\":1}"), ("file(\"./policy.json\")", "{\"a\":1}"),
    ("file(\"live/policy.json\")", "{\"a\":1}"),
    ("file(\"../secret.txt\")", "top"), ("jsondecode(file(\"policy.json\")).a", "1"),
    ("templatefile(\"page.tftpl\", {name = \"you\", list = [1, 2]})", "Hi you!\n- 1\n- 2\n"),
    ("filebase64(\"files/a.txt\")", "YQ=="),
    ("filemd5(\"files/a.txt\")", "0cc175b9c0f1b6a831c399e269772661"),
    ("tostring(fileexists(\"files/a.txt\"))", "true"), ("tostring(fileexists(\"nope\"))", "false"),
    ("tostring(fileexists(\"/etc/passwd\"))", "false"),
    ("tostring(fileexists(\"../../../etc/passwd\"))", "false"),
    ("join(\",\", fileset(\"files\", \"*.txt\"))", "a.txt"),
    ("join(\",\", fileset(\"files\", \"**/*.txt\"))", "a.txt,b/c.txt"),
    ("join(\",\", fileset(\"files\", \"**\"))", "a.txt,b/c.txt,d.md"),
    ("join(\",\", fileset(\".\", \"files/{a,d}.*\"))", "files/a.txt,files/d.md"),
    ("join(\",\", fileset(\"files\", \"[ab].tx?\"))", "a.txt"),
  ]) func reads(text: String, wanted: String) {
    let (value, problems) = answer(text)
    #expect(value.convertedText == wanted, "\(text)")
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("file(\"nope\")", "call to function `file` failed: no file exists at \"nope\""),
    ("file(\"/etc/passwd\")", "call to function `file` failed: no file exists at \"/etc/passwd\""),
    (
      "file(\"../../etc/passwd\")",
      "call to function `file` failed: no file exists at \"../../etc/passwd\""
    ),
    (
      "templatefile(\"bad.tftpl\", {})",
      "call to function `templatefile` failed: in the template \"bad.tftpl\": there is no variable named `nosuch`"
    ),
    (
      "templatefile(\"nested.tftpl\", {})",
      "call to function `templatefile` failed: in the template \"nested.tftpl\": there is no function named `templatefile`"
    ),
  ]) func refuses(text: String, wanted: String) {
    let (value, problems) = answer(text)
    #expect(value.unknown != nil)
    #expect(problems == [wanted])
  }

  @Test func unknownsKeepTheirParts() {
    let parts = answer("templatefile(\"value.tftpl\", {list = [\"${arn}/*\"]})").0.symbolicParts
    let reference = SymbolPart.reference(Reference(address: "aws_x.a", attribute: ["arn"]))
    #expect(parts == [.text("[\""), reference, .text("/*\"]")])
  }

  @Test func withoutFilesNothingIsKnown() {
    let (expression, _) = parseExpression(SourceFile(name: "test", text: "file(\"a\")"))
    var evaluator = Evaluator(scope: Scope(), functions: terraformFunctions(files: nil, root: ""))
    #expect(evaluator.evaluate(expression).unknown?.reason == "reads a file")
  }
}
