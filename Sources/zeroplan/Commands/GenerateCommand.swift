import Architecture
import ArgumentParser
import Diagnostics
import Diagrams
import Foundation
import HCL
import Synthesis

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the Terraform tree of a diagram, the same for every environment.",
    discussion: """
      EXAMPLE: zeroplan generate shop.drawio -o infra

      Files that somebody edited stop the run before anything is written; --keep writes the others and
      FILE.new beside the edited ones, --force replaces them. Files that are not ours are never touched.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(
    name: [.customShort("o"), .customLong("out")],
    help: ArgumentHelp("The folder to write.", valueName: "dir"))
  var out: String
  @Flag(help: "Show what would change and write nothing.") var diff = false
  @Flag(help: "Write nothing when an arrow is refused or a shape is unknown.") var strict = false
  @Flag(help: "Keep edited files and write FILE.new beside them.") var keep = false
  @Flag(help: "Replace edited files.") var force = false
  @Flag(help: "Give relabelled boxes new addresses, with moved blocks.") var rename = false
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Allow this resource type of IAM, KMS or organisations to be drawn.", valueName: "type"))
  var allowKind: [String] = []
  @Argument(help: "A draw.io or SVG file.") var diagram: String

  private static let record = "zeroplan.lock.json"

  func run() throws {
    var session = Session(common)
    let project = try session.project(diagram, pages: pages)
    let previous = previousLock()
    var options = SynthesisOptions()
    options.rename = rename
    options.allowedKinds = allowKind
    options.version = Zeroplan.configuration.version
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
          help: "Settle what is listed above, or run without --strict.")
      ])
      return try session.finish(hasGaps: true)
    }
    let files = tree.files.map { (path: $0.path, bytes: $0.bytes) }
    let recorded = Dictionary(
      (previous?.files ?? []).map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    do {
      let report = try diff ? show(files, recorded, &session) : write(files, recorded, &session)
      try session.finish(hasGaps: tree.isPartial || report.isRefused)
    } catch let failure as TreeWriter.Failure {
      throw session.fail(Diagnostic(.error, "generate/write-failed", failure.message))
    }
  }

  private func previousLock() -> LockFile? {
    readRegularFile(out + "/" + Self.record, limit: 64 << 20).flatMap { LockFile($0) }
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], _ recorded: [String: String],
    _ session: inout Session
  ) throws -> TreeWriter.Report {
    let writer = try writer(creating: true, &session)
    let report = try writer.write(
      files, recorded: recorded, record: Self.record,
      edited: force ? .replace : keep ? .keep : .refuse)
    if report.isRefused {
      session.report(
        report.edited.map { path in
          Diagnostic(
            .warning, "generate/edited", "`\(path)` was edited; nothing was written",
            help: "Move your change to a file named *_custom.tf, or use --keep or --force.")
        })
    } else {
      try session.emit(summary(report))
    }
    return report
  }

  private func show(
    _ files: [(path: String, bytes: [UInt8])], _ recorded: [String: String],
    _ session: inout Session
  ) throws -> TreeWriter.Report {
    guard let root = realPath(out) else {
      try session.emit(files.map { "create \($0.path)\n" }.joined())
      return TreeWriter.Report()
    }
    let report = try TreeWriter(root: root, normalised: Self.normalised).changes(
      files, recorded: recorded, record: Self.record)
    var text = report.created.map { "create \($0)\n" }.joined()
    text += report.deleted.map { "delete \($0)\n" }.joined()
    let changed = Set(report.changed)
    for (path, bytes) in files where changed.contains(path) && path != Self.record {
      let old = readRegularFile(root + "/" + path, limit: .max) ?? []
      text += unifiedDifference(
        String(decoding: old, as: UTF8.self), String(decoding: bytes, as: UTF8.self), name: path)
    }
    text += report.edited.map { "edited by hand: \($0)\n" }.joined()
    try session.emit(
      text.isEmpty
        ? "no changes\n"
        : text.utf8.split(separator: 0x0A).map {
          visible(String(decoding: $0, as: UTF8.self)) + "\n"
        }.joined())
    return report
  }

  private func writer(creating: Bool, _ session: inout Session) throws -> TreeWriter {
    do {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    } catch {
      throw session.fail(
        Diagnostic(.error, "generate/write-failed", "the folder `\(out)` cannot be created"))
    }
    guard let root = realPath(out), isFolder(root) else {
      throw session.fail(Diagnostic(.error, "generate/write-failed", "`\(out)` is not a folder"))
    }
    return TreeWriter(root: root, normalised: Self.normalised)
  }

  /// Formatting is no edit.
  private static let normalised: @Sendable (String, [UInt8]) -> [UInt8] = { path, bytes in
    let endings = [".tf", ".tfvars", ".hcl"]
    guard endings.contains(where: { path.utf8.reversed().starts(with: $0.utf8.reversed()) }) else {
      return bytes
    }
    let (text, problems) = format(SourceFile(name: path, bytes: bytes))
    return problems.contains { $0.severity == .error } ? bytes : Array(text.utf8)
  }

  private func summary(_ report: TreeWriter.Report) -> String {
    guard !common.quiet else { return "" }
    var text =
      "\(report.created.count) files created, \(report.changed.count) changed, "
      + "\(report.deleted.count) deleted, \(report.unchanged) unchanged in \(visible(out))\n"
    for path in report.edited where keep {
      text += "kept your \(visible(path)); see \(visible(path)).new\n"
    }
    return text
  }
}

/// The last part of a path.
func baseName(_ path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    ?? path
}
