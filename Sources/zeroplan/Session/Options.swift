import ArgumentParser
import Catalog
import Diagrams
import Reporting

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }
/// Of results that are no report.
enum DataFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
extension Severity: ExpressibleByArgument {
  package init?(argument: String) { self.init(rawValue: argument) }
  package static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Colour messages; NO_COLOR is honoured.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(help: "Only what was asked for: no notes, no warnings, no progress.")
  var quiet = false
}

/// Where the configuration and the templates come from.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration; switches the search for zeroplan.hcl beside the diagram off.",
      valueName: "file"),
    completion: .file(extensions: ["hcl"]))
  var config: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A folder laid out like Templates/ that adds or overrides; may be repeated.",
      valueName: "dir"),
    completion: .directory)
  var templates: [String] = []
}

/// Folders of templates, where no diagram is looked at.
struct TemplatesOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A folder laid out like Templates/ that adds or overrides; may be repeated.",
      valueName: "dir"),
    completion: .directory)
  var templates: [String] = []
}

/// How a report comes, and where it goes.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The form of the report.", valueName: "format"))
  var format: OutputFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the report to a file.", valueName: "file"), completion: .file())
  var output: String?
}

/// How a result comes that is no report, and where it goes.
struct DataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The form of the result.", valueName: "format"))
  var format: DataFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the result to a file.", valueName: "file"), completion: .file())
  var output: String?
}

extension Session {
  mutating func emit(_ report: some Report, as format: OutputFormat) throws {
    switch format {
    case .text: try emit(report.text)
    case .json: try emit(report.json.bytes)
    case .markdown: try emit(report.markdown)
    }
  }
}

/// Which page of the diagram, and how much of a file of strangers is read.
struct DiagramOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The page of the diagram, by name or by number from 1.", valueName: "name"))
  var page: String?

  @Option(help: ArgumentHelp("The largest diagram that is read, in MiB.", valueName: "MiB"))
  var maxInput = Bounded<Upper.Mebibytes>(64)

  @Option(help: ArgumentHelp("How much packed pages may hold in all, in MiB.", valueName: "MiB"))
  var maxInflated = Bounded<Upper.Mebibytes>(256)

  @Option(help: ArgumentHelp("How deep elements of a diagram may nest.", valueName: "count"))
  var maxDepth = Bounded<Upper.Depth>(200)

  @Option(help: ArgumentHelp("Attributes of one element of a diagram.", valueName: "count"))
  var maxAttributes = Bounded<Upper.Count>(1_000)

  @Option(help: ArgumentHelp("Elements of a diagram.", valueName: "count"))
  var maxElements = Bounded<Upper.Count>(2_000_000)

  @Option(help: ArgumentHelp("The longest label, in KiB.", valueName: "KiB"))
  var maxLabel = Bounded<Upper.Mebibytes>(64)

  @Option(help: ArgumentHelp("Pages of a diagram.", valueName: "count"))
  var maxPages = Bounded<Upper.Count>(1_000)

  var limits: DiagramLimits {
    var limits = DiagramLimits()
    limits.inputBytes = maxInput.value << 20
    limits.inflatedBytes = maxInflated.value << 20
    limits.depth = maxDepth.value
    limits.attributesPerElement = maxAttributes.value
    limits.elements = maxElements.value
    limits.labelBytes = maxLabel.value << 10
    limits.pages = maxPages.value
    return limits
  }
}

/// Which gaps make the exit code 1.
struct FailOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Gaps of this severity or above make the exit code 1.", valueName: "severity"))
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
      "Where an environment's root module is below the folder, as prod=live/prod; may be repeated.",
      valueName: "name=dir"))
  var environmentRoot: [String] = []

  @Option(
    name: .customLong("var"), parsing: .singleValue,
    help: ArgumentHelp(
      "The value of a variable of the root modules; may be repeated.", valueName: "name=value"))
  var variable: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A file of variables below the folder, for each root module; may be repeated.",
      valueName: "file"), completion: .file())
  var varFile: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A plan or a state in JSON (terraform show -json) instead of the code, as prod=plan.json; may be repeated.",
      valueName: "name=file"), completion: .file(extensions: ["json"]))
  var plan: [String] = []

  @Flag(help: "Take TF_VAR_NAME of the environment for variables, as terraform does.")
  var tfVar = false
}

/// A whole number from 1 to what can be had without overflow.
struct Bounded<Limit: UpperLimit>: ExpressibleByArgument {
  var value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    guard let value = Int(argument), value >= 1, value <= Limit.value else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { String(value) }
}

protocol UpperLimit { static var value: Int { get } }

enum Upper {
  enum Mebibytes: UpperLimit { static let value = 1 << 20 }
  enum Count: UpperLimit { static let value = 1 << 31 }
  /// The readers call themselves for what is nested: more could exhaust the stack.
  enum Depth: UpperLimit { static let value = 1_000 }
}
