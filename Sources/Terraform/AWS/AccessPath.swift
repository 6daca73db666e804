package import Diagnostics

/// One way in which the code lets something reach or do something.
package struct AccessPath: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Security groups let packets through.
    case network
    /// A policy of the principal allows actions.
    case identity
    /// A policy of the target allows actions.
    case resourcePolicy
    /// Whoever may take on the target, which is a role.
    case trust
    /// A resource makes one service call, feed or forward to another.
    case link
  }

  package var kind: Kind
  package var from: AccessEnd
  package var to: AccessEnd
  /// `tcp`, `udp`, …; nil for every protocol and where there is none.
  package var ipProtocol: String?
  package var ports: PortSet
  /// Patterns of actions as written; those of other services than the target's are left out.
  package var actions: [String]
  /// The service principal that acts for `from`.
  package var service: String?
  package var conditions: [PolicyCondition]
  /// The rules, policies and roles that make the path, from its beginning to its end.
  package var via: [AccessStep]
  /// True when the pattern of the target names more than this one resource.
  package var isWildcardResource: Bool
  /// True when an action has a `*`.
  package var isWildcardAction: Bool
  /// True when the service itself uses it on behalf of `from` (execution roles, managed policies for logs).
  package var isServiceRole: Bool
  /// True for what a service asks for on the role of its own resource: the managed policies of a cluster and its nodes.
  package var isOfCourse = false
  /// True when it may be there or not: the code alone does not tell.
  package var isUncertain: Bool
  /// What is missing for it to be open; nil when it is open.
  package var lacks: String?

  /// Whether the head is a role that people or programs outside take on with a token of the tail.
  package var isFederated: Bool {
    kind == .trust
      && actions.contains {
        PolicyPattern.action($0, covers: "sts:AssumeRoleWithWebIdentity")
          || PolicyPattern.action($0, covers: "sts:AssumeRoleWithSAML")
      }
  }

  package init(
    kind: Kind, from: AccessEnd, to: AccessEnd, ipProtocol: String? = nil, ports: PortSet = .none,
    actions: [String] = [], service: String? = nil, conditions: [PolicyCondition] = [],
    via: [AccessStep] = [], isWildcardResource: Bool = false, isServiceRole: Bool = false,
    isUncertain: Bool = false, lacks: String? = nil
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.ipProtocol = ipProtocol
    self.ports = ports
    self.actions = actions
    self.service = service
    self.conditions = conditions
    self.via = via
    self.isWildcardResource = isWildcardResource
    self.isWildcardAction = actions.contains { $0.utf8.contains(UInt8(ascii: "*")) }
    self.isServiceRole = isServiceRole
    self.isUncertain = isUncertain
    self.lacks = lacks
  }
}

package enum AccessEnd: Hashable, Sendable {
  /// A resource of the inventory, by address.
  case resource(String)
  case cidr(String)
  /// A managed prefix list, by its address or id.
  case prefixList(String)
  /// A service principal: `cloudfront.amazonaws.com`.
  case service(String)
  /// An account id; symbolic when it is not known.
  case account(String)
  /// The whole internet, or every principal.
  case anyone
  /// Every resource: `*`.
  case everything
  /// Something of this ARN, pattern or identity that is not in the code.
  case elsewhere(String)
  case unknown(String)
}

package enum PortSet: Hashable, Sendable {
  /// It is not about ports.
  case none
  case all
  case range(Int, Int)
  case unknown

  package func contains(_ port: Int) -> Bool? {
    switch self {
    case .none: false
    case .all: true
    case .range(let low, let high): low <= port && port <= high
    case .unknown: nil
    }
  }

  /// Whether both have a port in common; unknown counts as yes.
  package func overlaps(_ other: PortSet) -> Bool {
    switch (self, other) {
    case (.none, _), (_, .none): false
    case (.range(let a, let b), .range(let c, let d)): max(a, c) <= min(b, d)
    default: true
    }
  }

  /// The ports of both; the other one where one is unknown.
  func intersection(_ other: PortSet) -> PortSet {
    switch (self, other) {
    case (.all, let ports), (.unknown, let ports), (let ports, .all), (let ports, .unknown): ports
    case (.range(let a, let b), .range(let c, let d)): .range(max(a, c), min(b, d))
    default: .none
    }
  }
}

/// A resource on the way, with the place in the code that opens it.
package struct AccessStep: Hashable, Sendable {
  package var address: String
  package var place: SourceRange

  package init(address: String, place: SourceRange) {
    self.address = address
    self.place = place
  }
}

/// So many paths of one kind are listed; whoever finds as many must take the rest for unknown.
package let accessPathLimit = 300_000

/// Every path of an inventory: by network, by identity, by resource policy, by trust and by link.
///
/// Deterministic and sorted by kind, in the order of the inventory's addresses within a kind.
package func accessPaths(_ index: InventoryIndex, _ knowledge: AccessKnowledge) -> [AccessPath] {
  let graph = AccessGraph(index, knowledge)
  var paths = graph.networkPaths()
  paths += graph.identityPaths()
  paths += graph.resourcePolicyPaths()
  paths += graph.trustPaths()
  paths += graph.linkPaths()
  return paths
}
