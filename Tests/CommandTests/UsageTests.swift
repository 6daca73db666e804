import Foundation
import Testing

@Suite struct Usage {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Drawing.small.text, to: "small.drawio")
  }

  // MARK: Exit codes

  @Test func zeroWhenClean() throws {
    let run = try workspace.run("inspect", "small.drawio")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("2 arrows: 2 paths granted"))
  }

  @Test func oneForGapsAtOrAboveTheSeverity() throws {
    try workspace.write(#"resource "aws_s3_bucket" "files" {}"#, to: "code/main.tf")
    #expect(try workspace.run("check", "small.drawio", "--against", "code").status == 1)
  }

  @Test func oneWhenGenerateRefusesAnArrow() throws {
    var drawing = Drawing.small
    drawing.box("db", "Orders", kind: "rds")
    drawing.box("people", "People", kind: "users")
    drawing.arrow("bad", "people", "db", "")
    try workspace.write(drawing.text, to: "bad.drawio")
    let run = try workspace.run("generate", "bad.drawio", "-o", "out")
    #expect(run.status == 1)
    #expect(workspace.exists("out/stack/identity.tf"))
    let strict = try workspace.run("generate", "bad.drawio", "-o", "strict", "--strict")
    #expect(strict.status == 1)
    #expect(strict.errors.contains("warning[generate/strict]"))
    #expect(!workspace.exists("strict"))
  }

  @Test func threeWhenTheAnalysisIsIncomplete() throws {
    try workspace.write("resource \"aws_s3_bucket\" {\n", to: "code/main.tf")
    let run = try workspace.run("check", "small.drawio", "--against", "code")
    #expect(run.status == 3)
    #expect(run.errors.contains("--> main.tf:1:"))
  }

  @Test func twoBeforeThreeBeforeOne() throws {
    // A gap and a file that does not parse: 3.
    try workspace.write(#"resource "aws_s3_bucket" "files" {}"#, to: "code/main.tf")
    try workspace.write("resource {", to: "code/broken.tf")
    #expect(try workspace.run("check", "small.drawio", "--against", "code").status == 3)
    // And a configuration that is wrong: 2.
    try workspace.write("projekt = \"shop\"\n", to: "zeroplan.hcl")
    #expect(try workspace.run("check", "small.drawio", "--against", "code").status == 2)
  }

  // MARK: Messages

  @Test func missingFile() throws {
    let run = try workspace.run("inspect", "nowhere.drawio")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == """
        error[input/not-found]: there is no diagram at `nowhere.drawio`
        help: Check the path; it is relative to the current folder.

        """)
  }

  @Test func folderInsteadOfAFile() throws {
    try FileManager.default.createDirectory(
      atPath: workspace.path("folder"), withIntermediateDirectories: true)
    let run = try workspace.run("inspect", "folder")
    #expect(run.status == 2)
    #expect(run.errors.contains("error[input/not-a-file]: `folder` is not a regular file"))
  }

  @Test func pipeDoesNotHang() throws {
    #expect(mkfifo(workspace.path("pipe"), 0o600) == 0)
    #expect(try workspace.run("inspect", "pipe").status == 2)
  }

  @Test func notADiagram() throws {
    try workspace.write("Dear all,\n", to: "letter.drawio")
    let run = try workspace.run("inspect", "letter.drawio")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error[diagram/"))
    #expect(run.errors.contains("--> letter.drawio:1:1"))
  }

  @Test func severalPages() throws {
    let page = Drawing.small.page
    let text =
      #"<mxfile><diagram id="a" name="One">"# + page
      + #"</diagram><diagram id="b" name="Two">"# + page + "</diagram></mxfile>"
    try workspace.write(text, to: "two.drawio")
    let run = try workspace.run("generate", "two.drawio", "-o", "out")
    #expect(run.status == 2)
    #expect(run.errors.contains("“One”") && run.errors.contains("“Two”"))
    #expect(run.errors.contains("--page"))
    #expect(!workspace.exists("out"))
    #expect(try workspace.run("generate", "two.drawio", "-o", "out", "--page", "Two").status == 0)
    #expect(try workspace.run("inspect", "two.drawio").output.contains("Page “Two”"))
  }

  @Test func packedPageIsNamed() throws {
    let packed =
      "jVDRDsIgDPyaviMk/gC6PfkRGJpBAuvCqrK/Fwe67GGJD02ud71rU1A65j6Zyd3IYgB1BaUTEVcUs8YQ"
      + "QApvQV1ASlEKZHegnlZVTCbhyP8Y7tXwNOGBlel8wLmxmBjzYfJAI37YltwjReS0lKmXt+zq0LnuFw79"
      + "4HjPmbkF/ZzbpQW0Y7/t9pRV2/3sDQ=="
    try workspace.write(
      #"<mxfile><diagram id="a" name="One">"# + packed + "</diagram></mxfile>", to: "packed.drawio")
    let run = try workspace.run("inspect", "packed.drawio")
    #expect(run.errors.contains("packed.drawio (page 1, unpacked):1:"))
    let half = String(packed.prefix(packed.utf8.count / 2))
    try workspace.write(
      #"<mxfile><diagram id="a" name="One">"# + half + "</diagram></mxfile>", to: "half.drawio")
    let damaged = try workspace.run("inspect", "half.drawio")
    #expect(damaged.status == 2)
    #expect(damaged.errors.contains("--> half.drawio (page 1, unpacked):1:"))
  }

  @Test func unknownOption() throws {
    let run = try workspace.run("inspect", "small.drawio", "--formt", "json")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Error: Unknown option '--formt'. Did you mean '--format'?"))
  }

  @Test(arguments: [
    ["inspect", "small.drawio", "--format", "yaml"], ["nonsense"],
    ["inspect", "small.drawio", "--max-depth", "0"], ["inspect", "a", "b"],
    ["generate", "small.drawio", "-o", "out", "--keep", "--force"],
    ["inspect", "small.drawio", "--max-input", "99999999999999999999"],
    ["check", "small.drawio", "--against", ".", "--fail-on", "severe"],
  ])
  func wrongUsage(_ arguments: [String]) throws {
    let run = try workspace.start(arguments).finish()
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test func nothingToCompareWith() throws {
    let run = try workspace.run("check", "small.drawio")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors
        == "error[usage/no-code]: there is nothing to compare with\nhelp: Name the folder of the Terraform with `--against`, or a plan with `--plan`.\n"
    )
  }

  @Test func wrongKeyOfTheConfiguration() throws {
    try workspace.write("project = \"shop\"\nregionn = \"eu-west-1\"\n", to: "zeroplan.hcl")
    let run = try workspace.run("inspect", "small.drawio")
    #expect(run.status == 2)
    #expect(run.errors.contains("--> zeroplan.hcl:2:1\n"))
    #expect(run.errors.contains("2 | regionn = \"eu-west-1\"\n  | ^^^^^^^"))
    #expect(run.errors.contains("`regionn` is not known in a configuration"))
  }

  @Test func misspelledKeyHasASuggestion() throws {
    try workspace.write("governed_region = [\"eu-west-1\"]\n", to: "own.hcl")
    let run = try workspace.run("inspect", "small.drawio", "--config", "own.hcl")
    #expect(run.status == 2)
    #expect(run.errors.contains("Did you mean `governed_regions`?"))
  }

  @Test func environmentsAreChosen() throws {
    try workspace.write("locals {}\n", to: "code/live/eu/main.tf")
    func check(_ more: String...) throws -> Run {
      try workspace.start(["check", "small.drawio", "--against", "code"] + more).finish()
    }
    let chosen = try check("--environment-root", "prod=live/eu", "--format", "json")
    #expect(chosen.status == 1)
    #expect(chosen.output.contains(#""root": "live/eu""#))
    for (options, message) in [
      (["prod"], "`prod` is not NAME=DIR"),
      (["prod=nowhere"], "there is no folder `nowhere` in `code`"),
      (["prod=../.."], "there is no folder `../..` in `code`"),
    ] {
      let run = try check("--environment-root", options[0])
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.contains("error[usage/environment-root]: \(message)"))
    }
    let unknown = try check("--environment-root", "prod=live/eu", "--environment", "qa")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("there is no environment `qa` in `code`\nhelp: Found: prod."))
  }

  @Test func noTemplates() throws {
    let run = try workspace.run(
      "inspect", "small.drawio", environment: ["ZEROPLAN_TEMPLATES": "/nonexistent"])
    #expect(run.status == 2)
    #expect(run.errors.contains("error[templates/not-found]: the folder Templates was not found"))
    #expect(run.errors.contains("ZEROPLAN_TEMPLATES"))
  }

  /// A stranger's repository could plant one.
  @Test func templatesOfTheCurrentFolderAreNotUsed() throws {
    try workspace.write("kind \"oops\" {", to: "Templates/kinds.hcl")
    #expect(try workspace.run("inspect", "small.drawio").status == 0)
  }

  @Test(arguments: [
    ("--max-elements", "10"), ("--max-depth", "3"), ("--max-attributes", "2"), ("--max-label", "1"),
  ])
  func limitsAreNamedAndHold(_ option: String, _ value: String) throws {
    var drawing = Drawing.small
    drawing.box("long", String(repeating: "x", count: 2_000), kind: "sqs")
    try workspace.write(drawing.text, to: "long.drawio")
    let run = try workspace.run("inspect", "long.drawio", option, value)
    #expect(run.status != 0 || run.errors.contains("warning"))
    #expect(run.errors.contains("`\(option)`"))
    #expect(try !workspace.run("inspect", "long.drawio").errors.contains(option))
  }

  // MARK: Output

  @Test func outputGoesToTheFile() throws {
    let plain = try workspace.run("inspect", "small.drawio")
    let run = try workspace.run("inspect", "small.drawio", "--output", "report.txt")
    #expect(run.output == "")
    #expect(try workspace.text("report.txt") == plain.output)
    let failed = try workspace.run("inspect", "small.drawio", "-o", "no/such/folder/x")
    #expect(failed.status == 2)
    #expect(failed.errors.contains("error[output/unwritable]: `no/such/folder/x`"))
  }

  @Test func quietLeavesOnlyTheResult() throws {
    var drawing = Drawing.small
    drawing.box("what", "Thing", kind: "no_such_kind")
    try workspace.write(drawing.text, to: "odd.drawio")
    #expect(try workspace.run("inspect", "odd.drawio").errors != "")
    #expect(try workspace.run("inspect", "odd.drawio", "--quiet", "--format", "json").status != 3)
    let quiet = try workspace.run("generate", "small.drawio", "-o", "out", "--quiet")
    #expect(quiet.output == "" && quiet.errors == "")
  }

  @Test func colorsAreForThoseWhoWantThem() throws {
    let escape = "\u{1B}["
    #expect(try !workspace.run("inspect", "nowhere").errors.contains(escape))
    #expect(try workspace.run("inspect", "nowhere", "--color", "always").errors.contains(escape))
    let never = try workspace.run(
      "inspect", "nowhere", "--color", "never", environment: ["NO_COLOR": ""])
    #expect(!never.errors.contains(escape))
  }

  @Test func namesOfFilesCannotControlTheTerminal() throws {
    let run = try workspace.run("inspect", "a\u{1B}[31m\n::error::b")
    #expect(run.status == 2)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(!run.errors.contains("\n::error"))
  }

  @Test func eachCommandHasHelpWithAnExample() throws {
    for command in [
      "generate", "check", "overlay", "parity", "roadmap", "access", "inspect", "explain",
      "catalog", "catalog list", "catalog lint", "init", "fmt", "eval",
    ] {
      let words = command.split(separator: " ").map(String.init)
      let run = try workspace.start(words + ["--help"]).finish()
      #expect(run.status == 0)
      #expect(run.output.contains("EXAMPLE: zeroplan \(command) "))
    }
    #expect(try workspace.run("--version").output == "0.1.0\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completions(_ shell: String) throws {
    let run = try workspace.run("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("fail-on-undecided"))
  }
}
