package import Catalog
package import Terraform

/// What the controls judge together: one environment's code with that of the account it runs in.
package struct Estate: Sendable {
  package var environment: String
  package var root: String
  package var inventory: Inventory
  package var governedRegions: [String]
  package var managedElsewhere: [String]
  package var accountID: String?
  /// The baseline of an account in which no environment has its home: controls judge it, nothing is drawn for it.
  package var isAccount = false
  /// Addresses of resources of the account's own root.
  package var accountAddresses: Set<String> = []

  package init(
    environment: String, root: String, inventory: Inventory, governedRegions: [String],
    managedElsewhere: [String] = [], accountID: String? = nil
  ) {
    self.environment = environment
    self.root = root
    self.inventory = inventory
    self.governedRegions = governedRegions
    self.managedElsewhere = managedElsewhere
    self.accountID = accountID
  }
}

extension InventoryOptions {
  /// What the configuration says of a root of an environment; a root that is called like a declared account
  /// (`live/prod/network`) is in that account.
  package init(
    _ environment: ProjectConfiguration.Environment?, _ root: EnvironmentRoot, part: String
  ) {
    let account = environment?.accounts.first { $0.name.utf8.elementsEqual(part.utf8) }
    self.init(
      variableFiles: root.variableFiles, accountID: account?.accountID ?? environment?.accountID,
      region: account?.region ?? environment?.region)
  }
}
