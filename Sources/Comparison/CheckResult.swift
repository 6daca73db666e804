package import Catalog
package import Diagnostics

/// Everything that `check` found, for every environment that was looked at.
package struct CheckResult: Sendable {
  /// Sorted: worst severity first, then phase, kind, control, environment, component, address.
  package var findings: [Finding]
  package var matches: [Match]
  package var environments: [EnvironmentSummary]
  /// What configuration and annotations suppressed; every report lists it.
  package var suppressed: [Suppression]
  package var diagnostics: [Diagnostic]
  /// Controls that hold wherever they apply, in every environment that was looked at, by phase.
  package var metControls: [Int: Int] = [:]
  /// What became of each control in each environment, in the order of environments and controls.
  package var controlStates: [ControlState] = []
  /// Addresses that an environment shares with its account's own root, by environment.
  package var accountAddresses: [String: Set<String>] = [:]

  package init(
    findings: [Finding] = [], matches: [Match] = [], environments: [EnvironmentSummary] = [],
    suppressed: [Suppression] = [], diagnostics: [Diagnostic] = []
  ) {
    self.findings = findings
    self.matches = matches
    self.environments = environments
    self.suppressed = suppressed
    self.diagnostics = diagnostics
  }

  /// Findings that count as gaps: neither undecided nor manual.
  package var gaps: [Finding] { findings.filter { $0.kind != .undecided && $0.kind != .manual } }
}

/// How often a control was met in one environment.
package struct ControlState: Sendable {
  package var control: String
  package var title: String
  package var phase: Int
  package var severity: Severity
  package var scope: Control.Scope
  package var environment: String
  package var passed = 0
  package var failed = 0
  package var undecided = 0
  package var isManagedElsewhere = false
}

/// A drawn component and the resource that is it in one environment, with the score and what led there.
package struct Match: Sendable {
  package var component: String
  package var environment: String
  package var address: String
  /// 0 to 100.
  package var score: Int
  package var because: [String]

  package init(
    component: String, environment: String, address: String, score: Int, because: [String]
  ) {
    self.component = component
    self.environment = environment
    self.address = address
    self.score = score
    self.because = because
  }
}

package struct EnvironmentSummary: Sendable {
  package var name: String
  package var root: String
  package var resources: Int
  /// Verdicts of controls, one a resource or scope.
  package var passed: Int
  package var failed: Int
  package var undecided: Int
  package var excepted: Int
  /// True when the environment may lose its data (`disposable`), which every report says.
  package var isDisposable: Bool

  package init(
    name: String, root: String, resources: Int, passed: Int = 0, failed: Int = 0,
    undecided: Int = 0,
    excepted: Int = 0, isDisposable: Bool = false
  ) {
    self.name = name
    self.root = root
    self.resources = resources
    self.passed = passed
    self.failed = failed
    self.undecided = undecided
    self.excepted = excepted
    self.isDisposable = isDisposable
  }
}

/// A finding that was accepted, or a service declared to be run elsewhere, with who said so.
package struct Suppression: Sendable {
  package var what: String
  package var because: String
  /// `2027-01-31`; nil for what has no end ("declared as managed elsewhere").
  package var until: String?
  package var range: SourceRange?

  package init(what: String, because: String, until: String?, range: SourceRange?) {
    self.what = what
    self.because = because
    self.until = until
    self.range = range
  }
}

extension Finding {
  /// Stable across runs and machines: made of what the finding is about, not of wording or places.
  package var id: String {
    let parts: [String] = [
      kind.rawValue, control ?? "", environment ?? "", component?.id ?? "", flow?.from ?? "",
      flow?.to ?? "", flow?.port ?? "", (flow?.verbs ?? []).joined(separator: ","),
      resource?.address ?? "",
    ]
    // A length before each part, so that no two lists of parts give the same text.
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    return String(decoding: SHA256.hexadecimal(Array(text.utf8)).utf8.prefix(16), as: UTF8.self)
  }
}

/// What differs between environments (`parity`).
package struct ParityResult: Sendable {
  package struct Difference: Sendable {
    package enum Kind: String, Sendable { case structure, control, version, value }
    package var kind: Kind
    /// Declared in the configuration (`parity { may_differ }`) or a size.
    package var isAllowed: Bool
    package var address: String
    package var message: String
    package var severity: Severity
    /// In the order of the environments; nil where it is absent.
    package var values: [(environment: String, value: String?, place: SourceRange?)]

    package init(
      kind: Kind, isAllowed: Bool, address: String, message: String, severity: Severity,
      values: [(environment: String, value: String?, place: SourceRange?)]
    ) {
      self.kind = kind
      self.isAllowed = isAllowed
      self.address = address
      self.message = message
      self.severity = severity
      self.values = values
    }
  }
  package var environments: [EnvironmentSummary]
  package var differences: [Difference]
  package var diagnostics: [Diagnostic]

  package init(
    environments: [EnvironmentSummary], differences: [Difference], diagnostics: [Diagnostic] = []
  ) {
    self.environments = environments
    self.differences = differences
    self.diagnostics = diagnostics
  }

  package var isSame: Bool { !differences.contains { !$0.isAllowed } }
}
