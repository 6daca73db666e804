import Catalog
import Comparison
import Diagnostics
import Reporting
import Testing

/// Whatever a diagram or code says, it stays text in Markdown.
@Suite struct Markdown {
  private static let hostile =
    "|a|`b`<img src=x onerror=y>\n# head\n::error::x\u{1B}[31m[c](d)@you #1 ##[group]\u{202E}"

  private func finding(_ text: String) -> Finding {
    let range = SourceRange(
      file: text, start: SourcePosition(byte: 0, line: 1, column: 1),
      end: SourcePosition(byte: 1, line: 1, column: 2))
    return Finding(
      .undrawnAccess, severity: .high, phase: 2, principle: .leastPrivilege, environment: text,
      component: .init(id: text, diagram: DiagramPlace(page: text, label: text, cell: text)),
      resource: .init(address: text, range: range), message: text, why: text, fix: text)
  }

  private func expectInert(_ markdown: String, _ location: SourceLocation = #_sourceLocation) {
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(!line.utf8.starts(with: "::".utf8), sourceLocation: location)
      #expect(!line.utf8.starts(with: "# head".utf8), sourceLocation: location)
    }
    for part in ["##[", "\u{1B}", "\u{202E}", "`b`", "[c]", " @you", "|a|"] {
      #expect(markdown.utf8.firstRange(of: part.utf8) == nil, "\(part)", sourceLocation: location)
    }
    // Nothing begins a tag.
    for (before, byte) in zip([0] + Array(markdown.utf8), markdown.utf8)
    where byte == UInt8(ascii: "<") {
      #expect(before == UInt8(ascii: "\\"), sourceLocation: location)
    }
    // Every row of a table has the columns of its head.
    var columns = 0
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.utf8.first == UInt8(ascii: "|") else {
        columns = 0
        continue
      }
      let count = Self.bars(String(line))
      if columns == 0 { columns = count }
      #expect(count == columns, "\(line)", sourceLocation: location)
    }
  }

  /// Bars that are not escaped.
  private static func bars(_ line: String) -> Int {
    var count = 0
    var isEscaped = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }

  @Test func ofCheck() {
    var result = CheckResult(findings: [finding(Self.hostile)])
    result.environments = [EnvironmentSummary(name: Self.hostile, root: Self.hostile, resources: 1)]
    result.suppressed = [
      Suppression(what: Self.hostile, because: Self.hostile, until: nil, range: nil)
    ]
    let markdown = CheckReport(result: result, failOn: .low).markdown
    expectInert(markdown)
    #expect(markdown.contains("## high \\(1\\)"))
  }

  @Test func ofParity() {
    let difference = ParityResult.Difference(
      kind: .value, isAllowed: false, address: Self.hostile, message: Self.hostile,
      severity: .medium, values: [(Self.hostile, Self.hostile, nil)])
    let result = ParityResult(
      environments: [EnvironmentSummary(name: Self.hostile, root: "", resources: 0)],
      differences: [difference])
    expectInert(ParityReport(result: result).markdown)
  }

  @Test func aFenceIsLongerThanAnyInside() {
    var page = MarkdownPage()
    page.code("a\n````\nb", language: "hcl")
    #expect(page.text == "\n`````hcl\na\n````\nb\n`````\n")
  }
}
