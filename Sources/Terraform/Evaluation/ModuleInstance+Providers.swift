import HCL

/// A provider configuration with the module that it stands in.
struct ProviderInForce {
  var declaration: ProviderDeclaration
  var module: ModuleInstance

  /// An argument's value; nil when it is not set.
  func argument(_ name: String) -> Value? {
    declaration.body.attribute(name).map { module.evaluate($0.expression).value }
  }

  func blocks(_ type: String) -> [[ValueEntry]] {
    declaration.body.blocks(type).map { block in
      block.body.attributes.map { ValueEntry($0.name, module.evaluate($0.expression).value) }
    }
  }
}

extension ModuleInstance {
  /// The region that a resource is made in: its own `region`, its provider configuration's, or the options'.
  func region(of declaration: ResourceDeclaration, _ key: InstanceKey, address: String) -> String? {
    if let own = attribute("region", of: declaration, key, address: address), !own.value.isNull {
      return own.value.stringValue
    }
    let name = providerKey(of: declaration)
    if let known = providerRegions[name] { return known }
    providerRegions[name] = .some(nil)
    let region = region(ofProvider: name)
    providerRegions[name] = region
    return region
  }

  private func region(ofProvider name: String) -> String? {
    guard let provider = provider(name), let region = provider.argument("region"), !region.isNull
    else {
      return evaluation.options.region
    }
    return region.stringValue
  }

  /// `aws` by the type's first word, or what `provider = aws.us` says.
  func providerKey(of declaration: ResourceDeclaration) -> String {
    if let text = declaration.provider?.expression.pathText { return text }
    let word = declaration.type.utf8.prefix { $0 != UInt8(ascii: "_") }
    return String(decoding: word, as: UTF8.self)
  }

  /// The configuration that a name stands for here; the one without an alias is handed down by itself.
  func provider(_ key: String) -> ProviderInForce? {
    if let own = declarations.providers.first(where: { $0.key == key }) {
      return ProviderInForce(declaration: own, module: self)
    }
    guard let call else { return nil }
    if let passed = passed(key, by: call) { return call.parent.provider(passed) }
    return key.utf8.contains(UInt8(ascii: ".")) ? nil : call.parent.provider(key)
  }

  private func passed(_ key: String, by call: Call) -> String? {
    guard let attribute = call.declaration.body.attribute("providers"),
      case .object(let items) = attribute.expression.kind
    else { return nil }
    return items.first { $0.key.pathText == key }?.value.pathText
  }
}
