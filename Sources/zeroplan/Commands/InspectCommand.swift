import Architecture
import ArgumentParser
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Overlay
import Reporting

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was recognised, inferred and ignored: every shape and arrow.",
    discussion: """
      EXAMPLE: zeroplan inspect shop.drawio --svg understood.svg

      --annotate writes a copy in which nothing has to be assumed about a cell: open it, look at \\
      what was inferred (Edit Data), correct it and keep it. A compressed page stays compressed; a \\
      PNG, an SVG or an HTML export gives the draw.io file that it carries.

      --since shows only what differs; exit code 0, or 1 with --fail-on-change.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var drawing: DiagramOptions
  @OptionGroup var report: ReportOptions
  @Option(
    help: ArgumentHelp("Also draw what was understood over the picture.", valueName: "file"),
    completion: .file())
  var svg: String?
  @Option(
    help: ArgumentHelp(
      "Also write a copy of the draw.io file with what was inferred as properties.",
      valueName: "file"), completion: .file())
  var annotate: String?
  @Option(
    help: ArgumentHelp("Show what changed since this drawing.", valueName: "file"),
    completion: .file())
  var since: String?
  @Flag(help: "With --since: a change makes the exit code 1.") var failOnChange = false
  @Argument(help: "A draw.io or SVG file.", completion: .file()) var diagram: String

  func validate() throws {
    if failOnChange, since == nil { throw ValidationError("--fail-on-change needs --since.") }
    for (option, output) in [("--annotate", annotate), ("--svg", svg)] {
      guard let output, let real = realPath(output), real == realPath(diagram) else { continue }
      throw ValidationError("\(option) names the diagram itself; it writes a copy.")
    }
  }

  func run() throws {
    var session = Session(common, output: report.output)
    session.begin("reading the templates")
    let (configuration, folders) = try session.configuration(beside: diagram, project)
    let catalog = session.catalog(try session.templateSources(folders))
    session.begin("reading the diagram")
    let read = try session.diagram(diagram, drawing)
    let graphs = try self.graphs(of: read, &session, catalog, configuration)
    if let svg { try draw(read, graphs, to: svg, &session, catalog, configuration) }
    if let annotate { try write(read, graphs, to: annotate, &session) }
    guard let since else {
      try session.emit(InspectReport(file: diagram, graphs: graphs), as: report.format)
      return try session.finish(hasGaps: false)
    }
    session.begin("reading the drawing as it was")
    let old = try session.diagram(since, drawing)
    let before = try self.graphs(of: old, &session, catalog, configuration)
    let change = ArchitectureChange(graphs, since: before)
    try session.emit(
      ArchitectureChangeReport(file: diagram, since: since, change: change), as: report.format)
    try session.finish(hasGaps: failOnChange && !change.isEmpty)
  }

  /// What the wanted page means, or each page.
  private func graphs(
    of diagram: Diagram, _ session: inout Session, _ catalog: ComponentCatalog,
    _ configuration: ProjectConfiguration
  ) throws -> [ComponentGraph] {
    var shown = diagram.pages
    if let wanted = drawing.page ?? configuration.page {
      let (page, problems) = choosePage(diagram, catalog: catalog, wanted: wanted)
      session.report(problems)
      guard let page else { throw session.ended() }
      shown = [page]
    }
    return shown.map { page in
      let (graph, problems) = interpret(
        diagram, page: page, catalog: catalog, configuration: configuration)
      session.report(problems)
      return graph
    }
  }

  /// One page: the wanted one, else the one that would be generated.
  private func draw(
    _ diagram: Diagram, _ graphs: [ComponentGraph], to path: String, _ session: inout Session,
    _ catalog: ComponentCatalog, _ configuration: ProjectConfiguration
  ) throws {
    session.begin("drawing")
    var graph = graphs.first
    if graphs.count > 1 {
      let (page, problems) = choosePage(diagram, catalog: catalog, wanted: nil)
      session.report(problems)
      graph = page.flatMap { page in graphs.first { $0.page.index == page.index } }
    }
    guard let graph else { return }
    let model = OverlayModel(
      understood: graph, kindsWithTemplate: Set(catalog.kinds.filter(\.hasModule).map(\.id)),
      file: baseName(self.diagram))
    try session.write(drawOverlay(diagram, page: graph.page, model: model), to: path)
  }

  private func write(
    _ diagram: Diagram, _ graphs: [ComponentGraph], to path: String, _ session: inout Session
  ) throws {
    let edits = graphs.flatMap(cellEdits)
    let copy = annotatedCopy(
      name: diagram.file, bytes: diagram.bytes, limits: drawing.limits, edits: edits)
    guard let copy else {
      throw session.fail(
        Diagnostic(
          .error, "annotate/no-model", "`\(self.diagram)` holds no draw.io model to annotate",
          help: "In an SVG of another tool write `data-zt-kind` and its like by hand."))
    }
    try session.write(copy.bytes, to: path)
    guard copy.isUnwrapped else { return }
    session.report([
      Diagnostic(
        .note, "annotate/model-only",
        "`\(path)` is the draw.io file that `\(self.diagram)` carries, without the picture",
        help: "Export it from draw.io again to have the picture as well.")
    ])
  }
}

/// What would have to stand on the cells of a page, with their places.
private func cellEdits(_ graph: ComponentGraph) -> [CellEdit] {
  var places: [String: SourceRange] = [:]
  for shape in graph.page.shapes { places[shape.id] = shape.place }
  for connector in graph.page.connectors { places[connector.id] = connector.place }
  return graph.confirmations.compactMap { item in
    places[item.cell].map { place in
      CellEdit(place: place, properties: item.annotations.map { ($0.name, $0.value) })
    }
  }
}
