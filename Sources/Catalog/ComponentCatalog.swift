package import Diagnostics
package import HCL

/// Everything that `Templates/` says, loaded and checked. Adding a kind, shape, flow or control touches no Swift.
package struct ComponentCatalog: Sendable {
  /// Sorted by id.
  package var kinds: [ComponentKind]
  /// By the lower-cased token of a style.
  package var shapes: [String: ShapeMeaning]
  package var contracts: [FlowContract]
  /// Names that stand for several kinds: `compute`, `people`.
  package var groups: [String: [String]]
  package var verbs: [VerbWords]
  package var protocols: [ProtocolWord]
  package var profiles: [EnvironmentProfile]
  /// Every kind that something may name, with or without a template; sorted by id.
  package var knownKinds: [KnownKind]
  package var frames: [FrameRule]
  package var refinements: [Refinement]
  /// Facts that words of a label give, in the order of the file.
  package var facts: [FactWords]
  /// Words of answers, which grant nothing.
  package var replyWords: [String]
  /// First words of text that explains the picture.
  package var noteWords: [String]
  /// Last words of labels that name a program, whatever stands before.
  package var agentWords: [String]
  /// First words of such labels, where a language puts them first.
  package var openerWords: [String] = []
  /// Words between the members of a list: "and".
  package var joinWords: [String] = []
  /// Words beside the number of a port.
  package var portWords: [String] = []
  /// What may stand before the known name in an invented token.
  package var ignoredPrefixes: [String]
  /// The bytes of each `shapes/glyphs.tsv` and `shapes/pictures.tsv`, source by source: few diagrams need them.
  package var outlineFiles: [[UInt8]]
  package var pictureFiles: [[UInt8]]

  package init(
    kinds: [ComponentKind] = [], shapes: [String: ShapeMeaning] = [:],
    contracts: [FlowContract] = [], groups: [String: [String]] = [:], verbs: [VerbWords] = [],
    protocols: [ProtocolWord] = [], profiles: [EnvironmentProfile] = [],
    knownKinds: [KnownKind] = [], frames: [FrameRule] = [], refinements: [Refinement] = [],
    facts: [FactWords] = [], replyWords: [String] = [], noteWords: [String] = [],
    agentWords: [String] = [], ignoredPrefixes: [String] = [],
    outlineFiles: [[UInt8]] = [], pictureFiles: [[UInt8]] = []
  ) {
    self.kinds = kinds.sorted { precedes($0.id, $1.id) }
    self.shapes = shapes
    self.contracts = contracts
    self.groups = groups
    self.verbs = verbs
    self.protocols = protocols
    self.profiles = profiles
    self.knownKinds = knownKinds.sorted { precedes($0.id, $1.id) }
    self.frames = frames
    self.refinements = refinements
    self.facts = facts
    self.replyWords = replyWords
    self.noteWords = noteWords
    self.agentWords = agentWords
    self.ignoredPrefixes = ignoredPrefixes
    self.outlineFiles = outlineFiles
    self.pictureFiles = pictureFiles
  }

  /// The kind with a template; nil also for a known kind without one.
  package func kind(_ id: String) -> ComponentKind? {
    position(of: id, count: kinds.count) { kinds[$0].id }.map { kinds[$0] }
  }
  package func knownKind(_ id: String) -> KnownKind? {
    position(of: id, count: knownKinds.count) { knownKinds[$0].id }.map { knownKinds[$0] }
  }
  /// What a person calls the kind.
  package func title(of id: String) -> String {
    kind(id)?.title ?? knownKind(id)?.title ?? id
  }
  package func role(of id: String) -> Role? { kind(id)?.role ?? knownKind(id)?.role }
  package func resourceType(of id: String) -> String? {
    kind(id)?.resourceType ?? knownKind(id)?.types.first
  }
  package func isKnown(_ id: String) -> Bool { kind(id) != nil || knownKind(id) != nil }

  /// The kind itself, then the kinds that it is `like`.
  package func lineage(of id: String) -> [String] {
    var line = [id]
    while line.count < 8, let next = line.last.flatMap({ knownKind($0)?.like }),
      !line.contains(next)
    {
      line.append(next)
    }
    return line
  }

  /// The most specific contract: of the kind rather than of one that it is like, then with fewer kinds on both sides.
  package func contract(from: String, to: String) -> FlowContract? {
    var best: (rank: Int, contract: FlowContract)?
    for (i, source) in lineage(of: from).enumerated() {
      for (j, target) in lineage(of: to).enumerated() {
        for contract in contracts
        where contract.from.contains(source) && contract.to.contains(target) {
          let rank = (i + j) * 10_000 + contract.from.count + contract.to.count
          if best.map({ rank < $0.rank }) ?? true { best = (rank, contract) }
        }
      }
    }
    return best?.contract
  }

  private func position(of id: String, count: Int, name: (Int) -> String) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(name(middle), id) { low = middle + 1 } else { high = middle }
    }
    return low < count && name(low).utf8.elementsEqual(id.utf8) ? low : nil
  }
}

