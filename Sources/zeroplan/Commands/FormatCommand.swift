import ArgumentParser
import Diagnostics
import Foundation
import HCL

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Formats Terraform files as `terraform fmt` does.",
    discussion: """
      EXAMPLE: zeroplan fmt --check --recursive infra

      Without a path the current folder; - reads standard input. The files that are not formatted are \
      listed and rewritten; with --check or --diff they are only listed or shown. --check ends with 1 \
      when there is such a file.
      """)

  @OptionGroup var common: CommonOptions
  @Flag(
    name: [.long, .customLong("check", withSingleDash: true)],
    help: "Change nothing; exit code 1 when a file is not formatted.") var check = false
  @Flag(
    name: [.long, .customLong("diff", withSingleDash: true)],
    help: "Change nothing; show what would change.") var diff = false
  @Flag(
    name: [.long, .customLong("recursive", withSingleDash: true)], help: "Also the folders inside.")
  var recursive = false
  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = ["."]

  private static let limit = 16 << 20

  func run() throws {
    var session = Session(common)
    var isClean = true
    for path in paths {
      if path == "-" {
        isClean = try formatStandardInput(&session) && isClean
        continue
      }
      session.begin("formatting")
      for file in try files(path, &session) {
        let bytes = try session.read(file, limit: Self.limit, what: "file")
        isClean = try format(file, bytes, &session) && isClean
      }
    }
    try session.finish(hasGaps: check && !isClean)
  }

  private func formatStandardInput(_ session: inout Session) throws -> Bool {
    guard let bytes = readAll(STDIN_FILENO, limit: Self.limit) else {
      throw session.fail(
        Diagnostic(
          .error, "input/unreadable",
          "standard input cannot be read, or is larger than \(Self.limit) bytes"))
    }
    let file = SourceFile(name: "standard input", bytes: bytes)
    guard let text = formatted(file, &session) else { return true }
    let isSame = text.utf8.elementsEqual(bytes)
    if diff {
      try session.emit(difference(file, text))
    } else if !check {
      try session.emit(text)
    }
    return isSame
  }

  /// False when the file was not formatted.
  private func format(_ path: String, _ bytes: [UInt8], _ session: inout Session) throws -> Bool {
    let file = SourceFile(name: path, bytes: bytes)
    guard let text = formatted(file, &session) else { return true }
    guard !text.utf8.elementsEqual(bytes) else { return true }
    try session.emit(visible(path) + "\n")
    if diff {
      try session.emit(difference(file, text))
    } else if !check {
      try session.write(Array(text.utf8), to: path, keepingMode: true)
    }
    return false
  }

  /// nil when the file does not parse; it is then left alone.
  private func formatted(_ file: SourceFile, _ session: inout Session) -> String? {
    let (text, problems) = HCL.format(file)
    guard problems.contains(where: { $0.severity == .error }) else { return text }
    session.quote(file)
    session.report(problems)
    return nil
  }

  private func difference(_ file: SourceFile, _ text: String) -> String {
    visibleLines(
      unifiedDifference(String(decoding: file.bytes, as: UTF8.self), text, name: file.name))
  }

  private func files(_ path: String, _ session: inout Session) throws -> [String] {
    guard isFolder(path) else { return [path] }
    guard let source = DiskFileSource(path) else { return [] }
    let prefix = path == "." ? "" : path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    return files(in: "", of: source).map { prefix + $0 }
  }

  private func files(in folder: String, of source: DiskFileSource) -> [String] {
    var found: [String] = []
    for entry in source.list(folder) ?? [] where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .file where isFormatted(entry.name): found.append(path)
      case .folder where recursive && !isLink(source.root + "/" + path):
        found += files(in: path, of: source)
      default: break
      }
    }
    return found
  }

  /// As with `terraform fmt`: code, values, tests.
  private func isFormatted(_ name: String) -> Bool {
    [".tf", ".tfvars", ".tftest.hcl", ".tfmock.hcl"].contains {
      name.utf8.reversed().starts(with: $0.utf8.reversed())
    }
  }
}

/// All that comes, up to `limit` bytes; nil for more, or when it cannot be read.
func readAll(_ descriptor: Int32, limit: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = buffer.withUnsafeMutableBytes {
      Foundation.read(descriptor, $0.baseAddress, $0.count)
    }
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { return bytes }
    bytes += buffer.prefix(count)
    if bytes.count > limit { return nil }
  }
}
