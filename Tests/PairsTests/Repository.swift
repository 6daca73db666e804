import Architecture
import Catalog
import Comparison
import Diagnostics
import Foundation
import Synthesis
import Terraform

let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The templates of the repository with everything that is made of them, read once.
enum Repository {
  static let templates: TemplateFiles = {
    let root = packageRoot.appending(path: "Templates")
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    var files: [String: [UInt8]] = [:]
    for name in names ?? [] {
      let url = root.appending(path: name)
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
        continue
      }
      files[name] = (try? Data(contentsOf: url)).map { Array($0) }
    }
    return TemplateFiles(files)
  }()

  static let prepared = PreparedTemplates([templates])
  static let catalog = loadCatalog([templates]).0
  static let controls = loadControls([templates]).0
  static let access = loadAccessKnowledge(templates).0
  static let auxiliaries = loadAuxiliaries([templates]).0
  static let implied = loadImpliedAccess([templates]).0

  /// One environment: the others have the same shape, and `RandomTests` looks at all three.
  static let configuration = configuration(environments: ["prod"])

  static func configuration(environments: [String]) -> ProjectConfiguration {
    var configuration = ProjectConfiguration()
    configuration.project = "pairs"
    configuration.governedRegions = ["eu-west-1", "us-east-1"]
    configuration.securityContacts = ["security@example.com"]
    configuration.egressHosts = ["api.example.com"]
    for (index, name) in environments.enumerated() {
      var environment = ProjectConfiguration.Environment(name: name, profile: name)
      environment.accountID = String(repeating: String(index + 1), count: 12)
      environment.region = "eu-west-1"
      environment.domainName = "\(name).example.com"
      configuration.environments.append(environment)
    }
    return configuration
  }
}

/// Files with the listing of each folder made once: every tree asks for the same ones.
struct TemplateFiles: FileSource {
  private let files: MemoryFileSource
  private let folders: [String: [FileEntry]]

  init(_ files: [String: [UInt8]]) {
    self.files = MemoryFileSource(files)
    var kinds: [String: [String: FileEntry.Kind]] = [:]
    for path in files.keys {
      var folder = ""
      let parts = path.split(separator: "/").map(String.init)
      for (index, part) in parts.enumerated() {
        kinds[folder, default: [:]][part] = index == parts.count - 1 ? .file : .folder
        folder += (folder.isEmpty ? "" : "/") + part
      }
    }
    folders = kinds.mapValues { entries in
      entries.map { FileEntry(name: $0.key, kind: $0.value) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }

  func read(_ path: String) -> [UInt8]? { files.read(path) }
  func list(_ path: String) -> [FileEntry]? { folders[MemoryFileSource.normalised(path)] }
}
