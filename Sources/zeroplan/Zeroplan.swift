import ArgumentParser
import Foundation

@main
struct Zeroplan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zeroplan",
    abstract: "Turns an architecture diagram into zero-trust Terraform, and compares the two.",
    discussion: """
      The diagram is the allow-list: every box becomes a hardened module, every arrow exactly one \
      least-privilege path, everything else is denied.

      EXAMPLE: zeroplan generate shop.drawio -o infra

      EXIT CODES: 0 clean; 1 gaps at or above --fail-on (generate: something drawn was refused); \
      2 input or usage is wrong; 3 the analysis is incomplete.
      """,
    version: "0.1.0",
    subcommands: [
      GenerateCommand.self, CheckCommand.self, OverlayCommand.self, ParityCommand.self,
      RoadmapCommand.self, AccessCommand.self, InspectCommand.self, InventoryCommand.self,
      ExplainCommand.self, CatalogCommand.self, InitCommand.self, FormatCommand.self,
      EvaluateCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is an error of that file.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot(
        FormatCommand.spelled(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        Console.write(message + "\n", to: STDOUT_FILENO)
        Foundation.exit(0)
      }
      Console.write(message + "\n", to: STDERR_FILENO)
      Foundation.exit(ExitStatus.wrongInput.rawValue)
    }
  }
}

/// The exit codes of the product; the worst of a run wins in the order 2, 3, 1.
enum ExitStatus: Int32 {
  case clean = 0
  case gaps = 1
  case wrongInput = 2
  case incomplete = 3
}
