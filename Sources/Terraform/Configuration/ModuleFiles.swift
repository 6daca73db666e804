import Diagnostics
import HCL

extension InventoryEvaluation {
  /// Parses the files of a folder that Terraform would load.
  func readModule(_ folder: String) -> ModuleDeclarations {
    var reader = ModuleReader(folder: folder)
    // A link that leads out and a pipe are said to be unreadable: Terraform would read them.
    for entry in files.list(folder) ?? [] where entry.kind != .folder {
      let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      switch CodeFile(name: entry.name) {
      case .native(let isOverride):
        guard let body = parseFile(path) else { continue }
        reader.add(body, isOverride: isOverride)
      case .json(let isOverride):
        guard let body = readJSON(path, .terraform) else { continue }
        reader.add(body, isOverride: isOverride)
      case nil: continue
      }
    }
    if folder.utf8.elementsEqual(rootFolder.utf8) {
      for file in options.unit?.generated ?? [] {
        let (body, problems) = parse(file)
        if problems.isEmpty { reader.add(body, isOverride: false) }
      }
    }
    let module = reader.finish()
    for diagnostic in reader.diagnostics { report(diagnostic) }
    return module
  }

  /// The body of a file in JSON syntax; nil when it cannot be read at all.
  func readJSON(_ path: String, _ schema: BodySchema) -> Body? {
    guard let bytes = read(path) else { return nil }
    let (body, problems) = parseJSONBody(SourceFile(name: path, bytes: bytes), schema: schema)
    for diagnostic in problems { report(diagnostic) }
    return body
  }

  /// The body of a file in native syntax; nil when it cannot be read at all.
  func parseFile(_ path: String) -> Body? {
    guard let bytes = read(path) else { return nil }
    let (body, problems) = parse(SourceFile(name: path, bytes: bytes))
    for diagnostic in problems { report(diagnostic) }
    return body
  }

  private func read(_ path: String) -> [UInt8]? {
    guard takeFile(at: nil) else { return nil }
    guard let bytes = files.read(path) else {
      report(.unreadable(path))
      return nil
    }
    guard bytes.count <= options.limits.fileBytes else {
      report(
        .limit(
          "fileBytes", options.limits.fileBytes, at: SourceFile(name: path, bytes: []).range(0, 0)))
      return nil
    }
    return bytes
  }
}

/// A file name as Terraform understands it.
enum CodeFile {
  case native(isOverride: Bool)
  case json(isOverride: Bool)

  init?(name: String) {
    if name.utf8.first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~") { return nil }
    if name.utf8.ends(with: ".tf.json") {
      self = .json(
        isOverride: name == "override.tf.json" || name.utf8.ends(with: "_override.tf.json"))
      return
    }
    guard name.utf8.ends(with: ".tf") else { return nil }
    self = .native(isOverride: name == "override.tf" || name.utf8.ends(with: "_override.tf"))
  }
}

extension String.UTF8View {
  func ends(with suffix: String) -> Bool {
    count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}

extension Diagnostic {
  static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "terraform/unreadable", "`\(path)` cannot be read",
      help: "It must be a regular file below the folder that was given.", isIncomplete: true)
  }
}
