/// What the libraries may know of a file system: reading below one root, by real path.
///
/// Paths are relative to the root, with `/`, without a leading `/` and without `..` that leaves it.
public protocol FileSource: Sendable {
  /// The bytes of a regular file; nil when it is absent, unreadable, not regular or outside the root.
  func read(_ path: String) -> [UInt8]?
  /// The names in a folder, sorted by bytes; nil when it is not a folder below the root.
  func list(_ path: String) -> [FileEntry]?
}

public struct FileEntry: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case file, folder, other }
  public var name: String
  public var kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// Files held in memory: tests, and trees that were generated but not written.
public struct MemoryFileSource: FileSource {
  private let files: [String: [UInt8]]

  public init(_ files: [String: [UInt8]]) { self.files = files }
  public init(texts: [String: String]) { self.files = texts.mapValues { Array($0.utf8) } }

  public func read(_ path: String) -> [UInt8]? { files[Self.normalised(path)] }

  public func list(_ path: String) -> [FileEntry]? {
    let folder = Self.normalised(path)
    let prefix = folder.isEmpty ? "" : folder + "/"
    var entries: [String: FileEntry.Kind] = [:]
    for name in files.keys where name.utf8.starts(with: prefix.utf8) {
      let rest = name.utf8.dropFirst(prefix.utf8.count)
      let first = rest.prefix { $0 != UInt8(ascii: "/") }
      entries[String(decoding: first, as: UTF8.self)] = first.count == rest.count ? .file : .folder
    }
    guard !entries.isEmpty || folder.isEmpty else { return nil }
    return entries.map { FileEntry(name: $0.key, kind: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The path without `.` and empty parts, and with `..` resolved; a path that leaves the root is "\u{0}".
  public static func normalised(_ path: String) -> String {
    var parts: [Substring.UTF8View] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        guard parts.popLast() != nil else { return "\u{0}" }
        continue
      }
      parts.append(part)
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }
}
