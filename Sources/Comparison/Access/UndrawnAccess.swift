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

  // MARK: Ends

  func grants(_ path: Path) -> [Grant] {
    path.from.flatMap { from in path.to.flatMap { comparison.drawn.grants(from: from, to: $0) } }
  }

  /// The account of what the path leads to.
  func account(of path: Path) -> String? {
    guard case .resource(let address) = path.path.to else { return comparison.estate.accountID }
    return comparison.index.resource(address)?.accountID ?? comparison.estate.accountID
  }

  func isGateway(_ address: String) -> Bool {
    comparison.index.resource(address).map {
      comparison.input.implied.gateways.contains($0.type)
    } ?? false
  }

  func isPart(_ address: String) -> Bool {
    comparison.index.resource(address).map { comparison.auxiliaries.isPart(type: $0.type) } ?? false
  }

  /// Whether who may use it matters on the page: a box, what could be one, or what belongs to one.
  func isGuarded(_ address: String, _ components: [String]) -> Bool {
    guard !isGateway(address), let resource = comparison.index.resource(address) else {
      return false
    }
    if comparison.matching.component[address] != nil { return true }
    if comparison.auxiliaries.isPart(type: resource.type) { return !components.isEmpty }
    return comparison.boxTypes.contains(resource.type)
      && !comparison.auxiliaries.contains(resource)
  }

  func list(_ items: [String]) -> String {
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
