import Diagnostics
import HCL

extension AccessGraph {
  /// What the policies of resources allow to principals.
  func resourcePolicyPaths() -> [AccessPath] {
    (knowledge.view("resource_policy")?.records(index) ?? []).flatMap { record in
      let document = policies.document(
        record.field("policy"), at: record.place(of: "policy"))
      let owner = record.owner.map { AccessEnd.resource($0) }
      let target = owner ?? .elsewhere(record.source)
      let step = AccessStep(address: record.source, place: record.place)
      var result = document.statements.filter { $0.effect != .deny }.flatMap { statement in
        // A policy of the account, such as that of its log groups, says itself what it is about.
        let targets =
          owner.map { [$0] }
          ?? merged(statement.resources.flatMap { self.targets(of: $0) }).map(\.end)
        return (targets.isEmpty ? [target] : targets).flatMap {
          paths(of: statement, to: $0, via: step, kind: .resourcePolicy)
        }
      }
      result += document.undecided.map {
        AccessPath(
          kind: .resourcePolicy, from: .unknown($0), to: target, via: [step], isUncertain: true)
      }
      for index in result.indices where record.isUncertain { result[index].isUncertain = true }
      return result
    }
  }

  /// Who may take on which role. What the account's own services do with their roles is left out.
  func trustPaths() -> [AccessPath] {
    index.resources("aws_iam_role").flatMap { role -> [AccessPath] in
      guard let attribute = role.body.attribute("assume_role_policy") else { return [] }
      let step = AccessStep(address: role.address, place: attribute.place)
      let document = policies.document(attribute)
      let paths = document.statements.filter { $0.effect != .deny }.flatMap {
        self.paths(of: $0, to: .resource(role.address), via: step, kind: .trust)
      }
      return paths.filter { $0.service == nil }
    }
  }

  private func paths(
    of statement: PolicyStatement, to target: AccessEnd, via step: AccessStep,
    kind: AccessPath.Kind
  ) -> [AccessPath] {
    let actions = statement.actions.isEmpty ? [SymbolicText("*")] : statement.actions
    let meant = kind == .trust ? actions.map(\.description) : self.actions(actions, for: target)
    guard !meant.isEmpty else { return [] }
    let principals: [PolicyPrincipal] =
      statement.principals.isEmpty && !statement.notPrincipals.isEmpty
      ? [PolicyPrincipal(type: "*", identifier: SymbolicText("*"))] : statement.principals
    let via = [AccessStep(address: step.address, place: statement.place)]
    return principals.flatMap { principal in
      ends(of: principal, statement).map { end, service in
        AccessPath(
          kind: kind, from: end, to: target, actions: meant, service: service,
          conditions: statement.conditions, via: via,
          isUncertain: statement.effect == .unknown)
      }
    }
  }

  /// Who a principal is; a service that may act only for certain resources is those resources.
  private func ends(of principal: PolicyPrincipal, _ statement: PolicyStatement)
    -> [(AccessEnd, String?)]
  {
    if principal.isAnyone { return [(.anyone, nil)] }
    let text = principal.identifier
    switch principal.type {
    case "Service":
      let service = text.description
      let sources = sourceTargets(statement)
      return sources.isEmpty ? [(.service(service), service)] : sources.map { ($0, service) }
    case "AWS", "*": return awsEnds(text)
    case "Federated":
      for case .reference(let reference) in text.parts ?? []
      where index.resource(reference.address) != nil {
        return [(.resource(reference.address), nil)]
      }
      return [(.elsewhere(text.description), nil)]
    default: return [(.elsewhere(text.description), nil)]
    }
  }

  private func awsEnds(_ text: SymbolicText) -> [(AccessEnd, String?)] {
    guard let parts = text.parts else {
      return [(.unknown(text.reason ?? "the principal is not known"), nil)]
    }
    for case .reference(let reference) in parts where index.resource(reference.address) != nil {
      return (roleHolders[reference.address]?.map(\.address) ?? [reference.address]).map {
        (.resource($0), nil)
      }
    }
    if let id = text.text, id.utf8.count == 12, id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return [(.account(id), nil)]
    }
    let fields = text.description.utf8.split(
      separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
    if fields.count == 6, fields[5].elementsEqual("root".utf8) {
      return [(.account(String(decoding: fields[4], as: UTF8.self)), nil)]
    }
    guard let pattern = text.text(replacingReferencesWith: "*") else { return [] }
    let found = arns.filter { $0.arn.isMeant(by: ARN(pattern)) }
    guard !found.isEmpty else { return [(.elsewhere(text.description), nil)] }
    return found.flatMap { known in
      (roleHolders[known.address]?.map(\.address) ?? [known.address]).map { (.resource($0), nil) }
    }
  }

  /// The resources that `aws:SourceArn` names; empty when it may be more than those.
  private func sourceTargets(_ statement: PolicyStatement) -> [AccessEnd] {
    let conditions = statement.conditions.filter {
      $0.variable.asciiLowercase == "aws:sourcearn"
        && !$0.test.asciiLowercase.utf8.starts(with: "arnnot".utf8)
        && !$0.test.asciiLowercase.utf8.starts(with: "stringnot".utf8)
    }
    let targets = merged(conditions.flatMap { $0.values.flatMap { self.targets(of: $0) } })
    let isExact = targets.allSatisfy {
      if case .resource = $0.end { !$0.isWildcard } else { false }
    }
    return isExact ? targets.map(\.end) : []
  }

  // MARK: - Links

  /// Triggers, subscriptions, origins and permissions to invoke.
  func linkPaths() -> [AccessPath] {
    knowledge.links.flatMap { link in
      index.resources(link.type).flatMap { paths(of: link, $0) }
    }
  }

  private func paths(of link: LinkShape, _ resource: ResourceInstance) -> [AccessPath] {
    let principal = link.service.flatMap { resource.body.attribute($0) }.flatMap {
      SymbolicText($0.value)
    }
    let service = principal?.description
    var sources = ends(link.from, of: resource)
    if sources.isEmpty, let principal, let service {
      sources =
        service == "*"
        ? [.anyone] : isIdentity(principal) ? awsEnds(principal).map(\.0) : [.service(service)]
    }
    let actions = link.actions.flatMap { resource.body.attribute($0) }.flatMap {
      SymbolicText($0.value)?.description
    }
    let via = [AccessStep(address: resource.address, place: resource.place)]
    return sources.flatMap { from in
      ends(link.to, of: resource).filter { $0 != from }.map { to in
        AccessPath(
          kind: link.service == nil ? .link : .resourcePolicy, from: from, to: to,
          actions: actions.map { [$0] } ?? [], service: service, via: via,
          isUncertain: resource.isUncertain)
      }
    }
  }

  /// A role or an account rather than a service.
  private func isIdentity(_ principal: SymbolicText) -> Bool {
    principal.parts?.contains { if case .reference = $0 { true } else { false } } == true
      || principal.description.utf8.starts(with: "arn:".utf8)
      || principal.description.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func ends(_ paths: [[String]]?, of resource: ResourceInstance) -> [AccessEnd] {
    guard let paths else { return topmost(resource.address).map { .resource($0) } }
    return paths.flatMap { path in
      targets(resource.body.values(at: path), type: nil).flatMap { topmost(home($0)) }.map {
        .resource($0)
      }
    }
  }
}
