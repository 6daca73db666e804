import Architecture
import Diagnostics
import Diagrams
import Synthesis
import Testing

@Suite(
  .disabled(
    if: SampleFolder.isMissing, "skipped: no samples beside the package; set ZEROPLAN_SAMPLES"))
struct SampleTreeTests {
  @Test(arguments: SampleFolder.diagrams) func everythingIsAccountedForOnce(_ file: String) throws {
    guard let diagram = try SampleFolder.read(file) else { return }
    for page in diagram.pages {
      #expect(accountingProblems(understood(diagram, page)) == [], "\(file), page \(page.name)")
    }
  }

  /// A page with five icons of the catalogue is an architecture: something is made of it, the same each time.
  @Test(arguments: SampleFolder.diagrams) func anArchitectureBecomesATree(_ file: String) throws {
    guard let diagram = try SampleFolder.read(file) else { return }
    for page in diagram.pages where recognisableShapes(page, catalog: catalog) >= 5 {
      let graph = understood(diagram, page)
      let first = tree(of: graph)
      let errors = first.diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.summary) == [], "\(file), page \(page.name)")
      #expect(first.files.contains { $0.path == "environments/prod/main.tf" })
      let second = tree(of: graph)
      #expect(first.files.map(\.path) == second.files.map(\.path))
      #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
    }
  }

  @Test(arguments: SampleFolder.diagrams + SampleFolder.drawings)
  func anOverlayIsInert(_ file: String) throws {
    guard let diagram = try SampleFolder.read(file) else { return }
    for page in diagram.pages {
      let graph = understood(diagram, page)
      let bytes = overlay(diagram, page, graph)
      #expect(dangers(in: bytes) == [], "\(file), page \(page.name)")
      #expect(bytes == overlay(diagram, page, graph))
    }
  }
}
