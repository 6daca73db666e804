import Catalog
import Functions
import HCL
import Terraform

/// The functions of conditions that look at values (ARCHITECTURE.md, "A control").
func textFunctions(_ lists: TextLists) -> FunctionTable {
  var table = FunctionTable()
  table["is_set"] = Function([anything("value")], result: .bool) { arguments, _ in
    isSet(arguments[0])
  }
  table["first"] = Function([anything("list")]) { arguments, _ in
    guard let list = arguments.first, !list.isNull else { return .null(.dynamic) }
    guard let elements = list.unmarked.elements else {
      return list.isKnown ? list : unknown(.dynamic, list)
    }
    return elements.first ?? .null(.dynamic)
  }
  // What is not there is an empty list: the number of blocks that nobody wrote is none.
  table["all_of"] = Function([anything("list")]) { arguments, _ in
    let value = arguments[0].unmarked
    if value.isNull { return .tuple([]) }
    return value.elements == nil && value.isKnown ? .tuple([value]) : value
  }
  table["json"] = Function([anything("text")]) { arguments, _ in
    if arguments[0].isNull { return .null(.dynamic) }
    return readJSON(arguments[0])
      ?? .unknown(
        Unknown.combining([arguments[0]], reason: "the JSON is not known from the code"))
  }
  table["entries_of"] = Function([anything("map")]) { arguments, _ in
    arguments[0].isNull ? .makeObject([]) : arguments[0].unmarked
  }
  table["is_literal"] = Function([anything("text")], result: .bool) { arguments, _ in
    isLiteral(arguments[0])
  }
  table["same"] = Function([anything("a"), anything("b")], result: .bool) { arguments, _ in
    same(arguments[0], arguments[1])
  }
  table["in_list"] = Function([anything("text"), .init("list", .string)], result: .bool) {
    arguments, _ in
    if arguments[0].isNull { return .bool(false) }
    guard let text = text(of: arguments[0]) else { return unknown(.bool, arguments[0]) }
    return .bool(lists.contains(text, in: arguments[1].stringValue ?? ""))
  }
  table["matches_list"] = Function([anything("text"), .init("list", .string)], result: .bool) {
    arguments, _ throws(FunctionFailure) in
    if arguments[0].isNull { return .bool(false) }
    guard let text = text(of: arguments[0]) else { return unknown(.bool, arguments[0]) }
    for pattern in lists.values(arguments[1].stringValue ?? "") ?? [] {
      if try compiled(.string(pattern)).matches(text) { return .bool(true) }
    }
    return .bool(false)
  }
  table["matches"] = textFunction { text, pattern in pattern.matches(text) }
  table["any_matches"] = Function(
    [anything("list"), .init("pattern", .string)], result: .bool
  ) { arguments, _ throws(FunctionFailure) in
    let pattern = try compiled(arguments[1])
    return any(of: arguments[0]) { text in pattern.matches(text) }
  }
  table["has_wildcard"] = Function(
    [anything("list")], result: .bool
  ) { arguments, _ in
    any(of: arguments[0]) { text in text.utf8.contains(UInt8(ascii: "*")) }
  }
  table["open_cidr"] = Function(
    [anything("list")], result: .bool
  ) { arguments, _ in any(of: arguments[0], isOpenCIDR) }
  table["covers_port"] = Function(
    [anything("record")], variadic: .init("port", .number),
    result: .bool
  ) { arguments, _ in
    coversPort(arguments[0], arguments.dropFirst().compactMap { $0.numberValue?.intValue })
  }
  return table
}

/// What an element must be of: a list, a single text, or null for none. True as soon as one is; unknown when none is and
/// one is not known.
private func any(of list: Value, _ holds: (String) -> Bool) -> Value {
  if list.isNull { return .bool(false) }
  let elements = list.unmarked.elements ?? [list.unmarked]
  var doubt: Value?
  for element in elements {
    switch text(of: element) {
    case .some(let text): if holds(text) { return .bool(true) }
    case .none: if !element.isNull { doubt = element }
    }
  }
  return doubt.map { unknown(.bool, $0) } ?? .bool(false)
}

