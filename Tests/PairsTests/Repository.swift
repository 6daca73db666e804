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

  /// One environment: the others have the same shape.
  static let settings = """
    project = "pairs"

    environment "prod" {
      account_id  = "111111111111"
      region      = "eu-west-1"
      profile     = "prod"
      domain_name = "prod.example.com"

      variables = {
        on_premises_cidrs   = ["10.200.0.0/16"]
        customer_gateway_ip = "203.0.113.10"
        partner_role_arns   = { alpha = ["arn:aws:iam::444455556666:role/partner"] }
      }
    }

    governed_regions  = ["eu-west-1", "us-east-1"]
    security_contacts = ["security@example.com"]
    egress_hosts      = ["api.example.com"]

    """
  static let configuration =
    loadConfiguration(SourceFile(name: "zeroplan.hcl", text: settings)).0
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
