import ArgumentParser
import Diagnostics
import Foundation
import Terraform

/// One run: what it read, what it has to say, and how it ends.
struct Session {
  let options: CommonOptions
  /// `--output`: where the result goes instead of to standard output.
  let output: String?
  private let progress: Progress
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var sources: [SourceFile] = []
  /// What stands for modules that were not installed, once it was read.
  var modules: ModuleCatalogue?
  /// How arguments nest, once it was read.
  var shapes: ProviderShapes?

  init(_ options: CommonOptions, output: String? = nil) {
    self.options = options
    self.output = output
    progress = Progress(isWanted: !options.quiet)
  }

  /// Says what takes its time, on a terminal, when it does.
  func begin(_ stage: String) { progress.show(stage) }

  mutating func report(_ more: [Diagnostic]) { diagnostics += more }
  mutating func quote(_ file: SourceFile) { sources.append(file) }

  /// Ends the run because an input cannot be used.
  mutating func fail(_ diagnostic: Diagnostic) -> ExitCode {
    report([diagnostic])
    printDiagnostics()
    return ExitCode(ExitStatus.wrongInput.rawValue)
  }

  /// The bytes of a file that the command line names; a clear error when they cannot be had.
  mutating func read(_ path: String, limit: Int, what: String) throws -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw fail(
        Diagnostic(
          .error, "input/not-found", "there is no \(what) at `\(path)`",
          help: "Check the path; it is relative to the current folder."))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw fail(
        Diagnostic(
          .error, "input/not-a-file", "`\(path)` is not a regular file",
          help: "Name the \(what) itself."))
    }
    guard status.st_size <= limit else {
      throw fail(
        Diagnostic(
          .error, "input/too-large",
          "`\(path)` has \(status.st_size) bytes; at most \(limit) are read",
          help: what == "diagram"
            ? "Raise the limit with `--max-input` if you trust the file." : nil))
    }
    guard let bytes = readRegularFile(path, limit: limit) else {
      throw fail(Diagnostic(.error, "input/unreadable", "`\(path)` cannot be read"))
    }
    return bytes
  }

  /// Writes the result to `--output` or to standard output.
  mutating func emit(_ text: String) throws { try emit(Array(text.utf8)) }

  mutating func emit(_ bytes: [UInt8]) throws {
    progress.stop()
    guard let path = output else {
      guard writeAll(bytes, to: STDOUT_FILENO) || errno == EPIPE else {
        throw fail(Diagnostic(.error, "output/unwritable", "standard output cannot be written"))
      }
      return
    }
    try write(bytes, to: path)
  }

  /// Replaces a file as a whole: a run that dies leaves the old one.
  mutating func write(_ bytes: [UInt8], to path: String, keepingMode: Bool = false) throws {
    // The file itself is replaced, not a link to it.
    let path = realPath(path) ?? path
    let temporary = path + ".zeroplan-tmp"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if descriptor >= 0 {
      defer { close(descriptor) }
      var status = stat()
      if keepingMode, stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
      if writeAll(bytes, to: descriptor), rename(temporary, path) == 0 { return }
      unlink(temporary)
    }
    throw fail(
      Diagnostic(
        .error, "output/unwritable",
        "`\(path)` cannot be written: \(String(cString: strerror(errno)))"))
  }

  func printDiagnostics() {
    progress.stop()
    let shown = options.quiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    guard !shown.isEmpty else { return }
    let renderer = DiagnosticRenderer(
      sources: sources, usesColor: Console.usesColor(options.color, descriptor: STDERR_FILENO))
    Console.write(renderer.render(shown), to: STDERR_FILENO)
  }

  /// Whether an input or the catalogue is wrong (exit code 2).
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error && !$0.isIncomplete } }

  /// Prints what there is to say and ends with the worst code: 2 before 3 before 1.
  func finish(hasGaps: Bool) throws {
    printDiagnostics()
    let isIncomplete = diagnostics.contains(where: \.isIncomplete)
    let status: ExitStatus =
      if hasErrors { .wrongInput } else if isIncomplete { .incomplete } else if hasGaps {
        .gaps
      } else { .clean }
    if status != .clean { throw ExitCode(status.rawValue) }
  }
}
