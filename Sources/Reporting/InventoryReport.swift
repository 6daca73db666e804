import Diagnostics
import HCL
package import Terraform

/// What existing code declares, root by root: every instance with its address and the values that the code tells.
package struct InventoryReport: Report, Sendable {
  package var environments: [Environment]

  package struct Environment: Sendable {
    package var group: EnvironmentGroup
    package var inventory: Inventory

    package init(group: EnvironmentGroup, inventory: Inventory) {
      self.group = group
      self.inventory = inventory
    }

    var title: String { group.name.isEmpty ? "default" : group.name }
  }

  package init(_ environments: [Environment]) { self.environments = environments }

  // MARK: Text

  package var text: String {
    environments.map { environment in
      let inventory = environment.inventory
      var text = visible(singleLine("\(environment.title) (\(counts(inventory)))")) + "\n"
      text += table(inventory.resources.map(row))
      if !inventory.undecided.isEmpty {
        text += "\n  undecided (\(inventory.undecided.count))\n"
        text += table(
          inventory.undecided.map { [$0.address, $0.reason, $0.settle ?? ""] }, indent: 4)
      }
      return text
    }.joined(separator: "\n")
  }

  private func counts(_ inventory: Inventory) -> String {
    "\(inventory.resources.count) resources, \(inventory.dataSources.count) data sources"
  }

  private func row(_ resource: ResourceInstance) -> [String] {
    let address = resource.address + (resource.isUncertain ? " ?" : "")
    return [address, resource.region ?? "", resource.place.description]
  }

  // MARK: Markdown

  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "What the code declares")
    for environment in environments {
      let inventory = environment.inventory
      page.heading(2, singleLine("\(environment.title) (\(counts(inventory)))"))
      page.table(
        ["address", "region", "place"], inventory.resources.map { row($0).map(singleLine) })
      guard !inventory.undecided.isEmpty else { continue }
      page.heading(3, "Undecided (\(inventory.undecided.count))")
      page.table(
        ["address", "why", "what settles it"],
        inventory.undecided.map { [$0.address, $0.reason, $0.settle ?? ""].map(singleLine) })
    }
    return page.text
  }

  // MARK: JSON

  package var json: JSON {
    .object([
      ("format_version", .string("1.0")), ("environments", .array(environments.map(\.json))),
    ])
  }
}

extension InventoryReport.Environment {
  fileprivate var json: JSON {
    let instances =
      inventory.resources.map { $0.json(mode: "managed") }
      + inventory.dataSources.map { $0.json(mode: "data") }
    return .members([
      ("name", .string(title)), ("roots", .array(group.roots.map { root($0) })),
      ("resources", .array(instances)),
      ("module_calls", .array(inventory.moduleCalls.map(\.json))),
      ("outputs", values(inventory.outputs)),
      (
        "undecided",
        inventory.undecided.isEmpty
          ? nil
          : .array(
            inventory.undecided.map {
              .members([
                ("address", .string($0.address)), ("reason", .string($0.reason)),
                ("settle", $0.settle.map { .string($0) }),
                ("place", .string($0.place.description)),
              ])
            })
      ),
    ])
  }

  private func root(_ root: EnvironmentRoot) -> JSON {
    .members([
      ("folder", .string(root.folder.isEmpty ? "." : root.folder)),
      ("variable_files", root.variableFiles.isEmpty ? nil : .strings(root.variableFiles)),
      ("part", group.roots.count > 1 ? .string(group.part(root)) : nil),
    ])
  }

  private func values(_ entries: [ValueEntry]) -> JSON? {
    entries.isEmpty ? nil : .object(entries.map { ($0.key, KnownValue($0.value).json) })
  }
}

private let fromCatalogue = "from the catalogue of modules"

extension ModuleCall {
  fileprivate var json: JSON {
    .members([
      ("address", .string(address)), ("source", .string(source)),
      ("version", version.map { .string($0) }), ("folder", folder.map { .string($0) }),
      ("provenance", isCatalogued ? .string(fromCatalogue) : nil),
      ("place", .string(place.description)),
    ])
  }
}

