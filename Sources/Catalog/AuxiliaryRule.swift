package import Diagnostics
import HCL

/// `auxiliary "TYPE" {}` of `Templates/auxiliaries.hcl`: when a resource only serves others.
package struct AuxiliaryRule: Sendable {
  package struct Argument: Sendable {
    package var type: String
    package var path: [String]
  }
  package var type: String
  package var isAlways: Bool
  package var referencedBy: [Argument]
}

/// The rules of all sources, in their order.
package func loadAuxiliaries(_ sources: [any FileSource]) -> ([AuxiliaryRule], [Diagnostic]) {
  var rules: [AuxiliaryRule] = []
  var diagnostics: [Diagnostic] = []
  for source in sources {
    guard let bytes = source.read("auxiliaries.hcl") else { continue }
    let (body, problems) = parse(SourceFile(name: "Templates/auxiliaries.hcl", bytes: bytes))
    diagnostics += problems
    var file = BlockReader(body, at: body.range, what: "auxiliaries.hcl")
    for block in file.blocks("auxiliary", labels: 1) {
      var reader = BlockReader(block, what: "an auxiliary")
      let isAlways = reader.bool("always") ?? false
      let arguments = (reader.strings("referenced_by") ?? []).compactMap(argument)
      diagnostics += reader.finish()
      rules.append(
        AuxiliaryRule(
          type: block.labels.first?.text ?? "", isAlways: isAlways, referencedBy: arguments))
    }
    diagnostics += file.finish()
  }
  return (rules, diagnostics)
}

private func argument(_ text: String) -> AuxiliaryRule.Argument? {
  let parts = text.utf8.split(separator: UInt8(ascii: ".")).map {
    String(decoding: $0, as: UTF8.self)
  }
  guard let type = parts.first, parts.count > 1 else { return nil }
  return AuxiliaryRule.Argument(type: type, path: Array(parts.dropFirst()))
}
