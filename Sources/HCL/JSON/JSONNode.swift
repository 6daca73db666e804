public import Diagnostics

/// A JSON value with its place, in which nothing is lost: the order of properties, repeated names, digits.
public struct JSONNode: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Number)
    case string(String)
    case array([JSONNode])
    case object([JSONProperty])
    /// What could not be understood; a diagnostic says why.
    case invalid
  }

  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public var properties: [JSONProperty]? {
    if case .object(let properties) = kind { properties } else { nil }
  }
  public var elements: [JSONNode]? {
    if case .array(let elements) = kind { elements } else { nil }
  }
  public var text: String? { if case .string(let text) = kind { text } else { nil } }
}

public struct JSONProperty: Hashable, Sendable {
  public var name: String
  /// With the quotes.
  public var nameRange: SourceRange
  public var value: JSONNode

  public init(_ name: String, nameRange: SourceRange, value: JSONNode) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }

  public var range: SourceRange { nameRange.union(value.range) }
}
