import Catalog
import Diagnostics
import HCL
import Terraform

/// The names that a control's condition may use for one subject.
struct ControlScope: Sendable {
  let control: Control
  let resource: ResourceInstance?
  let region: String?
  let estate: Estate
  let index: InventoryIndex
  let records: ViewRecords
  let reader: PolicyReader

  var scope: Scope {
    Scope(names: [
      "resource", "companion", "companions", "view", "statements", "trust", "region",
      "governed_regions", "account_id", "environment",
    ]) { root, steps in resolve(root, steps) }
  }

  private func resolve(_ root: String, _ steps: [TraversalStep]) -> Scope.Resolution? {
    switch root {
    case "resource": return Scope.Resolution(resource.map(value) ?? .null(.dynamic))
    case "companion", "companions":
      guard case .attribute(let name)? = steps.first,
        let companion = control.companions.first(where: { $0.name == name })
      else { return Scope.Resolution(.makeObject([])) }
      let found = companions(companion)
      return Scope.Resolution(
        root == "companions" ? .tuple(found) : found.first ?? .null(.dynamic), consuming: 1)
    case "view":
      guard case .attribute(let name)? = steps.first, records.names.contains(name) else {
        return nil
      }
      let found = resource.map { records.records(name, of: $0.address) } ?? records.records(name)
      return Scope.Resolution(.tuple(found.map(\.value)), consuming: 1)
    case "statements": return Scope.Resolution(.tuple(statements))
    case "trust": return Scope.Resolution(.tuple(resource.map(trust) ?? []))
    case "region": return Scope.Resolution(region.map { .string($0) } ?? .null(.string))
    case "governed_regions":
      return Scope.Resolution(.tuple(estate.governedRegions.map { .string($0) }))
    case "account_id":
      return Scope.Resolution(
        estate.accountID.map { .string($0) }
          ?? .unknown(Unknown(.string, reason: "the account's id is not configured")))
    case "environment": return Scope.Resolution(.string(estate.environment))
    default: return nil
    }
  }

  private func value(_ resource: ResourceInstance) -> Value { resource.controlValue }

  // MARK: Policies

  /// Statements of every policy that the resource carries or is. A document that is not wholly known ends with an
  /// unknown statement, so that "no statement does" cannot pass.
  private var statements: [Value] {
    guard let resource else { return [] }
    var documents: [PolicyDocument] = []
    var seen: Set<String> = []
    for view in records.names {
      for record in records.records(view, of: resource.address) {
        let policy = record.field("policy")
        guard !policy.isNull, seen.insert("\(record.source)|\(record.place.start.byte)").inserted
        else {
          continue
        }
        documents.append(reader.document(policy, at: record.place))
      }
    }
    return documents.flatMap(values)
  }

  private func trust(_ resource: ResourceInstance) -> [Value] {
    guard let policy = resource.body.attribute("assume_role_policy") else { return [] }
    return values(reader.document(policy))
  }

  private func values(_ document: PolicyDocument) -> [Value] {
    document.statements.map(\.value)
      + document.undecided.prefix(1).map { .unknown(Unknown(.dynamic, reason: $0)) }
  }

  // MARK: Companions

  /// Resources of the companion's type that refer to the judged one: by reference, or by a literal that both hold.
  private func companions(_ companion: Control.Companion) -> [Value] {
    guard let resource else { return [] }
    var found: [Value] = []
    var doubt: Value?
    for candidate in index.resources(companion.type) {
      switch refers(candidate, companion, to: resource) {
      case true?:
        found.append(
          candidate.isUncertain
            ? .unknown(
              Unknown(.dynamic, reason: "the count of `\(candidate.address)` is not known"))
            : candidate.controlValue)
      case false?: continue
      case nil:
        doubt = .unknown(
          Unknown(.dynamic, reason: "what `\(candidate.address)` belongs to is not known"))
      }
    }
    if found.isEmpty, let doubt { found.append(doubt) }
    return found
  }

  private func refers(
    _ candidate: ResourceInstance, _ companion: Control.Companion, to resource: ResourceInstance
  ) -> Bool? {
    let arguments = companion.by.flatMap { name in
      candidate.body.values(
        at: name.utf8.split(separator: UInt8(ascii: ".")).map {
          String(decoding: $0, as: UTF8.self)
        })
    }
    var isUnknown = false
    for argument in arguments {
      let references = argument.references + argument.value.references
      if references.contains(where: { $0.address == resource.address }) { return true }
      if let text = argument.value.unmarked.stringValue {
        let names = companion.to.compactMap { resource.body.attribute($0)?.value.stringValue }
        if names.contains(where: { $0.utf8.elementsEqual(text.utf8) }) { return true }
      } else if !argument.value.isKnown, references.isEmpty {
        isUnknown = true
      }
    }
    return isUnknown ? nil : false
  }
}

extension ResourceInstance {
  /// Its arguments and blocks, with what is not an argument under `zt`: address, region, type, name.
  var controlValue: Value {
    let meta = Value.makeObject([
      ValueEntry("address", .text(address)), ValueEntry("type", .text(type)),
      ValueEntry("name", .text(name)),
      ValueEntry(
        "region",
        region.map { .text($0) }
          ?? .unknown(Unknown(.string, reason: "the region of `\(address)` is not known"))),
    ])
    guard case .object(let entries) = body.value else { return body.value }
    return .makeObject(entries.filter { $0.key != "zt" } + [ValueEntry("zt", meta)])
  }
}
