package import HCL

extension ConfiguredBody {
  /// The body as one object: its arguments, and its nested blocks as a list of objects per type.
  ///
  /// Where a `dynamic` block's collection is not known, the list as a whole is unknown.
  package var value: Value {
    var entries = attributes.map { ValueEntry($0.name, $0.value) }
    var types: [String] = []
    var seen: Set<String> = []
    for type in blocks.map(\.type) + uncertainBlocks where seen.insert(type).inserted {
      types.append(type)
    }
    for type in types { entries.append(ValueEntry(type, blockList(type))) }
    return .makeObject(entries)
  }

  private func blockList(_ type: String) -> Value {
    if uncertainBlocks.contains(type) {
      let reason = "the collection of `dynamic \(type)` is not known"
      return .unknown(Unknown(.dynamic, isNotNull: true, reason: reason))
    }
    return .tuple(blocks(type).map(\.body.value))
  }

  /// Nested blocks of a type, also where a list of objects stands for them, as in a plan.
  package func nested(_ type: String) -> [ConfiguredBlock] {
    let written = blocks(type)
    guard written.isEmpty, let attribute = attribute(type) else { return written }
    let elements = attribute.value.elements ?? [attribute.value]
    return elements.compactMap { element in
      guard let entries = element.unmarked.entries else { return nil }
      let attributes = entries.map {
        ConfiguredAttribute(
          name: $0.key, value: $0.value, place: attribute.place, references: $0.value.references)
      }
      return ConfiguredBlock(
        type: type, body: ConfiguredBody(attributes: attributes), place: attribute.place)
    }
  }

  /// The value at a path of names; every element of a repeated block or of a list is visited.
  ///
  /// A block whose number is not known yields an unknown value at the place of the first or of none.
  package func values(at path: [String]) -> [ConfiguredAttribute] {
    guard let name = path.first else { return [] }
    let rest = Array(path.dropFirst())
    var result: [ConfiguredAttribute] = []
    if let attribute = attribute(name) { result += attribute.values(at: rest) }
    for block in blocks(name) { result += block.body.values(at: rest) }
    return result
  }
}

extension ConfiguredAttribute {
  /// The values inside of this one at a path, each with this one's place.
  func values(at path: [String]) -> [ConfiguredAttribute] {
    if let elements = value.elements {
      return elements.flatMap { with($0).values(at: path) }
    }
    guard let name = path.first else { return [self] }
    if let inner = value.entry(name) { return with(inner).values(at: Array(path.dropFirst())) }
    if value.unknown != nil {
      return [with(.unknown(Unknown(.dynamic, references: value.references)))]
    }
    return []
  }

  private func with(_ value: Value) -> ConfiguredAttribute {
    ConfiguredAttribute(name: name, value: value, place: place, references: references)
  }
}
