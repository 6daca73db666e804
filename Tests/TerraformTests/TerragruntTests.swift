import Diagnostics
import HCL
import Terraform
import Testing

@Suite struct TerragruntTests {
  private static let files = MemoryFileSource(texts: [
    "root.hcl": """
    locals {
      environment = read_terragrunt_config(find_in_parent_folders("env.hcl"))
      name        = local.environment.locals.name
    }
    inputs = {
      environment = local.name
      size        = get_env("SIZE", "small")
    }
    generate "provider" {
      path     = "provider.tf"
      contents = <<-EOT
        provider "aws" {
          region              = "${local.environment.locals.region}"
          allowed_account_ids = ["111111111111"]
        }
      EOT
    }
    """,
    "live/prod/env.hcl": "locals {\n  name = \"prod\"\n  region = \"eu-west-1\"\n}",
    "live/dev/env.hcl": "locals {\n  name = \"dev\"\n  region = \"eu-central-1\"\n}",
    "live/prod/files/terragrunt.hcl": """
    include "root" {
      path   = find_in_parent_folders("root.hcl")
      expose = true
    }
    terraform {
      source = "../../../modules//files"
    }
    dependency "keys" {
      config_path = "../keys"
    }
    inputs = {
      bucket = "${include.root.locals.name}-files"
      key    = dependency.keys.outputs.arn
    }
    """,
    "live/prod/keys/terragrunt.hcl": """
    include {
      path = find_in_parent_folders("root.hcl")
    }
    terraform {
      source = "git::https://git.example.com/acme/keys.git?ref=v1"
    }
    """,
    "live/dev/files/terragrunt.hcl": """
    include {
      path = find_in_parent_folders("root.hcl")
    }
    terraform {
      source = get_env("RELEASE") == "yes" ? "git::https://git.example.com/acme/files.git" : "../../../modules/files"
    }
    inputs = { bucket = "dev-files" }
    """,
    "modules/files/main.tf": """
    variable "environment" { type = string }
    variable "bucket" { type = string }
    variable "size" { default = "large" }
    variable "key" { default = null }
    resource "aws_s3_bucket" "this" {
      bucket = var.bucket
      tags   = { environment = var.environment, size = var.size, key = var.key }
    }
    """,
  ])

  @Test func unitsAreGroupedByEnvironment() {
    let groups = environmentGroups(findEnvironments(Self.files))
    #expect(groups.map(\.name) == ["dev", "prod"])
    let names = groups.map { $0.roots.map(\.name) }
    #expect(names == [["dev/files"], ["prod/files", "prod/keys"]])
    let prod = groups[1]
    let parts = prod.roots.map { prod.part($0) }
    #expect(parts == ["files", "keys"])
  }

  @Test func inputsFlowIntoTheModule() throws {
    let group = try #require(environmentGroups(findEnvironments(Self.files)).last)
    let (inventory, diagnostics) = loadInventory(Self.files, group: group) { _ in .init() }
    #expect(diagnostics.map(\.line) == [])
    let bucket = try #require(inventory.resources.first)
    #expect(bucket.address == "files.aws_s3_bucket.this")
    #expect(bucket.body.attribute("bucket")?.value == .string("prod-files"))
    let tags = bucket.body.attribute("tags")?.value
    #expect(tags?.entry("environment") == .string("prod"))
    #expect(tags?.entry("size") == .string("small"))
    #expect(tags?.entry("key")?.unknown?.references.map(\.address) == ["dependency.keys"])
    #expect(bucket.region == "eu-west-1")
    #expect(bucket.accountID == "111111111111")
    #expect(
      inventory.undecided.map(\.reason) == [
        "module `git::https://git.example.com/acme/keys.git?ref=v1` is not present"
      ])
    #expect(inventory.undecided.first?.place.file == "live/prod/keys/terragrunt.hcl")
  }

  /// A source that depends on where it runs: the branch that is here.
  @Test func takesTheBranchThatIsThere() throws {
    let group = try #require(environmentGroups(findEnvironments(Self.files)).first)
    let (inventory, _) = loadInventory(Self.files, group: group) { _ in .init() }
    #expect(inventory.resources.map(\.address) == ["aws_s3_bucket.this"])
    #expect(inventory.resources.first?.region == "eu-central-1")
  }
}

@Suite struct WorkspaceTests {
  @Test func workspacesThatTheCodeNames() throws {
    let files = MemoryFileSource(texts: [
      "main.tf": """
      locals {
        sizes = { dev = "small", prod = "large" }
      }
      resource "x_thing" "a" {
        size  = local.sizes[terraform.workspace]
        count = terraform.workspace == "staging" ? 0 : 1
      }
      """
    ])
    let roots = findEnvironments(files)
    #expect(roots.map(\.name) == ["dev", "prod", "staging"])
    #expect(roots.map(\.workspace) == ["dev", "prod", "staging"])
    let prod = try #require(roots.first { $0.name == "prod" })
    let (inventory, _) = loadInventory(files, prod, options: .init())
    #expect(inventory.resources.first?.body.attribute("size")?.value == .string("large"))
  }

  @Test(arguments: [
    ("resource \"x_thing\" \"a\" {\n  name = \"a-${terraform.workspace}\"\n}", [""]),
    ("locals {\n  live = terraform.workspace == \"prod\"\n}", [""]),
    ("locals {\n  size = lookup({ qa = 1, prod = 2 }, terraform.workspace, 0)\n}", ["prod", "qa"]),
  ]) func otherwiseThereIsOneRoot(text: String, names: [String]) {
    #expect(findEnvironments(MemoryFileSource(texts: ["main.tf": text])).map(\.name) == names)
  }

  @Test func variableFilesComeWithTheirWorkspace() {
    let files = MemoryFileSource(texts: [
      "main.tf": "locals {\n  name = terraform.workspace\n}", "prod.tfvars": "a = 1",
      "dev.tfvars": "a = 1",
    ])
    #expect(findEnvironments(files).map(\.workspace) == ["dev", "prod"])
  }
}

@Suite struct VariableTextTests {
  /// What stands on the command line wins over files, what stands in the environment over defaults only.
  @Test func precedence() throws {
    var options = InventoryOptions()
    options.environmentVariables = [("a", "environment"), ("b", "environment"), ("list", "[1, 2]")]
    options.variableTexts = [("c", "command"), ("number", "7")]
    let (inventory, diagnostics) = inventory(
      [
        "main.tf": """
        variable "a" { type = string }
        variable "b" { default = "default" }
        variable "c" { default = "default" }
        variable "list" { type = list(number) }
        variable "number" { type = number }
        resource "x_thing" "a" {
          a = var.a
          b = var.b
          c = var.c
          l = var.list
          n = var.number
        }
        """, "terraform.tfvars": "b = \"file\"\nc = \"file\"",
      ], options: options)
    #expect(diagnostics.map(\.line) == [])
    let body = try #require(inventory.resources.first).body
    #expect(body.attribute("a")?.value == .string("environment"))
    #expect(body.attribute("b")?.value == .string("file"))
    #expect(body.attribute("c")?.value == .string("command"))
    #expect(body.attribute("l")?.value.elements?.count == 2)
    #expect(body.attribute("n")?.value.numberValue?.intValue == 7)
  }
}
