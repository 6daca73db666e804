import HCL

extension FunctionTable {
  mutating func addCollectionFunctions() {
    addSizes()
    addAccess()
    addMappings()
  }

  private mutating func addSizes() {
    define("length", [.collection("value")], .number) { arguments, _ throws(FunctionFailure) in
      let value = arguments.value(0)
      if case .string(let text) = value {
        // Terraform counts what a reader sees as one: grapheme clusters.
        return .number(Number(text.count))
      }
      if case .set(_, let elements) = value, !elements.allSatisfy(\.isWhollyKnown) {
        return unknownResult(elements, .number)
      }
      guard let count = value.elements?.count ?? value.entries?.count else {
        throw FunctionFailure("argument must be a string, a collection type, or a structural type")
      }
      return .number(Number(count))
    }
    define("element", [.collection("list"), .number("index")]) {
      arguments, _ throws(FunctionFailure) in
      let elements = try arguments.elements(0)
      let index = try arguments.integer(1)
      if case .set = arguments.value(0) {
        throw FunctionFailure("cannot read elements from set of any type", argument: 0)
      }
      guard !elements.isEmpty else {
        throw FunctionFailure("cannot use element function with an empty list")
      }
      guard index >= 0 else {
        throw FunctionFailure("cannot use element function with a negative index")
      }
      return elements[index % elements.count]
    }
    define("slice", [.collection("list"), .number("start_index"), .number("end_index")]) {
      arguments, _ throws(FunctionFailure) in
      guard case .set = arguments.value(0) else {
        let elements = try arguments.elements(0)
        let (start, end) = (try arguments.integer(1), try arguments.integer(2))
        guard start >= 0 else {
          throw FunctionFailure("start index must not be less than zero", argument: 1)
        }
        guard end <= elements.count else {
          throw FunctionFailure(
            "end index must not be greater than the length of the list (\(elements.count))",
            argument: 2)
        }
        guard start <= end else {
          throw FunctionFailure("start index must not be greater than end index", argument: 1)
        }
        let part = Array(elements[start..<end])
        if case .list(let type, _) = arguments.value(0) { return .list(type, part) }
        return .tuple(part)
      }
      throw FunctionFailure(
        "cannot slice a set, because its elements do not have indices", argument: 0)
    }
    define("range", [], variadic: .number("params"), .list(.number)) {
      arguments, context throws(FunctionFailure) in
      try rangeValues(arguments, context)
    }
    define("chunklist", [.collection("list"), .number("size")]) {
      arguments, _ throws(FunctionFailure) in
      let size = try arguments.integer(1)
      guard size >= 0 else {
        throw FunctionFailure("the size argument must be positive", argument: 1)
      }
      let list = try arguments.value(0).cast(to: .list(.dynamic))
      guard case .list(let type, let elements) = list else {
        throw FunctionFailure("a list is required")
      }
      if size == 0 { return .list(.list(type), [.list(type, elements)]) }
      let starts = stride(from: 0, to: elements.count, by: size)
      let chunks = starts.map {
        Value.list(type, Array(elements[$0..<min($0 + size, elements.count)]))
      }
      return .list(.list(type), chunks)
    }
    define("one", [.collection("list")]) { arguments, _ throws(FunctionFailure) in
      let elements = try arguments.elements(
        0, "list, set, or tuple value with either zero or one elements")
      switch elements.count {
      case 0: return .null(.dynamic)
      case 1: return elements[0]
      default:
        throw FunctionFailure(
          "must be a list, set, or tuple value with either zero or one elements")
      }
    }
  }

