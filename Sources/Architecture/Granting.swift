internal import Catalog
internal import Diagnostics
internal import Diagrams

/// Flows out of arrows: which contract applies, and whether it can be least privilege.
struct FlowMaker {
  var interpreter: Interpreter
  let ids: [Int: String]
  var flows: [(arrow: Int, flow: Flow)] = []
  var fates: [ConnectorFate]

  var catalog: ComponentCatalog { interpreter.catalog }
  /// The contract of each pair of kinds on the page: an arrow between frames asks for many.
  private let contracts: [String: [String: FlowContract]]
  /// So many pairs of members may one arrow between frames stand for.
  let pairLimit = 64

  init(_ interpreter: Interpreter, ids: [Int: String], fates: [ConnectorFate]) {
    self.interpreter = interpreter
    self.ids = ids
    self.fates = fates
    let kinds = Set(interpreter.fates.compactMap { $0.draft?.kind })
    var contracts: [String: [String: FlowContract]] = [:]
    for from in kinds {
      for to in kinds {
        contracts[from, default: [:]][to] = interpreter.catalog.contract(from: from, to: to)
      }
    }
    self.contracts = contracts
  }

  mutating func make(_ arrows: [Arrow]) {
    for arrow in arrows {
      if isPlainRoute(arrow) || isOpenJoint(arrow) { continue }
      if arrow.isUndirected {
        interpreter.assumeArrow(
          arrow.connector,
          "the line without a head is taken to lead from \(interpreter.name(arrow.tail)) to \(interpreter.name(arrow.head))",
          nil, ends(arrow))
      }
      let there = pairs(arrow.tail, arrow.head)
      let back = arrow.isDouble ? pairs(arrow.head, arrow.tail) : []
      add(arrow, there: there.filter(accepts), back: back.filter(accepts), all: there)
    }
  }

  /// What the arrow joins, said by the arrow itself.
  private func ends(_ arrow: Arrow) -> [Annotation] {
    let (tail, head) = arrow.drawn
    guard interpreter.canBeNamed(tail), interpreter.canBeNamed(head) else { return [] }
    return [
      Annotation("zt-from", interpreter.shapes[tail].id),
      Annotation("zt-to", interpreter.shapes[head].id),
    ]
  }

  /// An arrow that ends at a gateway says how packets go, not what they reach.
  private mutating func isPlainRoute(_ arrow: Arrow) -> Bool {
    let passing = catalog.groups["intermediaries"] ?? []
    let ends = [arrow.tail, arrow.head].compactMap { interpreter.fates[$0].draft?.kind }
    guard ends.contains(where: passing.contains), contract((arrow.tail, arrow.head)) == nil else {
      return false
    }
    let gateway =
      interpreter.fates[arrow.head].draft?.kind.map(passing.contains) ?? false
      ? arrow.head : arrow.tail
    if case .pending = fates[arrow.connector] {
      fates[arrow.connector] = .decoration(
        "a route through \(interpreter.name(gateway)): it grants nothing by itself", .folded)
    }
    return true
  }

  /// Lines that meet in a dot from which none leads on.
  private mutating func isOpenJoint(_ arrow: Arrow) -> Bool {
    guard interpreter.joints.contains(arrow.tail) || interpreter.joints.contains(arrow.head) else {
      return false
    }
    if case .pending = fates[arrow.connector] {
      fates[arrow.connector] = .unknown("it ends on a joint of lines from which none leads on")
    }
    return true
  }

  func isPlace(_ shape: Int) -> Bool {
    guard let draft = interpreter.fates[shape].draft else { return true }
    return draft.role == .boundary
  }

  private func accepts(_ pair: (tail: Int, head: Int)) -> Bool {
    contract(pair).map { $0.refusal == nil } ?? false
  }

  func contract(_ pair: (tail: Int, head: Int)) -> FlowContract? {
    guard let from = interpreter.fates[pair.tail].draft?.kind,
      let to = interpreter.fates[pair.head].draft?.kind
    else { return nil }
    return contracts[from]?[to]
  }

