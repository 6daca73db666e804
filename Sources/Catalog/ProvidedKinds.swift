package import Diagnostics
import HCL

/// Kinds that something else of the tree brings about, with the words that say what (`stack/provided.hcl`).
package func loadProvidedKinds(_ sources: [any FileSource]) -> [String: String] {
  var result: [String: String] = [:]
  for source in sources {
    guard let bytes = source.read("stack/provided.hcl") else { continue }
    let (body, _) = parse(SourceFile(name: "Templates/stack/provided.hcl", bytes: bytes))
    for block in body.blocks("provided") {
      let because = block.body.attribute("because")?.expression.literalString ?? ""
      for kind in block.body.attribute("kinds")?.expression.literalStrings ?? [] {
        result[kind] = because
      }
    }
  }
  return result
}
