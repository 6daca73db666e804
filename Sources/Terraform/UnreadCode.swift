package import Diagnostics

/// Folders of a tree that hold code which is none of `read`, sorted: neither a root that was loaded nor a module of
/// one. Examples, tests and modules that nobody calls are left out, because nothing of theirs is applied.
package func unreadCode(_ files: any FileSource, read: Set<String>) -> [String] {
  let set = Set(read.map { Array(MemoryFileSource.normalised($0).utf8) })
  var result: [String] = []
  var open: [(folder: String, depth: Int)] = [("", 0)]
  var visited = 0
  while let (folder, depth) = open.popLast(), visited < 20_000 {
    visited += 1
    let entries = files.list(folder) ?? []
    let hasCode = entries.contains { $0.kind != .folder && CodeFile(name: $0.name) != nil }
    if hasCode, !set.contains(Array(folder.utf8)) { result.append(folder) }
    for entry in entries where entry.kind == .folder && depth < 16 {
      guard entry.name.utf8.first != UInt8(ascii: "."), !unapplied.contains(entry.name) else {
        continue
      }
      open.append((folder.isEmpty ? entry.name : "\(folder)/\(entry.name)", depth + 1))
    }
  }
  return result.sorted { $0.precedes($1) }
}

private let unapplied: Set<String> = [
  "example", "examples", "fixtures", "module", "modules", "node_modules", "test", "testdata",
  "tests",
]
