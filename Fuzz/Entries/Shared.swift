import Catalog
import Diagnostics
import Foundation
import Terraform

/// The repository's own templates.
struct Templates: FileSource {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Templates").path

  func read(_ path: String) -> [UInt8]? {
    var isFolder: ObjCBool = false
    let full = root + "/" + path
    guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue
    else { return nil }
    return FileManager.default.contents(atPath: full).map { Array($0) }
  }

  func list(_ path: String) -> [FileEntry]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/" + path)
    else { return nil }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: root + "/" + path + "/" + name, isDirectory: &isFolder)
      return FileEntry(name: name, kind: isFolder.boolValue ? .folder : .file)
    }
  }
}

let templates = Templates()

/// What is loaded once.
struct Shared: Sendable {
  var catalog = loadCatalog([templates]).0
  var knowledge = loadAccessKnowledge(templates).0
  var configuration = loadConfiguration(SourceFile(name: "", bytes: [])).0
  var kinds: Set<String> { Set(catalog.kinds.filter(\.hasModule).map(\.id)) }
}

let shared = Shared()
