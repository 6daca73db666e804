/// A piece of HCL text. White space between tokens is not kept; everything else is.
struct Token {
  enum Kind: UInt8 {
    case newline, lineComment, blockComment
    case identifier, number
    case openBrace, closeBrace, openBracket, closeBracket, openParen, closeParen
    case dot, comma, ellipsis, colon, doubleColon, question, assign, fatArrow
    case plus, minus, star, slash, percent, bang
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, and, or
    case openQuote, closeQuote, openHeredoc, closeHeredoc
    /// Text of a quoted template, with escapes; of a heredoc or bare template (one line each).
    case quotedLiteral, literal
    case interpolation, control, sequenceEnd
    case invalid, end
  }

  var kind: Kind
  var start: Int
  var end: Int
  var line: Int32
  var column: Int32
  var endLine: Int32
  var endColumn: Int32
}

extension Token.Kind {
  /// +1 for what opens a bracket, -1 for what closes one.
  var bracketChange: Int {
    switch self {
    case .openBrace, .openBracket, .openParen, .interpolation, .control: 1
    case .closeBrace, .closeBracket, .closeParen, .sequenceEnd: -1
    default: 0
    }
  }
}

/// How deep and long a text may be; every limit is named in the message of whatever exceeds it.
public struct SyntaxLimits: Hashable, Sendable {
  /// Blocks, brackets and templates in one another.
  public var nesting: Int
  /// The height of an expression's tree: operators in a row count as well. Keeps whoever walks a tree
  /// recursively from overflowing the stack.
  public var height: Int
  public var diagnostics: Int

  public init(nesting: Int = 200, height: Int = 500, diagnostics: Int = 200) {
    self.nesting = nesting
    self.height = height
    self.diagnostics = diagnostics
  }
}

extension Unicode.Scalar {
  /// Whether a person sees it as one sign of its own and nothing else happens.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      false
    default: true
    }
  }

  /// At least four digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
