import Architecture
import ArgumentParser
import Diagnostics
import Diagrams
import HCL
import Reporting
import Synthesis

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the Terraform tree of a diagram, the same for every environment.",
    discussion: """
      EXAMPLE: zeroplan generate shop.drawio -o infra

      --through-phase builds in steps: 1 is bootstrap and accounts (detection, nothing that acts), 2 adds the stack and \
      the environments, 3 what acts by itself and the kinds that come last.

      Files that somebody edited stop the run before anything is written; --keep writes the others and \
      FILE.new beside the edited ones, --force replaces them. Files that are not ours are never touched.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var drawing: DiagramOptions
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The folder to write.", valueName: "dir"), completion: .directory)
  var output: String
  @Option(help: ArgumentHelp("The form of the summary.", valueName: "format"))
  var format: DataFormat = .text
  @Flag(help: "Show what would change and write nothing.") var diff = false
  @Flag(help: "Write nothing when an arrow is refused or a shape is unknown.") var strict = false
  @Flag(help: "Keep edited files and write FILE.new beside them.") var keep = false
  @Flag(help: "Replace edited files.") var force = false
  @Option(
    help: ArgumentHelp(
      "1: bootstrap and accounts; 2: what is drawn, without what comes last; 3: everything.",
      valueName: "phase"))
  var throughPhase = 3
  @Flag(help: "Give relabelled boxes new addresses, with moved blocks.") var rename = false
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Allow this resource type of IAM, KMS or organisations to be drawn; may be repeated.",
      valueName: "type"))
  var allowKind: [String] = []
  @Argument(help: "A draw.io or SVG file.", completion: .file()) var diagram: String

  func validate() throws {
    if !(1...3).contains(throughPhase) { throw ValidationError("--through-phase is 1, 2 or 3.") }
    if keep, force { throw ValidationError("--keep and --force exclude each other.") }
  }

  func run() throws {
    var session = Session(common)
    let project = try session.project(diagram, project, drawing: drawing)
    // A catalogue that is wrong in one place may be wrong in what it writes.
    guard !session.hasErrors else { throw session.ended() }
    do {
      try generate(project, &session)
    } catch let failure as TreeFolder.Failure {
      throw session.fail(Diagnostic(.error, "generate/write-failed", failure.message))
    }
  }

  private func generate(_ project: Project, _ session: inout Session) throws {
    let folder = try TreeFolder(output)
    if !diff { try folder?.lock() }
    let previous = try previousLock(folder, &session)
    if let previous, throughPhase < previous.throughPhase, !force, !diff {
      throw session.fail(
        Diagnostic(
          .error, "generate/lower-phase",
          "`\(output)` was generated through phase \(previous.throughPhase): phase \(throughPhase) would delete what came with the later ones",
          help: "Look at it with `--diff`; `--force` does it all the same."))
    }
    session.begin("generating")
    let tree = synthesize(
      project.graph, catalog: project.catalog, configuration: project.configuration,
      templates: project.sources, previousLock: previous, diagramName: baseName(diagram),
      diagramHash: SHA256.hexadecimal(project.diagram.bytes), options: options)
    session.report(tree.diagnostics)
    guard !tree.diagnostics.contains(where: { $0.severity == .error }) else {
      throw session.ended()
    }
    if strict, tree.isPartial {
      session.report([
        Diagnostic(
          .warning, "generate/strict",
          "nothing was written: something drawn was refused or is unknown",
          help: "Settle what is listed above, or run without `--strict`.")
      ])
      return try session.finish(hasGaps: true)
    }
    let files = tree.files.map { (path: $0.path, bytes: $0.bytes) }
    let report =
      try diff
      ? show(files, folder, previous, &session) : write(files, folder, previous, &session)
    try session.finish(hasGaps: tree.isPartial || report.isRefused)
  }

  private var options: SynthesisOptions {
    var options = SynthesisOptions()
    options.rename = rename
    options.throughPhase = throughPhase
    options.allowedKinds = allowKind
    options.version = Zeroplan.configuration.version
    return options
  }

  /// Without it, boxes would lose their addresses and files would seem to be somebody else's: never guess.
  private func previousLock(_ folder: TreeFolder?, _ session: inout Session) throws -> LockFile? {
    guard let folder, case .file(let bytes) = try folder.look(LockFile.path) else { return nil }
    guard let lock = LockFile(bytes) else {
      throw session.fail(
        Diagnostic(
          .error, "generate/lock-file", "`\(output)/\(LockFile.path)` cannot be understood",
          help:
            "Restore it from version control; without it the addresses of your resources change."
        ))
    }
    return lock
  }

  // MARK: Writing

  private func writer(_ folder: TreeFolder, _ previous: LockFile?) -> TreeWriter {
    let recorded = Dictionary(
      (previous?.files ?? []).map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    return TreeWriter(
      folder: folder, recorded: recorded, record: LockFile.path, normalised: Self.normalised)
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], _ present: TreeFolder?, _ previous: LockFile?,
    _ session: inout Session
  ) throws -> TreeWriter.Report {
    session.begin("writing")
    let folder: TreeFolder
    if let present {
      folder = present
    } else {
      folder = try TreeFolder.create(output)
      try folder.lock()
    }
    let report = try writer(folder, previous).write(
      files, edited: force ? .replace : keep ? .keep : .refuse)
    if report.isRefused { session.report(refusal(report)) }
    if format == .json {
      try session.emit(json(report).text)
    } else if !report.isRefused, !common.quiet {
      try session.emit(summary(report))
    }
    return report
  }

  private func refusal(_ report: TreeWriter.Report) -> [Diagnostic] {
    let edited = report.edited.filter { _ in !force }.map { path in
      Diagnostic(
        .warning, "generate/edited", "`\(path)` was edited; nothing was written",
        help: "Move your change to a file named *_custom.tf, or use `--keep` or `--force`.")
    }
    let foreign = report.foreign.map { path in
      Diagnostic(
        .warning, "generate/foreign-file",
        "`\(path)` was not written by zeroplan and is in the way; nothing was written",
        help: "Move it away, or use `--keep` to have `\(path).new` beside it.")
    }
    return edited + foreign
  }

  private func show(
    _ files: [(path: String, bytes: [UInt8])], _ folder: TreeFolder?, _ previous: LockFile?,
    _ session: inout Session
  ) throws -> TreeWriter.Report {
    guard let folder else {
      var report = TreeWriter.Report()
      report.created = files.map(\.path)
      try session.emit(
        format == .json
          ? json(report).text : files.map { "create \(visible($0.path))\n" }.joined())
      return report
    }
    let report = try writer(folder, previous).changes(files)
    if format == .json {
      try session.emit(json(report).text)
      return report
    }
    let changed = Set(report.changed)
    var text = report.created.map { "create \($0)\n" }.joined()
    text += report.deleted.map { "delete \($0)\n" }.joined()
    for (path, bytes) in files where changed.contains(path) && path != LockFile.path {
      guard case .file(let old) = try folder.look(path) else { continue }
      text += unifiedDifference(
        String(decoding: old, as: UTF8.self), String(decoding: bytes, as: UTF8.self), name: path)
    }
    text += report.edited.map { "edited by hand: \($0)\n" }.joined()
    text += report.foreign.map { "in the way: \($0)\n" }.joined()
    try session.emit(text.isEmpty ? "no changes\n" : visibleLines(text))
    return report
  }

  /// Formatting is no edit.
  private static let normalised: @Sendable (String, [UInt8]) -> [UInt8] = { path, bytes in
    guard isTerraformFile(path) else { return bytes }
    let (text, problems) = HCL.format(SourceFile(name: path, bytes: bytes))
    return problems.contains { $0.severity == .error } ? bytes : Array(text.utf8)
  }

  private func summary(_ report: TreeWriter.Report) -> String {
    var text =
      "\(report.created.count) files created, \(report.changed.count) changed, "
      + "\(report.deleted.count) deleted, \(report.unchanged) unchanged in \(visible(output))\n"
    for path in report.kept { text += "kept your \(visible(path))\n" }
    return text
  }

  private func json(_ report: TreeWriter.Report) -> JSON {
    .object([
      ("format_version", .string("1.0")), ("created", .strings(report.created)),
      ("changed", .strings(report.changed)), ("deleted", .strings(report.deleted)),
      ("unchanged", .integer(report.unchanged)), ("edited", .strings(report.edited)),
      ("foreign", .strings(report.foreign)), ("kept", .strings(report.kept)),
      ("written", .bool(!diff && !report.isRefused)),
    ])
  }
}

/// The last part of a path.
func baseName(_ path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    ?? path
}

/// Whether `terraform fmt` would format a file of that name.
func isTerraformFile(_ path: String) -> Bool {
  [".tf", ".tfvars", ".hcl"].contains { path.utf8.reversed().starts(with: $0.utf8.reversed()) }
}

/// A text of several lines as a terminal may show it.
func visibleLines(_ text: String) -> String {
  text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { visible(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n")
}
