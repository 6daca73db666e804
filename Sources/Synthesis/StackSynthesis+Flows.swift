import Architecture
import Catalog
import Diagnostics
import HCL

/// One arrow: who is the client, who serves, with which actions.
struct FlowContext {
  var flow: Flow
  var contract: FlowContract
  /// A Terraform identifier: `web_to_orders_db`.
  var name: String
  var client: Placement?
  var server: Placement?
  var verbs: [String]
  var actions: [String]
  var port: String?
  var scope: TemplateScope
  var comment: Comment
  var environments: [String]?

  /// Whether both ends are of the stack and stand in different accounts.
  var isAcrossAccounts: Bool {
    // Sessions that others are given statements for act in the account of what they reach.
    guard let client, let server, client.identity("statements_input") == nil else { return false }
    return client.place.account != server.place.account
  }

  /// Whether both ends stand in different regions; what is global is near to everything.
  var isAcrossRegions: Bool {
    guard let client, let server, !client.isGlobal, !server.isGlobal else { return false }
    return client.place.region != server.place.region
  }

  /// Whether both ends need the network and lie in different VPCs.
  var isAcrossNetworks: Bool {
    guard contract.network != nil, let from = client?.network, let to = server?.network else {
      return false
    }
    return !same(from, to)
  }

  /// Whether one of the words applies: `account`, `region`, `both` of these, `none` of these, or `network`.
  func isAcross(_ words: [String]) -> Bool {
    words.contains { word in
      switch word {
      case "account": isAcrossAccounts
      case "region": isAcrossRegions
      case "both": isAcrossAccounts && isAcrossRegions
      case "network": isAcrossNetworks
      case "none": !isAcrossAccounts && !isAcrossRegions
      default: false
      }
    }
  }
}

/// What the arrows add to the stack.
extension StackSynthesis {
  mutating func addFlows() {
    for flow in graph.flows.sorted(by: { before($0.id, $1.id) }) {
      switch flow.state {
      case .refused(let because, let settle): refuse(flow, because, settle)
      case .granted where isLater(flow): continue
      case .granted: grant(flow)
      }
    }
  }

  func subject(_ flow: Flow) -> String {
    func name(_ id: String) -> String { graph.component(id).map(title) ?? id }
    let label = flow.label.isEmpty ? "" : " (\(flow.label))"
    return "\(name(flow.from)) → \(name(flow.to))\(label)"
  }

  mutating func refuse(_ flow: Flow, _ because: String, _ settle: String) {
    isPartial = true
    refusals.append(PageNote(subject: subject(flow), text: because, cure: settle))
    diagnostics.append(
      Diagnostic(
        .warning, "flow/refused", "the arrow `\(visible(subject(flow)))` is refused: \(because)",
        at: flow.place, diagram: flow.diagramPlace, help: settle.isEmpty ? nil : settle))
  }

