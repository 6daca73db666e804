internal import Catalog
internal import Diagnostics
internal import Diagrams

/// A connector with its ends understood and its direction decided.
struct Arrow {
  var connector: Int
  var tail: Int
  var head: Int
  /// The shapes that the connector itself leads from and to, before any folding.
  let drawn: (tail: Int, head: Int)
  var wish: AccessWish
  /// Heads at both ends: the other direction is meant too.
  var isDouble = false
  /// No segment has a head.
  var isUndirected = false
  /// `zt-from` and `zt-to` say what it joins.
  var hasAnnotatedEnds = false
  /// Intermediaries passed, in order.
  var through: [Int] = []
}

/// What became of a connector.
enum ConnectorFate {
  case pending
  case flows
  case decoration(String, Decoration.Sort = .plain)
  case unknown(String)
}

extension Interpreter {
  /// The arrows, and what became of the connectors that are none.
  mutating func arrows() -> (arrows: [Arrow], fates: [ConnectorFate]) {
    var arrows: [Arrow] = []
    var fates: [ConnectorFate] = Array(repeating: .pending, count: connectors.count)
    findBuses()
    for index in connectors.indices {
      let connector = connectors[index]
      if connectorAnnotations[index].isIgnored {
        fates[index] = .decoration("`zt-ignore`", .ignored)
        continue
      }
      if !connector.isVisible {
        fates[index] = .decoration("hidden", .ignored)
        continue
      }
      if let reason = carries(index) {
        fates[index] = .decoration(reason, .folded)
        continue
      }
      let source = settledEnd(of: index, atSource: true)
      let target = settledEnd(of: index, atSource: false)
      switch (source, target) {
      case (.shape(let from), .shape(let to)):
        if let arrow = arrow(index, from, to, &fates) { arrows.append(arrow) }
      case (.ignored, _), (_, .ignored):
        fates[index] = .decoration("leads to something that is ignored or hidden", .ignored)
      case (.nowhere(let reason), .nowhere):
        let hasHead = connector.sourceHasHead || connector.targetHasHead
        fates[index] = hasHead ? .unknown(reason) : .decoration("a line that joins nothing")
      case (.nowhere(let reason), _), (_, .nowhere(let reason)):
        fates[index] = .unknown(reason)
      }
    }
    return (arrows, fates)
  }

  /// The end of a connector; what had to be assumed for it is confirmed by naming its shape.
  mutating func settledEnd(of connector: Int, atSource: Bool) -> ArrowEnd {
    let before = assumptions.count
    let found = end(of: connector, atSource: atSource)
    guard case .shape(let shape) = found, canBeNamed(shape) else { return found }
    let annotation = Annotation(
      endAnnotation(connector, atSource: atSource), shapes[shape].id)
    for index in assumptions.indices.dropFirst(before)
    where same(assumptions[index].cell, connectors[connector].id) {
      assumptions[index].confirmation.append(annotation)
    }
    return found
  }

  /// `zt-from` is where the arrow comes from, whichever end was drawn first.
  private func endAnnotation(_ connector: Int, atSource: Bool) -> String {
    atSource != isReversed(connector) ? "zt-from" : "zt-to"
  }

  func annotatedEnd(_ connector: Int, atSource: Bool) -> Int? {
    let name = endAnnotation(connector, atSource: atSource)
    let property = connectors[connector].properties.last {
      same(lowercased($0.name), name) && !trimmed($0.value).isEmpty
    }
    guard let property, let shape = positions[bytes(trimmed(property.value))],
      canBeNamed(shape)
    else { return nil }
    return shape
  }

  /// A component, a joint, or a rectangle that groups some.
  func canBeNamed(_ shape: Int) -> Bool {
    fates[shape].draft != nil || joints.contains(shape) || !members(of: shape).isEmpty
  }

