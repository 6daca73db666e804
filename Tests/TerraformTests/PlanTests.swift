import Diagnostics
import HCL
import Terraform
import Testing

@Suite struct PlanTests {
  private static let plan = """
    {
      "format_version": "1.2",
      "planned_values": {"root_module": {
        "resources": [
          {"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket", "name": "b", "values": {"bucket": "files", "tags": null}}
        ],
        "child_modules": [{
          "address": "module.m[\\"x.y\\"]",
          "resources": [
            {"address": "module.m[\\"x.y\\"].aws_iam_role_policy.p[0]", "mode": "managed", "type": "aws_iam_role_policy", "name": "p", "index": 0, "values": {"role": "runner"}}
          ]
        }]
      }},
      "resource_changes": [
        {"address": "aws_s3_bucket.b", "change": {"after": {"bucket": "files"}, "after_unknown": {"arn": true, "id": true}}},
        {"address": "module.m[\\"x.y\\"].aws_iam_role_policy.p[0]", "change": {"after": {}, "after_unknown": {"policy": true, "id": true}, "after_sensitive": {"role": true}}}
      ],
      "configuration": {"root_module": {
        "resources": [{"address": "aws_s3_bucket.b", "expressions": {"bucket": {"constant_value": "files"}}}],
        "module_calls": {"m": {
          "expressions": {"target": {"references": ["aws_s3_bucket.b.arn", "aws_s3_bucket.b"]}},
          "module": {"resources": [
            {"address": "aws_iam_role_policy.p", "expressions": {"policy": {"references": ["var.target"]}, "role": {"constant_value": "runner"}}}
          ]}
        }}
      }}
    }
    """

  @Test func valuesAndReferences() throws {
    let (inventory, diagnostics) = loadInventory(plan: Array(Self.plan.utf8), name: "plan.json")
    #expect(diagnostics.map(\.line) == [])
    let address = "module.m[\"x.y\"].aws_iam_role_policy.p[0]"
    #expect(inventory.resources.map(\.address) == ["aws_s3_bucket.b", address])
    #expect(try inventory.value("aws_s3_bucket.b", "bucket") == "\"files\"")
    #expect(try inventory.resource("aws_s3_bucket.b").body.attribute("tags")?.value == nil)
    #expect(try inventory.value(address, "policy") == "${aws_s3_bucket.b.arn}")
    #expect(try inventory.value(address, "role") == "(sensitive)")
    let policy = try inventory.resource(address)
    #expect(policy.modulePath == ["m[\"x.y\"]"])
    #expect(policy.instanceKey == "[0]")
  }

  @Test func otherFilesAreSaid() {
    for text in ["", "{}", "[1", "{\"resources\": []}"] {
      let (inventory, diagnostics) = loadInventory(plan: Array(text.utf8), name: "p.json")
      #expect(inventory.resources.isEmpty)
      #expect(
        diagnostics.map(\.line) == [
          "p.json:1:1 error terraform/not-a-plan: `p.json` is neither a plan nor a state in JSON | Write it with `terraform show -json plan > plan.json`, or `terraform show -json` for a state."
        ])
    }
  }
}

@Suite struct PlanPlaceTests {
  private static let state = """
    {
      "format_version": "1.0",
      "values": {"root_module": {"resources": [
        {"address": "x_thing.a[0]", "mode": "managed", "type": "x_thing", "name": "a", "index": 0,
         "values": {"name": "one", "password": "hunter2", "made": "by the provider"},
         "sensitive_values": {"password": true}},
        {"address": "x_thing.b", "mode": "managed", "type": "x_thing", "name": "b", "values": {"name": "two"}}
      ]}}
    }
    """

  /// A state is as good as a plan; its places are those of the code.
  @Test func stateWithThePlacesOfTheCode() throws {
    let (code, _) = inventory([
      "main.tf": """
      variable "n" { type = number }
      resource "x_thing" "a" {
        count = var.n
        name  = "one"
      }
      """
    ])
    let (state, diagnostics) = loadInventory(plan: Array(Self.state.utf8), name: "state.json")
    #expect(diagnostics.map(\.line) == [])
    let located = state.located(by: code)
    #expect(located.resources.map(\.address) == ["x_thing.a[0]", "x_thing.b"])
    let thing = located.resources[0]
    #expect(thing.place.file == "main.tf")
    #expect(thing.place.start.line == 2)
    #expect(thing.body.attribute("name")?.place.start.line == 4)
    #expect(thing.body.attribute("made")?.place.start.line == 2)
    #expect(located.resources[1].place.file == "state.json")
  }

  @Test func sensitiveValuesAreNotKept() throws {
    let (state, _) = loadInventory(plan: Array(Self.state.utf8), name: "state.json")
    let password = try #require(state.resources[0].body.attribute("password")).value
    #expect(!"\(password)".utf8.contains(subsequence: "hunter2"))
    guard case .marked(let inner, let marks) = password else {
      Issue.record("not marked")
      return
    }
    #expect(marks.isSensitive)
    #expect(inner.unknown?.isNotNull == true)
  }
}

extension String.UTF8View {
  fileprivate func contains(subsequence text: String) -> Bool {
    let (own, wanted) = (Array(self), Array(text.utf8))
    return own.indices.contains { own[$0...].starts(with: wanted) }
  }
}
