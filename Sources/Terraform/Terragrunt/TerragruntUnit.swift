import Diagnostics
import HCL

/// What one `terragrunt.hcl` says of the root module that it applies.
struct TerragruntUnit {
  /// The folder of the module below the file source's root; nil when it is not there.
  var folder: String?
  /// As written; empty when the code stands beside the file.
  var source: String
  /// Inputs of all included files and of its own, the last one's values.
  var inputs: [ValueEntry]
  /// Where each input is written.
  var places: [String: SourceRange]
  /// Files that are written beside the code (`generate`), weakest first: provider configurations, mostly.
  var generated: [SourceFile]
  var variableFiles: [String]
  var place: SourceRange
  var diagnostics: [Diagnostic]

  init(_ files: any FileSource, path: String, options: InventoryOptions) {
    let context = TerragruntContext(files: files, options: options)
    let folder = parentFolder(path)
    place = SourceFile(name: path, bytes: []).range(0, 0)
    self.folder = folder
    source = ""
    inputs = []
    places = [:]
    generated = []
    variableFiles = []
    diagnostics = []
    if let own = context.file(path, child: folder) {
      // Included files first: what the unit itself says wins.
      for file in own.chain { add(file, unitFolder: folder, files) }
    }
    diagnostics = context.diagnostics
    context.release()
  }

  private mutating func add(_ file: TerragruntFile, unitFolder: String, _ files: any FileSource) {
    let own = file.inputs
    inputs = (inputs.filter { entry in !own.contains { $0.key == entry.key } } + own)
      .sorted { $0.key.precedes($1.key) }
    places.merge(file.inputPlaces) { _, new in new }
    generated += file.generated
    guard let block = file.body.blocks("terraform").first else { return }
    for arguments in block.body.blocks("extra_arguments") {
      variableFiles += file.variableFiles(arguments, files)
    }
    guard let attribute = block.body.attribute("source") else { return }
    place = attribute.expression.range ?? block.header
    source = file.evaluate(attribute.expression).stringValue ?? ""
    let candidates = source.isEmpty ? file.texts(in: attribute.expression) : [source]
    folder = nil
    for candidate in candidates {
      guard let local = localFolder(candidate, from: unitFolder, files) else { continue }
      (folder, source) = (local, candidate)
      return
    }
    if source.isEmpty { source = candidates.first ?? "" }
  }

  /// `../modules//vpc` is the folder `../modules/vpc`.
  private func localFolder(_ source: String, from folder: String, _ files: any FileSource)
    -> String?
  {
    guard source.utf8.first == UInt8(ascii: ".") || source.utf8.first == UInt8(ascii: "/") else {
      return nil
    }
    let path = MemoryFileSource.normalised(folder + "/" + source)
    return path.utf8.first == 0 || files.list(path) == nil ? nil : path
  }
}

/// The files of one evaluation of Terragrunt's configuration. Unchecked for the same reason as `InventoryEvaluation`.
final class TerragruntContext: @unchecked Sendable {
  let files: any FileSource
  let options: InventoryOptions
  private(set) var diagnostics: [Diagnostic] = []
  private var known: [String: TerragruntFile] = [:]
  /// How many files and values wait for each other.
  private var depth = 0
  private static let maximum = 48

  init(files: any FileSource, options: InventoryOptions) {
    self.files = files
    self.options = options
  }

  /// `child` is the folder of the unit that a file is read for.
  func file(_ path: String, child: String) -> TerragruntFile? {
    let key = path + "\u{0}" + child
    if let file = known[key] { return file }
    guard known.count < 512, let bytes = files.read(path),
      bytes.count <= options.limits.fileBytes
    else { return nil }
    let (body, problems) = parse(SourceFile(name: path, bytes: bytes))
    report(problems)
    let file = TerragruntFile(self, path: path, child: child, body: body)
    known[key] = file
    return file
  }

  func report(_ more: [Diagnostic]) {
    for diagnostic in more where !diagnostics.contains(diagnostic) {
      diagnostics.append(diagnostic)
    }
  }

  /// nil when too much waits for each other.
  func deeper<Result>(_ body: () -> Result) -> Result? {
    guard depth < Self.maximum else { return nil }
    depth += 1
    defer { depth -= 1 }
    return body()
  }

  func release() { known = [:] }
}

/// The folder that a path lies in; empty for the root.
func parentFolder(_ path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return String(decoding: path.utf8[..<slash], as: UTF8.self)
}
