import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// Paths that the code opens and nobody drew, or that are wider than what was drawn.
struct UndrawnAccess {
  typealias Path = AccessComparison.Path
  typealias Grant = DrawnAccess.Grant

  /// What is wrong with a path.
  enum Verdict {
    case undrawn(Severity, String)
    case undecided
  }

  let comparison: AccessComparison

  /// One finding for each rule or statement and pair of ends.
  var findings: [Finding] {
    var seen: Set<String> = []
    return comparison.paths.compactMap { path -> Finding? in
      guard path.path.lacks == nil, !isOpen(path), !isOfBaseline(path), let verdict = judge(path)
      else { return nil }
      let finding = finding(path, verdict)
      let step = path.path.via.last
      let key =
        "\(finding.message)|\(step?.address ?? "")|\(step?.place.start.byte ?? 0)|\(finding.kind.rawValue)"
      return seen.insert(key).inserted ? finding : nil
    }
  }

  private func judge(_ path: Path) -> Verdict? {
    switch path.path.kind {
    case .network: network(path)
    case .identity: identity(path)
    case .resourcePolicy: resourcePolicy(path)
    case .link: link(path)
    case .trust: trust(path)
    }
  }

  /// An end of which it is not decided what it is: that is a finding of its own.
  private func isOpen(_ path: Path) -> Bool {
    [path.path.from, path.path.to].contains { end in
      if case .resource(let address) = end {
        comparison.matching.undecided.contains(address)
      } else {
        false
      }
    }
  }

  /// What an account's baseline opens by itself, from one of its resources or into one.
  private func isOfBaseline(_ path: Path) -> Bool {
    let own = [path.path.from, path.path.to].contains { end in
      if case .resource(let address) = end {
        comparison.auxiliaries.isBaseline(address)
      } else {
        false
      }
    }
    return own && path.path.via.allSatisfy { comparison.auxiliaries.isBaseline($0.address) }
  }

  // MARK: Network

  private func network(_ path: Path) -> Verdict? {
    switch (path.path.from, path.path.to) {
    case (.resource(let from), .resource(let to)): between(path, from, to)
    case (_, .resource(let to)): inbound(path, to)
    case (.resource, _): outbound(path)
    default: nil
    }
  }

  private func between(_ path: Path, _ from: String, _ to: String) -> Verdict? {
    if from == to || isGateway(to) || isGateway(from) { return nil }
    if path.from.contains(where: path.to.contains) { return nil }
    if path.from.isEmpty && path.to.isEmpty { return nil }
    // A group that nobody carries leads nowhere; whoever gets one that is let in is let in.
    if path.to.isEmpty, isPart(to) { return nil }
    let grants = grants(path).filter { $0.ports != nil }
    guard !grants.isEmpty else { return .undrawn(.high, "a path that nobody drew") }
    return wider(grants, path.path)
  }

