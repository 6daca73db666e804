import Diagnostics

/// `zeroplan.lock.json`: which cell became which address, and what was generated from what.
///
/// It may come from a stranger: names that are no identifiers are dropped when it is read, and its paths are data
/// that the writer checks.
package struct LockFile: Sendable, Equatable {
  package static let path = "zeroplan.lock.json"

  package struct Entry: Sendable, Equatable {
    /// The cell of the diagram; empty for what the stack shares.
    package var cell: String
    package var kind: String
    /// The label of the module call in `stack/`, or of the resource.
    package var name: String
    package var address: String
    /// The address range that was chosen for a network without one; it stays, whatever else is drawn.
    package var range: String?
    package init(cell: String, kind: String, name: String, address: String, range: String? = nil) {
      self.range = range
      self.cell = cell
      self.kind = kind
      self.name = name
      self.address = address
    }
  }
  package struct GeneratedFile: Sendable, Equatable {
    package var path: String
    package var sha256: String
    package init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  package var version = 1
  package var generator = ""
  package var project = ""
  package var diagramName = ""
  package var diagramHash = ""
  package var templatesHash = ""
  /// The phase through which the tree was generated (`--through-phase`).
  package var throughPhase = 3
  package var components: [Entry] = []
  /// All files but the lock file itself, sorted by path.
  package var files: [GeneratedFile] = []

  package init() {}

  /// nil when the bytes are not such a file.
  package init?(_ bytes: [UInt8]) {
    guard let json = JSONReader.read(bytes), case .number(1)? = json["version"] else { return nil }
    generator = json["generator"]?.text ?? ""
    project = json["project"]?.text ?? ""
    diagramName = json["diagram"]?["name"]?.text ?? ""
    diagramHash = json["diagram"]?["sha256"]?.text ?? ""
    templatesHash = json["templates"]?["sha256"]?.text ?? ""
    switch json["through_phase"] {
    case .number(1)?: throughPhase = 1
    case .number(2)?: throughPhase = 2
    default: throughPhase = 3
    }
    for item in json["components"]?.elements ?? [] {
      guard let cell = item["cell"]?.text, let name = item["name"]?.text, isIdentifier(name)
      else { continue }
      components.append(
        Entry(
          cell: cell, kind: item["kind"]?.text ?? "", name: name,
          address: item["address"]?.text ?? "",
          range: item["range"]?.text.flatMap { AddressRange($0)?.text }))
    }
    for item in json["files"]?.elements ?? [] {
      guard let path = item["path"]?.text, let hash = item["sha256"]?.text else { continue }
      files.append(GeneratedFile(path: path, sha256: hash))
    }
  }

  package func printed() -> String {
    JSON.object([
      "version": .number(version),
      "generator": .string(generator),
      "project": .string(project),
      "diagram": .object(["name": .string(diagramName), "sha256": .string(diagramHash)]),
      "templates": .object(["sha256": .string(templatesHash)]),
      "through_phase": .number(throughPhase),
      "components": .array(
        components.map { entry in
          var members = [
            JSON.Member(name: "cell", value: .string(entry.cell)),
            JSON.Member(name: "kind", value: .string(entry.kind)),
            JSON.Member(name: "name", value: .string(entry.name)),
            JSON.Member(name: "address", value: .string(entry.address)),
          ]
          if let range = entry.range {
            members.append(JSON.Member(name: "range", value: .string(range)))
          }
          return .object(members)
        }),
      "files": .array(
        files.map { .object(["path": .string($0.path), "sha256": .string($0.sha256)]) }),
    ]).printed()
  }
}
