import Diagnostics

/// What a run is about to write, so that the next one knows the work of a run that died for ours: path and hash.
struct Journal {
  static let name = ".zeroplan-journal"

  private(set) var entries: [(path: String, hash: String)] = []
  private var hashes: [String: Set<String>] = [:]

  var paths: [String] { entries.map(\.path) }

  /// The journal that lies in the folder; empty when none does.
  init(_ folder: TreeFolder) throws(TreeFolder.Failure) {
    guard case .file(let bytes) = try folder.look(Self.name) else { return }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
      add(
        String(decoding: line[(space + 1)...], as: UTF8.self),
        String(decoding: line[..<space], as: UTF8.self))
    }
  }

  mutating func add(_ path: String, _ hash: String) {
    guard hashes[path, default: []].insert(hash).inserted else { return }
    entries.append((path, hash))
  }

  func holds(_ path: String, _ hash: String) -> Bool { hashes[path]?.contains(hash) ?? false }

  /// Replaces the journal of the folder as a whole.
  func save(in folder: TreeFolder) throws(TreeFolder.Failure) {
    let text = entries.map { "\($0.hash) \($0.path)\n" }.joined()
    let temporary = TreeWriter.temporaryPrefix + "journal"
    try folder.writeNew(temporary, Array(text.utf8), like: Self.name)
    try folder.rename(temporary, to: Self.name)
    folder.flush("")
  }
}
