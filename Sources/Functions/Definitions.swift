import HCL

extension FunctionTable {
  mutating func define(
    _ name: String, _ parameters: [Function.Parameter] = [],
    variadic: Function.Parameter? = nil, _ result: ValueType = .dynamic,
    body: @escaping Function.Body
  ) {
    self[name] = Function(parameters, variadic: variadic, result: result, body: body)
  }
}

extension Function.Parameter {
  static func text(_ name: String) -> Function.Parameter { .init(name, .string) }
  static func number(_ name: String) -> Function.Parameter { .init(name, .number) }
  static func texts(_ name: String) -> Function.Parameter { .init(name, .list(.string)) }
  /// A collection whose elements may be unknown.
  static func collection(_ name: String, _ type: ValueType = .dynamic) -> Function.Parameter {
    .init(name, type, unknowns: .refused)
  }
  /// Anything at all.
  static func any(_ name: String) -> Function.Parameter {
    .init(name, allowsNull: true, unknowns: .allowed)
  }
}

/// Arguments that their parameters already converted.
extension [Value] {
  func text(_ index: Int) -> String {
    indices.contains(index) ? self[index].stringValue ?? "" : ""
  }
  func number(_ index: Int) -> Number {
    indices.contains(index) ? self[index].numberValue ?? .zero : .zero
  }
  func value(_ index: Int) -> Value { indices.contains(index) ? self[index] : .null(.dynamic) }

  func integer(_ index: Int) throws(FunctionFailure) -> Int {
    let number = number(index)
    guard number.isInteger else {
      throw FunctionFailure("value must be a whole number, not \(number)", argument: index)
    }
    guard let value = number.intValue else {
      throw FunctionFailure("the number \(number) is too large", argument: index)
    }
    return value
  }

  /// Elements of a list, tuple or set.
  func elements(_ index: Int, _ what: String = "list or tuple") throws(FunctionFailure) -> [Value] {
    guard let elements = value(index).elements else {
      throw FunctionFailure(
        "a \(what) is required, not \(value(index).type.friendlyName)", argument: index)
    }
    return elements
  }

  /// Elements of a list or tuple.
  func list(_ index: Int) throws(FunctionFailure) -> [Value] {
    if case .set = value(index).unmarked {
      throw FunctionFailure(
        "a list or tuple is required, not \(value(index).type.friendlyName)", argument: index)
    }
    return try elements(index)
  }

  func entries(_ index: Int) throws(FunctionFailure) -> [ValueEntry] {
    guard let entries = value(index).entries else {
      throw FunctionFailure(
        "a map or object is required, not \(value(index).type.friendlyName)", argument: index)
    }
    return entries
  }

  /// The texts of a list of strings; nulls are refused.
  func texts(_ index: Int) throws(FunctionFailure) -> [String] {
    var result: [String] = []
    for (position, element) in try elements(index).enumerated() {
      guard let text = element.stringValue else {
        throw FunctionFailure("element \(position) is null", argument: index)
      }
      result.append(text)
    }
    return result
  }
}

extension Value {
  static func strings(_ texts: [String]) -> Value { .list(.string, texts.map { .text($0) }) }

  func cast(to type: ValueType) throws(FunctionFailure) -> Value {
    do throws(ConversionFailure) { return try converted(to: type) } catch {
      throw FunctionFailure(error.message)
    }
  }

  /// A list of the elements' common type; a tuple when they have none.
  static func listOrTuple(_ values: [Value]) -> Value {
    (try? Value.tuple(values).converted(to: .list(.dynamic))) ?? .tuple(values)
  }
}

/// An unknown result of these arguments.
func unknownResult(_ values: [Value], _ type: ValueType = .dynamic, because reason: String? = nil)
  -> Value
{
  .unknown(Unknown.combining(values, type: type, reason: reason))
}

extension FunctionContext {
  /// Fails when a result would be larger than the budget allows.
  func check(bytes: Int) throws(FunctionFailure) {
    guard bytes <= limits.resultBytes else {
      throw FunctionFailure(
        "the result is too large", limit: "\(limits.resultBytes) result bytes")
    }
  }
}
