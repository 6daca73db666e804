import Architecture
import Catalog
import Diagnostics
import HCL

/// The children of `flow` and `implied` blocks.
extension StackSynthesis {
  /// How many blocks, statements and inputs came of them.
  @discardableResult
  mutating func addChildren(of body: Body, _ context: FlowContext) -> Int {
    let before = effects
    if body.flag("internet_egress"), let network = context.client?.network {
      networksWithEgress.insert(network)
    }
    if body.flag("internet_gateway"),
      let network = context.server?.network ?? context.client?.network
    {
      networksWithGateway.insert(network)
    }
    if context.contract.network != nil { addNetworkPath(context) }
    if body.blocks("endpoint").isEmpty == false { addRegionalEgress(of: body, context) }
    var statements: [Block] = []
    for block in body.blocks where applies(block, context) {
      let context = block.body.flag("reversed") ? swapped(context) : context
      switch block.type {
      case "statement": statements += addStatement(block, context)
      case "resource_statement": addResourceStatement(block, context)
      case "key": addKey(block, context)
      case "key_statement": addKeyStatement(block, context)
      case "endpoint": addEndpoint(block, statements, context)
      case "input": addInput(block, context)
      case "block": addBlocks(block.body.items, context)
      // Modules give their roles what they do of themselves; it stands there for the comparison.
      case "own_statement": break
      case "actions", "network", "refuse": break
      default:
        diagnostics.append(
          Diagnostic(
            .error, "template/unknown-block", "a flow has no `\(visible(block.type))` blocks",
            at: block.typeRange ?? block.range,
            help: suggestion(for: block.type, among: Self.childTypes).map {
              "Did you mean `\($0)`?"
            }
          ))
      }
    }
    return effects - before
  }

  private var effects: Int {
    access.count + securityGroupPairs.count + endpoints.count
      + contributions.values.reduce(0) { $0 + $1.count }
      + identityStatements.values.reduce(0) { $0 + $1.count }
      + resourceStatements.values.reduce(0) { $0 + $1.count }
  }

  /// The context as if the arrow were drawn the other way: for what the head needs of the tail.
  func swapped(_ context: FlowContext) -> FlowContext {
    var result = context
    swap(&result.client, &result.server)
    if case .names(let names) = context.scope.root {
      result.scope = context.scope
        .adding("from", names["to"] ?? .names([:]))
        .adding("to", names["from"] ?? .names([:]))
    }
    return result
  }

  private static let childTypes = [
    "statement", "resource_statement", "key", "key_statement", "endpoint", "input", "block",
    "actions", "network", "refuse",
  ]

  /// `verbs = ["read"]` on a child restricts it to flows with one of these verbs.
  func applies(_ block: Block, _ context: FlowContext) -> Bool {
    if let across = block.body.texts("across"), !context.isAcross(across) { return false }
    guard let verbs = block.body.texts("verbs") else { return true }
    return verbs.contains { verb in context.verbs.contains { same($0, verb) } }
  }

  mutating func fragment(_ name: String, _ scope: TemplateScope) -> Body {
    Body(placed(library.required("stack/fragments/\(name).hcl").items, scope))
  }

  // MARK: network

  private mutating func addNetworkPath(_ context: FlowContext) {
    guard let client = context.client, let server = context.server,
      client.kind.identity.securityGroup ?? client.identity("security_group") != nil,
      server.kind.identity.securityGroup ?? server.identity("security_group") != nil,
      let port = context.port
    else { return }
    if let from = client.network, let to = server.network, !same(from, to) {
      addBlocks(fragment("network_pair", context.scope).items, context)
      return
    }
    addBlocks(fragment("security_group_pair", context.scope).items, context)
    securityGroupPairs.append(
      SecurityGroupPair(
        name: context.name, from: client.name, to: server.name, port: port,
        environments: context.environments))
  }

  /// Blocks for `access.tf`, the first with the flow's comment.
  mutating func addBlocks(_ items: [BodyItem], _ context: FlowContext) {
    var isFirst = true
    for case .block(var block) in placed(items, context.scope) {
      block.layout = isFirst ? Layout(commented: context.comment) : Layout(blankLineBefore: true)
      isFirst = false
      access.append(.block(counted(block, context.environments)))
    }
  }

