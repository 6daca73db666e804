import Diagnostics
import Foundation

/// Writes a generated tree so that whatever happens every file is either old or new.
///
/// The protocol: take the folder's lock; remove temporaries of a run that died; look at every component of every
/// path (only plain files and folders); compare what is there with the hashes that were recorded; then write all
/// temporaries and flush them, write a journal with the old and new hash of each file, rename, delete what is no
/// longer wanted, and remove the journal. While files change, signals wait.
struct TreeWriter {
  enum EditedFiles { case refuse, keep, replace }

  /// What happened, or with `changes(…)` what would happen; each list sorted.
  struct Report {
    var created: [String] = []
    var changed: [String] = []
    var deleted: [String] = []
    var unchanged = 0
    /// Generated files that somebody edited, and files of others where we would write.
    var edited: [String] = []
    /// True when nothing was written because of `edited`.
    var isRefused = false
  }

  struct Failure: Error { var message: String }

  /// The real path of the folder that holds the tree.
  let root: String
  /// Undoes what counts as no edit (formatting), before hashing.
  let normalised: @Sendable (_ path: String, _ bytes: [UInt8]) -> [UInt8]

  static let journalName = ".zeroplan-journal"
  static let lockName = ".zeroplan-lock"
  static let temporaryPrefix = ".zeroplan-tmp-"

  /// What writing `files` would change. `recorded` holds the hash of every file of the last run, which the file
  /// `record` keeps.
  func changes(
    _ files: [(path: String, bytes: [UInt8])], recorded: [String: String], record: String
  ) throws(Failure) -> Report {
    let journal = readJournal()
    var report = Report()
    for (path, bytes) in files {
      try checkComponents(path)
      guard let present = readRegularFile(root + "/" + path, limit: .max) else {
        report.created.append(path)
        continue
      }
      if present == bytes {
        report.unchanged += 1
        continue
      }
      report.changed.append(path)
      if path != record, !isOurs(path, present, recorded, journal) { report.edited.append(path) }
    }
    let wanted = Set(files.map(\.path))
    for path in recorded.keys.sorted(by: byBytes) where !wanted.contains(path) {
      guard (try? checkComponents(path)) != nil,
        let present = readRegularFile(root + "/" + path, limit: .max)
      else { continue }
      report.deleted.append(path)
      if !isOurs(path, present, recorded, journal) { report.edited.append(path) }
    }
    report.edited.sort(by: byBytes)
    return report
  }

  /// Writes. `record` (the path of the file that holds the hashes) is replaced last, so that until everything else is
  /// done the old hashes stand, and a file that is to go is still known to be ours.
  func write(
    _ files: [(path: String, bytes: [UInt8])], recorded: [String: String], record: String,
    edited policy: EditedFiles
  ) throws(Failure) -> Report {
    let lock = try takeLock()
    defer { close(lock) }
    removeTemporaries(
      in: Set(files.map { parentFolder(of: $0.path) } + recorded.keys.map { parentFolder(of: $0) }))
    var report = try changes(files, recorded: recorded, record: record)
    if !report.edited.isEmpty, policy == .refuse {
      report.isRefused = true
      return report
    }
    let kept = policy == .keep ? Set(report.edited) : []
    var renames: [Rename] = []
    let touched = Set(report.created + report.changed)
    do throws(Failure) {
      for (path, bytes) in files where touched.contains(path) {
        renames.append(try stage(kept.contains(path) ? path + ".new" : path, bytes))
      }
      try commit(renames, deleting: report.deleted.filter { !kept.contains($0) }, record: record)
    } catch {
      for rename in renames { unlink(rename.temporary) }
      throw error
    }
    return report
  }

  // MARK: Steps

  private struct Rename {
    var temporary: String
    var target: String
    var path: String
    var hash: String
  }

