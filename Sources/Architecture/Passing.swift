internal import Catalog

/// What arrows pass without asking for it, and what they say there by themselves.
struct Passing {
  private let interpreter: Interpreter
  private let kinds: Set<String>

  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    kinds = Set(interpreter.catalog.groups["intermediaries"] ?? [])
  }

  func isPassed(_ shape: Int) -> Bool {
    interpreter.joints.contains(shape) || isGateway(shape)
  }

  private func isGateway(_ shape: Int) -> Bool {
    kind(shape).map(kinds.contains) ?? false
  }

  private func kind(_ shape: Int) -> String? { interpreter.fates[shape].draft?.kind }

  private func contract(_ tail: Int, _ head: Int) -> FlowContract? {
    guard let from = kind(tail), let to = kind(head) else { return nil }
    return interpreter.catalog.contract(from: from, to: to)
  }

  /// The catalogue says that nothing passes here from there.
  func isRefused(_ arrow: Arrow) -> Bool { contract(arrow.tail, arrow.head)?.refusal != nil }

  /// The arrow at a gateway as a flow of its own: between the gateway and what the arrow is drawn at, or the innermost frame
  /// around that which it joins. nil when it joins nothing.
  func attachment(_ arrow: Arrow) -> Arrow? {
    let (tail, head) = (isGateway(arrow.tail), isGateway(arrow.head))
    guard tail || head else { return nil }
    var own = arrow
    if tail, head {
      guard joins(arrow.tail, arrow.head) else { return nil }
    } else if head {
      guard let place = innermost(arrow.tail, where: { joins($0, arrow.head) }) else {
        return nil
      }
      own.tail = place
    } else {
      guard let place = innermost(arrow.head, where: { joins(arrow.tail, $0) }) else {
        return nil
      }
      own.head = place
    }
    own.isUndirected = false
    own.isDouble = false
    return own
  }

  private func joins(_ tail: Int, _ head: Int) -> Bool {
    contract(tail, head).map { $0.joins && $0.refusal == nil } ?? false
  }

  private func innermost(_ shape: Int, where holds: (Int) -> Bool) -> Int? {
    var next: Int? = shape
    var steps = 0
    while let current = next, steps < 64 {
      if holds(current) { return current }
      next = interpreter.boundaries[current]
      steps += 1
    }
    return nil
  }

  /// A path that ends at a network as a whole leads packets and reaches nobody: its arrows stand for themselves.
  func isRoute(_ path: Arrow) -> Bool {
    guard let first = path.through.first, let last = path.through.last else { return false }
    return isNetwork(path.tail) && joins(path.tail, first)
      || isNetwork(path.head) && joins(last, path.head)
  }

  private func isNetwork(_ shape: Int) -> Bool {
    guard let draft = interpreter.fates[shape].draft, draft.role == .boundary else { return false }
    return draft.kind.map { interpreter.catalog.role(of: $0) != .actor } ?? false
  }
}
