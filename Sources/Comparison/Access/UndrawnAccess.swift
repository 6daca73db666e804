import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// Paths that the code opens and nobody drew, or that are wider than what was drawn.
struct UndrawnAccess {
  let comparison: AccessComparison

  /// One finding for each rule or statement and pair of ends.
  var findings: [Finding] {
    var seen: Set<String> = []
    return comparison.paths.compactMap { path -> Finding? in
      guard path.lacks == nil, let finding = judge(path) else { return nil }
      let step = path.via.last
      let key =
        "\(finding.message)|\(step?.address ?? "")|\(step?.place.start.byte ?? 0)|\(finding.kind.rawValue)"
      return seen.insert(key).inserted ? finding : nil
    }
  }

  private func judge(_ path: AccessPath) -> Finding? {
    switch path.kind {
    case .network: network(path)
    case .identity: identity(path)
    case .resourcePolicy: resourcePolicy(path)
    case .link: link(path)
    case .trust: nil
    }
  }

  // MARK: Network

  private func network(_ path: AccessPath) -> Finding? {
    let from = comparison.component(path.from)
    let to = comparison.component(path.to)
    switch (path.from, path.to) {
    case (.resource, .resource): return between(path, from, to)
    case (_, .resource): return inbound(path, to)
    case (.resource, _): return outbound(path, from)
    default: return nil
    }
  }

  private func between(_ path: AccessPath, _ from: String?, _ to: String?) -> Finding? {
    guard from != nil || to != nil, path.from != path.to else { return nil }
    if isPlumbing(path.to) || isPlumbing(path.from) { return nil }
    guard let from, let to else {
      return undrawn(path, .high, "a path that nobody drew")
    }
    guard from != to else { return nil }
    let grants = comparison.drawn.grants(from: from, to: to).filter { $0.flow.port != nil }
    guard !grants.isEmpty else { return undrawn(path, .high, "a path that nobody drew") }
    return covers(grants, path.ports) ? nil : undrawn(path, .high, "wider than the arrow")
  }

  private func inbound(_ path: AccessPath, _ to: String?) -> Finding? {
    switch path.from {
    case .anyone:
      guard !isPlumbing(path.to) else { return nil }
      let grants = comparison.drawn.grants.filter {
        $0.server == to && comparison.drawn.isActor($0.client) && $0.flow.port != nil
      }
      if to != nil, covers(grants, path.ports) { return nil }
      return undrawn(path, .critical, "open to the internet")
    case .prefixList:
      guard let to else { return nil }
      let isExpected = comparison.drawn.grants.contains { grant in
        grant.server == to && grant.flow.port != nil
          && comparison.drawn.components[grant.client]?.role != .actor
          && PortRange(grant.flow.port ?? "").map { path.ports.contains($0.first) != false } == true
      }
      return isExpected ? nil : undrawn(path, .high, "a path that nobody drew")
    case .cidr:
      guard to != nil, !isPlumbing(path.to) else { return nil }
      return undrawn(path, .high, "a range of addresses instead of the drawn client")
    case .unknown, .elsewhere:
      guard to != nil else { return nil }
      return undecided(path)
    default: return nil
    }
  }

  private func outbound(_ path: AccessPath, _ from: String?) -> Finding? {
    guard let from else { return nil }
    switch path.to {
    case .anyone:
      let isDrawn = comparison.drawn.grants.contains {
        $0.client == from && comparison.drawn.isActor($0.server)
      }
      return isDrawn
        ? nil : undrawn(path, .medium, "a way out to the whole internet that nobody drew")
    case .cidr: return undrawn(path, .medium, "a way out to a range of addresses that nobody drew")
    default: return nil
    }
  }

  /// Every port of the path is drawn. A path without a port that is known is not covered.
  private func covers(_ grants: [DrawnAccess.Grant], _ ports: PortSet) -> Bool {
    guard case .range(let low, let high) = ports else { return false }
    return grants.contains { grant in
      guard let drawn = grant.flow.port.flatMap({ PortRange($0) }) else { return false }
      return drawn.first <= low && high <= drawn.last
    }
  }

  // MARK: Permissions

  private func identity(_ path: AccessPath) -> Finding? {
    guard let from = comparison.component(path.from), !path.isServiceRole else { return nil }
    switch path.to {
    case .unknown: return undecided(path)
    case .everything:
      let beyond = path.actions.filter { !comparison.input.isUnscopable($0) }
      return beyond.isEmpty ? nil : undrawn(path, .high, "it may do this on every resource")
    case .resource:
      guard let to = comparison.component(path.to) else {
        return isPlumbing(path.to) || isOwn(path, from)
          ? nil : undrawn(path, .high, "a permission that nobody drew")
      }
      if to == from { return nil }
      return permission(path, from, to)
    case .elsewhere:
      return isOwn(path, from)
        ? nil : undrawn(path, .medium, "a permission on something that nobody drew")
    default: return nil
    }
  }

