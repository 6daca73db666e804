import ArgumentParser
import Catalog
import Comparison
import Diagnostics
import Reporting
import Synthesis
import Terraform

struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: "Lists kinds, flows, controls and shapes, and checks folders of templates.",
    discussion: """
      EXAMPLE: zeroplan catalog kinds --format markdown

      EXAMPLE: zeroplan catalog lint --templates platform-templates
      """,
    subcommands: [CatalogListCommand.self, CatalogLintCommand.self],
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

struct CatalogLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Checks the templates: names that mean nothing, modules that do not fit their kinds.",
    discussion: """
      EXAMPLE: zeroplan catalog lint --templates platform-templates

      Reads Templates/ and the folders of --templates as one, as every command does. Exit code 2 when \
      something is wrong.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var folders: TemplatesOptions

  func run() throws {
    var session = Session(common)
    session.begin("reading the templates")
    let sources = try session.templateSources(folders.templates)
    let problems = lintCatalog(sources)
    session.quoteTemplates(problems, sources)
    session.report(problems)
    if problems.isEmpty, !common.quiet { try session.emit("the templates are in order\n") }
    try session.finish(hasGaps: false)
  }
}

/// Everything that can be wrong in folders of templates, in the order of the files.
func lintCatalog(_ sources: [any FileSource]) -> [Diagnostic] {
  let (catalog, loading) = loadCatalog(sources)
  let (controls, controlProblems) = loadControls(sources)
  var problems = loading + controlProblems
  problems += loadDiagnosticMeanings(sources).1
  problems += loadAuxiliaries(sources).1 + loadImpliedAccess(sources).1
  let (knowledge, knowledgeProblems) = loadAccessKnowledge(sources)
  problems += knowledgeProblems
  let (modules, moduleProblems) = loadModuleCatalogue(sources)
  problems += moduleProblems + lintModules(modules) + loadProviderShapes(sources).1
  problems += lintKinds(catalog)
  problems += lintTemplates(catalog, templates: sources)
  problems += lintControls(controls, views: knowledge.views)
  var seen: Set<Diagnostic> = []
  return problems.filter { seen.insert($0).inserted }.sorted(by: precedes)
}

private func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
  let (left, right) = (a.range?.file ?? "", b.range?.file ?? "")
  guard left.utf8.elementsEqual(right.utf8) else {
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
  let (first, second) = (a.range?.start.byte ?? 0, b.range?.start.byte ?? 0)
  return first == second
    ? a.summary.utf8.lexicographicallyPrecedes(b.summary.utf8) : first < second
}
