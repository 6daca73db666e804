import Architecture
import Catalog
import Diagnostics
import HCL

/// Arrows between accounts, regions and VPCs: both sides' policies, or the reason why not.
extension StackSynthesis {
  // MARK: refusals

  /// Why such an arrow cannot be between these two places; nil when it can.
  mutating func refusal(_ context: FlowContext) -> FlowContract.Refusal? {
    for block in context.contract.body.blocks("refuse") {
      guard let across = block.body.texts("across"), context.isAcross(across) else { continue }
      return FlowContract.Refusal(
        because: block.body.text("because") ?? "", instead: block.body.text("instead") ?? "")
    }
    return silence(context) ?? missingPolicy(context) ?? missingRoute(context) ?? excess(context)
  }

  /// What services tell each other is different between accounts and regions: the templates must say that they know.
  private func silence(_ context: FlowContext) -> FlowContract.Refusal? {
    let body = context.contract.body
    let isGeneral = context.contract.network != nil || !body.blocks("statement").isEmpty
    let known = body.texts("across") ?? (isGeneral ? ["account", "region", "network"] : [])
    for (word, isSo) in [
      ("account", context.isAcrossAccounts), ("region", context.isAcrossRegions),
      ("network", context.isAcrossNetworks),
    ] where isSo && !known.contains(word) && !saysItself(body, word) {
      return FlowContract.Refusal(
        because:
          "\(kinds(context)) do not reach each other from one \(name(of: word)) to another",
        instead:
          "Draw both in the same \(name(of: word)), or a function or queue between that stands with the head."
      )
    }
    return nil
  }

  private func name(of word: String) -> String { same(word, "network") ? "VPC" : word }

  private func saysItself(_ body: Body, _ word: String) -> Bool {
    body.blocks.contains { block in block.body.texts("across")?.contains(word) == true }
  }

  private func kinds(_ context: FlowContext) -> String {
    let ends =
      context.contract.isReversed
      ? [context.server, context.client] : [context.client, context.server]
    return ends.compactMap { $0?.kind.title }.joined(separator: " and ")
  }

  /// Another account's identity gets in only by the resource's own policy.
  private func missingPolicy(_ context: FlowContext) -> FlowContract.Refusal? {
    guard context.isAcrossAccounts, let server = context.server, context.contract.network == nil,
      !context.contract.body.blocks("statement").isEmpty,
      !saysItself(context.contract.body, "account"), server.identity("policy_input") == nil
    else { return nil }
    return FlowContract.Refusal(
      because:
        "\(server.kind.title) has no policy of its own that could let another account in",
      instead:
        "Draw a queue, topic or event bus in the account of `\(visible(title(server.component)))` that takes the request, or a function there that passes it on."
    )
  }

  /// Two VPCs see each other only through what is drawn between them.
  private func missingRoute(_ context: FlowContext) -> FlowContract.Refusal? {
    guard context.contract.network != nil, let from = context.client?.network,
      let to = context.server?.network, !same(from, to), !areJoined(from, to)
    else { return nil }
    return FlowContract.Refusal(
      because: "no route between the VPCs \(from) and \(to) is drawn",
      instead:
        "Draw a transit gateway or a peering connection, with a line to each of the two VPCs.")
  }

  /// Whether an arrow joins the two VPCs, or something of a kind that joins networks has an arrow from or to each of
  /// them, or lies in one.
  func areJoined(_ a: String, _ b: String) -> Bool {
    let isDirect = graph.flows.contains { flow in
      guard flow.state == .granted, let from = placement(of: flow.from), from.isNetwork,
        let to = placement(of: flow.to), to.isNetwork
      else { return false }
      return same(from.name, a) && same(to.name, b) || same(from.name, b) && same(to.name, a)
    }
    return isDirect
      || graph.components.contains { component in
        guard component.kind.flatMap(catalog.kind)?.body.flag("joins_networks") == true else {
          return false
        }
        let joined = networksJoined(by: component)
        return joined.contains { same($0, a) } && joined.contains { same($0, b) }
      }
  }

  /// The module calls of the VPCs that arrows of the component lead to, or that it lies in.
  func networksJoined(by component: Component) -> [String] {
    var names = [drawnNetwork(of: component)?.name].compactMap { $0 }
    for flow in graph.flows {
      guard same(flow.from, component.id) || same(flow.to, component.id) else { continue }
      let other = same(flow.from, component.id) ? flow.to : flow.from
      guard let end = placement(of: other) else { continue }
      if let network = end.isNetwork ? end.name : end.network, !names.contains(network) {
        names.append(network)
      }
    }
    return names
  }