  private func permission(_ path: AccessPath, _ from: String, _ to: String) -> Finding? {
    let grants = comparison.drawn.grants(from: from, to: to)
    guard !grants.isEmpty else { return undrawn(path, .high, "a permission that nobody drew") }
    let allowed = grants.flatMap { $0.actions + $0.keyActions }
    let beyond = path.actions.filter { action in
      action.utf8.contains(UInt8(ascii: "*"))
        || !allowed.contains { PolicyPattern.action($0, covers: action) }
    }
    if beyond.isEmpty, !path.isWildcardResource { return nil }
    if beyond.isEmpty { return undrawn(path, .high, "the pattern names more than this one") }
    return undrawn(path, .high, "more than the arrow says: \(beyond.joined(separator: ", "))")
  }

  private func resourcePolicy(_ path: AccessPath) -> Finding? {
    guard let to = comparison.component(path.to) else { return nil }
    switch path.from {
    case .anyone:
      guard path.conditions.isEmpty else { return undecided(path) }
      return undrawn(path, .critical, "anyone may, without a condition")
    case .resource:
      guard let from = comparison.component(path.from), from != to else { return nil }
      return comparison.drawn.grants(from: from, to: to).isEmpty
        ? undrawn(path, .high, "a permission that nobody drew") : nil
    default: return nil
    }
  }

  private func link(_ path: AccessPath) -> Finding? {
    guard let from = comparison.component(path.from), let to = comparison.component(path.to),
      from != to
    else { return nil }
    let isDrawn = comparison.drawn.grants.contains {
      ($0.client == from && $0.server == to) || ($0.client == to && $0.server == from)
    }
    return isDrawn ? nil : undrawn(path, .medium, "it calls or feeds the other, and nobody drew it")
  }

  // MARK: What is no gap

  /// An end that is plumbing of something drawn: an endpoint, a key, a log group.
  private func isPlumbing(_ end: AccessEnd) -> Bool {
    guard case .resource(let address) = end, let resource = comparison.index.resource(address)
    else {
      return false
    }
    return comparison.auxiliaries.contains(resource)
  }

  /// A permission on what belongs to the component itself, by the module that holds both.
  private func isOwn(_ path: AccessPath, _ from: String) -> Bool {
    guard case .resource(let address) = path.to, let resource = comparison.index.resource(address),
      !resource.modulePath.isEmpty
    else { return false }
    return comparison.matching.addresses(of: from).contains { owner in
      comparison.index.resource(owner)?.modulePath == resource.modulePath
    }
  }

  // MARK: Findings

  private func undrawn(_ path: AccessPath, _ severity: Severity, _ what: String) -> Finding {
    let subject =
      path.actions.isEmpty
      ? comparison.describe(path.ports, path.ipProtocol) : path.actions.joined(separator: ", ")
    return finding(
      .undrawnAccess, severity, path,
      message:
        "\(comparison.name(path.from)) → \(comparison.name(path.to)) is open (\(subject)): \(what)",
      why: "What is not drawn was not agreed: whoever takes over the one end has the other.",
      fix: "Narrow it to what is drawn, or draw it.")
  }

  private func undecided(_ path: AccessPath) -> Finding {
    finding(
      .undecided, .medium, path,
      message:
        "what \(comparison.name(path.from)) → \(comparison.name(path.to)) allows is not known from the code",
      why: "Unknown is not a pass.", fix: nil)
  }

  private func finding(
    _ kind: FindingKind, _ severity: Severity, _ path: AccessPath, message: String, why: String,
    fix: String?
  ) -> Finding {
    let place = comparison.component(path.to) ?? comparison.component(path.from)
    let step = path.via.last
    let port: String? =
      if case .range(let low, let high) = path.ports {
        low == high ? "\(low)" : "\(low)-\(high)"
      } else { nil }
    return Finding(
      kind, severity: severity, phase: 2, principle: .leastPrivilege,
      environment: comparison.estate.environment, component: place.flatMap(comparison.place),
      flow: Finding.FlowPlace(
        from: endID(path.from), to: endID(path.to), verbs: path.actions, protocol: path.ipProtocol,
        port: port, cell: nil),
      resource: step.map { Finding.ResourcePlace(address: $0.address, range: $0.place) },
      message: message, why: why, fix: fix)
  }

  private func endID(_ end: AccessEnd) -> String {
    if case .anyone = end { return "internet" }
    return comparison.component(end) ?? comparison.name(end)
  }
}
