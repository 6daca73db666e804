import Diagnostics
import Testing

/// Renders one diagnostic about `source` and compares the whole text.
private func check(
  _ diagnostic: Diagnostic, in source: SourceFile? = nil, is expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = DiagnosticRenderer(sources: source.map { [$0] } ?? []).render([diagnostic])
  #expect(text == expected, sourceLocation: sourceLocation)
}

@Suite struct DiagnosticRendererTests {
  private let file = SourceFile(name: "shop.tf", text: "a = 1\nbucket = \"é\" + x\n")

  @Test func pointsAtThePlaceWithACaret() {
    check(
      Diagnostic(
        .error, "hcl/unknown-name", "there is no `x`", at: file.range(22, 23),
        help: "Did you mean `y`?"),
      in: file,
      is: """
        error[hcl/unknown-name]: there is no `x`
          --> shop.tf:2:16
          |
        2 | bucket = "é" + x
          |                ^
        help: Did you mean `y`?

        """)
  }

  @Test func namesPageLabelAndCellFirst() {
    check(
      Diagnostic(
        .warning, "diagram/unknown-shape", "this shape is unknown", at: file.range(0, 1),
        diagram: DiagramPlace(page: "Overview", label: "Order DB", cell: "7")),
      is: """
        warning[diagram/unknown-shape]: this shape is unknown
          --> page “Overview”, “Order DB”, cell 7, shop.tf:1:1

        """)
  }

  @Test func hostileTextCannotActOnTheTerminalOrTheLog() {
    check(
      Diagnostic(
        .error, "diagram/x", "label \u{1B}[31m\u{202E}##[error]", help: "::set-env name=A::B"),
      is: """
        error[diagram/x]: label \\u{1B}[31m\\u{202E}## [error]
        help:  ::set-env name=A::B

        """)
  }

  @Test func sortsByPlaceAndDropsRepeats() {
    let later = Diagnostic(.error, "a/later", "later", at: file.range(9, 10))
    let early = Diagnostic(.error, "a/early", "early", at: file.range(0, 1))
    let ordered = DiagnosticRenderer.ordered([later, early, later])
    #expect(ordered.map(\.code) == ["a/early", "a/later"])
  }

  @Test func countsWhatIsBeyondTheLimit() {
    let many = (0..<5).map { Diagnostic(.error, "a/b", "number \($0)") }
    let text = DiagnosticRenderer(limit: 2).render(many)
    #expect(text.utf8.reversed().starts(with: "and 3 more\n".utf8.reversed()))
  }

  @Test(arguments: [
    ("buckt", ["bucket", "basket"], "bucket"), ("x", ["y", "z"], "y"),
    ("completely_different", ["bucket"], nil),
  ]) func suggestsOnlyWhatIsClose(name: String, candidates: [String], expected: String?) {
    #expect(suggestion(for: name, among: candidates) == expected)
  }
}
