import Catalog
import Diagnostics

/// Generated files that somebody edited, and files that the diagram would yield differently now.
struct DriftComparison {
  let input: DriftInput

  var findings: [Finding] { input.files.compactMap(finding) }

  private func finding(_ file: DriftInput.File) -> Finding? {
    switch file.state {
    case .same: return nil
    case .edited:
      return drift(
        file, "`\(file.path)` was edited since it was generated",
        "The next run stops at it, and what it says no longer comes from the picture.",
        "Move the change to a file of your own (`*_custom.tf`) or into the diagram, and run `zeroplan generate`."
      )
    case .outdated:
      return drift(
        file, "`\(file.path)` is no longer what the diagram yields",
        "The picture or the templates changed after it was written.",
        "Run `zeroplan generate`; with --diff it only shows what would change.")
    case .unwanted:
      return drift(
        file, "`\(file.path)` is no longer wanted: the diagram yields no such file",
        "What it holds stays although nobody draws it any more.",
        "Run `zeroplan generate`, which deletes it.")
    case .deleted:
      return drift(
        file, "`\(file.path)` was deleted since it was generated",
        "What it held is drawn and gone.", "Run `zeroplan generate`, which writes it again.")
    case .absent:
      return drift(
        file, "`\(file.path)` is missing: the diagram yields it now",
        "The picture or the templates changed after the tree was written.",
        "Run `zeroplan generate`.")
    }
  }

  private func drift(
    _ file: DriftInput.File, _ message: String, _ why: String, _ fix: String
  ) -> Finding {
    let line = firstDifference(file)
    let position = SourcePosition(byte: 0, line: line ?? 1, column: 1)
    let detail = line.map { " (first difference in line \($0))" } ?? ""
    let isText = file.path.utf8.suffix(3).elementsEqual(".md".utf8)
    return Finding(
      .drift, severity: isText ? .low : .medium, phase: 1, principle: .continuousMonitoring,
      resource: Finding.ResourcePlace(
        address: file.path,
        range: SourceRange(file: file.path, start: position, end: position)),
      message: message + detail, why: why, fix: fix)
  }

  /// The first line in which what is there differs from what the diagram yields.
  private func firstDifference(_ file: DriftInput.File) -> Int? {
    guard let present = file.present, let fresh = file.fresh else { return nil }
    let (a, b) = (file.formatted(present), file.formatted(fresh))
    var line = 1
    for (left, right) in zip(a, b) {
      if left != right { return line }
      if left == UInt8(ascii: "\n") { line += 1 }
    }
    return line
  }
}