/// By bytes.
func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

package enum Role: String, Sendable { case resource, service, actor, boundary }

/// `Templates/components/<id>/component.hcl`; the fields are described in ARCHITECTURE.md, "A kind".
package struct ComponentKind: Sendable {
  package var id: String
  package var title: String
  package var role: Role
  /// The stack's file: `compute` gives `stack/compute.tf`.
  package var area: String
  /// The resource whose existence the box asserts.
  package var resourceType: String?
  /// Types of existing code that such a box may match; begins with `resourceType`.
  package var types: [String]
  /// `public`, `private` or `isolated`; nil when it is not in a VPC.
  package var subnet: String?
  package var isDataStore: Bool
  /// Words of labels that mean this kind when no icon speaks, lower case.
  package var labels: [String]
  package var inputs: [ModuleInput]
  package var identity: ComponentIdentity
  /// The kind whose module serves: its own, or another's that takes what differs as an input.
  package var module: String
  /// True when `Templates/components/<module>/module` exists.
  package var hasModule: Bool
  /// The whole block, for stages that read more of it.
  package var body: Body
  package var range: SourceRange?

  package init(
    id: String, title: String, role: Role, area: String, resourceType: String? = nil,
    types: [String] = [], subnet: String? = nil, isDataStore: Bool = false, labels: [String] = [],
    inputs: [ModuleInput] = [], identity: ComponentIdentity = ComponentIdentity(),
    hasModule: Bool = false, body: Body = Body(), range: SourceRange? = nil
  ) {
    self.id = id
    module = id
    self.title = title
    self.role = role
    self.area = area
    self.resourceType = resourceType
    self.types = types
    self.subnet = subnet
    self.isDataStore = isDataStore
    self.labels = labels
    self.inputs = inputs
    self.identity = identity
    self.hasModule = hasModule
    self.body = body
    self.range = range
  }
}

extension ComponentKind {
  /// `account` or `region`: such a frame says where what is in it stands.
  package var place: String? { body.attribute("place")?.expression.literalString }
  /// Of no region, wherever it is drawn: near to all of them.
  package var isGlobal: Bool { body.attribute("global")?.expression.literalBool ?? false }
  /// A VPC.
  package var isNetwork: Bool { body.attribute("network")?.expression.literalBool ?? false }
}

/// Which outputs of the module say who the component is.
package struct ComponentIdentity: Sendable {
  package var securityGroup: String?
  package var roleName: String?
  package var roleARN: String?
  package var arn: String?
  package var servicePrincipal: String?
  package var keyARN: String?
  /// The module's input that takes JSON documents to merge into its one resource policy.
  package var policyInput: String?

  package init() {}
}

/// An arrow drawn as a shape: from where to where in its box, and which ends have heads.
package struct DrawnLine: Sendable {
  /// The points of a box that a line may join.
  package enum Corner: String, Sendable, CaseIterable {
    case n, e, s, w, ne, nw, se, sw

    /// Fractions of the box.
    package var place: (x: Double, y: Double) {
      switch self {
      case .n: (0.5, 0)
      case .e: (1, 0.5)
      case .s: (0.5, 1)
      case .w: (0, 0.5)
      case .ne: (1, 0)
      case .nw: (0, 0)
      case .se: (1, 1)
      case .sw: (0, 1)
      }
    }
  }
  package var tail: Corner
  package var tip: Corner
  package var tailHasHead = false
  package var tipHasHead = true

  package init(tail: Corner, tip: Corner) {
    self.tail = tail
    self.tip = tip
  }
}

