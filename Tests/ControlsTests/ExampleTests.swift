import Catalog
import Comparison
import Diagnostics
import HCL
import Terraform
import Testing

/// Every control of the catalogue, by its own examples.
@Suite struct ExampleTests {
  static let ids = allControls.map(\.id)

  @Test func catalogueLoads() {
    #expect(loadingProblems.map { "\($0.range?.description ?? ""): \($0.summary)" } == [])
    #expect(Self.ids.count >= 60)
  }

  @Test(arguments: ids) func examples(id: String) throws {
    let control = try control(id)
    guard control.scope != .manual else { return }
    let kinds = Set(control.examples.map(\.isGood))
    #expect(kinds == [true, false], "\(id) needs a good and a bad example")
    for example in control.examples {
      let (estate, problems) = estate(
        render(example.body),
        regions: control.scope == .account ? ["eu-west-1", "us-east-1"] : ["eu-west-1"])
      #expect(problems.map(\.summary) == [], "\(id)")
      let (verdicts, defects) = judge(estate, controls: [control], views: views)
      #expect(defects.map(\.summary) == [], "\(id)")
      let outcomes = verdicts.map(\.outcome.text).filter { $0 != "not applicable" }
      let place = example.range?.description ?? ""
      if example.isGood {
        #expect(!outcomes.isEmpty, "\(id): the good example has nothing to judge (\(place))")
        #expect(outcomes.filter { $0 != "pass" } == [], "\(id) good \(place)")
      } else {
        #expect(outcomes.contains("fail"), "\(id) bad \(place): \(outcomes)")
      }
    }
  }
}
