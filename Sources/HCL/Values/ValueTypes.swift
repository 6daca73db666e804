extension Value {
  /// The type of the value; of an unknown, what is known of its type.
  public var type: ValueType {
    switch self {
    case .null(let type): type
    case .unknown(let unknown): unknown.type
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .list(let type, _): .list(type)
    case .set(let type, _): .set(type)
    case .map(let type, _): .map(type)
    case .tuple(let values): .tuple(values.map(\.type))
    case .object(let entries): .object(entries.map { ObjectAttributeType($0.key, $0.value.type) })
    case .marked(let value, _): value.type
    }
  }
}

extension ValueType {
  /// What messages call it: `list of string`, `object`.
  public var friendlyName: String {
    switch self {
    case .dynamic: "dynamic"
    case .bool: "bool"
    case .number: "number"
    case .string: "string"
    case .list(let element): "list of \(element.elementName)"
    case .set(let element): "set of \(element.elementName)"
    case .map(let element): "map of \(element.elementName)"
    case .tuple: "tuple"
    case .object: "object"
    }
  }

  private var elementName: String { self == .dynamic ? "any single type" : friendlyName }

  public var isPrimitive: Bool { self == .bool || self == .number || self == .string }

  public func attribute(_ name: String) -> ObjectAttributeType? {
    guard case .object(let attributes) = self else { return nil }
    return attributes.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  var containsDynamic: Bool {
    switch self {
    case .dynamic: true
    case .bool, .number, .string: false
    case .list(let type), .set(let type), .map(let type): type.containsDynamic
    case .tuple(let types): types.contains(where: \.containsDynamic)
    case .object(let attributes): attributes.contains(where: \.type.containsDynamic)
    }
  }

  /// Whether values of this type can stand for `other` at all: values may still fail (`"a"` for a number).
  func isConvertible(to other: ValueType, unsafe: Bool) -> Bool {
    if self == other || self == .dynamic || other == .dynamic { return true }
    switch (self, other) {
    case (.number, .string), (.bool, .string): return true
    case (.string, .number), (.string, .bool): return unsafe
    case (.list(let a), .list(let b)), (.set(let a), .set(let b)), (.map(let a), .map(let b)),
      (.list(let a), .set(let b)), (.set(let a), .list(let b)):
      return a.isConvertible(to: b, unsafe: unsafe)
    case (.tuple(let types), .list(let b)), (.tuple(let types), .set(let b)):
      return b == .dynamic || types.allSatisfy { $0.isConvertible(to: b, unsafe: unsafe) }
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.isConvertible(to: $1, unsafe: unsafe) }
    case (.list(let a), .tuple(let b)), (.set(let a), .tuple(let b)):
      return unsafe && b.allSatisfy { a.isConvertible(to: $0, unsafe: unsafe) }
    case (.object(let attributes), .map(let b)):
      return attributes.allSatisfy { $0.type.isConvertible(to: b, unsafe: unsafe) }
    case (.map(let a), .object(let attributes)):
      return unsafe && attributes.allSatisfy { a.isConvertible(to: $0.type, unsafe: unsafe) }
    case (.object, .object(let wanted)):
      return wanted.allSatisfy { attribute in
        guard let own = self.attribute(attribute.name) else { return attribute.isOptional }
        return own.type.isConvertible(to: attribute.type, unsafe: unsafe)
      }
    default: return false
    }
  }
}

extension Value {
  /// The type that all of these values convert to without the risk of failing; nil when there is none.
  public static func unifiedType(of values: [Value]) -> ValueType? {
    let isCertain = !values.contains(where: \.hasUntypedUnknown)
    return ValueType.unified(values.map(\.type), ignoringDynamic: isCertain)
  }

