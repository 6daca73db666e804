package import Architecture
package import Catalog
package import Diagnostics

/// What is done and what is to do, phase by phase, for each account and each environment.
package struct Roadmap: Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// A gap: not there, or there and to be closed.
    case missing
    case undecided
    /// Only a person can do it or say it.
    case manual
    /// An exception accepts it.
    case accepted
    /// Declared as managed elsewhere; never counted as done.
    case declared
    case done
  }

  package struct Place: Sendable {
    package var text: String
    package var range: SourceRange?
  }

  package struct Item: Sendable {
    /// A control's id, else the kind of gap and what it is about.
    package var id: String
    package var title: String
    package var state: State
    package var severity: Severity
    package var risk: Risk
    package var places: [Place]
    /// The smallest next step, on one line; nil for what needs none.
    package var step: String?
  }

  package struct Phase: Sendable {
    package var number: Int
    /// What is open first, then by risk.
    package var items: [Item]

    package func count(_ state: State) -> Int { items.count { $0.state == state } }
    /// Nothing of it is missing and nothing undecided.
    package var isDone: Bool { count(.missing) == 0 && count(.undecided) == 0 }
    /// What counts for progress.
    package var total: Int { count(.done) + count(.missing) + count(.undecided) }
  }

  package enum Scope: String, Sendable { case account, environment, tree }

  package struct Section: Sendable {
    package var scope: Scope
    package var name: String
    /// Of an account: the environments in it.
    package var environments: [String]
    /// Phases 1 to 3.
    package var phases: [Phase]
  }

  /// Accounts first, then environments, then what concerns the tree as a whole.
  package var sections: [Section]

  package init(_ result: CheckResult, input: ComparisonInput) {
    var builder = RoadmapBuilder(result: result, input: input)
    builder.addFindings()
    builder.addControls()
    builder.addDrawn()
    sections = builder.sections
  }
}

/// Whole numbers, so that two lists can be compared: how bad × how exposed × how sensitive.
package struct Risk: Sendable, Comparable {
  package var severity: Severity
  package var exposure: Exposure
  package var data: DataClass

  package var score: Int { severity.weight * exposure.weight * data.weight }

  package static func < (a: Risk, b: Risk) -> Bool { a.score < b.score }
}

extension Severity {
  var weight: Int {
    switch self {
    case .low: 1
    case .medium: 2
    case .high: 4
    case .critical: 8
    }
  }
}

extension Exposure {
  var weight: Int {
    switch self {
    case .private: 1
    case .internal: 2
    case .public: 3
    }
  }
}

extension DataClass {
  var weight: Int {
    switch self {
    case .public: 1
    case .internal: 2
    case .confidential: 3
    case .restricted: 4
    }
  }
}
