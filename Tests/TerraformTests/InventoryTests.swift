import Diagnostics
import HCL
import Terraform
import Testing

@Suite struct InventoryTests {
  @Test func localsInAnyOrder() throws {
    let (inventory, diagnostics) = inventory([
      "main.tf": """
      resource "x_thing" "a" { name = local.c }
      locals {
        c = "${local.b}!"
        b = upper(local.a)
      }
      locals { a = "hi" }
      """
    ])
    #expect(diagnostics.map(\.line) == [])
    #expect(try inventory.value("x_thing.a", "name") == "\"HI!\"")
  }

  @Test func referencesToWhatOnlyTheProviderKnowsFlow() throws {
    let (inventory, diagnostics) = inventory([
      "main.tf": """
      resource "x_bucket" "b" { bucket = "files" }
      module "m" {
        source = "./m"
        bucket = x_bucket.b
      }
      resource "x_user" "u" {
        arn    = module.m.objects
        bucket = module.m.name
      }
      """,
      "m/main.tf": """
      variable "bucket" {}
      locals { arn = var.bucket.arn }
      output "objects" { value = "${local.arn}/*" }
      output "name" { value = var.bucket.bucket }
      """,
    ])
    #expect(diagnostics.map(\.line) == [])
    #expect(try inventory.value("x_user.u", "arn") == "${x_bucket.b.arn}/*")
    #expect(try inventory.value("x_user.u", "bucket") == "\"files\"")
    let bucket = try #require(inventory.resource("x_user.u").body.attribute("bucket"))
    #expect(bucket.references.contains(Reference(address: "x_bucket.b", attribute: ["bucket"])))
  }

