import Architecture
import Catalog
import Diagnostics
import HCL

/// Which provider configuration what belongs to: every block of the stack stands where one end of its arrow stands.
extension StackSynthesis {
  /// The name under which modules and the stack know the provider that has places: what `environment/place.hcl`
  /// configures.
  mutating func providerName() -> String {
    library.required("environment/place.hcl").blocks("provider").first?.labels.first?.text ?? ""
  }

  /// `name.alias`; null at home.
  mutating func provider(_ place: Place) -> Expression {
    place.alias.map { .reference(providerName(), $0) } ?? .null
  }

  /// `provider`, and what `zt_place` of `stack/locals.hcl` gives a name, as seen from there.
  mutating func placeNames(_ place: Place) -> [String: TemplateValue] {
    if let known = namesOfPlaces[place] { return known }
    var names: [String: TemplateValue] = ["provider": .expression(provider(place))]
    let scope = standing(at: place, TemplateScope(name: ""))
    for block in library.required("stack/locals.hcl").blocks("zt_place") {
      for attribute in block.body.attributes {
        names[attribute.name] = .expression(engine.fill(attribute.expression, scope))
      }
    }
    namesOfPlaces[place] = names
    return names
  }

  /// The scope for what stands there.
  mutating func standing(at place: Place, _ scope: TemplateScope) -> TemplateScope {
    var scope = scope
    scope.dataNames = dataNames(at: place)
    return scope
  }

  private mutating func dataNames(at place: Place) -> [String: String] {
    guard let alias = place.alias else { return [:] }
    var names: [String: String] = [:]
    for block in library.required("stack/locals.hcl").blocks("data") {
      guard let type = block.labels.first?.text, let name = block.labels.last?.text else {
        continue
      }
      names["\(type).\(name)"] = same(name, "current") ? alias : "\(name)_\(alias)"
    }
    return names
  }

  /// The data sources of the stack for another place.
  mutating func dataSources(at place: Place) -> [BodyItem] {
    let names = dataNames(at: place)
    let provider = provider(place)
    return library.required("stack/locals.hcl").blocks("data").map { block in
      var block = block
      let labels = block.labels.map(\.text)
      if let name = names[labels.joined(separator: ".")], !block.labels.isEmpty {
        block.labels[block.labels.count - 1] = BlockLabel(name)
      }
      if let first = block.body.items.first { block.body.items[0] = spaced(first) }
      block.body.items.insert(.attribute(Attribute("provider", provider)), at: 0)
      return spaced(.block(block))
    }
  }

  // MARK: blocks

  /// Blocks of a template, filled in, each with the provider configuration of the end that it belongs to: the first that
  /// one of its attributes names, or the one that it says itself (`provider = zt.to.provider`).
  mutating func placed(_ items: [BodyItem], _ scope: TemplateScope) -> [BodyItem] {
    items.flatMap { item -> [BodyItem] in
      guard case .block(let block) = item, block.labels.count == 2, !same(block.type, "dynamic"),
        let side = side(of: block), case .names(let names)? = names(scope, side),
        case .expression(let provider)? = names["provider"], !provider.isNull
      else { return withoutProvider(engine.fill([item], scope)) }
      var scope = scope
      scope.dataNames = dataNames(alias: provider)
      var placed = block
      if placed.body.attribute("provider") == nil {
        if let first = placed.body.items.first { placed.body.items[0] = spaced(first) }
        placed.body.items.insert(.attribute(Attribute("provider", provider)), at: 0)
      }
      return engine.fill([.block(placed)], scope)
    }
  }

  private mutating func dataNames(alias provider: Expression) -> [String: String] {
    guard case .traversal(_, let steps) = provider.kind, case .attribute(let alias)? = steps.first
    else { return [:] }
    return dataNames(at: Place(account: alias))
  }

  private func names(_ scope: TemplateScope, _ side: String) -> TemplateValue? {
    guard case .names(let names) = scope.root else { return nil }
    return names[side]
  }

