import ArgumentParser
import Catalog
import Comparison
import Diagnostics
import Reporting
import Terraform

struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Shows who may reach or do what; with --since, what a change widens.",
    discussion: """
      EXAMPLE: zeroplan access infra --since base/infra

      With --since only what differs is shown; exit code 1 when something is widened. Environments of the \\
      same name are compared; one that is new is new as a whole.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var code: CodeOptions
  @Option(
    help: ArgumentHelp("The folder of the Terraform as it was before.", valueName: "dir"),
    completion: .directory)
  var since: String?
  @Argument(help: "The folder of the Terraform.", completion: .directory) var folder: String

  func run() throws {
    var session = Session(common, output: report.output)
    session.begin("reading the templates")
    let (configuration, folders) = try session.configuration(beside: folder, project)
    let sources = try session.templateSources(folders)
    let (knowledge, problems) = loadAccessKnowledge(sources)
    session.report(problems)
    func listing(_ folder: String, _ session: inout Session) throws -> AccessListing {
      let estates = try session.estates(
        folder, code: code, configuration: configuration, sources: sources)
      session.begin("following the paths")
      let listing = AccessListing(estates, knowledge: knowledge)
      session.report(listing.diagnostics)
      return listing
    }
    let now = try listing(folder, &session)
    let change = try since.map { AccessChange(now, since: try listing($0, &session)) }
    try session.emit(AccessReport(now, change: change), as: report.format)
    try session.finish(hasGaps: !(change?.widened.isEmpty ?? true))
  }
}
