import Diagnostics
import HCL

/// The policy statements that resources carry or are, by address.
///
/// A role, user or group carries those of its inline policies and of the policies attached to it; a bucket, queue or
/// key those of its resource policy; a policy resource is its own. A role's trust policy is apart.
package struct StatementIndex: Sendable {
  private var documents: [String: PolicyDocument] = [:]
  private var trusts: [String: PolicyDocument] = [:]

  package init(_ index: InventoryIndex, _ knowledge: AccessKnowledge) {
    let graph = AccessGraph(index, knowledge)
    for view in knowledge.views where view.fields.contains("policy") {
      for record in view.records(index) {
        let document = graph.policies.document(
          record.field("policy"), at: record.place(of: "policy"))
        add(document, to: record.source)
        if let owner = record.owner, owner != record.source { add(document, to: owner) }
      }
    }
    for grant in graph.attachedGrants() { add(grant.document, to: grant.principal) }
    for role in index.resources("aws_iam_role") {
      guard let attribute = role.body.attribute("assume_role_policy") else { continue }
      trusts[role.address] = graph.policies.document(attribute)
    }
  }

  private mutating func add(_ document: PolicyDocument, to address: String) {
    var known = documents[address] ?? PolicyDocument()
    for statement in document.statements where !known.statements.contains(statement) {
      known.statements.append(statement)
    }
    known.undecided += document.undecided
    documents[address] = known
  }

  /// What a resource carries or is; without statements when it has no policy.
  package func document(of address: String) -> PolicyDocument {
    documents[address] ?? PolicyDocument()
  }

  /// Who may take on a role.
  package func trust(of address: String) -> PolicyDocument { trusts[address] ?? PolicyDocument() }
}
