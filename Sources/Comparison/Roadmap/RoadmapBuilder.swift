import Architecture
import Catalog
import Diagnostics

/// Collects the items of each section: what findings say, what controls say beside them, what is drawn and there.
struct RoadmapBuilder {
  let result: CheckResult
  let input: ComparisonInput
  private let exposures: Exposures
  private let accounts: [(name: String, environments: [String])]
  private var items: [Key: Roadmap.Item] = [:]

  private struct Key: Hashable {
    var scope: Roadmap.Scope
    var name: String
    var phase: Int
    var id: String
  }

  init(result: CheckResult, input: ComparisonInput) {
    self.result = result
    self.input = input
    exposures = Exposures(input)
    accounts = Self.accounts(result, input.configuration)
  }

  /// Environments with the same account id are in one account; without an id each is in its own.
  private static func accounts(_ result: CheckResult, _ configuration: ProjectConfiguration) -> [(
    name: String, environments: [String]
  )] {
    var accounts: [(name: String, environments: [String])] = []
    for environment in result.environments.map(\.name) {
      let id = configuration.environments.first {
        $0.name.utf8.elementsEqual(environment.utf8)
      }?.accountID
      let prefix = "accounts/".utf8
      let name =
        id
        ?? (environment.utf8.starts(with: prefix)
          ? String(decoding: environment.utf8.dropFirst(prefix.count), as: UTF8.self) : environment)
      if let known = accounts.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        accounts[known].environments.append(environment)
      } else {
        accounts.append((name, [environment]))
      }
    }
    return accounts
  }

  // MARK: Findings

  mutating func addFindings() {
    let scopes = Dictionary(
      input.controls.map { ($0.id, $0.scope) }, uniquingKeysWith: { first, _ in first })
    for finding in result.findings {
      let scope = finding.control.flatMap { scopes[$0] }
      if finding.kind == .manual {
        for account in accounts { add(finding, .account, account.name) }
      } else if let environment = finding.environment {
        if scope == .account || scope == .accountRegion || isOfAccount(finding, environment) {
          add(finding, .account, account(of: environment))
        } else {
          add(finding, .environment, environment)
        }
      } else {
        add(finding, .tree, "")
      }
    }
  }

  private func account(of environment: String) -> String {
    accounts.first { $0.environments.contains(environment) }?.name ?? environment
  }

  private func isOfAccount(_ finding: Finding, _ environment: String) -> Bool {
    guard let address = finding.resource?.address else { return false }
    return result.accountAddresses[environment]?.contains(address) ?? false
  }

  private mutating func add(_ finding: Finding, _ scope: Roadmap.Scope, _ name: String) {
    let state: Roadmap.State =
      switch finding.kind {
      case .undecided: .undecided
      case .manual: .manual
      default: .missing
      }
    let place = place(of: finding)
    let item = Roadmap.Item(
      id: id(of: finding), title: finding.title ?? finding.message, state: state,
      severity: finding.severity,
      risk: exposures.risk(of: finding, isAccount: scope == .account),
      places: place.map { [$0] } ?? [], step: Self.firstLine(finding.fix ?? finding.why))
    add(item, scope, name, finding.phase)
  }

  /// The worst state and the highest risk of what has one id; the step is that of the worst.
  private mutating func add(
    _ item: Roadmap.Item, _ scope: Roadmap.Scope, _ name: String, _ phase: Int
  ) {
    let key = Key(scope: scope, name: name, phase: phase, id: item.id)
    guard var known = items[key] else {
      items[key] = item
      return
    }
    let places =
      known.places
      + item.places.filter { place in
        !known.places.contains { $0.text == place.text && $0.range == place.range }
      }
    if item.state.rank < known.state.rank { known = item }
    known.places = places
    known.risk = max(known.risk, item.risk)
    items[key] = known
  }

  private func id(of finding: Finding) -> String {
    if let control = finding.control {
      return finding.kind == .exceptionExpired ? "\(finding.kind.rawValue) \(control)" : control
    }
    let about =
      finding.flow.map { flow in
        ["\(flow.from) → \(flow.to)", flow.port].compactMap { $0 }.joined(separator: " ")
      } ?? finding.component?.id ?? finding.resource?.address ?? ""
    return "\(finding.kind.rawValue) \(about)"
  }

  private func place(of finding: Finding) -> Roadmap.Place? {
    if let resource = finding.resource {
      return Roadmap.Place(text: resource.address, range: resource.range)
    }
    if let component = finding.component {
      return Roadmap.Place(text: component.id, range: input.graph.component(component.id)?.place)
    }
    return nil
  }

  static func firstLine(_ text: String) -> String? {
    text.utf8.split(separator: UInt8(ascii: "\n")).first.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  // MARK: Controls without findings

  mutating func addControls() {
    for state in result.controlStates {
      let isShared = state.scope == .account || state.scope == .accountRegion
      let outcome: Roadmap.State? =
        if state.isManagedElsewhere { .declared } else if state.failed > 0 {
          // A failure without a finding was accepted; with one, the finding is the item.
          .accepted
        } else if state.passed > 0, state.undecided == 0 { .done } else { nil }
      guard let outcome else { continue }
      let item = Roadmap.Item(
        id: state.control, title: state.title, state: outcome, severity: state.severity,
        risk: exposures.ordinary(state.severity, isAccount: isShared), places: [], step: nil)
      if isShared {
        add(item, .account, account(of: state.environment), state.phase)
      } else {
        add(item, .environment, state.environment, state.phase)
      }
    }
  }

  // MARK: Drawn and there

  mutating func addDrawn() {
    for environment in result.environments.map(\.name) {
      let matches = result.matches.filter { $0.environment == environment }
      let found = Set(matches.map(\.component))
      for component in input.graph.components where found.contains(component.id) {
        let isService = component.role == .service
        addDone(
          "component \(component.id)", "“\(exposures.name(component.id))” is in the code",
          environment, phase: isService ? 1 : 2, about: [component.id])
      }
      for flow in input.graph.flows where isThere(flow, environment, found) {
        addDone(
          "flow \(flow.id)",
          "“\(exposures.name(flow.from))” → “\(exposures.name(flow.to))” is open as it is drawn",
          environment, phase: 2, about: [flow.from, flow.to])
      }
    }
  }

  private mutating func addDone(
    _ id: String, _ title: String, _ environment: String, phase: Int, about components: [String]
  ) {
    let item = Roadmap.Item(
      id: id, title: title, state: .done, severity: .medium,
      risk: exposures.risk(.medium, of: components), places: [], step: nil)
    add(item, .environment, environment, phase)
  }

  /// Granted, between ends that are there, and no finding says otherwise.
  private func isThere(_ flow: Flow, _ environment: String, _ found: Set<String>) -> Bool {
    guard flow.state == .granted, flow.environments?.contains(environment) ?? true else {
      return false
    }
    let areEnds = [flow.from, flow.to].allSatisfy { end in
      found.contains(end) || input.graph.component(end)?.role == .actor
    }
    return areEnds
      && !result.findings.contains { finding in
        finding.environment == environment && finding.flow?.cell == flow.cell
          && (finding.kind == .missingAccess || finding.kind == .undecided)
      }
  }

  // MARK: Sections

  var sections: [Roadmap.Section] {
    var sections: [Roadmap.Section] = []
    for account in accounts {
      sections.append(section(.account, account.name, account.environments))
    }
    for environment in result.environments.map(\.name)
    where !environment.utf8.starts(with: "accounts/".utf8) {
      sections.append(section(.environment, environment, []))
    }
    let tree = section(.tree, "", [])
    return tree.phases.allSatisfy(\.items.isEmpty) ? sections : sections + [tree]
  }

  private func section(
    _ scope: Roadmap.Scope, _ name: String, _ environments: [String]
  ) -> Roadmap.Section {
    let own = items.filter { $0.key.scope == scope && $0.key.name.utf8.elementsEqual(name.utf8) }
    let phases = (1...3).map { number in
      Roadmap.Phase(
        number: number,
        items: own.filter { $0.key.phase == number }.map(\.value).sorted(by: Self.precedes))
    }
    return Roadmap.Section(
      scope: scope, name: name, environments: environments, phases: phases)
  }

  private static func precedes(_ a: Roadmap.Item, _ b: Roadmap.Item) -> Bool {
    if a.state != b.state { return a.state.rank < b.state.rank }
    if a.risk.score != b.risk.score { return a.risk.score > b.risk.score }
    if a.severity != b.severity { return a.severity > b.severity }
    return byUTF8(a.id, b.id)
  }
}

extension Roadmap.State {
  var rank: Int {
    switch self {
    case .missing: 0
    case .undecided: 1
    case .manual: 2
    case .accepted: 3
    case .declared: 4
    case .done: 5
    }
  }
}
