import Architecture
import Catalog
import HCL
import Terraform

/// Arrows that the code does not allow.
struct MissingAccess {
  typealias Path = AccessComparison.Path
  typealias Grant = DrawnAccess.Grant

  let comparison: AccessComparison

  var findings: [Finding] {
    let attachments = Attachments(comparison)
    return comparison.drawn.grants.flatMap { grant -> [Finding] in
      guard isComparable(grant) else { return [] }
      return network(grant) + actions(grant) + resourcePolicy(grant)
        + attachment(grant, attachments)
    }
  }

  /// Both ends are in the code, or the outer one is a person; an end that is missing is a finding of its own.
  private func isComparable(_ grant: Grant) -> Bool {
    guard comparison.matching.isMatched(grant.server) else { return false }
    return comparison.matching.isMatched(grant.client) || comparison.drawn.isActor(grant.client)
  }

  private func hasGroup(_ component: String) -> Bool {
    comparison.kind(component)?.identity.securityGroup != nil
  }

  private func resources(_ component: String) -> [ResourceInstance] {
    comparison.matching.addresses(of: component).compactMap(comparison.index.resource)
  }

  // MARK: Network

  private func network(_ grant: Grant) -> [Finding] {
    guard grant.contract.network != nil, let ports = grant.ports, hasGroup(grant.server) else {
      return []
    }
    let name = grant.flow.protocol ?? "tcp"
    let inbound = comparison.paths(to: grant.server).filter { fits($0, name, ports) != false }
    let direct = inbound.filter { $0.from.contains(grant.client) }
    let byAddress = inbound.filter { isByAddress($0.path.from, grant) && $0.path.lacks == nil }
    if direct.contains(where: { isSure($0, name, ports) }) { return [] }
    if byAddress.contains(where: { isSure($0, name, ports) }) {
      let way = wayOut(grant, name, ports)
      if way == true { return [] }
      if way == false {
        return [missing(grant, "\(name)/\(ports.text): no egress rule lets it out", nil)]
      }
    }
    let isUnknown =
      (direct + byAddress).contains { $0.path.lacks == nil }
      || inbound.contains { if case .unknown = $0.path.from { true } else { false } }
      || [grant.client, grant.server].flatMap(resources).contains(
        where: comparison.input.knowledge.hasUnknownGroups)
    if isUnknown {
      return [undecided(grant, "whether a rule lets it through is not known from the code")]
    }
    let reason =
      direct.compactMap(\.path.lacks).first ?? "no rule of a security group lets it through"
    return [missing(grant, "\(name)/\(ports.text): \(reason)", direct.first?.path)]
  }

  /// Whether a path carries the arrow's ports; nil when it is not known.
  private func fits(_ path: Path, _ name: String, _ ports: PortRange) -> Bool? {
    guard path.path.kind == .network else { return false }
    if let own = path.path.ipProtocol, !own.utf8.elementsEqual(name.utf8) { return false }
    guard let first = path.path.ports.contains(ports.first),
      let last = path.path.ports.contains(ports.last)
    else { return nil }
    return first && last
  }

  private func isSure(_ path: Path, _ name: String, _ ports: PortRange) -> Bool {
    path.path.lacks == nil && !path.path.isUncertain && fits(path, name, ports) == true
  }

  /// Whether a path lets the client in by its address rather than by its group.
  private func isByAddress(_ end: AccessEnd, _ grant: Grant) -> Bool {
    switch end {
    case .anyone, .cidr: true
    case .prefixList: !hasGroup(grant.client)
    default: false
    }
  }

  /// Whether the client's own group lets it out to the server; nil when it is not known.
  private func wayOut(_ grant: Grant, _ name: String, _ ports: PortRange) -> Bool? {
    guard hasGroup(grant.client), !comparison.drawn.isActor(grant.client) else { return true }
    let ways = comparison.paths(from: grant.client).filter { path in
      guard fits(path, name, ports) != false else { return false }
      switch path.path.to {
      case .anyone, .cidr: return true
      default: return path.to.contains(grant.server)
      }
    }
    let isKnown = { (path: Path) in !path.path.isUncertain && fits(path, name, ports) == true }
    if ways.contains(where: isKnown) { return true }
    let isUnknown =
      !ways.isEmpty
      || resources(grant.client).contains(where: comparison.input.knowledge.hasUnknownGroups)
    return isUnknown ? nil : false
  }

  // MARK: Permissions

  private func actions(_ grant: Grant) -> [Finding] {
    // Where a network path is the way in, how the client signs in is its own business.
    guard grant.contract.network == nil, !grant.contract.isByResourcePolicy,
      comparison.kind(grant.client)?.identity.roleName != nil
    else { return [] }
    let essential = grant.contract.essentialActions(for: grant.flow.verbs)
    guard !essential.isEmpty else { return [] }
    let paths = comparison.paths(from: grant.client).filter { $0.path.kind == .identity }
    let toServer = paths.filter { $0.to.contains(grant.server) || $0.path.to == .everything }
    let absent = essential.filter { action in
      !toServer.contains { !$0.path.isUncertain && allows($0, action) }
    }
    guard !absent.isEmpty else { return [] }
    let isUnknown =
      toServer.contains { path in path.path.isUncertain && absent.contains { allows(path, $0) } }
      || paths.contains { if case .unknown = $0.path.to { true } else { false } }
      || resources(grant.client).contains(where: comparison.input.knowledge.hasUnknownRoles)
    if isUnknown {
      return [
        undecided(
          grant, "a policy of “\(comparison.label(grant.client))” is not known from the code")
      ]
    }
    return [missing(grant, "no statement allows \(absent.joined(separator: ", "))", nil)]
  }

