import Diagnostics
import HCL

extension ModuleInstance {
  /// Whether what the module makes comes from the catalogue of modules.
  var isCatalogued: Bool { declarations.catalogued != nil }

  /// Where a person finds what is written here: for a module of the catalogue the argument of the call that decides it,
  /// else the call.
  func place(of expression: Expression) -> SourceRange? {
    guard isCatalogued else { return expression.range }
    guard let call else { return unitPlace(of: expression) }
    for reference in Evaluator.references(in: expression) where reference.root == "var" {
      guard case .attribute(let name)? = reference.steps.first,
        let argument = call.declaration.body.attribute(name)
      else { continue }
      return call.parent.place(of: argument.expression) ?? call.parent.place(call.declaration.place)
    }
    return call.parent.place(call.declaration.place)
  }

  /// The place itself, or that of the call of a module that is in the catalogue only.
  func place(_ own: SourceRange) -> SourceRange {
    guard isCatalogued else { return own }
    guard let call else { return evaluation.options.unit?.place ?? own }
    return call.parent.place(call.declaration.place)
  }

  /// The input of the unit of Terragrunt that decides an expression of a module that it applies.
  private func unitPlace(of expression: Expression) -> SourceRange? {
    guard let unit = evaluation.options.unit else { return expression.range }
    for reference in Evaluator.references(in: expression) where reference.root == "var" {
      if case .attribute(let name)? = reference.steps.first, let place = unit.places[name] {
        return place
      }
    }
    return unit.place
  }

  /// What the catalogue's own expressions have to say of an input, said where the input stands: the result is not known.
  func located(_ diagnostic: Diagnostic, in expression: Expression) -> Diagnostic {
    Diagnostic(
      .note, "terraform/catalogued-module",
      "what module `\(path.last ?? "")` makes of its inputs is not known: \(diagnostic.summary)",
      at: place(of: expression),
      help: "Run `terraform \(evaluation.initFolder)init`, so that the module's own code is read.")
  }

  /// The module of the catalogue that stands for a call whose code is not there.
  func catalogued(_ call: CallDeclaration, source: String, address: String) -> ModuleDeclarations? {
    let version = call.body.attribute("version")?.expression.literalText
    switch evaluation.options.modules.module(source, version: version) {
    case .unknown: return nil
    case .otherVersion(let known):
      evaluation.report(.otherVersion(source, known: known, at: place(call.place)))
      return nil
    case .module(let module):
      let declarations = evaluation.declarations(of: module)
      reportInputs(of: call, module, declarations, address: address)
      return declarations
    }
  }

  /// An input of which the catalogue says nothing may mean anything.
  private func reportInputs(
    of call: CallDeclaration, _ module: CataloguedModule, _ declarations: ModuleDeclarations,
    address: String
  ) {
    let settle = "terraform \(evaluation.initFolder)init"
    if let partial = module.partial {
      evaluation.undecided.append(
        Undecided(
          address: address, reason: "the catalogue of modules tells a part: \(partial)",
          settle: settle, place: place(call.place)))
    }
    for attribute in call.body.attributes
    where !Self.callArguments.contains(attribute.name)
      && declarations.variable(attribute.name) == nil
      && !module.otherInputs.contains(attribute.name)
    {
      evaluation.undecided.append(
        Undecided(
          address: address,
          reason: "the catalogue of modules does not say what `\(attribute.name)` means",
          settle: settle, place: place(attribute.nameRange ?? attribute.range ?? call.place)))
    }
  }
}

extension InventoryEvaluation {
  /// The declarations of a module of the catalogue.
  func declarations(of module: CataloguedModule) -> ModuleDeclarations {
    let folder = ".terraform/modules/\(module.name)"
    return declarations(keyed: "catalogue:\(module.name)") {
      var reader = ModuleReader(folder: folder)
      reader.add(module.body, isOverride: false)
      var declarations = reader.finish()
      declarations.catalogued = module.name
      for diagnostic in reader.diagnostics { self.report(diagnostic) }
      return declarations
    }
  }
}

extension Diagnostic {
  fileprivate static func otherVersion(
    _ source: String, known: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .note, "terraform/catalogued-version",
      "the catalogue of modules knows other versions of `\(source)`", at: place,
      help: "It speaks of \(known); run `terraform init`, so that the module's own code is read.")
  }
}
