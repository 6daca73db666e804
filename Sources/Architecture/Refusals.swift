internal import Catalog
internal import Diagnostics
internal import Diagrams

/// Why an arrow is not granted, and the flow that says either.
extension FlowMaker {
  func missingTemplate(_ pair: (tail: Int, head: Int)) -> Flow.State? {
    for shape in [pair.tail, pair.head] {
      // A data centre may be drawn as a frame.
      guard let draft = interpreter.fates[shape].draft, draft.role != .actor,
        draft.kind.flatMap(catalog.role) != .actor
      else { continue }
      guard let kind = draft.kind, catalog.kind(kind) != nil else {
        return .refused(
          because: "there is no template yet for \(title(shape))",
          settle: "Add a folder for it with `--templates`, or leave the arrow undrawn.")
      }
    }
    return nil
  }

  mutating func refuse(_ arrow: Arrow, all: [(tail: Int, head: Int)], count: Int) {
    guard ids[arrow.tail] != nil, ids[arrow.head] != nil else {
      // A rectangle without a name of its own stands for what is in it.
      if count == 0, (1...memberLimit).contains(all.count) {
        for pair in all { refuse(arrow, all: [pair], pair, count: 0) }
        return
      }
      fates[arrow.connector] = .unknown(
        count > 0
          ? "it could mean more than \(pairLimit) pairs of components"
          : "nothing in the rectangle at its end accepts such an arrow")
      return
    }
    refuse(arrow, all: all, (tail: arrow.tail, head: arrow.head), count: count)
  }

  /// So many refusals of one arrow are shown one by one.
  private var memberLimit: Int { 16 }

  private mutating func refuse(
    _ arrow: Arrow, all: [(tail: Int, head: Int)], _ pair: (tail: Int, head: Int), count: Int
  ) {
    let state: Flow.State
    if count > 0 {
      state = .refused(
        because: "it could mean \(count) pairs of components",
        settle: "Draw the arrows between the components that need them.")
    } else if isPlace(pair.tail) || isPlace(pair.head) {
      let only = all.count == 1 ? all.first.flatMap(contract)?.refusal : nil
      let refusal = contract(pair)?.refusal ?? only
      state =
        refusal.map { .refused(because: $0.because, settle: $0.instead) }
        ?? .refused(
          because:
            "nothing in \(interpreter.name(isPlace(pair.head) ? pair.head : pair.tail)) accepts such an arrow",
          settle: "Draw the arrow to the component that is meant.")
    } else if let refusal = contract(pair)?.refusal {
      state = .refused(because: refusal.because, settle: refusal.instead)
    } else {
      state =
        missingTemplate(pair)
        ?? .refused(
          because: "there is no contract for \(title(pair.tail)) to \(title(pair.head))",
          settle: "Draw what lies between them, or add a `flow` for this pair with `--templates`.")
    }
    append(
      arrow, pair, verbs: arrow.wish.verbs, contract: contract(pair), state: state, because: "")
  }

  mutating func append(
    _ arrow: Arrow, _ pair: (tail: Int, head: Int), verbs: [String], contract: FlowContract?,
    state: Flow.State, because: String, transport: String? = nil, port: String? = nil
  ) {
    guard let from = ids[pair.tail], let to = ids[pair.head] else { return }
    let connector = interpreter.connectors[arrow.connector]
    let way = arrow.through.filter { !interpreter.joints.contains($0) }.map(interpreter.name)
      .joined(separator: ", ")
    flows.append(
      (
        arrow.connector,
        Flow(
          id: "\(from)->\(to)", cell: connector.id, from: from, to: to, verbs: verbs,
          protocol: transport, port: port, label: arrow.wish.label, state: state,
          because: way.isEmpty ? because : "\(because), through \(way)",
          environments: interpreter.connectorAnnotations[arrow.connector].environments,
          contract: contract?.id, diagramPlace: interpreter.connectorPlace(arrow.connector),
          place: connector.place)
      ))
    fates[arrow.connector] = .flows
    let isOpen = !(contract?.actions.isEmpty ?? true) || arrow.wish.ports.isEmpty
    if state == .granted, arrow.wish.verbs.isEmpty, !arrow.wish.asksForDefault, !arrow.isDouble,
      isOpen
    {
      var confirmation = [Annotation("zt-access", verbs.joined(separator: ","))]
      if let port, arrow.wish.ports.isEmpty {
        confirmation.append(Annotation("zt-port", "\(transport ?? "tcp")/\(port)"))
      }
      interpreter.assumeArrow(
        arrow.connector,
        "the arrow \(from) → \(to) says no verb: taken as `\(verbs.joined(separator: ", "))`, the \(because)",
        "zt-access", confirmation)
    }
  }
}
