internal import Diagnostics
internal import HCL

extension CatalogLoader {
  mutating func loadKnownKinds(_ file: File) {
    var reader = BlockReader(file.body, at: nil, what: "the list of kinds")
    for block in reader.blocks("kind", labels: 1) {
      let id = block.labels[0].text
      guard claim("kind", id, at: block.labels[0].range) else { continue }
      var inner = BlockReader(block, what: "kind `\(id)`")
      var kind = KnownKind(
        id: id, title: inner.requiredString("title") ?? id,
        role: role(&inner) ?? .resource, types: inner.strings("types") ?? [],
        like: inner.string("like"), labels: inner.strings("labels") ?? [],
        range: block.labels[0].range)
      kind.likeRange = block.body.attribute("like")?.expression.range
      diagnostics += inner.finish()
      knownKinds[id] = kind
    }
    diagnostics += reader.finish()
  }

  mutating func loadGroups(_ file: File) {
    var reader = BlockReader(file.body, at: nil, what: "the list of groups")
    for block in reader.blocks("group", labels: 1) {
      let name = block.labels[0].text
      guard claim("group", name, at: block.labels[0].range) else { continue }
      var inner = BlockReader(block, what: "group `\(name)`")
      let members = inner.requiredStrings("kinds") ?? []
      groups[name] = expanded(members, at: block.body.attribute("kinds")?.expression.range)
      diagnostics += inner.finish()
    }
    diagnostics += reader.finish()
  }

  mutating func loadComponent(_ folder: String, _ source: any FileSource) {
    guard let file = read("components/\(folder)/component.hcl", source) else {
      // A folder with a module alone adds to the component of an earlier source.
      return
    }
    var reader = BlockReader(file.body, at: nil, what: "a component file")
    for block in reader.blocks("component", labels: 1) {
      let label = block.labels[0]
      if !label.text.utf8.elementsEqual(folder.utf8) {
        diagnostics.append(
          Diagnostic(
            .error, "catalog/name-mismatch",
            "component `\(label.text)` stands in the folder `\(folder)`", at: label.range,
            help: "Give both the same name."))
      }
      guard claim("component", label.text, at: label.range) else { continue }
      var kind = component(block, id: label.text)
      kind.hasModule = source.list("components/\(kind.module)/module") != nil
      if !kind.hasModule, let attribute = block.body.attribute("module") {
        diagnostics.append(
          Diagnostic(
            .error, "catalog/no-module", "there is no module of a kind `\(kind.module)`",
            at: attribute.expression.range,
            help: "Name a kind whose folder of components holds a module."))
      }
      kinds[label.text] = kind
    }
    diagnostics += reader.finish()
  }

  private mutating func component(_ block: Block, id: String) -> ComponentKind {
    var reader = BlockReader(block, what: "component `\(id)`")
    let type = reader.string("resource_type")
    var types = reader.strings("types") ?? []
    if let type, types.first != type { types = [type] + types.filter { $0 != type } }
    var kind = ComponentKind(
      id: id, title: reader.requiredString("title") ?? id, role: role(&reader) ?? .resource,
      area: reader.string("area") ?? "main", resourceType: type, types: types,
      subnet: subnet(&reader), isDataStore: reader.bool("data_store") ?? false,
      labels: reader.strings("labels") ?? [], body: block.body,
      range: block.labels[0].range)
    kind.module = reader.string("module") ?? id
    kind.identity = identity(&reader)
    kind.inputs = inputs(&reader)
    reader.allowAttributes([
      "network", "endpoints", "front_door", "requires", "attach", "shared", "shared_name",
      "singleton", "phase", "place", "global", "joins_networks", "ranges", "assumed",
    ])
    reader.allowBlocks(["implied", "export", "refuse", "shapes"])
    diagnostics += reader.finish()
    return kind
  }

  private func role(_ reader: inout BlockReader) -> Role? {
    guard let name = reader.requiredString("role") else { return nil }
    if let role = Role(rawValue: name) { return role }
    reader.report(
      "wrong-value", "`\(name)` is no role",
      at: reader.body.attribute("role")?.expression.range,
      help: "Write `resource`, `service`, `actor` or `boundary`.")
    return nil
  }

  private func subnet(_ reader: inout BlockReader) -> String? {
    guard let name = reader.string("subnet") else { return nil }
    if ["public", "private", "isolated"].contains(name) { return name }
    reader.report(
      "wrong-value", "`\(name)` is no tier of subnets",
      at: reader.body.attribute("subnet")?.expression.range,
      help: "Write `public`, `private` or `isolated`.")
    return nil
  }

  private mutating func identity(_ outer: inout BlockReader) -> ComponentIdentity {
    var identity = ComponentIdentity()
    for block in outer.blocks("identity", labels: 0) {
      var reader = BlockReader(block, what: "an identity")
      identity.securityGroup = reader.string("security_group")
      identity.roleName = reader.string("role_name")
      identity.roleARN = reader.string("role_arn")
      identity.arn = reader.string("arn")
      identity.servicePrincipal = reader.string("service_principal")
      identity.keyARN = reader.string("key_arn")
      identity.policyInput = reader.string("policy_input")
      reader.allowAttributes(["key_policy_input"])
      // Modules may have further outputs that flows name; what is close to a known one is misspelt.
      let known = reader.attributeNames
      reader.allowAttributes(
        block.body.attributes.map(\.name).filter { suggestion(for: $0, among: known) == nil })
      diagnostics += reader.finish()
    }
    return identity
  }

  private mutating func inputs(_ outer: inout BlockReader) -> [ModuleInput] {
    var inputs: [ModuleInput] = []
    for block in outer.blocks("input", labels: 1) {
      let label = block.labels[0]
      var reader = BlockReader(block, what: "input `\(label.text)`")
      if let twice = inputs.first(where: { $0.name.utf8.elementsEqual(label.text.utf8) }) {
        reader.report(
          "duplicate", "input `\(label.text)` is there twice", at: label.range,
          help: "Remove one of them.", notes: [.init("first written here", at: twice.range)])
      }
      let collects = reader.string("collects")
      if let collects, collects != "list", collects != "map" {
        reader.report(
          "wrong-value", "an input collects a list or a map, not `\(collects)`",
          at: block.body.attribute("collects")?.expression.range, help: nil)
      }
      let value = reader.expression("value")
      if value == nil, collects == nil {
        reader.report(
          "missing-key", "input `\(label.text)` has no `value`", at: label.range,
          help: "Add `value = …`.")
      }
      let limit = limit(&reader)
      diagnostics += reader.finish()
      let empty: Expression =
        collects == "map" ? Expression(.object([])) : Expression(.tuple([]))
      inputs.append(
        ModuleInput(
          name: label.text, value: value ?? empty, collects: collects, limit: limit,
          range: label.range))
    }
    return inputs
  }

  private mutating func limit(_ outer: inout BlockReader) -> InputLimit? {
    guard let block = outer.blocks("limit", labels: 0).first else { return nil }
    var reader = BlockReader(block, what: "`limit`")
    let limit = InputLimit(
      atLeast: reader.count("at_least"), atMost: reader.count("at_most"),
      same: reader.strings("same") ?? [], within: reader.string("within"),
      because: reader.requiredString("because") ?? "",
      instead: reader.requiredString("instead") ?? "")
    diagnostics += reader.finish()
    return limit
  }
}
