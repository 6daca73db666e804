import Foundation
import Testing

@Suite struct CatalogLint {
  @Test func ourOwnTemplatesAreInOrder() throws {
    let run = try Workspace().run("catalog", "lint")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == "the templates are in order\n")
  }

  /// One of each mistake, in a folder that is laid over ours.
  @Test func eachMistakeIsSaidWithItsPlace() throws {
    let workspace = try Workspace()
    for (path, text) in Self.planted { try workspace.write(text, to: "own/" + path) }
    let run = try workspace.run("catalog", "lint", "--templates", "own")
    #expect(run.status == 2)
    #expect(run.output == "")
    var rest = run.errors
    for (place, summary, help) in Self.expected {
      let head = "\(summary)\n  --> Templates/\(place)\n"
      #expect(run.errors.contains(head), "\(head)")
      if let help { #expect(run.errors.contains("help: \(help)\n"), "\(help)") }
      if let range = rest.range(of: head) { rest.removeSubrange(range) }
    }
    let unexpected = rest.split(separator: "\n").enumerated().filter { $1.hasPrefix("error[") }
    let known = Self.expected.count
    let count = run.errors.components(separatedBy: "error[").count - 1
    #expect(count == known, "\(unexpected.map(\.element))")
  }

  @Test func aFolderThatIsNotThere() throws {
    let run = try Workspace().run("catalog", "lint", "--templates", "nowhere")
    #expect(run.status == 2)
    #expect(run.errors.contains("error[templates/not-found]"))
  }

  static let expected: [(place: String, summary: String, help: String?)] = [
    // Names of the catalogue.
    (
      "kinds.hcl:4:11", "error[catalog/unknown-kind]: `sqss` is no kind", "Did you mean `sqs`?"
    ),
    (
      "groups.hcl:2:11", "error[catalog/unknown-kind]: `lambada` is no kind",
      "Did you mean `lambda`?"
    ),
    (
      "shapes/own.hcl:2:60", "error[catalog/unknown-kind]: `dmo` is no kind",
      "Did you mean `demo`?"
    ),
    (
      "shapes/twice.hcl:2:3", "error[catalog/duplicate]: shape `own.demo` is there twice",
      "Remove one of them."
    ),
    (
      "labels/own.hcl:2:11", "error[catalog/unknown-kind]: `fargat` is no kind",
      "Did you mean `fargate`?"
    ),
    (
      "components/demo/component.hcl:6:3",
      "error[catalog/unknown-key]: `data_stor` is not known in component `demo`",
      "Did you mean `data_store`?"
    ),
    (
      "components/demo/component.hcl:7:26", "error[catalog/unknown-kind]: `acn` is no kind",
      "Did you mean `acm`?"
    ),
    // Module and kind.
    (
      "components/demo/component.hcl:10:25",
      "error[catalog/unknown-output]: the module of `demo` has no output `ann`",
      "Did you mean `arn`?"
    ),
    (
      "components/demo/component.hcl:11:25",
      "error[catalog/unknown-input]: the module of `demo` has no variable `policies`",
      "It has `count_of_nodes`, `name`, `region_name`, `tags`."
    ),
    (
      "components/demo/component.hcl:1:11",
      "error[catalog/missing-input]: nothing gives `region_name` to the module of `demo`",
      "Add `input \"region_name\" { value = … }`, or give the variable a default."
    ),
    (
      "components/demo/component.hcl:15:9",
      "error[catalog/unknown-input]: the module of `demo` has no variable `nam`",
      "Did you mean `name`?"
    ),
    (
      "components/demo/component.hcl:16:36",
      "error[catalog/type-differs]: variable `count_of_nodes` of the module of `demo` is a number, and gets a list",
      "Give it the type that the variable has."
    ),
    // References and sizes.
    (
      "components/demo/component.hcl:14:26",
      "error[template/unknown-name]: `zt.component` has no `full_nam`",
      "Did you mean `zt.component.full_name`?"
    ),
    (
      "components/other/component.hcl:6:27",
      "error[catalog/missing-size]: profile `prod` has no size `nodes` of `other`",
      "Did you mean `zt.size.node`?"
    ),
    (
      "environments/prod.hcl:2:3",
      "error[catalog/unused-size]: no input of `other` asks for the size `node`",
      "Did you mean `nodes`?"
    ),
    // Flows.
    (
      "flows/own.hcl:2:13", "error[catalog/unknown-kind]: `lamda` is no kind",
      "Did you mean `lambda`?"
    ),
    (
      "flows/own.hcl:9:13", "error[catalog/unknown-verb]: `reed` is no verb",
      "Did you mean `read`?"
    ),
    (
      "flows/own.hcl:12:13", "error[catalog/wrong-action]: `DemoGet` is no action",
      "Write it as `service:Action`, the service in lower case."
    ),
    (
      "flows/own.hcl:12:24", "error[catalog/wrong-action]: `demo:*` is more than one action",
      "Name each action: an arrow grants what it says, and nothing else."
    ),
    (
      "flows/own.hcl:16:17", "error[template/unknown-name]: `zt.to` has no `arnn`",
      "Did you mean `zt.to.arn`?"
    ),
    (
      "flows/own.hcl:16:5", "error[catalog/unknown-key]: `resource` is not known in `statement`",
      "Did you mean `resources`?"
    ),
    (
      "flows/own.hcl:19:9",
      "error[catalog/unknown-input]: no input `subscribers` of `demo` collects anything",
      "Add it to the kind's `component.hcl`."
    ),
    // Controls.
    (
      "controls/own/ZT-OWN-01.hcl:1:1",
      "error[catalog/missing-example]: control `ZT-OWN-01` has no `bad` example",
      "Add `example \"bad\" { … }`: the tests hold the control to it."
    ),
    (
      "controls/own/ZT-OWN-01.hcl:10:17",
      "error[catalog/unknown-name]: `resorce` means nothing in a control",
      "Did you mean `resource`?"
    ),
    (
      "controls/own/ZT-OWN-01.hcl:10:36",
      "error[catalog/unknown-function]: there is no function `is_sett`", "Did you mean `is_set`?"
    ),
    (
      "controls/own/ZT-OWN-01.hcl:10:59",
      "error[catalog/unknown-name]: there is no companion `blok`", nil
    ),
  ]

  static let planted: [(path: String, text: String)] = [
    (
      "kinds.hcl",
      """
      kind "faster" {
        title = "Faster queue"
        role  = "resource"
        like  = "sqss"
      }

      """
    ),
    ("groups.hcl", "group \"own\" {\n  kinds = [\"lambada\"]\n}\n"),
    (
      "shapes/own.hcl",
      """
      shapes = {
        "own.demo" = { title = "Demo", role = "resource", kind = "dmo" }
      }

      """
    ),
    (
      "shapes/twice.hcl",
      """
      shapes = {
        "own.demo" = { title = "Demo", role = "resource", kind = "demo" }
      }

      """
    ),
    (
      "labels/own.hcl",
      "refine \"demo\" {\n  of    = [\"fargat\"]\n  words = [\"demo\"]\n}\n"
    ),
    (
      "components/demo/component.hcl",
      """
      component "demo" {
        title         = "Demo"
        role          = "resource"
        resource_type = "aws_demo"
        area          = "data"
        data_stor     = true
        requires      = ["s3", "acn"]

        identity {
          arn               = "ann"
          policy_input      = "policies"
        }

        input "name" { value = zt.component.full_nam }
        input "nam" { value = zt.component.name }
        input "count_of_nodes" { value = [1] }
      }

      """
    ),
    (
      "components/demo/module/variables.tf",
      """
      variable "name" {
        type = string
      }

      variable "count_of_nodes" {
        type = number
      }

      variable "region_name" {
        type = string
      }

      variable "tags" {
        type = map(string)
      }

      """
    ),
    ("components/demo/module/outputs.tf", "output \"arn\" {\n  value = \"x\"\n}\n"),
    (
      "components/other/component.hcl",
      """
      component "other" {
        title = "Other"
        role  = "resource"
        area  = "data"

        input "nodes" { value = zt.size.nodes }
      }

      """
    ),
    (
      "components/other/module/variables.tf",
      "variable \"nodes\" {\n  type = number\n}\n\nvariable \"tags\" {\n  type = map(string)\n}\n"
    ),
    ("environments/dev.hcl", "size \"other\" {\n  nodes = 1\n}\n"),
    ("environments/staging.hcl", "size \"other\" {\n  nodes = 1\n}\n"),
    ("environments/prod.hcl", "size \"other\" {\n  node = 2\n}\n"),
    (
      "flows/own.hcl",
      """
      flow {
        from    = ["lamda"]
        to      = ["demo"]
      }

      flow {
        from    = ["lambda"]
        to      = ["demo"]
        default = "reed"

        actions {
          read = ["DemoGet", "demo:*"]
        }

        statement {
          resource = [zt.to.arnn]
        }

        input "subscribers" {
          on    = "to"
          key   = zt.from.id
          value = true
        }
      }

      """
    ),
    (
      "controls/own/ZT-OWN-01.hcl",
      """
      control "ZT-OWN-01" {
        title       = "Demo"
        principle   = "assume_breach"
        phase       = 1
        severity    = "low"
        scope       = "resource"
        rationale   = "Because."
        remediation = "Do it."
        applies_to  = ["aws_demo"]
        condition   = resorce.enabled && is_sett(resource.x) && companion.blok.y && alltrue([for x in statements : x.effect == "Allow"])

        example "good" {
          resource "aws_demo" "x" {}
        }
      }

      """
    ),
  ]
}
