import Catalog
import Diagnostics
import HCL
import Terraform
import Testing

/// A policy document that a resource carries, whichever argument holds it.
struct CarriedDocument {
  var root: String
  var address: String
  var type: String
  var argument: String
  var document: PolicyDocument
}

extension EvaluatedTree {
  /// Every document of every root: identity, resource, key, endpoint, trust, boundary.
  var documents: [CarriedDocument] {
    roots.flatMap { root in
      let reader = PolicyReader(root.inventory)
      return root.inventory.resources.flatMap { resource in
        resource.body.everyAttribute.compactMap { attribute -> CarriedDocument? in
          guard attribute.value.isPolicyDocument else { return nil }
          return CarriedDocument(
            root: root.name, address: resource.address, type: resource.type,
            argument: attribute.name, document: reader.document(attribute))
        }
      }
    }
  }
}

extension ConfiguredBody {
  fileprivate var everyAttribute: [ConfiguredAttribute] {
    attributes + blocks.flatMap(\.body.everyAttribute)
  }
}

extension Value {
  /// A document of a data source, or JSON with statements in it.
  fileprivate var isPolicyDocument: Bool {
    if let reference = unmarked.unknown?.bareReference {
      return reference.address.split(separator: ".").contains("aws_iam_policy_document")
    }
    guard let parts = unmarked.symbolicParts, case .text(let start)? = parts.first,
      start.utf8.first == UInt8(ascii: "{")
    else { return false }
    return parts.contains { part in
      if case .text(let text) = part { text.contains("\"Statement\"") } else { false }
    }
  }
}

/// What no document of ours may say.
struct DocumentRules {
  private static let lists = loadTextLists([TemplatesOnDisk()]).0
  /// In the policy of a key, `*` is the key itself.
  private static let keys: Set<String> = [
    "aws_kms_key", "aws_kms_key_policy", "aws_kms_replica_key",
  ]

  static func faults(_ carried: CarriedDocument) -> [String] {
    let place = "\(carried.root) \(carried.address).\(carried.argument)"
    return carried.document.undecided.map { "\(place): \($0)" }
      + carried.document.statements.flatMap { statement in
        faults(statement, isKey: keys.contains(carried.type)).map { "\(place): \($0)" }
      }
  }

  /// A denial may name everything: it only takes away.
  private static func faults(_ statement: PolicyStatement, isKey: Bool) -> [String] {
    if statement.effect == .deny { return [] }
    var faults: [String] = []
    if statement.effect == .unknown { faults.append("an effect that is not known") }
    if !statement.notActions.isEmpty { faults.append("allows all actions but some") }
    if !statement.notResources.isEmpty { faults.append("allows all resources but some") }
    if !statement.notPrincipals.isEmpty { faults.append("allows everybody but some") }
    let actions = statement.actions.map { $0.text ?? "*" }
    if actions.isEmpty { faults.append("no actions") }
    faults += actions.filter { $0.contains("*") || $0.contains("?") }.map { "the action \($0)" }
    let isWide = statement.resources.contains { $0.text == "*" || $0.parts == nil }
    if isWide, !isKey {
      let scopable = actions.filter { !lists.contains($0, in: "unscopable_actions") }
      faults += scopable.map { "\($0) on every resource" }
    }
    let isForAnyone = statement.principals.contains { $0.identifier.text == "*" }
    if isForAnyone, statement.conditions.isEmpty { faults.append("anyone, without a condition") }
    return faults
  }
}

/// No document that we generate says more than it must.
struct DocumentTests {
  @Test func drawingsAreFound() {
    #expect(EvaluatedTree.drawn.map(\.name).contains("shop"))
  }

  @Test func theShopHasAllKindsOfDocuments() {
    let documents = EvaluatedTree.shop.documents
    let found = Set(documents.map { "\($0.type).\($0.argument)" })
    for wanted in [
      "aws_iam_role.assume_role_policy", "aws_iam_role_policy.policy", "aws_kms_key_policy.policy",
      "aws_s3_bucket_policy.policy", "aws_sqs_queue_policy.policy", "aws_vpc_endpoint.policy",
      "aws_iam_policy.policy",
    ] {
      #expect(found.contains(wanted))
    }
    #expect(documents.count > 150)
  }

  @Test(arguments: EvaluatedTree.all.indices) func treesSayNoMoreThanTheyMust(index: Int) {
    let tree = EvaluatedTree.all[index]
    #expect(tree.documents.flatMap(DocumentRules.faults) == [], "\(tree.name)")
  }

  @Test(arguments: EvaluatedTree.families) func arrowsSayNoMoreThanTheyMust(tail: String) {
    let tree = EvaluatedTree(family: tail)
    #expect(tree.documents.count > 2)
    #expect(tree.documents.flatMap(DocumentRules.faults) == [])
  }

  @Test(arguments: [
    ("[\"s3:*\"]", "[\"arn:aws:s3:::a\"]"), ("[\"*\"]", "[\"arn:aws:s3:::a\"]"),
    ("[\"s3:GetObject\"]", "[\"*\"]"), ("[var.x]", "[\"arn:aws:s3:::a\"]"),
    ("[\"s3:GetObject\"]", "[var.x]"),
  ]) func theRulesFindWhatIsWide(actions: String, resources: String) {
    let code = """
      variable "x" {}
      data "aws_iam_policy_document" "a" {
        statement {
          actions   = \(actions)
          resources = \(resources)
        }
      }
      resource "aws_iam_policy" "a" {
        policy = data.aws_iam_policy_document.a.json
      }
      """
    #expect(!faults(of: code).isEmpty)
  }

  private func faults(of code: String) -> [String] {
    let inventory = loadInventory(
      MemoryFileSource(texts: ["main.tf": code]), root: ""
    ).0
    let reader = PolicyReader(inventory)
    return inventory.resources.flatMap { resource in
      resource.body.attributes.filter(\.value.isPolicyDocument).flatMap {
        DocumentRules.faults(
          CarriedDocument(
            root: "", address: resource.address, type: resource.type, argument: $0.name,
            document: reader.document($0)))
      }
    }
  }
}
