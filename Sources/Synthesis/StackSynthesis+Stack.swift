import Architecture
import Catalog
import Diagnostics
import Diagrams
import HCL

/// The files of `stack/`.
extension StackSynthesis {
  mutating func stackFiles() -> [(path: String, body: Body)] {
    addPolicies()
    var files: [String: [BodyItem]] = [:]
    for placement in placements {
      files[fileName(placement.kind.area), default: []].append(.block(moduleCall(placement)))
    }
    files["network", default: []] += endpointItems
    for resource in plainResources {
      files["other", default: []].append(.block(plainBlock(resource)))
    }
    files["access", default: []] += access
    files["identity", default: []] += identityBlocks()
    files["outputs"] = exports()
    files["moved"] = movedBlocks()
    files["versions"] = versions()
    files["locals"] = prunedLocals(files)
    files["variables"] = prunedVariables(files)
    return files.keys.sorted(by: before).compactMap { name in
      guard var items = files[name], !items.isEmpty else { return nil }
      items[0] = unspaced(items[0])
      return ("stack/\(name).tf", Body(items))
    }
  }

  /// The area of a kind as a file's name; what the engine writes itself is not to be mixed with it.
  private func fileName(_ area: String) -> String {
    let taken = ["access", "identity", "outputs", "moved", "versions", "locals", "variables"]
    return isIdentifier(area) && !taken.contains(area) ? area : "other"
  }

  // MARK: policies

  /// One merged document for each resource and each key, passed to the module of the head.
  private mutating func addPolicies() {
    for placement in placements {
      if let statements = resourceStatements[placement.name] {
        addDocument("resource_policy", statements, placement, suffix: "_policy", "policy_input")
      }
      if let statements = keyStatements[placement.name] {
        addDocument("key_policy", statements, placement, suffix: "_key_policy", "key_policy_input")
      }
      guard let statements = identityStatements[placement.name] else { continue }
      addDocument(
        "identity_document", statements, placement, suffix: "_permissions", "statements_input")
      addDocument(
        "permissions_boundary", statements, placement, suffix: "", "boundary_input")
    }
  }

  private mutating func addDocument(
    _ fragmentName: String, _ statements: [Statement], _ placement: Placement, suffix: String,
    _ inputName: String
  ) {
    guard let input = placement.identity(inputName) else { return }
    var scope = scope(of: placement, name: placement.name + suffix)
    scope.splices["statements"] = statementItems(statements, within: placement.environments)
    let body = fragment(fragmentName, scope)
    for case .block(var block) in body.items {
      block.layout.blankLineBefore = true
      access.append(.block(counted(block, placement.environments)))
    }
    guard let value = body.attribute("value")?.expression else { return }
    contributions[placement.name, default: []].append(
      Contribution(
        input: input, key: nil, value: value, environments: nil, comment: nil,
        isPlain: same(fragmentName, "permissions_boundary")))
  }

  private mutating func identityBlocks() -> [BodyItem] {
    var items: [BodyItem] = []
    for placement in placements {
      guard let statements = identityStatements[placement.name],
        placement.identity("statements_input") == nil
      else { continue }
      var scope = scope(of: placement, name: placement.name)
      scope.splices["statements"] = statementItems(statements, within: placement.environments)
      for case .block(var block) in fragment("identity_policy", scope).items {
        block.layout.blankLineBefore = true
        items.append(.block(counted(block, placement.environments)))
      }
    }
    return items
  }

  /// The statements with distinct ids; dynamic where one is not in every environment of the document.
  func statementItems(_ statements: [Statement], within environments: [String]?)
    -> [BodyItem]
  {
    var taken: [String: Int] = [:]
    return statements.map { statement in
      var block = statement.block
      for (index, item) in block.body.items.enumerated() {
        guard case .attribute(var attribute) = item, same(attribute.name, "sid"),
          let sid = attribute.expression.literalText
        else { continue }
        let count = (taken[sid] ?? 0) + 1
        taken[sid] = count
        if count > 1 { attribute.expression = .string(sid + String(count)) }
        block.body.items[index] = .attribute(attribute)
      }
      let isLimited = statement.environments.map { limited in
        environments.map { $0 != limited } ?? true
      }
      guard isLimited == true, let condition = condition(statement.environments) else {
        return .block(block)
      }
      return .block(dynamic(block, condition))
    }
  }

  private func dynamic(_ block: Block, _ condition: Expression) -> Block {
    let forEach = Expression(
      .conditional(condition, then: .tuple([.bool(true)]), otherwise: .tuple([])))
    return Block(
      "dynamic", labels: [BlockLabel(block.type)],
      body: Body([
        .attribute(Attribute("for_each", forEach)),
        .block(
          Block("content", body: block.body, layout: Layout(blankLineBefore: true))),
      ]), layout: block.layout)
  }

  // MARK: the rest

