import Diagnostics
import Functions
import HCL
import Synchronization
import Terraform

/// The functions of conditions that look beyond the judged resource (ARCHITECTURE.md, "A control").
func estateFunctions(_ index: InventoryIndex, _ reader: PolicyReader) -> FunctionTable {
  var table = FunctionTable()
  table["resources"] = Function([.init("type", .string)]) { arguments, _ in
    .tuple(index.resources(arguments[0].stringValue ?? "").map(\.certainValue))
  }
  table["refers_to"] = Function(
    [anything("value")], variadic: .init("type", .string),
    result: .bool
  ) { arguments, _ in
    refersTo(arguments[0], arguments.dropFirst().compactMap(\.stringValue))
  }
  let indices = ReferringIndices(index)
  table["referring"] = Function([
    anything("resource"), .init("type", .string), .init("argument", .string),
  ]) { arguments, _ in
    referring(
      arguments[0], type: arguments[1].stringValue ?? "",
      argument: arguments[2].stringValue ?? "", index, indices)
  }
  table["follow"] = Function([anything("value"), .init("type", .string)]) { arguments, _ in
    follow(arguments[0], type: arguments[1].stringValue ?? "", index)
  }
  table["statements_of"] = Function([anything("policy")]) { arguments, _ in
    let document = reader.document(arguments[0], at: nowhere)
    return .tuple(
      document.statements.map(\.value)
        + document.undecided.prefix(1).map { .unknown(Unknown(.dynamic, reason: $0)) })
  }
  let referrers = Referrers(index.inventory)
  table["referrers"] = Function([anything("resource")]) { arguments, _ in
    guard let address = arguments[0].unmarked.entry("zt")?.entry("address")?.stringValue else {
      return arguments[0].isNull ? .tuple([]) : unknown(.dynamic, arguments[0])
    }
    return .tuple(referrers.types(of: address).map { .string($0) })
  }
  return table
}

/// Statements as values have no place.
private let nowhere = SourceRange(
  file: "", start: SourcePosition(byte: 0, line: 1, column: 1),
  end: SourcePosition(byte: 0, line: 1, column: 1))

/// The types of the resources that refer to a resource; `output` for outputs of the root.
private struct Referrers: Sendable {
  private var byAddress: [String: Set<String>] = [:]

  init(_ inventory: Inventory) {
    for resource in inventory.resources {
      for reference in resource.references where reference.address != resource.address {
        byAddress[reference.address, default: []].insert(resource.type)
      }
    }
    for reference in inventory.outputs.flatMap(\.value.references) {
      byAddress[reference.address, default: []].insert("output")
    }
  }

  func types(of address: String) -> [String] {
    (byAddress[address] ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

private func refersTo(_ value: Value, _ types: [String]) -> Value {
  if value.isNull { return .bool(false) }
  let found = value.references.contains { reference in
    let parts = reference.address.utf8.split(separator: UInt8(ascii: "."))
      .map { String(decoding: $0, as: UTF8.self) }
    return types.contains { parts.contains($0) }
  }
  if found { return .bool(true) }
  return value.isWhollyKnown || !value.references.isEmpty ? .bool(false) : unknown(.bool, value)
}

/// Indices that were asked for once, so that a question for every resource costs no search for every resource.
private final class ReferringIndices: Sendable {
  private let inventory: InventoryIndex
  private let made = Mutex<[String: CompanionIndex]>([:])

  init(_ inventory: InventoryIndex) { self.inventory = inventory }

  func index(_ type: String, _ argument: String) -> CompanionIndex {
    made.withLock { made in
      let key = "\(type) \(argument)"
      if let index = made[key] { return index }
      let index = CompanionIndex(type: type, arguments: [argument], inventory)
      made[key] = index
      return index
    }
  }
}

/// The resources of a type of which an argument names a resource, as `resources` or `companion` gave it.
private func referring(
  _ value: Value, type: String, argument: String, _ index: InventoryIndex,
  _ indices: ReferringIndices
) -> Value {
  if value.isNull { return .tuple([]) }
  guard let address = value.unmarked.entry("zt")?.entry("address")?.stringValue,
    let resource = index.resource(address)
  else { return unknown(.dynamic, value) }
  let companions = indices.index(type, argument)
  let found = companions.companions(of: resource, names: ["id", "arn", "name", "bucket"])
  if found.isEmpty, let doubtful = companions.doubtful {
    return .tuple([
      .unknown(Unknown(.dynamic, reason: "what `\(doubtful.address)` belongs to is not known"))
    ])
  }
  return .tuple(found.map(\.certainValue))
}

/// The resources of a type that a value refers to or names.
private func follow(_ value: Value, type: String, _ index: InventoryIndex) -> Value {
  if value.isNull { return .tuple([]) }
  var found: [ResourceInstance] = []
  for reference in value.references {
    guard let resource = index.resource(reference.address), resource.type == type,
      !found.contains(where: { $0.address == resource.address })
    else { continue }
    found.append(resource)
  }
  for text in (value.unmarked.elements ?? [value]).compactMap(\.unmarked.stringValue) {
    found += index.resources(type).filter { resource in
      ["name", "bucket", "id", "arn"].contains {
        resource.body.attribute($0)?.value.unmarked.stringValue == text
      }
    }
  }
  if found.isEmpty, !value.isWhollyKnown, value.references.isEmpty {
    return unknown(.dynamic, value)
  }
  return .tuple(found.map(\.certainValue))
}
