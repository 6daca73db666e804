import Architecture
import Catalog
import Testing

/// Every kind alone, and every arrow that the catalogue knows between two kinds with a template.
struct PairTests {
  @Test func theCatalogueKnowsManyArrows() {
    #expect(Pair.granted.count >= 250)
    #expect(Pair.refused.count >= 100)
  }

  @Test(arguments: Surroundings.kinds) func aKindAloneIsAsItShouldBe(_ kind: String) throws {
    var drawing = Drawing()
    drawing.add("alpha", kind)
    let judged = try #require(Judged(drawing.file()))
    #expect(judged.complaints == [])
    #expect(judged.unformatted == [])
    #expect(judged.findings() == [])
  }

  /// Unlabelled, and with each other way of access that the contract knows.
  @Test(arguments: Pair.granted) func anArrowBecomesItsPath(_ pair: Pair) throws {
    let judged = try #require(Judged(pair.drawingOfAllVerbs.file()))
    for (head, verb) in [("omega", pair.contract.defaultVerb)]
      + pair.otherVerbs.map({ ("omega_\($0)", $0) })
    {
      let flows = judged.graph.flows.filter { $0.from == "alpha" && $0.to == head }
      #expect(flows.count == 1)
      #expect(flows.allSatisfy { $0.isGranted && $0.verbs == [verb] })
    }
    #expect(judged.complaints == [])
    #expect(judged.unformatted == [])
  }

  /// The same arrows through `check`, all of one tail at once; `make pairs-check` looks at each pair alone.
  @Test(arguments: Set(Pair.granted.map(\.from)).sorted())
  func whatWasGeneratedIsWhatWasDrawn(_ kind: String) throws {
    let judged = try #require(Judged(Pair.drawing(from: kind).file()))
    #expect(judged.complaints == [])
    #expect(judged.findings() == [])
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

extension Flow {
  var isGranted: Bool { if case .granted = state { true } else { false } }
}
