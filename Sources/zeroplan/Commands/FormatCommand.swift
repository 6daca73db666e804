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
      listed and rewritten. Every option may be written as for `terraform fmt` (-check, -write=false). \
      --check ends with 3 when there is a file that is not formatted, a file with a mistake with 2.
      """)

  @OptionGroup var common: CommonOptions
  @Flag(help: "Change nothing; exit code 3 when a file is not formatted.") var check = false
  @Flag(help: "Show what changes.") var diff = false
  @Flag(help: "Also the folders inside.") var recursive = false
  @Flag(
    inversion: .prefixedNo,
    help: "Rewrite the files; --no-write prints the result if nothing else is shown.")
  var write = true
  @Flag(inversion: .prefixedNo, help: "List the files that are not formatted.") var list = true
  @Flag(help: .hidden) var parseOnly = false
  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = ["."]

  private static let limit = 64 << 20
  private static let notFormatted: Int32 = 3

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
    try session.finish(hasGaps: false)
    if check, !isClean { throw ExitCode(Self.notFormatted) }
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
    if diff {
      try session.emit(difference(file, text))
    } else if !check {
      try session.emit(text)
    }
    return text == bytes
  }

  /// False when the file was not formatted.
  private func format(_ path: String, _ bytes: [UInt8], _ session: inout Session) throws -> Bool {
    let file = SourceFile(name: path, bytes: bytes)
    guard let text = formatted(file, &session) else { return true }
    let isSame = text == bytes
    if !list, !write, !diff, !check { try session.emit(text) }
    guard !isSame else { return true }
    if list { try session.emit(visible(path) + "\n") }
    if diff { try session.emit(difference(file, text)) }
    if write, !check { try session.write(text, to: path, keepingMode: true) }
    return false
  }

  /// nil when the file does not parse; it is then left alone.
  private func formatted(_ file: SourceFile, _ session: inout Session) -> [UInt8]? {
    let (text, problems) =
      parseOnly
      ? (file.bytes, HCL.parse(file).diagnostics) : formatBytes(file)
    guard problems.contains(where: { $0.severity == .error }) else { return text }
    session.quote(file)
    session.report(problems)
    return nil
  }

  private func difference(_ file: SourceFile, _ text: [UInt8]) -> String {
    visibleLines(
      unifiedDifference(
        String(decoding: file.bytes, as: UTF8.self), String(decoding: text, as: UTF8.self),
        name: file.name,
        names: ("old/", "new/")))
  }

  private func files(_ path: String, _ session: inout Session) throws -> [String] {
    guard isFolder(path) else {
      guard !hasEnding(path, [".json"]) else {
        throw session.fail(
          Diagnostic(
            .error, "input/not-native", "`\(path)` is JSON, which is not formatted here",
            help: "Name files in native syntax: .tf, .tfvars, .tftest.hcl, .tfmock.hcl, .hcl."))
      }
      return [path]
    }
    guard let source = DiskFileSource(path) else { return [] }
    let prefix = path == "." ? "" : path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    return files(in: "", of: source).map { prefix + $0 }
  }

  private func files(in folder: String, of source: DiskFileSource) -> [String] {
    var found: [String] = []
    for entry in source.list(folder) ?? [] where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .file where hasEnding(entry.name, [".tf", ".tfvars", ".tftest.hcl", ".tfmock.hcl"]):
        found.append(path)
      case .folder where recursive && !isLink(source.root + "/" + path):
        found += files(in: path, of: source)
      default: break
      }
    }
    return found
  }

  private func hasEnding(_ name: String, _ endings: [String]) -> Bool {
    endings.contains { name.utf8.reversed().starts(with: $0.utf8.reversed()) }
  }
}

extension FormatCommand {
  /// The arguments with the options of `terraform fmt` in our spelling: one dash or two, `-write=false`.
  static func spelled(_ arguments: [String]) -> [String] {
    guard let command = arguments.firstIndex(where: { $0.utf8.first != UInt8(ascii: "-") }),
      arguments[command] == configuration.commandName
    else { return arguments }
    let rest = arguments[(command + 1)...]
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return arguments[...command] + rest[..<end].flatMap(spelled) + rest[end...]
  }

  private static func spelled(_ argument: String) -> [String] {
    let name = argument.utf8.drop { $0 == UInt8(ascii: "-") }
    let dashes = argument.utf8.count - name.count
    let parts = name.split(separator: UInt8(ascii: "="), maxSplits: 1).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard dashes == 1 || dashes == 2, let option = parts.first else { return [argument] }
    let isOn = parts.count == 1 || ["true", "t", "1"].contains(parts[1].lowercased())
    guard isOn || ["false", "f", "0"].contains(parts[1].lowercased()) else { return [argument] }
    switch option {
    case "check", "diff", "recursive": return isOn ? ["--\(option)"] : []
    case "write", "list": return [isOn ? "--\(option)" : "--no-\(option)"]
    case "no-color": return isOn ? ["--color", "never"] : []
    default: return [argument]
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
