/// White space between the tokens of one cell.
enum FormatSpaces {
  /// Whether a space stands between `token` and `next`; `previous` is the token before in the same cell.
  static func separates(
    _ previous: FormatToken?, _ token: FormatToken, _ next: FormatToken
  ) -> Bool {
    if let known = always(previous, token, next) { return known }
    if next.kind == .openBracket,
      token.kind == .identifier || token.kind == .number || token.kind.bracketChange < 0
    {
      return false
    }
    if token.kind == .bang { return false }
    if token.kind == .minus { return !isNegation(after: previous) }
    if token.kind == .openBrace || next.kind == .closeBrace {
      return !(token.kind == .openBrace && next.kind == .closeBrace)
    }
    let opensSequence = token.kind == .interpolation || token.kind == .control
    if opensSequence, next.kind == .openBrace { return true }
    if token.kind == .closeBrace, next.kind == .sequenceEnd { return true }
    if token.kind == .sequenceEnd, next.kind == .interpolation || next.kind == .control {
      return false
    }
    return token.kind.bracketChange <= 0 && next.kind.bracketChange >= 0
  }

  /// The cases that only names, separators and templates decide.
  private static func always(
    _ previous: FormatToken?, _ token: FormatToken, _ next: FormatToken
  ) -> Bool? {
    switch (token.kind, next.kind) {
    case (_, .newline), (.identifier, .openParen), (.identifier, .doubleColon),
      (.doubleColon, .identifier), (.dot, _), (_, .dot), (_, .comma), (_, .ellipsis):
      return false
    case (.comma, _): return true
    case (.quotedLiteral, _), (.literal, _), (.openQuote, _), (.openHeredoc, _),
      (_, .quotedLiteral), (_, .literal), (_, .closeQuote), (_, .closeHeredoc):
      return false
    case (.identifier, _) where previous?.kind == .identifier && token.isIn: return true
    default: return nil
    }
  }

  /// A minus is a sign rather than a subtraction after what cannot end a value.
  private static func isNegation(after previous: FormatToken?) -> Bool {
    switch previous?.kind {
    case nil, .openParen, .openBrace, .openBracket, .assign, .colon, .comma, .question: true
    case .plus, .star, .slash, .percent, .minus: true
    case .equal, .notEqual, .greater, .greaterOrEqual, .less, .lessOrEqual: true
    case .and, .or, .bang: true
    default: false
    }
  }
}
