package import Diagnostics
import HCL

/// What a diagnostic code or a sort of finding means, and how to settle it (`Templates/diagnostics.hcl`).
package struct DiagnosticMeaning: Sendable {
  package var name: String
  /// True for a sort of finding, false for a diagnostic code.
  package var isFinding: Bool
  package var means: String
  package var settle: String
}

/// Sorted by name; a later source says a name anew.
package func loadDiagnosticMeanings(_ sources: [any FileSource]) -> (
  [DiagnosticMeaning], [Diagnostic]
) {
  var meanings: [String: DiagnosticMeaning] = [:]
  var diagnostics: [Diagnostic] = []
  for source in sources {
    guard let bytes = source.read("diagnostics.hcl") else { continue }
    let (body, problems) = parse(SourceFile(name: "Templates/diagnostics.hcl", bytes: bytes))
    diagnostics += problems
    var file = BlockReader(body, at: body.range, what: "diagnostics.hcl")
    for type in ["diagnostic", "finding"] {
      for block in file.blocks(type, labels: 1) {
        var reader = BlockReader(block, what: "a \(type)")
        let name = block.labels.first?.text ?? ""
        meanings[name] = DiagnosticMeaning(
          name: name, isFinding: type.utf8.elementsEqual("finding".utf8),
          means: reader.requiredString("means") ?? "",
          settle: reader.requiredString("settle") ?? "")
        diagnostics += reader.finish()
      }
    }
    diagnostics += file.finish()
  }
  return (meanings.values.sorted { precedes($0.name, $1.name) }, diagnostics)
}
