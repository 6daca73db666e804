import Diagnostics
import HCL

/// Who carries which group and role, and which resource an ARN means.
struct AccessGraph {
  let index: InventoryIndex
  let knowledge: AccessKnowledge
  let policies: PolicyReader
  /// Resources that a part belongs to, by the part's address.
  private(set) var owners: [String: [String]] = [:]
  /// What a resource is only an entry, a copy or a setting of.
  private var homes: [String: String] = [:]
  private(set) var groupHolders: [String: [String]] = [:]
  /// The groups that a resource carries, by its address.
  private(set) var heldGroups: [String: [String]] = [:]
  private(set) var roleHolders: [String: [RoleHolder]] = [:]
  private(set) var arns: [(address: String, arn: ARN)] = []

  struct RoleHolder: Hashable {
    var address: String
    var isService: Bool
    var step: AccessStep
  }

  init(_ index: InventoryIndex, _ knowledge: AccessKnowledge) {
    self.index = index
    self.knowledge = knowledge
    policies = PolicyReader(index.inventory)
    for resource in index.inventory.resources {
      if let arn = arn(of: resource) { arns.append((resource.address, ARN(arn))) }
    }
    for resource in index.inventory.resources {
      guard let shape = knowledge.identities[resource.type] else { continue }
      for part in parts(shape, of: resource) { owners[part, default: []].append(resource.address) }
      if let path = shape.belongsTo {
        let owner = targets(resource.body.values(at: path), type: nil).first {
          $0 != resource.address
        }
        homes[resource.address] = owner
        if let owner { owners[resource.address, default: []].append(owner) }
      }
    }
    for resource in index.inventory.resources {
      guard let shape = knowledge.identities[resource.type] else { continue }
      collectGroups(shape, of: resource)
      collectRoles(shape, of: resource)
    }
  }

  private func parts(_ shape: IdentityShape, of resource: ResourceInstance) -> [String] {
    shape.parts.flatMap { targets(resource.body.values(at: $0), type: nil) }.filter { part in
      guard part != resource.address, let type = index.resource(part)?.type else { return false }
      return knowledge.identities[type]?.isCarrier ?? false
    }
  }

  /// The resource that a listener, an alias or a stage belongs to; itself for all others.
  func home(_ address: String) -> String {
    var result = address
    for _ in 0..<8 {
      guard let next = homes[result] else { break }
      result = next
    }
    return result
  }

  private mutating func collectGroups(_ shape: IdentityShape, of resource: ResourceInstance) {
    for path in shape.securityGroups {
      for value in resource.body.values(at: path) {
        guard let key = groupKey(value.value) else { continue }
        for holder in topmost(resource.address) where groupHolders[key]?.contains(holder) != true {
          groupHolders[key, default: []].append(holder)
          heldGroups[holder, default: []].append(key)
        }
      }
    }
  }

  private mutating func collectRoles(_ shape: IdentityShape, of resource: ResourceInstance) {
    let step = AccessStep(address: resource.address, place: resource.place)
    for (paths, isService) in [(shape.roles, false), (shape.serviceRoles, true)] {
      for role in paths.flatMap({ targets(resource.body.values(at: $0), type: "aws_iam_role") }) {
        for address in topmost(resource.address) {
          let holder = RoleHolder(address: address, isService: isService, step: step)
          if roleHolders[role]?.contains(holder) != true {
            roleHolders[role, default: []].append(holder)
          }
        }
      }
    }
  }

