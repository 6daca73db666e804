import Catalog
import Comparison
import Diagnostics
import Foundation
import Reporting
import Terraform

/// One value of `--plan`: a plan or a state in JSON, of an environment or of one root of it.
struct PlanFile {
  /// `prod`, `prod/network`; nil when the command line names none.
  var name: String?
  var path: String
}

extension CodeOptions {
  /// `prod=plan.json`, `plan.json`, also several with commas.
  var plans: [PlanFile] {
    plan.flatMap { $0.utf8.split(separator: UInt8(ascii: ",")) }.map { text in
      let parts = text.split(separator: UInt8(ascii: "="), maxSplits: 1).map {
        String(decoding: $0, as: UTF8.self)
      }
      return parts.count == 2
        ? PlanFile(name: parts[0], path: parts[1]) : PlanFile(name: nil, path: parts.first ?? "")
    }
  }
}

extension Session {
  /// What plans say of an environment, with the places of its code; nil when none is for it.
  mutating func planned(
    _ group: EnvironmentGroup, among groups: Int, _ plans: [PlanFile], code: Inventory,
    _ declared: ProjectConfiguration.Environment?, _ sources: [any FileSource]
  ) throws -> Inventory? {
    var result: Inventory?
    for plan in plans {
      let root = group.roots.first { plan.name == $0.name }
      guard plan.name == group.name || root != nil || (plan.name == nil && groups == 1) else {
        continue
      }
      var options = InventoryOptions(
        accountID: declared?.accountID, region: declared?.region)
      options.shapes = providerShapes(sources)
      if let root, group.roots.count > 1 { options.addressPrefix = group.part(root) + "." }
      let inventory = try inventory(of: plan, options)
      result = merged(result ?? Inventory(), inventory)
    }
    return result?.located(by: code)
  }

  /// Plans of environments that have no code here.
  mutating func plannedEstates(
    _ plans: [PlanFile], known: [String], configuration: ProjectConfiguration,
    sources: [any FileSource], governedRegions: [String]
  ) throws -> [Estate] {
    var estates: [Estate] = []
    for plan in plans {
      let name = plan.name ?? "default"
      guard !known.contains(name) else { continue }
      let declared = configuration.environments.first { $0.name.utf8.elementsEqual(name.utf8) }
      var options = InventoryOptions(accountID: declared?.accountID, region: declared?.region)
      options.shapes = providerShapes(sources)
      let inventory = try inventory(of: plan, options)
      if let index = estates.firstIndex(where: { $0.environment == name }) {
        estates[index].inventory = merged(estates[index].inventory, inventory)
        continue
      }
      estates.append(
        Estate(
          environment: name, root: "", inventory: inventory, governedRegions: governedRegions,
          managedElsewhere: configuration.managedElsewhere, accountID: declared?.accountID))
    }
    return estates
  }

  /// With `--plan` alone there is no folder.
  mutating func codeFolder(_ folder: String?, _ code: CodeOptions) throws -> String? {
    if let folder { return folder }
    guard code.plan.isEmpty else { return nil }
    throw fail(
      Diagnostic(
        .error, "usage/no-code", "there is nothing to compare with",
        help: "Name the folder of the Terraform with `--against`, or a plan with `--plan`."))
  }

  private mutating func inventory(of plan: PlanFile, _ options: InventoryOptions) throws
    -> Inventory
  {
    begin("reading \(visible(plan.path))")
    let bytes = try read(plan.path, limit: options.limits.fileBytes * 4, what: "plan")
    let (inventory, problems) = loadInventory(plan: bytes, name: plan.path, options: options)
    report(problems)
    if problems.contains(where: { $0.severity == .error }), inventory.resources.isEmpty {
      throw ended()
    }
    return inventory
  }
}
