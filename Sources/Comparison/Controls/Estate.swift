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