  private func allows(_ path: Path, _ action: String) -> Bool {
    path.path.actions.contains { PolicyPattern.action($0, covers: action) }
  }

  private func resourcePolicy(_ grant: Grant) -> [Finding] {
    let kind = comparison.kind(grant.client)
    guard grant.contract.isByResourcePolicy else { return [] }
    let principals =
      [kind?.identity.servicePrincipal].compactMap { $0 }
      + grant.contract.namedPrincipals
    let essential = grant.contract.essentialActions(for: grant.flow.verbs).first
    let found = comparison.paths(to: grant.server).filter { path in
      guard path.path.kind == .resourcePolicy else { return false }
      if let essential, !allows(path, essential) { return false }
      if path.from.contains(grant.client) { return true }
      // Identities of others are told by what they may do: the policy names them, and no box of ours is them.
      if comparison.drawn.isActor(grant.client), case .elsewhere = path.path.from { return true }
      // What only serves the head, such as the rule that calls it, speaks for the service.
      return principals.contains { principal in
        path.path.from == .service(principal)
          || (path.from.allSatisfy { $0 == grant.server } && path.path.service == principal)
      }
    }
    if found.contains(where: { !$0.path.isUncertain }) { return [] }
    let isUnknown =
      !found.isEmpty
      || comparison.paths(to: grant.server).contains {
        guard $0.path.kind == .resourcePolicy else { return false }
        return if case .unknown = $0.path.from { true } else { false }
      }
    let server = comparison.label(grant.server)
    return isUnknown
      ? [undecided(grant, "the policy of “\(server)” is not known from the code")]
      : [missing(grant, "no policy of “\(server)” admits it", nil)]
  }

  /// Arrows that only join two resources.
  private func attachment(_ grant: Grant, _ attachments: Attachments) -> [Finding] {
    guard grant.contract.isAttachment, !comparison.drawn.isActor(grant.client),
      comparison.drawn.components[grant.client]?.role == .resource,
      comparison.drawn.components[grant.server]?.role == .resource,
      !attachments.join(grant.client, grant.server)
    else { return [] }
    return [missing(grant, "nothing in the code joins the two", nil)]
  }

  // MARK: Findings

  private func missing(_ grant: Grant, _ what: String, _ path: AccessPath?) -> Finding {
    finding(
      .missingAccess, grant,
      message:
        "“\(comparison.label(grant.flow.from))” → “\(comparison.label(grant.flow.to))” is drawn, and the code does not allow it: \(what)",
      why:
        "The picture says that this works; in this environment it does not, or it works in a way that was not agreed.",
      fix: "Add what is missing, as `zeroplan generate` writes it to stack/access.tf.", path)
  }

  private func undecided(_ grant: Grant, _ reason: String) -> Finding {
    finding(
      .undecided, grant,
      message:
        "“\(comparison.label(grant.flow.from))” → “\(comparison.label(grant.flow.to))” is drawn, and \(reason)",
      why: "Unknown is not a pass.", fix: nil, nil)
  }

  private func finding(
    _ kind: FindingKind, _ grant: Grant, message: String, why: String, fix: String?,
    _ path: AccessPath?
  ) -> Finding {
    let address =
      comparison.matching.addresses(of: grant.client).first
      ?? comparison.matching.addresses(of: grant.server).first
    let step = path?.via.last
    return Finding(
      kind, severity: .medium, phase: 2, principle: .leastPrivilege,
      environment: comparison.estate.environment, component: comparison.place(grant.client),
      flow: Finding.FlowPlace(
        from: grant.flow.from, to: grant.flow.to, verbs: grant.flow.verbs,
        protocol: grant.flow.protocol, port: grant.flow.port, cell: grant.flow.cell),
      resource: (step?.address ?? address).map {
        Finding.ResourcePlace(
          address: $0, range: step?.place ?? comparison.index.resource($0)?.place)
      },
      message: message, why: why, fix: fix)
  }
}

extension FlowContract {
  /// True when the head's own policy alone lets the client in, as a service lets another one.
  fileprivate var isByResourcePolicy: Bool {
    body.blocks("statement").isEmpty
      && body.blocks("resource_statement").contains { $0.body.attribute("across") == nil }
  }

  /// Services that the contract's own statements name beside its ends.
  fileprivate var namedPrincipals: [String] {
    body.blocks("resource_statement").flatMap { $0.body.blocks("principals") }.flatMap {
      guard case .tuple(let elements)? = $0.body.attribute("identifiers")?.expression.kind else {
        return [String]()
      }
      return elements.compactMap(\.literalString)
    }
  }

  /// True when the arrow opens no path of its own: one end is set on the other.
  fileprivate var isAttachment: Bool {
    if case .literal(.bool(true))? = body.attribute("attach")?.expression.kind { return true }
    return false
  }
}
