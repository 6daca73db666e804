import Diagnostics

// Function calls.
extension Evaluator {
  mutating func call(
    _ name: String, _ arguments: [Expression], expandsFinal: Bool, _ range: SourceRange?
  ) -> Value {
    var name = name
    if name.utf8.starts(with: "core::".utf8) {
      name = String(decoding: name.utf8.dropFirst(6), as: UTF8.self)
    }
    switch name {
    case "try" where functions[name] == nil: return tryCall(arguments, range)
    case "can" where functions[name] == nil: return canCall(arguments, range)
    case "templatestring":
      if let first = arguments.first, !first.isReference {
        return fail(
          "hcl/invalid-argument",
          "the template of `templatestring` must be a reference to a string from elsewhere",
          at: first.range,
          help: "A literal template needs no function: write it as a string with `${…}`.")
      }
    default: break
    }
    let errors = problems.count
    guard let values = evaluateArguments(arguments, expandsFinal: expandsFinal, range),
      problems.count == errors || functions[name] == nil
    else { return .unknown(Self.failed) }
    if case .incomplete(let parts) = values {
      return .unknown(Unknown.combining(parts, type: functions[name]?.result ?? .dynamic))
    }
    guard case .complete(let complete) = values else { return .unknown(Self.failed) }
    if name.utf8.starts(with: "provider::".utf8) {
      return .unknown(Unknown.combining(complete, reason: "function of a provider"))
    }
    guard let function = functions[name] else {
      let near = suggestion(for: name, among: functions.names)
      return fail(
        "hcl/unknown-function", "there is no function named `\(name)`", at: range,
        help: near.map { "Did you mean `\($0)`?" })
    }
    return invoke(function, name, complete, ranges: arguments.map(\.range), range)
  }

  private enum Arguments {
    case complete([Value])
    /// The number of arguments is not known.
    case incomplete([Value])
  }

  private mutating func evaluateArguments(
    _ arguments: [Expression], expandsFinal: Bool, _ range: SourceRange?
  ) -> Arguments? {
    var values: [Value] = []
    for argument in arguments { values.append(evaluate(argument)) }
    guard expandsFinal, let final = values.popLast() else { return .complete(values) }
    if final.isNull {
      _ = fail(
        "hcl/invalid-expansion", "the expanding argument (indicated by ...) must not be null",
        at: range)
      return nil
    }
    if final.unknown != nil { return .incomplete(values + [final]) }
    guard let elements = final.elements else {
      _ = fail(
        "hcl/invalid-expansion",
        "the expanding argument (indicated by ...) must be of a tuple, list, or set type", at: range
      )
      return nil
    }
    return .complete(values + elements.map { $0.marked(with: final.marks) })
  }

  /// Calls a function as its declaration demands; `ranges` are those of the arguments, where known.
  private mutating func invoke(
    _ function: Function, _ name: String, _ arguments: [Value], ranges: [SourceRange?],
    _ range: SourceRange?
  ) -> Value {
    let fixed = function.parameters.count
    guard arguments.count >= fixed, arguments.count == fixed || function.variadic != nil else {
      let missing = function.parameters.dropFirst(arguments.count).first?.name
      let problem =
        missing.map { "not enough arguments for function `\(name)`: missing value for `\($0)`" }
        ?? "too many arguments for function `\(name)`: it takes \(fixed)"
      return fail("hcl/argument-count", problem, at: range)
    }
    func place(_ index: Int?) -> SourceRange? {
      guard let index, ranges.indices.contains(index) else { return range }
      return ranges[index] ?? range
    }
    var values: [Value] = []
    var marks = Marks()
    var isUnknown = false
    for argument in arguments where !charge(argument, range) { return .unknown(Self.exhausted) }
    for (index, argument) in arguments.enumerated() {
      guard let parameter = index < fixed ? function.parameters[index] : function.variadic else {
        continue
      }
      do throws(FunctionFailure) {
        let prepared = try prepare(argument, for: parameter)
        marks = marks.union(prepared.marks)
        isUnknown = isUnknown || prepared.isUnknown
        values.append(prepared.value)
      } catch {
        return fail(
          "hcl/invalid-argument",
          "invalid value for `\(parameter.name)` parameter of function `\(name)`: \(error.message)",
          at: place(index))
      }
    }
    if isUnknown {
      return Value.unknown(Unknown.combining(values, type: function.result)).marked(with: marks)
    }
    let context = FunctionContext(
      semantics: semantics, limits: limits, functions: functions, depth: depth)
    do throws(FunctionFailure) {
      let result = try function.body(values, context)
      guard spend(bytes: result.approximateBytes, at: range) else {
        return .unknown(Self.exhausted)
      }
      return result.marked(with: marks)
    } catch {
      if let limit = error.limit {
        exceed(limit, at: range)
        return .unknown(Self.exhausted)
      }
      let culprit = error.argument
      return fail(
        "hcl/function-failed", "call to function `\(name)` failed: \(error.message)",
        at: place(culprit))
    }
  }

