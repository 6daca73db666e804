import Diagnostics
import Foundation

/// Writes a generated tree so that whatever happens every file is either old or new.
///
/// The protocol, once the folder is locked: remove temporaries of a run that died; compare what is there with the
/// hashes that were recorded; stop when something is not as we left it; write a journal with the hash of each file
/// to come; write all temporaries and flush them; rename, delete what is no longer wanted, replace the record, and
/// remove the journal. Meanwhile signals wait.
struct TreeWriter {
  enum EditedFiles { case refuse, keep, replace }
  typealias Failure = TreeFolder.Failure

  /// What happened, or with `changes(…)` what would happen; each list sorted.
  struct Report {
    var created: [String] = []
    var changed: [String] = []
    var deleted: [String] = []
    var unchanged = 0
    /// Generated files that somebody edited.
    var edited: [String] = []
    /// Files that we did not write, where we would.
    var foreign: [String] = []
    /// The edited and foreign files that stayed, because that was asked for.
    var kept: [String] = []
    /// True when nothing was written because of `edited` or `foreign`.
    var isRefused = false
  }

  let folder: TreeFolder
  /// The hash of every file of the last run.
  let recorded: [String: String]
  /// The file that holds these hashes.
  let record: String
  /// Undoes what counts as no edit (formatting), before hashing.
  let normalised: @Sendable (_ path: String, _ bytes: [UInt8]) -> [UInt8]

  static let temporaryPrefix = ".zeroplan-tmp-"

  /// What writing `files` would change.
  func changes(_ files: [(path: String, bytes: [UInt8])]) throws(Failure) -> Report {
    try changes(files, Journal(folder))
  }

  /// Writes. The record is replaced last: until everything else is done the old hashes stand, and a file that is to
  /// go is still known to be ours.
  func write(
    _ files: [(path: String, bytes: [UInt8])], edited policy: EditedFiles
  ) throws(Failure) -> Report {
    var journal = try Journal(folder)
    removeTemporaries(files.map(\.path) + recorded.keys + journal.paths)
    var report = try changes(files, journal)
    let inTheWay =
      switch policy {
      case .refuse: report.edited + report.foreign
      case .replace: report.foreign
      case .keep: [] as [String]
      }
    guard inTheWay.isEmpty else {
      report.isRefused = true
      return report
    }
    if policy == .keep { keep(&report) }
    try commit(files, report, &journal)
    return report
  }

  // MARK: Comparing

  private func changes(_ files: [(path: String, bytes: [UInt8])], _ journal: Journal)
    throws(Failure) -> Report
  {
    var report = Report()
    for (path, bytes) in files {
      guard case .file(let present) = try folder.look(path) else {
        report.created.append(path)
        continue
      }
      if present == bytes {
        report.unchanged += 1
        continue
      }
      let isOurs = path == record || isOurs(path, present, journal)
      // Templates that are not formatted give such files; whoever formats them changed nothing.
      let isSame = !isOurs && normalised(path, present) == normalised(path, bytes)
      if isSame {
        report.unchanged += 1
        continue
      }
      report.changed.append(path)
      if isOurs { continue }
      if recorded[path] == nil { report.foreign.append(path) } else { report.edited.append(path) }
    }
    let wanted = Set(files.map(\.path))
    for path in Set(recorded.keys).union(journal.paths).sorted(by: byBytes)
    where !wanted.contains(path) && mayDelete(path) {
      guard case .file(let present) = (try? folder.look(path)) ?? .absent else { continue }
      if isOurs(path, present, journal) {
        report.deleted.append(path)
      } else if recorded[path] != nil {
        report.deleted.append(path)
        report.edited.append(path)
      }
    }
    report.edited.sort(by: byBytes)
    return report
  }

  /// A record may come from a stranger: we never write hidden files or the users' own, so none of them is ours to
  /// delete.
  private func mayDelete(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { $0.first != UInt8(ascii: ".") }
      && !path.utf8.reversed().starts(with: "_custom.tf".utf8.reversed()) && path != record
  }

  private func isOurs(_ path: String, _ bytes: [UInt8], _ journal: Journal) -> Bool {
    let plain = SHA256.hexadecimal(bytes)
    if recorded[path] == plain || journal.holds(path, plain) { return true }
    let hash = SHA256.hexadecimal(normalised(path, bytes))
    return recorded[path] == hash || journal.holds(path, hash)
  }

  /// Leaves what is not as we left it, and has the new text beside it.
  private func keep(_ report: inout Report) {
    let kept = Set(report.edited + report.foreign)
    report.kept = kept.sorted(by: byBytes)
    report.changed.removeAll { kept.contains($0) }
    report.deleted.removeAll { kept.contains($0) }
  }

  // MARK: Writing

  private struct Step {
    var path: String
    var temporary: String
    var bytes: [UInt8]

    init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
      let folder = TreeFolder.parent(of: path)
      temporary =
        (folder.isEmpty ? "" : folder + "/") + TreeWriter.temporaryPrefix + baseName(path)
    }
  }

  private func commit(
    _ files: [(path: String, bytes: [UInt8])], _ report: Report, _ journal: inout Journal
  ) throws(Failure) {
    let touched = Set(report.created + report.changed)
    let kept = Set(report.kept)
    var steps: [Step] = []
    for (path, bytes) in files {
      if touched.contains(path) { steps.append(Step(path, bytes)) }
      if kept.contains(path) {
        let beside = path + ".new"
        if case .file(bytes) = try folder.look(beside) { continue }
        steps.append(Step(beside, bytes))
      }
    }
    let signals = SignalsOnHold()
    defer { signals.release() }
    if !steps.isEmpty || !report.deleted.isEmpty {
      let wasInterrupted = !journal.paths.isEmpty
      for step in steps { journal.add(step.path, SHA256.hexadecimal(step.bytes)) }
      try journal.save(in: folder)
      do throws(Failure) {
        try stage(steps, signals)
      } catch {
        for step in steps { try? folder.delete(step.temporary) }
        if !wasInterrupted { try? folder.delete(Journal.name) }
        throw error
      }
      try replace(steps, deleting: report.deleted)
    } else if journal.paths.isEmpty {
      return
    }
    try folder.delete(Journal.name)
    folder.flush("")
  }

  private func stage(_ steps: [Step], _ signals: SignalsOnHold) throws(Failure) {
    for step in steps {
      try folder.writeNew(step.temporary, step.bytes, like: step.path)
      if signals.isPending { throw Failure(message: "interrupted") }
    }
  }

  private func replace(_ steps: [Step], deleting: [String]) throws(Failure) {
    for step in steps where step.path != record {
      try folder.rename(step.temporary, to: step.path)
    }
    for path in deleting { try folder.delete(path) }
    let folders = Set((steps.map(\.path) + deleting).map { TreeFolder.parent(of: $0) })
    for path in folders { folder.flush(path) }
    for step in steps where step.path == record {
      try folder.rename(step.temporary, to: step.path)
    }
    folder.flush("")
    for path in deleting { folder.deleteEmptyFolders(TreeFolder.parent(of: path)) }
  }

  private func removeTemporaries(_ paths: [String]) {
    for path in Set(paths.map { TreeFolder.parent(of: $0) }) {
      for name in folder.names(in: path) where name.utf8.starts(with: Self.temporaryPrefix.utf8) {
        try? folder.delete(path.isEmpty ? name : path + "/" + name)
      }
    }
  }
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
struct SignalsOnHold {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Self.signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// True when one of them has come.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.signals.contains { sigismember(&pending, $0) == 1 }
  }

  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
