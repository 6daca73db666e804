import HCL
import Terraform

/// What of the code may be a box.
struct MatchCandidates {
  /// Instances of one resource block: `count` and `for_each` without a name in the key are one thing, drawn once.
  struct Candidate {
    var address: String
    var resources: [ResourceInstance]
    /// What may name it, with what that is called for people.
    var names: [(source: String, words: Set<String>)]
    var tag: String?
    /// It only serves another resource, so that it is a box only when its name says so.
    var isServing: Bool
  }

  let all: [Candidate]
  private let byType: [String: [Int]]
  private let byAddress: [String: Int]
  private let byTag: [String: [Int]]
  private let besideTag: [String: [Int]]
  private let byWord: [String: [Int]]

  /// A word that more resources have than this says nothing of any of them.
  private static let commonest = 200

  init(_ index: InventoryIndex, _ auxiliaries: Auxiliaries) {
    var all: [Candidate] = []
    var byType: [String: [Int]] = [:]
    var byAddress: [String: Int] = [:]
    var byTag: [String: [Int]] = [:]
    var besideTag: [String: [Int]] = [:]
    let moduleTags = Self.moduleTags(index)
    for resource in index.inventory.resources {
      let hasName = resource.instanceKey.utf8.contains(UInt8(ascii: "\""))
      let base =
        hasName
        ? resource.address
        : String(
          decoding: resource.address.utf8.dropLast(resource.instanceKey.utf8.count), as: UTF8.self)
      if let known = byAddress[base] {
        all[known].resources.append(resource)
        byAddress[resource.address] = known
        continue
      }
      let candidate = Candidate(
        address: base, resources: [resource], names: Self.names(of: resource),
        tag: Self.tag(resource),
        isServing: !auxiliaries.isPart(type: resource.type) && auxiliaries.isReferenced(resource))
      byAddress[base] = all.count
      byAddress[resource.address] = all.count
      byType[resource.type, default: []].append(all.count)
      if let tag = candidate.tag {
        byTag[tag, default: []].append(all.count)
      } else if let tag = moduleTags[Self.module(resource)] {
        besideTag[tag, default: []].append(all.count)
      }
      all.append(candidate)
    }
    self.all = all
    self.byType = byType
    self.byAddress = byAddress
    self.byTag = byTag
    self.besideTag = besideTag
    var byWord: [String: [Int]] = [:]
    for (position, candidate) in all.enumerated() {
      let type = candidate.resources.first?.type ?? ""
      var seen: Set<String> = []
      for word in candidate.names.flatMap({ $0.words }) where seen.insert(word).inserted {
        byWord[type + " " + word, default: []].append(position)
      }
    }
    self.byWord = byWord
  }

  /// Candidates of a type that share a telling word, in the order of the inventory.
  func of(type: String, words: Set<String>) -> [Int] {
    var result: Set<Int> = []
    for word in words {
      let found = byWord[type + " " + word] ?? []
      if found.count <= Self.commonest { result.formUnion(found) }
    }
    return result.sorted()
  }

  func of(type: String) -> [Int] { byType[type] ?? [] }
  func at(_ address: String) -> Int? { byAddress[address] }
  func tagged(_ tag: String) -> [Int] { byTag[tag] ?? [] }
  /// What carries no tag itself and lies in a module instance whose other resources carry this one.
  func besideTagged(_ tag: String) -> [Int] { besideTag[tag] ?? [] }

  private static func tag(_ resource: ResourceInstance) -> String? {
    resource.body.attribute("tags")?.value.unmarked.entry("zeroplan:component")?.stringValue
  }

  /// The tag that all tagged resources of a module instance share: it is that of the others too, which cannot carry tags.
  private static func moduleTags(_ index: InventoryIndex) -> [String: String] {
    var tags: [String: String?] = [:]
    for resource in index.inventory.resources where !resource.modulePath.isEmpty {
      guard let tag = tag(resource) else { continue }
      let module = module(resource)
      if let known = tags[module], known != tag {
        tags[module] = .some(nil)
      } else {
        tags[module] = tag
      }
    }
    return tags.compactMapValues { $0 }
  }

  private static func module(_ resource: ResourceInstance) -> String {
    String(
      decoding: resource.address.utf8.dropLast(
        resource.type.utf8.count + resource.name.utf8.count + 1 + resource.instanceKey.utf8.count),
      as: UTF8.self)
  }

  /// Everything that may name a resource.
  private static func names(of resource: ResourceInstance) -> [(String, Set<String>)] {
    var result = [("resource name", resource.name + " " + resource.instanceKey)]
    if let module = resource.modulePath.last {
      result.append(("module name", module))
      result.append(("module and resource name", module + " " + resource.name))
    }
    for argument in nameArguments {
      if let text = knownText(resource.body.attribute(argument)?.value) {
        result.append(("argument \(argument)", text))
      }
    }
    if let text = knownText(resource.body.attribute("tags")?.value.unmarked.entry("Name")) {
      result.append(("tag Name", text))
    }
    return result.map { ($0.0, Set(words($0.1))) }
  }

  private static let nameArguments = [
    "name", "identifier", "bucket", "cluster_identifier", "replication_group_id", "function_name",
    "family", "description", "comment", "domain", "domain_name", "title",
  ]

  /// The known text of a value, also of one that has unknown parts.
  private static func knownText(_ value: Value?) -> String? {
    value?.symbolicParts?.compactMap { part in
      if case .text(let text) = part { text } else { nil }
    }.joined(separator: " ")
  }
}
