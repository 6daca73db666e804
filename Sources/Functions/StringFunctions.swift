import HCL

extension FunctionTable {
  mutating func addStringFunctions() {
    addTransformations()
    addTrims()
    addPieces()
    addRegularExpressions()
  }

  private mutating func define(_ name: String, _ transform: @escaping @Sendable (String) -> String)
  {
    define(name, [.text("str")], .string) { arguments, _ throws(FunctionFailure) in
      .text(transform(arguments.text(0)))
    }
  }

  private mutating func addTransformations() {
    define("lower") { text in
      // The one scalar with a longer mapping, U+0130, becomes a plain "i" in Go.
      text.mapScalars { String($0.properties.lowercaseMapping.unicodeScalars.prefix(1)) }
    }
    define("upper") { $0.mapScalars { $0.properties.uppercaseMapping } }
    define("title") { titled($0) }
    define("strrev") { String($0.reversed()) }
    define("chomp") { text in
      var scalars = text.unicodeScalars
      while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
      return String(scalars)
    }
    define("indent", [.number("spaces"), .text("str")], .string) {
      arguments, context throws(FunctionFailure) in
      let spaces = try arguments.integer(0)
      guard spaces >= 0 else { throw FunctionFailure("the number of spaces must not be negative") }
      let lines = arguments.text(1).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      try context.check(bytes: spaces.multipliedReportingOverflow(by: lines.count).partialValue)
      try context.check(bytes: spaces)
      let pad = String(repeating: " ", count: spaces)
      return .text(lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n" + pad))
    }
  }

  private mutating func addTrims() {
    define("trimspace") { $0.trimming(\.isGoSpace, start: true, end: true) }
    define("trim", [.text("str"), .text("cutset")], .string) {
      arguments, _ throws(FunctionFailure) in
      let cutset = Set(arguments.text(1).unicodeScalars)
      return .text(arguments.text(0).trimming({ cutset.contains($0) }, start: true, end: true))
    }
    define("trimprefix", [.text("str"), .text("prefix")], .string) {
      arguments, _ throws(FunctionFailure) in
      let (text, prefix) = (arguments.text(0), arguments.text(1))
      guard text.utf8.starts(with: prefix.utf8) else { return .text(text) }
      return .text(String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
    }
    define("trimsuffix", [.text("str"), .text("suffix")], .string) {
      arguments, _ throws(FunctionFailure) in
      let (text, suffix) = (arguments.text(0), arguments.text(1))
      guard text.utf8.ends(with: suffix.utf8) else { return .text(text) }
      return .text(String(decoding: text.utf8.dropLast(suffix.utf8.count), as: UTF8.self))
    }
    define("startswith", [.init("str", .string, unknowns: .allowed), .text("prefix")], .bool) {
      arguments, _ throws(FunctionFailure) in
      let prefix = arguments.text(1).utf8
      if let text = arguments.value(0).stringValue { return .bool(text.utf8.starts(with: prefix)) }
      // What an unknown text begins with may be known.
      guard case .text(let start)? = arguments.value(0).symbolicParts?.first,
        start.utf8.count >= prefix.count
      else { return unknownResult(arguments, .bool) }
      return .bool(start.utf8.starts(with: prefix))
    }
    define("endswith", [.text("str"), .text("suffix")], .bool) {
      arguments, _ throws(FunctionFailure) in
      .bool(arguments.text(0).utf8.ends(with: arguments.text(1).utf8))
    }
    define("strcontains", [.text("str"), .text("substr")], .bool) {
      arguments, _ throws(FunctionFailure) in
      .bool(
        !occurrences(of: Array(arguments.text(1).utf8), in: Array(arguments.text(0).utf8), limit: 1)
          .isEmpty)
    }
  }

  private mutating func addPieces() {
    define(
      "join", [.text("separator")], variadic: .init("lists", .list(.string), unknowns: .refused),
      .string
    ) {
      arguments, context throws(FunctionFailure) in
      guard arguments.count > 1 else { throw FunctionFailure("at least one list is required") }
      var result = TemplateText()
      var isFirst = true
      for index in arguments.indices.dropFirst() {
        for (position, element) in try arguments.elements(index).enumerated() {
          guard !element.isNull else {
            throw FunctionFailure(
              "element \(position) is null; cannot concatenate null values", argument: index)
          }
          if !isFirst { result.append(arguments.text(0)) }
          isFirst = false
          result.append(element)
          try context.check(bytes: result.text.utf8.count)
        }
      }
      return result.value
    }
    define("split", [.text("separator"), .text("str")], .list(.string)) {
      arguments, _ throws(FunctionFailure) in
      .strings(split(arguments.text(1), by: arguments.text(0)))
    }
    define("substr", [.text("str"), .number("offset"), .number("length")], .string) {
      arguments, _ throws(FunctionFailure) in
      // Terraform counts what a reader sees as one: grapheme clusters.
      let characters = Array(arguments.text(0))
      var offset = try arguments.integer(1)
      let length = try arguments.integer(2)
      if offset < 0 { offset = max(0, offset + characters.count) }
      let rest = characters.dropFirst(offset)
      return .text(String(length < 0 ? rest : rest.prefix(length)))
    }
    define("replace", [.text("str"), .text("substr"), .text("replace")], .string) {
      arguments, context throws(FunctionFailure) in
      let search = arguments.text(1)
      let bytes = Array(search.utf8)
      if bytes.count > 1, bytes.first == UInt8(ascii: "/"), bytes.last == UInt8(ascii: "/") {
        let pattern = try pattern(
          String(decoding: bytes[1..<bytes.count - 1], as: UTF8.self), argument: 1)
        return .text(try replace(arguments.text(0), pattern, arguments.text(2), context))
      }
      let parts = search.isEmpty ? [] : split(arguments.text(0), by: search)
      let growth = (search.isEmpty ? arguments.text(0).utf8.count : parts.count)
        .multipliedReportingOverflow(by: arguments.text(2).utf8.count)
      try context.check(bytes: growth.overflow ? .max : growth.partialValue)
      if search.isEmpty {
        let scalars = split(arguments.text(0), by: "")
        let ends = scalars.isEmpty ? [arguments.text(2)] : [""] + scalars + [""]
        return .text(ends.joined(separator: arguments.text(2)))
      }
      return .text(parts.joined(separator: arguments.text(2)))
    }
  }

  private mutating func addRegularExpressions() {
    define("regex", [.text("pattern"), .text("string")]) {
      arguments, context throws(FunctionFailure) in
      let pattern = try pattern(arguments.text(0), argument: 0)
      let text = Array(arguments.text(1).utf8)
      guard let match = try matches(of: pattern, in: text, limit: 1, context).first else {
        throw FunctionFailure("pattern did not match any part of the given string")
      }
      return try captured(match, pattern, text)
    }
    define("regexall", [.text("pattern"), .text("string")], .list(.dynamic)) {
      arguments, context throws(FunctionFailure) in
      let pattern = try pattern(arguments.text(0), argument: 0)
      let text = Array(arguments.text(1).utf8)
      var values: [Value] = []
      for match in try matches(of: pattern, in: text, context) {
        values.append(try captured(match, pattern, text))
      }
      let names = pattern.groupNames.map { $0 ?? "" }
      let type: ValueType =
        names.isEmpty
        ? .string
        : names.allSatisfy(\.isEmpty)
          ? .tuple(names.map { _ in .string })
          : Value.makeObject(names.map { ValueEntry($0, .string("")) }).type
      return .list(type, values)
    }
  }
}

private func pattern(_ source: String, argument: Int) throws(FunctionFailure) -> Pattern {
  do throws(PatternError) { return try Pattern(source) } catch {
    throw FunctionFailure("invalid regexp pattern: \(error.message)", argument: argument)
  }
}

/// Matches within a budget: a text of many matches can take time in proportion to its square.
private func matches(
  of pattern: Pattern, in text: [UInt8], limit: Int = .max, _ context: FunctionContext
) throws(FunctionFailure) -> [Pattern.Match] {
  let allowed = min(context.limits.steps, 1 << 40) * 5
  var budget = allowed
  let matches = pattern.allMatches(in: text, limit: limit, budget: &budget)
  guard budget > 0 else {
    throw FunctionFailure(
      "the text is too long for the pattern", limit: "\(allowed) steps of a pattern")
  }
  return matches
}

private func text(_ bytes: [UInt8], _ range: Range<Int>?) -> String? {
  range.map { String(decoding: bytes[$0], as: UTF8.self) }
}

/// A string without groups, a tuple with unnamed ones, an object with named ones.
private func captured(
  _ match: Pattern.Match, _ pattern: Pattern, _ bytes: [UInt8]
) throws(FunctionFailure) -> Value {
  func value(_ range: Range<Int>?) -> Value {
    text(bytes, range).map { .text($0) } ?? .null(.string)
  }
  if match.groups.isEmpty { return value(match.range) }
  let names = pattern.groupNames
  if names.allSatisfy({ $0 == nil }) { return .tuple(match.groups.map { value($0) }) }
  guard names.allSatisfy({ $0 != nil }) else {
    throw FunctionFailure(
      "invalid regexp pattern: cannot mix both named and unnamed capture groups")
  }
  return .makeObject(zip(names, match.groups).map { ValueEntry($0 ?? "", value($1)) })
}

private func replace(
  _ text: String, _ pattern: Pattern, _ replacement: String, _ context: FunctionContext
) throws(FunctionFailure) -> String {
  let bytes = Array(text.utf8)
  let template = ReplacementTemplate(replacement, pattern)
  var result: [UInt8] = []
  var position = 0
  for match in try matches(of: pattern, in: bytes, context) {
    try context.check(
      bytes: result.count + match.range.upperBound - position + template.size(match))
    result += bytes[position..<match.range.lowerBound]
    template.append(to: &result, match, bytes)
    position = match.range.upperBound
    try context.check(bytes: result.count)
  }
  result += bytes[position...]
  return String(decoding: result, as: UTF8.self)
}

extension Unicode.Scalar {
  /// Go's `unicode.IsSpace`.
  var isGoSpace: Bool { properties.isWhitespace }
}

extension String {
  /// Each scalar mapped by itself, as Go does it; mappings to several scalars leave it as it is.
  func mapScalars(_ transform: (Unicode.Scalar) -> String) -> String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      let mapped = transform(scalar).unicodeScalars
      result.append(mapped.count == 1 ? mapped.first ?? scalar : scalar)
    }
    return String(result)
  }

