package import Diagnostics
package import HCL

/// `zeroplan.hcl` (DESIGN section 8). Everything has a default.
package struct ProjectConfiguration: Sendable {
  package var project = "project"
  package var diagram: String?
  package var page: String?
  package var templates: [String] = []
  /// dev, staging and prod when the file names none.
  package var environments: [Environment] = []
  /// Empty means: the regions of `Templates/regions.hcl`.
  package var governedRegions: [String] = []
  package var securityContacts: [String] = []
  package var managedElsewhere: [String] = []
  package var exceptions: [ControlException] = []
  package var mayDiffer: [String] = []
  /// False for `unlabelled = "deny"`.
  package var allowsUnlabelled = true
  package var allowsDiagramExceptions = false
  /// Hosts that SaaS egress may reach.
  package var egressHosts: [String] = []
  package var file: String?

  package init() {}

  package struct Environment: Sendable {
    package var name: String
    package var accountID: String?
    package var region: String?
    package var replicaRegions: [String] = []
    package var profile: String
    package var isDisposable = false
    package var stackSource: String?
    /// The domain that the stack serves in this environment; its certificate is for it.
    package var domainName: String?
    package var stateBucket: String?
    package var stateRegion: String?
    package var stateKMSKeyID: String?
    /// Where the root module of existing code is, below the folder that is compared with; nil: found by shape.
    package var root: String?
    /// Files of variables for it, below the same folder.
    package var variableFiles: [String] = []
    /// `terraform.workspace` of existing code.
    package var workspace: String?
    /// Drawn accounts other than the environment's own.
    package var accounts: [Account] = []
    /// Values of further variables of the stack: literals.
    package var variables: [Attribute] = []
    package var range: SourceRange?

    package init(name: String, profile: String) {
      self.name = name
      self.profile = profile
    }
  }

  /// An `account` block: which account a drawn one is in this environment.
  package struct Account: Sendable {
    package var name: String
    package var accountID: String?
    /// Where its components live that are drawn in no region; nil: where the environment lives.
    package var region: String?
    /// The role to assume there; nil: the usual one.
    package var roleARN: String?
    package var range: SourceRange?

    package init(name: String) { self.name = name }
  }

  package struct ControlException: Sendable {
    package var control: String
    package var component: String?
    package var environment: String?
    /// `2027-01-31`, inclusive.
    package var until: String
    package var reason: String
    package var range: SourceRange?

    package init(
      control: String, component: String?, environment: String?, until: String, reason: String,
      range: SourceRange?
    ) {
      self.control = control
      self.component = component
      self.environment = environment
      self.until = until
      self.reason = reason
      self.range = range
    }
  }
}
