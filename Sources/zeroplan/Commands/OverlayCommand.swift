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
  @OptionGroup var pages: PageOptions
  @OptionGroup var failing: FailOptions
  @OptionGroup var code: CodeOptions
  @Option(help: ArgumentHelp("The folder of the Terraform to compare with.", valueName: "dir"))
  var against: String?
  @Option(name: .short, help: ArgumentHelp("Where to write the SVG.", valueName: "file"))
  var out: String?
  @Argument(help: "A draw.io or SVG file.") var diagram: String

  func run() throws {
    var session = Session(common)
    let project = try session.project(diagram, pages: pages)
    var model = OverlayModel(
      understood: project.graph,
      kindsWithTemplate: Set(project.catalog.kinds.filter(\.hasModule).map(\.id)), file: diagram)
    var hasGaps = false
    if let against {
      let result = try session.check(project, against: against, code: code)
      model = OverlayModel(result, graph: project.graph, file: diagram)
      hasGaps = failing.fails(result)
    }
    let bytes = drawOverlay(project.diagram, page: project.page, model: model)
    if let out { try session.write(bytes, to: out) } else { try session.emit(bytes) }
    try session.finish(hasGaps: hasGaps)
  }
}
