/// A type of HCL with Terraform's additions (`set`, `dynamic` for `any`).
public indirect enum ValueType: Hashable, Sendable {
  case dynamic, bool, number, string
  case list(ValueType)
  case set(ValueType)
  case map(ValueType)
  case tuple([ValueType])
  case object([ObjectAttributeType])
}

public struct ObjectAttributeType: Hashable, Sendable {
  public var name: String
  public var type: ValueType
  public var isOptional: Bool

  public init(_ name: String, _ type: ValueType, isOptional: Bool = false) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
  }
}

/// A value of HCL: known, null or unknown.
///
/// Strings are in Unicode's NFC. The entries of maps and objects are sorted by the bytes of their keys and
/// have distinct keys; the elements of sets are distinct. The initialisers `Value.map(…)` and so on do not
/// check this: build them with `makeMap`, `makeObject` and `makeSet`.
public indirect enum Value: Hashable, Sendable {
  case null(ValueType)
  case unknown(Unknown)
  case bool(Bool)
  case number(Number)
  case string(String)
  case list(ValueType, [Value])
  case set(ValueType, [Value])
  case map(ValueType, [ValueEntry])
  case tuple([Value])
  case object([ValueEntry])
  /// Never nested; the marks of a part of a value stay at that part.
  case marked(Value, Marks)
}

public struct ValueEntry: Hashable, Sendable {
  public var key: String
  public var value: Value

  public init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }
}

/// A value that cannot be known from the code, with what is known about it nevertheless.
public struct Unknown: Hashable, Sendable {
  public var type: ValueType
  /// When every part of a string is known text or names what it comes from: `"${aws_s3_bucket.a.arn}/*"`
  /// is `[.reference(…arn), .text("/*")]`. Lets a policy or an address be recognised although its ARN is not
  /// known. Equality of two such values is still unknown.
  public var parts: [SymbolPart]?
  public var isNotNull: Bool
  /// Every resource attribute that may have contributed, in the order met, without repeats.
  public var references: [Reference]
  /// Why it is not known, for the message of an undecided finding ("data source", "module not present").
  public var reason: String?

  public init(
    _ type: ValueType, parts: [SymbolPart]? = nil, isNotNull: Bool = false,
    references: [Reference] = [], reason: String? = nil
  ) {
    self.type = type
    self.parts = parts
    self.isNotNull = isNotNull
    self.references = references
    self.reason = reason
  }
}

public enum SymbolPart: Hashable, Sendable {
  case text(String)
  case reference(Reference)
}

/// An attribute of a resource, data source or anything else that only a provider knows.
public struct Reference: Hashable, Sendable {
  /// The whole address with module path and instance keys: `module.stack.aws_s3_bucket.assets["a"]`.
  public var address: String
  /// What was taken from it: `["arn"]`, `["endpoint", "0", "address"]`; empty for the resource itself.
  public var attribute: [String]

  public init(address: String, attribute: [String]) {
    self.address = address
    self.attribute = attribute
  }
}

public struct Marks: Hashable, Sendable {
  /// Never printed in any format.
  public var isSensitive: Bool
  public var isEphemeral: Bool

  public init(isSensitive: Bool = false, isEphemeral: Bool = false) {
    self.isSensitive = isSensitive
    self.isEphemeral = isEphemeral
  }
}
