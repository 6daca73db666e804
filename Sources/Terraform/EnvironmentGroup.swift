package import Diagnostics

/// The roots that make one environment together: `live/prod/network` and `live/prod/app`.
package struct EnvironmentGroup: Sendable {
  package var name: String
  /// The folder that they stand in, or the only root itself.
  package var folder: String
  package var roots: [EnvironmentRoot]

  package init(name: String, folder: String, roots: [EnvironmentRoot]) {
    self.name = name
    self.folder = folder
    self.roots = roots
  }

  /// What tells a root from the others of its environment: `network`; empty for the only one.
  package func part(_ root: EnvironmentRoot) -> String {
    roots.count == 1 || root.name.utf8.count <= name.utf8.count
      ? "" : String(decoding: root.name.utf8.dropFirst(name.utf8.count + 1), as: UTF8.self)
  }
}

/// Roots `prod/network` and `prod/app` are one environment; `prod/eu-west-1` is an environment of its own, since
/// regions repeat what the other has.
package func environmentGroups(_ roots: [EnvironmentRoot]) -> [EnvironmentGroup] {
  var result: [EnvironmentGroup] = []
  var byName: [String: Int] = [:]
  for root in roots {
    let parts = root.name.utf8.split(separator: UInt8(ascii: "/"))
      .map { String(decoding: $0, as: UTF8.self) }
    if let environment = root.environment {
      if let known = byName[environment] {
        result[known].roots.append(root)
      } else {
        byName[environment] = result.count
        result.append(EnvironmentGroup(name: environment, folder: root.folder, roots: [root]))
      }
      continue
    }
    guard parts.count == 2, parts[0] != "accounts", !parts[1].isRegionName else {
      result.append(EnvironmentGroup(name: root.name, folder: root.folder, roots: [root]))
      continue
    }
    if let known = byName[parts[0]] {
      result[known].roots.append(root)
    } else {
      byName[parts[0]] = result.count
      let folder = root.folder.utf8.dropLast(parts[1].utf8.count + 1)
      result.append(
        EnvironmentGroup(
          name: parts[0], folder: String(decoding: folder, as: UTF8.self), roots: [root]))
    }
  }
  return result
}

/// Everything that the roots of an environment declare. Where there are several, each address begins with the name
/// of its root (`network.aws_vpc.main`), so that no two are the same.
package func loadInventory(
  _ files: any FileSource, group: EnvironmentGroup, options: (EnvironmentRoot) -> InventoryOptions
) -> (Inventory, [Diagnostic]) {
  var result = Inventory()
  var diagnostics: [Diagnostic] = []
  for root in group.roots {
    var options = options(root)
    if group.roots.count > 1 { options.addressPrefix = group.part(root) + "." }
    let (inventory, problems) = loadInventory(files, root, options: options)
    result.resources += inventory.resources
    result.dataSources += inventory.dataSources
    result.moduleCalls += inventory.moduleCalls
    result.undecided += inventory.undecided
    result.outputs += inventory.outputs
    result.moves += inventory.moves
    diagnostics += problems
  }
  result.resources.sort { $0.address.precedes($1.address) }
  result.dataSources.sort { $0.address.precedes($1.address) }
  result.moduleCalls.sort { $0.address.precedes($1.address) }
  return (result, diagnostics)
}

/// Everything that one root declares, with what its unit of Terragrunt says of it.
package func loadInventory(
  _ files: any FileSource, _ root: EnvironmentRoot, options: InventoryOptions
) -> (Inventory, [Diagnostic]) {
  var options = options
  if options.workspace == "default" { options.workspace = root.workspace }
  guard let path = root.terragrunt else {
    return loadInventory(files, root: root.folder, options: options)
  }
  let unit = TerragruntUnit(files, path: path, options: options)
  options.variableFiles = unit.variableFiles + options.variableFiles
  options.unit = unit
  let (inventory, problems) = loadInventory(
    files, root: unit.folder ?? root.folder, options: options)
  return (inventory, unit.diagnostics + problems)
}

extension String {
  /// Whether it is built like `eu-west-1`.
  fileprivate var isRegionName: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"))
    guard parts.count >= 3, parts[0].count == 2, let last = parts.last else { return false }
    return last.allSatisfy { (0x30...0x39).contains($0) }
      && parts.dropLast().allSatisfy { $0.allSatisfy { (0x61...0x7a).contains($0) } }
  }
}
