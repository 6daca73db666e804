import Architecture
import ArgumentParser
import Catalog
import Diagnostics
import Diagrams
import Foundation

/// What the commands on a diagram work with: templates, configuration, the page and its meaning.
struct Project {
  var sources: [any FileSource]
  var catalog: ComponentCatalog
  var configuration: ProjectConfiguration
  var diagram: Diagram
  var page: Page
  var graph: ComponentGraph
}

extension Session {
  /// `Templates/` and the folders of `--templates`, weakest first.
  mutating func templateSources(_ extra: [String]) throws -> [any FileSource] {
    guard let folder = TemplatesFolder.find(), let base = DiskFileSource(folder) else {
      throw fail(TemplatesFolder.notFound)
    }
    var sources: [any FileSource] = [base]
    for folder in extra {
      guard let source = DiskFileSource(folder) else {
        throw fail(
          Diagnostic(
            .error, "templates/not-found", "there is no folder of templates at `\(folder)`",
            help: "Check `--templates` and `templates` in the configuration."))
      }
      sources.append(source)
    }
    return sources
  }

  /// The catalogue, with what is wrong in it reported.
  mutating func catalog(_ sources: [any FileSource]) -> ComponentCatalog {
    let (catalog, problems) = loadCatalog(sources)
    quoteTemplates(problems, sources)
    report(problems)
    return catalog
  }

  /// `--config`, else `zeroplan.hcl` beside `neighbour`, else the defaults.
  /// The templates it names come first, as seen from the file, then those of the command line.
  mutating func configuration(beside neighbour: String, _ options: ProjectOptions) throws -> (
    configuration: ProjectConfiguration, templates: [String]
  ) {
    let path = options.config ?? folder(of: neighbour) + "zeroplan.hcl"
    guard options.config != nil || isRegularFile(path) else {
      return (loadConfiguration(SourceFile(name: "", bytes: [])).0, options.templates)
    }
    let file = SourceFile(
      name: path, bytes: try read(path, limit: 1 << 20, what: "configuration"))
    quote(file)
    let (configuration, problems) = loadConfiguration(file)
    report(problems)
    let configured = configuration.templates.map { relative($0, to: path) }
    return (configuration, configured + options.templates)
  }

  /// Reads and interprets the diagram; ends the run when it cannot be used.
  mutating func project(
    _ path: String, _ options: ProjectOptions, drawing: DiagramOptions
  ) throws -> Project {
    begin("reading the templates")
    let (configuration, folders) = try configuration(beside: path, options)
    let sources = try templateSources(folders)
    let catalog = catalog(sources)
    begin("reading the diagram")
    let diagram = try diagram(path, drawing)
    let (page, choiceProblems) = choosePage(
      diagram, catalog: catalog, wanted: drawing.page ?? configuration.page)
    report(choiceProblems)
    guard let page else { throw ended() }
    let (graph, problems) = interpret(
      diagram, page: page, catalog: catalog, configuration: configuration)
    report(problems)
    return Project(
      sources: sources, catalog: catalog, configuration: configuration, diagram: diagram,
      page: page, graph: graph)
  }

  mutating func diagram(_ path: String, _ options: DiagramOptions) throws -> Diagram {
    let limits = options.limits
    let bytes = try read(path, limit: limits.inputBytes, what: "diagram")
    quote(SourceFile(name: path, bytes: bytes))
    let (diagram, problems) = readDiagram(name: path, bytes: bytes, limits: limits)
    report(problems)
    guard let diagram else { throw ended() }
    return diagram
  }

  /// The run ends here with what was reported.
  func ended() -> ExitCode {
    printDiagnostics()
    let isIncomplete =
      diagnostics.contains(where: \.isIncomplete)
      && !diagnostics.contains { $0.severity == .error && !$0.isIncomplete }
    return ExitCode((isIncomplete ? ExitStatus.incomplete : .wrongInput).rawValue)
  }

  /// Lets the renderer show lines of template files that diagnostics point at.
  mutating func quoteTemplates(_ problems: [Diagnostic], _ sources: [any FileSource]) {
    for name in Set(problems.compactMap(\.range?.file)).sorted(by: byBytes) {
      let path =
        name.utf8.starts(with: "Templates/".utf8)
        ? String(decoding: name.utf8.dropFirst("Templates/".utf8.count), as: UTF8.self) : name
      if let bytes = sources.reversed().lazy.compactMap({ $0.read(path) }).first {
        quote(SourceFile(name: name, bytes: bytes))
      }
    }
  }
}

/// The folder part of a path with its `/`; empty for a bare name.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return String(decoding: path.utf8[...slash], as: UTF8.self)
}

/// A path of the configuration as seen from the current folder.
private func relative(_ path: String, to file: String) -> String {
  path.utf8.first == UInt8(ascii: "/") ? path : folder(of: file) + path
}