/// What a shape token means (`Templates/shapes/*.hcl`).
package struct ShapeMeaning: Sendable {
  package enum Role: String, Sendable {
    case resource, service, boundary, actor, external, generic, decoration, arrow
    /// A sign without a label through which arrows pass: a padlock.
    case joint
    /// The head of an arrow, drawn as a shape of its own: the line that ends in it points there.
    case head
  }
  package var token: String
  package var title: String
  package var role: Role
  /// A kind's id; nil when the catalogue has none for it.
  package var kind: String?
  package var resourceType: String?
  package var note: String?
  /// Of an arrow: the way it runs through its box, before the style turns it.
  package var line: DrawnLine?
  /// The file of `Templates/shapes` that has it, without `.hcl`.
  package var library = ""
  package var range: SourceRange?

  package init(
    token: String, title: String, role: Role, kind: String? = nil, resourceType: String? = nil,
    note: String? = nil
  ) {
    self.token = token
    self.title = title
    self.role = role
    self.kind = kind
    self.resourceType = resourceType
    self.note = note
  }
}

/// A `flow` block: what an arrow between two kinds means; see ARCHITECTURE.md, "A flow".
package struct FlowContract: Sendable {
  /// `from>to` of the block's first kinds with its file's name: stable, for messages and tests.
  package var id: String
  /// Kinds, groups already expanded.
  package var from: [String]
  package var to: [String]
  /// More specific wins: fewer kinds on both sides.
  package var defaultVerb: String
  /// Verb → IAM actions; `read`, `write` and further verbs.
  package var actions: [(verb: String, actions: [String])]
  package var network: NetworkContract?
  /// Why such an arrow cannot be, and what to draw instead.
  package var refusal: Refusal?
  /// The grants happen on the head's identity because the arrow is drawn in the direction of data.
  package var isReversed: Bool
  /// Of a network and a gateway: it stands although the arrow leads on, and an arrow at what lies in the network means it too.
  package var joins = false
  /// `statement`, `resource_statement`, `endpoint`, `key`, `input` and `block` children for the synthesis.
  package var body: Body
  package var range: SourceRange?

  /// Whether the client needs an identity with permissions.
  package var needsRole: Bool {
    body.items.contains { item in
      if case .block(let block) = item { block.type == "statement" } else { false }
    }
  }

  package struct NetworkContract: Sendable {
    package var `protocol`: String
    /// nil: the arrow must say it.
    package var port: String?
    package init(protocol: String, port: String?) {
      self.protocol = `protocol`
      self.port = port
    }
  }
  package struct Refusal: Sendable {
    package var because: String
    package var instead: String
    package init(because: String, instead: String) {
      self.because = because
      self.instead = instead
    }
  }

  package init(
    id: String, from: [String], to: [String], defaultVerb: String,
    actions: [(verb: String, actions: [String])] = [], network: NetworkContract? = nil,
    refusal: Refusal? = nil, isReversed: Bool = false, body: Body = Body(),
    range: SourceRange? = nil
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.defaultVerb = defaultVerb
    self.actions = actions
    self.network = network
    self.refusal = refusal
    self.isReversed = isReversed
    self.body = body
    self.range = range
  }
}

/// `verb "read" { words = [...] }` of `Templates/labels/verbs.hcl`.
package struct VerbWords: Sendable {
  package var verb: String
  package var words: [String]
  package init(verb: String, words: [String]) {
    self.verb = verb
    self.words = words
  }
}

/// `protocol "postgresql" { transport = "tcp" port = "5432" }` of `Templates/labels/protocols.hcl`.
package struct ProtocolWord: Sendable {
  package var word: String
  package var transport: String
  package var port: String
  /// What services call the protocol that is spoken (`HTTP`); nil where it does not matter to them.
  package var application: String?
  package init(word: String, transport: String, port: String, application: String? = nil) {
    self.word = word
    self.transport = transport
    self.port = port
    self.application = application
  }
}

/// `Templates/environments/<name>.hcl`: sizes only.
package struct EnvironmentProfile: Sendable {
  package var name: String
  package var body: Body
  package init(name: String, body: Body) {
    self.name = name
    self.body = body
  }
}