extension ResourceInstance {
  fileprivate func json(mode: String) -> JSON {
    let value = KnownValue(body.value)
    let references = body.referencesByName.map { ($0.name, JSON.strings($0.references)) }
    return .members([
      ("address", .string(address)), ("mode", .string(mode)), ("type", .string(type)),
      ("name", .string(name)), ("region", region.map { .string($0) }),
      ("account_id", accountID.map { .string($0) }),
      ("uncertain", isUncertain ? .bool(true) : nil),
      ("provenance", isCatalogued ? .string(fromCatalogue) : nil), ("values", value.json),
      ("unknown", value.unknown), ("sensitive", value.sensitive),
      (
        "uncertain_blocks", body.uncertainBlocks.isEmpty ? nil : .strings(body.uncertainBlocks)
      ),
      ("references", references.isEmpty ? nil : .object(references)),
      ("place", .string(place.description)),
    ])
  }
}

extension ConfiguredBody {
  /// What each argument refers to, and each type of nested blocks, in the order met.
  fileprivate var referencesByName: [(name: String, references: [String])] {
    var result: [(name: String, references: [String])] = []
    for (name, references) in attributes.map({ ($0.name, $0.references) })
      + blocks.map({ ($0.type, $0.body.allReferences) })
    where !references.isEmpty {
      let texts = references.map { ([$0.address] + $0.attribute).joined(separator: ".") }
      if let index = result.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        result[index].references += texts.filter { !result[index].references.contains($0) }
      } else {
        result.append((name, texts))
      }
    }
    return result
  }

  private var allReferences: [Reference] {
    attributes.flatMap(\.references) + blocks.flatMap(\.body.allReferences)
  }
}

/// A value in the manner of `terraform show -json`: what is known, and beside it where the rest is unknown or
/// sensitive. Sensitive values are never shown.
private struct KnownValue {
  let json: JSON
  /// nil when all of it is known.
  let unknown: JSON?
  let sensitive: JSON?

  init(_ value: Value) {
    switch value {
    case .null: self.init(json: .null)
    case .bool(let bool): self.init(json: .bool(bool))
    case .number(let number): self.init(json: .number(number.description))
    case .string(let text): self.init(json: .string(text))
    case .unknown: self.init(json: .null, unknown: .bool(true))
    case .marked(let inner, let marks):
      let inner = KnownValue(inner)
      if marks.isSensitive {
        self.init(json: .null, unknown: inner.unknown, sensitive: .bool(true))
      } else {
        self.init(json: inner.json, unknown: inner.unknown, sensitive: inner.sensitive)
      }
    case .list(_, let elements), .set(_, let elements), .tuple(let elements):
      let parts = elements.map(KnownValue.init)
      func part(_ path: KeyPath<KnownValue, JSON?>) -> JSON? {
        guard parts.contains(where: { $0[keyPath: path] != nil }) else { return nil }
        return .array(parts.map { $0[keyPath: path] ?? .bool(false) })
      }
      self.init(
        json: .array(parts.map(\.json)), unknown: part(\.unknown), sensitive: part(\.sensitive))
    case .map(_, let entries), .object(let entries):
      let parts = entries.map { ($0.key, KnownValue($0.value)) }
      func part(_ path: KeyPath<KnownValue, JSON?>) -> JSON? {
        let members = parts.compactMap { key, part in
          part[keyPath: path].map { (key, $0) }
        }
        return members.isEmpty ? nil : .object(members)
      }
      self.init(
        json: .object(parts.map { ($0.0, $0.1.json) }), unknown: part(\.unknown),
        sensitive: part(\.sensitive))
    }
  }

  private init(json: JSON, unknown: JSON? = nil, sensitive: JSON? = nil) {
    self.json = json
    self.unknown = unknown
    self.sensitive = sensitive
  }
}
