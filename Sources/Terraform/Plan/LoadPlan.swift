package import Diagnostics
import HCL

/// The inventory that a plan or a state shows: the output of `terraform show -json`. Sensitive values are not kept.
///
/// Values are those of the plan; what it leaves to the apply is unknown, with references as far as the plan's
/// configuration tells. Places are those of the plan's file as a whole, because a plan has no others.
package func loadInventory(
  plan bytes: [UInt8], name: String, options: InventoryOptions = InventoryOptions()
) -> (Inventory, [Diagnostic]) {
  let place = SourceFile(name: name, bytes: []).range(0, 0)
  guard bytes.count <= options.limits.fileBytes * 4 else {
    return (Inventory(), [.limit("fileBytes", options.limits.fileBytes * 4, at: place)])
  }
  guard let plan = JSONReader.read(bytes), plan.entry("format_version") != nil,
    let values = (plan.entry("planned_values") ?? plan.entry("values"))?.entry("root_module")
  else { return (Inventory(), [.notAPlan(name, at: place)]) }
  var reader = PlanReader(plan, place: place, options: options)
  reader.read(values, path: [])
  reader.readData(plan)
  var inventory = reader.inventory
  inventory.shape(by: options.shapes)
  inventory.resources.sort { $0.address.precedes($1.address) }
  inventory.dataSources.sort { $0.address.precedes($1.address) }
  return (inventory, reader.diagnostics)
}