  @Test func countAndForEach() throws {
    let (inventory, diagnostics) = inventory([
      "main.tf": """
      resource "x_thing" "off" { count = 0 }
      resource "x_thing" "two" {
        count = 2
        name  = "n${count.index}"
      }
      resource "x_thing" "each" {
        for_each = { "a\\"b" = 1, c = 2 }
        name     = "${each.key}=${each.value}"
      }
      resource "x_thing" "set" {
        for_each = toset(["p", "q"])
        name     = x_thing.two[1].name
        all      = x_thing.two[*].name
      }
      """
    ])
    #expect(diagnostics.map(\.line) == [])
    #expect(
      inventory.resources.map(\.address) == [
        "x_thing.each[\"a\\\"b\"]", "x_thing.each[\"c\"]", "x_thing.set[\"p\"]",
        "x_thing.set[\"q\"]", "x_thing.two[0]", "x_thing.two[1]",
      ])
    #expect(try inventory.value("x_thing.set[\"q\"]", "name") == "\"n1\"")
    #expect(try inventory.value("x_thing.set[\"q\"]", "all") == "[\"n0\", \"n1\"]")
  }

  @Test func unknownCollectionsAreOneUncertainInstance() throws {
    let (inventory, _) = inventory([
      "main.tf": """
      variable "names" { type = set(string) }
      resource "x_thing" "a" {
        for_each = var.names
        name     = each.key
        dynamic "rule" {
          for_each = each.value
          content { port = rule.value }
        }
      }
      resource "x_other" "b" { thing = x_thing.a["k"].id }
      """
    ])
    let thing = try inventory.resource("x_thing.a[*]")
    #expect(thing.isUncertain)
    #expect(thing.body.uncertainBlocks == ["rule"])
    #expect(try inventory.value("x_other.b", "thing") == "${x_thing.a[*].id}")
    #expect(
      inventory.undecided.map { "\($0.address): \($0.reason) @\($0.place.description)" } == [
        "x_thing.a: `for_each` is not known from the code: variable `names` has no value @main.tf:3:14"
      ])
  }

  @Test func precedenceOfVariableFiles() throws {
    let files = [
      "main.tf": """
      variable "a" { default = "default" }
      variable "b" { default = "default" }
      variable "c" { default = "default" }
      variable "d" { default = "default" }
      variable "e" { default = "default" }
      resource "x_thing" "t" { all = [var.a, var.b, var.c, var.d, var.e] }
      """,
      "terraform.tfvars": "b = \"file\"\nc = \"file\"\nd = \"file\"\ne = \"file\"",
      "z.auto.tfvars": "c = \"auto\"\nd = \"auto\"\ne = \"auto\"",
      "prod.tfvars": "d = \"given\"\ne = \"given\"",
    ]
    let options = InventoryOptions(
      variableFiles: ["prod.tfvars"], variables: [ValueEntry("e", .string("line"))])
    let (inventory, diagnostics) = inventory(files, options: options)
    #expect(diagnostics.map(\.line) == [])
    #expect(
      try inventory.value("x_thing.t", "all")
        == "[\"default\", \"file\", \"auto\", \"given\", \"line\"]")
  }

  @Test func environmentsByVariableFile() {
    let files = MemoryFileSource(texts: [
      "main.tf": "", "env/prod.tfvars": "", "env/dev.tfvars": "", "env/common.tfvars": "",
    ])
    let found = findEnvironments(files).map { "\($0.name) \($0.folder) \($0.variableFiles)" }
    #expect(
      found == [
        "dev  [\"env/common.tfvars\", \"env/dev.tfvars\"]",
        "prod  [\"env/common.tfvars\", \"env/prod.tfvars\"]",
      ])
  }

  @Test func jsonSyntax() throws {
    let (inventory, diagnostics) = inventory([
      "main.tf.json": """
      {
        "//": "a comment",
        "variable": {"names": {"type": "list(string)", "default": ["${x}"]}},
        "locals": {"prefix": "p-${upper(\\"a\\")}"},
        "resource": {
          "x_thing": {
            "t": {"count": 2, "name": "${local.prefix}-${count.index}", "rule": [{"port": 1}, {"port": 2}], "names": "${var.names}"},
            "u": [{"thing": "${x_thing.t[1].id}", "provider": "x.far", "depends_on": ["x_thing.t"]}]
          }
        }
      }
      """,
      "main.tf": "provider \"x\" {\n  alias = \"far\"\n  region = \"there\"\n}",
    ])
    #expect(diagnostics.map(\.line) == [])
    #expect(try inventory.value("x_thing.t[1]", "name") == "\"p-A-1\"")
    #expect(try inventory.value("x_thing.t[1]", "rule") == "[{port = 1}, {port = 2}]")
    #expect(try inventory.value("x_thing.t[0]", "names") == "[\"${x}\"]")
    #expect(try inventory.value("x_thing.u", "thing") == "${x_thing.t[1].id}")
    #expect(try inventory.resource("x_thing.u").region == "there")
  }

  @Test func regionsOfProviders() throws {
    let (inventory, _) = inventory([
      "main.tf": """
      provider "x" { region = "here" }
      provider "x" {
        alias  = "far"
        region = "there"
      }
      resource "x_thing" "plain" {}
      resource "x_thing" "far" { provider = x.far }
      resource "x_thing" "own" { region = "own" }
      module "m" {
        source    = "./m"
        providers = { x = x.far }
      }
      """,
      "m/main.tf": "resource \"x_thing\" \"inside\" {}",
    ])
    let regions = inventory.resources.map { "\($0.address) \($0.region ?? "-")" }
    #expect(
      regions == [
        "module.m.x_thing.inside there", "x_thing.far there", "x_thing.own own",
        "x_thing.plain here",
      ])
  }

  @Test func sensitiveStaysMarked() throws {
    let (inventory, _) = inventory([
      "main.tf": """
      variable "secret" {
        sensitive = true
        default   = "s3cret"
      }
      resource "x_thing" "t" { password = "p-${var.secret}" }
      """
    ])
    #expect(try inventory.value("x_thing.t", "password") == "(sensitive)")
  }

  /// Many modules that use each other's outputs: the time grows with the code, not faster.
  @Test func manyFiles() {
    var files: [String: String] = [
      "main.tf": "module \"m0\" {\n  source = \"./m0\"\n  name = \"x\"\n}\n"
    ]
    for index in 0..<200 {
      files["m\(index)/main.tf"] = """
        variable "name" {}
        resource "x_thing" "t" {
          count = 5
          name  = "${var.name}-${count.index}"
        }
        output "name" { value = x_thing.t[0].name }
        """
      files["main.tf"]? += """
        module "n\(index)" {
          source = "./m\(index)"
          name   = "\(index)"
        }

        """
    }
    let (inventory, diagnostics) = inventory(files)
    #expect(diagnostics.isEmpty)
    #expect(inventory.resources.count == 1005)
  }

  /// One environment may be several roots; regions repeat each other and stay apart.
  @Test func rootsOfOneEnvironment() {
    let vpc = "resource \"aws_vpc\" \"main\" {\n}\n"
    let files = MemoryFileSource(texts: [
      "live/prod/network/main.tf": vpc,
      "live/prod/app/main.tf":
        vpc + "resource \"aws_subnet\" \"a\" {\n  vpc_id = aws_vpc.main.id\n}\n",
      "live/dr/eu-west-1/main.tf": vpc,
      "live/dr/eu-central-1/main.tf": vpc,
    ])
    let groups = environmentGroups(findEnvironments(files))
    #expect(
      groups.map { "\($0.name) \($0.folder)" } == [
        "dr/eu-central-1 live/dr/eu-central-1", "dr/eu-west-1 live/dr/eu-west-1", "prod live/prod",
      ])
    let prod = loadInventory(files, group: groups[2]) { _ in InventoryOptions() }.0
    #expect(
      prod.resources.map(\.address) == [
        "app.aws_subnet.a", "app.aws_vpc.main", "network.aws_vpc.main",
      ])
    #expect(prod.resources[0].references.map(\.address) == ["app.aws_vpc.main"])
  }
}
