import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// Paths that security groups and the like open.
extension UndrawnAccess {
  func network(_ path: Path) -> Verdict? {
    switch (path.path.from, path.path.to) {
    case (.resource(let from), .resource(let to)): between(path, from, to)
    case (_, .resource(let to)): inbound(path, to)
    case (.resource, _): outbound(path)
    default: nil
    }
  }

  func between(_ path: Path, _ from: String, _ to: String) -> Verdict? {
    if from == to || isGateway(to) || isGateway(from) { return nil }
    if path.from.contains(where: path.to.contains) { return nil }
    if path.from.isEmpty && path.to.isEmpty { return nil }
    // A group that nobody carries leads nowhere; whoever gets one that is let in is let in.
    if path.to.isEmpty, isPart(to) { return nil }
    let grants = grants(path).filter { $0.ports != nil }
    guard !grants.isEmpty else { return .undrawn(.high, "a path that nobody drew") }
    return wider(grants, path.path)
  }

  func inbound(_ path: Path, _ to: String) -> Verdict? {
    guard !isGateway(to) else { return nil }
    let grants = path.to.flatMap(comparison.drawn.grants(to:)).filter { $0.ports != nil }
    let outer = grants.filter(comparison.drawn.isFromOutside)
    switch path.path.from {
    case .anyone:
      if path.to.isEmpty, isPart(to) { return nil }
      // Systems of one's own have addresses that are known; people and strangers have any.
      let open = outer.filter { $0.contract.body.attribute("exposes") != nil }
      return covers(open, path.path) ? nil : .undrawn(.critical, "open to the internet")
    case .prefixList:
      guard !path.to.isEmpty else { return nil }
      // Who has no group of its own is let in by a list of its addresses.
      let listed = grants.filter {
        comparison.kind($0.client)?.identity.securityGroup == nil
      }
      guard !listed.isEmpty else { return .undrawn(.high, "a path that nobody drew") }
      return wider(listed, path.path)
    case .cidr(let range):
      guard !path.to.isEmpty else { return nil }
      let distant = grants.filter {
        comparison.isRange(range, ofNetworkOf: $0.client, asSeenFrom: $0.server)
      }
      return covers(outer + distant, path.path)
        ? nil : .undrawn(.high, "a range of addresses instead of the drawn client")
    case .unknown, .elsewhere: return path.to.isEmpty ? nil : .undecided
    default: return nil
    }
  }

  func outbound(_ path: Path) -> Verdict? {
    guard !path.from.isEmpty else { return nil }
    let outer = path.from.flatMap(comparison.drawn.grants(from:)).filter {
      comparison.drawn.isActor($0.server) || isOutside($0.contract)
    }
    switch path.path.to {
    case .anyone:
      if isImpliedEgress(path.path) || covers(outer, path.path) { return nil }
      // An arrow to the outside that says no port is met by whatever its protocol needs.
      if outer.contains(where: { $0.ports == nil }), path.path.ports != .all { return nil }
      if isRegionalEgress(path) { return nil }
      return .undrawn(.medium, "a way out to the whole internet that nobody drew")
    case .cidr(let range):
      let distant = path.from.flatMap(comparison.drawn.grants(from:)).filter {
        comparison.isRange(range, ofNetworkOf: $0.server, asSeenFrom: $0.client)
      }
      if isImpliedEgress(path.path) || covers(outer + distant, path.path) { return nil }
      return .undrawn(.medium, "a way out to a range of addresses that nobody drew")
    case .unknown, .elsewhere: return .undecided
    default: return nil
    }
  }

  /// A service that is spoken to by its public name, such as a page where people sign in.
  func isOutside(_ contract: FlowContract) -> Bool {
    if case .literal(.bool(true))? = contract.body.attribute("outside")?.expression.kind {
      return true
    }
    return false
  }

  /// A service of another region is reached over the internet: no endpoint leads there.
  func isRegionalEgress(_ path: Path) -> Bool {
    path.path.ports == .range(443, 443)
      && path.from.flatMap(comparison.drawn.grants(from:)).contains { grant in
        comparison.drawn.isAcrossRegions(grant)
          && grant.contract.body.blocks.contains { $0.type == "endpoint" }
      }
  }

  func wider(_ grants: [Grant], _ path: AccessPath) -> Verdict? {
    if covers(grants, path) { return nil }
    if path.ports == .unknown { return .undecided }
    let drawn = grants.compactMap { grant in
      grant.ports.map { "\(grant.flow.protocol ?? "tcp")/\($0.text)" }
    }
    return .undrawn(.high, "wider than the arrow, which says \(list(drawn))")
  }

  /// Every port of the path is drawn. A path without a port that is known is not covered.
  func covers(_ grants: [Grant], _ path: AccessPath) -> Bool {
    guard case .range(let low, let high) = path.ports else { return false }
    return grants.contains { grant in
      guard let drawn = grant.ports, let name = path.ipProtocol else { return false }
      return drawn.first <= low && high <= drawn.last && name == grant.flow.protocol ?? "tcp"
    }
  }

  func isImpliedEgress(_ path: AccessPath) -> Bool {
    guard case .range(let low, let high) = path.ports, low == high else { return false }
    return comparison.input.implied.egress.contains {
      $0.port == low && $0.protocol == path.ipProtocol
    }
  }
}