  private func inbound(_ path: Path, _ to: String) -> Verdict? {
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

  private func outbound(_ path: Path) -> Verdict? {
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
  private func isOutside(_ contract: FlowContract) -> Bool {
    if case .literal(.bool(true))? = contract.body.attribute("outside")?.expression.kind {
      return true
    }
    return false
  }

  /// A service of another region is reached over the internet: no endpoint leads there.
  private func isRegionalEgress(_ path: Path) -> Bool {
    path.path.ports == .range(443, 443)
      && path.from.flatMap(comparison.drawn.grants(from:)).contains { grant in
        comparison.drawn.isAcrossRegions(grant)
          && grant.contract.body.blocks.contains { $0.type == "endpoint" }
      }
  }

  private func wider(_ grants: [Grant], _ path: AccessPath) -> Verdict? {
    if covers(grants, path) { return nil }
    if path.ports == .unknown { return .undecided }
    let drawn = grants.compactMap { grant in
      grant.ports.map { "\(grant.flow.protocol ?? "tcp")/\($0.text)" }
    }
    return .undrawn(.high, "wider than the arrow, which says \(list(drawn))")
  }

  /// Every port of the path is drawn. A path without a port that is known is not covered.
  private func covers(_ grants: [Grant], _ path: AccessPath) -> Bool {
    guard case .range(let low, let high) = path.ports else { return false }
    return grants.contains { grant in
      guard let drawn = grant.ports, let name = path.ipProtocol else { return false }
      return drawn.first <= low && high <= drawn.last && name == grant.flow.protocol ?? "tcp"
    }
  }

  private func isImpliedEgress(_ path: AccessPath) -> Bool {
    guard case .range(let low, let high) = path.ports, low == high else { return false }
    return comparison.input.implied.egress.contains {
      $0.port == low && $0.protocol == path.ipProtocol
    }
  }

  // MARK: Permissions

  private func identity(_ path: Path) -> Verdict? {
    if path.path.isOfCourse { return nil }
    guard !path.from.isEmpty else { return identityOfStranger(path) }
    let implied = implied(path)
    switch path.path.to {
    case .unknown: return path.path.isServiceRole ? nil : .undecided
    case .everything:
      let unscoped = path.from.flatMap(comparison.drawn.grants(from:)).flatMap(\.unscopedActions)
      let beyond = beyond(path.path.actions, implied + unscoped)
      return beyond.isEmpty
        ? nil : .undrawn(.high, "it may do this on every resource: \(list(beyond))")
    case .elsewhere(let arn):
      let aside = path.from.flatMap(comparison.drawn.grants(from:)).flatMap(\.asideActions)
      let beyond = beyond(path.path.actions, implied + ownActions(on: arn) + aside)
      return beyond.isEmpty
        ? nil : .undrawn(.medium, "a permission on something that nobody drew")
    case .resource: return permission(path, implied)
    default: return nil
    }
  }

  /// What everybody may do with what is their own.
  private func ownActions(on arn: String) -> [String] {
    let implied = comparison.input.implied
    let isOwn = implied.ownResources.contains { !$0.isEmpty && contains(arn, $0) }
    return isOwn ? implied.ownActions : []
  }

  private func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    return text.indices.contains { text[$0...].starts(with: part) }
  }

  private func permission(_ path: Path, _ implied: [String]) -> Verdict? {
    if path.to.contains(where: path.from.contains) { return nil }
    let grants = grants(path)
    var allowed = implied + grants.flatMap { $0.actions + $0.keyActions }
    if case .resource(let address) = path.path.to, isPart(address) {
      allowed += comparison.input.implied.keyActions
    }
    let beyond = beyond(path.path.actions, grants.isEmpty ? implied : allowed)
    if grants.isEmpty {
      return beyond.isEmpty ? nil : .undrawn(.high, "a permission that nobody drew")
    }
    if !beyond.isEmpty { return .undrawn(.high, "more than the arrow says: \(list(beyond))") }
    if path.path.isWildcardResource, !self.beyond(path.path.actions, implied).isEmpty {
      return .undrawn(.high, "the pattern names more than this one")
    }
    return nil
  }

  /// A role, user or resource that is not on the page.
  private func identityOfStranger(_ path: Path) -> Verdict? {
    guard !path.path.isServiceRole else { return nil }
    switch path.path.to {
    case .everything:
      let isWide = path.path.actions.contains { PolicyPattern.isWhole($0) }
      return isWide ? .undrawn(.high, "it may do this on every resource") : nil
    case .resource(let address):
      guard comparison.matching.component[address] != nil,
        !beyond(path.path.actions, comparison.input.implied.actions).isEmpty
      else { return nil }
      return .undrawn(.high, "a permission that nobody drew")
    default: return nil
    }
  }

  /// Actions that no allowed one covers; a pattern is covered only by one that says the same.
  private func beyond(_ actions: [String], _ allowed: [String]) -> [String] {
    actions.filter { action in !allowed.contains { PolicyPattern.action($0, covers: action) } }
  }

  private func implied(_ path: Path) -> [String] {
    let own = path.from.flatMap { component in
      (comparison.kind(component)?.body.blocks("implied") ?? []).flatMap { block in
        block.body.blocks.filter { ["statement", "own_statement"].contains($0.type) }.flatMap {
          $0.body.attribute("actions")?.expression.literalStrings ?? []
        }
      }
    }
    let implied = comparison.input.implied
    return implied.actions + own + (path.path.isServiceRole ? implied.serviceActions : [])
  }

  private func resourcePolicy(_ path: Path) -> Verdict? {
    guard case .resource(let to) = path.path.to, isGuarded(to, path.to) else { return nil }
    switch path.path.from {
    case .anyone:
      switch path.path.restriction(in: account(of: path)) {
      case .narrow: return nil
      case .foreign: return .undrawn(.high, "another account may, and nobody drew it")
      case .unknown: return .undecided
      case .none: return .undrawn(.critical, "anyone may, and no condition says who")
      }
    case .resource: return fromResource(path)
    case .service(let name): return fromService(path, name)
    case .account:
      switch path.path.from.isOwnAccount(account(of: path)) {
      case true?: return nil
      case false?:
        return isOfDrawnAccount(path)
          ? nil : .undrawn(.high, "another account may, and nobody drew it")
      case nil: return .undecided
      }
    case .elsewhere:
      if let service = path.path.from.linkedService(in: comparison.estate.accountID),
        comparison.input.implied.services.contains(service)
      {
        return nil
      }
      return fromOutside(path)
    case .unknown: return .undecided
    default: return nil
    }
  }

  /// An account in which the other end of an arrow stands, and no more than the arrow says.
  private func isOfDrawnAccount(_ path: Path) -> Bool {
    guard case .account(let id) = path.path.from else { return false }
    let grants = path.to.flatMap { component in
      comparison.drawn.grants(to: component) + comparison.drawn.grants(from: component)
    }
    let allowed = grants.filter { grant in
      [grant.client, grant.server].contains { end in
        comparison.matching.addresses(of: end).contains { address in
          comparison.index.resource(address)?.accountID == id
        }
      }
    }.flatMap { $0.actions + $0.keyActions + $0.backActions }
    return !allowed.isEmpty && beyond(path.path.actions, allowed).isEmpty
  }

  private func fromResource(_ path: Path) -> Verdict? {
    if path.from.contains(where: path.to.contains) { return nil }
    let grants = grants(path)
    if grants.isEmpty {
      return path.from.isEmpty && path.path.service != nil
        ? nil : .undrawn(.high, "a permission that nobody drew")
    }
    let allowed = grants.flatMap { $0.actions + $0.keyActions }
    guard !allowed.isEmpty else { return nil }
    let beyond = beyond(path.path.actions, allowed)
    return beyond.isEmpty ? nil : .undrawn(.high, "more than the arrow says: \(list(beyond))")
  }

  /// Somebody outside by name: drawn when an arrow from outside says what the head's policy may admit.
  private func fromOutside(_ path: Path) -> Verdict? {
    let grants = path.to.flatMap(comparison.drawn.grants(to:)).filter {
      comparison.drawn.isActor($0.client) && !$0.contract.body.blocks("resource_statement").isEmpty
    }
    guard !grants.isEmpty else { return .undrawn(.high, "somebody who is not in the code may") }
    let beyond = beyond(path.path.actions, grants.flatMap { $0.actions + $0.keyActions })
    return beyond.isEmpty ? nil : .undrawn(.high, "more than the arrow says: \(list(beyond))")
  }

  private func fromService(_ path: Path, _ name: String) -> Verdict? {
    if comparison.input.implied.services.contains(name) { return nil }
    let isDrawn = path.to.flatMap(comparison.drawn.grants(to:)).contains {
      comparison.kind($0.client)?.identity.servicePrincipal == name
    }
    if isDrawn { return nil }
    switch path.path.restriction(in: account(of: path)) {
    case .narrow: return nil
    case .foreign: return .undrawn(.high, "another account's resource may, and nobody drew it")
    case .unknown: return .undecided
    case .none: return .undrawn(.medium, "the service may on behalf of anybody's resource")
    }
  }

  private func trust(_ path: Path) -> Verdict? {
    switch path.path.from {
    case .anyone:
      switch path.path.restriction(in: account(of: path)) {
      case .narrow: return nil
      case .foreign: return .undrawn(.high, "another account may, and nobody drew it")
      case .unknown: return .undecided
      case .none: return .undrawn(.critical, "anyone may take on the role")
      }
    case .account:
      switch path.path.from.isOwnAccount(account(of: path)) {
      case true?: return nil
      // A drawn third party takes on the role that stands for it, if it shows more than its account.
      case false? where isOutsider(path) && !path.path.conditions.isEmpty: return nil
      case false?: return .undrawn(.high, "another account may take on the role")
      case nil: return .undecided
      }
    case .elsewhere:
      return path.path.conditions.isEmpty
        ? .undrawn(.high, "somebody who is not in the code may take on the role") : nil
    case .resource where path.path.isFederated:
      return path.path.conditions.isEmpty
        ? .undrawn(.high, "whoever has a token of it may take on the role") : nil
    case .unknown: return .undecided
    default: return nil
    }
  }

  private func isOutsider(_ path: Path) -> Bool {
    !path.to.isEmpty && path.to.allSatisfy(comparison.drawn.isActor)
  }

  private func link(_ path: Path) -> Verdict? {
    guard !path.from.isEmpty, !path.to.isEmpty, !path.from.contains(where: path.to.contains) else {
      return nil
    }
    let isDrawn = path.from.contains { from in
      path.to.contains { to in
        !comparison.drawn.grants(from: from, to: to).isEmpty
          || !comparison.drawn.grants(from: to, to: from).isEmpty
      }
    }
    return isDrawn ? nil : .undrawn(.medium, "it calls or feeds the other, and nobody drew it")
  }

  // MARK: Ends

  private func grants(_ path: Path) -> [Grant] {
    path.from.flatMap { from in path.to.flatMap { comparison.drawn.grants(from: from, to: $0) } }
  }

  /// The account of what the path leads to.
  private func account(of path: Path) -> String? {
    guard case .resource(let address) = path.path.to else { return comparison.estate.accountID }
    return comparison.index.resource(address)?.accountID ?? comparison.estate.accountID
  }

  private func isGateway(_ address: String) -> Bool {
    comparison.index.resource(address).map {
      comparison.input.implied.gateways.contains($0.type)
    } ?? false
  }

  private func isPart(_ address: String) -> Bool {
    comparison.index.resource(address).map { comparison.auxiliaries.isPart(type: $0.type) } ?? false
  }

  /// Whether who may use it matters on the page: a box, what could be one, or what belongs to one.
  private func isGuarded(_ address: String, _ components: [String]) -> Bool {
    guard !isGateway(address), let resource = comparison.index.resource(address) else {
      return false
    }
    if comparison.matching.component[address] != nil { return true }
    if comparison.auxiliaries.isPart(type: resource.type) { return !components.isEmpty }
    return comparison.boxTypes.contains(resource.type)
      && !comparison.auxiliaries.contains(resource)
  }

  private func list(_ items: [String]) -> String {
    items.prefix(6).joined(separator: ", ") + (items.count > 6 ? ", …" : "")
  }

  // MARK: Findings

  private func finding(_ path: Path, _ verdict: Verdict) -> Finding {
    let client = client(path).map(comparison.label) ?? comparison.name(path.path.from)
    let ends = "\(client) → \(comparison.name(path.path.to))"
    let subject =
      path.path.actions.isEmpty
      ? comparison.describe(path.path.ports, path.path.ipProtocol) : list(path.path.actions)
    switch verdict {
    case .undrawn(let severity, let what) where !path.path.isUncertain:
      return finding(
        .undrawnAccess, severity, path,
        message: "\(ends) is open" + (subject.isEmpty ? "" : " (\(subject))") + ": \(what)",
        why: "What is not drawn was not agreed: whoever takes over the one end has the other.",
        fix: "Narrow it to what is drawn, or draw it.")
    case .undrawn(_, let what):
      return finding(
        .undecided, .medium, path,
        message: "whether \(ends) is open (\(subject)) is not known from the code: \(what)",
        why: "Unknown is not a pass.", fix: nil)
    case .undecided:
      return finding(
        .undecided, .medium, path, message: "what \(ends) allows is not known from the code",
        why: "Unknown is not a pass.", fix: nil)
    }
  }

  private func finding(
    _ kind: FindingKind, _ severity: Severity, _ path: Path, message: String, why: String,
    fix: String?
  ) -> Finding {
    let place = path.to.first ?? path.from.first
    let step = path.path.via.last
    let port: String? =
      if case .range(let low, let high) = path.path.ports {
        low == high ? "\(low)" : "\(low)-\(high)"
      } else { nil }
    return Finding(
      kind, severity: severity, phase: 2, principle: .leastPrivilege,
      environment: comparison.estate.environment, component: place.flatMap(comparison.place),
      flow: Finding.FlowPlace(
        from: client(path) ?? endID(path.path.from), to: endID(path.path.to),
        verbs: path.path.actions, protocol: path.path.ipProtocol, port: port, cell: nil),
      resource: step.map { Finding.ResourcePlace(address: $0.address, range: $0.place) },
      message: message, why: why, fix: fix)
  }

  /// A role that stands for one component is called what that is called.
  private func client(_ path: Path) -> String? {
    path.path.kind == .identity && path.from.count == 1 ? path.from.first : nil
  }

  private func endID(_ end: AccessEnd) -> String {
    switch end {
    case .anyone: "internet"
    case .resource(let address): comparison.matching.component[address] ?? address
    default: comparison.name(end)
    }
  }
}

extension PolicyPattern {
  /// `*` or `s3:*`: everything that a service can do.
  fileprivate static func isWhole(_ action: String) -> Bool {
    action.utf8.last == UInt8(ascii: "*")
      && (action.utf8.count == 1 || action.utf8.dropLast().last == UInt8(ascii: ":"))
  }
}