  private func prepare(
    _ argument: Value, for parameter: Function.Parameter
  ) throws(FunctionFailure) -> (value: Value, marks: Marks, isUnknown: Bool) {
    if argument.isNull, !parameter.allowsNull {
      throw FunctionFailure("argument must not be null")
    }
    var value = argument
    var marks = Marks()
    if !parameter.allowsMarks { (value, marks) = argument.unmarkedDeeply() }
    do throws(ConversionFailure) {
      value = try value.converted(to: parameter.type)
    } catch { throw FunctionFailure(error.message) }
    switch parameter.unknowns {
    case .allowed: return (value, marks, false)
    case .refused: return (value, marks, !value.isKnown)
    case .refusedInside: return (value, marks, !value.isWhollyKnown)
    }
  }

  /// The first argument that evaluates without an error.
  private mutating func tryCall(_ arguments: [Expression], _ range: SourceRange?) -> Value {
    for argument in arguments {
      let (value, errors) = capturingErrors { $0.evaluate(argument) }
      guard errors.isEmpty else { continue }
      // Known parts could still turn out otherwise when an unknown beside them becomes an error.
      if value.isWhollyKnown || value.unknown != nil { return value }
      return unknown(.dynamic, [value])
    }
    return fail(
      "hcl/function-failed", "call to function `try` failed: no expression succeeded", at: range,
      help: "At least one expression must produce a successful result.")
  }

  private mutating func canCall(_ arguments: [Expression], _ range: SourceRange?) -> Value {
    guard arguments.count == 1 else {
      return fail("hcl/argument-count", "function `can` takes one argument", at: range)
    }
    let (value, errors) = capturingErrors { $0.evaluate(arguments[0]) }
    if !errors.isEmpty { return .bool(false) }
    return value.isWhollyKnown ? .bool(true) : unknown(.bool, [value])
  }
}

extension Value {
  /// A measure of the memory that a result takes.
  var approximateBytes: Int {
    switch self {
    case .null, .bool, .unknown: 8
    case .number: 16
    case .string(let text): 16 + text.utf8.count
    case .list(_, let values), .set(_, let values), .tuple(let values):
      values.reduce(16) { $0 + $1.approximateBytes }
    case .map(_, let entries), .object(let entries):
      entries.reduce(16) { $0 + $1.key.utf8.count + $1.value.approximateBytes }
    case .marked(let value, _): value.approximateBytes
    }
  }
}

extension Expression {
  /// A name with attributes and indexes, and nothing else.
  fileprivate var isReference: Bool {
    switch kind {
    case .traversal(_, let steps):
      steps.allSatisfy {
        switch $0 {
        case .splat: false
        case .attribute, .index, .key: true
        }
      }
    case .index(let source, _): source.isReference
    default: false
    }
  }
}
