import Diagnostics
import Foundation
import HCL
import Testing

/// Texts that aim at the stack, or at quadratic time.
@Suite(.serialized) struct NestingTests {
  static let count = 100_000

  static let bombs: [(name: String, text: String)] = [
    ("parentheses", "a = " + repeated("(")), ("tuples", "a = " + repeated("[")),
    ("objects", "a = " + repeated("{a=")), ("blocks", repeated("a {\n")),
    ("negations", "a = " + repeated("!") + "x"), ("minuses", "a = " + repeated("-") + "1"),
    ("sum", "a = 1" + repeated("+1")), ("product of sums", "a = 1" + repeated("*1+1")),
    ("conditionals", "a = " + repeated("b ? c : ") + "d"),
    ("interpolations", "a = " + repeated("\"${")), ("ifs", "a = \"" + repeated("%{if x}") + "\""),
    ("fors", "a = " + repeated("[for x in ")), ("calls", "a = " + repeated("f(")),
    ("indexes", "a = x" + repeated("[y]")), ("splats", "a = x" + repeated("[*]")),
    ("attribute splats", "a = x" + repeated(".*")), ("mixed", "a = " + repeated("[{b=(")),
    ("closers", repeated("}")), ("garbage", repeated("';`")), ("quotes", repeated("a = \"\n")),
    ("heredocs", "a = " + repeated("<<E\n${")), ("comments", repeated("/*")),
    ("escapes", "a = \"" + repeated("\\q") + "\""), ("names", repeated("a\n")),
    ("repeats", repeated("a = 1\n")), ("dollars", "a = \"" + repeated("$") + "\""),
    ("digits", "a = " + repeated("1")), ("commas", "a = [" + repeated(",")),
  ]

  static func repeated(_ text: String) -> String { String(repeating: text, count: count) }

  @Test(arguments: bombs.indices)
  func survives(_ index: Int) {
    let (name, text) = Self.bombs[index]
    let file = SourceFile(name: name, text: text)
    let clock = ContinuousClock()
    let time = clock.measure {
      let (body, diagnostics) = parse(file)
      #expect(!diagnostics.isEmpty || name == "dollars", "\(name)")
      #expect(diagnostics.count <= SyntaxLimits().diagnostics)
      if body.items.count < 1000 { #expect(!render(body).isEmpty || body.items.isEmpty) }
    }
    #expect(time < .seconds(20), "\(name) took \(time)")
  }

  @Test(arguments: ["(", "[", "f(", "-(", "[[("])
  func takesWhatIsBelowTheLimit(_ opening: String) {
    let brackets = opening.utf8.filter { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    let times = 190 / brackets.count
    let closing = String(
      decoding: brackets.reversed().map { $0 == UInt8(ascii: "(") ? UInt8(ascii: ")") : 0x5D },
      as: UTF8.self)
    let text =
      String(repeating: opening, count: times) + "1" + String(repeating: closing, count: times)
    let (expression, diagnostics) = parseExpression(SourceFile(name: "x", text: text))
    #expect(diagnostics.isEmpty)
    #expect(render(expression) == text)
  }

  @Test func namesTheLimit() {
    let text = "a = " + Self.repeated("(")
    let (_, diagnostics) = parse(SourceFile(name: "x", text: text))
    #expect(diagnostics.first?.code == "hcl/too-deep")
    #expect(diagnostics.first?.summary.contains("200") == true)
    let chain = parse(SourceFile(name: "x", text: "a = 1" + Self.repeated("+1"))).diagnostics
    #expect(chain.first?.code == "hcl/too-long-expression")
    #expect(chain.first?.summary.contains("500") == true)
  }
}
