internal import Catalog
internal import Diagrams

/// Lines that carry other lines: drawn once along a row of icons, with a short arrow down to each of them.
extension Interpreter {
  /// So near must a loose end be to a line to be on it.
  private var contact: Double { 3 * unit }

  /// A line without heads and without attached ends, on which a loose end of another connector lies.
  mutating func findBuses() {
    ground = Ground(self)
    for index in connectors.indices where isPlainLine(index) && !joined(to: index).isEmpty {
      buses.insert(index)
    }
    busLines = LineIndex(buses.sorted().map { ($0, connectors[$0].route) }, effort)
  }

  /// The other connectors of which a loose end lies on a line.
  private func joined(to line: Int) -> [Int] {
    var found: Set<Int> = []
    let route = connectors[line].route
    for (a, b) in zip(route, route.dropFirst()) {
      ground?.looseEnds.visit(.init(from: a, to: b).grown(by: contact)) { other in
        guard other != line, !found.contains(other) else { return }
        if looseEnds(other).contains(where: { distance($0, from: a, to: b) <= contact }) {
          found.insert(other)
        }
      }
    }
    return found.sorted()
  }

  private func isPlainLine(_ index: Int) -> Bool {
    let line = connectors[index]
    return line.isVisible && !line.sourceHasHead && !line.targetHasHead && line.route.count >= 2
      && line.source.cell == nil && line.target.cell == nil
      && !connectorAnnotations[index].isIgnored && line.labels.isEmpty
      && !looseEnds(index).contains { isAtComponent($0) }
  }

  private func isAtComponent(_ point: Point) -> Bool {
    ground?.components.first(meeting: .init(around: point, by: contact)) {
      shapes[$0].bounds.distance(to: point) <= contact
    } != nil
  }

  func looseEnds(_ connector: Int) -> [Point] {
    [connectors[connector].source, connectors[connector].target].compactMap { end in
      end.cell == nil ? end.point : nil
    }
  }

  func bus(at point: Point, besides connector: Int) -> Int? {
    busesNear(point).first { $0 != connector }
  }

  private func busesNear(_ point: Point) -> [Int] {
    var found: Set<Int> = []
    busLines?.visit(near: point, within: contact) { line, _ in found.insert(line) }
    return found.sorted()
  }

  /// Everything joined to a bus, over other buses too: the same for each bus of a net.
  private mutating func net(of bus: Int) -> BusNet {
    if let number = netNumbers[bus] { return nets[number] }
    var found: [(connector: Int, bus: Int)] = []
    var seen: Set<Int> = []
    var open = [bus]
    // While the net is being found, an arrow that leads back to it finds nothing there.
    let number = nets.count
    nets.append(BusNet())
    while let line = open.popLast() {
      guard seen.insert(line).inserted else { continue }
      netNumbers[line] = number
      let touched = looseEnds(line).flatMap(busesNear).filter { $0 != line }
      for other in Set(joined(to: line) + touched).sorted() {
        if buses.contains(other) {
          open.append(other)
        } else if seen.insert(other).inserted {
          found.append((other, line))
        }
      }
    }
    var net = BusNet()
    for (connector, line) in found.sorted(by: { $0.connector < $1.connector }) {
      add(connector, on: line, to: &net)
    }
    nets[number] = net
    return net
  }

  private mutating func add(_ connector: Int, on bus: Int, to net: inout BusNet) {
    let isSourceOnBus =
      connectors[connector].source.cell == nil
      && connectors[connector].source.point.map {
        self.bus(at: $0, besides: connector) != nil
      } == true
    guard case .shape(let shape) = settledEnd(of: connector, atSource: !isSourceOnBus) else {
      return
    }
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

/// The ends of lines that are not on a bus: what sends into the net, and what it reaches.
struct BusNet {
  var senders: [Int] = []
  var receivers: [Int] = []
  /// Of the connectors that bring the senders.
  var feeders: Set<Int> = []
}
