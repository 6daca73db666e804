import HCL

extension FunctionTable {
  mutating func addSequenceFunctions() {
    addJoining()
    addChoosing()
    addSets()
  }

  private mutating func addJoining() {
    define("concat", [], variadic: .collection("seqs")) { arguments, _ throws(FunctionFailure) in
      guard !arguments.isEmpty else { throw FunctionFailure("at least one argument is required") }
      var values: [Value] = []
      var types: Set<ValueType> = []
      for index in arguments.indices {
        values += try arguments.list(index)
        types.insert(arguments[index].type)
      }
      if types.count == 1, case .list(let type)? = types.first { return .list(type, values) }
      let areLists = arguments.allSatisfy { if case .list = $0 { true } else { false } }
      return areLists ? .listOrTuple(values) : .tuple(values)
    }
    define("flatten", [.collection("list")]) { arguments, _ throws(FunctionFailure) in
      var values: [Value] = []
      var isUncertain = false
      flatten(try arguments.elements(0, "list, set, or tuple"), into: &values, &isUncertain)
      return isUncertain ? unknownResult(values) : .tuple(values)
    }
    define("reverse", [.collection("list")]) { arguments, _ throws(FunctionFailure) in
      let elements = Array(try arguments.elements(0).reversed())
      switch arguments.value(0) {
      case .list(let type, _), .set(let type, _): return .list(type, elements)
      default: return .tuple(elements)
      }
    }
    define("distinct", [.init("list", .list(.dynamic), unknowns: .refused)]) {
      arguments, _ throws(FunctionFailure) in
      let elements = try arguments.elements(0)
      guard elements.allSatisfy(\.isWhollyKnown) else {
        return unknownResult(elements, arguments.value(0).type)
      }
      var seen: Set<Value> = []
      guard case .list(let type, _) = arguments.value(0) else { return .tuple(elements) }
      return .list(type, elements.filter { seen.insert($0).inserted })
    }
    define("sort", [.texts("list")], .list(.string)) { arguments, _ throws(FunctionFailure) in
      .strings(try arguments.texts(0).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
    define("compact", [.init("list", .list(.string), unknowns: .refused)], .list(.string)) {
      arguments, _ throws(FunctionFailure) in
      let elements = try arguments.elements(0)
      guard elements.allSatisfy({ $0.isKnown || $0.isNameOfSomething }) else {
        return unknownResult(elements, .list(.string))
      }
      return .list(.string, elements.filter { !$0.isNull && $0.stringValue?.isEmpty != true })
    }
  }

  private mutating func addChoosing() {
    let any = Function.Parameter("vals", allowsNull: true, unknowns: .allowed)
    define("coalesce", [], variadic: any) { arguments, _ throws(FunctionFailure) in
      guard let type = Value.unifiedType(of: arguments) else {
        throw FunctionFailure("all arguments must have the same type")
      }
      for argument in arguments {
        if argument.isNameOfSomething { return argument }
        guard argument.isKnown else { return unknownResult(arguments, type) }
        guard !argument.isNull else { continue }
        let value = try argument.cast(to: type)
        if value.stringValue?.isEmpty == true { continue }
        return value
      }
      throw FunctionFailure("no non-null, non-empty-string arguments")
    }
    define("coalescelist", [], variadic: any) { arguments, _ throws(FunctionFailure) in
      for index in arguments.indices where arguments[index].isKnown {
        switch arguments[index].type {
        case .list, .tuple: continue
        default: throw FunctionFailure("arguments must be lists or tuples", argument: index)
        }
      }
      for index in arguments.indices {
        guard arguments[index].isKnown else { return unknownResult(arguments) }
        guard !arguments[index].isNull else { continue }
        if !(try arguments.elements(index).isEmpty) { return arguments[index] }
      }
      throw FunctionFailure("no non-null arguments")
    }
    for (name, decisive) in [("alltrue", false), ("anytrue", true)] {
      define(name, [.init("list", .list(.bool), unknowns: .refused)], .bool) {
        arguments, _ throws(FunctionFailure) in
        let elements = try arguments.elements(0)
        if elements.contains(where: {
          ($0.boolValue ?? (decisive ? nil : $0.isNull ? false : nil)) == decisive
        }) {
          return .bool(decisive)
        }
        return elements.allSatisfy(\.isKnown) ? .bool(!decisive) : unknownResult(elements, .bool)
      }
    }
  }

  private mutating func addSets() {
    let set = Function.Parameter("sets", .set(.dynamic))
    define("setunion", [set], variadic: set) { arguments, _ throws(FunctionFailure) in
      try combine(arguments) { $0 + $1 }
    }
    define("setintersection", [set], variadic: set) { arguments, _ throws(FunctionFailure) in
      try combine(arguments) { a, b in
        let other = Set(b)
        return a.filter { other.contains($0) }
      }
    }
    define("setsubtract", [set, set]) { arguments, _ throws(FunctionFailure) in
      try combine(arguments) { a, b in
        let other = Set(b)
        return a.filter { !other.contains($0) }
      }
    }
    define("setproduct", [], variadic: .collection("sets")) {
      arguments, context throws(FunctionFailure) in
      try product(arguments, context)
    }
  }
}

private func flatten(_ elements: [Value], into values: inout [Value], _ isUncertain: inout Bool) {
  for element in elements {
    switch element {
    case .list(_, let inner), .set(_, let inner), .tuple(let inner):
      flatten(inner, into: &values, &isUncertain)
    case .unknown(let unknown):
      // It may itself be a list.
      if !unknown.type.isPrimitive { isUncertain = true }
      values.append(element)
    default: values.append(element)
    }
  }
}

private func combine(
  _ sets: [Value], _ operation: ([Value], [Value]) -> [Value]
) throws(FunctionFailure) -> Value {
  let elementTypes = sets.compactMap { value -> ValueType? in
    if case .set(let type, let elements) = value { elements.isEmpty ? nil : type } else { nil }
  }
  guard let type = ValueType.unified(elementTypes) else {
    throw FunctionFailure("given sets must all have compatible element types")
  }
  var lists: [[Value]] = []
  for set in sets { lists.append(try set.cast(to: .set(type)).elements ?? []) }
  let result = lists.dropFirst().reduce(lists.first ?? []) { operation($0, $1) }
  return .makeSet(type, result)
}

private func product(_ arguments: [Value], _ context: FunctionContext) throws(FunctionFailure)
  -> Value
{
  guard arguments.count >= 2 else { throw FunctionFailure("at least two arguments are required") }
  var rows: [[Value]] = [[]]
  for index in arguments.indices {
    let elements = try arguments.elements(index, "set or a list")
    let (count, overflow) = rows.count.multipliedReportingOverflow(by: elements.count)
    try context.check(bytes: overflow || count > 1 << 24 ? .max : count * 16 * (index + 1))
    rows = rows.flatMap { row in elements.map { row + [$0] } }
  }
  let tuples = rows.map { Value.tuple($0) }
  let hasSet = arguments.contains { if case .set = $0 { true } else { false } }
  if tuples.isEmpty {
    let types = arguments.map { argument -> ValueType in
      switch argument.type {
      case .list(let type), .set(let type): type
      case .tuple(let types): ValueType.unified(types) ?? .dynamic
      default: .dynamic
      }
    }
    return hasSet ? .set(.tuple(types), []) : .list(.tuple(types), [])
  }
  guard hasSet else { return .listOrTuple(tuples) }
  return try Value.tuple(tuples).cast(to: .set(.dynamic))
}

extension Value {
  /// An unknown that is certainly neither null nor empty: an ARN, an id.
  fileprivate var isNameOfSomething: Bool {
    guard let unknown, unknown.isNotNull, let parts = unknown.parts else { return false }
    return !parts.isEmpty
  }
}