  private var hasUntypedUnknown: Bool {
    switch self {
    case .unknown(let unknown): unknown.type.containsDynamic
    case .null, .bool, .number, .string: false
    case .marked(let value, _): value.hasUntypedUnknown
    case .list(_, let values), .set(_, let values), .tuple(let values):
      values.contains(where: \.hasUntypedUnknown)
    case .map(_, let entries), .object(let entries):
      entries.contains(where: \.value.hasUntypedUnknown)
    }
  }
}

extension ValueType {
  /// The one type that all of these convert to without the risk of failing, as for the results of a conditional;
  /// nil when there is none.
  ///
  /// An unknown of unknown type may turn out to be anything, a null without a type is of every type: the former makes
  /// the result `dynamic`, the latter (`ignoringDynamic`) does not count.
  public static func unified(_ types: [ValueType], ignoringDynamic: Bool = false) -> ValueType? {
    guard let first = types.first(where: { $0 != .dynamic }) else { return .dynamic }
    if types.contains(.dynamic) {
      return ignoringDynamic
        ? unified(types.filter { $0 != .dynamic }, ignoringDynamic: true) : .dynamic
    }
    if types.allSatisfy({ $0 == first }) { return first }
    if let collection = unifiedCollections(types, ignoringDynamic) { return collection }
    for candidate in types
    where types.allSatisfy({ $0.isConvertible(to: candidate, unsafe: false) }) {
      return candidate
    }
    return nil
  }

  private static func unifiedCollections(_ types: [ValueType], _ ignoringDynamic: Bool)
    -> ValueType?
  {
    if let objects = unifiedObjects(types, ignoringDynamic) { return objects }
    if let tuples = unifiedTuples(types, ignoringDynamic) { return tuples }
    var elements: [ValueType] = []
    var kinds: Set<Int> = []
    for type in types {
      switch type {
      case .list(let element):
        kinds.insert(0)
        elements.append(element)
      case .set(let element):
        kinds.insert(1)
        elements.append(element)
      case .map(let element):
        kinds.insert(2)
        elements.append(element)
      case .tuple(let types):
        kinds.insert(3)
        elements += types
      case .object(let attributes):
        kinds.insert(4)
        elements += attributes.map(\.type)
      default: return nil
      }
    }
    let isMapping = kinds.isSubset(of: [2, 4])
    guard isMapping || kinds.isSubset(of: [0, 1, 3]),
      let element = unified(elements, ignoringDynamic: ignoringDynamic)
    else {
      return nil
    }
    if isMapping { return .map(element) }
    return kinds.contains(0) || !kinds.contains(1) ? .list(element) : .set(element)
  }

  /// Objects with the same names unify attribute by attribute, others to a map.
  private static func unifiedObjects(_ types: [ValueType], _ ignoringDynamic: Bool) -> ValueType? {
    guard case .object(let first)? = types.first else { return nil }
    var columns = first.map { [$0.type] }
    for type in types.dropFirst() {
      guard case .object(let attributes) = type, attributes.count == first.count else { return nil }
      for (index, attribute) in first.enumerated() {
        guard let other = type.attribute(attribute.name) else { return nil }
        columns[index].append(other.type)
      }
    }
    var result: [ObjectAttributeType] = []
    for (attribute, column) in zip(first, columns) {
      guard let type = unified(column, ignoringDynamic: ignoringDynamic) else { return nil }
      result.append(ObjectAttributeType(attribute.name, type))
    }
    return .object(result)
  }

  private static func unifiedTuples(_ types: [ValueType], _ ignoringDynamic: Bool) -> ValueType? {
    guard case .tuple(let first)? = types.first else { return nil }
    var columns = first.map { [$0] }
    for type in types.dropFirst() {
      guard case .tuple(let elements) = type, elements.count == first.count else { return nil }
      for (index, element) in elements.enumerated() { columns[index].append(element) }
    }
    let unifiedTypes = columns.map { unified($0, ignoringDynamic: ignoringDynamic) }
    guard unifiedTypes.allSatisfy({ $0 != nil }) else { return nil }
    return .tuple(unifiedTypes.compactMap { $0 })
  }
}
