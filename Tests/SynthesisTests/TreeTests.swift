import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import HCL
import Synthesis
import Testing

@Suite struct TreeTests {
  private func lines(_ tree: GeneratedTree) -> [String] {
    tree.diagnostics.map { "\($0.code) \($0.range?.description ?? "") \($0.summary)" }
  }

  @Test func theShopIsGeneratedWithoutComplaint() throws {
    let tree = GraphBuilder.shop.tree()
    #expect(lines(tree) == [])
    #expect(!tree.isPartial)
    if let folder = ProcessInfo.processInfo.environment["ZEROPLAN_TREE_OUT"] {
      try tree.write(to: URL(fileURLWithPath: folder))
    }
  }

  /// A resource has one policy, whoever it is that three arrows come from.
  @Test(arguments: [("cloudfront", "s3"), ("s3", "sns"), ("s3", "sqs")])
  func threeArrowsGiveOnePolicyAndOneKeyPolicy(tail: String, head: String) {
    var shop = GraphBuilder()
    for name in ["first", "second", "third"] { shop.add(name, tail) }
    shop.add("shared", head)
    for name in ["first", "second", "third"] { shop.arrow(name, "shared") }
    let access = parse(
      SourceFile(name: "access.tf", text: shop.tree().text("stack/access.tf"))
    ).body
    for name in ["shared_policy", "shared_key_policy"] {
      let documents = access.blocks("data").filter { $0.labels.last?.text == name }
      #expect(documents.map { $0.body.blocks("statement").count } == [3], "\(name)")
    }
  }

