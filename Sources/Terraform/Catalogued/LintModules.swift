package import Diagnostics
import HCL

/// What is wrong with the entries of a catalogue of modules: no source, names that nothing declares, sources twice.
package func lintModules(_ catalogue: ModuleCatalogue) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var sources: [String: String] = [:]
  for module in catalogue.modules {
    if module.sources.isEmpty { diagnostics.append(.withoutSource(module)) }
    for source in module.sources {
      let key = "\(source) \(module.versions)"
      if let other = sources[key] {
        diagnostics.append(.repeatedSource(source, module, other))
      }
      sources[key] = module.name
    }
    var reader = ModuleReader(folder: module.name)
    reader.add(module.body, isOverride: false)
    let declarations = reader.finish()
    diagnostics += reader.diagnostics
    var lint = ModuleLint(declarations: declarations, catalogue: catalogue)
    lint.visit(module.body, depth: 0)
    for call in declarations.calls { lint.check(call) }
    diagnostics += lint.diagnostics
  }
  return diagnostics
}

private struct ModuleLint {
  let declarations: ModuleDeclarations
  let catalogue: ModuleCatalogue
  var diagnostics: [Diagnostic] = []

  mutating func visit(_ body: Body, depth: Int) {
    guard depth < 32 else { return }
    for attribute in body.attributes {
      for reference in Evaluator.references(in: attribute.expression) { check(reference) }
    }
    for block in body.blocks { visit(block.body, depth: depth + 1) }
  }

  private mutating func check(_ reference: RootTraversal) {
    let names = reference.steps.prefix(2).compactMap { step in
      if case .attribute(let name) = step { name } else { nil }
    }
    guard let first = names.first else { return }
    let isKnown =
      switch reference.root {
      case "var": declarations.variable(first) != nil
      case "local": declarations.local(first) != nil
      case "module": declarations.call(first) != nil
      case "data": names.count < 2 || declarations.resource(.data, first, names[1]) != nil
      case "each", "count", "path", "terraform", "self": true
      default:
        // Names of `dynamic` blocks have no underscore in front of a resource's name.
        ["key", "value"].contains(first)
          || declarations.resource(.managed, reference.root, first) != nil
      }
    guard !isKnown else { return }
    let name = ([reference.root] + names).joined(separator: ".")
    diagnostics.append(
      Diagnostic(
        .error, "templates/unknown-name", "`\(name)` is declared nowhere in this module",
        at: reference.range, help: "Declare it, or add it to `inputs`."))
  }

  /// A module of a module must be in the catalogue too, and must have the inputs that it is given.
  mutating func check(_ call: CallDeclaration) {
    let source = call.body.attribute("source")?.expression.literalText ?? ""
    guard case .module(let module) = catalogue.module(source, version: nil) else {
      diagnostics.append(
        Diagnostic(
          .error, "templates/unknown-name", "the catalogue has no module `\(source)`",
          at: call.place, help: "Add an entry with this source."))
      return
    }
    var reader = ModuleReader(folder: module.name)
    reader.add(module.body, isOverride: false)
    let called = reader.finish()
    for attribute in call.body.attributes
    where !ModuleInstance.callArguments.contains(attribute.name)
      && called.variable(attribute.name) == nil
    {
      diagnostics.append(
        Diagnostic(
          .error, "templates/unknown-name",
          "module `\(module.name)` has no input `\(attribute.name)`",
          at: attribute.nameRange ?? attribute.range))
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutSource(_ module: CataloguedModule) -> Diagnostic {
    Diagnostic(
      .error, "templates/module-without-source", "module `\(module.name)` has no source",
      at: module.body.range, help: "Add `source = \"NAMESPACE/NAME/PROVIDER\"`.")
  }

  fileprivate static func repeatedSource(
    _ source: String, _ module: CataloguedModule, _ other: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "templates/repeated-source",
      "`\(source)` is described by `\(other)` and by `\(module.name)`", at: module.body.range,
      help: "Keep one of them, or give them versions that differ.")
  }
}