  /// The components that an arrow between two ends is about: the ends, or the members of those that are frames.
  private func pairs(_ tail: Int, _ head: Int) -> [(tail: Int, head: Int)] {
    if accepts((tail, head)) || !isPlace(tail) && !isPlace(head) { return [(tail, head)] }
    let tails = isPlace(tail) ? interpreter.members(of: tail) : [tail]
    let heads = isPlace(head) ? interpreter.members(of: head) : [head]
    var result: [(tail: Int, head: Int)] = []
    for from in tails where !isInside(from, head) || isPlace(tail) {
      for to in heads where from != to {
        result.append((from, to))
        if result.count > pairLimit * 16 { return result }
      }
    }
    return result
  }

  private func isInside(_ shape: Int, _ frame: Int) -> Bool {
    var current = interpreter.boundaries[shape]
    var steps = 0
    while let boundary = current, steps < 64 {
      if boundary == frame { return true }
      current = interpreter.boundaries[boundary]
      steps += 1
    }
    return false
  }

  /// A region or an account holds too much for an arrow to mean several of its members.
  private func isScope(_ shape: Int) -> Bool {
    guard let draft = interpreter.fates[shape].draft, draft.role == .boundary,
      let kind = draft.kind
    else { return false }
    return catalog.groups["scopes"]?.contains(kind) ?? false
  }

  private mutating func add(
    _ arrow: Arrow, there: [(tail: Int, head: Int)], back: [(tail: Int, head: Int)],
    all: [(tail: Int, head: Int)]
  ) {
    let accepted = there + back
    let limit = isScope(arrow.tail) || isScope(arrow.head) ? 1 : pairLimit
    guard !accepted.isEmpty, accepted.count <= limit else {
      refuse(arrow, all: all, count: accepted.count)
      return
    }
    let isExpanded = accepted.contains {
      !($0.tail == arrow.tail && $0.head == arrow.head)
        && !($0.tail == arrow.head && $0.head == arrow.tail)
    }
    if isExpanded, !arrow.hasAnnotatedEnds {
      let members = accepted.prefix(6).map { pair in
        "\(interpreter.name(pair.tail)) → \(interpreter.name(pair.head))"
      }
      let more = accepted.count > 6 ? " and \(accepted.count - 6) more" : ""
      interpreter.assumeArrow(
        arrow.connector,
        "an end is a frame: taken to mean \(members.joined(separator: ", "))\(more)", nil,
        ends(arrow))
    }
    if arrow.isDouble, !arrow.hasAnnotatedEnds {
      interpreter.assumeArrow(
        arrow.connector,
        back.isEmpty || there.isEmpty
          ? "the arrow has two heads, but only one direction can be access: taken as that one"
          : "the arrow has two heads and is taken for access in both directions", nil, ends(arrow))
    }
    for pair in accepted { grant(arrow, pair, oneWay: there.isEmpty != back.isEmpty) }
  }

  private mutating func grant(_ arrow: Arrow, _ pair: (tail: Int, head: Int), oneWay: Bool) {
    guard let contract = contract(pair) else { return }
    var wish = arrow.wish
    if arrow.isDouble, oneWay, wish.verbs.isEmpty { wish.verbs = ["both"] }
    let choice = verbs(wish, contract, pair)
    if let refused = choice.refused {
      append(arrow, pair, verbs: wish.verbs, contract: contract, state: refused, because: "")
      return
    }
    if let missing = missingTemplate(pair) {
      append(arrow, pair, verbs: choice.verbs, contract: contract, state: missing, because: "")
      return
    }
    if wish.verbs.isEmpty, wish.ports.isEmpty, !wish.asksForDefault,
      !interpreter.configuration.allowsUnlabelled
    {
      append(
        arrow, pair, verbs: choice.verbs, contract: contract,
        state: .refused(
          because: "the arrow says nothing, and the configuration denies unlabelled arrows",
          settle: "Set `zt-access` on the arrow."), because: "")
      return
    }
    guard let network = contract.network else {
      append(
        arrow, pair, verbs: choice.verbs, contract: contract, state: .granted,
        because: choice.because)
      return
    }
    connect(arrow, pair, contract, network, wish, choice)
  }

