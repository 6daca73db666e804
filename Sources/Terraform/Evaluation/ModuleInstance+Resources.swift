import Diagnostics
import HCL

extension ModuleInstance {
  /// `aws_s3_bucket.x["a"].arn`: the value that the code sets, else a reference to what the provider knows.
  ///
  /// `steps` begin with the type; unless `rootIsStep`, the type was the root name and does not count as consumed.
  func resource(
    _ mode: ResourceMode, _ steps: [TraversalStep], rootIsStep: Bool = true
  ) -> Scope.Resolution? {
    let uncounted = rootIsStep ? 0 : 1
    guard case .attribute(let type)? = steps.first, steps.count > 1,
      case .attribute(let name) = steps[1]
    else {
      // One name alone that no block declares: let the evaluator say that it is unknown.
      return rootIsStep
        ? .failure("a resource needs a type and a name", consuming: steps.count) : nil
    }
    guard let declaration = declarations.resource(mode, type, name) else {
      return undeclared(mode, type, name, consuming: steps.count - uncounted)
    }
    let expansion = expansion(of: declaration, named: declaration.localAddress)
    var rest = steps[2...]
    var key: InstanceKey? = InstanceKey.none
    if case .single = expansion {
      key = InstanceKey.none
    } else if case .index(let index)? = rest.first, let selected = expansion.key(at: index) {
      key = selected
      rest = rest.dropFirst()
    } else {
      key = nil
    }
    let base = prefix + declaration.localAddress
    guard let key else {
      let value = collection(expansion, base, declaration)
      return Scope.Resolution(value, consuming: steps.count - rest.count - uncounted)
    }
    let address = base + key.suffix
    guard case .attribute(let attribute)? = rest.first else {
      evaluation.note([Reference(address: address, attribute: [])])
      evaluation.remember(address, self, declaration, key)
      let whole = Value.reference(
        Reference(address: address, attribute: []), reason: mode.unknownReason)
      return Scope.Resolution(whole, consuming: steps.count - rest.count - uncounted)
    }
    let value = value(of: attribute, declaration, key, address)
    return Scope.Resolution(value, consuming: steps.count - rest.count - uncounted + 1)
  }

  /// One attribute of an instance, with the reference noted.
  func value(
    of attribute: String, _ declaration: ResourceDeclaration, _ key: InstanceKey, _ address: String
  ) -> Value {
    let reference = Reference(address: address, attribute: [attribute])
    evaluation.note([reference])
    if declaration.mode == .data,
      let known = knownDataAttribute(attribute, of: declaration, key, in: self)
    {
      return known
    }
    if let configured = self.attribute(attribute, of: declaration, key, address: address),
      !configured.value.isNull
    {
      evaluation.note(configured.references)
      return configured.value
    }
    if !declaration.body.blocks.isEmpty { evaluation.remember(address, self, declaration, key) }
    let isThere =
      switch declaration.mode {
      case .managed: Self.alwaysThere.contains(attribute)
      case .data: Self.alwaysRendered.contains(attribute)
      case .ephemeral: false
      }
    return .unknown(
      Unknown(
        isThere ? .string : .dynamic, parts: [.reference(reference)], isNotNull: isThere,
        references: [reference], reason: declaration.mode.unknownReason))
  }

  /// Texts that providers give to what they make, so that `x.arn == null` is false. An argument that the code
  /// does not set may be null in the end; these are not arguments.
  private static let alwaysThere: Set<String> = [
    "id", "arn", "url", "endpoint", "dns_name", "domain_name", "repository_url", "invoke_arn",
    "qualified_arn", "invoke_url", "execution_arn", "hosted_zone_id", "zone_id", "unique_id",
    "bucket_domain_name", "bucket_regional_domain_name", "stream_arn", "arn_suffix",
  ]

  /// What data sources always have that found or rendered something.
  private static let alwaysRendered: Set<String> = ["id", "arn", "json", "minified_json"]

