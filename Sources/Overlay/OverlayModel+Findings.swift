package import Architecture
import Catalog
package import Comparison

extension OverlayModel {
  /// The gaps of a comparison on the picture: states of components and arrows over all environments that were looked at.
  package init(_ result: CheckResult, graph: ComponentGraph, file: String) {
    self.init(title: "\(file): gaps")
    drawnArrows = graph.drawnArrows
    let cells = Dictionary(
      graph.components.map { ($0.id, $0.cell) }, uniquingKeysWith: { first, _ in first })
    addComponents(result, graph)
    addArrows(result, graph)
    addUndrawn(result, cells)
    addUnread(graph)
    counts = Self.counts(result)
    list = Self.list(result)
  }

  private mutating func addComponents(_ result: CheckResult, _ graph: ComponentGraph) {
    let matched = Set(result.matches.map(\.component))
    for component in graph.components
    where component.role == .resource || component.role == .service {
      let own = result.findings.filter {
        $0.component?.id == component.id && $0.flow == nil && $0.kind != .manual
      }
      let distinct = Self.messages(own)
      let gaps = own.filter { $0.kind != .undecided }
      let state: State =
        if own.contains(where: { $0.kind == .missingComponent }) { .missing } else if !gaps.isEmpty
        { .gap } else if !own.isEmpty { .undecided } else if matched.contains(component.id) {
          .met
        } else { .undecided }
      let head = "\(component.title) (\(component.id)): \(state.rawValue)"
      badges.append(
        Badge(
          cell: component.cell, state: state, count: max(1, distinct.count),
          lines: [head] + distinct))
    }
  }

  private mutating func addArrows(_ result: CheckResult, _ graph: ComponentGraph) {
    var states: [String: (state: State, lines: [String])] = [:]
    var order: [String] = []
    func rank(_ state: State) -> Int {
      switch state {
      case .refused: 3
      case .missing: 2
      case .undecided: 1
      default: 0
      }
    }
    for flow in graph.flows {
      let own = result.findings.filter { $0.flow?.cell == flow.cell && $0.flow?.from == flow.from }
      var state = State.met
      var lines = ["\(flow.from) → \(flow.to): \(flow.verbs.joined(separator: ", "))"]
      if case .refused(let because, _) = flow.state {
        state = .refused
        lines.append(because)
      } else if own.contains(where: { $0.kind == .missingAccess }) || isMissing(flow, result) {
        state = .missing
      } else if own.contains(where: { $0.kind == .undecided }) {
        state = .undecided
      }
      lines += Self.messages(own)
      if let known = states[flow.cell] {
        states[flow.cell] = (
          rank(state) > rank(known.state) ? state : known.state, known.lines + lines
        )
      } else {
        order.append(flow.cell)
        states[flow.cell] = (state, lines)
      }
    }
    arrows = order.compactMap { cell in
      states[cell].map { Arrow(cell: cell, state: $0.state, lines: $0.lines) }
    }
  }

  /// An arrow whose end is not in the code is not in the code either.
  private func isMissing(_ flow: Flow, _ result: CheckResult) -> Bool {
    result.findings.contains {
      $0.kind == .missingComponent && ($0.component?.id == flow.from || $0.component?.id == flow.to)
    }
  }

  private mutating func addUndrawn(_ result: CheckResult, _ cells: [String: String]) {
    var seen: Set<String> = []
    for finding in result.findings where finding.kind == .undrawnAccess {
      guard let flow = finding.flow else { continue }
      let label =
        flow.port.map { "\(flow.protocol ?? "tcp")/\($0)" }
        ?? flow.verbs.prefix(2).joined(separator: ", ")
      let path = Undrawn(
        from: end(flow.from, cells), to: end(flow.to, cells), label: label,
        lines: [finding.message] + (finding.environment.map { ["in \($0)"] } ?? []))
      if seen.insert("\(flow.from)|\(flow.to)|\(label)").inserted { undrawn.append(path) }
    }
    for finding in result.findings where finding.kind == .undrawnComponent {
      guard let address = finding.resource?.address, seen.insert(address).inserted else { continue }
      undrawnComponents.append((Self.shortAddress(address), [finding.message]))
    }
  }

