import Diagnostics
import HCL

/// What a `module` block leads to.
struct CalledModule {
  var expansion: Expansion
  /// Empty when the code is not there.
  var instances: [(key: InstanceKey, module: ModuleInstance)]
  var source: String
  var folder: String?
  /// Why there is no code.
  var missing: String?

  /// Whether the catalogue of modules says what it makes.
  var isCatalogued: Bool { instances.first?.module.isCatalogued ?? false }
}

extension ModuleInstance {
  /// Finds the code of a call and makes its instances.
  func enter(_ call: CallDeclaration) -> CalledModule {
    let address = "\(prefix)module.\(call.name)"
    let expansion = expansion(of: call, named: "module.\(call.name)")
    let sourceAttribute = call.body.attribute("source")
    let place = sourceAttribute?.expression.range ?? call.place
    guard let source = sourceAttribute?.expression.literalText else {
      evaluation.report(.noSource(call))
      return missing("its source is not a literal text", "", expansion)
    }
    guard path.count < evaluation.options.limits.moduleDepth else {
      evaluation.report(.limit("moduleDepth", evaluation.options.limits.moduleDepth, at: place))
      return missing("the limit `moduleDepth` was hit", source, expansion)
    }
    guard let folder = folder(of: call, source: source) else {
      if let known = catalogued(call, source: source, address: address) {
        return instances(of: call, known, expansion, address, source: source, folder: nil)
      }
      evaluation.undecided.append(
        Undecided(
          address: address, reason: "module `\(source)` is not present",
          settle: "terraform \(evaluation.initFolder)init", place: self.place(place)))
      return missing("module `\(source)` is not present", source, expansion)
    }
    let declarations = evaluation.declarations(of: folder)
    guard declarations.hasFiles else {
      evaluation.report(.emptyModule(source, at: place))
      return missing("there is no code in `\(source)`", source, expansion)
    }
    reportArguments(of: call, declarations)
    return instances(of: call, declarations, expansion, address, source: source, folder: folder)
  }

  private func instances(
    of call: CallDeclaration, _ declarations: ModuleDeclarations, _ expansion: Expansion,
    _ address: String, source: String, folder: String?
  ) -> CalledModule {
    var instances: [(key: InstanceKey, module: ModuleInstance)] = []
    for key in expansion.keys {
      guard evaluation.takeInstance(at: call.place) else { break }
      let module = ModuleInstance(
        evaluation, declarations: declarations, path: path + [call.name + key.suffix],
        prefix: "\(address)\(key.suffix).", isUncertain: isUncertain || key.isUncertain,
        call: Call(parent: self, declaration: call, context: InstanceContext(key: key)))
      instances.append((key, module))
    }
    return CalledModule(
      expansion: expansion, instances: instances, source: source, folder: folder, missing: nil)
  }

  private func missing(_ reason: String, _ source: String, _ expansion: Expansion) -> CalledModule {
    CalledModule(expansion: expansion, instances: [], source: source, folder: nil, missing: reason)
  }

  /// The folder of a local module, or of one that `terraform init` installed.
  private func folder(of call: CallDeclaration, source: String) -> String? {
    let isLocal =
      source.utf8.starts(with: "./".utf8) || source.utf8.starts(with: "../".utf8)
      || source == "." || source == ".."
    if isLocal {
      let folder = MemoryFileSource.normalised(declarations.folder + "/" + source)
      return folder == "\u{0}" || evaluation.files.list(folder) == nil ? nil : folder
    }
    return evaluation.installed.folder(of: callPath + [call.name], source: source)
  }

  /// The names of the calls that lead here, without keys.
  private var callPath: [String] {
    guard let call else { return [] }
    return call.parent.callPath + [call.declaration.name]
  }

  private func reportArguments(of call: CallDeclaration, _ module: ModuleDeclarations) {
    for attribute in call.body.attributes
    where !Self.callArguments.contains(attribute.name) && module.variable(attribute.name) == nil {
      evaluation.report(
        .unknownInput(attribute, of: call.name, among: module.variables.map(\.name)))
    }
    for variable in module.variables
    where variable.defaultValue == nil && call.body.attribute(variable.name) == nil {
      evaluation.report(.missingInput(variable, of: call))
    }
  }

  static let callArguments: Set<String> = [
    "source", "version", "count", "for_each", "providers", "depends_on",
  ]
}

extension InventoryEvaluation {
  /// `-chdir=live/prod ` for the command that a person runs from the folder that was given.
  var initFolder: String { rootFolder.isEmpty ? "" : "-chdir=\(rootFolder) " }
}

extension Diagnostic {
  fileprivate static func noSource(_ call: CallDeclaration) -> Diagnostic {
    Diagnostic(
      .error, "terraform/module-without-source",
      "the source of module `\(call.name)` is not a literal text", at: call.place,
      help: "Add `source = \"…\"`: Terraform reads it before anything is evaluated.",
      isIncomplete: true)
  }

  fileprivate static func emptyModule(_ source: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "terraform/empty-module", "there is no Terraform code in `\(source)`", at: place,
      isIncomplete: true)
  }

  fileprivate static func unknownInput(
    _ attribute: Attribute, of module: String, among known: [String]
  ) -> Diagnostic {
    let near = suggestion(for: attribute.name, among: known)
    return Diagnostic(
      .error, "terraform/unknown-input",
      "module `\(module)` has no variable `\(attribute.name)`",
      at: attribute.nameRange ?? attribute.range, help: near.map { "Did you mean `\($0)`?" })
  }

  fileprivate static func missingInput(
    _ variable: VariableDeclaration, of call: CallDeclaration
  ) -> Diagnostic {
    Diagnostic(
      .error, "terraform/missing-input",
      "module `\(call.name)` needs a value for `\(variable.name)`", at: call.place,
      help: "Add `\(variable.name) = …` to the call.",
      notes: [Diagnostic.Note("declared here without a default", at: variable.place)])
  }
}
