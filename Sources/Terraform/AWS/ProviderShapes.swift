package import Diagnostics
import HCL

/// How arguments of resource types nest and what their texts become: of `Templates/nesting.hcl`, because code alone does
/// not show it. JSON writes a block as an object, a plan as a list, and `port = "443"` is a number.
package struct ProviderShapes: Sendable {
  /// What stands at a path of an argument; texts and collections of texts are not listed.
  enum Kind: String, CaseIterable {
    /// Nested blocks.
    case list, set, single
    /// An attribute that may be written as blocks.
    case objects
    case number, bool
    /// A value of another type: left as it is.
    case plain
  }

  private var types: [String: [String: Kind]] = [:]

  package init() {}

  func kinds(of type: String) -> [String: Kind]? { types[type] }

  mutating func add(_ type: String, _ kinds: [String: Kind]) { types[type] = kinds }
}

/// Reads `nesting.hcl` of the folders of templates; a type of the same name replaces an earlier one.
package func loadProviderShapes(_ sources: [any FileSource]) -> (ProviderShapes, [Diagnostic]) {
  var result = ProviderShapes()
  var diagnostics: [Diagnostic] = []
  let known = ProviderShapes.Kind.allCases.map(\.rawValue)
  for files in sources {
    var file = DataFile(files, "nesting.hcl", isRequired: false)
    for block in file.body.blocks where block.type != "provider_schema" {
      guard block.type == "type", block.labels.count == 1 else {
        file.reject(
          block.type, at: block.typeRange ?? block.range, among: ["type", "provider_schema"])
        continue
      }
      file.check(block.body, known: known)
      var kinds: [String: ProviderShapes.Kind] = [:]
      for attribute in block.body.attributes {
        guard let kind = ProviderShapes.Kind(rawValue: attribute.name) else { continue }
        let text = attribute.expression.literalText ?? ""
        for path in text.utf8.split(separator: UInt8(ascii: " ")) {
          kinds[String(decoding: path, as: UTF8.self)] = kind
        }
      }
      result.add(block.labels[0].text, kinds)
    }
    diagnostics += file.diagnostics
  }
  return (result, diagnostics)
}

extension Inventory {
  /// The same with blocks where the provider has blocks and values of the types that it has.
  mutating func shape(by shapes: ProviderShapes) {
    for index in resources.indices { resources[index].shape(by: shapes) }
    for index in dataSources.indices { dataSources[index].shape(by: shapes) }
  }
}

extension ResourceInstance {
  fileprivate mutating func shape(by shapes: ProviderShapes) {
    guard let kinds = shapes.kinds(of: type) else { return }
    body = body.shaped(by: kinds, prefix: "")
  }
}

extension ConfiguredBody {
  fileprivate func shaped(by kinds: [String: ProviderShapes.Kind], prefix: String)
    -> ConfiguredBody
  {
    var result = ConfiguredBody(uncertainBlocks: uncertainBlocks)
    for attribute in attributes {
      let path = prefix + attribute.name
      switch kinds[path] {
      case .list?, .set?, .single?:
        guard let bodies = attribute.bodies else {
          result.uncertainBlocks.append(attribute.name)
          continue
        }
        result.blocks += bodies.map {
          ConfiguredBlock(
            type: attribute.name, body: $0.shaped(by: kinds, prefix: path + "."),
            place: attribute.place)
        }
      case .number?: result.attributes.append(attribute.converted { $0.as(.number) })
      case .bool?: result.attributes.append(attribute.converted { $0.as(.bool) })
      case .plain?, .objects?: result.attributes.append(attribute)
      case nil: result.attributes.append(attribute.converted { $0.as(.string) })
      }
    }
    for block in blocks {
      let path = prefix + block.type
      guard let kind = kinds[path], kind != .objects else {
        result.blocks.append(block)
        continue
      }
      var block = block
      block.body = block.body.shaped(by: kinds, prefix: path + ".")
      result.blocks.append(block)
    }
    return result
  }
}

extension ConfiguredAttribute {
  /// The blocks that a value stands for; nil when it is not known.
  fileprivate var bodies: [ConfiguredBody]? {
    let plain = value.unmarked
    if plain.isNull { return [] }
    if plain.unknown != nil { return nil }
    return (plain.elements ?? [plain]).compactMap { element in
      element.unmarked.entries.map { entries in
        ConfiguredBody(
          attributes: entries.filter { !$0.value.isNull }.map {
            ConfiguredAttribute(
              name: $0.key, value: $0.value, place: place, references: references)
          })
      }
    }
  }

  fileprivate func converted(_ convert: (Value) -> Value) -> ConfiguredAttribute {
    var copy = self
    copy.value = convert(value)
    return copy
  }
}

extension Value {
  /// Every text, number and truth value in it as a provider reads it; what does not fit stays as it is.
  fileprivate func `as`(_ type: ValueType) -> Value {
    switch self {
    case .null, .unknown: self
    case .bool, .number, .string: self.type == type ? self : (try? converted(to: type)) ?? self
    case .marked(let inner, let marks): inner.as(type).marked(with: marks)
    case .list(_, let values), .tuple(let values): .tuple(values.map { $0.as(type) })
    case .set(_, let values): .tuple(values.map { $0.as(type) })
    case .map(_, let entries), .object(let entries):
      .makeObject(entries.map { ValueEntry($0.key, $0.value.as(type)) })
    }
  }
}
