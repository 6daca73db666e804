package import Catalog
package import Diagnostics
package import Terraform

/// What a control says of one resource, one region or one account.
package struct Verdict: Sendable {
  package enum Outcome: Sendable, Equatable {
    case pass
    case fail
    /// Could not be known from the code, with the reason. Never shown as a pass.
    case undecided(String)
    case notApplicable
    /// Declared to be run by somebody else; never shown as a pass either.
    case managedElsewhere
    /// Only a person can say.
    case manual
  }
  package var control: Control
  package var outcome: Outcome
  package var resource: ResourceInstance?
  package var region: String?
  /// Where the code says what fails: an argument, a rule, a statement, else the resource.
  package var place: SourceRange?

  package init(
    control: Control, outcome: Outcome, resource: ResourceInstance? = nil, region: String? = nil
  ) {
    self.control = control
    self.outcome = outcome
    self.resource = resource
    self.region = region
    self.place = place ?? resource?.place
  }
}
