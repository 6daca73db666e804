package enum Severity: String, Sendable, Comparable, CaseIterable {
  case low, medium, high, critical
  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }
}

package enum Principle: String, Sendable, CaseIterable {
  case verifyExplicitly = "verify_explicitly"
  case leastPrivilege = "least_privilege"
  case assumeBreach = "assume_breach"
  case continuousMonitoring = "continuous_monitoring"
}
