package import Diagnostics
package import HCL

/// One zero-trust requirement: `Templates/controls/<area>/<ID>.hcl`, described in ARCHITECTURE.md, "A control".
package struct Control: Sendable {
  package enum Scope: String, Sendable, CaseIterable {
    /// Judged for each resource of `appliesTo`.
    case resource
    /// Judged once for an environment with its account.
    case account
    /// Judged once for every governed region.
    case accountRegion = "account_region"
    /// Nothing in code can decide it: a person does.
    case manual
  }
  package enum Parity: String, Sendable, CaseIterable {
    /// Every environment must have prod's verdict.
    case strict
    /// Weaker outside prod is accepted.
    case relaxable
  }
  /// A resource that belongs to the one that is judged.
  package struct Companion: Sendable {
    package var name: String
    package var type: String
    /// Its argument that refers to the judged resource.
    package var by: [String]
    /// Attributes of the judged resource that the argument may hold.
    package var to: [String]
  }
  package struct Example: Sendable {
    package var isGood: Bool
    /// Terraform.
    package var body: Body
    package var range: SourceRange?
  }

  package var id: String
  package var title: String
  package var principle: Principle
  package var phase: Int
  package var severity: Severity
  package var parity: Parity
  package var scope: Scope
  package var appliesTo: [String]
  /// A service's name in `managed_elsewhere` that takes this control over.
  package var service: String?
  /// What the condition is asked of, one by one as `item`: `statements`, `own_statements`, `trust` or a view.
  package var every: String?
  package var when: Expression?
  package var condition: Expression?
  package var rationale: String
  package var remediation: String
  /// What a person must do besides; listed, never passed.
  package var manual: String?
  package var companions: [Companion]
  package var fix: Body?
  package var references: [(source: String, ids: [String])]
  package var examples: [Example]
  /// The lists that the controls share.
  package var lists = TextLists()
  package var everyRange: SourceRange?
  package var range: SourceRange?
}