  @Test func threeArrowsIntoOneQueueGiveOnePolicy() {
    var shop = GraphBuilder()
    shop.add("uploads", "s3")
    shop.add("imports", "s3")
    shop.add("orders", "sns")
    shop.add("jobs", "sqs")
    shop.arrow("uploads", "jobs")
    shop.arrow("imports", "jobs")
    shop.arrow("orders", "jobs")
    let tree = shop.tree()
    #expect(lines(tree) == [])
    let access = parse(SourceFile(name: "access.tf", text: tree.text("stack/access.tf"))).body
    func statements(_ name: String) -> Int? {
      access.blocks("data").first { $0.labels.last?.text == name }?.body.blocks("statement").count
    }
    #expect(statements("jobs_policy") == 3)
    #expect(statements("jobs_key_policy") == 3)
    let messaging = tree.text("stack/messaging.tf")
    #expect(
      messaging.contains(
        "policy_documents     = [data.aws_iam_policy_document.jobs_policy.json]"))
    #expect(
      messaging.contains(
        "key_policy_documents = [data.aws_iam_policy_document.jobs_key_policy.json]"))
  }

  @Test func aRelabelledBoxKeepsItsAddress() {
    let before = GraphBuilder.shop.tree()
    var shop = GraphBuilder.shop
    for index in shop.components.indices where shop.components[index].id == "orders_db" {
      shop.components[index].id = "ledger"
      shop.components[index].label = "Ledger"
    }
    for index in shop.flows.indices where shop.flows[index].to == "orders_db" {
      shop.flows[index].to = "ledger"
      shop.flows[index].id = "api->ledger"
    }
    let after = shop.tree(lock: before.lock)
    #expect(after.text("stack/data.tf").contains("module \"orders_db\" {"))
    #expect(!after.text("stack/data.tf").contains("module \"ledger\""))
    #expect(after.text("stack/moved.tf") == "")

    var options = SynthesisOptions()
    options.rename = true
    let renamed = shop.tree(lock: before.lock, options: options)
    #expect(renamed.text("stack/data.tf").contains("module \"ledger\" {"))
    #expect(
      renamed.text("stack/moved.tf") == """
        moved {
          from = module.orders_db
          to   = module.ledger
        }

        """)
  }

  @Test func aHomonymGetsASuffixFromItsCell() {
    var first = GraphBuilder()
    first.add("db", "rds", cell: "A1")
    let lock = first.tree().lock
    var second = GraphBuilder()
    second.add("ledger", "rds", cell: "A1")
    second.add("db", "rds", cell: "B-7")
    let data = second.tree(lock: lock).text("stack/data.tf")
    #expect(data.contains("module \"db\" {"))
    #expect(data.contains("module \"db_b_7\" {"))
  }

  @Test func longLabelsMakeNamesThatServicesTake() {
    var shop = GraphBuilder()
    shop.add("a_very_long_name__of_a_bucket_that_nobody_would_type", "s3")
    shop.add("a_very_long_name__of_a_bucket_that_somebody_would_type", "s3")
    let data = shop.tree().text("stack/data.tf")
    let names = data.split(separator: "\n").filter { $0.contains(" = \"${local.prefix}-a-very") }
    #expect(names.count == 2)
    #expect(Set(names).count == 2)
    #expect(names.allSatisfy { $0.utf8.count < 80 && !$0.contains("--") })
  }

  @Test func removingAnArrowRemovesItsRules() {
    var shop = GraphBuilder.shop
    #expect(shop.tree().text("stack/access.tf").contains("\"api_to_orders_db\""))
    shop.flows.removeAll { $0.to == "orders_db" }
    let tree = shop.tree()
    #expect(!tree.text("stack/access.tf").contains("api_to_orders_db"))
    #expect(!tree.text("stack/identity.tf").contains("orders_db"))
  }

  @Test func theOrderOfCellsDoesNotMatter() {
    let first = GraphBuilder.shop.tree()
    var shop = GraphBuilder.shop
    shop.components.reverse()
    shop.flows.reverse()
    let second = shop.tree()
    #expect(first.files.map(\.path) == second.files.map(\.path))
    for (a, b) in zip(first.files, second.files) where a.bytes != b.bytes {
      Issue.record("\(a.path) differs")
    }
  }

  @Test func peopleAndDatabases() {
    var shop = GraphBuilder.shop
    shop.arrow("customers", "orders_db")
    let tree = shop.tree()
    #expect(tree.isPartial)
    #expect(lines(tree).count == 1)
    #expect(tree.diagnostics.first?.code == "flow/refused")
    #expect(!tree.text("stack/access.tf").contains("customers_to_orders_db"))
    #expect(tree.text("ARCHITECTURE.md").contains("people must not reach data directly"))
  }

  @Test func noTemplateYet() {
    var shop = GraphBuilder()
    shop.add("graph", nil, label: "Graph", type: "aws_neptune_cluster")
    let tree = shop.tree()
    #expect(tree.isPartial)
    #expect(
      tree.diagnostics.map(\.code) == [
        "synthesis/no-template", "synthesis/nothing-to-generate",
      ])
  }

  @Test func aPlainResourceHasLiteralsOnly() {
    var shop = GraphBuilder()
    shop.add(
      "stream", nil, settings: [Property("name", "a-${var.x}\"")],
      type: "aws_kinesis_stream")
    let tree = shop.tree()
    #expect(tree.text("stack/other.tf").contains("resource \"aws_kinesis_stream\" \"stream\""))
    #expect(tree.text("stack/other.tf").contains("name = \"a-$${var.x}\\\"\""))
  }

  @Test func guardedTypesNeedTheCommandLine() {
    var shop = GraphBuilder()
    shop.add("boss", nil, settings: [Property("name", "boss")], type: "aws_iam_user")
    #expect(
      shop.tree().diagnostics.map(\.code) == [
        "synthesis/guarded-type", "synthesis/nothing-to-generate",
      ])
    var options = SynthesisOptions()
    options.allowedKinds = ["aws_iam_user"]
    #expect(shop.tree(options: options).text("stack/other.tf").contains("aws_iam_user"))
  }

  @Test func settingsCannotRewireAComponent() {
    for name in ["subnet_ids", "disposable", "vpc_id", "policy_documents", "nonsense"] {
      var shop = GraphBuilder()
      shop.add("db", "rds", settings: [Property(name, "x")])
      let tree = shop.tree()
      #expect(
        tree.diagnostics.map(\.code).allSatisfy {
          $0 == "synthesis/wired-setting" || $0 == "synthesis/unknown-setting"
        })
      #expect(tree.isPartial, "\(name)")
    }
    var shop = GraphBuilder()
    shop.add("db", "rds", settings: [Property("database_name", "orders")])
    #expect(shop.tree().text("stack/data.tf").contains("database_name         = \"orders\""))
  }

  @Test func aVPCIsAssumedWhereNoneIsDrawn() {
    var shop = GraphBuilder()
    shop.add("db", "rds")
    let tree = shop.tree()
    #expect(tree.text("stack/network.tf").contains("source = \"../modules/vpc\""))
    #expect(tree.text("ARCHITECTURE.md").contains("A VPC is assumed"))
  }

  @Test func someEnvironmentsOnly() {
    var shop = GraphBuilder.shop
    for index in shop.components.indices where shop.components[index].id == "sessions" {
      shop.components[index].environments = ["prod"]
    }
    let tree = shop.tree()
    #expect(lines(tree) == [])
    #expect(
      tree.text("stack/data.tf").contains(
        "count = contains([\"prod\"], var.environment) ? 1 : 0"))
    #expect(
      tree.text("stack/access.tf").contains(
        "referenced_security_group_id = one(module.sessions[*].security_group_id)"))
    #expect(tree.text("stack/identity.tf").contains("dynamic \"statement\""))
  }

  @Test func theLockFileReadsBack() throws {
    let tree = GraphBuilder.shop.tree()
    let lock = try #require(tree.lock)
    #expect(lock.components.first { $0.name == "orders_db" }?.cell == "cell-orders_db")
    #expect(
      lock.components.first { $0.name == "orders_db" }?.address == "module.stack.module.orders_db")
    #expect(lock.files.map(\.path) == tree.files.map(\.path).filter { $0 != LockFile.path })
    for file in lock.files {
      let bytes = tree.files.first { $0.path == file.path }?.bytes ?? []
      #expect(SHA256.hexadecimal(bytes) == file.sha256)
    }
    #expect(Array(lock.printed().utf8) == tree.files.first { $0.path == LockFile.path }?.bytes)
    #expect(LockFile(Array("{\"version\": 1, \"version\": 1}".utf8)) == nil)
    #expect(LockFile(Array(String(repeating: "[", count: 100_000).utf8)) == nil)
  }
}

