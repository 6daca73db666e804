package import Catalog
package import Diagnostics
package import Diagrams

/// What a page means in terms of the catalogue. Depends on no order in the file: its lists are sorted by id.
///
/// Every shape and connector of the page is accounted for exactly once (`accountingProblems` checks it).
package func interpret(
  _ diagram: Diagram, page: Page, catalog: ComponentCatalog,
  configuration: ProjectConfiguration, candidates: Int = candidateLimit
) -> (ComponentGraph, [Diagnostic]) {
  var interpreter = Interpreter(
    page: page, catalog: catalog, configuration: configuration, candidates: candidates)
  interpreter.recognise()
  interpreter.settleBoundaries()
  let ids = interpreter.componentNames()
  var (arrows, fates) = interpreter.arrows()
  arrows = interpreter.folded(arrows, &fates)
  var maker = FlowMaker(interpreter, ids: ids, fates: fates)
  maker.make(arrows)
  if interpreter.effort.isSpent { return tooCrowded(diagram, page) }
  let graph = maker.graph()
  return (graph, maker.interpreter.diagnostics)
}

/// What lies over each other costs its square, so what is looked at for one page is bounded: some ten thousand shapes on
/// one spot.
package let candidateLimit = 200_000_000

private func tooCrowded(_ diagram: Diagram, _ page: Page) -> (ComponentGraph, [Diagnostic]) {
  var graph = ComponentGraph(page: page)
  graph.decorations = (page.shapes.map(\.id) + page.connectors.map(\.id)).map {
    Decoration(cell: $0, because: "the page was not interpreted")
  }
  let problem = Diagnostic(
    .error, "architecture/too-crowded",
    "too much of page “\(page.name)” of `\(diagram.file)` lies on the same spot",
    help: "Draw what lies over each other apart, or on several pages.", isIncomplete: true)
  return (graph, [problem])
}

extension Interpreter {
  /// Names of the components by shape: from `zt-name`, else the label, else what it is.
  func componentNames() -> [Int: String] {
    let indices = shapes.indices.filter { fates[$0].draft != nil }
    let candidates = indices.map { (slug: slug($0), cell: shapes[$0].id) }
    return Dictionary(
      uniqueKeysWithValues: zip(indices, IdentifierMaker.distinct(candidates)))
  }

  private func slug(_ index: Int) -> String {
    if let name = annotations[index].name {
      let slug = IdentifierMaker.slug(name)
      if !slug.isEmpty { return slug }
    }
    let own = IdentifierMaker.slug(nameLine(index))
    if !own.isEmpty { return own }
    guard let draft = fates[index].draft else { return "component" }
    let fallback = IdentifierMaker.slug(draft.kind ?? draft.title)
    return fallback.isEmpty ? "component" : fallback
  }

  /// What of the label names the thing: without lines that say only what it is or how it is reached, without what
  /// stands in parentheses and without an address range.
  private func nameLine(_ index: Int) -> String {
    let lines = labels[index].utf8.split(separator: 0x0A)
      .map { withoutDetails(String(decoding: $0, as: UTF8.self)) }
      .filter { !IdentifierMaker.slug($0).isEmpty }
    let whole = lines.joined(separator: " ")
    guard lines.count > 1, !saysOnlyWhat(whole) else { return whole }
    let own = lines.filter { !saysOnlyWhat($0) }
    return own.isEmpty ? whole : own.joined(separator: " ")
  }

  /// Nothing but names of kinds, protocols, numbers and the provider.
  private func saysOnlyWhat(_ line: String) -> Bool {
    let text = LabelText(line)
    var covered = Set<Int>()
    for match in vocabulary.kinds.matches(in: text) { covered.formUnion(match.first..<match.end) }
    for match in vocabulary.protocols.matches(in: text) {
      covered.formUnion(match.first..<match.end)
    }
    let providers = catalog.ignoredPrefixes.map { Array($0.utf8.dropLast()) }
    return text.words.indices.allSatisfy { place in
      let word = text.words[place].text
      return covered.contains(place) || word.allSatisfy { (0x30...0x39).contains($0) }
        || providers.contains(word)
    }
  }

  private func withoutDetails(_ line: String) -> String {
    var text = line
    if let cidr = cidrBlock(in: text) {
      text = text.utf8.elementsEqual(cidr.utf8) ? "" : removing(cidr, from: text)
    }
    let open = text.utf8.firstIndex(of: UInt8(ascii: "("))
    guard let open, text.utf8[..<open].contains(where: { $0 > 0x20 }) else { return text }
    return String(decoding: text.utf8[..<open], as: UTF8.self)
  }

  private func removing(_ part: String, from text: String) -> String {
    let whole = Array(text.utf8)
    let piece = Array(part.utf8)
    for start in whole.indices where whole[start...].starts(with: piece) {
      return String(
        decoding: whole[..<start] + whole[(start + piece.count)...], as: UTF8.self)
    }
    return text
  }
}