  private mutating func arrow(
    _ index: Int, _ source: Int, _ target: Int, _ fates: inout [ConnectorFate]
  ) -> Arrow? {
    let connector = connectors[index]
    let wish = wish(of: index)
    if source == target {
      fates[index] = .decoration("leads from \(name(source)) to itself")
      return nil
    }
    if wish.isReply {
      fates[index] = .decoration(
        "an answer (“\(wish.label)”), which needs no access of its own", .reply)
      return nil
    }
    let isReversed = isReversed(index)
    let (tail, head) = isReversed ? (target, source) : (source, target)
    let isNamed =
      annotatedEnd(index, atSource: true) != nil && annotatedEnd(index, atSource: false) != nil
    return Arrow(
      connector: index, tail: tail, head: head, drawn: (tail, head), wish: wish,
      isDouble: connector.sourceHasHead && connector.targetHasHead,
      isUndirected: !isNamed && !connector.sourceHasHead && !connector.targetHasHead,
      hasAnnotatedEnds: isNamed)
  }

  /// Joins the arrows into an intermediary with those out of it: packets pass a gateway without asking for it. Where an
  /// arrow joins a gateway to a network, that stands as well.
  mutating func folded(_ arrows: [Arrow], _ fates: inout [ConnectorFate]) -> [Arrow] {
    let passing = Passing(self)
    var outgoing: [Int: [Arrow]] = [:]
    for arrow in arrows where passing.isPassed(arrow.tail) && !passing.isRefused(arrow) {
      outgoing[arrow.tail, default: []].append(arrow)
    }
    var result: [Arrow] = []
    var entered: Set<Int> = []
    for arrow in arrows where !passing.isPassed(arrow.tail) {
      guard passing.isPassed(arrow.head), !passing.isRefused(arrow) else {
        result.append(arrow)
        continue
      }
      let paths = continued(arrow, outgoing, passing.isPassed, &entered)
      let reaching = paths.filter { !passing.isRoute($0) }
      if paths.isEmpty {
        result.append(arrow)
      } else if reaching.isEmpty {
        fates[arrow.connector] = .decoration("a route through \(name(arrow.head))", .folded)
      } else {
        result += reaching
      }
    }
    for arrow in arrows where passing.isPassed(arrow.tail) {
      if entered.contains(arrow.connector) {
        if case .pending = fates[arrow.connector] {
          fates[arrow.connector] = .decoration(
            joints.contains(arrow.tail)
              ? "continues the lines into a joint"
              : "continues the arrows into \(name(arrow.tail))", .folded)
        }
      } else {
        result.append(arrow)
      }
    }
    let drawn = Set(result.map { [$0.connector, $0.tail, $0.head] })
    var joined: Set<[Int]> = []
    for arrow in arrows {
      guard let own = passing.attachment(arrow), joined.insert([own.tail, own.head]).inserted,
        !drawn.contains([own.connector, own.tail, own.head])
      else { continue }
      result.append(own)
    }
    return result
  }

  private func continued(
    _ arrow: Arrow, _ outgoing: [Int: [Arrow]], _ isPassing: (Int) -> Bool,
    _ entered: inout Set<Int>
  ) -> [Arrow] {
    var paths: [Arrow] = []
    var open = [arrow]
    var steps = 0
    while let current = open.popLast(), steps < 256 {
      steps += 1
      if !isPassing(current.head) {
        paths.append(current)
        continue
      }
      for next in outgoing[current.head] ?? [] {
        guard next.head != arrow.tail, !current.through.contains(next.head) else { continue }
        entered.insert(next.connector)
        var longer = current
        longer.through.append(current.head)
        longer.head = next.head
        longer.isUndirected = current.isUndirected && next.isUndirected
        if longer.wish.verbs.isEmpty { longer.wish.verbs = next.wish.verbs }
        if longer.wish.ports.isEmpty { longer.wish.ports = next.wish.ports }
        if longer.wish.label.isEmpty { longer.wish.label = next.wish.label }
        open.append(longer)
      }
    }
    // A path that ends at the gateway leads nowhere further.
    return paths.sorted { ($0.head, $0.through.count) < ($1.head, $1.through.count) }
  }
}
