import Diagnostics

/// Places in the tokens of a file that the formatter rewrites beyond white space.
struct FormatEdits {
  struct AttributeValue {
    var tokens: Range<Int>
    /// The `type` of a `variable`, which has older spellings.
    var isVariableType: Bool
  }

  struct Labels {
    var tokens: Range<Int>
    var labels: [String]
  }

  var attributes: [AttributeValue] = []
  var labels: [Labels] = []
}

extension FormatEdits {
  /// The tokens of the file with older spellings brought up to date.
  func applied(to tokens: [Token], of file: SourceFile) -> [FormatToken] {
    var replacements: [(tokens: Range<Int>, by: [FormatToken])] = []
    let original = tokens.dropLast().map { token in
      FormatToken(token.kind, file.bytes[token.start..<token.end])
    }
    for labels in labels {
      replacements.append((labels.tokens, Self.quoted(labels.labels)))
    }
    for value in attributes where value.tokens.upperBound <= original.count {
      let old = original[value.tokens]
      let new = value.isVariableType ? Self.type(old) : Self.unwrapped(old)
      if let new { replacements.append((value.tokens, new)) }
    }
    replacements.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var result: [FormatToken] = []
    result.reserveCapacity(original.count)
    var index = 0
    for (range, new) in replacements where range.lowerBound >= index {
      result += original[index..<range.lowerBound]
      result += new
      index = range.upperBound
    }
    result += original[index...]
    return result
  }

  /// Labels as quoted strings; `terraform fmt` drops those that hold a `$` or `%`, which is not done here.
  private static func quoted(_ labels: [String]) -> [FormatToken] {
    labels.flatMap { label in
      [
        FormatToken(.openQuote, "\""),
        FormatToken(.quotedLiteral, escaped(label.normalisedToNFC, isLabel: true)),
        FormatToken(.closeQuote, "\""),
      ]
    }
  }

  /// `"${x}"` → `x`; nil when it is not only an interpolation.
  private static func unwrapped(_ tokens: ArraySlice<FormatToken>) -> [FormatToken]? {
    let inner = tokens.dropFirst(2).dropLast(2)
    guard !inner.isEmpty, tokens.first?.kind == .openQuote, tokens.last?.kind == .closeQuote,
      tokens.dropFirst().first?.kind == .interpolation,
      tokens.dropLast().last?.kind == .sequenceEnd
    else { return nil }
    var quotes = 0
    for token in inner {
      switch token.kind {
      case .openQuote: quotes += 1
      case .closeQuote: quotes -= 1
      case .interpolation, .sequenceEnd, .quotedLiteral: if quotes <= 0 { return nil }
      default: break
      }
    }
    var trimmed = inner.drop { $0.kind == .newline }
    while trimmed.last?.kind == .newline, trimmed.dropLast().last?.kind != .lineComment {
      trimmed.removeLast()
    }
    // `terraform fmt` does not count the line ending of a comment, and then refuses what it wrote.
    let isMultiline = trimmed.dropLast().contains { $0.kind == .newline }
    let hasParentheses = trimmed.first?.kind == .openParen && trimmed.last?.kind == .closeParen
    guard isMultiline, !hasParentheses else { return Array(trimmed) }
    return [FormatToken(.openParen, "(")] + trimmed + [FormatToken(.closeParen, ")")]
  }

  /// The type of a variable in today's spelling; nil when it is that already.
  private static func type(_ tokens: ArraySlice<FormatToken>) -> [FormatToken]? {
    let words = tokens.map { String(decoding: $0.text, as: UTF8.self) }
    if tokens.count == 1, tokens.first?.kind == .identifier {
      return ["list", "set", "map"].contains(words[0]) ? collection(words[0], of: "any") : nil
    }
    guard tokens.count == 3, tokens.first?.kind == .openQuote else { return nil }
    switch words[1] {
    case "string": return [FormatToken(.identifier, "string")]
    case "list", "map": return collection(words[1], of: "string")
    default: return nil
    }
  }

  private static func collection(_ name: String, of element: String) -> [FormatToken] {
    [
      FormatToken(.identifier, name), FormatToken(.openParen, "("),
      FormatToken(.identifier, element), FormatToken(.closeParen, ")"),
    ]
  }
}