  private mutating func connect(
    _ arrow: Arrow, _ pair: (tail: Int, head: Int), _ contract: FlowContract,
    _ network: FlowContract.NetworkContract, _ wish: AccessWish,
    _ choice: (verbs: [String], because: String, refused: Flow.State?)
  ) {
    var ports = wish.ports
    var because = choice.because
    let usual = network.port.flatMap(PortRange.init)
    if ports.isEmpty, let known = enginePort(pair.head), known.range != usual {
      ports = [known]
      because += ", the engine's port \(known.range.text)"
    } else if ports.isEmpty, let usual {
      ports = [PortMention(transport: network.protocol, range: usual)]
      because += ", its port \(usual.text)"
    } else if !ports.isEmpty {
      because += wish.hasAnnotatedPort ? ", `zt-port`" : ", port of the label"
    }
    guard !ports.isEmpty else {
      append(
        arrow, pair, verbs: choice.verbs, contract: contract,
        state: .refused(
          because: "the port of \(interpreter.name(pair.head)) is not known",
          settle: "Set `zt-port` on the arrow, or write the port on it."), because: because)
      return
    }
    for port in ports {
      append(
        arrow, pair, verbs: choice.verbs, contract: contract, state: .granted, because: because,
        transport: port.transport ?? network.protocol, port: port.range.text)
    }
  }

  private func enginePort(_ head: Int) -> PortMention? {
    guard let engine = interpreter.fates[head].draft?.facts["engine"],
      let known = catalog.protocols.first(where: { same($0.word, engine) }),
      let range = PortRange(known.port)
    else { return nil }
    return PortMention(transport: known.transport, range: range)
  }

  /// The words of the flow: those of the arrow where the pair knows them, else the pair's default.
  private mutating func verbs(
    _ wish: AccessWish, _ contract: FlowContract, _ pair: (tail: Int, head: Int)
  ) -> (verbs: [String], because: String, refused: Flow.State?) {
    let known = contract.actions.map(\.verb)
    let usual = "default of \(title(pair.tail)) to \(title(pair.head))"
    let said = wish.isAnnotated ? "`zt-access`" : "label “\(wish.label)”"
    if wish.verbs.isEmpty { return ([contract.defaultVerb], usual, nil) }
    if !wish.annotatedWords.isEmpty, wish.annotatedWords.allSatisfy(known.contains) {
      return (wish.annotatedWords, said, nil)
    }
    // Without actions of its own the pair has one way of access only.
    if known.isEmpty {
      return wish.verbs == ["authenticate"]
        ? (["authenticate"], said, nil) : ([contract.defaultVerb], usual, nil)
    }
    var result: [String] = []
    for verb in wish.verbs {
      if known.contains(verb)
        || verb == "both" && known.contains(where: { $0 == "read" || $0 == "write" })
      {
        result.append(verb)
      } else if verb == "invoke" {
        result.append(known.contains("write") ? "write" : contract.defaultVerb)
      } else if wish.isAnnotated || verb == "delete" {
        let can = known.map { "`\($0)`" }.joined(separator: ", ")
        return (
          [], "",
          .refused(
            because:
              "\(title(pair.tail)) to \(title(pair.head)) knows no access `\(verb)`",
            settle: "Set `zt-access` on the arrow to \(can).")
        )
      }
    }
    if result.isEmpty { return ([contract.defaultVerb], usual, nil) }
    var seen: Set<String> = []
    return (result.filter { seen.insert($0).inserted }, said, nil)
  }

  func title(_ shape: Int) -> String {
    guard let draft = interpreter.fates[shape].draft else { return interpreter.name(shape) }
    return draft.kind.map { catalog.title(of: $0) } ?? draft.title
  }
}
