import Foundation

/// A folder of the disk and what lies below it, reached folder by folder without following a link: whoever puts a link
/// in the place of a folder, before or meanwhile, leads nowhere else.
final class TreeFolder {
  struct Failure: Error, Equatable { var message: String }

  /// What is at a path.
  enum Presence {
    case absent
    case file([UInt8])
  }

  /// As the user named it, for messages.
  let name: String
  private var descriptors: [String: Int32]

  /// nil when there is no such folder.
  init?(_ name: String) throws(Failure) {
    let descriptor = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ENOTDIR { throw Failure(message: "`\(name)` is not a folder") }
      throw Self.failure("cannot open", name)
    }
    self.name = name
    descriptors = ["": descriptor]
  }

  /// Creates the folder and those above it where they are missing.
  static func create(_ name: String) throws(Failure) -> TreeFolder {
    do {
      try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    } catch {
      throw Failure(message: "the folder `\(name)` cannot be created")
    }
    guard let folder = try TreeFolder(name) else {
      throw Failure(message: "the folder `\(name)` cannot be created")
    }
    return folder
  }

  deinit { for descriptor in descriptors.values { close(descriptor) } }

  /// Until this ends, no other run writes here.
  func lock() throws(Failure) {
    guard flock(descriptors[""] ?? -1, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else { throw Self.failure("cannot lock", name) }
      throw Failure(message: "another zeroplan is writing to `\(name)`; wait for it to end")
    }
  }

  // MARK: Reading

  /// What is at `path`; fails when it, or something on the way, is neither a plain file or folder nor absent.
  func look(_ path: String) throws(Failure) -> Presence {
    let (folder, last) = try split(path)
    guard let parent = try descriptor(folder, creating: false) else { return .absent }
    var status = stat()
    guard fstatat(parent, last, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return .absent }
      throw Self.failure("cannot look at", path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(message: "`\(name)/\(path)` is not a plain file")
    }
    let file = openat(parent, last, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Self.failure("cannot read", path) }
    defer { close(file) }
    guard let bytes = readRegularFile(file, limit: .max) else {
      throw Self.failure("cannot read", path)
    }
    return .file(bytes)
  }

  /// The names in a folder that is really there, else none.
  func names(in path: String) -> [String] {
    guard let folder = (try? descriptor(path, creating: false)) ?? nil else { return [] }
    let copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  // MARK: Changing

  /// Writes a new file and has it on the disk; `like` is the file whose mode it takes.
  func writeNew(_ path: String, _ bytes: [UInt8], like: String) throws(Failure) {
    let (folder, last) = try split(path)
    guard let parent = try descriptor(folder, creating: true) else {
      throw Self.failure("cannot write", like)
    }
    let file = openat(
      parent, last, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o644))
    guard file >= 0 else { throw Self.failure("cannot write", like) }
    defer { close(file) }
    var status = stat()
    let old = try split(like).last
    if fstatat(parent, old, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      fchmod(file, status.st_mode & 0o7777)
    }
    guard writeAll(bytes, to: file), fsync(file) == 0 else {
      let failure = Self.failure("cannot write", like)
      unlinkat(parent, last, 0)
      throw failure
    }
  }

  /// Puts one file of a folder in the place of another of the same folder.
  func rename(_ path: String, to target: String) throws(Failure) {
    let (folder, last) = try split(path)
    guard let parent = try descriptor(folder, creating: false),
      renameat(parent, last, parent, try split(target).last) == 0
    else { throw Self.failure("cannot replace", target) }
  }

  func delete(_ path: String) throws(Failure) {
    let (folder, last) = try split(path)
    guard let parent = try descriptor(folder, creating: false) else { return }
    guard unlinkat(parent, last, 0) == 0 || errno == ENOENT else {
      throw Self.failure("cannot delete", path)
    }
  }

  /// Removes a folder and those above it, as far as nothing is in them.
  func deleteEmptyFolders(_ path: String) {
    var path = path
    while !path.isEmpty, let (folder, last) = try? split(path),
      let parent = (try? descriptor(folder, creating: false)) ?? nil,
      unlinkat(parent, last, AT_REMOVEDIR) == 0
    {
      if let old = descriptors.removeValue(forKey: path) { close(old) }
      path = folder
    }
  }

  /// Has the names in a folder on the disk.
  func flush(_ path: String) {
    if let folder = (try? descriptor(path, creating: false)) ?? nil { fsync(folder) }
  }

  // MARK: Folders

  /// The folder part of a path, empty for the root.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(decoding: path.utf8[..<slash], as: UTF8.self)
  }

  /// A path may come from the record of a stranger: it can name nothing outside the folder.
  private func split(_ path: String) throws(Failure) -> (folder: String, last: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts
    where part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8)
      || part.contains(0)
    {
      throw Failure(message: "`\(path)` is no path inside `\(name)`")
    }
    return (
      Self.parent(of: path), parts.last.map { String(decoding: $0, as: UTF8.self) } ?? path
    )
  }

  private func descriptor(_ path: String, creating: Bool) throws(Failure) -> Int32? {
    if let known = descriptors[path] { return known }
    let (folder, last) = try split(path)
    guard let parent = try descriptor(folder, creating: creating) else { return nil }
    if creating, mkdirat(parent, last, mode_t(0o755)) != 0, errno != EEXIST {
      throw Self.failure("cannot create the folder", path)
    }
    let opened = openat(parent, last, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ENOTDIR || errno == ELOOP {
        throw Failure(message: "`\(name)/\(path)` is not a plain folder")
      }
      throw Self.failure("cannot open", path)
    }
    descriptors[path] = opened
    return opened
  }

  private static func failure(_ what: String, _ path: String) -> Failure {
    Failure(message: "\(what) `\(path)`: \(String(cString: strerror(errno)))")
  }
}
