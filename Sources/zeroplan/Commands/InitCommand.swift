import ArgumentParser
import Diagnostics
import Foundation

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented zeroplan.hcl and a sample diagram.",
    discussion:
      "EXAMPLE: zeroplan init shop && zeroplan generate shop/architecture.drawio -o shop/infra")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The folder; it is created when it is missing.", completion: .directory)
  var folder = "."

  func run() throws {
    var session = Session(common)
    guard let templates = TemplatesFolder.find(), let source = DiskFileSource(templates) else {
      throw session.fail(TemplatesFolder.notFound)
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in ["architecture.drawio", "zeroplan.hcl"] {
      guard let bytes = source.read("init/" + name) else {
        throw session.fail(
          Diagnostic(.error, "templates/not-found", "Templates/init/\(name) is missing"))
      }
      files.append((name, bytes))
    }
    do {
      let target = try TreeFolder.create(folder)
      for (name, _) in files {
        guard case .absent = try target.look(name) else {
          throw session.fail(
            Diagnostic(
              .error, "init/exists", "`\(path(name))` is there already; nothing was written",
              help: "Name another folder, or move it away."))
        }
      }
      for (name, bytes) in files { try target.writeNew(name, bytes, like: name) }
    } catch let failure as TreeFolder.Failure {
      throw session.fail(Diagnostic(.error, "init/write-failed", failure.message))
    }
    if !common.quiet {
      try session.emit(
        files.map { "wrote \(visible(path($0.name)))\n" }.joined()
          + "next: zeroplan generate \(visible(path("architecture.drawio"))) -o \(visible(path("infra")))\n"
      )
    }
    try session.finish(hasGaps: false)
  }

  private func path(_ name: String) -> String {
    folder == "."
      ? name : folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}