  private mutating func grant(_ flow: Flow) {
    guard let contract = contract(of: flow) else {
      refuse(flow, "the catalogue has no contract for it", "")
      return
    }
    if flow.because.utf8.starts(with: "default".utf8) {
      guard configuration.allowsUnlabelled else {
        refuse(
          flow, #"it has no label, and `unlabelled = "deny"` is set"#,
          "Write the verb on the arrow, or annotate it with `zt-access`.")
        return
      }
    }
    if contract.body.flag("internet_egress"), configuration.egressHosts.isEmpty {
      refuse(
        flow, "no host is declared that it may reach",
        #"Declare `egress_hosts` in the configuration, such as ["api.example.com"]."#)
      return
    }
    guard let context = context(flow, contract) else { return }
    if let refusal = refusal(context) {
      refuse(flow, refusal.because, refusal.instead)
      return
    }
    let grants = addChildren(of: contract.body, context)
    guard grants > 0 || contract.body.flag("attach") || contract.body.flag("exposes") else {
      refuse(
        flow, "the templates cannot grant it between these two yet",
        "Draw what lies between them, or add a `flow` for this pair with `--templates`.")
      return
    }
    granted.append(flow)
  }

  private mutating func context(_ flow: Flow, _ contract: FlowContract) -> FlowContext? {
    let clientID = contract.isReversed ? flow.to : flow.from
    let serverID = contract.isReversed ? flow.from : flow.to
    guard let client = end(clientID), let server = end(serverID) else {
      refuse(
        flow, "one of its ends is not generated", "Settle the end first; see `inspect`.")
      return nil
    }
    let verbs = Self.expanded(flow.verbs)
    let port = flow.port ?? contract.network?.port
    if contract.network != nil, port == nil {
      refuse(
        flow, "no port can be known for it", "Write the port on the arrow, such as `tcp/8443`.")
      return nil
    }
    let actions = Self.actions(of: contract, verbs)
    if actions.isEmpty, !contract.actions.isEmpty, !contract.body.blocks("statement").isEmpty {
      refuse(
        flow, "`\(visible(flow.verbs.joined(separator: ", ")))` means nothing between these two",
        "Known are \(contract.actions.map { "`\($0.verb)`" }.joined(separator: ", ")).")
      return nil
    }
    let environments = common(
      flow.environments, client.placement?.environments, server.placement?.environments)
    let name = flowName(flow, client.name, server.name)
    let names = flowNames(flow, contract, name, actions, port)
    let head = contract.isReversed ? client.names : server.names
    let tail = contract.isReversed ? server.names : client.names
    let scope = TemplateScope(name: name, isCounted: environments != nil)
      .adding("from", client.names).adding("to", server.names)
      .adding("head", head).adding("tail", tail).adding("flow", names)
      .adding("network", networkNames(client.placement?.network ?? server.placement?.network))
      .adding("shared", sharedModules(at: client.placement?.place ?? .home))
    return FlowContext(
      flow: flow, contract: contract, name: name, client: client.placement,
      server: server.placement, verbs: verbs, actions: actions, port: port, scope: scope,
      comment: Comment(
        "# " + Self.commentText(subject(flow) + ": " + flow.verbs.joined(separator: ", "))),
      environments: environments)
  }

  private mutating func end(_ id: String) -> (
    placement: Placement?, name: String, names: TemplateValue
  )? {
    if let placement = placement(of: id) {
      return (placement, placement.name, names(of: placement))
    }
    guard let component = graph.component(id) else { return nil }
    let hasNoModule =
      component.role == .actor || component.role == .boundary
      || component.kind.flatMap(catalog.kind)?.isAttachment == true
    // A service of the account acts although its module stands in another root.
    guard hasNoModule || component.kind.flatMap({ provider(of: $0) }) != nil else { return nil }
    return (nil, component.id, names(ofActor: component))
  }

  /// The pair's name; with the connector's id where several arrows join the same two.
  private func flowName(_ flow: Flow, _ client: String, _ server: String) -> String {
    let twins = graph.flows.count {
      (same($0.from, flow.from) && same($0.to, flow.to))
        || (same($0.from, flow.to) && same($0.to, flow.from))
    }
    let name = "\(client)_to_\(server)"
    guard twins > 1 else { return name }
    let cell = flow.cell.utf8.suffix(16).map { isLetter($0) || isDigit($0) ? $0 : 0x5F }
    let verb = flow.verbs.first.map { isIdentifier($0) ? "_" + $0 : "" } ?? ""
    let port = flow.port.map {
      "_" + String(decoding: $0.utf8.map { isDigit($0) ? $0 : 0x5F }, as: UTF8.self)
    }
    return name + verb + (port ?? "") + "_" + String(decoding: cell, as: UTF8.self)
  }

  func flowNames(
    _ flow: Flow, _ contract: FlowContract, _ name: String, _ actions: [String], _ port: String?
  ) -> TemplateValue {
    let ports = Self.portRange(port)
    let text = Self.descriptionText(subject(flow))
    return .names([
      "id": .string(name), "description": .string(text), "label": .string(flow.label),
      "actions": .expression(.strings(actions)),
      "verbs": .expression(.strings(flow.verbs)),
      "protocol": .string(flow.protocol ?? contract.network?.protocol ?? "tcp"),
      "port": ports.map { .expression(.number($0.from)) } ?? .absent("the arrow has no port"),
      "from_port": ports.map { .expression(.number($0.from)) } ?? .absent("the arrow has no port"),
      "to_port": ports.map { .expression(.number($0.to)) } ?? .absent("the arrow has no port"),
      "application": application(flow.label).map { .string($0) } ?? .expression(.null),
      "sid": .string(Self.sid(name)),
    ])
  }

  /// The protocol that a label says is spoken (`HTTP 8080`); nil when it says none.
  private func application(_ label: String) -> String? {
    let words = label.utf8.split { !isLetter($0) }.map {
      lowercased(String(decoding: $0, as: UTF8.self))
    }
    return words.lazy.compactMap { word in
      catalog.protocols.first { same($0.word, word) }?.application
    }.first
  }

  // MARK: words

  /// `both` is read and write; a call is what the pair calls writing.
  static func expanded(_ verbs: [String]) -> [String] {
    var result: [String] = []
    for verb in verbs {
      let parts = same(verb, "both") ? ["read", "write", "both"] : [verb]
      for part in parts where !result.contains(part) { result.append(part) }
    }
    return result
  }

  static func actions(of contract: FlowContract, _ verbs: [String]) -> [String] {
    var result: [String] = []
    func add(_ verb: String) {
      for entry in contract.actions where same(entry.verb, verb) {
        for action in entry.actions where !result.contains(action) { result.append(action) }
      }
    }
    for verb in verbs { add(verb) }
    let isKnown = contract.actions.contains { same($0.verb, "invoke") }
    if verbs.contains("invoke"), !isKnown { add("write") }
    return result
  }

  /// `5432` or `8080-8090`; nil when it is neither.
  static func portRange(_ text: String?) -> (from: Int, to: Int)? {
    guard let text else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard let first = parts.first, let from = first, let last = parts.last, let to = last,
      parts.count <= 2, (0...65535).contains(from), (from...65535).contains(to)
    else { return nil }
    return (from, to)
  }

  /// `web_to_orders_db` as the id of a statement: letters and digits only.
  static func sid(_ name: String) -> String {
    var result: [UInt8] = []
    var startsWord = true
    for byte in name.utf8 {
      if isLetter(byte) || isDigit(byte) {
        result.append(startsWord && isLetter(byte) ? byte & 0xDF : byte)
        startsWord = false
      } else {
        startsWord = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Text of the diagram on one visible line of a comment.
  static func commentText(_ text: String) -> String { visible(shortened(text, to: 160)) }

  /// What descriptions of rules may hold: ASCII letters, digits and a few marks.
  static func descriptionText(_ text: String) -> String {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      let byte = scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : UInt8(ascii: "-")
      let isAllowed = isLetter(byte) || isDigit(byte) || " ._-:/()#,@[]+=;{}!*".utf8.contains(byte)
      result.append(isAllowed && byte != UInt8(ascii: "$") ? byte : UInt8(ascii: " "))
    }
    return shortened(String(decoding: result, as: UTF8.self), to: 200)
  }

  static func shortened(_ text: String, to count: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > count else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(count))) + "…"
  }
}
