/// A regular expression in RE2's syntax, as Terraform's `regex` takes it.
///
/// Matching takes time in proportion to the length of the text times the size of the pattern, whatever the pattern.
/// The match is the leftmost; of alternatives, the first that leads to a match wins.
package struct Pattern: Sendable {
  package let source: String
  /// The names of the capture groups in their order; nil for those without one. The whole match is not among them.
  package let groupNames: [String?]
  let program: [Instruction]

  package init(_ source: String) throws(PatternError) {
    var parser = PatternParser(source)
    let node = try parser.parse()
    var compiler = PatternCompiler()
    program = try compiler.compile(node)
    groupNames = parser.groupNames
    self.source = source
  }

  /// Byte ranges of a match and of its groups; nil for a group that took no part.
  package struct Match: Hashable, Sendable {
    package var range: Range<Int>
    package var groups: [Range<Int>?]
  }

  /// The first match at or after a byte offset. Assertions such as `^` and `\b` see the text before it.
  package func firstMatch(in text: [UInt8], from start: Int = 0) -> Match? {
    var budget = Int.max
    return firstMatch(in: text, from: start, budget: &budget)
  }

  private func firstMatch(in text: [UInt8], from start: Int, budget: inout Int) -> Match? {
    var machine = PatternMachine(program, slots: 2 * (groupNames.count + 1))
    machine.budget = budget
    let result = machine.run(text, from: start)
    budget = machine.budget
    guard let slots = result else { return nil }
    let ranges = (0...groupNames.count).map { index -> Range<Int>? in
      let (low, high) = (slots[2 * index], slots[2 * index + 1])
      return low >= 0 && high >= low ? low..<high : nil
    }
    guard let whole = ranges[0] else { return nil }
    return Match(range: whole, groups: Array(ranges.dropFirst()))
  }

  /// All matches that do not overlap, from left to right, as Go finds them.
  package func allMatches(in text: [UInt8]) -> [Match] {
    var budget = Int.max
    return allMatches(in: text, budget: &budget)
  }

  /// The same, but it stops when the budget of steps is spent: `budget` is then not positive.
  package func allMatches(in text: [UInt8], limit: Int = .max, budget: inout Int) -> [Match] {
    var result: [Match] = []
    var position = 0
    var previousEnd = -1
    while position <= text.count, result.count < limit,
      let match = firstMatch(in: text, from: position, budget: &budget)
    {
      // An empty match right after a match does not count.
      if !match.range.isEmpty || match.range.lowerBound != previousEnd { result.append(match) }
      previousEnd = match.range.upperBound
      guard match.range.isEmpty else {
        position = match.range.upperBound
        continue
      }
      if match.range.upperBound >= text.count { break }
      position = match.range.upperBound + decode(text, at: match.range.upperBound).width
    }
    return result
  }

  /// Whether the pattern occurs in the text.
  package func matches(_ text: String) -> Bool { matches(Array(text.utf8)) }

  package func matches(_ text: [UInt8]) -> Bool {
    var machine = PatternMachine(program, slots: 0)
    return machine.run(text, from: 0) != nil
  }
}

/// What is wrong with a pattern, and at which byte.
package struct PatternError: Error, Hashable, Sendable {
  package var message: String
  package var offset: Int
}

/// The scalar at a byte offset and its width; U+FFFD of one byte for what is not UTF-8.
func decode(_ text: [UInt8], at index: Int) -> (scalar: UInt32, width: Int) {
  guard index < text.count else { return (0xFFFD, 1) }
  let first = text[index]
  if first < 0x80 { return (UInt32(first), 1) }
  let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, index + width <= text.count else { return (0xFFFD, 1) }
  var scalar = UInt32(first) & (0xFF >> (UInt32(width) + 1))
  for offset in 1..<width {
    guard text[index + offset] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F)
  }
  return (scalar, width)
}
