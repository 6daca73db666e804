package import Diagnostics
import HCL

/// The regions of `regions.hcl`: those that are enabled in every account, where the configuration names none.
package func defaultGovernedRegions(_ sources: [any FileSource]) -> [String] {
  names("governed_regions", of: "regions.hcl", in: sources)
}

/// The arguments of `parity.hcl` that only say how much there is.
package func sizeArguments(_ sources: [any FileSource]) -> [String] {
  names("sizes", of: "parity.hcl", in: sources)
}

/// Arguments that only name a resource: each environment has its own.
package func nameArguments(_ sources: [any FileSource]) -> [String] {
  names("names", of: "parity.hcl", in: sources)
}

/// A list of the strongest source that has it.
private func names(_ list: String, of path: String, in sources: [any FileSource]) -> [String] {
  for source in sources.reversed() {
    guard let bytes = source.read(path) else { continue }
    let (body, _) = parse(SourceFile(name: "Templates/" + path, bytes: bytes))
    if let names = body.attribute(list)?.expression.literalStrings { return names }
  }
  return []
}
