import Catalog
import Comparison
import Diagnostics
import Terraform
import Testing

/// Environments side by side.
struct ParityTests {
  private func differences(_ dev: String, _ prod: String, mayDiffer: [String] = [])
    -> [ParityResult.Difference]
  {
    var configuration = ProjectConfiguration()
    configuration.mayDiffer = mayDiffer
    let estates = [("dev", dev), ("prod", prod)].map { name, code in
      let (inventory, _) = loadInventory(
        MemoryFileSource(texts: ["main.tf": code]), root: "",
        options: InventoryOptions(accountID: name == "dev" ? "111111111111" : "333333333333"))
      return Estate(environment: name, root: "", inventory: inventory, governedRegions: [])
    }
    return compareEnvironments(
      estates, controls: [], views: [], configuration: configuration,
      sizes: sizeArguments([templates]), names: nameArguments([templates])
    ).differences
  }

  private func undeclared(_ dev: String, _ prod: String, mayDiffer: [String] = []) -> [String] {
    differences(dev, prod, mayDiffer: mayDiffer).filter { !$0.isAllowed }.map(\.message)
  }

  private func database(_ arguments: String) -> String {
    "resource \"aws_db_instance\" \"a\" {\n  \(arguments)\n}\n"
  }

  @Test func theSameIsTheSame() {
    #expect(
      differences(database("engine = \"postgres\""), database("engine = \"postgres\"")).isEmpty)
  }

  @Test func namesOfAnEnvironmentAreItsOwn() {
    let code = { (name: String) in
      "resource \"aws_sqs_queue\" \"q\" {\n  policy = \"shop-\(name)-product\"\n}\n"
    }
    #expect(undeclared(code("dev"), code("prod")).isEmpty)
  }

  @Test func wordsThatContainAnEnvironmentStay() {
    let code = "resource \"aws_s3_bucket\" \"product_images\" {\n}\n"
    #expect(undeclared(code, code).isEmpty)
  }

  @Test func aValueThatDiffersIsShown() {
    #expect(
      undeclared(database("storage_encrypted = false"), database("storage_encrypted = true")) == [
        "`storage_encrypted` differs"
      ])
    #expect(
      undeclared(
        database("storage_encrypted = false"), database("storage_encrypted = true"),
        mayDiffer: ["storage_encrypted"]
      ).isEmpty)
  }

  @Test func sizesMayDifferButNotBeSwitchedOff() {
    let days = { (days: Int) in database("backup_retention_period = \(days)") }
    #expect(undeclared(days(7), days(35)).isEmpty)
    #expect(undeclared(days(0), days(35)) == ["`backup_retention_period` differs"])
  }

  @Test func structureCounts() {
    #expect(
      undeclared("", "resource \"aws_s3_bucket\" \"logs\" {\n}\n") == [
        "`aws_s3_bucket.logs` is not in dev"
      ])
    let count = { (count: Int) in "resource \"aws_instance\" \"web\" {\n  count = \(count)\n}\n" }
    #expect(undeclared(count(1), count(3)).isEmpty)
  }

  @Test func blocksCount() {
    let block = "resource \"aws_s3_bucket\" \"a\" {\n  versioning {\n    enabled = true\n  }\n}\n"
    #expect(
      undeclared("resource \"aws_s3_bucket\" \"a\" {\n}\n", block) == [
        "the number of `versioning` blocks differs"
      ])
  }

  @Test func versionsOfModulesCount() {
    let call = { (version: String) in
      "module \"a\" {\n  source  = \"terraform-aws-modules/s3-bucket/aws\"\n  version = \"\(version)\"\n}\n"
    }
    #expect(undeclared(call("4.0.0"), call("4.0.0")).isEmpty)
    #expect(
      undeclared(call("3.0.0"), call("4.0.0")) == [
        "the environments call different modules or versions"
      ])
    #expect(undeclared("", call("4.0.0")) == ["`module.a` is not called in dev"])
  }
}
