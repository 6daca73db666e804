package import Diagnostics

/// A JSON value with its place, in which nothing is lost: the order of properties, repeated names, digits.
package struct JSONNode: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Number)
    case string(String)
    case array([JSONNode])
    case object([JSONProperty])
    /// What could not be understood; a diagnostic says why.
    case invalid
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  package var properties: [JSONProperty]? {
    if case .object(let properties) = kind { properties } else { nil }
  }
  package var elements: [JSONNode]? {
    if case .array(let elements) = kind { elements } else { nil }
  }
  package var text: String? { if case .string(let text) = kind { text } else { nil } }
}

package struct JSONProperty: Hashable, Sendable {
  package var name: String
  /// With the quotes.
  package var nameRange: SourceRange
  package var value: JSONNode

  package init(_ name: String, nameRange: SourceRange, value: JSONNode) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }

  package var range: SourceRange { nameRange.union(value.range) }
}