  private func side(of block: Block) -> String? {
    let sides = ["from", "to", "head", "tail", "component", "network"]
    var found: String?
    let own = block.body.attribute("provider").map { [$0] }
    for attribute in own ?? block.body.attributes {
      attribute.expression.forEachTraversal { root, steps in
        guard found == nil, same(root, "zt"), case .attribute(let name)? = steps.first,
          sides.contains(where: { same($0, name) })
        else { return }
        found = name
      }
      if found != nil { return found }
    }
    return found
  }

  /// `provider = zt.to.provider` of a template means nothing at home.
  private func withoutProvider(_ items: [BodyItem]) -> [BodyItem] {
    items.map { item in
      guard case .block(var block) = item,
        block.body.attribute("provider")?.expression.isNull == true
      else { return item }
      block.body.items.removeAll {
        if case .attribute(let attribute) = $0 { same(attribute.name, "provider") } else { false }
      }
      if let first = block.body.items.first { block.body.items[0] = unspaced(first) }
      return .block(block)
    }
  }
}

/// What the environments say about places.
extension StackSynthesis {
  /// A provider configuration for each place but home.
  mutating func placeProviders() -> [BodyItem] {
    var items: [BodyItem] = []
    for place in otherPlaces {
      var scope = TemplateScope(name: place.alias ?? "")
        .adding(
          "place",
          .names([
            "alias": .string(place.alias ?? ""), "account": .string(place.account ?? ""),
            "region": .string(place.region ?? ""), "has_region": .bool(place.region != nil),
            "in_other_account": .bool(place.account != nil),
          ]))
      let role = engine.fill(library.required("environment/place_role.hcl"), scope).items
      scope.splices["role"] = place.account == nil ? [] : role.map(spaced)
      items += engine.fill(library.required("environment/place.hcl"), scope).items.map(spaced)
    }
    return items
  }

  /// `{ aws = aws, aws.network = aws.network }`; null when there is only one place.
  mutating func passedProviders() -> Expression {
    let places = otherPlaces
    guard !places.isEmpty else { return .null }
    let name = providerName()
    var items = [
      ObjectItem(
        key: .string(name), keyIsIdentifier: true, value: Expression(.traversal(root: name, [])))
    ]
    for place in places {
      let configuration = provider(place)
      items.append(ObjectItem(key: configuration, keyIsIdentifier: false, value: configuration))
    }
    var result = Expression(.object(items))
    result.isMultiline = true
    return result
  }

  private var accountsInUse: [String] {
    var names: [String] = []
    for name in otherPlaces.compactMap(\.account) where !names.contains(name) { names.append(name) }
    return names.sorted(by: before)
  }

  mutating func accountVariables() -> [Block] {
    let names = accountsInUse
    guard !names.isEmpty else { return [] }
    let scope = TemplateScope(name: "accounts").adding(
      "accounts",
      .names([
        "names": .expression(.strings(names)),
        "missing": .string(
          "Set accounts in terraform.tfvars: the twelve digits of \(names.joined(separator: ", ")), each as { account_id = ... }."
        ),
      ]))
    return engine.fill(library.required("environment/accounts.hcl"), scope).blocks("variable")
  }

  func account(_ name: String, in environment: ProjectConfiguration.Environment)
    -> ProjectConfiguration.Account?
  {
    let drawn = places.accounts.first { same($0.name, name) }
    return environment.accounts.first { given in
      drawn.map { places.isNamed($0, given.name) } ?? false
    }
  }

  /// The value of `accounts` in an environment; null when the configuration knows none of them.
  func accountsValue(_ environment: ProjectConfiguration.Environment) -> Expression {
    var items: [(String, Expression)] = []
    for name in accountsInUse {
      guard let account = account(name, in: environment), let id = account.accountID else {
        continue
      }
      var fields: [(String, Expression)] = [("account_id", .string(id))]
      if let role = account.roleARN { fields.append(("role_arn", .string(role))) }
      if let region = account.region { fields.append(("region", .string(region))) }
      var value = Expression.object(fields)
      value.isMultiline = true
      items.append((name, value))
    }
    guard !items.isEmpty else { return .null }
    var result = Expression.object(items)
    result.isMultiline = true
    return result
  }
}
