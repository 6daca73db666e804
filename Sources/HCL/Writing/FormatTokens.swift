/// A token with the number of spaces that stand before it.
struct FormatToken {
  var kind: Token.Kind
  var text: ArraySlice<UInt8>
  var spaces = 0

  init(_ kind: Token.Kind, _ text: ArraySlice<UInt8>) {
    self.kind = kind
    self.text = text
  }

  init(_ kind: Token.Kind, _ text: String) { self.init(kind, Array(text.utf8)[...]) }

  var isComment: Bool { kind == .lineComment || kind == .blockComment }

  /// Columns that a person sees: grapheme clusters, as `terraform fmt` counts them.
  var columns: Int {
    let isPlain = text.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return spaces + (isPlain ? text.count : String(decoding: text, as: UTF8.self).count)
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
    var start = 0
    for (index, token) in tokens.enumerated() where token.kind == .newline {
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
    let change = tokens[equals..<end].reduce(0) { $0 + $1.kind.bracketChange }
    guard change == 0 else { return }
    lead = range.lowerBound..<equals
    assign = equals..<end
  }
}
