indirect enum PatternNode: Sendable {
  case empty
  case set(ScalarSet)
  case assertion(Assertion)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case group(Int, PatternNode)
  /// `maximum` is nil for no upper bound.
  case repetition(PatternNode, minimum: Int, maximum: Int?, isGreedy: Bool)
}

enum Assertion: Sendable {
  case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary

  func holds(in text: [UInt8], at index: Int) -> Bool {
    switch self {
    case .textStart: index == 0
    case .textEnd: index == text.count
    case .lineStart: index == 0 || text[index - 1] == 0x0A
    case .lineEnd: index == text.count || text[index] == 0x0A
    case .wordBoundary: Self.isWord(text, index - 1) != Self.isWord(text, index)
    case .noWordBoundary: Self.isWord(text, index - 1) == Self.isWord(text, index)
    }
  }

  private static func isWord(_ text: [UInt8], _ index: Int) -> Bool {
    text.indices.contains(index) && ScalarSet.word.contains(UInt32(text[index]))
  }
}

/// A set of Unicode scalars.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  /// `\p{…}`, by predicate; the bool says whether it is negated.
  var properties: [(property: ScalarProperty, isNegated: Bool)] = []
  /// Sets that were negated inside of a bracket: `[^\D]`.
  var negatedSets: [ScalarSet] = []
  var isNegated = false
  var ignoresCase = false

  static let digit = ScalarSet(ranges: [0x30...0x39])
  static let word = ScalarSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let space = ScalarSet(ranges: [0x09...0x0A, 0x0C...0x0D, 0x20...0x20])
  static let any = ScalarSet(ranges: [0...0x10FFFF])
  static let anyButNewline = ScalarSet(ranges: [0...0x09, 0x0B...0x10FFFF])

  func contains(_ scalar: UInt32) -> Bool {
    var isInside = containsExactly(scalar)
    if !isInside, ignoresCase {
      for variant in caseVariants(of: scalar) where containsExactly(variant) { isInside = true }
    }
    return isInside != isNegated
  }

  private func containsExactly(_ scalar: UInt32) -> Bool {
    if ranges.contains(where: { $0.contains(scalar) }) { return true }
    if properties.contains(where: { $0.property.contains(scalar) != $0.isNegated }) { return true }
    return negatedSets.contains { !$0.contains(scalar) }
  }

  mutating func formUnion(_ other: ScalarSet, isNegated: Bool) {
    if isNegated {
      negatedSets.append(other)
    } else {
      ranges += other.ranges
      properties += other.properties
      negatedSets += other.negatedSets
    }
  }
}

private func caseVariants(of scalar: UInt32) -> [UInt32] {
  if scalar < 0x80 {
    switch scalar {
    case 0x41...0x5A:
      return scalar == 0x4B ? [0x6B, 0x212A] : scalar == 0x53 ? [0x73, 0x17F] : [scalar + 0x20]
    case 0x61...0x7A:
      return scalar == 0x6B ? [0x4B, 0x212A] : scalar == 0x73 ? [0x53, 0x17F] : [scalar - 0x20]
    default: return []
    }
  }
  guard let unicode = Unicode.Scalar(scalar) else { return [] }
  let properties = unicode.properties
  return [properties.lowercaseMapping, properties.uppercaseMapping].compactMap { mapping in
    guard mapping.unicodeScalars.count == 1 else { return nil }
    return mapping.unicodeScalars.first?.value
  }
}

/// A general category of Unicode, by the names of RE2: `L`, `Lu`, `Nd`, …
struct ScalarProperty: Sendable {
  let name: String

  private static let categories: [(String, Unicode.GeneralCategory)] = [
    ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter),
    ("Lm", .modifierLetter), ("Lo", .otherLetter), ("Mn", .nonspacingMark), ("Mc", .spacingMark),
    ("Me", .enclosingMark), ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber),
    ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation), ("Ps", .openPunctuation),
    ("Pe", .closePunctuation), ("Pi", .initialPunctuation), ("Pf", .finalPunctuation),
    ("Po", .otherPunctuation), ("Sm", .mathSymbol), ("Sc", .currencySymbol),
    ("Sk", .modifierSymbol), ("So", .otherSymbol), ("Zs", .spaceSeparator),
    ("Zl", .lineSeparator), ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format),
    ("Cs", .surrogate), ("Co", .privateUse),
  ]

  init?(_ name: String) {
    guard
      name.utf8.elementsEqual("Any".utf8)
        || Self.categories.contains(where: { $0.0.utf8.starts(with: name.utf8) }),
      !name.isEmpty
    else { return nil }
    self.name = name
  }

  func contains(_ scalar: UInt32) -> Bool {
    guard let unicode = Unicode.Scalar(scalar) else { return false }
    if name.utf8.elementsEqual("Any".utf8) { return true }
    let category = unicode.properties.generalCategory
    return Self.categories.contains { $0.1 == category && $0.0.utf8.starts(with: name.utf8) }
  }
}
