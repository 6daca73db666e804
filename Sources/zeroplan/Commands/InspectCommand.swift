import Architecture
import ArgumentParser
import Catalog
import Diagrams
import Reporting

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was recognised, inferred and ignored: every shape and arrow.",
    discussion: "EXAMPLE: zeroplan inspect shop.drawio --format json")

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var drawing: DiagramOptions
  @OptionGroup var report: ReportOptions
  @Argument(help: "A draw.io or SVG file.", completion: .file()) var diagram: String

  func run() throws {
    var session = Session(common, output: report.output)
    session.begin("reading the templates")
    let (configuration, folders) = try session.configuration(beside: diagram, project)
    let catalog = session.catalog(try session.templateSources(folders))
    session.begin("reading the diagram")
    let diagram = try session.diagram(diagram, drawing)
    var shown = diagram.pages
    if let wanted = drawing.page ?? configuration.page {
      let (page, problems) = choosePage(diagram, catalog: catalog, wanted: wanted)
      session.report(problems)
      guard let page else { throw session.ended() }
      shown = [page]
    }
    var graphs: [ComponentGraph] = []
    for page in shown {
      let (graph, problems) = interpret(
        diagram, page: page, catalog: catalog, configuration: configuration)
      session.report(problems)
      graphs.append(graph)
    }
    let result = InspectReport(file: self.diagram, graphs: graphs)
    try session.emit(result, as: report.format)
    try session.finish(hasGaps: false)
  }
}
