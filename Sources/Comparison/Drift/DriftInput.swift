package import Diagnostics
import HCL
package import Synthesis
import Terraform

/// A tree that we generated once, beside what the diagram yields now.
package struct DriftInput: Sendable {
  package struct File: Sendable {
    package var path: String
    /// SHA-256 of what was written; nil when the record does not know the file.
    package var recorded: String?
    /// What the diagram yields now; nil when it yields no such file.
    package var fresh: [UInt8]?
    /// What is there; nil when nothing is.
    package var present: [UInt8]?
  }
  /// Sorted by path; the record itself is not among them.
  package var files: [File]
  /// Addresses of modules that nobody draws, as the diagram yields them now: what the stack shares, the account's baseline.
  package var shared: [String]
  /// Terraform in folders that we generated which the diagram does not yield.
  package var additions: [String]

  /// `lock` is the tree's own record, which a stranger may have written: it says what was, never what is right.
  package init(lock: LockFile, fresh: GeneratedTree, present: any FileSource) {
    var files: [String: File] = [:]
    for file in lock.files where file.path != LockFile.path {
      files[file.path] = File(path: file.path, recorded: file.sha256)
    }
    for file in fresh.files where file.path != LockFile.path {
      files[file.path, default: File(path: file.path)].fresh = file.bytes
    }
    self.files = files.keys.sorted(by: byUTF8).compactMap { path in
      files[path].map { file in
        var file = file
        file.present = present.read(path)
        return file
      }
    }
    shared =
      fresh.files.first { $0.path == LockFile.path }.flatMap { LockFile($0.bytes) }?
      .components.filter(\.cell.isEmpty).map(\.address) ?? []
    additions = Self.additions(Set(fresh.files.map(\.path)), present)
  }

  private static func additions(_ wanted: Set<String>, _ present: any FileSource) -> [String] {
    let folders = Set(wanted.filter(isCode).map(folder)).sorted(by: byUTF8)
    return folders.flatMap { folder in
      (present.list(folder) ?? []).compactMap { entry in
        let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        return isCode(path) && !wanted.contains(path) ? path : nil
      }
    }
  }

  /// The files that are, but for formatting, what the diagram yields.
  var unmodified: Set<String> {
    Set(files.filter { $0.state == .same }.map(\.path))
  }
}

extension DriftInput {
  /// The resources of modules that nobody draws, where the whole module and its call are as the diagram yields them:
  /// they serve what is drawn, as far as we generated them.
  func sharedResources(_ index: InventoryIndex) -> Set<String> {
    let unmodified = unmodified
    let known = Set(shared)
    let calls = index.inventory.moduleCalls.filter { call in
      known.contains(call.address) && unmodified.contains(call.place.file)
        && !isOverridden(Self.folder(call.place.file))
        && call.folder.map { isWhole($0, unmodified) } == true
    }
    let prefixes = Set(calls.map(\.address))
    guard !prefixes.isEmpty else { return [] }
    return Set(
      index.inventory.resources.filter { resource in
        unmodified.contains(resource.place.file)
          && resource.modulePath.indices.contains { end in
            let call = resource.modulePath[...end].map { "module.\($0)" }.joined(separator: ".")
            return prefixes.contains(call)
          }
      }.map(\.address))
  }

  /// Those of them that a root calls, with nothing but its variables: what they open is what the module says.
  func baselineResources(_ index: InventoryIndex) -> Set<String> {
    let calls = Set(shared)
    return sharedResources(index).filter { address in
      index.resource(address)?.modulePath.first.map { calls.contains("module.\($0)") } ?? false
    }
  }

  /// Whether a folder has the files that the diagram yields and no further code: one local that says something else
  /// would change resources of files that nobody touched.
  private func isWhole(_ folder: String, _ unmodified: Set<String>) -> Bool {
    let inside = "\(folder)/".utf8
    return !additions.contains { $0.utf8.starts(with: inside) }
      && files.contains { $0.path.utf8.starts(with: inside) }
      && files.allSatisfy { !$0.path.utf8.starts(with: inside) || unmodified.contains($0.path) }
  }

  /// Whether an override file of the folder may say something else than the file of a call.
  private func isOverridden(_ folder: String) -> Bool {
    additions.contains { path in
      let name = path.utf8.dropFirst(folder.isEmpty ? 0 : folder.utf8.count + 1)
      return Self.folder(path).utf8.elementsEqual(folder.utf8)
        && ["override.tf", "override.tf.json"].contains { suffix in
          name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
        }
    }
  }

  private static func folder(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    return parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }

  private static func isCode(_ path: String) -> Bool {
    [".tf", ".tf.json"].contains { suffix in
      path.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
  }
}

extension DriftInput.File {
  enum State: Equatable { case same, edited, outdated, deleted, unwanted, absent }

  var state: State {
    guard let present else {
      if fresh == nil { return .same }
      return recorded == nil ? .absent : .deleted
    }
    if let fresh, present == fresh || formatted(present) == formatted(fresh) { return .same }
    let isAsWritten =
      recorded == SHA256.hexadecimal(present) || recorded == SHA256.hexadecimal(formatted(present))
    // What is not in the record and not wanted is none of ours.
    if recorded == nil { return fresh == nil ? .same : .edited }
    if !isAsWritten { return .edited }
    return fresh == nil ? .unwanted : .outdated
  }

  /// Formatting is no edit.
  func formatted(_ bytes: [UInt8]) -> [UInt8] {
    let isTerraform = [".tf", ".tfvars", ".hcl"].contains { suffix in
      path.utf8.count > suffix.utf8.count
        && path.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
    guard isTerraform else { return bytes }
    return Array(format(SourceFile(name: path, bytes: bytes)).text.utf8)
  }
}
