import ArgumentParser
import Catalog
import Comparison
import Reporting
import Terraform

struct ParityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parity",
    abstract: "Shows what differs between environments that nobody declared.",
    discussion: "EXAMPLE: zeroplan parity infra")

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var failing: FailOptions
  @OptionGroup var code: CodeOptions
  @Argument(help: "The folder of the Terraform.", completion: .directory) var folder: String

  func run() throws {
    var session = Session(common, output: report.output)
    session.begin("reading the templates")
    let (configuration, folders) = try session.configuration(beside: folder, project)
    let sources = try session.templateSources(folders)
    let (controls, problems) = loadControls(sources)
    session.report(problems)
    let (knowledge, knowledgeProblems) = loadAccessKnowledge(sources)
    session.report(knowledgeProblems)
    let estates = try session.estates(
      folder, code: code, configuration: configuration, sources: sources)
    session.begin("comparing the environments")
    let result = compareEnvironments(
      estates.filter { !$0.isAccount }, controls: controls, views: knowledge.views,
      configuration: configuration,
      sizes: sizeArguments(sources), names: nameArguments(sources))
    session.report(result.diagnostics)
    let shown = ParityReport(result: result)
    try session.emit(shown, as: report.format)
    try session.finish(
      hasGaps: result.differences.contains { !$0.isAllowed && $0.severity >= failing.failOn })
  }
}
