import Diagnostics
import HCL
import Testing

extension BodySchema {
  /// A little of Terraform's.
  static let sample = BodySchema(
    blocks: [
      .init(
        "resource", labels: ["type", "name"],
        body: BodySchema(
          attributes: ["depends_on": .expression],
          blocks: [.init("dynamic", labels: ["type"], body: BodySchema(blocks: [.init("content")]))]
        )),
      .init(
        "variable", labels: ["name"],
        body: BodySchema(attributes: ["type": .expression, "default": .literal])),
      .init("output", labels: ["name"]), .init("locals"),
    ], isOpen: false)
}

@Suite struct JSONTests {
  private func body(_ text: String) -> Body {
    let (body, diagnostics) = parseJSONBody(
      SourceFile(name: "x.tf.json", text: text), schema: .sample)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    return body
  }

  @Test func everyShapeOfBlocks() {
    let text = """
      [{ "resource": { "t": { "a": { "x": 1 }, "b": [{ "x": 2 }, { "x": 3 }], "c": null } } },
       { "resource": [{ "t": [{ "d": {} }, { "d": { "//": "y", "x": 4 } }] }], "//": { "z": 1 } }]
      """
    #expect(
      render(body(text)) == """
        resource "t" "a" {
          x = 1
        }
        resource "t" "b" {
          x = 2
        }
        resource "t" "b" {
          x = 3
        }
        resource "t" "d" {
        }
        resource "t" "d" {
          x = 4
        }

        """)
  }

  @Test func textsAreTemplatesNamesOrThemselves() {
    let text = """
      { "variable": { "v": { "type": "list(string)", "default": "${x}" } },
        "resource": { "t": { "n": { "a": "${var.v[0]}-$${b}", "${var.k}": "c", "depends_on": ["t.m"],
          "dynamic": { "rule": { "for_each": "${var.v}", "content": { "p": "${rule.value}" } } },
          "o": { "${var.k}": true, "//": null } } } } }
      """
    #expect(
      render(body(text)) == """
        variable "v" {
          type    = list(string)
          default = "$${x}"
        }
        resource "t" "n" {
          a          = "${var.v[0]}-$${b}"
          __var_k_   = "c"
          depends_on = [t.m]
          dynamic "rule" {
            for_each = var.v
            content {
              p = rule.value
            }
          }
          o = {
            "${var.k}" = true
            "//"       = null
          }
        }

        """)
  }

  @Test func placesAreExact() throws {
    let text = #"{ "locals": { "a": "é\u00e9\n${upper(var.name)}" } }"#
    let file = SourceFile(name: "x", text: text)
    let attribute = try #require(body(text).blocks.first?.body.attribute("a"))
    func quoted(_ range: SourceRange?) -> String {
      range.map { String(decoding: file.bytes[$0.start.byte..<$0.end.byte], as: UTF8.self) } ?? ""
    }
    #expect(quoted(attribute.nameRange) == #""a""#)
    #expect(quoted(attribute.expression.range) == #""é\u00e9\n${upper(var.name)}""#)
    guard case .template(let parts) = attribute.expression.kind,
      case .interpolation(let call, _, _) = parts.last,
      case .call(_, let arguments, _) = call.kind
    else {
      Issue.record("no call in \(attribute.expression.kind)")
      return
    }
    #expect(quoted(call.range) == "upper(var.name)")
    #expect(quoted(arguments.first?.range) == "var.name")
    #expect(arguments.first?.range?.start.column == 38)
  }

  @Test func digitsAndOrderAreKept() {
    let (root, diagnostics) = parseJSON(
      SourceFile(
        name: "x", text: #"{"b":12345678901234567890.125,"a":-0.5e-3,"b":"\ud83d\ude00\ud83d"}"#))
    #expect(diagnostics.isEmpty)
    #expect(root.properties?.map(\.name) == ["b", "a", "b"])
    #expect(
      root.properties?.first?.value.kind
        == Number(parsing: "12345678901234567890.125").map { .number($0) })
    #expect(root.properties?.last?.value.text == "😀\u{FFFD}")
  }

  @Test func goesOnAfterMistakes() {
    let text = #"{ "locals": { "a": 1 "b": [1, 2,], 'c': tru, "d" = 4, e: "x" } // end"# + "\n}"
    let (body, diagnostics) = parseJSONBody(SourceFile(name: "x", text: text), schema: .sample)
    #expect(body.blocks.first?.body.attributes.map(\.name) == ["a", "b", "c", "d", "e"])
    #expect(
      diagnostics.map(\.code) == [
        "json/missing-comma", "json/extra-comma", "json/single-quotes", "json/unquoted-text",
        "json/expected-colon", "json/unquoted-name", "json/comment",
      ])
  }

  @Test func depthAndMessagesAreBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(parseJSON(SourceFile(name: "x", text: deep)).diagnostics.first?.code == "json/too-deep")
    let many = "[" + String(repeating: ",", count: 100_000) + "]"
    let limits = SyntaxLimits(diagnostics: 20)
    #expect(parseJSON(SourceFile(name: "x", text: many), limits: limits).diagnostics.count == 20)
  }
}
