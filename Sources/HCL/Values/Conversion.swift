/// Why a value cannot be converted, in Terraform's words: "a number is required".
public struct ConversionFailure: Error, Hashable, Sendable {
  public var message: String

  public init(_ message: String) { self.message = message }

  func inside(_ place: String) -> ConversionFailure { ConversionFailure("\(place): \(message)") }
}

extension Value {
  /// The value as one of another type, by Terraform's rules. Unknown values take the type; marks stay.
  public func converted(to type: ValueType) throws(ConversionFailure) -> Value {
    if type == .dynamic { return self }
    switch self {
    case .marked(let value, let marks): return try value.converted(to: type).marked(with: marks)
    case .null: return .null(type)
    case .unknown(var unknown):
      guard unknown.type.isConvertible(to: type, unsafe: true) else { throw mismatch(type) }
      if unknown.type == .dynamic || !type.containsDynamic { unknown.type = type }
      return .unknown(unknown)
    default: break
    }
    switch type {
    case .dynamic: return self
    case .bool: return try convertedToBool()
    case .number: return try convertedToNumber()
    case .string: return try convertedToString()
    case .list(let element):
      let values = try convertedElements(to: element, type)
      return .list(values.element, values.elements)
    case .set(let element):
      let values = try convertedElements(to: element, type)
      return Value.makeSet(values.element, values.elements)
    case .map(let element): return try convertedToMap(element)
    case .tuple(let types): return try convertedToTuple(types)
    case .object(let attributes): return try convertedToObject(attributes)
    }
  }

  private func mismatch(_ type: ValueType) -> ConversionFailure {
    switch type {
    case .bool: ConversionFailure("a bool is required")
    case .number: ConversionFailure("a number is required")
    case .string: ConversionFailure("a string is required")
    case .object(let attributes): objectMismatch(attributes)
    default: ConversionFailure("\(type.friendlyName) required")
    }
  }

  private func objectMismatch(_ attributes: [ObjectAttributeType]) -> ConversionFailure {
    guard let entries else { return ConversionFailure("object required") }
    let missing = attributes.filter { !$0.isOptional && entries.value(for: $0.name) == nil }
    let names = missing.map { "\"\($0.name)\"" }.joined(separator: ", ")
    switch missing.count {
    case 0: return ConversionFailure("object required")
    case 1: return ConversionFailure("attribute \(names) is required")
    default: return ConversionFailure("attributes \(names) are required")
    }
  }

  private func convertedToBool() throws(ConversionFailure) -> Value {
    switch self {
    case .bool: return self
    case .string(let text):
      switch text {
      case "true", "1": return .bool(true)
      case "false", "0": return .bool(false)
      default: throw ConversionFailure("a bool is required")
      }
    default: throw mismatch(.bool)
    }
  }

  private func convertedToNumber() throws(ConversionFailure) -> Value {
    switch self {
    case .number: return self
    case .string(let text):
      guard let number = Number(parsing: text) else { throw mismatch(.number) }
      return .number(number)
    default: throw mismatch(.number)
    }
  }

  private func convertedToString() throws(ConversionFailure) -> Value {
    switch self {
    case .string: return self
    case .bool(let value): return .string(value ? "true" : "false")
    case .number(let number): return .string(number.description)
    default: throw mismatch(.string)
    }
  }

  private func convertedElements(
    to element: ValueType, _ whole: ValueType
  ) throws(ConversionFailure) -> (element: ValueType, elements: [Value]) {
    guard let elements else { throw mismatch(whole) }
    var target = element
    if element.containsDynamic {
      guard
        let unified = Value.unifiedType(of: elements)
      else {
        throw ConversionFailure("all elements must have the same type")
      }
      target = element == .dynamic ? unified : element
    }
    var result: [Value] = []
    result.reserveCapacity(elements.count)
    for (index, value) in elements.enumerated() {
      do throws(ConversionFailure) {
        result.append(try value.converted(to: target))
      } catch { throw error.inside("element \(index)") }
    }
    return (target, result)
  }

  private func convertedToMap(_ element: ValueType) throws(ConversionFailure) -> Value {
    guard let entries else { throw mismatch(.map(element)) }
    var target = element
    if element == .dynamic {
      guard
        let unified = Value.unifiedType(of: entries.map(\.value))
      else {
        throw ConversionFailure("all map elements must have the same type")
      }
      target = unified
    }
    var result: [ValueEntry] = []
    for entry in entries {
      do throws(ConversionFailure) {
        result.append(ValueEntry(entry.key, try entry.value.converted(to: target)))
      } catch { throw error.inside("element \"\(entry.key)\"") }
    }
    return .map(target, result)
  }

  private func convertedToTuple(_ types: [ValueType]) throws(ConversionFailure) -> Value {
    guard let elements else { throw mismatch(.tuple(types)) }
    guard elements.count == types.count else {
      throw ConversionFailure("tuple with \(types.count) elements required")
    }
    var result: [Value] = []
    for (index, (value, type)) in zip(elements, types).enumerated() {
      do throws(ConversionFailure) {
        result.append(try value.converted(to: type))
      } catch { throw error.inside("element \(index)") }
    }
    return .tuple(result)
  }

  /// Attributes that the type does not name are dropped; optional ones that are missing become null.
  private func convertedToObject(_ attributes: [ObjectAttributeType]) throws(ConversionFailure)
    -> Value
  {
    guard let entries else { throw mismatch(.object(attributes)) }
    var result: [ValueEntry] = []
    for attribute in attributes {
      guard let value = entries.value(for: attribute.name) else {
        guard attribute.isOptional else { throw objectMismatch(attributes) }
        result.append(ValueEntry(attribute.name, .null(attribute.type)))
        continue
      }
      do throws(ConversionFailure) {
        result.append(ValueEntry(attribute.name, try value.converted(to: attribute.type)))
      } catch { throw error.inside("attribute \"\(attribute.name)\"") }
    }
    return Value.makeObject(result)
  }
}

extension Value {
  /// The value as a key or text; nil when it has no string form or is unknown or null.
  public var convertedText: String? { (try? converted(to: .string))?.stringValue }
}
