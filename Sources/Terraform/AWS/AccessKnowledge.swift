package import Diagnostics
import HCL

/// What reachability must know of AWS beyond the code: data of `views.hcl`, `identities.hcl` and
/// `managed_policies.hcl`.
package struct AccessKnowledge: Sendable {
  package var views: [View]
  var identities: [String: IdentityShape]
  /// Types of `identities`, in the file's order.
  var identityTypes: [String]
  var links: [LinkShape]
  /// By the part of the ARN after `policy/`.
  var managedPolicies: [String: ManagedPolicy]

  package init() {
    views = []
    identities = [:]
    identityTypes = []
    links = []
    managedPolicies = [:]
  }

  package func view(_ name: String) -> View? { views.first { $0.name == name } }
}

/// What a type carries: paths of arguments.
struct IdentityShape: Sendable {
  var securityGroups: [[String]]
  var roles: [[String]]
  var serviceRoles: [[String]]
  var parts: [[String]]
  var belongsTo: [String]?
  var service: String?
  var arn: [SymbolicSlot]

  /// Whether groups and roles of it can count as another's.
  var isCarrier: Bool {
    !securityGroups.isEmpty || !roles.isEmpty || !serviceRoles.isEmpty || !parts.isEmpty
  }
}

/// A piece of an ARN's template.
enum SymbolicSlot: Sendable {
  case text(String)
  case name(String)
}

/// A resource through which one resource calls, feeds or forwards to another.
struct LinkShape: Sendable {
  var type: String
  /// nil when the resource itself is the end.
  var from: [[String]]?
  var to: [[String]]?
  /// The argument that holds a service principal: the link is then a permission.
  var service: String?
  var actions: String?
}

struct ManagedPolicy: Sendable {
  var actions: [String]
  /// Every workload of its kind needs it.
  var isImplied: Bool
  /// What the service asks for on the roles of such resources, and on no others.
  var types: [String]
}

/// What all sources say: a later one says a view, a type or a policy anew, and adds links.
package func loadAccessKnowledge(_ sources: [any FileSource]) -> (AccessKnowledge, [Diagnostic]) {
  var knowledge = AccessKnowledge()
  var diagnostics: [Diagnostic] = []
  for (index, source) in sources.enumerated() {
    diagnostics += knowledge.load(source, isRequired: index == 0)
  }
  return (knowledge, diagnostics)
}

package func loadAccessKnowledge(_ templates: any FileSource) -> (AccessKnowledge, [Diagnostic]) {
  loadAccessKnowledge([templates])
}

extension AccessKnowledge {
  fileprivate mutating func load(_ source: any FileSource, isRequired: Bool) -> [Diagnostic] {
    let (views, problems) = loadViews(source, isRequired: isRequired)
    self.views = self.views.filter { old in !views.contains { $0.name == old.name } } + views
    var identities = DataFile(source, "identities.hcl", isRequired: isRequired)
    identities.check(identities.body, known: ["type", "link"])
    for block in identities.body.blocks("type") {
      guard let type = block.labels.first?.text else { continue }
      if self.identities.updateValue(IdentityShape(block, in: &identities), forKey: type) == nil {
        identityTypes.append(type)
      }
    }
    for block in identities.body.blocks("link") {
      links.append(LinkShape(block, in: &identities))
    }
    var policies = DataFile(source, "managed_policies.hcl", isRequired: isRequired)
    policies.check(policies.body, known: ["policy"])
    for block in policies.body.blocks("policy") {
      policies.check(block.body, known: ["actions", "implied", "of"])
      guard let name = block.labels.first?.text else { continue }
      managedPolicies[name] = ManagedPolicy(
        actions: block.body.attribute("actions")?.expression.literalTexts ?? [],
        isImplied: block.body.attribute("implied")?.expression.literalBool ?? false,
        types: block.body.attribute("of")?.expression.literalTexts ?? [])
    }
    return problems + identities.diagnostics + policies.diagnostics
  }
}

extension IdentityShape {
  fileprivate init(_ block: Block, in file: inout DataFile) {
    let body = block.body
    file.check(
      body,
      known: [
        "security_groups", "roles", "service_roles", "parts", "belongs_to", "service", "arn",
      ])
    func paths(_ name: String) -> [[String]] {
      (body.attribute(name)?.expression.literalTexts ?? []).map(\.path)
    }
    securityGroups = paths("security_groups")
    roles = paths("roles")
    serviceRoles = paths("service_roles")
    parts = paths("parts")
    belongsTo = body.attribute("belongs_to")?.expression.literalText?.path
    service = body.attribute("service")?.expression.literalText
    arn = (body.attribute("arn")?.expression.literalText ?? "").slots
  }
}

extension LinkShape {
  fileprivate init(_ block: Block, in file: inout DataFile) {
    let body = block.body
    file.check(body, known: ["from", "to", "service", "actions"])
    type = block.labels.first?.text ?? ""
    from = Self.paths(body.attribute("from")?.expression)
    to = Self.paths(body.attribute("to")?.expression)
    service = body.attribute("service")?.expression.literalText
    actions = body.attribute("actions")?.expression.literalText
  }

  private static func paths(_ expression: Expression?) -> [[String]]? {
    guard case .tuple(let elements)? = expression?.kind else { return nil }
    let isItself = elements.contains {
      if case .traversal("resource", let steps) = $0.kind { steps.isEmpty } else { false }
    }
    return isItself ? nil : elements.compactMap { $0.literalText?.path }
  }
}

extension String {
  fileprivate var path: [String] {
    utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// `arn:${partition}:s3:::${bucket}` in pieces.
  fileprivate var slots: [SymbolicSlot] {
    var result: [SymbolicSlot] = []
    var rest = Substring(self).utf8
    while let start = rest.firstIndex(of: UInt8(ascii: "$")) {
      let after = rest.index(after: start)
      guard after < rest.endIndex, rest[after] == UInt8(ascii: "{"),
        let end = rest[after...].firstIndex(of: UInt8(ascii: "}"))
      else { break }
      let text = String(decoding: rest[..<start], as: UTF8.self)
      if !text.isEmpty { result.append(.text(text)) }
      result.append(.name(String(decoding: rest[rest.index(after: after)..<end], as: UTF8.self)))
      rest = rest[rest.index(after: end)...]
    }
    let text = String(decoding: rest, as: UTF8.self)
    if !text.isEmpty { result.append(.text(text)) }
    return result
  }
}
