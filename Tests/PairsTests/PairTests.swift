import Architecture
import Catalog
import Diagnostics
import Testing

/// Every kind alone, and every arrow that the catalogue knows between two kinds with a template.
struct PairTests {
  @Test func theCatalogueKnowsManyArrows() {
    #expect(Pair.granted.count >= 250)
    #expect(Pair.refused.count >= 100)
  }

  @Test(arguments: Surroundings.standalone) func aKindAloneIsAsItShouldBe(_ kind: String) throws {
    var drawing = Drawing()
    drawing.add("alpha", kind)
    let judged = try #require(Judged(drawing.file()))
    #expect(judged.unformatted == [])
    guard !Surroundings.isRefused(kind) else {
      #expect(judged.diagnostics.contains { $0.code == "synthesis/refused-kind" })
      return
    }
    #expect(judged.complaints == [])
    #expect(judged.findings() == [])
  }

  /// All arrows of one tail at once, unlabelled; `make pairs-check` looks at each alone.
  @Test(arguments: Pair.tails) func anArrowBecomesItsPath(_ kind: String) throws {
    let pairs = Pair.granted.filter { $0.from == kind }
    let judged = try #require(Judged(Pair.drawing(of: pairs).file()))
    for pair in pairs {
      #expect(judged.verbs(to: "omega_\(pair.to)") == [[pair.contract.defaultVerb]], "\(pair)")
    }
    #expect(judged.complaints == [])
    #expect(judged.unformatted == [])
    #expect(judged.findings() == [])
  }

  /// Each other way of access that the contracts know.
  @Test(arguments: Pair.tails) func everyVerbBecomesItsPath(_ kind: String) throws {
    let pairs = Pair.granted.filter { $0.from == kind && !$0.otherVerbs.isEmpty }
    guard !pairs.isEmpty else { return }
    let judged = try #require(Judged(Pair.drawingOfOtherVerbs(of: pairs).file()))
    for pair in pairs {
      for verb in pair.otherVerbs {
        #expect(judged.verbs(to: "omega_\(pair.to)_\(verb)") == [[verb]], "\(pair)")
      }
    }
    #expect(judged.complaints == [])
    #expect(judged.unformatted == [])
  }

  @Test(arguments: Pair.refused) func aRefusalSaysWhyAndWhatInstead(_ pair: Pair) throws {
    let refusal = try #require(pair.contract.refusal)
    let graph = try #require(Judged.graph(pair.drawing.file()))
    let flow = try #require(graph.flows.first { $0.from == "alpha" && $0.to == "omega" })
    guard case .refused(let because, let settle) = flow.state else {
      Issue.record("granted")
      return
    }
    #expect(because == refusal.because)
    #expect(settle == refusal.instead)
  }
}

extension Judged {
  /// The words of each granted arrow to a box from a tail under test, not from what feeds the box.
  func verbs(to head: String) -> [[String]] {
    graph.flows.filter {
      $0.from.utf8.starts(with: "alpha".utf8) && $0.to == head && $0.state == .granted
    }
    .map(\.verbs)
  }
}
