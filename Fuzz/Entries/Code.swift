import Catalog
import Diagnostics
import HCL
import Synthesis
import Terraform

/// The evaluator, on a root module with one local module.
func fuzzCode(_ bytes: [UInt8]) { load(["main.tf": bytes, "m/main.tf": childModule]) }

func fuzzJSONCode(_ bytes: [UInt8]) { load(["main.tf.json": bytes, "m/main.tf": childModule]) }

/// JSON as a policy, for a resource, a role and a key.
func fuzzPolicy(_ bytes: [UInt8]) {
  load(["p.json": bytes, "main.tf": policyModule])
}

func fuzzPlan(_ bytes: [UInt8]) {
  let (inventory, _) = loadInventory(plan: bytes, name: "plan.json", options: options)
  judge(inventory)
}

func fuzzConfiguration(_ bytes: [UInt8]) {
  let file = SourceFile(name: "zeroplan.hcl", bytes: bytes)
  render(loadConfiguration(file).1, file)
}

/// What a lock file says survives writing and reading.
func fuzzLock(_ bytes: [UInt8]) {
  guard let lock = LockFile(bytes) else { return }
  guard let again = LockFile(Array(lock.printed().utf8)) else {
    preconditionFailure("a lock file is not read back")
  }
  precondition(again.printed() == lock.printed())
}

private func load(_ files: [String: [UInt8]]) {
  let (inventory, diagnostics) = loadInventory(
    MemoryFileSource(files), root: "", options: options)
  let main = files["main.tf"] ?? []
  render(diagnostics, SourceFile(name: "main.tf", bytes: main))
  judge(inventory)
}

private func judge(_ inventory: Inventory) {
  let index = InventoryIndex(inventory)
  _ = accessPaths(index, shared.knowledge)
  _ = StatementIndex(index, shared.knowledge)
}

private let options: InventoryOptions = {
  var limits = InventoryLimits()
  limits.instances = 2_000
  limits.evaluations = 50_000
  return InventoryOptions(limits: limits)
}()

private let childModule = Array(
  """
  variable "a" {}
  resource "aws_s3_bucket" "b" { bucket = var.a }
  output "b" { value = aws_s3_bucket.b }
  """.utf8)

private let policyModule = Array(
  """
  resource "aws_iam_role" "r" { assume_role_policy = file("p.json") }
  resource "aws_iam_role_policy" "r" {
    role   = aws_iam_role.r.id
    policy = file("p.json")
  }
  resource "aws_s3_bucket" "b" {}
  resource "aws_s3_bucket_policy" "b" {
    bucket = aws_s3_bucket.b.id
    policy = file("p.json")
  }
  resource "aws_lambda_function" "f" { role = aws_iam_role.r.arn }
  """.utf8)
