import Diagnostics
import HCL
import Testing

@Suite struct LimitTests {
  static let doubling =
    "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]"

  @Test func steps() {
    let (value, problems) = evaluated(Self.doubling, limits: EvaluationLimits(steps: 10_000))
    #expect(spoken(value).contains("unknown") || value.unknown != nil)
    #expect(problems == ["the evaluation stopped at its limit of 10000 steps"])
  }

  @Test func bytes() {
    let text = "join(\"\", [for x in range(1000) : \"${format(\"%1000d\", x)}\"])"
    let (value, problems) = evaluated(text, limits: EvaluationLimits(resultBytes: 100_000))
    #expect(value.unknown != nil)
    #expect(problems == ["the evaluation stopped at its limit of 100000 result bytes"])
  }

  @Test(arguments: [
    "format(\"%999999d\", 1)", "indent(100000000, \"a\")",
    "replace(\"aaaa\", \"\", format(\"%99999s\", \"\"))",
    "setproduct(range(1000), range(1000), range(1000))",
  ]) func bombs(text: String) {
    let (value, problems) = evaluated(text, limits: EvaluationLimits(resultBytes: 100_000))
    #expect(value.unknown != nil)
    #expect(problems == ["the evaluation stopped at its limit of 100000 result bytes"], "\(text)")
  }

  @Test func depth() {
    var expression = Expression.number(1)
    for _ in 0..<700 { expression = Expression(.parentheses(expression)) }
    var evaluator = Evaluator(scope: Scope())
    #expect(evaluator.evaluate(expression).unknown != nil)
    #expect(
      evaluator.diagnostics.map(\.summary) == [
        "the evaluation stopped at its limit of nesting of 600 levels"
      ])
  }

  @Test(arguments: [
    "1e999999999", "1e20000", "-1e-999999999", "", "-", "1e", "1.2.3", "0x10", "nan", "inf", "1_0",
  ])
  func refusesNumbers(text: String) { #expect(Number(parsing: text) == nil) }

  @Test func largeNumbersStayCheap() {
    let text = "1e9000 * 1e9000 * 1e9000"
    let (value, problems) = evaluated(text)
    #expect(value.unknown != nil)
    #expect(problems == ["the result of `*` is too large to be a number"])
  }

  /// Also on the small stacks of other threads.
  @Test func deepExpressionsWithinTheLimit() {
    let sum = Array(repeating: "1", count: 480).joined(separator: " + ")
    #expect(spoken(evaluated(sum).0) == "480")
    let calls = String(repeating: "abs(", count: 190) + "1" + String(repeating: ")", count: 190)
    #expect(spoken(evaluated(calls).0) == "1")
    let lists = String(repeating: "[", count: 190) + "1" + String(repeating: "]", count: 190)
    #expect(spoken(evaluated("flatten(\(lists))").0) == "[1]")
    #expect(spoken(evaluated("jsonencode(\(lists))").0).utf8.count == 381)
  }

  @Test func valuesThatHoldOneAnother() {
    var value = Value.tuple([])
    for _ in 0..<240 { value = .tuple([value]) }
    let scope = Scope([ValueEntry("deep", value)])
    let (result, problems) = evaluated("[[[[[[[[[[[deep]]]]]]]]]]]", scope: scope)
    #expect(result.unknown != nil || problems.count == 1)
    #expect(problems == ["the evaluation stopped at its limit of values nested in 250 levels"])
  }

  /// Each name holds the one before twice: after forty, more parts than there are atoms in a hand.
  @Test func laughingLists() {
    var value = Value.tuple([])
    for _ in 0..<40 { value = .tuple([value, value]) }
    let scope = Scope([ValueEntry("laugh", value)])
    for text in [
      "[laugh]", "laugh == laugh", "jsonencode(laugh)", "length([for x in laugh : x])",
      "merge({a = laugh})",
    ] {
      let (result, problems) = evaluated(
        text, scope: scope, limits: EvaluationLimits(resultBytes: 1_000_000))
      #expect(result.unknown != nil, "\(text)")
      #expect(problems.count == 1)
    }
  }

  @Test func searchesTakeLinearTime() {
    let text = "split(\"${format(\"%020000d\", 1)}\", format(\"%01000000d\", 0))"
    let clock = ContinuousClock()
    #expect(clock.measure { _ = evaluated(text) } < .seconds(20))
  }

  @Test func patternsHaveABudget() {
    let (value, problems) = evaluated(
      "length(regexall(\"0.*1|0\", format(\"%020000d\", 0)))",
      limits: EvaluationLimits(steps: 100_000))
    #expect(value.unknown != nil)
    #expect(problems == ["the evaluation stopped at its limit of 500000 steps of a pattern"])
  }
}