@Suite struct TemplatesTests {
  @Test func theRepositorysTemplatesLoadWithoutComplaint() {
    let problems = loadCatalog([TemplatesOnDisk()]).1
    #expect(problems.map { "\($0.code) \($0.range?.description ?? "") \($0.summary)" } == [])
  }

  /// What a box or an arrow without its surroundings lacks, which is no fault of the templates.
  private static let surroundings = [
    "synthesis/missing-input", "synthesis/nothing-to-generate", "synthesis/conflicting-input",
    "flow/refused",
  ]

  /// Every kind with a module, alone on a page: no template refers to what is not there.
  @Test func everyKindFillsItsTemplates() {
    for kind in GraphBuilder.catalog.kinds where kind.hasModule {
      var builder = GraphBuilder()
      builder.add("one", kind.id)
      let problems = builder.tree().diagnostics.filter { !Self.surroundings.contains($0.code) }
      #expect(problems == [], "\(kind.id)")
    }
  }

  /// Every arrow that the catalogue grants between two kinds with modules: a page for each tail, with every head.
  @Test func everyContractFillsItsTemplates() {
    let kinds = GraphBuilder.catalog.kinds.filter(\.hasModule).map(\.id)
    for from in kinds + ["users", "saas", "on_prem"] {
      var builder = GraphBuilder()
      builder.add("tail", from)
      for to in kinds + ["saas", "on_prem"] {
        guard let contract = GraphBuilder.catalog.contract(from: from, to: to),
          contract.refusal == nil
        else { continue }
        builder.add("to_\(to)", to)
        builder.arrow("tail", "to_\(to)", port: contract.network == nil ? nil : "8443")
      }
      let problems = builder.tree().diagnostics.filter { !Self.surroundings.contains($0.code) }
      #expect(
        problems.map { "\($0.summary) \($0.range?.description ?? "")" } == [], "from \(from)")
    }
  }
}