private struct PlanReader {
  let configuration: PlanConfiguration
  let place: SourceRange
  let options: InventoryOptions
  private let changes: [String: Value]
  private(set) var inventory = Inventory()
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  init(_ plan: Value, place: SourceRange, options: InventoryOptions) {
    configuration = PlanConfiguration(plan, prefix: options.addressPrefix)
    self.place = place
    self.options = options
    let entries = (plan.entry("resource_changes")?.elements ?? []).compactMap { change in
      change.entry("address")?.stringValue.map { ($0, change) }
    }
    changes = Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  mutating func read(_ module: Value, path: [PlanAddress.Step]) {
    guard path.count <= options.limits.moduleDepth else {
      diagnostics.append(.limit("moduleDepth", options.limits.moduleDepth, at: place))
      return
    }
    for resource in module.entry("resources")?.elements ?? [] { add(resource, path) }
    for child in module.entry("child_modules")?.elements ?? [] {
      guard let address = child.entry("address")?.stringValue else { continue }
      read(child, path: PlanAddress.modulePath(address))
    }
  }

  /// Data sources that were read already, and those that are read during the apply.
  mutating func readData(_ plan: Value) {
    if let prior = plan.entry("prior_state")?.entry("values")?.entry("root_module") {
      readPriorData(prior, path: [])
    }
    for change in plan.entry("resource_changes")?.elements ?? [] {
      let path = change.entry("module_address")?.stringValue.map(PlanAddress.modulePath) ?? []
      if change.entry("mode")?.stringValue == "data" { add(change, path) }
    }
  }

  private mutating func readPriorData(_ module: Value, path: [PlanAddress.Step]) {
    guard path.count <= options.limits.moduleDepth else { return }
    for resource in module.entry("resources")?.elements ?? []
    where resource.entry("mode")?.stringValue == "data" {
      add(resource, path)
    }
    for child in module.entry("child_modules")?.elements ?? [] {
      guard let address = child.entry("address")?.stringValue else { continue }
      readPriorData(child, path: PlanAddress.modulePath(address))
    }
  }

  private mutating func add(_ resource: Value, _ path: [PlanAddress.Step]) {
    guard let address = resource.entry("address")?.stringValue,
      let type = resource.entry("type")?.stringValue,
      let name = resource.entry("name")?.stringValue,
      seen.insert(address).inserted
    else { return }
    guard seen.count <= options.limits.instances else {
      if seen.count == options.limits.instances + 1 {
        diagnostics.append(.limit("instances", options.limits.instances, at: place))
      }
      return
    }
    let isData = resource.entry("mode")?.stringValue == "data"
    let change = changes[address]?.entry("change")
    let expressions = configuration.expressions(path, "\(isData ? "data." : "")\(type).\(name)")
    let values = resource.entry("values") ?? change?.entry("after")
    let attributes = body(
      values, unknown: change?.entry("after_unknown"),
      sensitive: change?.entry("after_sensitive") ?? resource.entry("sensitive_values"),
      expressions, path)
    var references: [Reference] = []
    for reference in attributes.flatMap(\.references) where !references.contains(reference) {
      references.append(reference)
    }
    let instance = ResourceInstance(
      address: options.addressPrefix + address, modulePath: path.map(\.text), type: type,
      name: name,
      instanceKey: PlanAddress.steps(of: address).last?.key ?? "",
      body: ConfiguredBody(attributes: attributes),
      region: values?.entry("region")?.stringValue ?? options.region, references: references,
      place: place)
    if isData {
      inventory.dataSources.append(instance)
    } else {
      inventory.resources.append(instance)
    }
  }

  private func body(
    _ values: Value?, unknown: Value?, sensitive: Value?, _ expressions: Value?,
    _ path: [PlanAddress.Step]
  ) -> [ConfiguredAttribute] {
    var names = (values?.entries ?? []).map(\.key)
    for entry in unknown?.entries ?? [] where values?.entry(entry.key) == nil {
      names.append(entry.key)
    }
    names.sort { $0.precedes($1) }
    return names.compactMap { name in
      let expression = expressions?.entry(name)
      // What the code does not set and only the provider will know says nothing about the code.
      if expression == nil, unknown?.entry(name) == .bool(true) { return nil }
      let value = value(
        values?.entry(name), unknown?.entry(name), sensitive?.entry(name), expression, path)
      guard !value.isNull else { return nil }
      let references = configuration.references(of: expression, in: path)
      return ConfiguredAttribute(name: name, value: value, place: place, references: references)
    }
  }

  /// A value of the plan with what is unknown and sensitive in it.
  private func value(
    _ value: Value?, _ unknown: Value?, _ sensitive: Value?, _ expression: Value?,
    _ path: [PlanAddress.Step]
  ) -> Value {
    if sensitive == .bool(true) {
      return self.secret(value, unknown, expression, path)
        .marked(with: Marks(isSensitive: true))
    }
    if unknown == .bool(true) { return symbol(expression, path) }
    if let elements = value?.elements ?? unknown?.elements {
      return .tuple(
        elements.indices.map { index in
          self.value(
            value?.elements?[checked: index], unknown?.elements?[checked: index],
            sensitive?.elements?[checked: index],
            expression?.elements?[checked: index] ?? expression, path)
        })
    }
    if value?.entries != nil || unknown?.entries != nil {
      let inner = body(
        value, unknown: unknown, sensitive: sensitive, expression, path, nested: true)
      return .makeObject(inner)
    }
    return value ?? .null(.dynamic)
  }

  /// Whether a sensitive value is set, and nothing else of it.
  private func secret(
    _ value: Value?, _ unknown: Value?, _ expression: Value?, _ path: [PlanAddress.Step]
  ) -> Value {
    if unknown == .bool(true) { return symbol(expression, path) }
    guard let value, !value.isNull else { return .null(.dynamic) }
    return .unknown(Unknown(value.type, isNotNull: true, reason: "it is sensitive"))
  }

  private func body(
    _ values: Value?, unknown: Value?, sensitive: Value?, _ expression: Value?,
    _ path: [PlanAddress.Step], nested: Bool
  ) -> [ValueEntry] {
    var names = (values?.entries ?? []).map(\.key)
    for entry in unknown?.entries ?? [] where values?.entry(entry.key) == nil {
      names.append(entry.key)
    }
    let isReference = expression?.entry("references") != nil
    return names.compactMap { name in
      let inner = value(
        values?.entry(name), unknown?.entry(name), sensitive?.entry(name),
        isReference ? expression : expression?.entry(name), path)
      return inner.isNull ? nil : ValueEntry(name, inner)
    }
  }

  /// An unknown value by what its expression refers to; one reference stands for the value itself.
  private func symbol(_ expression: Value?, _ path: [PlanAddress.Step]) -> Value {
    let references = configuration.references(of: expression, in: path)
    let parts: [SymbolPart]? = references.count == 1 ? references.map { .reference($0) } : nil
    return .unknown(
      Unknown(.dynamic, parts: parts, references: references, reason: "known after apply"))
  }
}

extension Array {
  fileprivate subscript(checked index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension Diagnostic {
  fileprivate static func notAPlan(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "terraform/not-a-plan", "`\(name)` is neither a plan nor a state in JSON", at: place,
      help:
        "Write it with `terraform show -json plan > plan.json`, or `terraform show -json` for a state.",
      isIncomplete: true)
  }
}
