import Architecture
import Catalog
import HCL
import Terraform

/// Arrows that the code does not allow.
struct MissingAccess {
  let comparison: AccessComparison

  var findings: [Finding] {
    comparison.drawn.grants.flatMap { grant -> [Finding] in
      guard isComparable(grant) else { return [] }
      return network(grant) + actions(grant) + resourcePolicy(grant)
    }
  }

  /// Both ends are in the code, or the outer one is a person; an end that is missing is a finding of its own.
  private func isComparable(_ grant: DrawnAccess.Grant) -> Bool {
    guard comparison.isMatched(grant.server) else { return false }
    return comparison.isMatched(grant.client) || comparison.drawn.isActor(grant.client)
  }

  private func kind(_ component: String) -> ComponentKind? {
    comparison.drawn.components[component]?.kind.flatMap { id in
      comparison.input.catalog.lineage(of: id).lazy.compactMap(comparison.input.catalog.kind).first
    }
  }

  // MARK: Network

  private func network(_ grant: DrawnAccess.Grant) -> [Finding] {
    guard grant.contract.network != nil, let text = grant.flow.port, let port = PortRange(text),
      kind(grant.server)?.identity.securityGroup != nil
    else { return [] }
    let candidates = comparison.paths.filter { path in
      path.kind == .network && comparison.component(path.to) == grant.server
        && reaches(path, from: grant)
    }
    let fitting = candidates.filter { $0.ports.contains(port.first) != false }
    if fitting.contains(where: {
      $0.lacks == nil && !$0.isUncertain && $0.ports.contains(port.first) == true
    }) {
      return []
    }
    if fitting.contains(where: { $0.lacks == nil }) {
      return [undecided(grant, "whether a rule lets it through is not known from the code")]
    }
    let reason = fitting.compactMap(\.lacks).first ?? "no rule of a security group lets it through"
    return [
      missing(grant, "\(grant.flow.protocol ?? "tcp")/\(port.text): \(reason)", fitting.first)
    ]
  }

  /// Whether a path into the server may come from the client.
  private func reaches(_ path: AccessPath, from grant: DrawnAccess.Grant) -> Bool {
    if comparison.component(path.from) == grant.client { return true }
    switch path.from {
    case .anyone, .cidr: return true
    case .prefixList: return kind(grant.client)?.identity.securityGroup == nil
    default: return false
    }
  }

  // MARK: Permissions

  private func actions(_ grant: DrawnAccess.Grant) -> [Finding] {
    // Where a network path is the way in, how the client signs in is its own business.
    guard grant.contract.network == nil, kind(grant.client)?.identity.roleName != nil else {
      return []
    }
    let essential = grant.contract.essentialActions(for: grant.flow.verbs)
    guard !essential.isEmpty else { return [] }
    let paths = comparison.paths.filter { path in
      path.kind == .identity && comparison.component(path.from) == grant.client
    }
    let toServer = paths.filter { path in
      comparison.component(path.to) == grant.server || path.to == .everything
    }
    let absent = essential.filter { action in
      !toServer.contains { path in
        !path.isUncertain && path.actions.contains { PolicyPattern.action($0, covers: action) }
      }
    }
    guard !absent.isEmpty else { return [] }
    let isUnknown = paths.contains { path in
      if case .unknown = path.to { return true }
      return path.isUncertain
    }
    if isUnknown {
      return [
        undecided(
          grant, "a policy of “\(comparison.label(grant.client))” is not known from the code")
      ]
    }
    return [missing(grant, "no statement allows \(absent.joined(separator: ", "))", nil)]
  }

  private func resourcePolicy(_ grant: DrawnAccess.Grant) -> [Finding] {
    guard !grant.contract.body.blocks("resource_statement").isEmpty,
      kind(grant.client)?.identity.roleName == nil,
      kind(grant.client)?.identity.securityGroup == nil
    else { return [] }
    let principal = kind(grant.client)?.identity.servicePrincipal
    let found = comparison.paths.contains { path in
      guard path.kind == .resourcePolicy, comparison.component(path.to) == grant.server else {
        return false
      }
      if comparison.component(path.from) == grant.client { return true }
      if case .service(let name) = path.from { return name == principal }
      return path.service != nil && path.service == principal
    }
    guard !found else { return [] }
    return [missing(grant, "no policy of “\(comparison.label(grant.server))” admits it", nil)]
  }

  // MARK: Findings

  private func missing(_ grant: DrawnAccess.Grant, _ what: String, _ path: AccessPath?) -> Finding {
    finding(
      .missingAccess, grant,
      message:
        "“\(comparison.label(grant.flow.from))” → “\(comparison.label(grant.flow.to))” is drawn, and the code does not allow it: \(what)",
      why:
        "The picture says that this works; in this environment it does not, or it works in a way that was not agreed.",
      fix: "Add what is missing, as `zeroplan generate` writes it to stack/access.tf.", path)
  }

  private func undecided(_ grant: DrawnAccess.Grant, _ reason: String) -> Finding {
    finding(
      .undecided, grant,
      message:
        "“\(comparison.label(grant.flow.from))” → “\(comparison.label(grant.flow.to))” is drawn, and \(reason)",
      why: "Unknown is not a pass.", fix: nil, nil)
  }

  private func finding(
    _ kind: FindingKind, _ grant: DrawnAccess.Grant, message: String, why: String, fix: String?,
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
