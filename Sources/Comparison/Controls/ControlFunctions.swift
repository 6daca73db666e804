import Functions
import HCL
import Terraform

/// The functions of conditions beside Terraform's own (ARCHITECTURE.md, "A control").
func controlFunctions(estate: Estate, index: InventoryIndex) -> FunctionTable {
  var table = FunctionTable()
  table["resources"] = Function([.init("type", .string)]) { arguments, _ in
    guard let type = arguments.first?.stringValue else { return .tuple([]) }
    return .tuple(
      index.resources(type).map { resource in
        resource.isUncertain
          ? .unknown(Unknown(.dynamic, reason: "the count of `\(resource.address)` is not known"))
          : resource.controlValue
      })
  }
  table["first"] = Function([.init("list", allowsNull: true, unknowns: .allowed)]) { arguments, _ in
    guard let list = arguments.first, !list.isNull else { return .null(.dynamic) }
    guard let elements = list.elements else { return list.isKnown ? list : unknown(.dynamic, list) }
    return elements.first ?? .null(.dynamic)
  }
  table["matches"] = textFunction { text, pattern in pattern.matches(text) }
  table["any_matches"] = Function(
    [.init("list", allowsNull: true, unknowns: .allowed), .init("pattern", .string)], result: .bool
  ) { arguments, _ throws(FunctionFailure) in
    let pattern = try compiled(arguments[1])
    return any(of: arguments[0]) { text in pattern.matches(text) }
  }
  table["has_wildcard"] = Function(
    [.init("list", allowsNull: true, unknowns: .allowed)], result: .bool
  ) { arguments, _ in
    any(of: arguments[0]) { text in text.utf8.contains(UInt8(ascii: "*")) }
  }
  table["open_cidr"] = Function(
    [.init("list", allowsNull: true, unknowns: .allowed)], result: .bool
  ) { arguments, _ in any(of: arguments[0], isOpenCIDR) }
  table["covers_port"] = Function(
    [.init("record", allowsNull: true, unknowns: .allowed)], variadic: .init("port", .number),
    result: .bool
  ) { arguments, _ in
    coversPort(arguments[0], arguments.dropFirst().compactMap { $0.numberValue?.intValue })
  }
  table["refers_to"] = Function(
    [.init("value", allowsNull: true, unknowns: .allowed)], variadic: .init("type", .string),
    result: .bool
  ) { arguments, _ in
    refersTo(arguments[0], arguments.dropFirst().compactMap(\.stringValue))
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
private func text(of value: Value) -> String? {
  if let known = value.unmarked.convertedText { return known }
  guard let parts = value.symbolicParts else { return nil }
  return parts.map { part in
    switch part {
    case .text(let text): text
    case .reference: "x"
    }
  }.joined()
}

private func unknown(_ type: ValueType, _ value: Value) -> Value {
  .unknown(Unknown.combining([value], type: type))
}

private func textFunction(_ holds: @escaping @Sendable (String, Pattern) -> Bool) -> Function {
  Function(
    [.init("text", allowsNull: true, unknowns: .allowed), .init("pattern", .string)], result: .bool
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

private func refersTo(_ value: Value, _ types: [String]) -> Value {
  if value.isNull { return .bool(false) }
  let found = value.references.contains { reference in
    let parts = reference.address.utf8.split(separator: UInt8(ascii: "."))
      .map { String(decoding: $0, as: UTF8.self) }
    return types.contains { parts.contains($0) }
  }
  if found { return .bool(true) }
  return value.isWhollyKnown || !value.references.isEmpty ? .bool(false) : unknown(.bool, value)
}
