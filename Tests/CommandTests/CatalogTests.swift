import Foundation
import Testing

@Suite struct CatalogCommandTests {
  private func json(_ arguments: String...) throws -> [String: Any] {
    let workspace = try Workspace()
    let run = try workspace.start(arguments + ["--format", "json"]).finish()
    #expect(run.status == 0, "\(run.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let object = try #require(value as? [String: Any])
    #expect(object["format_version"] as? String == "1.0")
    return object
  }

  @Test func kindsSayWhoMayCallThem() throws {
    let object = try json("catalog", "kinds")
    let kinds = try #require(object["kinds"] as? [[String: Any]])
    #expect(object["flows"] == nil)
    let sqs = try #require(kinds.first { $0["id"] as? String == "sqs" })
    #expect(sqs["template"] as? Bool == true)
    #expect(sqs["resource_type"] as? String == "aws_sqs_queue")
    #expect((sqs["called_by"] as? [String])?.contains("fargate") == true)
    #expect((sqs["shapes"] as? Int ?? 0) > 3)
    let ids = kinds.compactMap { $0["id"] as? String }
    #expect(ids == ids.sorted())
  }

  @Test func everythingHasItsFields() throws {
    let object = try json("catalog")
    for (section, keys) in [
      ("kinds", ["id", "title", "role", "types", "template", "shapes", "calls", "called_by"]),
      ("flows", ["id", "from", "to", "default"]),
      ("controls", ["id", "title", "phase", "severity", "scope", "references", "place"]),
      ("shapes", ["token", "role", "library"]),
    ] {
      let entries = try #require(object[section] as? [[String: Any]])
      #expect(!entries.isEmpty)
      for entry in entries {
        #expect(keys.filter { entry[$0] == nil } == [], "\(section) \(entry)")
      }
    }
  }

  @Test(arguments: ["", "kinds", "flows", "controls"])
  func textFitsAHundredColumns(_ section: String) throws {
    let workspace = try Workspace()
    let run = try workspace.start(["catalog"] + (section.isEmpty ? [] : [section])).finish()
    #expect(run.status == 0)
    let wide = run.output.split(separator: "\n").filter { $0.unicodeScalars.count > 100 }
    #expect(wide == [])
  }

  @Test func markdownIsAPage() throws {
    let run = try Workspace().run("catalog", "--format", "markdown")
    #expect(run.output.hasPrefix("# The catalogue\n"))
    for heading in ["## Kinds", "### Who may call whom", "## Flows", "### Refused", "## Shapes"] {
      #expect(run.output.contains("\n\(heading)\n"))
    }
  }
}

@Suite struct ExplainTests {
  let workspace: Workspace
  static let shop = packageRoot.appending(path: "Samples/shop").path

  init() throws { workspace = try Workspace() }

  @Test(arguments: [
    ("ZT-S3-01", "control ZT-S3-01\n", "passes:"), ("zt-s3-01", "control ZT-S3-01\n", "fails:"),
    ("sqs", "kind sqs\n", "becomes: a module call in stack/messaging.tf"),
    ("flow/refused", "diagnostic flow/refused\n", "how to settle it:"),
    ("undrawn-access", "finding undrawn-access\n", "how to settle it:"),
    ("mxgraph.aws4.lambda_function", "shape mxgraph.aws4.lambda_function\n", "kind: lambda"),
    ("aws_sqs_queue", "resource-type aws_sqs_queue\n", "is the kind: sqs"),
  ])
  func names(_ id: String, _ start: String, _ part: String) throws {
    let run = try workspace.run("explain", id)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix(start))
    #expect(run.output.contains("\n  \(part)"))
  }

  @Test func everyFormSaysTheSame() throws {
    let json = try workspace.run("explain", "sqs", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let entry = (value?["explanations"] as? [[String: Any]])?.first
    #expect(entry?["what"] as? String == "kind" && entry?["resource_type"] as? String != nil)
    let markdown = try workspace.run("explain", "ZT-S3-01", "--format", "markdown")
    #expect(
      markdown.output.hasPrefix("# control ZT-S3-01\n")
        || markdown.output.hasPrefix("# control ZT-S3-01"))
    #expect(markdown.output.contains("\n```hcl\n"))
  }

  @Test func anAddressSaysWhatItIsAndWhoReachesIt() throws {
    let run = try workspace.run(
      "explain", "module.shop.aws_sqs_queue.orders", "--against", Self.shop + "/existing",
      "--diagram", Self.shop + "/shop.drawio", "--environment", "prod")
    #expect(run.status == 0, "\(run.errors)")
    for part in [
      "address module.shop.aws_sqs_queue.orders", "environment prod",
      "place: modules/shop/data.tf:", "component: ", "reached by:",
      "module.shop.module.storefront.aws_ecs_service.this: sqs:SendMessage",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("ZT-S3-1", "Did you mean `ZT-S3-01`?"), ("sqss", "Did you mean `sqs`?"),
    ("flow/refuse", "Did you mean `flow/refused`?"),
    ("module.a.aws_b.c", "If it is the address of a resource, name the code with `--against`."),
  ])
  func unknownNames(_ id: String, _ help: String) throws {
    let run = try workspace.run("explain", id)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == "error[usage/unknown-id]: there is nothing called `\(id)`\nhelp: \(help)\n\n"
        || run.errors
          == "error[usage/unknown-id]: there is nothing called `\(id)`\nhelp: \(help)\n",
      "\(run.errors)")
  }
}
