import Architecture
import Catalog
import Synthesis
import Testing

/// Drawings that nobody thought of: some kinds, with arrows among those that are allowed.
struct RandomTests {
  static let seeds: ClosedRange<UInt64> = 1...12

  @Test(arguments: seeds) func aRandomDrawingIsAsItShouldBe(_ seed: UInt64) throws {
    var random = SplitMix64(seed)
    let drawing = Drawing.random(&random)
    let judged = try #require(Judged(drawing.file()), "seed \(seed)")
    // Arrows at random may ask one container for two ports: that is said, and the drawing's to settle.
    let complaints = judged.complaints.filter { !$0.contains("synthesis/conflicting-input") }
    #expect(complaints == [], "seed \(seed)")
    #expect(judged.unformatted == [], "seed \(seed)")
    #expect(judged.findings() == [], "seed \(seed)")

    // The order of the cells says nothing, and neither does the run.
    let again = try #require(Judged(drawing.file { $0.shuffle(using: &random) }))
    #expect(again.tree.files.map(\.path) == judged.tree.files.map(\.path), "seed \(seed)")
    for (one, other) in zip(judged.tree.files, again.tree.files) {
      #expect(one.bytes == other.bytes, "seed \(seed): \(one.path)")
    }
  }
}

extension Drawing {
  /// 5 to 30 boxes in a network and about as many arrows, each of which some contract grants.
  static func random(_ random: inout SplitMix64) -> Drawing {
    var drawing = Drawing()
    let kinds = Pair.granted.map(\.from) + Pair.granted.map(\.to)
    for number in 0..<Int.random(in: 5...30, using: &random) {
      guard let kind = kinds.randomElement(using: &random), !drawing.isFull(kind) else { continue }
      drawing.add("box_\(number)", kind)
    }
    for _ in drawing.boxes {
      guard let from = drawing.boxes.randomElement(using: &random) else { continue }
      let heads = drawing.boxes.filter { drawing.mayJoin(from, $0) }
      guard let to = heads.randomElement(using: &random) else { continue }
      drawing.arrow(from.id, to.id, Surroundings.label(from: from.kind, to: to.kind))
    }
    return drawing
  }

  /// Of what an account or a network has once, a drawing has no second.
  private func isFull(_ kind: String) -> Bool {
    guard let known = Repository.catalog.kind(kind) else { return true }
    let isOnce = known.role != .resource || Surroundings.once.contains(kind)
    return isOnce && boxes.contains { $0.kind == kind }
  }

  private func mayJoin(_ from: Box, _ to: Box) -> Bool {
    guard !isTooMuch(from, to) else { return false }
    guard from.id != to.id, from.kind != "vpc", to.kind != "vpc",
      !arrows.contains(where: {
        $0.from == from.id && $0.to == to.id || $0.from == to.id && $0.to == from.id
      })
    else { return false }
    return Repository.catalog.contract(from: from.kind, to: to.kind).map { $0.refusal == nil }
      ?? false
  }
}

extension Drawing {
  /// Whether an end takes no other arrow beside those that are drawn.
  private func isTooMuch(_ from: Box, _ to: Box) -> Bool {
    let inputs = limited(from.kind, to.kind)
    return arrows.contains { arrow in
      guard let tail = kind(of: arrow.from), let head = kind(of: arrow.to) else { return false }
      return limited(tail, head).contains { other in
        inputs.contains(other) && (other.isOfTail ? arrow.from == from.id : arrow.to == to.id)
      }
    }
  }

  private func limited(_ from: String, _ to: String) -> [LimitedInput] {
    Repository.catalog.contract(from: from, to: to).map {
      Pair(from: from, to: to, contract: $0).limitedInputs
    } ?? []
  }
}

/// Sebastiano Vigna's generator: the same numbers for the same seed everywhere.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
