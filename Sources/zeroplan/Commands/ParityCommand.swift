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
  @OptionGroup var failing: FailOptions
  @OptionGroup var code: CodeOptions
  @Argument(help: "The folder of the Terraform.") var folder: String

  func run() throws {
    var session = Session(common)
    let configuration = try session.configuration(beside: folder)
    let sources = try session.templateSources(configuration.templates)
    let (controls, problems) = loadControls(sources)
    session.report(problems)
    let (knowledge, knowledgeProblems) = loadAccessKnowledge(sources[0])
    session.report(knowledgeProblems)
    let estates = try session.estates(
      folder, code: code, configuration: configuration, sources: sources)
    let result = compareEnvironments(
      estates, controls: controls, views: knowledge.views, configuration: configuration,
      sizes: sizeArguments(sources))
    session.report(result.diagnostics)
    let report = ParityReport(result: result)
    try session.emit(common.format == .json ? report.json.text : report.text)
    try session.finish(
      hasGaps: result.differences.contains { !$0.isAllowed && $0.severity >= failing.failOn })
  }
}
