// Groups, flags, escapes and bracketed sets.
extension PatternParser {
  mutating func parseGroup() throws(PatternError) -> PatternNode {
    index += 1
    let outer = flags
    guard take("?") else {
      groupNames.append(nil)
      return try finishGroup(number: groupNames.count, outer)
    }
    if looksAt("P<") || looksAt("<") {
      index += looksAt("P<") ? 2 : 1
      groupNames.append(try parseGroupName())
      return try finishGroup(number: groupNames.count, outer)
    }
    try parseFlags()
    // `(?i)` holds until the end of the group around it.
    if take(")") { return .empty }
    guard take(":") else { throw failure("invalid or unsupported Perl syntax") }
    return try finishGroup(number: nil, outer)
  }

  private mutating func finishGroup(number: Int?, _ outer: Flags) throws(PatternError)
    -> PatternNode
  {
    let inner = try parseAlternatives()
    guard take(")") else { throw failure("missing closing )") }
    flags = outer
    guard let number else { return inner }
    return .group(number, inner)
  }

  private mutating func parseGroupName() throws(PatternError) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = current, ScalarSet.word.contains(scalar.value) {
      name.append(scalar)
      index += 1
    }
    let text = String(name)
    guard !text.isEmpty, take(">") else { throw failure("invalid named capture") }
    guard !groupNames.contains(where: { $0?.utf8.elementsEqual(text.utf8) == true }) else {
      throw failure("duplicate capture group name")
    }
    return text
  }

  private mutating func parseFlags() throws(PatternError) {
    var value = true
    while let scalar = current, scalar != ")", scalar != ":" {
      switch scalar {
      case "i": flags.ignoresCase = value
      case "m": flags.isMultiline = value
      case "s": flags.dotMatchesNewline = value
      case "U": flags.swapsGreed = value
      case "-" where value: value = false
      default: throw failure("invalid or unsupported Perl syntax")
      }
      index += 1
    }
  }

  mutating func parseEscapedAtom() throws(PatternError) -> PatternNode {
    guard index + 1 < scalars.count else {
      throw failure("trailing backslash at end of expression")
    }
    let assertion: Assertion? =
      switch scalars[index + 1] {
      case "A": .textStart
      case "z": .textEnd
      case "b": .wordBoundary
      case "B": .noWordBoundary
      default: nil
      }
    if let assertion {
      index += 2
      return .assertion(assertion)
    }
    if let (set, isNegated) = try parseClassEscape() {
      var result = set
      if isNegated { result = ScalarSet(negatedSets: [set]) }
      result.ignoresCase = flags.ignoresCase && !isNegated
      return .set(result)
    }
    return literal(try parseCharacterEscape())
  }

  /// `\d`, `\W`, `\p{Lu}`, …; nil when it is something else.
  private mutating func parseClassEscape() throws(PatternError) -> (ScalarSet, isNegated: Bool)? {
    guard index + 1 < scalars.count else { return nil }
    let result: (ScalarSet, isNegated: Bool)
    switch scalars[index + 1] {
    case "d": result = (.digit, false)
    case "D": result = (.digit, true)
    case "w": result = (.word, false)
    case "W": result = (.word, true)
    case "s": result = (.space, false)
    case "S": result = (.space, true)
    case "p", "P": return try parseProperty()
    default: return nil
    }
    index += 2
    return result
  }

  private mutating func parseProperty() throws(PatternError) -> (ScalarSet, isNegated: Bool) {
    var isNegated = scalars[index + 1] == "P"
    index += 2
    var name = String.UnicodeScalarView()
    if take("{") {
      if take("^") { isNegated.toggle() }
      while let scalar = current, scalar != "}" {
        name.append(scalar)
        index += 1
      }
      guard take("}") else { throw failure("invalid character class range") }
    } else if let scalar = current {
      name.append(scalar)
      index += 1
    }
    guard let property = ScalarProperty(String(name)) else {
      throw failure("unknown or unsupported character class: \\p{\(String(name))}")
    }
    return (ScalarSet(properties: [(property, false)]), isNegated)
  }

  /// The scalar that `\n`, `\x41`, `\.` and so on stand for.
  private mutating func parseCharacterEscape() throws(PatternError) -> Unicode.Scalar {
    index += 1
    guard let scalar = current else { throw failure("trailing backslash at end of expression") }
    index += 1
    switch scalar {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "f": return "\u{0C}"
    case "v": return "\u{0B}"
    case "a": return "\u{07}"
    case "x": return try parseHexadecimal()
    case "0"..."7": return try parseOctal(from: scalar)
    default: break
    }
    guard scalar.isASCII, !ScalarSet.word.contains(scalar.value) || scalar == "_" else {
      throw failure("invalid escape sequence: \\\(scalar)")
    }
    return scalar
  }

  private mutating func parseOctal(from first: Unicode.Scalar) throws(PatternError)
    -> Unicode.Scalar
  {
    // `\1` would be a back reference, which needs backtracking.
    guard first == "0" || (current.map { ("0"..."7").contains($0) } ?? false) else {
      throw failure("invalid escape sequence: \\\(first)")
    }
    var value = first.value - 0x30
    for _ in 0..<2 {
      guard let scalar = current, ("0"..."7").contains(scalar) else { break }
      value = value * 8 + scalar.value - 0x30
      index += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func parseHexadecimal() throws(PatternError) -> Unicode.Scalar {
    let isBraced = take("{")
    var value: UInt32 = 0
    var count = 0
    while let scalar = current, let digit = hexadecimalDigit(scalar),
      isBraced ? count < 8 : count < 2
    {
      value = value << 4 | digit
      count += 1
      index += 1
    }
    guard isBraced ? count > 0 && take("}") : count == 2, let scalar = Unicode.Scalar(value) else {
      throw failure("invalid escape sequence: \\x")
    }
    return scalar
  }

  private func hexadecimalDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 0x30
    case "a"..."f": scalar.value - 0x61 + 10
    case "A"..."F": scalar.value - 0x41 + 10
    default: nil
    }
  }

  mutating func parseBracket() throws(PatternError) -> ScalarSet {
    index += 1
    var set = ScalarSet(isNegated: take("^"), ignoresCase: flags.ignoresCase)
    var isFirst = true
    while true {
      guard let scalar = current else { throw failure("missing closing ]") }
      if scalar == "]", !isFirst {
        index += 1
        return set
      }
      isFirst = false
      if looksAt("[:"), let (named, isNegated) = try parseNamedClass() {
        set.formUnion(named, isNegated: isNegated)
      } else if scalar == "\\", let (named, isNegated) = try parseClassEscape() {
        set.formUnion(named, isNegated: isNegated)
      } else {
        set.ranges.append(try parseBracketRange())
      }
    }
  }

  private mutating func parseBracketRange() throws(PatternError) -> ClosedRange<UInt32> {
    let low = try parseBracketScalar()
    guard looksAt("-"), index + 1 < scalars.count, scalars[index + 1] != "]" else {
      return low.value...low.value
    }
    index += 1
    let high = try parseBracketScalar()
    guard low <= high else { throw failure("invalid character class range") }
    return low.value...high.value
  }

  private mutating func parseBracketScalar() throws(PatternError) -> Unicode.Scalar {
    guard let scalar = current else { throw failure("missing closing ]") }
    if scalar == "\\" { return try parseCharacterEscape() }
    index += 1
    return scalar
  }

  private mutating func parseNamedClass() throws(PatternError) -> (ScalarSet, isNegated: Bool)? {
    let start = index
    index += 2
    let isNegated = take("^")
    var name = ""
    while let scalar = current, scalar.properties.isLowercase {
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard looksAt(":]") else {
      index = start
      return nil
    }
    guard let set = ScalarSet(named: name) else {
      throw failure("invalid character class range: [:\(name):]")
    }
    index += 2
    return (set, isNegated)
  }
}

extension ScalarSet {
  /// The classes of POSIX, in ASCII.
  init?(named name: String) {
    switch name {
    case "alnum": ranges = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
    case "alpha": ranges = [0x41...0x5A, 0x61...0x7A]
    case "ascii": ranges = [0...0x7F]
    case "blank": ranges = [0x09...0x09, 0x20...0x20]
    case "cntrl": ranges = [0...0x1F, 0x7F...0x7F]
    case "digit": ranges = [0x30...0x39]
    case "graph": ranges = [0x21...0x7E]
    case "lower": ranges = [0x61...0x7A]
    case "print": ranges = [0x20...0x7E]
    case "punct": ranges = [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
    case "space": ranges = [0x09...0x0D, 0x20...0x20]
    case "upper": ranges = [0x41...0x5A]
    case "word": self = .word
    case "xdigit": ranges = [0x30...0x39, 0x41...0x46, 0x61...0x66]
    default: return nil
    }
  }
}
