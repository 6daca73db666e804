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
  func applied(to tokens: [Token], of file: SourceFile) -> FormatText {
    var text = FormatText(file.bytes, tokens)
    var replacements: [(tokens: Range<Int>, by: [FormatToken])] = []
    for labels in labels where !Self.isCanonical(text.tokens[labels.tokens], text.bytes) {
      replacements.append((labels.tokens, Self.quoted(labels.labels, &text)))
    }
    for value in attributes where value.tokens.upperBound <= text.tokens.count {
      let old = text.tokens[value.tokens]
      let new = value.isVariableType ? Self.type(old, &text) : Self.unwrapped(old, &text)
      if let new { replacements.append((value.tokens, new)) }
    }
    guard !replacements.isEmpty else { return text }
    replacements.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var result: [FormatToken] = []
    result.reserveCapacity(text.tokens.count)
    var index = 0
    for (range, new) in replacements where range.lowerBound >= index {
      result += text.tokens[index..<range.lowerBound]
      result += new
      index = range.upperBound
    }
    result += text.tokens[index...]
    text.tokens = result
    return text
  }

  /// Whether labels are quoted, and of signs that nobody writes in another way.
  private static func isCanonical(_ tokens: ArraySlice<FormatToken>, _ bytes: [UInt8]) -> Bool {
    tokens.allSatisfy { token in
      switch token.kind {
      case .openQuote, .closeQuote: true
      case .quotedLiteral:
        bytes[Int(token.start)..<Int(token.end)].allSatisfy {
          $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "$")
            && $0 != UInt8(ascii: "%")
        }
      default: false
      }
    }
  }

  /// Labels as quoted strings; `terraform fmt` drops those that hold a `$` or `%`, which is not done here.
  private static func quoted(_ labels: [String], _ text: inout FormatText) -> [FormatToken] {
    labels.flatMap { label in
      [
        text.token(.openQuote, "\""),
        text.token(.quotedLiteral, escaped(label.normalisedToNFC, isLabel: true)),
        text.token(.closeQuote, "\""),
      ]
    }
  }

  /// `"${x}"` → `x`; nil when it is not only an interpolation.
  private static func unwrapped(
    _ tokens: ArraySlice<FormatToken>, _ text: inout FormatText
  ) -> [FormatToken]? {
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
    return [text.token(.openParen, "(")] + trimmed + [text.token(.closeParen, ")")]
  }

  /// The type of a variable in today's spelling; nil when it is that already.
  private static func type(
    _ tokens: ArraySlice<FormatToken>, _ text: inout FormatText
  ) -> [FormatToken]? {
    guard tokens.count <= 3 else { return nil }
    let words = tokens.map { String(decoding: text.text($0), as: UTF8.self) }
    if tokens.count == 1, tokens.first?.kind == .identifier {
      return ["list", "set", "map"].contains(words[0])
        ? collection(words[0], of: "any", &text) : nil
    }
    guard tokens.count == 3, tokens.first?.kind == .openQuote else { return nil }
    switch words[1] {
    case "string": return [text.token(.identifier, "string")]
    case "list", "map": return collection(words[1], of: "string", &text)
    default: return nil
    }
  }

  private static func collection(
    _ name: String, of element: String, _ text: inout FormatText
  ) -> [FormatToken] {
    [
      text.token(.identifier, name), text.token(.openParen, "("),
      text.token(.identifier, element), text.token(.closeParen, ")"),
    ]
  }
}
