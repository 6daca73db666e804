import Diagnostics
import HCL

/// A document that a role, user or group has, with what attaches it.
struct Grant {
  var principal: String
  var document: PolicyDocument
  var via: [AccessStep]
  var isUncertain: Bool
  var isImplied = false
  /// Types of resources whose roles carry it as a matter of course.
  var ownTypes: [String] = []
}

extension AccessGraph {
  /// What roles, users and groups may do, seen from the resources that run with them.
  func identityPaths() -> [AccessPath] {
    var result: [AccessPath] = []
    for grant in grants() where result.count < accessPathLimit { result += paths(of: grant) }
    return result
  }

  private func grants() -> [Grant] {
    var result: [Grant] = []
    var documents: [String: (PolicyDocument, AccessStep)] = [:]
    for record in knowledge.view("iam_policy")?.records(index) ?? [] {
      let document = policies.document(
        record.field("policy"), at: record.place(of: "policy"))
      let step = AccessStep(address: record.source, place: record.place)
      if let owner = record.owner {
        result.append(
          Grant(
            principal: owner, document: document, via: [step], isUncertain: record.isUncertain))
      } else {
        documents[record.source] = (document, step)
      }
    }
    return result + attached(documents)
  }

  /// What the policies allow that are attached to roles, users and groups.
  func attachedGrants() -> [Grant] {
    var documents: [String: (PolicyDocument, AccessStep)] = [:]
    for record in knowledge.view("iam_policy")?.records(index) ?? [] where record.owner == nil {
      let document = policies.document(
        record.field("policy"), at: record.place(of: "policy"))
      documents[record.source] = (document, AccessStep(address: record.source, place: record.place))
    }
    return attached(documents)
  }

  private func attached(_ documents: [String: (PolicyDocument, AccessStep)]) -> [Grant] {
    (knowledge.view("managed_attachment")?.records(index) ?? []).flatMap {
      attached($0, documents)
    }
  }

  private func attached(
    _ record: ViewRecord, _ documents: [String: (PolicyDocument, AccessStep)]
  ) -> [Grant] {
    guard let owner = record.owner else { return [] }
    let step = AccessStep(address: record.source, place: record.place)
    return record.field("policy_arn").symbolicTexts.map { arn in
      var grant = Grant(
        principal: owner, document: PolicyDocument(), via: [step], isUncertain: record.isUncertain)
      let known =
        arn.references.first { documents[$0.address] != nil }?.address
        ?? arn.text.flatMap { text in arns.first { $0.arn.isMeant(by: ARN(text)) }?.address }
      if let known, let (document, policy) = documents[known] {
        grant.document = document
        grant.via.append(policy)
      } else if let managed = managed(arn) {
        grant.isImplied = managed.isImplied
        grant.ownTypes = managed.types
        grant.document.statements = [
          PolicyStatement(
            actions: managed.actions.map { SymbolicText($0) }, resources: [SymbolicText("*")],
            place: record.place)
        ]
      } else {
        grant.document.undecided = [
          "what the policy `\(arn.description)` allows is not in the code"
        ]
      }
      return grant
    }
  }

  /// What we know of a policy of AWS by its ARN.
  private func managed(_ arn: SymbolicText) -> ManagedPolicy? {
    guard let text = arn.text(replacingReferencesWith: "*") else { return nil }
    let resource = ARN(text).resource
    guard resource.utf8.starts(with: "policy/".utf8) else { return nil }
    return knowledge.managedPolicies[String(decoding: resource.utf8.dropFirst(7), as: UTF8.self)]
  }

  private func paths(of grant: Grant) -> [AccessPath] {
    var result: [AccessPath] = []
    for holder in holders(ofPrincipal: grant.principal) {
      var via = grant.via
      if let step = index.resource(grant.principal), holder.address != grant.principal {
        via.insert(AccessStep(address: step.address, place: step.place), at: 0)
      }
      let isService = holder.isService || grant.isImplied
      let isOfCourse = index.resource(holder.address).map { grant.ownTypes.contains($0.type) }
      for statement in grant.document.statements where statement.effect != .deny {
        guard result.count < accessPathLimit else { return result }
        for path in paths(of: statement, from: .resource(holder.address)) {
          var path = path
          path.via = via.with(statement.place)
          path.isServiceRole = isService
          path.isOfCourse = isOfCourse ?? false
          path.isUncertain = path.isUncertain || grant.isUncertain
          result.append(path)
        }
      }
      for reason in grant.document.undecided {
        result.append(
          AccessPath(
            kind: .identity, from: .resource(holder.address), to: .unknown(reason), via: via,
            isServiceRole: isService, isUncertain: true))
      }
    }
    return result
  }

  /// The resources that run with a role; the role itself when none does.
  private func holders(ofPrincipal address: String) -> [RoleHolder] {
    if let holders = roleHolders[address], !holders.isEmpty { return holders }
    let place = index.resource(address)?.place ?? SourceRange(file: "", start: .start, end: .start)
    return [
      RoleHolder(
        address: address, isService: false, step: AccessStep(address: address, place: place))
    ]
  }

  /// One path for each resource that a statement names.
  private func paths(of statement: PolicyStatement, from: AccessEnd) -> [AccessPath] {
    let isNegative = statement.actions.isEmpty
    let actions = isNegative ? [SymbolicText("*")] : statement.actions
    var targets = statement.resources.flatMap { self.targets(of: $0) }
    if statement.resources.isEmpty { targets = [Target(end: .everything, isWildcard: true)] }
    return merged(targets).compactMap { target in
      let meant = self.actions(actions, for: target.end)
      guard !meant.isEmpty else { return nil }
      return AccessPath(
        kind: .identity, from: from, to: target.end, actions: meant,
        conditions: statement.conditions, isWildcardResource: target.isWildcard,
        isUncertain: statement.effect == .unknown)
    }
  }

  /// Each end once: a bucket and its objects are one target.
  func merged(_ targets: [Target]) -> [Target] {
    var result: [Target] = []
    for target in targets {
      if let index = result.firstIndex(where: { $0.end == target.end }) {
        result[index].isWildcard = result[index].isWildcard || target.isWildcard
      } else {
        result.append(target)
      }
    }
    return result
  }
}

extension [AccessStep] {
  /// The last step at the statement's own place, which is more exact than the resource's.
  func with(_ place: SourceRange) -> [AccessStep] {
    guard var last = self.last else { return self }
    last.place = place
    return dropLast() + [last]
  }
}
