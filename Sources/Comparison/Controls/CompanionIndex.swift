import Catalog
import HCL
import Terraform

/// Resources of a type by what their arguments name, so that a companion is found without a search.
struct CompanionIndex: Sendable {
  /// By the address that they refer to, and by the literal text that they hold.
  private var byReference: [String: [Int]] = [:]
  private var byText: [String: [Int]] = [:]
  /// What they name is not known.
  private var unknown: [Int] = []
  private let candidates: [ResourceInstance]

  init(type: String, arguments: [String], _ index: InventoryIndex) {
    candidates = index.resources(type)
    for (number, candidate) in candidates.enumerated() {
      for argument in arguments.flatMap({ candidate.body.values(at: path($0)) }) {
        let references = argument.ownReferences(index)
        for reference in references { byReference[reference.address, default: []].append(number) }
        for text in argument.value.texts { byText[text, default: []].append(number) }
        if !argument.value.isKnown, references.isEmpty { unknown.append(number) }
      }
    }
  }

  /// Those that refer to a resource or name it by one of its attributes; an unknown value when only a doubtful one does.
  func companions(of resource: ResourceInstance, names: [String]) -> [ResourceInstance] {
    var found = Set(byReference[resource.address] ?? [])
    for name in names {
      guard let text = resource.body.attribute(name)?.value.unmarked.stringValue else { continue }
      found.formUnion(byText[text] ?? [])
    }
    return found.sorted().map { candidates[$0] }
  }

  /// The first candidate of which it is not known whose it is.
  var doubtful: ResourceInstance? { unknown.first.map { candidates[$0] } }
}

/// `a.b` as its names.
func path(_ text: String) -> [String] {
  text.utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
}

extension ConfiguredAttribute {
  /// What the value itself refers to: an element of a collection refers to one instance, although all of them went into
  /// the expression.
  fileprivate func ownReferences(_ index: InventoryIndex) -> [Reference] {
    let own = value.references
    if !own.isEmpty { return own }
    guard references.count > 1, let text = value.unmarked.stringValue else { return references }
    let holders = references.filter { reference in
      index.resource(reference.address)?.body.attributes.contains {
        $0.value.unmarked.stringValue?.utf8.elementsEqual(text.utf8) ?? false
      } ?? false
    }
    return holders.isEmpty ? references : holders
  }
}

extension Value {
  /// The text that it is, or that its elements are.
  fileprivate var texts: [String] {
    let value = unmarked
    if let text = value.stringValue { return [text] }
    return (value.elements ?? []).compactMap(\.unmarked.stringValue)
  }
}

/// The indices of all companions that controls ask for.
struct CompanionIndices: Sendable {
  private let indices: [String: CompanionIndex]

  init(_ controls: [Control], _ index: InventoryIndex) {
    var indices: [String: CompanionIndex] = [:]
    for companion in controls.flatMap(\.companions) {
      let key = Self.key(companion)
      if indices[key] == nil {
        indices[key] = CompanionIndex(type: companion.type, arguments: companion.by, index)
      }
    }
    self.indices = indices
  }

  subscript(companion: Control.Companion) -> CompanionIndex? { indices[Self.key(companion)] }

  private static func key(_ companion: Control.Companion) -> String {
    ([companion.type] + companion.by).joined(separator: " ")
  }
}
