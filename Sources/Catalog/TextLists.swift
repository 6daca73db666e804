package import Diagnostics
import HCL

/// The lists of `lists.hcl`: what conditions of controls compare with and is too long to stand in one.
package struct TextLists: Sendable {
  private var texts: [String: [String]] = [:]
  private var folded: [String: Set<[UInt8]>] = [:]

  package init() {}

  package mutating func add(_ values: [String], to name: String) {
    texts[name, default: []] += values
    folded[name, default: []].formUnion(values.map(Self.fold))
  }

  /// Sorted.
  package var names: [String] { texts.keys.sorted(by: precedes) }

  /// In the file's order; nil when there is no such list.
  package func values(_ name: String) -> [String]? { texts[name] }

  /// Whether a list holds a text, in whatever case of ASCII.
  package func contains(_ text: String, in name: String) -> Bool {
    folded[name]?.contains(Self.fold(text)) ?? false
  }

  private static func fold(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}

/// The lists of all sources; a later source adds to a list of the same name.
package func loadTextLists(_ sources: [any FileSource]) -> (TextLists, [Diagnostic]) {
  var lists = TextLists()
  var diagnostics: [Diagnostic] = []
  for source in sources {
    guard let bytes = source.read("lists.hcl") else { continue }
    let (body, problems) = parse(SourceFile(name: "Templates/lists.hcl", bytes: bytes))
    diagnostics += problems
    var file = BlockReader(body, at: body.range, what: "a file of lists")
    for block in file.blocks("list", labels: 1) {
      var reader = BlockReader(block, what: "a list")
      let values = reader.requiredStrings("values") ?? []
      diagnostics += reader.finish()
      lists.add(values, to: block.labels.first?.text ?? "")
    }
    diagnostics += file.finish()
  }
  return (lists, diagnostics)
}
