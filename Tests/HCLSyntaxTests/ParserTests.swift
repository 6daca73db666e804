import Diagnostics
import HCL
import Testing

@Suite struct ParserTests {
  @Test func understandsAttributesAndBlocks() {
    let file = SourceFile(
      name: "main.tf",
      text: "resource \"aws_vpc\" \"main\" {\n  cidr = var.cidr[0] # why\n\n  tags { a = 1 }\n}\n")
    let (body, diagnostics) = parse(file)
    #expect(diagnostics.isEmpty)
    let block = body.blocks("resource").first
    #expect(block?.labels.map(\.text) == ["aws_vpc", "main"])
    #expect(block?.body.attribute("cidr")?.layout.trailingComment?.text == "# why")
    #expect(block?.body.blocks.first?.isOneLine == true)
    #expect(block?.body.blocks.first?.layout.blankLineBefore == true)
    #expect(block?.range?.end.line == 5)
  }

  /// Every range covers exactly the bytes of what it names.
  @Test(arguments: [
    "var.cidr[0]", "-x", "a + b * c", "(1)", "f(x, y...)", "\"a${b}\"", "[1, 2]", "{ a = 1 }",
    "a ? b : c",
    "x[*].y", "[for v in l : v]", "a.b[c].d", "provider::x::y(1)", "!a.b", "1.5e3", "é.ü",
  ])
  func rangesAreExact(_ source: String) {
    let text = "\u{FEFF}é = /* x */ \(source) # after\r\n"
    let (body, diagnostics) = parse(SourceFile(name: "x", text: text))
    #expect(diagnostics.isEmpty)
    guard let range = body.attribute("é")?.expression.range else {
      Issue.record("no range")
      return
    }
    let bytes = Array(text.utf8)[range.start.byte..<range.end.byte]
    #expect(String(decoding: bytes, as: UTF8.self) == source)
    #expect(range.start.line == 1 && range.start.column == 13)
    #expect(range.end.column == 13 + source.unicodeScalars.count)
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(1 + (2 * 3))"), ("1 - 2 - 3", "((1 - 2) - 3)"),
    ("a || b && c == d", "(a || (b && (c == d)))"), ("-a.b + !c", "((-a.b) + (!c))"),
    ("a < b == c > d", "((a < b) == (c > d))"), ("1 % 2 / 3", "((1 % 2) / 3)"),
  ])
  func bindsOperators(_ source: String, _ grouped: String) {
    let (expression, diagnostics) = parseExpression(SourceFile(name: "x", text: source))
    #expect(diagnostics.isEmpty)
    #expect(group(expression) == grouped)
  }

  @Test func readsSteps() {
    let kinds: [(String, Expression.Kind)] = [
      (
        "a.b.0[\"c\"]",
        .traversal(
          root: "a", [.attribute("b"), .index(.number(Number(0))), .index(.string("c"))])
      ),
      (
        "a[*].b[*].c",
        .splat(
          Expression(.traversal(root: "a", [])), isFull: true,
          [.attribute("b"), .splat(isFull: true), .attribute("c")])
      ),
      (
        "a.*.b[0]",
        .relativeTraversal(
          Expression(
            .splat(Expression(.traversal(root: "a", [])), isFull: false, [.attribute("b")])),
          [.index(.number(Number(0)))])
      ),
    ]
    for (source, kind) in kinds {
      let (expression, diagnostics) = parseExpression(SourceFile(name: "x", text: source))
      #expect(diagnostics.isEmpty)
      #expect(stripped(expression) == Expression(kind), "\(source)")
    }
  }

  @Test(arguments: [
    "{ a = 1, b : 2 }", "{\n a = 1\n\n b = 2, c = 3\n }", "[\n1\n,\n2\n]", "f(\n1,\n)",
    "(\n1\n+\n2\n)",
    "{ (x) = 1, \"y\" = 2, 3 = 4, aws.a = 5 }", "[for x in [1] : x if x > 1]",
    "{ for k, v in m : k => v... if v }", "{ null = 1, true = 2, if = 3 }", "\"${\n x\n }\"",
  ])
  func accepts(_ source: String) {
    #expect(parse(SourceFile(name: "x", text: "a = \(source)\n")).diagnostics.isEmpty)
  }

  @Test func combinesNoLookAlikes() {
    let text = "e\u{301} = 1\n\u{E9} = 2\n"
    let (body, diagnostics) = parse(SourceFile(name: "x", text: text))
    #expect(diagnostics.isEmpty)
    #expect(body.attributes.count == 2)
  }

  private func group(_ expression: Expression) -> String {
    switch expression.kind {
    case .binary(let left, let sign, let right):
      "(\(group(left)) \(sign.rawValue) \(group(right)))"
    case .unary(let sign, let operand): "(\(sign.rawValue)\(group(operand)))"
    default: render(expression)
    }
  }
}
