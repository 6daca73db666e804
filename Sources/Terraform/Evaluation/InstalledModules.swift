import Diagnostics
import HCL

/// Where `terraform init` put the modules that are not local, from `.terraform/modules/modules.json`.
struct InstalledModules {
  private var folders: [String: (source: String, folder: String)] = [:]

  init(files: any FileSource, root: String) {
    let path = root.isEmpty ? "." : root
    guard let bytes = files.read(path + "/.terraform/modules/modules.json"), bytes.count < 16 << 20,
      let manifest = JSONReader.read(bytes), let modules = manifest.entry("Modules")?.elements
    else { return }
    for module in modules {
      guard let key = module.entry("Key")?.stringValue,
        let source = module.entry("Source")?.stringValue,
        let folder = module.entry("Dir")?.stringValue
      else { continue }
      folders[key] = (source, MemoryFileSource.normalised(root + "/" + folder))
    }
  }

  /// The folder of a call by its names (`stack.web`), when it was installed from that very source.
  func folder(of path: [String], source: String) -> String? {
    guard let known = folders[path.joined(separator: ".")], known.folder != "\u{0}",
      known.source.utf8.reversed().starts(with: source.utf8.reversed())
    else { return nil }
    return known.folder
  }
}