  private func end(_ id: String, _ cells: [String: String]) -> Undrawn.End {
    cells[id].map { .cell($0) } ?? .outside(Self.shortAddress(id))
  }

  private mutating func addUnread(_ graph: ComponentGraph) {
    for shape in graph.unknownShapes {
      badges.append(
        Badge(cell: shape.cell, state: .unknown, count: 1, lines: [shape.label, shape.token]))
    }
    for connector in graph.unknownConnectors {
      arrows.append(Arrow(cell: connector.cell, state: .unknown, lines: [connector.because]))
    }
  }

  /// `module.shop.aws_instance.bastion` → `aws_instance.bastion`: the modules are said on hovering.
  private static func shortAddress(_ address: String) -> String {
    let parts = address.utf8.split(separator: UInt8(ascii: "."))
    guard parts.contains(where: { $0.elementsEqual("module".utf8) }), parts.count > 3 else {
      return address
    }
    return parts.suffix(2).map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
  }

  /// Distinct messages, each with the environments it holds in.
  private static func messages(_ findings: [Finding]) -> [String] {
    var order: [String] = []
    var environments: [String: [String]] = [:]
    for finding in findings {
      let text = (finding.control.map { "\($0) " } ?? "") + finding.message
      if environments[text] == nil { order.append(text) }
      environments[text, default: []] += finding.environment.map { [$0] } ?? []
    }
    return order.map { text in
      let names = environments[text] ?? []
      return names.isEmpty ? text : "[\(names.joined(separator: ", "))] \(text)"
    }
  }

  private static func counts(_ result: CheckResult) -> [(label: String, text: String)] {
    var rows: [(label: String, text: String)] = Severity.allCases.reversed().map { severity in
      (severity.rawValue, "\(result.gaps.count { $0.severity == severity })")
    }
    for phase in 1...3 {
      rows.append(("Phase \(phase)", "\(result.gaps.count { $0.phase == phase }) gaps"))
    }
    for environment in result.environments {
      let gaps = result.gaps.count { $0.environment == environment.name }
      let note = environment.isDisposable ? ", disposable" : ""
      rows.append((environment.name, "\(gaps) gaps of \(environment.resources) resources\(note)"))
    }
    return rows
  }

  /// Paths and components first, each once with its environments; then the controls, each once with how many
  /// resources do not meet it.
  private static func list(_ result: CheckResult) -> [(state: State, text: String)] {
    var order: [(state: State, text: String)] = []
    var environments: [String: [String]] = [:]
    var subjects: [String: Set<String>] = [:]
    let shown = result.findings.filter { $0.kind != .manual }
    for finding in shown.filter({ $0.kind != .control }) + shown.filter({ $0.kind == .control }) {
      let text =
        if let title = finding.title {
          "\(finding.control ?? "") \(title)"
        } else {
          (finding.control.map { "\($0) " } ?? "") + finding.message
        }
      if environments[text] == nil { order.append((state(of: finding.kind), text)) }
      for name in finding.environment.map({ [$0] }) ?? []
      where environments[text]?.contains(name) != true {
        environments[text, default: []].append(name)
      }
      if finding.title != nil, let address = finding.resource?.address {
        subjects[text, default: []].insert(address)
      }
    }
    return order.map { state, text in
      let names = environments[text] ?? []
      let count = subjects[text]?.count ?? 0
      let many = count > 1 ? ": \(count) resources" : ""
      return (state, text + many + (names.isEmpty ? "" : " [\(names.joined(separator: ", "))]"))
    }
  }

  private static func state(of kind: FindingKind) -> State {
    switch kind {
    case .missingComponent, .missingAccess: .missing
    case .undrawnComponent, .undrawnAccess: .open
    case .undecided: .undecided
    default: .gap
    }
  }
}
