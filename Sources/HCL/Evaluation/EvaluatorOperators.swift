import Diagnostics

// Operators and conditionals.
extension Evaluator {
  mutating func unary(_ operation: UnaryOperator, _ operand: Expression) -> Value {
    let value = evaluate(operand)
    let range = operand.range
    if operation == .not {
      if semantics == .control {
        guard let truth = truth(value, range) else { return unknown(.bool, [value]) }
        return .bool(!truth)
      }
      return convert(value, to: .bool, "operand", range).map(failing: .bool) { bare in
        if case .bool(let truth) = bare { return .bool(!truth) }
        return nil
      } ?? unknown(.bool, [value])
    }
    return convert(value, to: .number, "operand", range).map(failing: .number) { bare in
      if case .number(let number) = bare { return .number(number.negated) }
      return nil
    } ?? unknown(.number, [value])
  }

  mutating func binary(
    _ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ range: SourceRange?
  ) -> Value {
    switch operation {
    case .and, .or: return logical(left, operation, right)
    case .equal, .notEqual: return equality(left, operation, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .add, .subtract, .multiply, .divide,
      .modulo:
      return arithmetic(left, operation, right, range)
    }
  }

  private mutating func logical(
    _ left: Expression, _ operation: BinaryOperator, _ right: Expression
  ) -> Value {
    // The value that decides by itself.
    let decisive = operation == .or
    let a = evaluate(left)
    var truths: [Bool?] = []
    var b = Value.bool(decisive)
    if semantics == .control {
      truths.append(truth(a, left.range))
      if truths.first == .some(decisive) { return .bool(decisive) }
      b = evaluate(right)
      truths.append(truth(b, right.range))
    } else {
      b = evaluate(right)
      for (value, operand, side) in [(a, left, "left"), (b, right, "right")] {
        switch convert(value, to: .bool, "\(side) operand", operand.range) {
        case .failed: return .unknown(Unknown(.bool, reason: "error"))
        case .value(let value, _): truths.append(value.boolValue)
        }
      }
    }
    let marks = a.marks.union(b.marks)
    if truths.contains(decisive) { return Value.bool(decisive).marked(with: marks) }
    return truths.contains(nil)
      ? unknown(.bool, [a, b]) : Value.bool(!decisive).marked(with: marks)
  }

  /// What a value says in a condition of a control; nil when unknown.
  private mutating func truth(_ value: Value, _ range: SourceRange?) -> Bool? {
    if value.isNull { return false }
    switch convert(value, to: .bool, "operand", range) {
    case .failed: return nil
    case .value(let value, _): return value.boolValue
    }
  }

  private mutating func equality(
    _ left: Expression, _ operation: BinaryOperator, _ right: Expression
  ) -> Value {
    let a = evaluate(left)
    let b = evaluate(right)
    guard charge(a, left.range), charge(b, right.range) else { return .unknown(Self.exhausted) }
    let result = semantics == .control ? a.isLooselyEqual(to: b) : a.isEqual(to: b)
    guard let result else { return unknown(.bool, [a, b]) }
    let marks = a.unmarkedDeeply().marks.union(b.unmarkedDeeply().marks)
    return Value.bool(result == (operation == .equal)).marked(with: marks)
  }

  private mutating func arithmetic(
    _ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ range: SourceRange?
  ) -> Value {
    let a = evaluate(left)
    let b = evaluate(right)
    let isComparison = [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(operation)
    if semantics == .control, isComparison, a.isNull || b.isNull {
      return a.isKnown && b.isKnown ? .bool(false) : unknown(.bool, [a, b])
    }
    var numbers: [Number] = []
    for (value, operand, side) in [(a, left, "left"), (b, right, "right")] {
      switch convert(value, to: .number, "\(side) operand", operand.range) {
      case .failed: return .unknown(Unknown(isComparison ? .bool : .number, reason: "error"))
      case .value(let value, _): if let number = value.numberValue { numbers.append(number) }
      }
    }
    guard numbers.count == 2 else { return unknown(isComparison ? .bool : .number, [a, b]) }
    let marks = a.marks.union(b.marks)
    if operation == .divide, numbers[1].isZero {
      return fail(
        "hcl/division-by-zero", "division by zero", at: range,
        help: "Guard it: `x == 0 ? 0 : y / x`.")
    }
    guard let result = Self.compute(numbers[0], operation, numbers[1]) else {
      problems.append(
        Diagnostic(
          .warning, "hcl/number-out-of-range",
          "the result of `\(operation.rawValue)` is too large to be a number", at: range))
      return .unknown(Unknown(.number, reason: "number out of range"))
    }
    return result.marked(with: marks)
  }

  private static func compute(_ a: Number, _ operation: BinaryOperator, _ b: Number) -> Value? {
    switch operation {
    case .less: .bool(a < b)
    case .lessOrEqual: .bool(a <= b)
    case .greater: .bool(a > b)
    case .greaterOrEqual: .bool(a >= b)
    case .add: a.adding(b).map { .number($0) }
    case .subtract: a.subtracting(b).map { .number($0) }
    case .multiply: a.multiplied(by: b).map { .number($0) }
    case .divide: a.divided(by: b).map { .number($0) }
    case .modulo: a.remainder(dividingBy: b).map { .number($0) }
    case .or, .and, .equal, .notEqual: nil
    }
  }

  mutating func conditional(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ range: SourceRange?
  ) -> Value {
    let test = evaluate(condition)
    let choice: Bool?
    if semantics == .control {
      choice = truth(test, condition.range)
      if let choice { return evaluate(choice ? then : otherwise) }
    } else {
      if test.isNull {
        _ = fail(
          "hcl/null-condition", "the condition value is null", at: condition.range,
          help: "Conditions must either be true or false.")
        return undecided(then, otherwise)
      }
      switch convert(test, to: .bool, "condition", condition.range) {
      case .failed: return undecided(then, otherwise)
      case .value(let value, _): choice = value.boolValue
      }
    }
    let (yes, yesErrors) = capturingErrors { $0.evaluate(then) }
    let (no, noErrors) = capturingErrors { $0.evaluate(otherwise) }
    // An error of the branch that is not taken does not count, as in Terraform.
    if choice != false { problems += yesErrors }
    if choice != true { problems += noErrors }
    let marks = test.marks
    guard let type = Value.unifiedType(of: [yes, no]) else {
      return fail(
        "hcl/inconsistent-conditional",
        "the true and false result expressions must have consistent types (\(yes.type.friendlyName) and \(no.type.friendlyName))",
        at: range)
    }
    guard let choice else {
      return Value.unknown(Unknown.combining([test, yes, no], type: type)).marked(with: marks)
    }
    let chosen = choice ? yes : no
    return ((try? chosen.converted(to: type)) ?? chosen).marked(with: marks)
  }
}

extension Evaluator {
  /// What a conditional without a usable condition still has: a type.
  private mutating func undecided(_ then: Expression, _ otherwise: Expression) -> Value {
    let (yes, _) = capturingErrors { $0.evaluate(then) }
    let (no, _) = capturingErrors { $0.evaluate(otherwise) }
    return .unknown(Unknown(Value.unifiedType(of: [yes, no]) ?? .dynamic, reason: "error"))
  }
}

// Conversion of operands.
extension Evaluator {
  enum Operand {
    case failed
    /// Without its marks, which stand beside it.
    case value(Value, Marks)

    /// The result of `body` on a known operand, marked again; nil when it has none because the operand is unknown.
    func map(failing type: ValueType, _ body: (Value) -> Value?) -> Value? {
      switch self {
      case .failed: .unknown(Unknown(type, reason: "error"))
      case .value(let value, let marks): body(value)?.marked(with: marks)
      }
    }
  }

  mutating func convert(_ value: Value, to type: ValueType, _ what: String, _ range: SourceRange?)
    -> Operand
  {
    if value.isNull {
      _ = fail(
        "hcl/null-operand", "unsuitable value for \(what): argument must not be null", at: range)
      return .failed
    }
    do throws(ConversionFailure) {
      return .value(try value.unmarked.converted(to: type), value.marks)
    } catch {
      _ = fail(
        "hcl/unsuitable-operand", "unsuitable value for \(what): \(error.message)", at: range)
      return .failed
    }
  }

  func unknown(_ type: ValueType, _ values: [Value]) -> Value {
    let marks = values.reduce(Marks()) { $0.union($1.unmarkedDeeply().marks) }
    return Value.unknown(Unknown.combining(values, type: type)).marked(with: marks)
  }
}