  private mutating func addAccess() {
    define("contains", [.collection("list"), .any("value")], .bool) {
      arguments, _ throws(FunctionFailure) in
      let elements = try arguments.elements(0, "list, tuple, or set")
      guard !elements.isEmpty else { return .bool(false) }
      var isUncertain = false
      for element in elements {
        switch element.isEqual(to: arguments.value(1)) {
        case true: return .bool(true)
        case nil: isUncertain = true
        default: break
        }
      }
      return isUncertain ? unknownResult(arguments, .bool) : .bool(false)
    }
    define("index", [.collection("list"), .any("value")], .number) {
      arguments, _ throws(FunctionFailure) in
      let elements = try arguments.elements(0)
      guard !elements.isEmpty else { throw FunctionFailure("cannot search an empty list") }
      for (index, element) in elements.enumerated() {
        switch element.isEqual(to: arguments.value(1)) {
        case true: return .number(Number(index))
        case nil: return unknownResult(arguments, .number)
        default: continue
        }
      }
      throw FunctionFailure("item not found")
    }
    define("keys", [.collection("inputMap")], .list(.string)) {
      arguments, _ throws(FunctionFailure) in
      let names = try arguments.entries(0).map { Value.string($0.key) }
      if case .map = arguments.value(0) { return .list(.string, names) }
      return .tuple(names)
    }
    define("values", [.collection("mapping")]) { arguments, _ throws(FunctionFailure) in
      let values = try arguments.entries(0).map(\.value)
      if case .map(let type, _) = arguments.value(0) { return .list(type, values) }
      return .tuple(values)
    }
    define("lookup", [.collection("inputMap"), .text("key")], variadic: .any("default")) {
      arguments, _ throws(FunctionFailure) in
      guard arguments.count <= 3 else {
        throw FunctionFailure("lookup takes two or three arguments, not \(arguments.count)")
      }
      if let value = try arguments.entries(0).value(for: arguments.text(1)) {
        return value
      }
      guard arguments.count > 2 else {
        throw FunctionFailure("lookup failed to find key \"\(arguments.text(1))\"")
      }
      if case .map(let type, _) = arguments.value(0) { return try arguments[2].cast(to: type) }
      return arguments[2]
    }
    let list = ValueType.list(.dynamic)
    define(
      "matchkeys",
      [.collection("values", list), .collection("keys", list), .collection("searchset", list)]
    ) {
      arguments, _ throws(FunctionFailure) in
      let values = try arguments.elements(0)
      let keys = try arguments.elements(1)
      let wanted = try arguments.elements(2)
      guard values.count == keys.count else {
        throw FunctionFailure("length of keys and values should be equal")
      }
      guard keys.allSatisfy(\.isWhollyKnown), wanted.allSatisfy(\.isWhollyKnown) else {
        return unknownResult(arguments)
      }
      guard let type = ValueType.unified([arguments[1].type, arguments[2].type]) else {
        throw FunctionFailure("keys and searchset must be of the same type")
      }
      let set = Set(try arguments[2].cast(to: type).elements ?? [])
      let own = try arguments[1].cast(to: type).elements ?? []
      return .listOrTuple(zip(values, own).filter { set.contains($0.1) }.map(\.0))
    }
  }

  private mutating func addMappings() {
    define("merge", [], variadic: .init("maps", allowsNull: true, unknowns: .refused)) {
      arguments, _ throws(FunctionFailure) in
      var entries: [ValueEntry] = []
      var types: [ValueType] = []
      for index in arguments.indices where !arguments[index].isNull {
        entries += try arguments.entries(index)
        types.append(arguments[index].type)
      }
      if let first = types.first, types.allSatisfy({ $0 == first }), case .map(let type) = first {
        return .makeMap(type, entries)
      }
      return .makeObject(entries)
    }
    define("zipmap", [.texts("keys"), .collection("values")]) {
      arguments, _ throws(FunctionFailure) in
      let keys = try arguments.texts(0)
      let values = try arguments.list(1)
      guard keys.count == values.count else {
        throw FunctionFailure(
          "number of keys (\(keys.count)) does not match number of values (\(values.count))")
      }
      let entries = zip(keys, values).map { ValueEntry($0, $1) }
      if case .list(let type, _) = arguments.value(1) { return .makeMap(type, entries) }
      return .makeObject(entries)
    }
    define("transpose", [.init("values", .map(.list(.string)))], .map(.list(.string))) {
      arguments, _ throws(FunctionFailure) in
      var order: [String] = []
      var lists: [[UInt8]: [Value]] = [:]
      for entry in try arguments.entries(0) {
        for element in entry.value.elements ?? [] {
          guard let text = element.stringValue else {
            throw FunctionFailure("input must not contain null")
          }
          if lists[Array(text.utf8)] == nil { order.append(text) }
          lists[Array(text.utf8), default: []].append(.string(entry.key))
        }
      }
      let entries = order.map { ValueEntry($0, .list(.string, lists[Array($0.utf8)] ?? [])) }
      return .makeMap(.list(.string), entries)
    }
  }
}

private func rangeValues(_ arguments: [Value], _ context: FunctionContext) throws(FunctionFailure)
  -> Value
{
  var start = Number.zero
  let end: Number
  var step = Number(1)
  switch arguments.count {
  case 1: end = arguments.number(0)
  case 2, 3: (start, end) = (arguments.number(0), arguments.number(1))
  default: throw FunctionFailure("must have one, two, or three arguments")
  }
  if end < start { step = Number(-1) }
  if arguments.count == 3 { step = arguments.number(2) }
  guard !step.isZero else { throw FunctionFailure("step must not be zero", argument: 2) }
  guard step.isNegative ? end <= start : start <= end else {
    throw FunctionFailure(
      "end must be \(step.isNegative ? "less" : "greater") than start when step is \(step.isNegative ? "negative" : "positive")"
    )
  }
  var values: [Value] = []
  var number = start
  while step.isNegative ? number > end : number < end {
    guard values.count < 1024 else {
      throw FunctionFailure(
        "more than 1024 values were generated; either decrease the difference between start and end or use a smaller step"
      )
    }
    values.append(.number(number))
    guard let next = number.adding(step) else { break }
    number = next
  }
  return .list(.number, values)
}