  private func stage(_ path: String, _ bytes: [UInt8]) throws(Failure) -> Rename {
    try makeFolders(for: path)
    let target = root + "/" + path
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(decoding: $0, as: UTF8.self)
    }
    let temporary =
      root + "/" + parentFolder(of: path) + "/" + Self.temporaryPrefix + (name ?? "file")
    var mode: mode_t = 0o644
    var status = stat()
    if lstat(target, &status) == 0 { mode = status.st_mode & 0o7777 }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure("cannot write", path) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor), fsync(descriptor) == 0 else {
      let error = failure("cannot write", path)
      unlink(temporary)
      throw error
    }
    return Rename(temporary: temporary, target: target, path: path, hash: hash(path, bytes))
  }

  private func commit(_ renames: [Rename], deleting: [String], record: String) throws(Failure) {
    guard !renames.isEmpty || !deleting.isEmpty else { return }
    try writeJournal(renames.map { ($0.path, $0.hash) })
    let signals = SignalsOnHold()
    defer { signals.release() }
    for rename in renames where rename.path != record { try replace(rename) }
    for path in deleting where unlink(root + "/" + path) != 0 && errno != ENOENT {
      throw failure("cannot delete", path)
    }
    for rename in renames where rename.path == record { try replace(rename) }
    for folder in Set(
      renames.map { parentFolder(of: $0.path) } + deleting.map { parentFolder(of: $0) })
    {
      flush(folder: root + "/" + folder)
    }
    removeEmptyFolders(deleting.map { parentFolder(of: $0) })
    unlink(root + "/" + Self.journalName)
    flush(folder: root)
  }

  private func replace(_ rename: Rename) throws(Failure) {
    guard Foundation.rename(rename.temporary, rename.target) == 0 else {
      throw failure("cannot replace", rename.path)
    }
  }

  private func isOurs(
    _ path: String, _ bytes: [UInt8], _ recorded: [String: String], _ journal: [String: String]
  ) -> Bool {
    guard let expected = recorded[path] else {
      return journal[path].map { $0 == hash(path, bytes) } ?? false
    }
    let present = hash(path, bytes)
    return present == expected || present == journal[path]
  }

  /// The recorded form of a file: SHA-256 of its bytes after `normalised`, in lower-case hexadecimal.
  func hash(_ path: String, _ bytes: [UInt8]) -> String {
    SHA256.hexadecimal(normalised(path, bytes))
  }

  // MARK: Files

  private func failure(_ what: String, _ path: String) -> Failure {
    Failure(message: "\(what) `\(path)`: \(String(cString: strerror(errno)))")
  }

  private func takeLock() throws(Failure) -> Int32 {
    let descriptor = open(
      root + "/" + Self.lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("cannot lock", root) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Failure(message: "another zeroplan is writing to `\(root)`; wait for it to end")
    }
    return descriptor
  }

  /// A path from a lock file may come from a stranger: it can name nothing outside the folder, and no link on the way.
  private func checkComponents(_ path: String) throws(Failure) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts
    where part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8)
      || part.contains(0)
    {
      throw Failure(message: "`\(path)` is no path inside the output folder")
    }
    var current = root
    for (index, part) in parts.enumerated() {
      current += "/" + String(decoding: part, as: UTF8.self)
      var status = stat()
      guard lstat(current, &status) == 0 else { return }
      let isLast = index == parts.count - 1
      guard status.st_mode & S_IFMT == (isLast ? S_IFREG : S_IFDIR) else {
        throw Failure(
          message: "`\(current)` is not a plain \(isLast ? "file" : "folder"); nothing was written")
      }
    }
  }

  private func makeFolders(for path: String) throws(Failure) {
    var current = root
    for part in path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
      current += "/" + String(decoding: part, as: UTF8.self)
      guard mkdir(current, 0o755) == 0 || errno == EEXIST else {
        throw failure("cannot create the folder", current)
      }
    }
  }

  private func removeTemporaries(in folders: Set<String>) {
    for folder in folders {
      guard let entries = DiskFileSource(root)?.list(folder) else { continue }
      for entry in entries where entry.name.utf8.starts(with: Self.temporaryPrefix.utf8) {
        unlink(root + "/" + folder + "/" + entry.name)
      }
    }
  }

  private func removeEmptyFolders(_ folders: [String]) {
    for folder in Set(folders) {
      var parts = folder.utf8.split(separator: UInt8(ascii: "/"))
      while !parts.isEmpty {
        let path = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
        guard rmdir(root + "/" + path) == 0 else { break }
        parts.removeLast()
      }
    }
  }

  private func readJournal() -> [String: String] {
    guard let bytes = readRegularFile(root + "/" + Self.journalName, limit: 1 << 24) else {
      return [:]
    }
    var journal: [String: String] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
      journal[String(decoding: line[(space + 1)...], as: UTF8.self)] = String(
        decoding: line[..<space], as: UTF8.self)
    }
    return journal
  }

  private func writeJournal(_ entries: [(path: String, hash: String)]) throws(Failure) {
    let text = entries.map { "\($0.hash) \($0.path)\n" }.joined()
    let path = root + "/" + Self.journalName
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("cannot write", Self.journalName) }
    defer { close(descriptor) }
    guard writeAll(Array(text.utf8), to: descriptor), fsync(descriptor) == 0 else {
      throw failure("cannot write", Self.journalName)
    }
    flush(folder: root)
  }

  private func flush(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// The folder part of a relative path; empty for a file at the root.
private func parentFolder(of path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
}

func byBytes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

/// False with `errno` set when not everything could be written.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var offset = 0
  while offset < bytes.count {
    let count = bytes.withUnsafeBytes {
      Foundation.write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    offset += count
  }
  return true
}

/// SIGINT, SIGTERM and SIGHUP wait until the files are whole again.
private struct SignalsOnHold {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    sigprocmask(SIG_BLOCK, &held, &before)
  }

  func release() {
    var before = before
    sigprocmask(SIG_SETMASK, &before, nil)
  }
}