  func trimming(_ isCut: (Unicode.Scalar) -> Bool, start: Bool, end: Bool) -> String {
    var scalars = unicodeScalars[...]
    if start { scalars = scalars.drop(while: isCut) }
    if end { while let last = scalars.last, isCut(last) { scalars.removeLast() } }
    return String(scalars)
  }
}

extension String.UTF8View {
  func ends(with suffix: String.UTF8View) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}

private func titled(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isWordStart = true
  for scalar in text.unicodeScalars {
    let mapped = scalar.properties.titlecaseMapping.unicodeScalars
    result.append(isWordStart && mapped.count == 1 ? mapped.first ?? scalar : scalar)
    let properties = scalar.properties
    let isLetter = properties.isAlphabetic || properties.numericType != nil || scalar == "_"
    isWordStart = scalar.isASCII ? !isLetter : !isLetter && properties.isWhitespace
  }
  return String(result)
}

/// Byte offsets at which `needle` occurs, without overlaps; in linear time (Knuth, Morris, Pratt).
private func occurrences(of needle: [UInt8], in text: [UInt8], limit: Int = .max) -> [Int] {
  guard !needle.isEmpty else { return [0] }
  // How long a beginning of the needle each of its beginnings ends with.
  var borders = [0]
  var length = 0
  for byte in needle.dropFirst() {
    while length > 0, needle[length] != byte { length = borders[length - 1] }
    if needle[length] == byte { length += 1 }
    borders.append(length)
  }
  var result: [Int] = []
  length = 0
  for (index, byte) in text.enumerated() {
    while length > 0, needle[length] != byte { length = borders[length - 1] }
    if needle[length] == byte { length += 1 }
    guard length == needle.count else { continue }
    result.append(index + 1 - length)
    length = 0
    if result.count == limit { break }
  }
  return result
}

private func split(_ text: String, by separator: String) -> [String] {
  guard !separator.isEmpty else { return text.unicodeScalars.map { String($0) } }
  let bytes = Array(text.utf8)
  let width = separator.utf8.count
  var parts: [String] = []
  var start = 0
  for place in occurrences(of: Array(separator.utf8), in: bytes) {
    parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
    start = place + width
  }
  parts.append(String(decoding: bytes[start...], as: UTF8.self))
  return parts
}
