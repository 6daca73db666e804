import Diagnostics

/// Why a value has no such attribute or element.
public struct AccessFailure: Error, Hashable, Sendable {
  /// `hcl/…`
  public var code: String
  public var message: String
  public var help: String?
}

extension Value {
  /// `value.name`, as Terraform does it: of null it fails, of an unknown it is unknown.
  public func attribute(_ name: String) throws(AccessFailure) -> Value {
    switch self {
    case .marked(let value, let marks): return try value.attribute(name).marked(with: marks)
    case .null:
      throw AccessFailure(
        code: "hcl/attribute-of-null",
        message: "attempt to get attribute `\(name)` from a null value")
    case .unknown(let unknown): return try unknown.attribute(name)
    case .object(let entries):
      if let value = entries.value(for: name) { return value }
      throw Self.missingAttribute(name, among: entries.map(\.key))
    case .map(_, let entries):
      if let value = entries.value(for: name) { return value }
      throw AccessFailure(
        code: "hcl/missing-map-element",
        message: "this map does not have an element with the key `\(name)`",
        help: Self.didYouMean(name, among: entries.map(\.key)))
    case .list, .tuple, .set: throw Self.attributeOfElements(name)
    case .bool, .number, .string:
      throw AccessFailure(
        code: "hcl/unsupported-attribute",
        message: "can't access attributes on a primitive-typed value (\(type.friendlyName))")
    }
  }

  fileprivate static func missingAttribute(_ name: String, among names: [String]) -> AccessFailure {
    AccessFailure(
      code: "hcl/unsupported-attribute",
      message: "this object does not have an attribute named `\(name)`",
      help: didYouMean(name, among: names))
  }

  fileprivate static func attributeOfElements(_ name: String) -> AccessFailure {
    AccessFailure(
      code: "hcl/unsupported-attribute",
      message: "can't access attribute `\(name)` on a list of values",
      help: "Take the attribute of one element, `[0].\(name)`, or of all elements, `[*].\(name)`.")
  }

  private static func didYouMean(_ name: String, among names: [String]) -> String? {
    suggestion(for: name, among: names).map { "Did you mean `\($0)`?" }
  }

  /// `value[key]`, as Terraform does it.
  public func element(_ key: Value) throws(AccessFailure) -> Value {
    if case .marked(let value, let marks) = self {
      return try value.element(key).marked(with: marks)
    }
    if case .marked(let bare, let marks) = key { return try element(bare).marked(with: marks) }
    if isNull {
      throw AccessFailure(
        code: "hcl/index-of-null", message: "this value is null, so it does not have any indices")
    }
    if key.isNull {
      throw AccessFailure(
        code: "hcl/invalid-index", message: "can't use a null value as an index key")
    }
    if case .unknown(let unknown) = self { return try unknown.element(key) }
    if case .unknown = key { return .unknown(Unknown.combining([self, key], type: elementType)) }
    switch self {
    case .list(_, let values), .tuple(let values): return try Self.element(of: values, at: key)
    case .map(_, let entries), .object(let entries):
      guard let name = key.convertedText else {
        throw AccessFailure(code: "hcl/invalid-index", message: "the given key is not a string")
      }
      if let value = entries.value(for: name) { return value }
      throw AccessFailure(
        code: "hcl/missing-map-element",
        message: "there is no element with the key `\(name)` in this collection",
        help: Self.didYouMean(name, among: entries.map(\.key)))
    case .set:
      throw AccessFailure(
        code: "hcl/invalid-index",
        message:
          "elements of a set are identified only by their value and don't have any index to select with"
      )
    default:
      throw AccessFailure(
        code: "hcl/invalid-index",
        message: "this value does not have any indices (\(type.friendlyName))")
    }
  }

  private var elementType: ValueType {
    switch self {
    case .list(let type, _), .map(let type, _): type
    default: .dynamic
    }
  }

  private static func element(of values: [Value], at key: Value) throws(AccessFailure) -> Value {
    guard let number = (try? key.converted(to: .number))?.numberValue else {
      throw AccessFailure(code: "hcl/invalid-index", message: "the given key is not a number")
    }
    guard number.isInteger else {
      throw AccessFailure(
        code: "hcl/invalid-index", message: "an index must be a whole number, not \(number)")
    }
    guard let index = number.intValue, values.indices.contains(index) else {
      let problem =
        number.isNegative
        ? "a negative index does not identify an element"
        : values.isEmpty
          ? "the collection has no elements"
          : "index \(number) is greater than or equal to the length of the collection (\(values.count))"
      throw AccessFailure(code: "hcl/invalid-index", message: problem)
    }
    return values[index]
  }
}

extension Unknown {
  fileprivate func attribute(_ name: String) throws(AccessFailure) -> Value {
    switch type {
    case .dynamic: return .unknown(extended(by: name, type: .dynamic))
    case .map(let element): return .unknown(extended(by: name, type: element))
    case .object(let attributes):
      guard let attribute = type.attribute(name) else {
        throw Value.missingAttribute(name, among: attributes.map(\.name))
      }
      return .unknown(extended(by: name, type: attribute.type))
    case .list, .set, .tuple: throw Value.attributeOfElements(name)
    case .bool, .number, .string:
      throw AccessFailure(
        code: "hcl/unsupported-attribute",
        message: "can't access attributes on a primitive-typed value (\(type.friendlyName))")
    }
  }

  fileprivate func element(_ key: Value) throws(AccessFailure) -> Value {
    if type.isPrimitive {
      throw AccessFailure(
        code: "hcl/invalid-index",
        message: "this value does not have any indices (\(type.friendlyName))")
    }
    var elementType = ValueType.dynamic
    if case .list(let type) = type { elementType = type }
    if case .map(let type) = type { elementType = type }
    if let name = key.convertedText {
      if case .object = type { return try attribute(name) }
      return .unknown(extended(by: name, type: elementType))
    }
    return .unknown(Unknown.combining([.unknown(self), key], type: elementType))
  }
}
