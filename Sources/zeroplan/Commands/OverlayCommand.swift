import ArgumentParser
import Catalog
import Diagrams
import Overlay

struct OverlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlay",
    abstract: "Draws the gaps on the diagram; without --against, what was understood.",
    discussion: "EXAMPLE: zeroplan overlay shop.drawio --against infra -o gaps.svg")

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var drawing: DiagramOptions
  @OptionGroup var failing: FailOptions
  @OptionGroup var code: CodeOptions
  @Option(
    help: ArgumentHelp("The folder of the Terraform to compare with.", valueName: "dir"),
    completion: .directory)
  var against: String?
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the SVG to a file.", valueName: "file"), completion: .file())
  var output: String?
  @Argument(help: "A draw.io or SVG file.", completion: .file()) var diagram: String

  func run() throws {
    var session = Session(common, output: output)
    let project = try session.project(diagram, project, drawing: drawing)
    var model = OverlayModel(
      understood: project.graph,
      kindsWithTemplate: Set(project.catalog.kinds.filter(\.hasModule).map(\.id)),
      file: baseName(diagram))
    var hasGaps = false
    if let against {
      let result = try session.check(project, against: against, code: code)
      model = OverlayModel(result, graph: project.graph, file: baseName(diagram))
      hasGaps = failing.fails(result)
    }
    session.begin("drawing")
    try session.emit(drawOverlay(project.diagram, page: project.page, model: model))
    try session.finish(hasGaps: hasGaps)
  }
}
