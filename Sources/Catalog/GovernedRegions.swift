package import Diagnostics
import HCL

/// The regions of `regions.hcl`: those that are enabled in every account, where the configuration names none.
package func defaultGovernedRegions(_ sources: [any FileSource]) -> [String] {
  for source in sources.reversed() {
    guard let bytes = source.read("regions.hcl") else { continue }
    let (body, _) = parse(SourceFile(name: "Templates/regions.hcl", bytes: bytes))
    if let regions = body.attribute("governed_regions")?.expression.literalStrings {
      return regions
    }
  }
  return []
}
