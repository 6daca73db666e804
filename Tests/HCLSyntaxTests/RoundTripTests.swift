import Diagnostics
import HCL
import Testing

@Suite struct RoundTripTests {
  @Test func hostileTextStaysText() {
    var trees = RandomTree(seed: 1)
    for _ in 0..<2000 {
      let text = trees.text()
      let rendered = render(
        Body([
          .block(
            Block(
              "b", labels: [BlockLabel(text)],
              body: Body([.attribute(Attribute("a", .string(text)))]))
          )
        ]))
      let (body, diagnostics) = parse(SourceFile(name: "x", text: rendered))
      #expect(diagnostics.isEmpty, "\(rendered)")
      #expect(body.items.count == 1)
      let block = body.blocks.first
      // As `terraform fmt` writes labels.
      #expect(same(block?.labels.first?.text, text.normalisedToNFC))
      #expect(same(block?.body.attribute("a")?.expression.plainText, text))
      #expect(!rendered.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!rendered.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func treesAreReadBackAsTheyWereWritten() {
    var trees = RandomTree(seed: 2)
    for _ in 0..<1500 {
      let tree = trees.body(depth: 4)
      let text = render(tree)
      let (again, diagnostics) = parse(SourceFile(name: "x", text: text))
      #expect(diagnostics.isEmpty, "\(text)")
      let isSame = stripped(again) == stripped(tree)
      #expect(isSame, "\(text)")
      #expect(render(again) == text)
    }
  }

  @Test func hostileNamesAndCommentsStayInPlace() {
    var trees = RandomTree(seed: 3)
    for _ in 0..<1000 {
      let word = trees.text()
      let attribute = Attribute(
        word, Expression(.traversal(root: word, [.attribute(word)])),
        layout: Layout(
          leadingComments: [Comment(word), Comment("/*" + word)], trailingComment: Comment(word)))
      let call = Expression(.call(name: word, [.number(1)], expandsFinal: false))
      let tree = Body(
        [.attribute(attribute), .attribute(Attribute("call", call))],
        trailingComments: [Comment(word)])
      let (again, diagnostics) = parse(SourceFile(name: "x", text: render(tree)))
      #expect(diagnostics.isEmpty, "\(render(tree))")
      #expect(again.items.count == 2)
      #expect(again.attribute("call") != nil)
    }
  }

  @Test func heredocsKeepTheirText() {
    var trees = RandomTree(seed: 4)
    for _ in 0..<1500 {
      let parts = trees.parts(depth: 2) + [.literal("\n")]
      let flush = trees.number(0..<2) == 0
      let heredoc = Expression(.heredoc(marker: "EOT", flush: flush, parts))
      let text = render(
        Body([.attribute(Attribute("a", heredoc)), .attribute(Attribute("b", .null))]))
      let (again, diagnostics) = parse(SourceFile(name: "x", text: text))
      #expect(diagnostics.isEmpty, "\(text)")
      #expect(again.items.count == 2)
    }
  }

  @Test func textAfterDollarsDoesNotBecomeASequence() {
    let parts: [TemplatePart] = [
      .literal("a$"), .interpolation(.reference("x"), trimsLeft: false, trimsRight: false),
      .literal("%"), .literal("{ b"), .literal("$"), .literal("${"),
    ]
    let text = render(Expression(.template(parts)))
    #expect(text == #""a\u0024${x}%%{ b$$${""#)
    let (again, diagnostics) = parseExpression(SourceFile(name: "x", text: text))
    #expect(diagnostics.isEmpty)
    #expect(render(again) == text)
  }

  @Test func layoutIsKept() {
    let text = """
      # top

      # of the first
      a   = 1 # one
      bcd = 2 # two

      tags = {
        # inside
        a = 1 # x

        "b c" : 2
        # end
      }
      list = [
        1, # one
        # before two
        2,
        # last
      ]
      x {} # empty
      one { a = 1 }
      y "z" {
        # only a comment
      }
      call = jsonencode({
        a = [for k, v in m : k if v]
      })
      empty {
      }
      condition = (
        a == 1 ||
        b == 2 && c ||
        d
      )
      providers = { aws.east = aws.west }
      # the end

      """
    #expect(render(parse(SourceFile(name: "x", text: text)).body) == text)
  }

  /// The highest tree that is accepted does not overflow the stack of whoever walks it.
  @Test func tallTreesAreWritten() {
    let text = "a = " + String(repeating: "x + ", count: 490) + "x\n"
    let (body, diagnostics) = parse(SourceFile(name: "x", text: text))
    #expect(diagnostics.isEmpty)
    #expect(render(body) == text)
    #expect(stripped(body).hashValue == stripped(body).hashValue)
  }

  @Test func madeTreesAreLaidOut() {
    let body = Body([
      .attribute(Attribute("a", .number(1))),
      .attribute(
        Attribute("list", .tuple((0..<30).map { .string("element\($0)") }))),
      .block(
        Block("b", labels: [BlockLabel("x")], body: Body([.attribute(Attribute("long", .null))]))),
      .block(Block("c", body: Body())),
    ])
    let text = render(body)
    #expect(text.contains("list = [\n  \"element0\",\n"))
    #expect(text.contains("]\n\nb \"x\" {\n  long = null\n}\n\nc {}\n"))
  }

  @Test func valuesBecomeExpressions() {
    let value = Value.object([
      ValueEntry("a b", .tuple([.string("${x}"), .bool(true), .null(.string)])),
      ValueEntry("for", .number(Number(-5))), ValueEntry("n", .list(.string, [])),
    ])
    #expect(
      render(expression(from: value)) == """
        {
          "a b" = ["$${x}", true, null]
          "for" = -5
          n     = []
        }
        """)
    let secret = Value.marked(.string("x"), Marks(isSensitive: true))
    #expect(expression(from: secret).kind == .invalid)
  }

  private func same(_ a: String?, _ b: String) -> Bool {
    a.map { $0.unicodeScalars.elementsEqual(b.unicodeScalars) } ?? false
  }
}

extension Expression {
  fileprivate var plainText: String? {
    guard case .template(let parts) = kind else { return nil }
    guard let part = parts.first else { return "" }
    guard parts.count == 1, case .literal(let text) = part else { return nil }
    return text
  }
}
