internal import Catalog
internal import Diagrams

/// What differs between two drawings of an architecture: components and flows.
///
/// Pages are matched by id, then by name, then by their order. A component is the same when its cell and its kind or name
/// are, then when kind and name are, then when its cell is; a flow when cell and ends are, then when the ends are, then when
/// cell and one end are.
package struct ArchitectureChange: Sendable {
  package enum Sort: String, Sendable { case added, removed, changed }

  package struct Difference: Sendable, Equatable {
    /// `kind`, `boundary`, `name`, `verbs`, `port`, `from`, …
    package var what: String
    package var before: String
    package var after: String
  }

  package struct ComponentChange: Sendable {
    package var sort: Sort
    /// As it is now, or as it was when it is gone.
    package var component: Component
    package var page: String
    package var differences: [Difference] = []
  }

  package struct FlowChange: Sendable {
    package var sort: Sort
    package var flow: Flow
    package var page: String
    package var differences: [Difference] = []
  }

  package private(set) var components: [ComponentChange] = []
  package private(set) var flows: [FlowChange] = []

  package var isEmpty: Bool { components.isEmpty && flows.isEmpty }

  package init(_ now: [ComponentGraph], since before: [ComponentGraph]) {
    var rest = before
    var waiting: [ComponentGraph] = []
    func take(_ graph: ComponentGraph, _ isSame: (Page, Page) -> Bool) -> Bool {
      guard let place = rest.firstIndex(where: { isSame($0.page, graph.page) }) else {
        return false
      }
      add(graph, since: rest.remove(at: place))
      return true
    }
    let matches: [(Page, Page) -> Bool] = [
      { same($0.id, $1.id) && same($0.name, $1.name) }, { same($0.id, $1.id) },
      { same($0.name, $1.name) }, { _, _ in true },
    ]
    var open = now
    for isSame in matches {
      waiting = []
      for graph in open where !take(graph, isSame) { waiting.append(graph) }
      open = waiting
    }
    for graph in open { add(graph, since: ComponentGraph(page: graph.page)) }
    for graph in rest { add(ComponentGraph(page: graph.page), since: graph) }
  }

  private mutating func add(_ now: ComponentGraph, since before: ComponentGraph) {
    let matching = Matching(now, before)
    let page = now.page.name
    var gone = Set(before.components.map(\.id))
    for component in now.components {
      guard let old = matching.old[component.id] else {
        components.append(ComponentChange(sort: .added, component: component, page: page))
        continue
      }
      gone.remove(old.id)
      let differences = matching.differences(component, old)
      guard !differences.isEmpty else { continue }
      components.append(
        ComponentChange(
          sort: .changed, component: component, page: page, differences: differences))
    }
    for component in before.components where gone.contains(component.id) {
      components.append(ComponentChange(sort: .removed, component: component, page: page))
    }
    addFlows(now, before, matching)
  }

  private mutating func addFlows(
    _ now: ComponentGraph, _ before: ComponentGraph, _ matching: Matching
  ) {
    let page = now.page.name
    var partners: [Int: Int] = [:]
    var free = Array(before.flows.indices)
    let tests: [(Flow, Flow) -> Bool] = [
      { same($0.cell, $1.cell) && matching.joinSame($0, $1) && same($0.port ?? "", $1.port ?? "") },
      { same($0.cell, $1.cell) && matching.joinSame($0, $1) },
      { matching.joinSame($0, $1) && same($0.port ?? "", $1.port ?? "") },
      { matching.joinSame($0, $1) },
      { same($0.cell, $1.cell) && matching.shareAnEnd($0, $1) },
    ]
    for test in tests {
      for index in now.flows.indices where partners[index] == nil {
        guard let place = free.firstIndex(where: { test(now.flows[index], before.flows[$0]) })
        else { continue }
        partners[index] = free.remove(at: place)
      }
    }
    for (index, flow) in now.flows.enumerated() {
      guard let partner = partners[index] else {
        flows.append(FlowChange(sort: .added, flow: flow, page: page))
        continue
      }
      let differences = matching.differences(flow, before.flows[partner])
      guard !differences.isEmpty else { continue }
      flows.append(FlowChange(sort: .changed, flow: flow, page: page, differences: differences))
    }
    for index in free {
      flows.append(FlowChange(sort: .removed, flow: before.flows[index], page: page))
    }
  }
}

