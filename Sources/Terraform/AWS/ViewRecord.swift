package import Diagnostics
package import HCL

/// One record of a view.
package struct ViewRecord: Sendable {
  /// Every field of the view in its order; null when the resource does not set it.
  package var fields: [ValueEntry]
  /// The address of the resource whose record it is; nil when that is not one of this inventory.
  package var owner: String?
  /// What the owner's field says, for owners that are elsewhere.
  package var ownerReferences: [Reference]
  /// The address of the resource that makes the record.
  package var source: String
  /// True when there may be none or many of it.
  package var isUncertain: Bool
  package var place: SourceRange
  /// Where the code sets a field, by the field's name; absent for what it does not set.
  var places: [String: SourceRange] = [:]

  /// Where the code sets a field, else the record's place.
  package func place(of field: String) -> SourceRange { places[field] ?? place }

  package func field(_ name: String) -> Value {
    fields.first { $0.key == name }?.value ?? .null(.dynamic)
  }

  /// The record as an object.
  package var value: Value { .makeObject(fields) }
}

extension View {
  /// The records of a whole inventory, in the order of its resources.
  package func records(_ inventory: InventoryIndex) -> [ViewRecord] {
    var result: [ViewRecord] = []
    for source in sources {
      for type in source.types {
        for resource in inventory.resources(type) {
          result += records(of: resource, source, inventory)
        }
      }
    }
    return result
  }

  private func records(
    of resource: ResourceInstance, _ source: ViewSource, _ inventory: InventoryIndex
  ) -> [ViewRecord] {
    var isUncertain = resource.isUncertain
    for condition in source.conditions {
      let value = resource.body.attribute(condition.key)?.value ?? .null(.dynamic)
      switch value.isNull
        ? condition.value == .bool(false) : value.isLooselyEqual(to: condition.value)
      {
      case true?: continue
      case false?: return []
      case nil: isUncertain = true
      }
    }
    guard let each = source.each else {
      let sets = source.fields.contains { name, field in
        guard case .arguments(let names, _) = field, name != owner else { return false }
        return names.contains { resource.body.attribute($0)?.value.isNull == false }
      }
      guard sets else { return [] }
      return [record(resource, resource.body, source, inventory, isUncertain, at: resource.place)]
    }
    return elements(each, of: resource).map { element in
      record(
        resource, element.body, source, inventory, isUncertain || element.isUnknown,
        at: element.place)
    }
  }

  private struct Element {
    var body: ConfiguredBody
    var place: SourceRange
    var isUnknown = false
  }

  /// The blocks or list elements that `each` visits; one without arguments when their number is not known.
  private func elements(_ each: String, of resource: ResourceInstance) -> [Element] {
    var result = resource.body.blocks(each).map { Element(body: $0.body, place: $0.place) }
    if let attribute = resource.body.attribute(each), !attribute.value.isNull {
      if let values = attribute.value.elements {
        result += values.map { Element(body: body($0, each, attribute), place: attribute.place) }
      } else {
        result.append(unknown(each, attribute.place, attribute.value))
      }
    }
    if resource.body.uncertainBlocks.contains(each) {
      result.append(unknown(each, resource.place, .unknown(Unknown(.dynamic))))
    }
    return result
  }

  private func unknown(_ each: String, _ place: SourceRange, _ value: Value) -> Element {
    let body = ConfiguredBody(attributes: [
      ConfiguredAttribute(name: each, value: value, place: place, references: value.references)
    ])
    return Element(body: body, place: place, isUnknown: true)
  }

  private func body(_ value: Value, _ each: String, _ attribute: ConfiguredAttribute)
    -> ConfiguredBody
  {
    let entries = value.entries ?? [ValueEntry(each, value)]
    return ConfiguredBody(
      attributes: entries.map {
        ConfiguredAttribute(
          name: $0.key, value: $0.value, place: attribute.place, references: $0.value.references)
      })
  }

  private func record(
    _ resource: ResourceInstance, _ body: ConfiguredBody, _ source: ViewSource,
    _ inventory: InventoryIndex, _ isUncertain: Bool, at place: SourceRange
  ) -> ViewRecord {
    var record = ViewRecord(
      fields: fields.map { ValueEntry($0, .null(.dynamic)) }, owner: nil, ownerReferences: [],
      source: resource.address, isUncertain: isUncertain, place: place)
    for (name, field) in source.fields {
      guard let index = fields.firstIndex(of: name) else { continue }
      switch field {
      case .resource:
        record.fields[index].value = .reference(Reference(address: resource.address, attribute: []))
        if name == owner { record.owner = resource.address }
      case .arguments(let names, let isList):
        let found = names.compactMap { argument(body, resource, $0) }.filter { !$0.value.isNull }
        record.places[name] = found.first?.place
        record.fields[index].value = joined(found, isList: isList || lists.contains(name))
        if isUncertain, found.isEmpty, source.each != nil, !body.attributes.isEmpty,
          body.attributes.allSatisfy({ $0.name == source.each })
        {
          record.fields[index].value = body.attributes[0].value
        }
        guard name == owner, let first = found.first else { continue }
        record.owner = inventory.owner(of: first, types: owners)
        record.ownerReferences = first.references + first.value.references
      }
    }
    return record
  }

  /// An argument of the element, or of the resource where the element has none of that name.
  private func argument(_ body: ConfiguredBody, _ resource: ResourceInstance, _ name: String)
    -> ConfiguredAttribute?
  {
    body.attribute(name)
      ?? resource.body.attribute(name).flatMap { $0.value.elements == nil ? $0 : nil }
  }

  private func joined(_ values: [ConfiguredAttribute], isList: Bool) -> Value {
    guard isList else { return values.first?.value ?? .null(.dynamic) }
    var elements: [Value] = []
    for value in values.map(\.value) {
      if let inner = value.elements {
        elements += inner
      } else if values.count == 1, value.unknown != nil, value.unknown?.parts == nil {
        return value
      } else {
        elements.append(value)
      }
    }
    return .tuple(elements)
  }
}
