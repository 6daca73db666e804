import ArgumentParser
import Catalog
import Diagnostics
import Reporting

struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: "Lists kinds, flows, controls and shapes, and checks folders of templates.",
    discussion: """
      EXAMPLE: zeroplan catalog kinds --format markdown

      EXAMPLE: zeroplan catalog lint --templates platform-templates
      """,
    subcommands: [CatalogListCommand.self],
    defaultSubcommand: CatalogListCommand.self)
}

extension CatalogReport.Section: ExpressibleByArgument {}

struct CatalogListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists kinds, flows, controls and shapes (what `catalog` does by itself).",
    discussion: "EXAMPLE: zeroplan catalog list controls --format json")

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var folders: TemplatesOptions
  @Argument(help: "What to list; without it an overview, in JSON and Markdown everything.")
  var section: CatalogReport.Section?

  func run() throws {
    var session = Session(common, output: report.output)
    session.begin("reading the templates")
    let sources = try session.templateSources(folders.templates)
    let catalog = session.catalog(sources)
    let (controls, problems) = loadControls(sources)
    session.report(problems)
    let shown = CatalogReport(
      catalog, controls: controls, provided: loadProvidedKinds(sources), section: section)
    try session.emit(shown, as: report.format)
    try session.finish(hasGaps: false)
  }
}
