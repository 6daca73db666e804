import Architecture
import Catalog
import Diagnostics
import HCL

/// What `zt.…` means for a component, a flow, a network.
extension StackSynthesis {
  /// `module.NAME.output`, or `one(module.NAME[*].output)` where the module is not in every environment.
  func output(_ name: String, of placement: Placement) -> Expression {
    let module = Expression.reference("module", placement.name)
    let steps: [TraversalStep] = [.attribute(name)]
    return placement.environments == nil
      ? following(module, steps) : onlyInstance(of: module, steps)
  }

  /// `prefix-name` of this environment.
  static func prefixed(_ name: String) -> Expression {
    Expression(
      .template([
        .interpolation(.reference("local", "prefix"), trimsLeft: false, trimsRight: false),
        .literal("-" + name),
      ]))
  }

  /// The name with single dashes, short enough that with project and environment before it most services take it; what is
  /// cut off is told apart by a digest.
  static func dashed(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      let isDash = byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      if isDash, bytes.last.map({ $0 == UInt8(ascii: "-") }) ?? true { continue }
      bytes.append(isDash ? UInt8(ascii: "-") : byte)
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    guard bytes.count > 28 else { return String(decoding: bytes, as: UTF8.self) }
    var start = bytes.prefix(21)
    while start.last == UInt8(ascii: "-") { start.removeLast() }
    let digest = SHA256.hexadecimal(Array(name.utf8)).utf8.prefix(6)
    return String(decoding: start, as: UTF8.self) + "-" + String(decoding: digest, as: UTF8.self)
  }

  /// The names below `zt.component`, `zt.from`, `zt.to`.
  mutating func names(of placement: Placement) -> TemplateValue {
    let component = placement.component
    let interface = library.interface(of: moduleFolder(placement.kind.id))
    var names: [String: TemplateValue] = [:]
    for variable in interface.variables.keys { names[variable] = .expression(.null) }
    var outputs: [String: TemplateValue] = [:]
    for output in interface.outputs {
      outputs[output] = .expression(self.output(output, of: placement))
    }
    names.merge(outputs) { $1 }
    for attribute in placement.kind.body.blocks("identity").first?.body.attributes ?? [] {
      guard let text = attribute.expression.literalText else { continue }
      if attribute.name.utf8.suffix(6).elementsEqual("_input".utf8) { continue }
      names[attribute.name] =
        same(attribute.name, "service_principal")
        ? .string(text) : .expression(output(text, of: placement))
    }
    names.merge(commonNames(of: component, name: placement.name, kind: placement.kind.id)) { $1 }
    names["output"] = .names(outputs)
    names["is_public"] = .bool(placement.isPublic)
    names["exposure"] = .string(placement.isPublic ? "public" : "internal")
    names.merge(placeNames(placement.place)) { $1 }
    names["tier"] = placement.tier.map { .string($0) } ?? .expression(.null)
    if placement.isNetwork {
      names["vpc_id"] = outputs["vpc_id"]
    } else if let network = placement.network.flatMap({ self.placement(named: $0) }) {
      names["vpc_id"] = .expression(output("vpc_id", of: network))
      names["network_cidr"] = .expression(output("cidr_block", of: network))
      names["route_table_ids"] = .expression(output("route_table_ids", of: network))
      names["subnet_ids"] = placement.tier.map {
        .expression(output($0 + "_subnet_ids", of: network))
      }
    }
    return .names(names)
  }

  mutating func names(ofActor component: Component) -> TemplateValue {
    var names = commonNames(of: component, name: component.id, kind: component.kind ?? "")
    names.merge(placeNames(.home)) { $1 }
    for name in ["arn", "security_group", "role_name", "role_arn"] {
      names[name] = .absent("`\(visible(component.title))` is not part of the stack")
    }
    return .names(names)
  }

  private func commonNames(of component: Component, name: String, kind: String) -> [String:
    TemplateValue]
  {
    var names: [String: TemplateValue] = [:]
    for fact in ["cidr", "engine", "port", "zones"] { names[fact] = .expression(.null) }
    for (fact, text) in component.facts where isIdentifier(fact) { names[fact] = .string(text) }
    names["id"] = .string(name)
    names["name"] = .string(Self.dashed(name))
    names["full_name"] = .expression(Self.prefixed(Self.dashed(name)))
    names["label"] = .string(title(component))
    names["kind"] = .string(kind)
    names["vpc_id"] = .absent("it lies in no VPC")
    names["subnet_ids"] = .absent("it lies in no VPC")
    names["data_class"] = component.dataClass.map { .string($0.rawValue) } ?? .expression(.null)
    return names
  }

  /// The names below `zt.network` for whoever lies in that VPC.
  mutating func networkNames(_ name: String?) -> TemplateValue {
    guard let name, let network = placement(named: name) else {
      return .absent("the component lies in no VPC")
    }
    var names: [String: TemplateValue] = [
      "name": .string(network.name), "id": .string(network.name),
      "full_name": .expression(Self.prefixed(Self.dashed(network.name))),
      "internet_egress": .bool(networksWithEgress.contains(name)),
      "public_subnets": .bool(networksWithPublicSubnets.contains(name)),
      "internet_gateway": .bool(networksWithGateway.contains(name)),
      "allowed_domains": .expression(
        .tuple(configuration.egressHosts.map { .string($0) } + (domainsOfNetwork[name] ?? []))),
    ]
    names.merge(placeNames(network.place)) { $1 }
    for output in library.interface(of: moduleFolder(network.kind.id)).outputs {
      names[output] = .expression(self.output(output, of: network))
    }
    return .names(names)
  }

  /// `zt.shared.KIND.OUTPUT`
  mutating func sharedModules(at place: Place) -> TemplateValue {
    var kinds: [String: TemplateValue] = [:]
    for (kind, name) in sharedNames[place] ?? [:] {
      guard let placement = placement(named: name) else { continue }
      kinds[kind] = names(of: placement)
    }
    return .names(kinds)
  }

  /// `zt.size.NAME` of a kind: what any profile says about it.
  func sizeNames(of kind: String) -> TemplateValue {
    var names: [String: TemplateValue] = [:]
    for profile in catalog.profiles {
      for attribute in sizes(of: kind, in: profile) {
        names[attribute.name] = .expression(.reference("var", "sizes", kind, attribute.name))
      }
    }
    return .names(names)
  }

  func sizes(of kind: String, in profile: EnvironmentProfile) -> [Attribute] {
    profile.body.blocks("size").filter { same($0.labels.first?.text ?? "", kind) }
      .flatMap(\.body.attributes)
  }

  /// The scope of a kind's own expressions: inputs, implied statements, exports.
  mutating func scope(of placement: Placement, name: String) -> TemplateScope {
    let names = names(of: placement)
    return standing(
      at: placement.place, TemplateScope(name: name, isCounted: placement.environments != nil)
    )
    .adding("component", names)
    .adding("from", names)
    .adding("network", networkNames(placement.network))
    .adding("size", sizeNames(of: placement.kind.id))
    .adding("shared", sharedModules(at: placement.place))
  }
}
