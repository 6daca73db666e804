import Diagnostics
import Terraform
import Testing

/// The wording and the place of what is wrong.
@Suite struct DiagnosticTests {
  private func lines(_ files: [String: String]) -> [String] {
    inventory(files).diagnostics.map(\.line)
  }

  @Test func misspeltNames() {
    #expect(
      lines([
        "main.tf": """
        variable "bucket_name" { default = "b" }
        locals { prefix = "p" }
        resource "x_bucket" "files" {
          a = var.bucket_nam
          b = local.prefx
          c = x_bucket.file.arn
          d = module.nett.id
        }
        module "net" { source = "./net" }
        """,
        "net/main.tf": "locals { a = 1 }",
      ]) == [
        "main.tf:4:7 error terraform/unknown-name: there is no variable `bucket_nam` | Did you mean `bucket_name`?",
        "main.tf:5:7 error terraform/unknown-name: there is no local value `prefx` | Did you mean `prefix`?",
        "main.tf:6:7 error terraform/unknown-name: there is no `x_bucket.file` in this module | Did you mean `x_bucket.files`?",
        "main.tf:7:7 error terraform/unknown-name: there is no module `nett` | Did you mean `net`?",
      ])
  }

  @Test func inputsOfModules() {
    #expect(
      lines([
        "main.tf": """
        module "m" {
          source = "./m"
          nam    = 1
        }
        module "n" {
          source = "./m"
          name   = ["x"]
        }
        """,
        "m/main.tf":
          "variable \"name\" { type = string }\nresource \"x_thing\" \"t\" { n = var.name }",
      ]) == [
        "main.tf:3:3 error terraform/unknown-input: module `m` has no variable `nam` | Did you mean `name`?",
        "main.tf:1:1 error terraform/missing-input: module `m` needs a value for `name` | Add `name = …` to the call.",
        "main.tf:7:12 error terraform/bad-input: the value does not fit variable `name`: a string is required",
      ])
  }

  @Test func cycles() {
    #expect(
      lines(["main.tf": "locals {\n  a = local.b\n  b = local.a\n}"]) == [
        "main.tf:2:7 error terraform/cycle: `local.a` depends on itself | Break the cycle: a value cannot be part of what it is computed from."
      ])
  }

  @Test func modulesThatAreNotThere() {
    let (inventory, diagnostics) = inventory([
      "main.tf": """
      module "vpc" {
        source  = "terraform-aws-modules/vpc/aws"
        version = "6.0.0"
      }
      resource "x_thing" "t" { vpc = module.vpc.vpc_id }
      """
    ])
    #expect(diagnostics.isEmpty)
    #expect(
      inventory.undecided.map {
        "\($0.address) \($0.reason) | \($0.settle ?? "") @\($0.place.description)"
      } == [
        "module.vpc module `terraform-aws-modules/vpc/aws` is not present | terraform init @main.tf:2:13"
      ])
    #expect((try? inventory.value("x_thing.t", "vpc")) == "${module.vpc.vpc_id}")
  }

  @Test func installedModules() throws {
    let (inventory, _) = inventory(
      [
        "live/main.tf": "module \"vpc\" {\n  source = \"acme/vpc/aws\"\n}",
        "live/.terraform/modules/modules.json":
          "{\"Modules\":[{\"Key\":\"vpc\",\"Source\":\"registry.terraform.io/acme/vpc/aws\",\"Dir\":\".terraform/modules/vpc\"}]}",
        "live/.terraform/modules/vpc/main.tf": "resource \"x_vpc\" \"this\" {}",
      ], root: "live")
    #expect(inventory.resources.map(\.address) == ["module.vpc.x_vpc.this"])
  }

  @Test func variables() {
    #expect(
      lines([
        "main.tf": """
        variable "a" { type = strin }
        variable "b" {}
        resource "x_thing" "t" { n = var.b }
        resource "x_thing" "t" { n = 2 }
        resorce "x_thing" "u" {}
        """,
        "terraform.tfvars": "a = \"1\"\nbb = 2",
      ]) == [
        "main.tf:1:23 error terraform/unknown-type: there is no type `strin` | Did you mean `string`?",
        "main.tf:5:1 error terraform/unknown-block: there is no block type `resorce` | Did you mean `resource`?",
        "main.tf:4:1 error terraform/repeated: resource `x_thing.t` is declared twice | Rename one of them; the first one is used.",
        "terraform.tfvars:2:1 warning terraform/undeclared-variable: there is no variable `bb` | Did you mean `b`?",
        "main.tf:2:1 warning terraform/variable-without-value: variable `b` has no value | What depends on it stays unknown; name the environment's variable file.",
      ])
  }

  @Test func badRepetition() {
    #expect(
      lines([
        "main.tf": """
        resource "x_thing" "a" { count = "many" }
        resource "x_thing" "b" { for_each = ["a"] }
        """
      ]) == [
        "main.tf:1:34 error terraform/bad-count: `count` is not a whole number from 0",
        "main.tf:2:37 error terraform/bad-for-each: `for_each` is neither a map nor a set of strings | Wrap a list of strings in `toset(…)`.",
      ])
  }

  @Test func limits() {
    var options = InventoryOptions()
    options.limits.instances = 3
    let wide = inventory(["main.tf": "resource \"x_thing\" \"t\" { count = 4 }"], options: options)
    #expect(wide.inventory.resources.isEmpty == false)
    #expect(
      wide.diagnostics.map(\.line) == [
        "main.tf:1:34 error terraform/limit: more than 3 instances | The rest is left out; raise the limit `instances` if the code is trusted."
      ])
    options.limits.moduleDepth = 2
    let deep = inventory(["main.tf": "module \"again\" { source = \"./\" }"], options: options)
    #expect(
      deep.diagnostics.map(\.line) == [
        "main.tf:1:27 error terraform/limit: more than 2 module calls inside each other | The rest is left out; raise the limit `moduleDepth` if the code is trusted."
      ])
    #expect(deep.diagnostics.allSatisfy { $0.isIncomplete })
  }

  /// Deep expressions in values that wait for each other: an error, no crash.
  @Test func theStackIsBounded() {
    var code = "locals {\n"
    for index in 0..<120 {
      let open = String(repeating: "!(", count: 150)
      let close = String(repeating: ")", count: 150)
      code += "  l\(index) = \(open)local.l\(index + 1)\(close)\n"
    }
    code += "  l120 = true\n}\nresource \"x_thing\" \"t\" { a = local.l0 }"
    let problems = inventory(["main.tf": code]).diagnostics
    #expect(problems.contains { $0.code == "hcl/evaluation-limit" && $0.isIncomplete })
  }
}
