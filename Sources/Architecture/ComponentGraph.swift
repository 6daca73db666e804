package import Catalog
package import Diagnostics
package import Diagrams

/// What one page of a diagram means: components in boundaries, flows between them, and everything assumed to get there.
///
/// Every shape of the page stands in exactly one of `components`, `decorations`, `unknownShapes`; every connector in exactly
/// one of `flows` (one connector may make several), `decorations`, `unknownConnectors`.
package struct ComponentGraph: Sendable {
  package var page: Page
  package var components: [Component]
  package var flows: [Flow]
  package var decorations: [Decoration]
  package var unknownShapes: [UnknownShape]
  package var unknownConnectors: [UnknownConnector]
  package var assumptions: [Assumption]
  /// Shapes of the page that are arrows, as the lines that they stand for.
  package var drawnArrows: [Connector] = []

  package init(
    page: Page, components: [Component] = [], flows: [Flow] = [], decorations: [Decoration] = [],
    unknownShapes: [UnknownShape] = [], unknownConnectors: [UnknownConnector] = [],
    assumptions: [Assumption] = []
  ) {
    self.page = page
    self.components = components
    self.flows = flows
    self.decorations = decorations
    self.unknownShapes = unknownShapes
    self.unknownConnectors = unknownConnectors
    self.assumptions = assumptions
  }

  package func component(_ id: String) -> Component? { components.first { $0.id == id } }

  /// Actors that take on a role of the stack: their kind brings one, and a granted arrow needs it. Everybody else outside is
  /// only a name on an arrow.
  package func actorsWithRole(_ catalog: ComponentCatalog) -> Set<String> {
    let kinds = Dictionary(
      components.compactMap { component in component.kind.map { (component.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let able = Set(
      components.compactMap { component -> String? in
        guard let kind = component.kind.flatMap(catalog.kind), kind.role == .actor,
          kind.identity.roleName != nil
        else { return nil }
        return component.id
      })
    guard !able.isEmpty else { return [] }
    return Set(
      flows.compactMap { flow -> String? in
        guard flow.state == .granted, let from = kinds[flow.from], let to = kinds[flow.to],
          let contract = catalog.contract(from: from, to: to), contract.needsRole
        else { return nil }
        let client = contract.isReversed ? flow.to : flow.from
        return able.contains(client) ? client : nil
      })
  }
}

package enum Confidence: String, Sendable, Comparable {
  case guess, likely, certain
  package static func < (a: Confidence, b: Confidence) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .guess: 0
    case .likely: 1
    case .certain: 2
    }
  }
}

package struct Component: Sendable {
  /// A Terraform identifier made of the label (else the kind): unique on the page, homonyms with a suffix from the cell id.
  package var id: String
  package var cell: String
  package var label: String
  /// A kind of the catalogue; nil when the shape is known by name but the catalogue has no kind ("no template yet") or `zt-kind` is a resource type.
  package var kind: String?
  /// The Terraform resource type that the shape stands for, also without a kind; nil for actors and most boundaries.
  package var resourceType: String?
  /// What the shape is called, for people: "Amazon EC2 instance".
  package var title: String
  package var role: Role
  /// The innermost boundary that contains it, by id.
  package var boundary: String?
  package var because: String
  package var confidence: Confidence
  package var exposure: Exposure?
  package var dataClass: DataClass?
  /// nil means all.
  package var environments: [String]?
  /// `zt-name`
  package var name: String?
  /// `zt-address`
  package var address: String?
  /// `zt-set-NAME`, in file order.
  package var settings: [Property]
  /// `zt-exception-CONTROL`
  package var exceptions: [Property]
  /// Facts from the label: a CIDR on a VPC or subnet, "private", an engine.
  package var facts: [String: String]
  package var bounds: Rect
  package var diagramPlace: DiagramPlace
  package var place: SourceRange

  package init(
    id: String, cell: String, label: String, kind: String?, resourceType: String? = nil,
    title: String,
    role: Role, boundary: String? = nil, because: String, confidence: Confidence,
    exposure: Exposure? = nil, dataClass: DataClass? = nil, environments: [String]? = nil,
    name: String? = nil, address: String? = nil, settings: [Property] = [],
    exceptions: [Property] = [], facts: [String: String] = [:], bounds: Rect,
    diagramPlace: DiagramPlace, place: SourceRange
  ) {
    self.id = id
    self.cell = cell
    self.label = label
    self.kind = kind
    self.resourceType = resourceType
    self.title = title
    self.role = role
    self.boundary = boundary
    self.because = because
    self.confidence = confidence
    self.exposure = exposure
    self.dataClass = dataClass
    self.environments = environments
    self.name = name
    self.address = address
    self.settings = settings
    self.exceptions = exceptions
    self.facts = facts
    self.bounds = bounds
    self.diagramPlace = diagramPlace
    self.place = place
  }
}

package enum Exposure: String, Sendable { case `public`, `internal`, `private` }
package enum DataClass: String, Sendable { case `public`, `internal`, confidential, restricted }

/// One arrow after interpretation: who opens the request to whom, to do what.
package struct Flow: Sendable {
  package enum State: Sendable, Equatable {
    case granted
    /// Not generated, so denied; `settle` is the annotation or the entry point that would settle it.
    case refused(because: String, settle: String)
  }
  /// `from->to`, with the connector's id appended when several join the same pair.
  package var id: String
  /// The connector's cell.
  package var cell: String
  package var from: String
  package var to: String
  /// Words of the label grammar: `read`, `write`, `delete`, `both`, `invoke`, `authenticate`, `connect`, or a further verb of the pair.
  package var verbs: [String]
  /// `tcp`, `udp`; nil when no network path is needed.
  package var `protocol`: String?
  /// `5432`, or a range `8080-8090`.
  package var port: String?
  package var label: String
  package var state: State
  /// Where verb and port came from: "label tcp/5432", "default of fargate to s3".
  package var because: String
  package var environments: [String]?
  /// The contract of the catalogue that applies (`FlowContract.id`); nil when refused for want of one.
  package var contract: String?
  package var diagramPlace: DiagramPlace
  package var place: SourceRange

  package init(
    id: String, cell: String, from: String, to: String, verbs: [String], protocol: String? = nil,
    port: String? = nil, label: String, state: State, because: String,
    environments: [String]? = nil, contract: String? = nil, diagramPlace: DiagramPlace,
    place: SourceRange
  ) {
    self.id = id
    self.cell = cell
    self.from = from
    self.to = to
    self.verbs = verbs
    self.protocol = `protocol`
    self.port = port
    self.label = label
    self.state = state
    self.because = because
    self.environments = environments
    self.contract = contract
    self.diagramPlace = diagramPlace
    self.place = place
  }
}

package struct Decoration: Sendable {
  /// What a connector is that makes no flow of its own; shapes are `plain`.
  package enum Sort: String, Sendable {
    case plain
    /// Part of a flow that another connector makes, or a route.
    case folded
    /// The answer to another arrow.
    case reply
    /// By `zt-ignore`, hidden, or at something that is.
    case ignored
  }
  package var cell: String
  package var because: String
  package var sort: Sort
  /// The cell that it is a label or a badge of.
  package var owner: String?
  package init(cell: String, because: String, sort: Sort = .plain, owner: String? = nil) {
    self.owner = owner
    self.cell = cell
    self.because = because
    self.sort = sort
  }
}

package struct UnknownShape: Sendable {
  package var cell: String
  /// The style token, or what else was looked at.
  package var token: String
  package var label: String
  package var closest: [String]
  package var diagramPlace: DiagramPlace
  package var place: SourceRange
  package init(
    cell: String, token: String, label: String, closest: [String], diagramPlace: DiagramPlace,
    place: SourceRange
  ) {
    self.cell = cell
    self.token = token
    self.label = label
    self.closest = closest
    self.diagramPlace = diagramPlace
    self.place = place
  }
}

package struct UnknownConnector: Sendable {
  package var cell: String
  package var because: String
  package var diagramPlace: DiagramPlace
  package var place: SourceRange
  package init(cell: String, because: String, diagramPlace: DiagramPlace, place: SourceRange) {
    self.cell = cell
    self.because = because
    self.diagramPlace = diagramPlace
    self.place = place
  }
}

/// An inference, with the annotation that would overrule it.
package struct Assumption: Sendable {
  package var cell: String
  package var text: String
  /// `zt-kind`, `zt-access`, …; nil when only redrawing changes it.
  package var annotation: String?
  /// What says on the cell itself what was assumed: with it the page means the same and the assumption is none.
  package var confirmation: [Annotation]
  package var diagramPlace: DiagramPlace
  package init(
    cell: String, text: String, annotation: String?, confirmation: [Annotation] = [],
    diagramPlace: DiagramPlace
  ) {
    self.cell = cell
    self.text = text
    self.annotation = annotation
    self.confirmation = confirmation
    self.diagramPlace = diagramPlace
  }
}

/// A `zt-…` property with its value.
package struct Annotation: Hashable, Sendable {
  package var name: String
  package var value: String
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