  /// All instances: a tuple for `count`, an object for `for_each`.
  private func collection(
    _ expansion: Expansion, _ base: String, _ declaration: ResourceDeclaration
  ) -> Value {
    let references = expansion.keys.map { Reference(address: base + $0.suffix, attribute: []) }
    for (key, reference) in zip(expansion.keys, references) {
      evaluation.remember(reference.address, self, declaration, key)
    }
    evaluation.note(references)
    switch expansion {
    case .single, .unknown: return .reference(references[0], reason: "its instances are not known")
    case .counted: return .tuple(references.map { .reference($0) })
    case .keyed(let keys):
      return .makeObject(
        zip(keys, references).compactMap { key, reference in
          guard case .key(let name, _) = key else { return nil }
          return ValueEntry(name, .reference(reference))
        })
    }
  }

  private func undeclared(
    _ mode: ResourceMode, _ type: String, _ name: String, consuming steps: Int
  ) -> Scope.Resolution {
    let wanted = "\(mode.prefix)\(type).\(name)"
    let known = declarations.resources.filter { $0.mode == mode }.map(\.localAddress)
    let near = suggestion(for: wanted, among: known)
    return .failure(
      "there is no `\(wanted)` in this module", consuming: steps,
      help: near.map { "Did you mean `\($0)`?" })
  }

  /// `module.web["a"].arn`
  func module(_ steps: [TraversalStep]) -> Scope.Resolution {
    guard case .attribute(let name)? = steps.first else {
      return .failure("a module needs a name after the dot", consuming: steps.count)
    }
    guard let declaration = declarations.call(name) else {
      let near = suggestion(for: name, among: declarations.calls.map(\.name))
      return .failure(
        "there is no module `\(name)`", consuming: steps.count,
        help: near.map { "Did you mean `\($0)`?" })
    }
    let called = called(declaration)
    var rest = steps[1...]
    let address = "\(prefix)module.\(name)"
    if case .single = called.expansion {
      return output(of: called, .none, address, rest, steps.count)
    }
    guard case .index(let index)? = rest.first, let key = called.expansion.key(at: index) else {
      return Scope.Resolution(outputs(of: called, address), consuming: 1)
    }
    rest = rest.dropFirst()
    return output(of: called, key, address + key.suffix, rest, steps.count)
  }

  private func output(
    of called: CalledModule, _ key: InstanceKey, _ address: String,
    _ rest: ArraySlice<TraversalStep>,
    _ total: Int
  ) -> Scope.Resolution {
    let consumed = total - rest.count
    guard let instance = called.instances.first(where: { $0.key.suffix == key.suffix }) else {
      let reference = Reference(address: address, attribute: [])
      evaluation.note([reference])
      return Scope.Resolution(
        .reference(reference, reason: called.missing ?? "the module is not there"),
        consuming: consumed)
    }
    guard case .attribute(let name)? = rest.first else {
      return Scope.Resolution(allOutputs(of: instance.module), consuming: consumed)
    }
    guard let declaration = instance.module.declarations.output(name) else {
      let near = suggestion(for: name, among: instance.module.declarations.outputs.map(\.name))
      return .failure(
        "module `\(address)` has no output `\(name)`", consuming: total,
        help: near.map { "Did you mean `\($0)`?" })
    }
    let result = instance.module.output(declaration)
    evaluation.note(result.references)
    return Scope.Resolution(result.value, consuming: consumed + 1)
  }

  private func allOutputs(of module: ModuleInstance) -> Value {
    .makeObject(
      module.declarations.outputs.map {
        let result = module.output($0)
        evaluation.note(result.references)
        return ValueEntry($0.name, result.value)
      })
  }

  private func outputs(of called: CalledModule, _ address: String) -> Value {
    switch called.expansion {
    case .counted where called.missing == nil:
      return .tuple(called.instances.map { allOutputs(of: $0.module) })
    case .keyed where called.missing == nil:
      return .makeObject(
        called.instances.compactMap { instance in
          guard case .key(let name, _) = instance.key else { return nil }
          return ValueEntry(name, allOutputs(of: instance.module))
        })
    default:
      let reference = Reference(address: address, attribute: [])
      evaluation.note([reference])
      return .reference(reference, reason: called.missing ?? "its instances are not known")
    }
  }
}

extension ResourceMode {
  /// Why an attribute that the code does not set is not known.
  var unknownReason: String? {
    switch self {
    case .managed: nil
    case .data: "data source"
    case .ephemeral: "ephemeral"
    }
  }
}