  // MARK: the other side

  /// Where the network is the way in, the head knows identities of its own account only: what would let the tail sign in
  /// by its role means nothing there, and that is said.
  mutating func signsInElsewhere(_ context: FlowContext) -> Bool {
    guard context.isAcrossAccounts, context.contract.network != nil, let client = context.client,
      let server = context.server, server.identity("policy_input") == nil
    else { return false }
    note(
      "reaches \(title(server.component)) of another account, which does not know its role: it signs in with what that account gives it",
      about: client.component, cure: "draw both in one account")
    return true
  }

  /// The head's own policy lets exactly this role do exactly this.
  mutating func admit(_ statement: Block, _ context: FlowContext) {
    guard context.isAcrossAccounts, let server = context.server,
      server.identity("policy_input") != nil,
      let actions = statement.body.attribute("actions")?.expression,
      let resources = statement.body.attribute("resources")?.expression,
      // Actions that know no resource are not the resource's to grant.
      resources.literalTexts != ["*"]
    else { return }
    let scope = standing(
      at: server.place,
      context.scope.adding(
        "statement",
        .names([
          "sid": statement.body.attribute("sid").map { .expression($0.expression) } ?? .string(""),
          "actions": .expression(actions), "resources": .expression(resources),
        ])))
    for case .block(var block) in fragment("account_statement", scope).items {
      if server.kind.body.blocks("identity").first?.body.flag("policy_without_resources") == true {
        block.body.items.removeAll {
          if case .attribute(let attribute) = $0 {
            same(attribute.name, "resources")
          } else {
            false
          }
        }
      }
      block.body.items += statement.body.blocks("condition").map { .block($0) }
      block.layout = Layout(commented: context.comment)
      resourceStatements[server.name, default: []].append(
        Statement(block: block, environments: context.environments))
    }
  }

  /// The head's key lets this role use it through that service. `scope` has `zt.key`.
  mutating func admitToKey(_ scope: TemplateScope, _ context: FlowContext) {
    guard context.isAcrossAccounts, let server = context.server,
      server.identity("key_policy_input") != nil
    else { return }
    for case .block(var block) in fragment(
      "account_key_statement", standing(at: server.place, scope)
    ).items {
      block.layout = Layout(commented: context.comment)
      keyStatements[server.name, default: []].append(
        Statement(block: block, environments: context.environments))
    }
  }

  // MARK: other regions

  /// What the hosts of a service are called whose endpoint has that name.
  private mutating func host(of service: String) -> String {
    let hosts = library.required("stack/fragments/regional_egress.hcl").attribute("hosts")
    guard case .object(let items)? = hosts?.expression.kind else { return service }
    return items.first { same($0.key.literalText ?? "", service) }?.value.literalText ?? service
  }

  /// An endpoint serves its own region only: calls to another one leave the VPC, to those hosts and no others.
  mutating func addRegionalEgress(of body: Body, _ context: FlowContext) {
    guard context.isAcrossRegions, let client = context.client, let network = client.network,
      client.kind.identity.securityGroup ?? client.identity("security_group") != nil
    else { return }
    networksWithEgress.insert(network)
    for block in body.blocks("endpoint") {
      guard let service = block.labels.first?.text else { continue }
      let name = "\(context.name)_\(identifierForm(service))"
      guard endpointPairs.insert(name).inserted else { continue }
      var scope = TemplateScope(name: name, isCounted: context.environments != nil)
      scope.root = context.scope.root
      scope.root = scope.root.adding(
        "endpoint", .names(["service": .string(service), "host": .string(host(of: service))]))
      scope.root = scope.root.adding(
        "named", .block(named: name, isCounted: context.environments != nil))
      let filled = fragment("regional_egress", scope)
      if let domains = filled.attribute("domains")?.expression,
        case .tuple(let hosts) = domains.kind
      {
        for host in hosts where !domainsOfNetwork[network, default: []].contains(host) {
          domainsOfNetwork[network, default: []].append(host)
        }
      }
      guard regionalEgress.insert(client.name).inserted else { continue }
      addBlocks(filled.blocks.map { .block($0) }, context)
    }
    note(
      "reaches \(context.server.map { title($0.component) } ?? "it") over the internet: an endpoint serves its own region only",
      about: client.component, cure: "draw both in the same region")
  }
}
