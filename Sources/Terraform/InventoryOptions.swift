package import HCL

/// What an inventory needs to know beyond the code.
package struct InventoryOptions: Sendable {
  /// Paths of variable files below the file source's root, weakest first; they win over the ones Terraform
  /// loads by itself.
  package var variableFiles: [String]
  /// Values as of `-var`; they win over every file.
  package var variables: [ValueEntry]
  /// `terraform.workspace`
  package var workspace: String
  /// The account that the configuration is applied to; data sources that ask for it answer with this.
  package var accountID: String?
  /// The region that holds where no provider configuration says one.
  package var region: String?
  /// What every address begins with; empty where one root is all there is.
  package var addressPrefix = ""
  /// What stands for modules that were not installed.
  package var modules = ModuleCatalogue()
  /// How arguments nest.
  package var shapes = ProviderShapes()
  /// Values as text, of `-var NAME=VALUE` and of variables of the environment: what they mean depends on the type.
  package var variableTexts: [(name: String, text: String)] = []
  /// The same, weaker than every file: `TF_VAR_NAME`.
  package var environmentVariables: [(name: String, text: String)] = []
  /// What applies the root, when that is a unit of Terragrunt.
  var unit: TerragruntUnit?
  package var limits: InventoryLimits

  package init(
    variableFiles: [String] = [], variables: [ValueEntry] = [], workspace: String = "default",
    accountID: String? = nil, region: String? = nil, limits: InventoryLimits = InventoryLimits()
  ) {
    self.variableFiles = variableFiles
    self.variables = variables
    self.workspace = workspace
    self.accountID = accountID
    self.region = region
    self.limits = limits
  }
}

/// Bounds on what untrusted code may make us do; each is named by the diagnostic that reports it.
package struct InventoryLimits: Sendable {
  /// Files with code in all modules.
  package var files = 20_000
  /// Bytes of one file.
  package var fileBytes = 16 << 20
  /// Instances of resources, data sources and module calls.
  package var instances = 100_000
  /// Module calls inside module calls.
  package var moduleDepth = 32
  /// Values that need values that need values.
  package var referenceDepth = 128
  /// Levels of expressions in all values that wait for each other: bounds the stack.
  package var evaluationDepth = 600
  /// Arguments and nested blocks that are evaluated in all.
  package var evaluations = 5_000_000

  package init() {}
}
