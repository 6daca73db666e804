import Architecture
import Catalog
import Diagnostics
import HCL

/// `stack/tests/zero_trust.tftest.hcl`: the arrows, checked by Terraform itself, without an account.
extension StackSynthesis {
  /// Every module is replaced by its outputs, so that only what the arrows made is planned.
  mutating func testFile(_ files: [(path: String, body: Body)]) -> Body? {
    guard library.body("stack/tests.hcl") != nil else { return nil }
    var asserts: [BodyItem] = []
    for pair in securityGroupPairs.sorted(by: { before($0.name, $1.name) })
    where pair.environments == nil {
      guard let from = placement(named: pair.from), let to = placement(named: pair.to),
        let ports = Self.portRange(pair.port)
      else { continue }
      let scope = TemplateScope(name: pair.name)
        .adding("from", fakes(from)).adding("to", fakes(to))
        .adding("flow", .names(["from_port": .expression(.number(ports.from))]))
      asserts += fragment("test_pair", scope).blocks.map { spaced(.block($0)) }
    }
    var scope = TemplateScope(name: "stack")
    scope.splices["asserts"] = asserts
    scope.splices["modules"] = moduleOverrides(files)
    scope.splices["variables"] = testVariables(files)
    var body = engine.fill(library.required("stack/tests.hcl"), scope)
    body.items.removeAll {
      if case .block(let block) = $0 { same(block.type, "zt_values") } else { false }
    }
    return body
  }

  private func testVariables(_ files: [(path: String, body: Body)]) -> [BodyItem] {
    var items: [BodyItem] = []
    let declared =
      files.first { same($0.path, "stack/variables.tf") }?.body.blocks("variable") ?? []
    var library = library
    let values = library.required("stack/tests.hcl").blocks("zt_values").first?.body
    for block in declared {
      guard let name = block.labels.first?.text else { continue }
      var copy = self
      if same(name, "sizes") {
        let profile = catalog.profiles.last?.name ?? ""
        guard let value = copy.sizesValue(profile: profile) else { continue }
        items.append(.attribute(Attribute(name, value)))
      } else if let value = values?.attribute(name) {
        items.append(.attribute(Attribute(name, value.expression)))
      }
    }
    return items
  }

  /// `override_module` with a stand-in for each output that the stack refers to.
  private func moduleOverrides(_ files: [(path: String, body: Body)]) -> [BodyItem] {
    var used: [String: Set<String>] = [:]
    for (_, body) in files {
      body.forEachTraversal { root, steps in
        guard same(root, "module"), case .attribute(let module)? = steps.first else { return }
        let rest = steps.dropFirst()
        if case .attribute(let output)? = rest.first { used[module, default: []].insert(output) }
      }
    }
    return placements.map { placement in
      let names = outputNames(of: placement, used[placement.name] ?? [])
      var outputs = Expression.object(names.map { ($0, Self.standIn($0, of: placement.name)) })
      outputs.isMultiline = true
      return .block(
        Block(
          "override_module",
          body: Body([
            .attribute(Attribute("target", .reference("module", placement.name))),
            .attribute(Attribute("outputs", outputs)),
          ]), layout: Layout(blankLineBefore: true)))
    }
  }

  /// Of a module with `count` all outputs, because a splat hides which are used.
  private func outputNames(of placement: Placement, _ used: Set<String>) -> [String] {
    var library = library
    let all = library.interface(of: moduleFolder(placement.kind.id)).outputs
    return placement.environments == nil ? all.filter { used.contains($0) } : all
  }

  private func fakes(_ placement: Placement) -> TemplateValue {
    let group = placement.kind.identity.securityGroup ?? placement.identity("security_group") ?? ""
    return .names(["security_group": .expression(Self.standIn(group, of: placement.name))])
  }

  /// Lists for names in the plural, a map for those by name, else a word that says what it stands for.
  private static func standIn(_ output: String, of module: String) -> Expression {
    let word = Expression.string("\(dashed(module))-\(dashed(output))")
    if same(output, "prefix_list_ids") || same(output, "ids") {
      return .object([("s3", word), ("dynamodb", word)])
    }
    if output.utf8.suffix(3).elementsEqual("ids".utf8)
      || output.utf8.suffix(4).elementsEqual("arns".utf8)
    {
      return .tuple([word])
    }
    if output.utf8.suffix(4).elementsEqual("port".utf8) { return .number(1) }
    if output.utf8.suffix(4).elementsEqual("cidr".utf8)
      || output.utf8.suffix(10).elementsEqual("cidr_block".utf8)
    {
      return .string("10.0.0.0/16")
    }
    return word
  }
}
