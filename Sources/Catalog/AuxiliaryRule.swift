package import Diagnostics
import HCL

/// `auxiliary "TYPE" {}` of `Templates/auxiliaries.hcl`: when a resource only serves others.
package struct AuxiliaryRule: Sendable {
  package struct Argument: Sendable {
    package var type: String
    package var path: [String]

    package init(type: String, path: [String]) {
      self.type = type
      self.path = path
    }
  }
  package var type: String
  package var isAlways: Bool
  package var referencedBy: [Argument]
  /// Arguments of its own that make it a part of what they refer to.
  package var partOf: [[String]]

  package init(
    type: String, isAlways: Bool = false, referencedBy: [Argument] = [], partOf: [[String]] = []
  ) {
    self.type = type
    self.isAlways = isAlways
    self.referencedBy = referencedBy
    self.partOf = partOf
  }
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
      let partOf = (reader.strings("part_of") ?? []).map(path)
      diagnostics += reader.finish()
      rules.append(
        AuxiliaryRule(
          type: block.labels.first?.text ?? "", isAlways: isAlways, referencedBy: arguments,
          partOf: partOf))
    }
    diagnostics += file.finish()
  }
  return (rules, diagnostics)
}

private func argument(_ text: String) -> AuxiliaryRule.Argument? {
  let parts = path(text)
  guard let type = parts.first, parts.count > 1 else { return nil }
  return AuxiliaryRule.Argument(type: type, path: Array(parts.dropFirst()))
}

private func path(_ text: String) -> [String] {
  text.utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
}
