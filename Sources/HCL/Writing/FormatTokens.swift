/// A token with the number of spaces that stand before it; its text is a range of the bytes that it came with.
struct FormatToken {
  var kind: Token.Kind
  /// The word `in`, which has a rule of its own.
  var isIn = false
  var spaces: Int32 = 0
  var start: Int32
  var end: Int32

  var isComment: Bool { kind == .lineComment || kind == .blockComment }
}

/// The tokens of a text with the bytes that they refer to: those of the file, and after them what was added.
struct FormatText {
  var bytes: [UInt8]
  var tokens: [FormatToken] = []

  init(_ bytes: [UInt8], _ tokens: [Token]) {
    self.bytes = bytes
    self.tokens.reserveCapacity(tokens.count + 16)
    for token in tokens.dropLast() {
      self.tokens.append(
        FormatToken(
          kind: token.kind, isIn: Self.isIn(token, bytes), start: Int32(clamping: token.start),
          end: Int32(clamping: token.end)))
    }
  }

  private static func isIn(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.kind == .identifier && token.end - token.start == 2
      && bytes[token.start] == UInt8(ascii: "i") && bytes[token.start + 1] == UInt8(ascii: "n")
  }

  /// A token with text of its own.
  mutating func token(_ kind: Token.Kind, _ text: String) -> FormatToken {
    let start = bytes.count
    bytes += text.utf8
    return FormatToken(
      kind: kind, start: Int32(clamping: start), end: Int32(clamping: bytes.count))
  }

  func text(_ token: FormatToken) -> ArraySlice<UInt8> { bytes[Int(token.start)..<Int(token.end)] }

  /// Columns that a person sees: grapheme clusters, as `terraform fmt` counts them.
  func columns(_ token: FormatToken) -> Int32 {
    for index in Int(token.start)..<Int(token.end)
    where bytes[index] >= 0x80 || bytes[index] == 0x0D {
      let text = String(decoding: text(token), as: UTF8.self)
      return token.spaces + Int32(clamping: text.count)
    }
    return token.spaces + token.end - token.start
  }
}

/// A line of tokens, cut into cells that are aligned with those of its neighbours.
struct FormatLine {
  /// What stands before `=` and the comment.
  var lead: Range<Int>
  /// From `=` on; empty when the line assigns nothing or its value goes on over lines.
  var assign: Range<Int>
  /// The comment after other tokens; empty when there is none.
  var comment: Range<Int>
  /// The line ending, when a comment stands before it.
  var ending: Range<Int>
}

extension FormatLine {
  static func lines(of tokens: [FormatToken]) -> [FormatLine] {
    var lines: [FormatLine] = []
    lines.reserveCapacity(tokens.count / 6)
    var start = 0
    for index in tokens.indices where tokens[index].kind == .newline {
      lines.append(FormatLine(tokens, start..<(index + 1)))
      start = index + 1
    }
    if start < tokens.count { lines.append(FormatLine(tokens, start..<tokens.count)) }
    return lines
  }

  private init(_ tokens: [FormatToken], _ range: Range<Int>) {
    var end = range.upperBound
    ending = end..<end
    comment = end..<end
    // The line ending belongs to a line comment before it; otherwise to the last cell.
    let isEnded = tokens[end - 1].kind == .newline
    if isEnded, range.count > 1, tokens[end - 2].kind == .lineComment {
      ending = (end - 1)..<end
      end -= 1
    }
    let last = tokens[end - 1]
    if last.kind == .lineComment || (last.kind == .blockComment && !isEnded),
      end - range.lowerBound > 1
    {
      comment = (end - 1)..<end
      end -= 1
    }
    lead = range.lowerBound..<end
    assign = end..<end
    let equals = tokens[lead].dropFirst().firstIndex { $0.kind == .assign }
    guard let equals else { return }
    var change = 0
    for index in equals..<end { change += tokens[index].kind.bracketChange }
    guard change == 0 else { return }
    lead = range.lowerBound..<equals
    assign = equals..<end
  }
}
