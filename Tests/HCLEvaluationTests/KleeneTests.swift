import HCL
import Testing

@Suite struct KleeneTests {
  static let names = ["true", "false", "unknown", "null"]

  static func evaluate(_ text: String) -> (Value, [String]) {
    evaluated(
      text,
      scope: Scope([
        ValueEntry("unknown", .unknown(Unknown(.bool))), ValueEntry("nothing", .null(.dynamic)),
        ValueEntry("object", .object([ValueEntry("a", .bool(true))])),
      ]), semantics: .control)
  }

  /// Rows are the left side, columns the right: true, false, unknown, null.
  static let and = [
    ["true", "false", "unknown", "false"], ["false", "false", "false", "false"],
    ["unknown", "false", "unknown", "false"], ["false", "false", "false", "false"],
  ]
  static let or = [
    ["true", "true", "true", "true"], ["true", "false", "unknown", "false"],
    ["true", "unknown", "unknown", "unknown"], ["true", "false", "unknown", "false"],
  ]

  @Test(arguments: [("&&", and), ("||", or)]) func truthTable(operation: String, table: [[String]])
  {
    for (left, row) in zip(Self.names, table) {
      for (right, wanted) in zip(Self.names, row) {
        let (value, problems) = Self.evaluate("\(left) \(operation) \(right)")
        #expect(spoken(value) == wanted, "\(left) \(operation) \(right)")
        #expect(problems.isEmpty)
      }
    }
  }

  @Test(arguments: [
    ("!true", "false"), ("!false", "true"), ("!unknown", "unknown"), ("!null", "true"),
    ("nothing.a.b[0].c", "null"), ("object.absent", "null"), ("object.absent.more", "null"),
    ("[1][5]", "null"), ("null < 5", "false"), ("5 >= null", "false"), ("unknown == 1", "unknown"),
    ("unknown == null", "unknown"), ("null == null", "true"), ("null == 1", "false"),
    ("null != 1", "true"), ("\"1\" == 1", "true"), ("\"true\" == true", "true"),
    ("\"x\" == true", "false"),
    ("unknown ? 1 : 2", "unknown"), ("null ? true : false", "false"),
    ("[1, 2] == [1, \"2\"]", "true"),
  ]) func operators(text: String, wanted: String) {
    let (value, problems) = Self.evaluate(text)
    #expect(spoken(value) == wanted, "\(text)")
    #expect(problems.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "true && \"x\"", "1 < \"a\"", "nosuch", "5.a",
  ]) func errorIsADefect(text: String) {
    let (value, problems) = Self.evaluate(text)
    #expect(spoken(value) == "unknown")
    #expect(problems.count == 1, "\(text)")
  }

  /// What decides does not need the other side.
  @Test func decidedBeforeTheError() {
    #expect(Self.evaluate("false && nosuch").1.isEmpty)
    #expect(Self.evaluate("true || nosuch").1.isEmpty)
  }
}
