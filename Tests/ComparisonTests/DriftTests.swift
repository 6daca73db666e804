import Comparison
import Diagnostics
import Synthesis
import Testing

/// Generated files against what the diagram yields and what the record says.
struct DriftTests {
  private static let text = "locals {\n  a = 1\n  b = 2\n}\n"

  private func findings(
    recorded: String?, fresh: String?, present: String?, path: String = "stack/main.tf"
  ) -> [Finding] {
    var lock = LockFile()
    if let recorded {
      lock.files = [
        LockFile.GeneratedFile(path: path, sha256: SHA256.hexadecimal(Array(recorded.utf8)))
      ]
    }
    let tree = GeneratedTree(
      files: fresh.map { [GeneratedTree.File(path: path, bytes: Array($0.utf8))] } ?? [],
      diagnostics: [], isPartial: false)
    let files = MemoryFileSource(texts: present.map { [path: $0] } ?? [:])
    return Picture().check("", drift: DriftInput(lock: lock, fresh: tree, present: files)).findings
  }

  private func says(_ findings: [Finding]) -> [String] { findings.map(\.message) }

  @Test func whatIsAsGeneratedIsNoDrift() {
    #expect(findings(recorded: Self.text, fresh: Self.text, present: Self.text).isEmpty)
  }

  @Test func formattingIsNoEdit() {
    let spaced = "locals {\n    a   = 1\n  b = 2\n}\n"
    #expect(findings(recorded: Self.text, fresh: Self.text, present: spaced).isEmpty)
  }

  @Test func anEditIsDriftAtItsLine() {
    let found = findings(
      recorded: Self.text, fresh: Self.text, present: "locals {\n  a = 1\n  b = 3\n}\n")
    #expect(
      says(found) == [
        "`stack/main.tf` was edited since it was generated (first difference in line 3)"
      ])
    #expect(found.first?.resource?.range?.start.line == 3)
  }

  @Test func aRecordThatWasChangedHidesNoEdit() {
    let edited = "locals {\n  a = 1\n  b = 3\n}\n"
    #expect(
      says(findings(recorded: edited, fresh: Self.text, present: edited)) == [
        "`stack/main.tf` is no longer what the diagram yields (first difference in line 3)"
      ])
  }

  @Test func whatTheDiagramNoLongerYields() {
    #expect(
      says(findings(recorded: Self.text, fresh: nil, present: Self.text)) == [
        "`stack/main.tf` is no longer wanted: the diagram yields no such file"
      ])
    #expect(
      says(findings(recorded: Self.text, fresh: Self.text, present: nil)) == [
        "`stack/main.tf` was deleted since it was generated"
      ])
    #expect(
      says(findings(recorded: nil, fresh: Self.text, present: nil)) == [
        "`stack/main.tf` is missing: the diagram yields it now"
      ])
  }

  @Test func whatWasGoneBeforeIsNoDrift() {
    #expect(findings(recorded: Self.text, fresh: nil, present: nil).isEmpty)
  }
}
