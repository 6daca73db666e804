import Diagnostics
import HCL

/// One rule of a security group with one peer.
private struct NetworkRule {
  var group: String
  var peer: AccessEnd
  /// The peer's key when it is a group.
  var peerGroup: String?
  var ipProtocol: String?
  var ports: PortSet
  var step: AccessStep
  var isUncertain: Bool
}

extension AccessGraph {
  /// What security groups let through: from group to group, from addresses, to addresses.
  func networkPaths() -> [AccessPath] {
    let ingress = rules("sg_ingress")
    let egress = rules("sg_egress")
    let egressByGroup = Dictionary(grouping: egress, by: \.group)
    var result: [AccessPath] = []
    for rule in ingress {
      for holder in holders(of: rule.group) {
        guard result.count < accessPathLimit else { return result }
        result += paths(into: holder, rule, egressByGroup)
      }
    }
    let ingressGroups = Set(
      ingress.filter { $0.peerGroup != nil }.map { "\($0.peerGroup ?? "") \($0.group)" })
    for rule in egress {
      for holder in holders(of: rule.group) {
        guard result.count < accessPathLimit else { return result }
        if let peer = rule.peerGroup {
          guard !ingressGroups.contains("\(rule.group) \(peer)") else { continue }
          result += holders(of: peer).map {
            path(
              rule, from: end(holder), to: end($0),
              lacks: "no ingress rule of `\(peer)` lets it in")
          }
        } else {
          result.append(path(rule, from: end(holder), to: rule.peer))
        }
      }
    }
    return result
  }

  private func paths(
    into holder: String, _ rule: NetworkRule, _ egress: [String: [NetworkRule]]
  ) -> [AccessPath] {
    guard let peer = rule.peerGroup else {
      return [path(rule, from: rule.peer, to: end(holder))]
    }
    return holders(of: peer).flatMap { source -> [AccessPath] in
      let base = path(rule, from: end(source), to: end(holder))
      // A group that is not in the code may let everything out; so may the other groups of whoever will carry one
      // that nobody in the code carries.
      guard index.resource(peer) != nil, groupHolders[peer] != nil else { return [base] }
      let open = (heldGroups[source] ?? [peer]).flatMap { egress[$0] ?? [] }
        .filter { $0.admits(rule) }
      let ways = ways(open, to: rule.group)
      guard !ways.isEmpty else {
        var path = base
        path.lacks = "no egress rule of `\(peer)` lets it out"
        return [path]
      }
      return ways.map { way in
        var path = base
        path.via.insert(way.step, at: 0)
        path.ports = rule.ports.intersection(way.ports)
        path.ipProtocol = rule.ipProtocol ?? way.ipProtocol
        path.isUncertain = path.isUncertain || way.isUncertain
        return path
      }
    }
  }

  /// The egress rules by which packets get to a group: each that names it, or goes everywhere, else one to addresses.
  private func ways(_ open: [NetworkRule], to group: String) -> [NetworkRule] {
    let certain = open.filter {
      $0.peerGroup == group || ($0.peer == .anyone && $0.peerGroup == nil)
    }
    if !certain.isEmpty { return certain }
    guard var addresses = open.first(where: { $0.peerGroup == nil }) else { return [] }
    addresses.isUncertain = true
    return [addresses]
  }

  private func path(
    _ rule: NetworkRule, from: AccessEnd, to: AccessEnd, lacks: String? = nil
  ) -> AccessPath {
    AccessPath(
      kind: .network, from: from, to: to, ipProtocol: rule.ipProtocol, ports: rule.ports,
      via: [rule.step], isUncertain: rule.isUncertain, lacks: lacks)
  }

  /// A group that is not in the code is somewhere else.
  private func end(_ holder: String) -> AccessEnd {
    index.resource(holder) == nil ? .elsewhere(holder) : .resource(holder)
  }

  /// Who carries a group; the group itself when nobody in the code does.
  private func holders(of group: String) -> [String] { groupHolders[group] ?? [group] }

  // MARK: - Rules

  private func rules(_ view: String) -> [NetworkRule] {
    guard let view = knowledge.view(view) else { return [] }
    return view.records(index).flatMap { rules(of: $0) }
  }

  private func rules(of record: ViewRecord) -> [NetworkRule] {
    guard let group = record.owner ?? groupKey(record.field("security_group")) else { return [] }
    let name = record.field("protocol")
    let isAll = name.stringValue.map { $0 == "-1" || $0.asciiLowercase == "all" } ?? false
    let base = NetworkRule(
      group: group, peer: .unknown("the peer is not known"),
      ipProtocol: isAll ? nil : name.protocolName,
      ports: isAll ? .all : ports(record, name),
      step: AccessStep(address: record.source, place: record.place),
      isUncertain: record.isUncertain || !name.isKnown)
    return peers(of: record, group).map { peer, key in
      var rule = base
      rule.peer = peer
      rule.peerGroup = key
      return rule
    }
  }

  private func ports(_ record: ViewRecord, _ name: Value) -> PortSet {
    let from = record.field("from_port")
    let to = record.field("to_port")
    // Of ICMP the ports are type and code.
    if name.protocolName?.utf8.starts(with: "icmp".utf8) ?? false { return .all }
    guard from.isKnown, to.isKnown, name.isKnown else { return .unknown }
    guard let low = from.integer ?? to.integer, let high = to.integer ?? from.integer else {
      return .all
    }
    return low < 0 || (low == 0 && high >= 65535) ? .all : .range(low, high)
  }

  private func peers(of record: ViewRecord, _ group: String) -> [(AccessEnd, String?)] {
    var result: [(AccessEnd, String?)] = []
    for text in (record.field("cidrs").elements ?? []).flatMap(\.symbolicTexts) {
      if let cidr = text.text {
        result.append((cidr == "0.0.0.0/0" || cidr == "::/0" ? .anyone : .cidr(cidr), nil))
      } else {
        result.append(
          (text.parts == nil ? .unknown("a CIDR is not known") : .cidr(text.description), nil))
      }
    }
    for value in record.field("sgs").elements ?? [] {
      if let key = groupKey(value) {
        result.append((.resource(key), key))
      } else {
        result.append((.unknown("a security group is not known"), nil))
      }
    }
    for text in (record.field("prefix_lists").elements ?? []).flatMap(\.symbolicTexts) {
      result.append((.prefixList(text.description), nil))
    }
    if record.field("self").boolValue == true { result.append((.resource(group), group)) }
    let isUnknown = ["cidrs", "sgs", "prefix_lists"].contains { !record.field($0).isKnown }
    if isUnknown { result.append((.unknown("its peers are not known from the code"), nil)) }
    return result
  }
}

extension NetworkRule {
  func admits(_ other: NetworkRule) -> Bool {
    (ipProtocol == nil || other.ipProtocol == nil || ipProtocol == other.ipProtocol)
      && ports.overlaps(other.ports)
  }
}

extension Value {
  fileprivate var protocolName: String? {
    guard let text = SymbolicText(self)?.text else { return nil }
    switch text {
    case "6": return "tcp"
    case "17": return "udp"
    case "1": return "icmp"
    case "58": return "icmpv6"
    default: return text.asciiLowercase
    }
  }
}
