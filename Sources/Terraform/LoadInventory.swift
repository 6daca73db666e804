package import Diagnostics
import HCL

/// Everything that a root module declares, with its local modules at any depth.
///
/// `root` is the module's folder below the root of `files`. Never fails: what is not known stays unknown in the
/// values, what could not be looked into is among `undecided`, and what is wrong is among the diagnostics.
package func loadInventory(
  _ files: any FileSource, root: String, options: InventoryOptions = InventoryOptions()
) -> (Inventory, [Diagnostic]) {
  let evaluation = InventoryEvaluation(files: files, root: root, options: options)
  var inventory = evaluation.inventory()
  inventory.undecided = evaluation.undecided
  return (inventory, evaluation.diagnostics)
}

extension InventoryEvaluation {
  fileprivate func inventory() -> Inventory {
    guard let declarations = rootDeclarations() else { return Inventory() }
    guard declarations.hasFiles else {
      report(.noCode(rootFolder))
      return Inventory()
    }
    let module = ModuleInstance(
      self, declarations: declarations, prefix: options.addressPrefix,
      given: rootValues(declarations))
    var inventory = Inventory()
    collect(module, into: &inventory)
    inventory.outputs = module.declarations.outputs.map {
      ValueEntry($0.name, module.output($0).value)
    }
    inventory.shape(by: options.shapes)
    inventory.resources.sort { $0.address.precedes($1.address) }
    inventory.dataSources.sort { $0.address.precedes($1.address) }
    inventory.moduleCalls.sort { $0.address.precedes($1.address) }
    module.release()
    return inventory
  }

  /// The root's own code, or what the catalogue of modules says of the module that a unit of Terragrunt applies.
  private func rootDeclarations() -> ModuleDeclarations? {
    guard let unit = options.unit, unit.folder == nil else { return declarations(of: rootFolder) }
    if case .module(let module) = options.modules.module(unit.source, version: nil) {
      return declarations(of: module)
    }
    let source = unit.source.isEmpty ? "its source" : "`\(unit.source)`"
    undecided.append(
      Undecided(
        address: options.addressPrefix.isEmpty ? rootFolder : options.addressPrefix,
        reason: "module \(source) is not present",
        settle: "terragrunt plan -out=plan && terragrunt show -json plan", place: unit.place))
    return nil
  }

  private func collect(_ module: ModuleInstance, into inventory: inout Inventory) {
    for declaration in module.declarations.resources where declaration.mode != .ephemeral {
      let instances = instances(of: declaration, in: module)
      if declaration.mode == .data {
        inventory.dataSources += instances
      } else {
        inventory.resources += instances
      }
    }
    for move in module.declarations.moves {
      inventory.moves.append(
        ResourceMove(from: module.prefix + move.from, to: module.prefix + move.to))
    }
    // Locals and variables that nothing uses are evaluated too: what is wrong with them is worth saying.
    for local in module.declarations.locals { _ = module.local(local) }
    for call in module.declarations.calls {
      let called = module.called(call)
      inventory.moduleCalls += calls(call, called, in: module)
      for instance in called.instances { collect(instance.module, into: &inventory) }
    }
  }

  private func instances(
    of declaration: ResourceDeclaration, in module: ModuleInstance
  ) -> [ResourceInstance] {
    let expansion = module.expansion(of: declaration, named: declaration.localAddress)
    var result: [ResourceInstance] = []
    for key in expansion.keys {
      guard takeInstance(at: declaration.place) else { break }
      let address = module.prefix + declaration.localAddress + key.suffix
      var bodies = BodyEvaluation(module: module)
      let body = bodies.resource(declaration, key, address: address)
      result.append(
        ResourceInstance(
          address: address, modulePath: module.path, type: declaration.type, name: declaration.name,
          instanceKey: key.suffix, body: body,
          region: module.region(of: declaration, key, address: address),
          accountID: module.accountID(of: declaration), references: bodies.references.references,
          isUncertain: module.isUncertain || key.isUncertain,
          place: module.place(declaration.place),
          isCatalogued: module.isCatalogued))
    }
    return result
  }

  private func calls(
    _ call: CallDeclaration, _ called: CalledModule, in module: ModuleInstance
  ) -> [ModuleCall] {
    let version = call.body.attribute("version")?.expression.literalText
    return called.expansion.keys.map { key in
      var bodies = BodyEvaluation(module: module)
      let arguments = bodies.arguments(
        call.body, except: ModuleInstance.callArguments, InstanceContext(key: key))
      return ModuleCall(
        address: "\(module.prefix)module.\(call.name)\(key.suffix)", source: called.source,
        version: version, folder: called.folder, arguments: arguments,
        place: module.place(call.place),
        isCatalogued: called.isCatalogued)
    }
  }
}

extension String {
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension Diagnostic {
  fileprivate static func noCode(_ folder: String) -> Diagnostic {
    let name = folder.isEmpty ? "." : folder
    return Diagnostic(
      .error, "terraform/no-code", "there is no Terraform code in `\(name)`",
      help: "Name the folder that holds the `.tf` files.", isIncomplete: true)
  }
}