  private mutating func plainBlock(_ resource: PlainResource) -> Block {
    var items: [BodyItem] = []
    for setting in resource.component.settings where isIdentifier(setting.name) {
      items.append(.attribute(Attribute(setting.name, Self.plainLiteral(setting.value))))
    }
    let text = "\(title(resource.component)): as the diagram says, without a template"
    if !resource.place.isHome {
      items = items.enumerated().map { $0.offset == 0 ? spaced($0.element) : $0.element }
      items.insert(.attribute(Attribute("provider", provider(resource.place))), at: 0)
    }
    let block = Block(
      resource.type.isEmpty ? "locals" : "resource",
      labels: [BlockLabel(resource.type), BlockLabel(resource.name)], body: Body(items),
      layout: Layout(commented: Comment("# " + Self.commentText(text))))
    return counted(block, resource.component.environments)
  }

  private static func plainLiteral(_ text: String) -> Expression {
    if same(text, "true") || same(text, "false") { return .bool(same(text, "true")) }
    if let number = Int(text), same(String(number), text) { return .number(number) }
    return .string(text)
  }

  private mutating func exports() -> [BodyItem] {
    var items: [BodyItem] = []
    for placement in placements {
      for export in placement.kind.body.blocks("export") {
        guard let name = export.labels.first?.text, let value = export.body.attribute("value")
        else { continue }
        let scope = scope(of: placement, name: placement.name)
        var body: [BodyItem] = [
          .attribute(
            Attribute(
              "description",
              .string("\(name) of \(placement.name) (\(placement.kind.title))."))),
          .attribute(Attribute("value", engine.fill(value.expression, scope))),
        ]
        if export.body.flag("sensitive") {
          body.append(.attribute(Attribute("sensitive", .bool(true))))
        }
        items.append(
          .block(
            Block(
              "output", labels: [BlockLabel("\(placement.name)_\(name)")], body: Body(body),
              layout: Layout(blankLineBefore: true))))
      }
    }
    return items
  }

  private func movedBlocks() -> [BodyItem] {
    movedNames.sorted { before($0.to, $1.to) }.map { moved in
      .block(
        Block(
          "moved",
          body: Body([
            .attribute(Attribute("from", .reference("module", moved.from))),
            .attribute(Attribute("to", .reference("module", moved.to))),
          ]), layout: Layout(blankLineBefore: true)))
    }
  }

  /// What the stack requires, with the provider configurations that it is given for other places.
  private mutating func versions() -> [BodyItem] {
    var aliases: [Expression] = []
    for place in otherPlaces { aliases.append(provider(place)) }
    var list = Expression.tuple(aliases)
    list.isMultiline = aliases.count > 3 ? true : nil
    let scope = TemplateScope(name: "stack").adding(
      "places", .names(["aliases": .expression(aliases.isEmpty ? .null : list)]))
    return Body(engine.fill(library.required("stack/versions.hcl").items, scope)).withoutNullItems
      .items
  }

  /// Data sources and locals that something refers to.
  private mutating func prunedLocals(_ files: [String: [BodyItem]]) -> [BodyItem] {
    let used = references(files)
    var items = library.required("stack/locals.hcl").items
    // After the home's own, in front of what is no data source.
    let end =
      items.firstIndex {
        if case .block(let block) = $0 { !same(block.type, "data") } else { false }
      }
    items.insert(contentsOf: otherPlaces.flatMap { dataSources(at: $0) }, at: end ?? items.count)
    return items.filter { item in
      guard case .block(let block) = item, !same(block.type, "zt_place") else { return false }
      guard same(block.type, "data") else { return true }
      let labels = block.labels.map(\.text)
      return used.contains((["data"] + labels).joined(separator: "."))
    }
  }

  /// Variables of the templates that something refers to, and the sizes of the kinds in use.
  private mutating func prunedVariables(_ files: [String: [BodyItem]]) -> [BodyItem] {
    var items = variableBlocks(references(files)).map { BodyItem.block($0) }
    if let sizes = sizesVariable() { items.append(.block(sizes)) }
    return items
  }

  mutating func variableBlocks(_ used: Set<String>) -> [Block] {
    library.required("stack/variables.hcl").blocks("variable").filter { block in
      used.contains("var." + (block.labels.first?.text ?? ""))
    }
  }

  /// `var.NAME`, `data.TYPE.NAME` of every reference; only looked up, never listed.
  func references(_ files: [String: [BodyItem]]) -> Set<String> {
    var used: Set<String> = []
    for items in files.values {
      Body(items).forEachTraversal { root, steps in
        let names = steps.prefix(2).compactMap {
          if case .attribute(let name) = $0 { name } else { nil }
        }
        if same(root, "var"), let name = names.first { used.insert("var." + name) }
        if same(root, "data") { used.insert((["data"] + names).joined(separator: ".")) }
      }
    }
    return used
  }
}
