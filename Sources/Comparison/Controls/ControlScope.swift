import Catalog
import Diagnostics
import HCL
import Terraform

/// The names that a control's condition may use for one subject.
struct ControlScope: Sendable {
  /// What a condition is asked of, with its place in the code.
  struct Item: Sendable {
    var value: Value
    var place: SourceRange?
    /// Where the code sets a field of it.
    var places: @Sendable (String) -> SourceRange? = { _ in nil }
  }

  let control: Control
  let resource: ResourceInstance?
  let region: String?
  let estate: Estate
  let records: ViewRecords
  let reader: PolicyReader
  let indices: CompanionIndices
  private let resourceValue: Value

  init(
    control: Control, resource: ResourceInstance?, region: String?, estate: Estate,
    records: ViewRecords, reader: PolicyReader, indices: CompanionIndices
  ) {
    self.control = control
    self.resource = resource
    self.region = region
    self.estate = estate
    self.records = records
    self.reader = reader
    self.indices = indices
    resourceValue = resource?.controlValue ?? .null(.dynamic)
  }

  /// What a condition may name besides `item`.
  static let names = [
    "resource", "companion", "companions", "view", "statements", "own_statements", "trust",
    "region", "governed_regions", "account_id", "environment",
  ]

  var scope: Scope {
    Scope(names: Self.names) { root, steps in resolve(root, steps) }
  }

  private func resolve(_ root: String, _ steps: [TraversalStep]) -> Scope.Resolution? {
    switch root {
    case "resource": return Scope.Resolution(resourceValue)
    case "companion", "companions":
      guard case .attribute(let name)? = steps.first,
        let companion = control.companions.first(where: { $0.name == name })
      else { return nil }
      let found = companionValues(companion)
      return Scope.Resolution(
        root == "companions" ? .tuple(found) : found.first ?? .null(.dynamic), consuming: 1)
    case "view":
      guard case .attribute(let name)? = steps.first, records.names.contains(name) else {
        return nil
      }
      return Scope.Resolution(.tuple(items(name).map(\.value)), consuming: 1)
    case "statements", "own_statements", "trust":
      return Scope.Resolution(.tuple(items(root).map(\.value)))
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

  // MARK: Items

  /// What the condition is asked of: statements, or the records of a view that the resource itself makes, so that a rule
  /// is judged once.
  func every(_ name: String) -> [Item] {
    guard let resource, records.names.contains(name) else { return items(name) }
    return items(
      records.records(name, of: resource.address).filter { $0.source == resource.address })
  }

  /// Statements, or the records of a view; those of the whole estate where no resource is judged.
  func items(_ name: String) -> [Item] {
    switch name {
    case "statements": return statements { _ in true }
    case "own_statements":
      return statements { record in record.source == resource?.address }
    case "trust":
      guard let policy = resource?.body.attribute("assume_role_policy") else { return [] }
      return items(reader.document(policy), at: policy.place)
    default:
      let found = resource.map { records.records(name, of: $0.address) } ?? records.records(name)
      return items(found)
    }
  }

  private func items(_ found: [ViewRecord]) -> [Item] {
    found.map { record in
      Item(
        value: record.isUncertain
          ? .unknown(Unknown(.dynamic, reason: "whether it exists is not known from the code"))
          : record.value, place: record.place, places: { record.place(of: $0) })
    }
  }

  /// Statements of the policies that the resource carries or is. A document that is not wholly known ends with an
  /// unknown statement, so that "no statement does" cannot pass.
  private func statements(_ holds: (ViewRecord) -> Bool) -> [Item] {
    guard let resource else { return [] }
    var result: [Item] = []
    var seen: Set<String> = []
    for view in records.names {
      for record in records.records(view, of: resource.address) where holds(record) {
        let policy = record.field("policy")
        guard !policy.isNull, seen.insert("\(record.source)|\(record.place.start.byte)").inserted
        else { continue }
        let place = record.place(of: "policy")
        result += items(reader.document(policy, at: place), at: place)
      }
    }
    return result
  }

  private func items(_ document: PolicyDocument, at place: SourceRange) -> [Item] {
    document.statements.map { Item(value: $0.value, place: $0.place) }
      + document.undecided.prefix(1).map {
        Item(value: .unknown(Unknown(.dynamic, reason: $0)), place: place)
      }
  }

  // MARK: Companions

  /// Resources of the companion's type that refer to the judged one: by reference, or by a literal that both hold.
  func companions(_ companion: Control.Companion) -> [ResourceInstance] {
    guard let resource else { return [] }
    return indices[companion]?.companions(of: resource, names: companion.to) ?? []
  }

  private func companionValues(_ companion: Control.Companion) -> [Value] {
    let found = companions(companion)
    if found.isEmpty, let doubtful = indices[companion]?.doubtful {
      return [
        .unknown(
          Unknown(.dynamic, reason: "what `\(doubtful.address)` belongs to is not known"))
      ]
    }
    return found.map(\.certainValue)
  }
}

extension ResourceInstance {
  /// Unknown when there may be none or many of it.
  var certainValue: Value {
    isUncertain
      ? .unknown(Unknown(.dynamic, reason: "the count of `\(address)` is not known"))
      : controlValue
  }

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
