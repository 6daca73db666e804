import Foundation
import Testing

/// The example of `Templates/README.md`, as it stands there.
@Suite struct TemplatesReadme {
  let workspace: Workspace
  static let text =
    (try? String(
      contentsOf: packageRoot.appending(path: "Templates/README.md"), encoding: .utf8)) ?? ""

  /// The fenced blocks with `file=` in their first line.
  static var files: [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    var open: (path: String, lines: [String])?
    for line in text.components(separatedBy: "\n") {
      if let known = open {
        if line == "```" {
          files.append((known.path, known.lines.joined(separator: "\n") + "\n"))
          open = nil
        } else {
          open = (known.path, known.lines + [line])
        }
      } else if line.hasPrefix("```hcl file=") {
        open = (String(line.dropFirst("```hcl file=".count)), [])
      }
    }
    return files
  }

  init() throws {
    workspace = try Workspace()
    for (path, text) in Self.files { try workspace.write(text, to: "own/" + path) }
    var drawing = Drawing()
    drawing.box("fn", "Pricing", kind: "lambda")
    drawing.box("flags", "Feature flags", kind: "appconfig")
    drawing.arrow("reads", "fn", "flags", "")
    try workspace.write(drawing.text, to: "flags.drawio")
    try workspace.write(
      """
      security_contacts = ["security@example.com"]

      environment "prod" {
        account_id = "333333333333"
        region     = "eu-west-1"
      }

      """, to: "zeroplan.hcl")
  }

  @Test func itsFilesAreFormattedAndInOrder() throws {
    #expect(Self.files.count == 12)
    let formatted = try workspace.run("fmt", "--check", "--recursive", "own")
    #expect(formatted.status == 0, "\(formatted.output)")
    let lint = try workspace.run("catalog", "lint", "--templates", "own")
    #expect(lint.status == 0, "\(lint.errors)")
  }

  @Test func itsTreeIsCleanAndGrantsTheArrow() throws {
    let run = try workspace.run("generate", "flags.drawio", "-o", "infra", "--templates", "own")
    #expect(run.status == 0, "\(run.errors)")
    let access = try workspace.text("infra/stack/identity.tf")
    #expect(access.contains("\"appconfig:StartConfigurationSession\""))
    #expect(access.contains("module.feature_flags.configuration_arn"))
    #expect(
      try workspace.text("infra/environments/prod/terraform.tfvars").contains("bake_minutes = 30"))
    let formatted = try workspace.run("fmt", "--check", "--recursive", "infra")
    #expect(formatted.status == 0, "\(formatted.output)")
    let check = try workspace.run(
      "check", "flags.drawio", "--against", "infra", "--templates", "own", "--fail-on-undecided")
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test func itsIconAndItsRefusalAreKnown() throws {
    let shape = try workspace.run(
      "explain", "mxgraph.aws4.app_config", "--templates", "own")
    #expect(shape.status == 0)
    #expect(shape.output.contains("becomes: a module call in stack/data.tf"))
    var drawing = Drawing()
    drawing.box("who", "Visitors", kind: "users")
    drawing.box("flags", "Feature flags", kind: "appconfig")
    drawing.arrow("reads", "who", "flags", "")
    try workspace.write(drawing.text, to: "people.drawio")
    let run = try workspace.run("inspect", "people.drawio", "--templates", "own")
    #expect(run.output.contains("configuration is read by workloads, not by people"))
  }
}
