import ArgumentParser
import Diagrams
import Overlay

struct Overlay: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Draws the gaps on the diagram.")
  @OptionGroup var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument var diagram: String
  func run() throws {
    var session = Session(common)
    let bytes = try session.read(diagram, limit: pages.maxInput << 20, what: "diagram")
    let (drawing, problems) = readDiagram(name: diagram, bytes: bytes)
    session.report(problems)
    guard let drawing else { return try session.finish(hasGaps: false) }
    let index = (pages.page.flatMap(Int.init) ?? 1) - 1
    try session.emit(
      drawOverlay(drawing, page: drawing.pages[index], model: OverlayModel(title: diagram)))
    try session.finish(hasGaps: false)
  }
}
struct Generate: ParsableCommand {}
struct Check: ParsableCommand {}
struct Parity: ParsableCommand {}
struct Inspect: ParsableCommand {}
