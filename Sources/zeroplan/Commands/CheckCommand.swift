import ArgumentParser
import Catalog
import Comparison
import Diagnostics
import Diagrams
import Reporting
import Synthesis
import Terraform

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Shows the gaps between diagram, controls and existing Terraform.",
    discussion: """
      EXAMPLE: zeroplan check shop.drawio --against infra --fail-on high

      With --plan prod=plan.json the values are those of the plan, and with --against too the places those of the code.
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
  var against: String?
  @Argument(help: "A draw.io or SVG file.", completion: .file()) var diagram: String

  func run() throws {
    var session = Session(common, output: report.output)
    let project = try session.project(diagram, project, drawing: drawing)
    let result = try session.check(project, against: against, code: code)
    let shown = CheckReport(result: result, failOn: failing.failOn)
    try session.emit(shown, as: report.format)
    try session.finish(hasGaps: failing.fails(result))
  }
}

extension FailOptions {
  func fails(_ result: CheckResult) -> Bool {
    result.gaps.contains { $0.severity >= failOn }
      || (failOnUndecided && result.findings.contains { $0.kind == .undecided })
  }
}

extension Session {
  /// Compares a project with the code of a folder.
  mutating func check(_ project: Project, against folder: String?, code: CodeOptions) throws
    -> CheckResult
  {
    try comparison(project, against: folder, code: code).result
  }

  mutating func comparison(_ project: Project, against folder: String?, code: CodeOptions) throws
    -> (result: CheckResult, input: ComparisonInput)
  {
    var input = try comparisonInput(project)
    if let folder { addRecord(of: folder, to: &input, project) }
    let estates = try estates(
      folder, code: code, configuration: project.configuration, sources: project.sources)
    begin("comparing")
    let result = compare(input, estates: estates)
    report(result.diagnostics)
    return (result, input)
  }

  /// What a tree that we generated says of itself, beside what the diagram yields now.
  private func addRecord(of folder: String, to input: inout ComparisonInput, _ project: Project) {
    guard let files = DiskFileSource(folder), let bytes = files.read(LockFile.path),
      let lock = LockFile(bytes)
    else { return }
    input.names = Dictionary(
      lock.components.filter { !$0.cell.isEmpty }.map { ($0.cell, $0.name) },
      uniquingKeysWith: { first, _ in first })
    var options = SynthesisOptions()
    options.throughPhase = lock.throughPhase
    options.version = Zeroplan.configuration.version
    let fresh = synthesize(
      project.graph, catalog: project.catalog, configuration: project.configuration,
      templates: project.sources, previousLock: lock, diagramName: lock.diagramName,
      diagramHash: SHA256.hexadecimal(project.diagram.bytes), options: options)
    input.drift = DriftInput(lock: lock, fresh: fresh, present: files)
  }

  mutating func comparisonInput(_ project: Project) throws -> ComparisonInput {
    let (controls, controlProblems) = loadControls(project.sources)
    report(controlProblems)
    let (knowledge, problems) = loadAccessKnowledge(project.sources)
    report(problems)
    let (auxiliaries, ruleProblems) = loadAuxiliaries(project.sources)
    report(ruleProblems)
    let (implied, impliedProblems) = loadImpliedAccess(project.sources)
    report(impliedProblems)
    return ComparisonInput(
      graph: project.graph, catalog: project.catalog, controls: controls, views: knowledge.views,
      knowledge: knowledge, auxiliaries: auxiliaries, implied: implied,
      configuration: project.configuration, today: Session.today)
  }
}
