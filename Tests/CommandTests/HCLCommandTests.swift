import Foundation
import Testing

/// `fmt`, `eval` and `init`.
@Suite struct HCLCommands {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func formatsStandardInput() throws {
    let run = try workspace.run("fmt", "-", input: "a=1\nbbb = 2\n")
    #expect(run.status == 0)
    #expect(run.output == "a   = 1\nbbb = 2\n")
    #expect(try workspace.run("fmt", "-check", "-", input: "a=1\n").status == 3)
    #expect(try workspace.run("fmt", "--check", "-", input: "a = 1\n").status == 0)
  }

  @Test func formatsFiles() throws {
    try workspace.write("a=1\n", to: "main.tf")
    try workspace.write("a=1\n", to: "sub/x.tfvars")
    try workspace.write("a=1\n", to: "notes.txt")
    try workspace.write("a=1\n", to: ".terraform/m/main.tf")
    let check = try workspace.run("fmt", "--check", "--recursive")
    #expect(check.status == 3)
    #expect(check.output == "main.tf\nsub/x.tfvars\n")
    #expect(try workspace.text("main.tf") == "a=1\n")
    #expect(try workspace.run("fmt").output == "main.tf\n")
    #expect(try workspace.text("main.tf") == "a = 1\n")
    #expect(try workspace.text("sub/x.tfvars") == "a=1\n")
    let diff = try workspace.run("fmt", "--diff", "sub")
    #expect(
      diff.output
        == "sub/x.tfvars\n--- old/sub/x.tfvars\n+++ new/sub/x.tfvars\n@@ -1 +1 @@\n-a=1\n+a = 1\n")
    #expect(try workspace.text("sub/x.tfvars") == "a = 1\n")
  }

  @Test func takesTheOptionsOfTerraform() throws {
    try workspace.write("a=1\n", to: "a.tf")
    try workspace.write("b=1", to: "b.tf")
    try workspace.write("c = 1\n", to: "c.tf")
    #expect(try workspace.run("fmt", "-check=true", "-list=false").output == "")
    #expect(try workspace.run("fmt", "-write=false", "b.tf", "a.tf").output == "b.tf\na.tf\n")
    let shown = try workspace.run("fmt", "--list=false", "-write=false", "-no-color")
    #expect(shown.output == "a = 1\nb = 1c = 1\n")
    #expect(try workspace.run("fmt", "-check", "-recursive=false").status == 3)
    let end = try workspace.run("fmt", "-diff", "-write=false", "-list=false", "b.tf")
    #expect(end.output.contains("-b=1\n\\ No newline at end of file\n+b = 1\n"))
    #expect(try workspace.text("a.tf") == "a=1\n")
    #expect(try workspace.run("fmt", "-list=false").output == "")
    #expect(try workspace.run("fmt", "-check", "a.tf", "b.tf", "c.tf").status == 0)
    try workspace.write("{}", to: "x.tf.json")
    #expect(try workspace.run("fmt", "x.tf.json").status == 2)
    try workspace.write("a = [", to: "d.tf")
    #expect(try workspace.run("fmt", "-check").status == 2)
  }

  @Test func leavesBrokenFilesAlone() throws {
    try workspace.write("a = [\n", to: "main.tf")
    let run = try workspace.run("fmt", "main.tf")
    #expect(run.status == 2)
    #expect(run.errors.contains("--> main.tf:"))
    #expect(try workspace.text("main.tf") == "a = [\n")
  }

  @Test func evaluates() throws {
    #expect(try workspace.run("eval", "[for x in range(3) : x * 2]").output == "[0, 2, 4]\n")
    let json = try workspace.run("eval", "--format", "json", #"{ a = upper("x"), b = null }"#)
    #expect(json.output == "{\"a\":\"X\",\"b\":null}\n")
    let unknown = try workspace.run("eval", "--format", "json", "uuid()")
    #expect(unknown.output == "unknown\n" && unknown.status == 0)
    #expect(try workspace.run("eval", "type([1])").output == "tuple([\n    number,\n])\n")
    let wrong = try workspace.run("eval", "uper(\"x\")")
    #expect(wrong.status == 2)
    #expect(wrong.output == "")
    #expect(wrong.errors.contains("expression:1:1"))
  }

  @Test func evaluatesInAModule() throws {
    try workspace.write(
      """
      variable "env" {}
      variable "secret" { sensitive = true }
      locals { name = "shop-${var.env}" }
      resource "aws_s3_bucket" "a" { bucket = local.name }
      """, to: "root/main.tf")
    try workspace.write("env = \"dev\"\nsecret = \"hush\"\n", to: "root/terraform.tfvars")
    #expect(try workspace.run("eval", "--root", "root", "local.name").output == "\"shop-dev\"\n")
    let secret = try workspace.run("eval", "--root", "root", "var.secret")
    #expect(secret.output == "\"(sensitive value)\"\n")
    let arn = try workspace.run("eval", "--root", "root", "aws_s3_bucket.a.arn")
    #expect(arn.status == 0)
    #expect(arn.output == "unknown\n")
    #expect(arn.errors.contains("`aws_s3_bucket.a.arn` cannot be known before an apply"))
  }

  @Test func initialisesOnce() throws {
    #expect(try workspace.run("init", "shop").status == 0)
    let files = workspace.files("shop")
    #expect(files.keys.sorted() == ["architecture.drawio", "zeroplan.hcl"])
    let again = try workspace.run("init", "shop")
    #expect(again.status == 2)
    #expect(
      again.errors.contains("error[init/exists]: `shop/architecture.drawio` is there already"))
    #expect(workspace.files("shop") == files)
    let run = try workspace.run("generate", "shop/architecture.drawio", "-o", "infra", "--strict")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    #expect(try workspace.run("fmt", "--check", "shop/zeroplan.hcl").status == 0)
  }
}
