package import Diagnostics
import HCL

/// Template folders with every file read, hashed and parsed once, for whoever makes many trees of the same templates.
package struct PreparedTemplates: Sendable {
  struct File: Sendable {
    var bytes: [UInt8]
    var hash: String
    /// nil for what is not HCL.
    var body: Body?
    var diagnostics: [Diagnostic] = []
  }
  let sources: [any FileSource]
  private(set) var files: [String: File] = [:]
  /// Of the files that trees copy unchanged.
  private(set) var hashes: [[UInt8]: String] = [:]

  /// Later folders over earlier ones.
  package init(_ sources: [any FileSource]) {
    self.sources = sources
    for source in sources { add("", of: source, depth: 0) }
  }

  private mutating func add(_ folder: String, of source: any FileSource, depth: Int) {
    guard depth < 12 else { return }
    for entry in source.list(folder) ?? [] where !same(entry.name, ".terraform") {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .file: if let bytes = source.read(path) { files[path] = file(path, bytes) }
      case .folder: add(path, of: source, depth: depth + 1)
      case .other: break
      }
    }
  }

  private mutating func file(_ path: String, _ bytes: [UInt8]) -> File {
    var file = File(bytes: bytes, hash: SHA256.hexadecimal(bytes))
    hashes[bytes] = file.hash
    let isHCL = [".hcl", ".tf"].contains { path.utf8.reversed().starts(with: $0.utf8.reversed()) }
    if isHCL {
      let (body, problems) = parse(SourceFile(name: "Templates/" + path, bytes: bytes))
      file.body = body
      file.diagnostics = problems
    }
    return file
  }
}