/// Which component of now is which of before.
private struct Matching {
  /// By the id of now.
  private(set) var old: [String: Component] = [:]
  /// The id of now by the id of before.
  private var new: [String: String] = [:]

  init(_ now: ComponentGraph, _ before: ComponentGraph) {
    var byCell: [[UInt8]: Component] = [:]
    var byName: [[UInt8]: [Component]] = [:]
    for component in before.components {
      byCell[bytes(component.cell)] = component
      byName[Self.name(component), default: []].append(component)
    }
    for component in now.components {
      guard let other = byCell[bytes(component.cell)] else { continue }
      if same(what(component), what(other)) || same(component.id, other.id) {
        match(component, other)
      }
    }
    for component in now.components where old[component.id] == nil {
      let free = (byName[Self.name(component)] ?? []).first { new[$0.id] == nil }
      if let free { match(component, free) }
    }
    for component in now.components where old[component.id] == nil {
      guard let other = byCell[bytes(component.cell)], new[other.id] == nil else { continue }
      match(component, other)
    }
  }

  private static func name(_ component: Component) -> [UInt8] {
    let name = component.label.isEmpty ? component.id : component.label
    return bytes(what(component)) + [0] + bytes(name)
  }

  private mutating func match(_ component: Component, _ other: Component) {
    old[component.id] = other
    new[other.id] = component.id
  }

  private func end(_ id: String) -> String { new[id] ?? "" }

  func joinSame(_ now: Flow, _ before: Flow) -> Bool {
    same(now.from, end(before.from)) && same(now.to, end(before.to))
  }

  func shareAnEnd(_ now: Flow, _ before: Flow) -> Bool {
    same(now.from, end(before.from)) || same(now.to, end(before.to))
  }

  func differences(_ now: Component, _ before: Component) -> [ArchitectureChange.Difference] {
    let boundary = before.boundary.map { new[$0] ?? $0 } ?? ""
    return distinct([
      ("name", before.id, now.id), ("label", before.label, now.label),
      ("kind", what(before), what(now)), ("role", before.role.rawValue, now.role.rawValue),
      ("boundary", boundary, now.boundary ?? ""),
      ("exposure", before.exposure?.rawValue ?? "", now.exposure?.rawValue ?? ""),
      ("data", before.dataClass?.rawValue ?? "", now.dataClass?.rawValue ?? ""),
      ("environments", list(before.environments), list(now.environments)),
      ("address", before.address ?? "", now.address ?? ""),
      ("settings", list(before.settings), list(now.settings)),
      ("exceptions", list(before.exceptions), list(now.exceptions)),
    ])
  }

  func differences(_ now: Flow, _ before: Flow) -> [ArchitectureChange.Difference] {
    distinct([
      ("from", new[before.from] ?? before.from, now.from),
      ("to", new[before.to] ?? before.to, now.to),
      ("verbs", before.verbs.joined(separator: ", "), now.verbs.joined(separator: ", ")),
      ("port", port(before), port(now)), ("state", state(before), state(now)),
      ("environments", list(before.environments), list(now.environments)),
    ])
  }

  private func distinct(
    _ values: [(what: String, before: String, after: String)]
  ) -> [ArchitectureChange.Difference] {
    values.filter { !same($0.before, $0.after) }.map {
      ArchitectureChange.Difference(what: $0.what, before: $0.before, after: $0.after)
    }
  }

  private func port(_ flow: Flow) -> String {
    flow.port.map { "\(flow.protocol ?? "tcp")/\($0)" } ?? ""
  }

  private func state(_ flow: Flow) -> String { flow.state == .granted ? "granted" : "refused" }

  private func list(_ names: [String]?) -> String { names?.joined(separator: ", ") ?? "all" }

  private func list(_ properties: [Property]) -> String {
    properties.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
  }
}

/// What a component is, for people.
private func what(_ component: Component) -> String {
  component.kind ?? component.resourceType ?? component.title
}
