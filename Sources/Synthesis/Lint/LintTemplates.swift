import Architecture
package import Catalog
package import Diagnostics
import HCL

/// What would go wrong when trees are generated: modules that do not take what their kinds give them, references
/// below `zt` that mean nothing. Every kind and every pair of kinds of a flow is tried.
package func lintTemplates(_ catalog: ComponentCatalog, templates: [any FileSource])
  -> [Diagnostic]
{
  var lint = TemplateLint(catalog, TemplateLibrary(templates))
  for kind in catalog.kinds { lint.checkModule(of: kind) }
  lint.checkReferences()
  var seen: Set<Diagnostic> = []
  return (lint.stack.library.diagnostics + lint.diagnostics).filter { seen.insert($0).inserted }
}

struct TemplateLint {
  let catalog: ComponentCatalog
  /// Only its names are used: one component of every kind stands in it.
  var stack: StackSynthesis
  var diagnostics: [Diagnostic] = []

  init(_ catalog: ComponentCatalog, _ library: TemplateLibrary) {
    self.catalog = catalog
    stack = StackSynthesis(
      graph: .empty,
      places: DrawnPlaces(.empty, catalog: catalog, configuration: .standard),
      catalog: catalog, configuration: .standard, previousLock: nil,
      options: SynthesisOptions(), library: library)
    let network = catalog.kinds.first { $0.body.flag("network") }?.id
    for kind in catalog.kinds where stack.hasModule(kind.id) {
      var placement = Placement(component: .example(of: kind), kind: kind, name: kind.id)
      placement.network = network
      placement.tier = kind.subnet ?? "private"
      stack.placements.append(placement)
      stack.sharedNames[.home, default: [:]][kind.id] = kind.id
    }
    stack.index()
  }

  mutating func report(
    _ problem: String, _ summary: String, at range: SourceRange?, help: String?,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(.error, "catalog/\(problem)", summary, at: range, help: help, notes: notes))
  }
}
