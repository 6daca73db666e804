import Diagnostics
import Foundation

/// Where `Templates/` is: `ZEROPLAN_TEMPLATES`, else `../share/zeroplan/Templates` beside the executable, else upward
/// from the executable. Never the working directory: a stranger's repository could plant one there.
enum TemplatesFolder {
  static func find() -> String? {
    if let named = ProcessInfo.processInfo.environment["ZEROPLAN_TEMPLATES"], !named.isEmpty {
      return isFolder(named) ? named : nil
    }
    guard let executable = realPath("/proc/self/exe") else { return nil }
    var folder = parent(of: executable)
    let shared = parent(of: folder) + "/share/zeroplan/Templates"
    if isFolder(shared) { return shared }
    while !folder.isEmpty {
      let candidate = folder + "/Templates"
      if isFolder(candidate + "/components") { return candidate }
      folder = parent(of: folder)
    }
    return nil
  }

  static let notFound = Diagnostic(
    .error, "templates/not-found", "the folder Templates was not found",
    help: "Set ZEROPLAN_TEMPLATES to it, or install with `make install`.")

  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(decoding: path.utf8[..<slash], as: UTF8.self)
  }
}
