import Diagnostics
import HCL

/// The template folders, later ones over earlier ones, with what was read of them.
///
/// Remembers every file it handed out, so that the tree can say which templates it was made from.
struct TemplateLibrary {
  private let sources: [any FileSource]
  private(set) var diagnostics: [Diagnostic] = []
  private var parsed: [String: Body] = [:]
  private var hashes: [String: String] = [:]
  private var interfaces: [String: ModuleInterface] = [:]

  private let prepared: PreparedTemplates?

  init(_ sources: [any FileSource]) {
    self.sources = sources
    prepared = nil
  }

  init(_ prepared: PreparedTemplates) {
    sources = prepared.sources
    self.prepared = prepared
  }

  /// What a module takes and gives.
  struct ModuleInterface {
    struct Variable {
      var hasDefault: Bool
      var type: Expression?
      var range: SourceRange?
    }
    var variables: [String: Variable] = [:]
    var outputs: [String] = []
  }

  mutating func bytes(_ path: String) -> [UInt8]? {
    if let prepared {
      guard let file = prepared.files[path] else { return nil }
      hashes[path] = file.hash
      return file.bytes
    }
    for source in sources.reversed() {
      guard let bytes = source.read(path) else { continue }
      hashes[path] = hashes[path] ?? SHA256.hexadecimal(bytes)
      return bytes
    }
    return nil
  }

  /// The parsed template; nil when no folder has it. Its mistakes are reported once.
  mutating func body(_ path: String) -> Body? {
    if let body = parsed[path] { return body }
    guard let bytes = bytes(path) else { return nil }
    if let file = prepared?.files[path], let body = file.body {
      diagnostics += file.diagnostics
      parsed[path] = body
      return body
    }
    let (body, problems) = parse(SourceFile(name: "Templates/" + path, bytes: bytes))
    diagnostics += problems
    parsed[path] = body
    return body
  }

  /// A template that the engine cannot do without: its absence is reported, and then it is empty.
  mutating func required(_ path: String) -> Body {
    if let body = body(path) { return body }
    parsed[path] = Body()
    diagnostics.append(
      Diagnostic(
        .error, "template/missing-file", "the templates have no `\(path)`",
        help: "The folder of templates is incomplete; install it again."))
    return Body()
  }

  /// The files of a folder and all folders in it, sorted by path, from the last source that has the folder.
  mutating func files(below folder: String) -> [(path: String, bytes: [UInt8])] {
    guard let source = sources.last(where: { $0.list(folder) != nil }) else { return [] }
    var paths: [String] = []
    collect(folder, from: source, depth: 0, into: &paths)
    return paths.sorted(by: before).compactMap { path in bytes(path).map { (path, $0) } }
  }

  private func collect(
    _ folder: String, from source: any FileSource, depth: Int, into paths: inout [String]
  ) {
    guard depth < 8 else { return }
    for entry in source.list(folder) ?? [] where !same(entry.name, ".terraform") {
      switch entry.kind {
      case .file: paths.append(folder + "/" + entry.name)
      case .folder: collect(folder + "/" + entry.name, from: source, depth: depth + 1, into: &paths)
      case .other: break
      }
    }
  }

  /// Variables and outputs of the module of a kind.
  mutating func interface(of folder: String) -> ModuleInterface {
    if let known = interfaces[folder] { return known }
    var result = ModuleInterface()
    for (path, _) in files(below: folder) where path.utf8.suffix(3).elementsEqual(".tf".utf8) {
      for block in body(path)?.blocks ?? [] {
        guard let name = block.labels.first?.text else { continue }
        if same(block.type, "variable") {
          result.variables[name] = ModuleInterface.Variable(
            hasDefault: block.body.attribute("default") != nil,
            type: block.body.attribute("type")?.expression, range: block.labels.first?.range)
        } else if same(block.type, "output") {
          result.outputs.append(name)
        }
      }
    }
    result.outputs.sort(by: before)
    interfaces[folder] = result
    return result
  }

  /// The hash of a file of the tree, which may be a copy of one of these.
  func digest(of bytes: [UInt8]) -> String {
    prepared?.hashes[bytes] ?? SHA256.hexadecimal(bytes)
  }

  /// One hash over everything that was read, in the order of the paths.
  var hash: String {
    let lines = hashes.keys.sorted(by: before).map { "\(hashes[$0] ?? "") \($0)\n" }
    return SHA256.hexadecimal(Array(lines.joined().utf8))
  }
}