  /// The resources that use this one as a part, at the end of every chain; itself when nothing does.
  func topmost(_ address: String) -> [String] {
    var result: [String] = []
    var seen: Set<String> = []
    var open = [address]
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      let above = owners[next] ?? []
      if above.isEmpty { result.append(next) } else { open += above.reversed() }
    }
    return result.isEmpty ? [address] : result
  }

  /// The identity of a security group: the address of its resource, or what stands for it.
  func groupKey(_ value: Value) -> String? {
    guard let text = SymbolicText(value) else { return nil }
    guard let parts = text.parts, parts.count == 1 else {
      return text.parts == nil ? nil : text.description
    }
    switch parts[0] {
    case .text(let id): return id.isEmpty ? nil : id
    case .reference(let reference):
      if index.resource(reference.address)?.type.utf8.ends(with: "security_group") ?? false {
        return reference.address
      }
      return ([reference.address] + reference.attribute).joined(separator: ".")
    }
  }

  /// The resources that values refer to: by reference, by what went into a known name, by ARN.
  func targets(_ values: [ConfiguredAttribute], type: String?) -> [String] {
    var result: [String] = []
    func add(_ address: String) {
      guard let resource = index.resource(address), type == nil || resource.type == type,
        !result.contains(address)
      else { return }
      result.append(address)
    }
    for value in values {
      let direct = value.value.references
      if !direct.isEmpty {
        for reference in direct { add(reference.address) }
        continue
      }
      let named = value.references.filter {
        knowledge.identities[index.resource($0.address)?.type ?? ""] != nil
      }
      let fitting = named.filter { type == nil || index.resource($0.address)?.type == type }
      // What one instance is called may come with the references of all (`module.function[each.key].name`).
      let text = value.value.stringValue ?? ""
      let exact = fitting.first { reference in
        fitting.count > 1
          && index.resource(reference.address).flatMap(arn)
            .map { ARN($0).isNamed(text) } ?? false
      }
      if let first = exact ?? fitting.first {
        add(first.address)
      } else if let text = value.value.stringValue, !text.isEmpty {
        let isARN = text.utf8.starts(with: "arn:".utf8)
        let named = arns.filter { known in
          if isARN { return known.arn.isMeant(by: ARN(text)) }
          return known.arn.isNamed(text)
            && (type == nil || index.resource(known.address)?.type == type)
        }
        // A plain name that more than one resource has names none of them.
        if isARN || named.count == 1 { for known in named { add(known.address) } }
      }
    }
    return result
  }

  // MARK: - ARNs

  /// The ARN of a resource with `*` for what is not known; nil when its name is not known.
  private func arn(of resource: ResourceInstance) -> String? {
    guard let shape = knowledge.identities[resource.type], !shape.arn.isEmpty else { return nil }
    var result = ""
    for slot in shape.arn {
      switch slot {
      case .text(let text): result += text
      case .name("partition"), .name("account"): result += "*"
      case .name("region"): result += resource.region ?? "*"
      case .name(let name):
        guard let value = resource.body.attribute(name)?.value,
          let text = SymbolicText(value)?.text(replacingReferencesWith: "*"),
          text.utf8.contains(where: { $0 != UInt8(ascii: "*") })
        else { return nil }
        result += text
      }
    }
    return result
  }

  struct Target: Hashable {
    var end: AccessEnd
    var isWildcard: Bool
  }

  /// What a resource element of a policy means here.
  func targets(of text: SymbolicText) -> [Target] {
    guard let parts = text.parts else {
      return [Target(end: .unknown(text.reason ?? "the resource is not known"), isWildcard: false)]
    }
    for (position, part) in parts.enumerated() {
      guard case .reference(let reference) = part, index.resource(reference.address) != nil else {
        continue
      }
      return [
        Target(
          end: .resource(home(reference.address)), isWildcard: isWildcard(parts, around: position))
      ]
    }
    if text.text == "*" { return [Target(end: .everything, isWildcard: true)] }
    guard let pattern = text.text(replacingReferencesWith: "*") else { return [] }
    let wanted = ARN(pattern)
    let found = arns.filter { $0.arn.isMeant(by: wanted) }
    if found.isEmpty { return [Target(end: .elsewhere(text.description), isWildcard: false)] }
    return found.map {
      let isWildcard = found.count > 1 || !$0.arn.isAllThat(wanted)
      return Target(end: .resource(home($0.address)), isWildcard: isWildcard)
    }
  }

  /// Whether more is meant than what a part refers to: a `*` before it, or one directly after it, as in
  /// `${aws_s3_bucket.files.arn}*`, which is every bucket whose name begins like that.
  private func isWildcard(_ parts: [SymbolPart], around position: Int) -> Bool {
    if case .text(let start)? = parts.first, start.utf8.contains(UInt8(ascii: "*")) { return true }
    guard position + 1 < parts.count, case .text(let rest) = parts[position + 1] else {
      return false
    }
    return rest.utf8.first == UInt8(ascii: "*") || rest.utf8.first == UInt8(ascii: "?")
  }

  func service(of address: String) -> String? {
    index.resource(address).flatMap { knowledge.identities[$0.type]?.service }
  }

  /// The actions that can be meant for a target, as texts.
  func actions(_ actions: [SymbolicText], for end: AccessEnd) -> [String] {
    let texts = actions.map(\.description)
    guard case .resource(let address) = end, let service = service(of: address) else {
      return texts
    }
    return texts.filter { action in
      guard let colon = action.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
      let own = String(decoding: action.utf8[..<colon], as: UTF8.self)
      // Roles are taken on through another service than the one that keeps them.
      return PolicyPattern.action(own, covers: service)
        || (service == "iam" && PolicyPattern.action(own, covers: "sts"))
    }
  }
}
