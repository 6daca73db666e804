import Diagnostics
import Foundation

/// Files below one folder of the disk. Everything is resolved by real path: a link that leads out of the root is absent.
struct DiskFileSource: FileSource {
  /// The real path of the root, without a trailing `/`.
  let root: String
  /// A larger file is treated as absent by `read`.
  let fileLimit: Int

  /// nil when there is no such folder.
  init?(_ folder: String, fileLimit: Int = 64 << 20) {
    guard let real = realPath(folder), isFolder(real) else { return nil }
    self.root = real
    self.fileLimit = fileLimit
  }

  func read(_ path: String) -> [UInt8]? {
    guard let real = inside(path) else { return nil }
    return readRegularFile(real, limit: fileLimit)
  }

  func list(_ path: String) -> [FileEntry]? {
    guard let real = inside(path), let folder = opendir(real) else { return nil }
    defer { closedir(folder) }
    var entries: [FileEntry] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      entries.append(FileEntry(name: name, kind: kind(of: real + "/" + name)))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private func kind(of path: String) -> FileEntry.Kind {
    guard let real = realPath(path), isWithin(real) else { return .other }
    if isFolder(real) { return .folder }
    return isRegularFile(real) ? .file : .other
  }

  private func inside(_ path: String) -> String? {
    guard !path.utf8.contains(0), let real = realPath(path.isEmpty ? root : root + "/" + path),
      isWithin(real)
    else { return nil }
    return real
  }

  private func isWithin(_ real: String) -> Bool {
    real.utf8.elementsEqual(root.utf8) || root == "/" || real.utf8.starts(with: (root + "/").utf8)
  }
}

/// The path with every link resolved; nil when something on it does not exist.
func realPath(_ path: String) -> String? {
  guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

private func mode(_ path: String) -> mode_t? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}

func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }
func isLink(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
}

func isRegularFile(_ path: String) -> Bool { mode(path) == S_IFREG }

/// The bytes of a regular file, opened without waiting (a named pipe must not hang a run); nil when it is
/// absent, not regular, unreadable or larger than `limit`.
func readRegularFile(_ path: String, limit: Int) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return readRegularFile(descriptor, limit: limit)
}

/// The same of a file that is open.
func readRegularFile(_ descriptor: Int32, limit: Int) -> [UInt8]? {
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
    status.st_size <= limit
  else { return nil }
  return readAll(descriptor, limit: limit)
}
