internal import Catalog
internal import Diagrams

/// Lines that carry other lines: drawn once along a row of icons, with a short arrow down to each of them.
extension Interpreter {
  /// So near must a loose end be to a line to be on it, in pixels of the diagram.
  private var contact: Double { 3 }

  /// A line without heads and without attached ends, on which a loose end of another connector lies.
  mutating func findBuses() {
    for index in connectors.indices where isPlainLine(index) {
      let carriesOne = connectors.indices.contains { other in
        other != index && connectors[other].isVisible
          && looseEnds(other).contains { distance($0, to: connectors[index].route) <= contact }
      }
      if carriesOne { buses.insert(index) }
    }
  }

  private func isPlainLine(_ index: Int) -> Bool {
    let line = connectors[index]
    return line.isVisible && !line.sourceHasHead && !line.targetHasHead && line.route.count >= 2
      && line.source.cell == nil && line.target.cell == nil
      && !connectorAnnotations[index].isIgnored && line.labels.isEmpty
      && !looseEnds(index).contains { isAtComponent($0) }
  }

  private func isAtComponent(_ point: Point) -> Bool {
    shapes.indices.contains { index in
      guard let draft = fates[index].draft, draft.role != .boundary else { return false }
      return shapes[index].bounds.distance(to: point) <= contact
    }
  }

  private func looseEnds(_ connector: Int) -> [Point] {
    [connectors[connector].source, connectors[connector].target].compactMap { end in
      end.cell == nil ? end.point : nil
    }
  }

  func bus(at point: Point, besides connector: Int) -> Int? {
    buses.sorted().first {
      $0 != connector && distance(point, to: connectors[$0].route) <= contact
    }
  }

  /// The ends of lines that are not on a bus: what sends into the net, and what it reaches.
  private struct Net {
    var senders: [Int] = []
    var receivers: [Int] = []
    /// Of the connectors that bring the senders.
    var feeders: Set<Int> = []
  }

  /// Everything joined to a bus, over other buses too.
  private mutating func net(of bus: Int) -> Net {
    var net = Net()
    var seen: Set<Int> = []
    var open = [bus]
    while let line = open.popLast() {
      guard seen.insert(line).inserted else { continue }
      for other in connectors.indices where other != line && connectors[other].isVisible {
        let touches = looseEnds(other).contains {
          distance($0, to: connectors[line].route) <= contact
        }
        let isTouched = looseEnds(line).contains {
          buses.contains(other) && distance($0, to: connectors[other].route) <= contact
        }
        guard touches || isTouched else { continue }
        if buses.contains(other) {
          open.append(other)
        } else if seen.insert(other).inserted {
          add(other, on: line, to: &net)
        }
      }
    }
    return net
  }

  private mutating func add(_ connector: Int, on bus: Int, to net: inout Net) {
    let isSourceOnBus =
      connectors[connector].source.cell == nil
      && connectors[connector].source.point.map {
        self.bus(at: $0, besides: connector) != nil
      } == true
    guard case .shape(let shape) = end(of: connector, atSource: !isSourceOnBus) else { return }
    let pointsAway =
      isSourceOnBus ? connectors[connector].targetHasHead : connectors[connector].sourceHasHead
    if pointsAway {
      net.receivers.append(shape)
    } else {
      net.senders.append(shape)
      net.feeders.insert(connector)
    }
  }

  /// What the other end of a line on a bus is about, when only one thing can be meant.
  mutating func terminal(of bus: Int, for connector: Int, atSource: Bool) -> ArrowEnd {
    let net = net(of: bus)
    let isFeeder = net.feeders.contains(connector)
    let candidates = Set(isFeeder ? net.receivers : net.senders)
    guard candidates.count == 1, let only = candidates.first else {
      return .nowhere(
        candidates.isEmpty
          ? "it ends on a line that joins nothing \(isFeeder ? "it could reach" : "that sends")"
          : "it ends on a line that joins several things")
    }
    assumeArrow(
      connector,
      "an arrow ends on a line that carries several and is taken to \(isFeeder ? "lead to" : "come from") \(name(only))",
      nil)
    return .shape(only)
  }

  /// Why a connector of a net makes no flow of its own; nil when it makes one.
  mutating func carries(_ connector: Int) -> String? {
    if buses.contains(connector) { return "a line that carries others" }
    for point in looseEnds(connector) {
      guard let bus = bus(at: point, besides: connector) else { continue }
      let net = net(of: bus)
      let (senders, receivers) = (Set(net.senders).count, Set(net.receivers).count)
      let isFeeder = net.feeders.contains(connector)
      // Of many to one the many are the arrows, of one to many too.
      if isFeeder, senders == 1, receivers > 0 { return "joins a line that carries others" }
      if !isFeeder, receivers == 1, senders > 1 { return "joins a line that carries others" }
    }
    return nil
  }
}
