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
          "p.json:1:1 error terraform/not-a-plan: `p.json` is not a plan in JSON | Write it with `terraform show -json plan > plan.json`."
        ])
    }
  }
}
