import HCL

extension FunctionTable {
  mutating func addNumberFunctions() {
    define("abs", [.number("num")], .number) { arguments, _ throws(FunctionFailure) in
      .number(arguments.number(0).magnitude)
    }
    define("floor", [.number("num")], .number) { arguments, _ throws(FunctionFailure) in
      .number(arguments.number(0).floor)
    }
    define("ceil", [.number("num")], .number) { arguments, _ throws(FunctionFailure) in
      .number(arguments.number(0).ceiling)
    }
    define("signum", [.number("num")], .number) { arguments, _ throws(FunctionFailure) in
      _ = try arguments.integer(0)
      let number = arguments.number(0)
      return .number(Number(number.isZero ? 0 : number.isNegative ? -1 : 1))
    }
    define("log", [.number("num"), .number("base")], .number) {
      arguments, _ throws(FunctionFailure) in
      let (number, base) = (arguments.number(0).doubleValue, arguments.number(1).doubleValue)
      return try finite(FloatMath.log(number) / FloatMath.log(base))
    }
    define("pow", [.number("num"), .number("power")], .number) {
      arguments, _ throws(FunctionFailure) in
      try finite(FloatMath.pow(arguments.number(0).doubleValue, arguments.number(1).doubleValue))
    }
    define("min", [], variadic: .number("numbers"), .number) {
      arguments, _ throws(FunctionFailure) in
      guard let least = arguments.compactMap(\.numberValue).min() else {
        throw FunctionFailure("must pass at least one number")
      }
      return .number(least)
    }
    define("max", [], variadic: .number("numbers"), .number) {
      arguments, _ throws(FunctionFailure) in
      guard let greatest = arguments.compactMap(\.numberValue).max() else {
        throw FunctionFailure("must pass at least one number")
      }
      return .number(greatest)
    }
    define("sum", [.init("list")], .number) { arguments, _ throws(FunctionFailure) in
      let elements = try arguments.elements(0, "list, set, or tuple")
      guard !elements.isEmpty else { throw FunctionFailure("cannot sum an empty list") }
      var total = Number.zero
      for element in elements {
        guard let number = (try? element.converted(to: .number))?.numberValue else {
          throw FunctionFailure("argument must be list, set, or tuple of number values")
        }
        guard let next = total.adding(number) else { throw FunctionFailure("the sum is too large") }
        total = next
      }
      return .number(total)
    }
    define("parseint", [.init("number"), .number("base")], .number) {
      arguments, _ throws(FunctionFailure) in
      let base = try arguments.integer(1)
      guard (2...62).contains(base) else {
        throw FunctionFailure("base must be a whole number between 2 and 62 inclusive", argument: 1)
      }
      guard case .string = arguments.value(0) else {
        throw FunctionFailure(
          "first argument must be a string, not \(arguments.value(0).type.friendlyName)",
          argument: 0)
      }
      guard let number = parseInteger(arguments.text(0), base: base) else {
        throw FunctionFailure(
          "cannot parse \"\(arguments.text(0))\" as a base \(base) integer", argument: 0)
      }
      return .number(number)
    }
  }
}

private func finite(_ value: Double) throws(FunctionFailure) -> Value {
  guard let number = Number(value) else { throw FunctionFailure("the result is not a number") }
  return .number(number)
}

/// Digits, then small letters from 10, then capital ones from 36; without regard to case up to base 36.
private func parseInteger(_ text: String, base: Int) -> Number? {
  var bytes = text.utf8[...]
  var isNegative = false
  if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    isNegative = sign == UInt8(ascii: "-")
    bytes = bytes.dropFirst()
  }
  guard !bytes.isEmpty, bytes.count <= 1024 else { return nil }
  var result = Number(parsing: "0") ?? .zero
  let factor = Number(base)
  for byte in bytes {
    let digit: Int
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = Int(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      digit = Int(byte - UInt8(ascii: "A")) + (base <= 36 ? 10 : 36)
    default: return nil
    }
    guard digit < base, let next = result.multiplied(by: factor)?.adding(Number(digit)) else {
      return nil
    }
    result = next
  }
  return isNegative ? result.negated : result
}
