import ArgumentParser
import Catalog

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
extension Severity: ExpressibleByArgument {
  package init?(argument: String) { self.init(rawValue: argument) }
}

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("auto, always or never; NO_COLOR is honoured.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(help: "Only what was asked for: no notes and no hints.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "The configuration; switches the search for zeroplan.hcl beside the diagram off.",
      valueName: "file"))
  var config: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A folder laid out like Templates/ that adds or overrides.", valueName: "dir"))
  var templates: [String] = []
}

/// Which page of the diagram.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The page of the diagram, by name or by number from 1.", valueName: "name"))
  var page: String?

  @Option(help: ArgumentHelp("The largest diagram that is read, in MiB.", valueName: "MiB"))
  var maxInput = 64

  var inputLimit: Int { max(1, min(maxInput, 1 << 20)) << 20 }
}

/// Which gaps make the exit code 1.
struct FailOptions: ParsableArguments {
  @Option(help: ArgumentHelp("low, medium, high or critical.", valueName: "severity"))
  var failOn: Severity = .low

  @Flag(help: "Undecided verdicts count as gaps.")
  var failOnUndecided = false
}

/// Which code and which of its environments.
struct CodeOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Look only at this environment; may be repeated.", valueName: "name"))
  var environment: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Where an environment's root module is: prod=live/prod.", valueName: "name=dir"))
  var environmentRoot: [String] = []
}
