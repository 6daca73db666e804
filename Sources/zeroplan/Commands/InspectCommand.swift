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
  @OptionGroup var pages: PageOptions
  @Argument(help: "A draw.io or SVG file.") var diagram: String

  func run() throws {
    var session = Session(common)
    let configuration = try session.configuration(beside: diagram)
    let sources = try session.templateSources(configuration.templates)
    let catalog = session.catalog(sources)
    let drawing = try session.diagram(diagram, pages: pages)
    var shown = drawing.pages
    if let wanted = pages.page ?? configuration.page {
      let (page, problems) = choosePage(drawing, catalog: catalog, wanted: wanted)
      session.report(problems)
      guard let page else { throw session.ended() }
      shown = [page]
    }
    var graphs: [ComponentGraph] = []
    for page in shown {
      let (graph, problems) = interpret(
        drawing, page: page, catalog: catalog, configuration: configuration)
      session.report(problems)
      graphs.append(graph)
    }
    let report = InspectReport(file: diagram, graphs: graphs)
    try session.emit(common.format == .json ? report.json.text : report.text)
    try session.finish(hasGaps: false)
  }
}