extension FlowMaker {
  /// Everything put together, sorted by id.
  mutating func graph() -> ComponentGraph {
    var graph = ComponentGraph(page: interpreter.page)
    graph.components = interpreter.shapes.indices.compactMap(component)
      .sorted { precedes($0.id, $1.id) }
    graph.flows = distinctFlows()
    graph.drawnArrows = interpreter.connectors.filter {
      interpreter.drawnArrows.contains(bytes($0.id))
    }
    var names = CloseNames(interpreter.vocabulary)
    for index in interpreter.shapes.indices { account(shape: index, in: &graph, &names) }
    for index in interpreter.connectors.indices { account(connector: index, in: &graph) }
    graph.decorations.sort { precedes($0.cell, $1.cell) }
    graph.assumptions = distinctAssumptions()
    return graph
  }

  private func component(_ index: Int) -> Component? {
    guard let draft = interpreter.fates[index].draft, let id = ids[index] else { return nil }
    let annotation = interpreter.annotations[index]
    let shape = interpreter.shapes[index]
    return Component(
      id: id, cell: shape.id, label: oneLine(interpreter.labels[index]), kind: draft.kind,
      resourceType: draft.type, title: draft.title, role: draft.role,
      boundary: interpreter.boundaries[index].flatMap { ids[$0] }, because: draft.because,
      confidence: draft.confidence, exposure: annotation.exposure,
      dataClass: annotation.dataClass, environments: annotation.environments,
      name: annotation.name, address: annotation.address, settings: annotation.settings,
      exceptions: annotation.exceptions, facts: draft.facts, bounds: shape.bounds,
      diagramPlace: interpreter.place(index), place: shape.place)
  }

  /// Several arrows that join the same pair are told apart by their cells, and by their ports.
  private func distinctFlows() -> [Flow] {
    var counts: [String: Int] = [:]
    var sisters: [String: Int] = [:]
    for item in flows {
      counts[item.flow.id, default: 0] += 1
      sisters["\(item.arrow) \(item.flow.id)", default: 0] += 1
    }
    var result = flows.map { item in
      var flow = item.flow
      if counts[flow.id, default: 0] > 1 {
        flow.id += "#" + flow.cell
        let isOneOfSeveral = sisters["\(item.arrow) \(item.flow.id)", default: 0] > 1
        if isOneOfSeveral, let port = flow.port { flow.id += ":\(port)" }
      }
      return flow
    }
    result.sort { precedes($0.id, $1.id) }
    return result
  }

  private func account(
    shape index: Int, in graph: inout ComponentGraph, _ names: inout CloseNames
  ) {
    let shape = interpreter.shapes[index]
    switch interpreter.fates[index] {
    case .component: break
    case .decoration(let because, let owner):
      graph.decorations.append(
        Decoration(
          cell: shape.id, because: because, owner: owner.map { interpreter.shapes[$0].id }))
    case .pending:
      graph.decorations.append(Decoration(cell: shape.id, because: "says nothing"))
    case .unknown(let token):
      graph.unknownShapes.append(
        UnknownShape(
          cell: shape.id, token: token, label: oneLine(interpreter.labels[index]),
          closest: names.closest(token: token, label: interpreter.labels[index]),
          diagramPlace: interpreter.place(index), place: shape.place))
    }
  }

  private func account(connector index: Int, in graph: inout ComponentGraph) {
    let connector = interpreter.connectors[index]
    switch fates[index] {
    case .flows: break
    case .decoration(let because, let sort):
      graph.decorations.append(Decoration(cell: connector.id, because: because, sort: sort))
    case .pending, .unknown:
      var because = "no access could be made of it"
      if case .unknown(let reason) = fates[index] { because = reason }
      graph.unknownConnectors.append(
        UnknownConnector(
          cell: connector.id, because: because,
          diagramPlace: interpreter.connectorPlace(index), place: connector.place))
    }
  }
}

/// What is wrong with the accounting of a graph: shapes and connectors that stand in no list, or in two. Empty when
/// everything drawn stands in exactly one.
package func accountingProblems(_ graph: ComponentGraph) -> [String] {
  var counts: [[UInt8]: Int] = [:]
  for component in graph.components { counts[bytes(component.cell), default: 0] += 1 }
  for decoration in graph.decorations { counts[bytes(decoration.cell), default: 0] += 1 }
  for shape in graph.unknownShapes { counts[bytes(shape.cell), default: 0] += 1 }
  for connector in graph.unknownConnectors { counts[bytes(connector.cell), default: 0] += 1 }
  for cell in Set(graph.flows.map { bytes($0.cell) }) { counts[cell, default: 0] += 1 }
  var problems: [String] = []
  for id in graph.page.shapes.map(\.id) + graph.page.connectors.map(\.id) {
    let count = counts.removeValue(forKey: bytes(id)) ?? 0
    if count != 1 { problems.append("cell `\(id)` is accounted for \(count) times") }
  }
  for cell in counts.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
    problems.append("cell `\(String(decoding: cell, as: UTF8.self))` is not on the page")
  }
  return problems
}