  /// The block with a `count` when it is not in every environment; a `for_each` of its own becomes empty there.
  func counted(_ block: Block, _ environments: [String]?) -> Block {
    guard let condition = condition(environments) else { return block }
    var block = block
    for (index, item) in block.body.items.enumerated() {
      guard case .attribute(var attribute) = item, same(attribute.name, "for_each") else {
        continue
      }
      func name(_ text: String) -> Expression { Expression(.traversal(root: text, [])) }
      let clause = ForClause(
        keyName: "key", valueName: "item", collection: attribute.expression, condition: condition)
      attribute.expression = Expression(
        .forObject(clause, key: name("key"), value: name("item"), groups: false))
      block.body.items[index] = .attribute(attribute)
      return block
    }
    let count = Expression(.conditional(condition, then: .number(1), otherwise: .number(0)))
    if let first = block.body.items.first { block.body.items[0] = spaced(first) }
    block.body.items.insert(.attribute(Attribute("count", count)), at: 0)
    return block
  }

  // MARK: statements

  private mutating func addStatement(_ block: Block, _ context: FlowContext) -> [Block] {
    guard let client = context.client, client.hasPermissions else { return [] }
    guard !signsInElsewhere(context) else { return [] }
    guard let statement = statement(block, context, at: client.place) else { return [] }
    identityStatements[client.name, default: []].append(
      Statement(block: commented(statement, context), environments: context.environments))
    admit(statement, context)
    return [statement]
  }

  private func commented(_ block: Block, _ context: FlowContext) -> Block {
    var block = block
    block.layout = Layout(commented: context.comment)
    return block
  }

  /// A policy document's statement; nil when `only` leaves no action.
  private mutating func statement(_ block: Block, _ context: FlowContext, at place: Place)
    -> Block?
  {
    var body = engine.fill(block.body, standing(at: place, context.scope))
    let only = block.body.texts("only")
    let declared = body.texts("actions") ?? context.actions
    let actions = only.map { only in declared.filter { only.contains($0) } } ?? declared
    guard !actions.isEmpty else { return nil }
    body.items.removeAll {
      guard case .attribute(let attribute) = $0 else { return false }
      return ["only", "verbs", "actions", "sid", "reversed", "across"].contains(attribute.name)
    }
    let lead = [
      BodyItem.attribute(Attribute("sid", .string(Self.sid(context.name)))),
      .attribute(Attribute("actions", .strings(actions))),
    ]
    body.items = lead + body.items
    return Block("statement", body: body)
  }

  private mutating func addResourceStatement(_ block: Block, _ context: FlowContext) {
    guard let server = context.server,
      let statement = statement(block, context, at: server.place)
    else { return }
    resourceStatements[server.name, default: []].append(
      Statement(block: commented(statement, context), environments: context.environments))
  }

  private mutating func addKeyStatement(_ block: Block, _ context: FlowContext) {
    guard let server = context.server,
      let statement = statement(block, context, at: server.place)
    else { return }
    keyStatements[server.name, default: []].append(
      Statement(block: commented(statement, context), environments: context.environments))
  }

  /// What the client needs of the key of the server's data, through that service only.
  private mutating func addKey(_ block: Block, _ context: FlowContext) {
    guard let client = context.client, let server = context.server, client.hasPermissions,
      server.kind.identity.keyARN ?? server.identity("key_arn") != nil
    else { return }
    var actions: [String] = []
    for verb in context.verbs {
      for action in block.body.texts(verb) ?? [] where !actions.contains(action) {
        actions.append(action)
      }
    }
    if context.verbs.contains("invoke"), block.body.texts("invoke") == nil {
      actions += (block.body.texts("write") ?? []).filter { !actions.contains($0) }
    }
    guard !actions.isEmpty else { return }
    let scope = context.scope.adding(
      "key",
      .names([
        "actions": .expression(.strings(actions)),
        "via": .string(block.body.text("via") ?? ""),
        "sid": .string(Self.sid(context.name) + "Key"),
      ]))
    for case .block(let statement) in fragment(
      "key_statement", standing(at: client.place, scope)
    ).items {
      identityStatements[client.name, default: []].append(
        Statement(block: commented(statement, context), environments: context.environments))
    }
    admitToKey(scope, context)
  }

  // MARK: endpoints

