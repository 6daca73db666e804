/// A set with the answers for ASCII worked out.
struct CompiledSet: Sendable {
  private let low: UInt64
  private let high: UInt64
  private let set: ScalarSet

  init(_ set: ScalarSet) {
    self.set = set
    low = (0..<64).reduce(0) { set.contains($1) ? $0 | 1 << UInt64($1) : $0 }
    high = (0..<64).reduce(0) { set.contains($1 + 64) ? $0 | 1 << UInt64($1) : $0 }
  }

  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low >> UInt64(scalar) & 1 == 1 }
    if scalar < 128 { return high >> UInt64(scalar - 64) & 1 == 1 }
    return set.contains(scalar)
  }
}

enum Instruction: Sendable {
  case scalar(CompiledSet)
  case split(preferred: Int, other: Int)
  case jump(Int)
  case save(Int)
  case assert(Assertion)
  case match
}

struct PatternCompiler {
  /// More instructions than this are refused, so that nested repetitions stay cheap.
  static let largestProgram = 10_000

  private var program: [Instruction] = []

  mutating func compile(_ node: PatternNode) throws(PatternError) -> [Instruction] {
    try emit(.save(0))
    try add(node)
    try emit(.save(1))
    try emit(.match)
    return program
  }

  private mutating func emit(_ instruction: Instruction) throws(PatternError) {
    guard program.count < Self.largestProgram else {
      throw PatternError(message: "expression too large", offset: 0)
    }
    program.append(instruction)
  }

  private mutating func add(_ node: PatternNode) throws(PatternError) {
    switch node {
    case .empty: break
    case .set(let set): try emit(.scalar(CompiledSet(set)))
    case .assertion(let assertion): try emit(.assert(assertion))
    case .sequence(let nodes): for node in nodes { try add(node) }
    case .alternatives(let nodes): try addAlternatives(nodes)
    case .group(let number, let inner):
      try emit(.save(2 * number))
      try add(inner)
      try emit(.save(2 * number + 1))
    case .repetition(let inner, let minimum, let maximum, let isGreedy):
      for _ in 0..<minimum { try add(inner) }
      if let maximum {
        try addOptional(inner, count: maximum - minimum, isGreedy: isGreedy)
      } else {
        try addLoop(inner, isGreedy: isGreedy)
      }
    }
  }

  private func split(_ enter: Int, _ leave: Int, _ isGreedy: Bool) -> Instruction {
    isGreedy ? .split(preferred: enter, other: leave) : .split(preferred: leave, other: enter)
  }

  private mutating func addAlternatives(_ nodes: [PatternNode]) throws(PatternError) {
    var ends: [Int] = []
    for (index, node) in nodes.enumerated() {
      guard index + 1 < nodes.count else {
        try add(node)
        break
      }
      let fork = program.count
      try emit(.match)
      try add(node)
      ends.append(program.count)
      try emit(.match)
      program[fork] = .split(preferred: fork + 1, other: program.count)
    }
    for end in ends { program[end] = .jump(program.count) }
  }

  private mutating func addLoop(_ inner: PatternNode, isGreedy: Bool) throws(PatternError) {
    let fork = program.count
    try emit(.match)
    try add(inner)
    try emit(.jump(fork))
    program[fork] = split(fork + 1, program.count, isGreedy)
  }

  /// `(inner(inner(…)?)?)?`
  private mutating func addOptional(_ inner: PatternNode, count: Int, isGreedy: Bool)
    throws(PatternError)
  {
    var forks: [Int] = []
    for _ in 0..<count {
      forks.append(program.count)
      try emit(.match)
      try add(inner)
    }
    for fork in forks { program[fork] = split(fork + 1, program.count, isGreedy) }
  }
}

/// Pike's machine: all threads advance together, so that no text is read twice.
struct PatternMachine {
  private struct Thread {
    var counter: Int
    var slots: [Int]
  }
  private enum Work {
    case visit(Int)
    case restore(slot: Int, value: Int)
  }

  private let program: [Instruction]
  private let slotCount: Int
  /// When each instruction was last visited.
  private var visited: [Int]
  private var generation = 0
  private var work: [Work] = []
  /// How many more steps may be taken; the run ends without a match when none is left.
  var budget = Int.max

  init(_ program: [Instruction], slots: Int) {
    self.program = program
    slotCount = slots
    visited = Array(repeating: 0, count: program.count)
  }

  /// The slots of the leftmost match; without slots, an empty list as soon as there is any match.
  mutating func run(_ text: [UInt8], from start: Int) -> [Int]? {
    var threads: [Thread] = []
    var best: [Int]?
    var position = start
    while position <= text.count {
      budget -= 1 + threads.count
      guard budget > 0 else { return nil }
      if best == nil {
        // The generation of the threads that are there goes on: they came earlier and are preferred.
        if threads.isEmpty { generation += 1 }
        add(0, Array(repeating: -1, count: slotCount), to: &threads, text, position)
      }
      let (scalar, width) = decode(text, at: position)
      guard !threads.isEmpty else {
        if best != nil { break }
        position += width
        continue
      }
      generation += 1
      var next: [Thread] = []
      for thread in threads {
        switch program[thread.counter] {
        case .match:
          best = thread.slots
        case .scalar(let set):
          guard position < text.count, set.contains(scalar) else { continue }
          add(thread.counter + 1, thread.slots, to: &next, text, position + width)
          continue
        case .split, .jump, .save, .assert: continue
        }
        // A match cuts off the threads that are less preferred.
        break
      }
      if best != nil, slotCount == 0 { return best }
      threads = next
      position += width
    }
    return best
  }

  /// Follows everything that reads nothing, in order of preference.
  private mutating func add(
    _ counter: Int, _ initial: [Int], to threads: inout [Thread], _ text: [UInt8], _ position: Int
  ) {
    var slots = initial
    work.removeAll(keepingCapacity: true)
    work.append(.visit(counter))
    while let item = work.popLast() {
      budget -= 1
      guard case .visit(let counter) = item else {
        if case .restore(let slot, let value) = item { slots[slot] = value }
        continue
      }
      guard visited[counter] != generation else { continue }
      visited[counter] = generation
      switch program[counter] {
      case .jump(let target): work.append(.visit(target))
      case .split(let preferred, let other):
        work.append(.visit(other))
        work.append(.visit(preferred))
      case .save(let slot):
        if slot < slotCount {
          work.append(.restore(slot: slot, value: slots[slot]))
          slots[slot] = position
        }
        work.append(.visit(counter + 1))
      case .assert(let assertion):
        if assertion.holds(in: text, at: position) { work.append(.visit(counter + 1)) }
      case .scalar, .match: threads.append(Thread(counter: counter, slots: slots))
      }
    }
  }
}
