public import Diagnostics

/// Reads a JSON text (RFC 8259). Never fails: what could not be understood is left out or `invalid`, and said.
public func parseJSON(
  _ file: SourceFile, limits: SyntaxLimits = SyntaxLimits()
) -> (root: JSONNode, diagnostics: [Diagnostic]) {
  var parser = JSONParser(file, limits: limits)
  let root = parser.parseText()
  return (root, parser.diagnostics)
}

/// A recursive-descent parser whose depth is bounded by `limits.nesting`. It goes on after every mistake that
/// people make in JSON: comments, commas too many or too few, `=`, single quotes, names without quotes.
struct JSONParser {
  let file: SourceFile
  let limits: SyntaxLimits
  let bytes: [UInt8]
  var place = SourcePosition.start
  var depth = 0
  var diagnostics: [Diagnostic] = []
  /// A line whose structure was not understood: what else stands on it says nothing new.
  var spoiltLine = 0
  /// Whether the next report is of that kind.
  var spoils = false
  /// Set when what follows can no longer be understood.
  var isLost = false

  init(_ file: SourceFile, limits: SyntaxLimits) {
    self.file = file
    self.limits = limits
    bytes = file.bytes
  }

  mutating func parseText() -> JSONNode {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      report(
        "json/byte-order-mark", "the file begins with a byte order mark, which JSON does not have",
        from: place, to: position(after: 3),
        help: "Save the file as UTF-8 without a byte order mark.")
      advance(3)
    }
    let root = parseValue(isRoot: true)
    skipSpaces()
    if !isLost, place.byte < bytes.count {
      let start = place
      advanceOverWord()
      report(
        "json/extra-data", "\(described(start)) stands after the end of the value", from: start,
        to: place, help: "Remove it: a file holds one object, or one array of objects.")
    }
    return root
  }

  mutating func parseValue(isRoot: Bool = false) -> JSONNode {
    skipSpaces()
    let start = place
    guard depth < limits.nesting else {
      report(
        "json/too-deep", "this is nested more than \(limits.nesting) levels deep", from: start,
        to: position(after: 1), help: "Move inner parts to local values.")
      isLost = true
      return invalid(from: start)
    }
    depth += 1
    defer { depth -= 1 }
    switch current {
    case UInt8(ascii: "{"): return parseObject()
    case UInt8(ascii: "["): return parseArray()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = parseString()
      return JSONNode(.string(text), range: range(from: start))
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return parseNumber()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return parseWord()
    default:
      reportMissing(isRoot: isRoot)
      return invalid(from: start)
    }
  }

  private mutating func reportMissing(isRoot: Bool) {
    let start = place
    let code = "json/expected-value"
    switch current {
    case 0 where start.byte >= bytes.count:
      report(
        code, isRoot ? "the file is empty" : "the file ends where a value is expected",
        from: start, to: start,
        help: isRoot
          ? "An empty file of JSON holds `{}`." : "Write the value and close what is open.")
      isLost = true
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"):
      report(
        code, "expected a value, found \(described(start))", from: start,
        to: position(after: 1), help: "Write a value, or `null` for none.")
    default:
      let shown = described(start)
      advanceOverWord()
      spoils = true
      report(
        code, "\(shown) cannot begin a value", from: start, to: place,
        help: "Write text in double quotes, a number, `true`, `false`, `null`, `[…]` or `{…}`.")
    }
  }

  private mutating func parseObject() -> JSONNode {
    let start = place
    advance(1)
    var properties: [JSONProperty] = []
    while !isLost {
      skipSpaces()
      if atEnd(of: start, closing: "}", "object") { break }
      guard let (name, nameRange) = parseName() else { continue }
      guard parseColon(name, nameRange) else {
        parseSeparator(closing: "}", start)
        continue
      }
      let value = parseValue()
      properties.append(JSONProperty(name, nameRange: nameRange, value: value))
      parseSeparator(closing: "}", start)
    }
    return JSONNode(.object(properties), range: range(from: start))
  }

  private mutating func parseArray() -> JSONNode {
    let start = place
    advance(1)
    var elements: [JSONNode] = []
    while !isLost {
      skipSpaces()
      if atEnd(of: start, closing: "]", "array") { break }
      elements.append(parseValue())
      parseSeparator(closing: "]", start)
    }
    return JSONNode(.array(elements), range: range(from: start))
  }

  /// Takes what closes the object or array, or says that it is missing; true when it is over.
  private mutating func atEnd(
    of start: SourcePosition, closing: Unicode.Scalar, _ what: String
  ) -> Bool {
    if current == UInt8(ascii: closing) {
      advance(1)
      return true
    }
    guard place.byte < bytes.count else {
      report(
        "json/unclosed-bracket", "this \(what) is never closed", from: start,
        to: position(after: 1, of: start), help: "Add the closing `\(closing)`.")
      isLost = true
      return true
    }
    guard current == UInt8(ascii: "}") || current == UInt8(ascii: "]") else { return false }
    let found = Unicode.Scalar(current)
    report(
      "json/mismatched-bracket", "`\(found)` closes what began with `\(found == "}" ? "[" : "{")`",
      from: place, to: position(after: 1), help: "Write `\(closing)` here.",
      notes: [.init("opened here", at: place(start, to: position(after: 1, of: start)))])
    advance(1)
    return true
  }

  /// The name of a property; nil when none begins here, after what stands in its place was skipped.
  private mutating func parseName() -> (String, SourceRange)? {
    let start = place
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = parseString()
      return (text, range(from: start))
    case UInt8(ascii: ","):
      report(
        "json/extra-comma", "this `,` separates nothing", from: start, to: position(after: 1),
        help: "Remove it.")
      advance(1)
      return nil
    default:
      advanceOverWord()
      let word = String(decoding: bytes[start.byte..<place.byte], as: UTF8.self)
      let isName = word.utf8.first.map(isLetter) ?? false
      report(
        "json/unquoted-name",
        isName
          ? "the name `\(word)` stands without quotes" : "\(described(start)) cannot begin a name",
        from: start, to: place, help: isName ? "Write `\"\(word)\"`." : "Write `\"name\": value`.")
      return isName ? (word, range(from: start)) : nil
    }
  }

  /// Takes the colon; false when no value follows.
  private mutating func parseColon(_ name: String, _ nameRange: SourceRange) -> Bool {
    skipSpaces()
    let shown = "`\(name)`"
    switch current {
    case UInt8(ascii: ":"): advance(1)
    case UInt8(ascii: "="):
      report(
        "json/expected-colon", "\(shown) is followed by `=`", from: place, to: position(after: 1),
        help: "Write `:` between a name and its value; `=` belongs to the native syntax.")
      advance(1)
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      report(
        "json/expected-value", "\(shown) has no value", from: nameRange.start, to: nameRange.end,
        help: "Write `\"\(name)\": value`, or an array `[…]` for a list of texts.")
      return false
    case 0 where place.byte >= bytes.count: break
    default:
      spoils = true
      report(
        "json/expected-colon", "expected `:` after \(shown), found \(described(place))",
        from: place, to: position(after: 1), help: "Write `:` between a name and its value.")
    }
    return true
  }

  /// Takes the comma between two properties or elements.
  private mutating func parseSeparator(closing: Unicode.Scalar, _ opening: SourcePosition) {
    guard !isLost else { return }
    let end = place
    skipSpaces()
    switch current {
    case UInt8(ascii: ","):
      let comma = place
      advance(1)
      skipSpaces()
      guard current == UInt8(ascii: closing) else { return }
      report(
        "json/extra-comma",
        "a comma stands after the last \(closing == "}" ? "property" : "element")",
        from: comma, to: position(after: 1, of: comma), help: "Remove the `,`.")
    case UInt8(ascii: "}"), UInt8(ascii: "]"),
      0 where place.byte >= bytes.count:
      return
    case UInt8(ascii: ":") where closing == "]":
      report(
        "json/mismatched-bracket", "an array holds no names", from: place, to: position(after: 1),
        help: "Write `{…}` for names with values.",
        notes: [
          .init("the array begins here", at: place(opening, to: position(after: 1, of: opening)))
        ])
      advance(1)
    case _ where isAfterUnclosedString(end): return
    default:
      spoils = current != UInt8(ascii: "\"") && current != UInt8(ascii: "{")
      report(
        "json/missing-comma", "expected `,` or `\(closing)`, found \(described(place))",
        from: place,
        to: position(after: 1), help: "Add a `,` at the end of line \(end.line).")
      if !beginsValue { advanceOverWord() }
    }
  }

  private func isAfterUnclosedString(_ end: SourcePosition) -> Bool {
    guard let last = diagnostics.last, last.code == "json/unclosed-string" else { return false }
    return last.range?.end == end
  }

  /// Whether a value or a name can begin here: then only the comma is missing.
  private var beginsValue: Bool {
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: isLetter(current)
    }
  }
}