  private mutating func addEndpoint(_ block: Block, _ statements: [Block], _ context: FlowContext) {
    guard let client = context.client, let network = client.network, !client.isNetwork,
      let service = block.labels.first?.text, !context.isAcrossRegions,
      client.kind.identity.securityGroup ?? client.identity("security_group") != nil
    else { return }
    let type = block.body.text("type") ?? "Interface"
    let index = endpointIndex(service, type, network)
    if !endpoints[index].clients.contains(client.name) {
      endpoints[index].clients.append(client.name)
    }
    var sources = statements.map(\.body)
    let scope = standing(at: client.place, context.scope)
    if block.body.attribute("actions") != nil { sources = [engine.fill(block.body, scope)] }
    let name =
      block.body.flag("any_account") ? "endpoint_statement_any_account" : "endpoint_statement"
    for source in sources {
      guard let actions = source.attribute("actions")?.expression,
        let resources = source.attribute("resources")?.expression
      else { continue }
      let scope = scope.adding(
        "statement",
        .names([
          "sid": .string(Self.sid(context.name)), "actions": .expression(actions),
          "resources": .expression(resources),
        ]))
      for case .block(let statement) in fragment(name, scope).items {
        let known = endpoints[index].statements.contains { $0.block.body == statement.body }
        guard !known else { continue }
        endpoints[index].statements.append(
          Statement(block: commented(statement, context), environments: context.environments))
      }
    }
  }

  private mutating func endpointIndex(_ service: String, _ type: String, _ network: String) -> Int {
    if let index = endpoints.firstIndex(where: {
      same($0.service, service) && same($0.network, network)
    }) {
      return index
    }
    let word = service.utf8.map { isLetter($0) || isDigit($0) ? $0 : UInt8(ascii: "_") }
    endpoints.append(
      Endpoint(
        service: service, type: type, network: network,
        name: network + "_" + String(decoding: word, as: UTF8.self)))
    return endpoints.count - 1
  }

  // MARK: inputs

  private mutating func addInput(_ block: Block, _ context: FlowContext) {
    guard let (target, contribution) = contribution(of: block, context) else { return }
    contributions[target.name, default: []].append(contribution)
  }

  /// What an `input` child gives, and to whom.
  mutating func contribution(
    of block: Block, _ context: FlowContext
  ) -> (target: Placement, contribution: Contribution)? {
    guard let input = block.labels.first?.text, let value = block.body.attribute("value") else {
      return nil
    }
    let target: Placement? =
      switch block.body.text("on") ?? "from" {
      case "to": context.server
      case "head": context.contract.isReversed ? context.client : context.server
      case "tail": context.contract.isReversed ? context.server : context.client
      case "network": context.client?.network.flatMap { placement(named: $0) }
      default: context.client
      }
    guard let target else { return nil }
    let scope = standing(at: target.place, context.scope)
    let key = block.body.attribute("key").flatMap {
      engine.fill($0.expression, scope).literalText
    }
    return (
      target,
      Contribution(
        input: input, key: key, value: engine.fill(value.expression, scope),
        environments: target.environments == nil ? context.environments : nil,
        comment: context.comment, isPlain: block.body.flag("plain"))
    )
  }

  // MARK: what belongs to a component without being drawn

  mutating func addImplied() {
    for placement in placements {
      for block in placement.kind.body.blocks("implied") {
        var flow = Flow(
          id: placement.name, cell: placement.component.cell, from: placement.component.id,
          to: placement.component.id, verbs: [], label: "", state: .granted, because: "implied",
          diagramPlace: placement.component.diagramPlace, place: placement.component.place)
        flow.environments = placement.environments
        let scope = scope(of: placement, name: placement.name)
          .adding("to", names(of: placement))
          .adding("flow", .names(["sid": .string(Self.sid(placement.name))]))
        addChildren(
          of: block.body,
          FlowContext(
            flow: flow,
            contract: FlowContract(id: "", from: [], to: [], defaultVerb: ""),
            name: placement.name, client: placement, server: placement, verbs: [], actions: [],
            scope: scope,
            comment: Comment(
              "# "
                + Self.commentText(
                  "Belongs to \(title(placement.component)) (\(placement.kind.title))")),
            environments: placement.environments))
      }
    }
  }
}
