import ArgumentParser
import Catalog
import Diagnostics
import Reporting
import Terraform

struct InventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "Shows every resource that existing Terraform declares, with its values.",
    discussion: """
      EXAMPLE: zeroplan inventory infra --environment prod --format json

      Nothing is asked of a provider: what only an apply can know is listed under `unknown`, and sensitive \
      values are not shown.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var code: CodeOptions
  @Argument(help: "The folder of the Terraform.", completion: .directory) var folder: String

  func run() throws {
    var session = Session(common, output: report.output)
    let (configuration, folders) = try session.configuration(beside: folder, project)
    let sources = try session.templateSources(folders)
    let environments = try session.inventories(
      folder, code: code, configuration: configuration, sources: sources)
    try session.emit(InventoryReport(environments), as: report.format)
    try session.finish(hasGaps: false)
  }
}
