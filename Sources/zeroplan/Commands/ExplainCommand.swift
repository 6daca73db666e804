import ArgumentParser
import Catalog
import Comparison
import Diagnostics
import Reporting
import Terraform

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a control, a kind, a code, a shape, a resource type, or a resource.",
    discussion: """
      EXAMPLE: zeroplan explain ZT-S3-01

      EXAMPLE: zeroplan explain module.shop.aws_s3_bucket.images --against infra --diagram shop.drawio

      A name is a control (ZT-S3-01), a kind (s3), a diagnostic code (flow/refused), a sort of finding \\
      (undrawn-access), a shape token (mxgraph.…) or a Terraform resource type; with --against also the \\
      address of a resource.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var drawing: DiagramOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var code: CodeOptions
  @Option(
    help: ArgumentHelp("The folder of the Terraform with that address.", valueName: "dir"),
    completion: .directory)
  var against: String?
  @Option(
    help: ArgumentHelp(
      "The diagram, to say which component an address is.", valueName: "file"),
    completion: .file())
  var diagram: String?
  @Argument(help: "What to explain.") var id: String

  func run() throws {
    var session = Session(common, output: report.output)
    session.begin("reading the templates")
    let (configuration, folders) = try session.configuration(
      beside: diagram ?? against ?? "", project)
    let sources = try session.templateSources(folders)
    let catalog = session.catalog(sources)
    let (controls, problems) = loadControls(sources)
    let (meanings, meaningProblems) = loadDiagnosticMeanings(sources)
    session.report(problems + meaningProblems)
    let explainer = Explainer(
      catalog, controls: controls, provided: loadProvidedKinds(sources), meanings: meanings)
    var found = explainer.explanations(of: id)
    var close = explainer.suggestion(for: id)
    if let against {
      let addresses = try addresses(against, controls, sources, configuration, &session)
      found += addresses.explanations(of: id)
      close = close ?? addresses.suggestion(for: id)
    }
    guard !found.isEmpty else { throw session.fail(unknown(close)) }
    try session.emit(ExplanationReport(found), as: report.format)
    try session.finish(hasGaps: false)
  }

  private func addresses(
    _ folder: String, _ controls: [Control], _ sources: [any FileSource],
    _ configuration: ProjectConfiguration, _ session: inout Session
  ) throws -> AddressExplainer {
    let (knowledge, problems) = loadAccessKnowledge(sources)
    session.report(problems)
    let estates = try session.estates(
      folder, code: code, configuration: configuration, sources: sources)
    var matches: [Match] = []
    if let diagram {
      let project = try session.project(diagram, project, drawing: drawing)
      matches = compare(try session.comparisonInput(project), estates: estates).matches
    }
    return AddressExplainer(
      estates, controls: controls, knowledge: knowledge, matches: matches)
  }

  private func unknown(_ close: String?) -> Diagnostic {
    let isAddress = id.utf8.contains(UInt8(ascii: ".")) && against == nil
    return Diagnostic(
      .error, "usage/unknown-id", "there is nothing called `\(id)`",
      help: close.map { "Did you mean `\($0)`?" }
        ?? (isAddress
          ? "If it is the address of a resource, name the code with `--against`."
          : "`zeroplan catalog` lists kinds, controls and shapes."))
  }
}
