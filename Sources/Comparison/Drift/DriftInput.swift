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
  /// Addresses of modules that the stack shares, as the diagram yields them now.
  package var shared: [String]

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
  }

  /// The files that are, but for formatting, what the diagram yields.
  var unmodified: Set<String> {
    Set(files.filter { $0.state == .same }.map(\.path))
  }
}

extension DriftInput {
  /// The resources of modules that the stack shares, where module and call are as the diagram yields them: they serve
  /// what is drawn, as far as we generated them.
  func sharedResources(_ index: InventoryIndex) -> Set<String> {
    let unmodified = unmodified
    let known = Set(shared)
    let calls = index.inventory.moduleCalls.filter {
      known.contains($0.address) && unmodified.contains($0.place.file)
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