/// A known text; a text with references in it, with `x` for each of them: an identifier of AWS is neither empty nor
/// does it hold a wildcard.
func text(of value: Value) -> String? {
  if let known = value.unmarked.convertedText { return known }
  guard let parts = value.symbolicParts else { return nil }
  return parts.map { part in
    switch part {
    case .text(let text): text
    case .reference: "x"
    }
  }.joined()
}

func unknown(_ type: ValueType, _ value: Value) -> Value {
  .unknown(Unknown.combining([value], type: type))
}

private func textFunction(_ holds: @escaping @Sendable (String, Pattern) -> Bool) -> Function {
  Function(
    [anything("text"), .init("pattern", .string)], result: .bool
  ) { arguments, _ throws(FunctionFailure) in
    let pattern = try compiled(arguments[1])
    if arguments[0].isNull { return .bool(false) }
    guard let text = text(of: arguments[0]) else { return unknown(.bool, arguments[0]) }
    return .bool(holds(text, pattern))
  }
}

private func compiled(_ value: Value) throws(FunctionFailure) -> Pattern {
  do {
    return try Pattern(value.stringValue ?? "")
  } catch {
    throw FunctionFailure("the pattern is not valid", argument: 1)
  }
}

/// `0.0.0.0/0`, `::/0`, or a prefix so short that it can only mean the internet.
private func isOpenCIDR(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "/"))
  guard parts.count == 2, let length = Int(String(decoding: parts[1], as: UTF8.self)) else {
    return false
  }
  let isV6 = parts[0].contains(UInt8(ascii: ":"))
  return length < (isV6 ? 16 : 8) && length >= 0
}

/// Whether a rule's record reaches one of the ports: protocol TCP, UDP or all, and the range around it.
private func coversPort(_ record: Value, _ ports: [Int]) -> Value {
  if record.isNull { return .bool(false) }
  guard record.entries != nil else { return unknown(.bool, record) }
  func field(_ name: String) -> Value { record.entry(name) ?? .null(.dynamic) }
  guard let transport = field("protocol").convertedText else {
    return field("protocol").isNull ? .bool(false) : unknown(.bool, field("protocol"))
  }
  if transport == "-1" || transport == "all" { return .bool(true) }
  guard ["tcp", "udp", "6", "17"].contains(transport) else { return .bool(false) }
  let bounds = [field("from_port"), field("to_port")]
  if bounds.contains(where: { !$0.isKnown }) {
    return unknown(.bool, bounds[0].isKnown ? bounds[1] : bounds[0])
  }
  let numbers = bounds.map { (try? $0.converted(to: .number))?.numberValue?.intValue }
  guard let from = numbers[0], let to = numbers[1] else { return .bool(true) }
  return .bool(ports.contains { from <= $0 && $0 <= to })
}

/// Set to something: a reference to what only the provider knows counts, an empty text or list does not.
private func isSet(_ value: Value) -> Value {
  let value = value.unmarked
  if value.isNull { return .bool(false) }
  if let text = value.stringValue { return .bool(!text.utf8.isEmpty) }
  if let elements = value.elements { return .bool(!elements.isEmpty) }
  guard let found = value.unknown else { return .bool(true) }
  let isCertain = found.isNotNull || !(found.parts ?? []).isEmpty || !found.references.isEmpty
  return isCertain ? .bool(true) : unknown(.bool, value)
}

/// Text that somebody wrote down: neither sensitive nor taken from elsewhere.
private func isLiteral(_ value: Value) -> Value {
  if value.isNull || value.marks.isSensitive { return .bool(false) }
  guard let found = value.unmarked.unknown else { return .bool(true) }
  let isReference = !found.references.isEmpty || !(found.parts ?? []).isEmpty
  return isReference ? .bool(false) : unknown(.bool, value)
}

/// Equal, where references to the same attribute are equal although nobody knows its value, and references to different
/// resources differ.
private func same(_ a: Value, _ b: Value) -> Value {
  if a.isNull || b.isNull { return .bool(false) }
  if let result = a.isLooselyEqual(to: b) { return .bool(result) }
  if let left = a.symbolicParts, let right = b.symbolicParts { return .bool(left == right) }
  return .unknown(Unknown.combining([a, b], type: .bool))
}

func anything(_ name: String) -> Function.Parameter {
  .init(name, allowsNull: true, unknowns: .allowed, allowsMarks: true)
}
