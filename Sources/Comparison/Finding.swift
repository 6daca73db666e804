package import Catalog
package import Diagnostics

package enum FindingKind: String, Sendable, CaseIterable {
  case missingComponent = "missing-component"
  case undrawnComponent = "undrawn-component"
  case missingAccess = "missing-access"
  case undrawnAccess = "undrawn-access"
  case control, parity, drift
  case exceptionExpired = "exception-expired"
  case undecided, manual
}

/// Something to show a person, with its place in the diagram and in the code (DESIGN section 9).
package struct Finding: Sendable {
  package struct ComponentPlace: Sendable {
    package var id: String
    package var diagram: DiagramPlace
    package init(id: String, diagram: DiagramPlace) {
      self.id = id
      self.diagram = diagram
    }
  }
  package struct FlowPlace: Sendable {
    package var from: String
    package var to: String
    package var verbs: [String]
    package var `protocol`: String?
    package var port: String?
    /// The connector's cell; nil for a path that nobody drew.
    package var cell: String?
    package init(
      from: String, to: String, verbs: [String] = [], protocol: String? = nil, port: String? = nil,
      cell: String? = nil
    ) {
      self.from = from
      self.to = to
      self.verbs = verbs
      self.protocol = `protocol`
      self.port = port
      self.cell = cell
    }
  }
  package struct ResourcePlace: Sendable {
    package var address: String
    package var range: SourceRange?
    package init(address: String, range: SourceRange?) {
      self.address = address
      self.range = range
    }
  }

  package var kind: FindingKind
  /// The control's id, for kinds `control`, `parity`, `manual`, `undecided` where one is meant.
  package var control: String?
  package var severity: Severity
  package var phase: Int
  package var principle: Principle
  package var environment: String?
  package var component: ComponentPlace?
  package var flow: FlowPlace?
  package var resource: ResourcePlace?
  /// What a control asks for, in its own words; nil for other kinds.
  package var title: String?
  package var message: String
  package var why: String
  package var fix: String?
  package var references: [(source: String, ids: [String])]

  package init(
    _ kind: FindingKind, control: String? = nil, severity: Severity, phase: Int,
    principle: Principle,
    environment: String? = nil, component: ComponentPlace? = nil, flow: FlowPlace? = nil,
    resource: ResourcePlace? = nil, message: String, why: String, fix: String? = nil,
    references: [(source: String, ids: [String])] = []
  ) {
    self.kind = kind
    self.control = control
    self.severity = severity
    self.phase = phase
    self.principle = principle
    self.environment = environment
    self.component = component
    self.flow = flow
    self.resource = resource
    self.message = message
    self.why = why
    self.fix = fix
    self.references = references
  }
}
