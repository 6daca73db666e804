import ArgumentParser
import Catalog
import Comparison
import Diagnostics
import Reporting

struct RoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract: "Shows what is done and what comes next, in three phases, by risk.",
    discussion: """
      EXAMPLE: zeroplan roadmap shop.drawio --against infra --environment prod

      For each account and environment: what `check` finds, as steps. Risk is severity × exposure × data class, \\
      as drawn (`zt-exposure`, `zt-data`). Exit codes as of `check`.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var drawing: DiagramOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var failing: FailOptions
  @OptionGroup var code: CodeOptions
  @Option(
    help: ArgumentHelp("The folder of the Terraform to compare with.", valueName: "dir"),
    completion: .directory)
  var against: String
  @Argument(help: "A draw.io or SVG file.", completion: .file()) var diagram: String

  func run() throws {
    var session = Session(common, output: report.output)
    let project = try session.project(diagram, project, drawing: drawing)
    let (result, input) = try session.comparison(project, against: against, code: code)
    try session.emit(RoadmapReport(Roadmap(result, input: input)), as: report.format)
    try session.finish(hasGaps: failing.fails(result))
  }
}
