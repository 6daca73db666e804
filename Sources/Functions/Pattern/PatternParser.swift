/// Reads RE2's syntax by recursive descent; the nesting is bounded.
struct PatternParser {
  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesNewline = false
    var swapsGreed = false
  }

  let scalars: [Unicode.Scalar]
  var index = 0
  var flags = Flags()
  var groupNames: [String?] = []
  var depth = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try parseAlternatives()
    guard index == scalars.count else { throw failure("unexpected )") }
    return node
  }

  var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  func failure(_ message: String) -> PatternError {
    let offset = scalars.prefix(index).reduce(0) { $0 + UTF8.width($1) }
    return PatternError(message: message, offset: offset)
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  func looksAt(_ text: String) -> Bool {
    scalars[min(index, scalars.count)...].starts(with: text.unicodeScalars)
  }

  mutating func parseAlternatives() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 200 else { throw failure("expression nests too deeply") }
    var branches = [try parseSequence()]
    while take("|") { branches.append(try parseSequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func parseSequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      if looksAt("\\Q") {
        parseQuoted(into: &nodes)
        continue
      }
      let atom = try parseAtom()
      nodes.append(try parseRepetitions(of: atom))
    }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func parseQuoted(into nodes: inout [PatternNode]) {
    index += 2
    while let scalar = current {
      if looksAt("\\E") {
        index += 2
        return
      }
      nodes.append(literal(scalar))
      index += 1
    }
  }

  func literal(_ scalar: Unicode.Scalar) -> PatternNode {
    .set(ScalarSet(ranges: [scalar.value...scalar.value], ignoresCase: flags.ignoresCase))
  }

  private mutating func parseRepetitions(of atom: PatternNode) throws(PatternError) -> PatternNode {
    var node = atom
    var isRepeated = false
    while let scalar = current {
      let bounds: (minimum: Int, maximum: Int?)
      switch scalar {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{":
        guard let parsed = try parseBounds() else { return node }
        bounds = parsed
      default: return node
      }
      guard !isRepeated else { throw failure("invalid nested repetition operator") }
      if scalar != "{" { index += 1 }
      let isLazy = take("?")
      node = .repetition(
        node, minimum: bounds.minimum, maximum: bounds.maximum, isGreedy: isLazy == flags.swapsGreed
      )
      isRepeated = true
    }
    return node
  }

  /// nil when the brace is a literal one, as in `a{b}`.
  private mutating func parseBounds() throws(PatternError) -> (Int, Int?)? {
    let start = index
    index += 1
    guard let minimum = parseNumber() else {
      index = start
      return nil
    }
    var maximum: Int? = minimum
    if take(",") { maximum = parseNumber() }
    guard take("}") else {
      index = start
      return nil
    }
    guard minimum <= 1000, (maximum ?? 0) <= 1000, (maximum ?? minimum) >= minimum else {
      throw failure("invalid repeat count")
    }
    return (minimum, maximum)
  }

  private mutating func parseNumber() -> Int? {
    var value: Int?
    while let scalar = current, ScalarSet.digit.contains(scalar.value), (value ?? 0) < 100_000 {
      value = (value ?? 0) * 10 + Int(scalar.value - 0x30)
      index += 1
    }
    return value
  }

  private mutating func parseAtom() throws(PatternError) -> PatternNode {
    guard let scalar = current else { return .empty }
    switch scalar {
    case "(": return try parseGroup()
    case "[": return .set(try parseBracket())
    case ".":
      index += 1
      return .set(flags.dotMatchesNewline ? .any : .anyButNewline)
    case "^":
      index += 1
      return .assertion(flags.isMultiline ? .lineStart : .textStart)
    case "$":
      index += 1
      return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
    case "*", "+", "?": throw failure("missing argument to repetition operator: \(scalar)")
    case "{":
      if try parseBounds() != nil { throw failure("missing argument to repetition operator: {") }
    case "\\": return try parseEscapedAtom()
    default: break
    }
    // A brace that begins no repetition is itself.
    let node = literal(scalar)
    index += 1
    return node
  }
}
