import Diagnostics

/// Tuples, objects, `for`.
extension Parser {
  /// The comments and empty lines before an element; nil when there are none.
  mutating func takeLayout() -> Layout? {
    var layout = Layout()
    var lineBreaks = 0
    while true {
      let token = current
      switch token.kind {
      case .newline: lineBreaks += 1
      case .lineComment, .blockComment:
        layout.leadingComments.append(Comment(text(token), blankLineBefore: lineBreaks > 1))
        lineBreaks = 0
      default:
        layout.blankLineBefore = lineBreaks > 1
        return layout.leadingComments.isEmpty && lineBreaks < 2 ? nil : layout
      }
      advance()
    }
  }

  /// Takes a comma with the comment around it on the same line, and gives the element its layout; false when
  /// there was no comma.
  mutating func takeSeparator(after element: inout Expression, _ layout: Layout?) -> Bool {
    guard !isRecovering else { return false }
    rewindTrivia()
    let line = element.range?.end.line ?? 0
    var trailing = takeTrailingComment(on: line)
    let end = index
    let hasComma = takeIf(.comma)
    if !hasComma { index = end }
    if trailing == nil { trailing = takeTrailingComment(on: line) }
    if layout != nil || trailing != nil {
      element.layout = layout ?? Layout()
      element.layout?.trailingComment = trailing
    }
    return hasComma
  }

  /// A comment on that line with nothing after it on the line.
  mutating func takeTrailingComment(on line: Int) -> Comment? {
    let token = current
    guard token.kind == .lineComment || token.kind == .blockComment, Int(token.line) == line,
      index + 1 < tokens.count, [.newline, .end].contains(tokens[index + 1].kind)
    else { return nil }
    advance()
    return Comment(text(token))
  }

  mutating func parseTuple(_ begin: SourcePosition) -> Expression {
    let opening = take()
    let isMultiline = current.kind == .newline || current.kind == .lineComment
    var result = insideBrackets { parser in
      parser.isFor() ? parser.parseForTuple(opening, begin) : parser.parseElements(opening, begin)
    }
    result.isMultiline = isMultiline
    return result
  }

  /// `for` begins a `for` expression unless it is a key.
  private mutating func isFor() -> Bool {
    let outer = index
    defer { index = outer }
    return isKeyword("for") && [.identifier, .number, .openQuote].contains(peekSecond())
  }

  private mutating func parseElements(_ opening: Token, _ begin: SourcePosition) -> Expression {
    var elements: [Expression] = []
    var comments: [Comment] = []
    var tallest = 0
    while true {
      let layout = takeLayout()
      if isRecovering || takeIf(.closeBracket) {
        comments = layout?.leadingComments ?? []
        break
      }
      var element = parseExpression()
      tallest = max(tallest, height)
      let isLast = !takeSeparator(after: &element, layout)
      elements.append(element)
      if isLast {
        comments = takeLayout()?.leadingComments ?? []
        close(.closeBracket, opening, separated: true)
        break
      }
    }
    var tuple = make(.tuple(elements), tallest + 1, from: begin)
    tuple.innerComments = comments
    return tuple
  }

  mutating func parseObject(_ begin: SourcePosition) -> Expression {
    let opening = take()
    let isMultiline = current.kind == .newline || current.kind == .lineComment
    let outer = newlinesMatter
    newlinesMatter = false
    let isFor = isFor()
    newlinesMatter = !isFor
    var result = isFor ? parseForObject(opening, begin) : parseItems(opening, begin)
    newlinesMatter = outer
    result.isMultiline = isMultiline
    return result
  }

  private mutating func parseItems(_ opening: Token, _ begin: SourcePosition) -> Expression {
    var items: [ObjectItem] = []
    var comments: [Comment] = []
    var tallest = 0
    while true {
      let layout = takeLayout()
      if isRecovering || takeIf(.closeBrace) {
        comments = layout?.leadingComments ?? []
        break
      }
      guard let item = parseItem(layout, opening, &tallest) else { break }
      items.append(item)
    }
    var object = make(.object(items), tallest + 1, from: begin)
    object.innerComments = comments
    return object
  }

  private mutating func parseItem(
    _ layout: Layout?, _ opening: Token, _ tallest: inout Int
  ) -> ObjectItem? {
    if isKeyword("for"), tallest == 0 {
      report(
        "hcl/bad-for", "`for` at the beginning of an object begins a `for` expression",
        help: "Write the key in quotes: `\"for\" = …`.")
      return nil
    }
    let (key, isIdentifier) = parseKey()
    tallest = max(tallest, height)
    guard !isRecovering else { return nil }
    let usesColon = peek() == .colon
    guard usesColon || peek() == .assign else {
      report(
        "hcl/expected-object-value",
        "expected `=` and a value after the key, found \(describeCurrent())",
        help: "Write `key = value`; put a key that is computed in parentheses.",
        notes: [.init("in the object that begins here", at: range(opening))])
      return nil
    }
    advance()
    var value = parseExpression()
    tallest = max(tallest, height)
    let hasComma = takeSeparator(after: &value, layout)
    let itemLayout = value.layout ?? Layout()
    value.layout = nil
    if !hasComma, !isRecovering, current.kind != .newline, peek() != .closeBrace,
      current.kind != .newline
    {
      report(
        "hcl/missing-separator", "expected a new line, `,` or `}`, found \(describeCurrent())",
        help: "Put each item of an object on its own line, or separate them with `,`.",
        notes: [.init("in the object that begins here", at: range(opening))])
    }
    return ObjectItem(
      key: key, keyIsIdentifier: isIdentifier, value: value, layout: itemLayout,
      usesColon: usesColon)
  }

  private mutating func parseKey() -> (Expression, isIdentifier: Bool) {
    if peek() == .identifier, [.assign, .colon].contains(peekSecond()) {
      let token = take()
      height = 1
      return (Expression(.template([.literal(text(token))]), range: range(token)), true)
    }
    return (parseExpression(), false)
  }

  private mutating func parseForTuple(_ opening: Token, _ begin: SourcePosition) -> Expression {
    guard var (clause, tallest) = parseForClause() else { return invalid(from: begin) }
    let value = parseExpression()
    tallest = max(tallest, height)
    parseCondition(&clause, &tallest)
    close(.closeBracket, opening)
    return make(.forTuple(clause, value: value), tallest + 1, from: begin)
  }

  private mutating func parseForObject(_ opening: Token, _ begin: SourcePosition) -> Expression {
    guard var (clause, tallest) = parseForClause() else { return invalid(from: begin) }
    let key = parseExpression()
    tallest = max(tallest, height)
    guard takeIf(.fatArrow) else {
      report(
        "hcl/bad-for", "expected `=>` after the key, found \(describeCurrent())",
        help: "Write `{ for k, v in map : key => value }`, or use `[…]` for a list.")
      return invalid(from: begin)
    }
    let value = parseExpression()
    tallest = max(tallest, height)
    let groups = takeIf(.ellipsis)
    parseCondition(&clause, &tallest)
    close(.closeBrace, opening)
    return make(
      .forObject(clause, key: key, value: value, groups: groups), tallest + 1, from: begin)
  }

  /// `for k, v in collection :`
  private mutating func parseForClause() -> (ForClause, height: Int)? {
    _ = take()
    guard let (key, value) = parseForNames() else { return nil }
    let collection = parseExpression()
    guard !isRecovering else { return nil }
    guard takeIf(.colon) else {
      report(
        "hcl/bad-for", "expected `:` after the collection, found \(describeCurrent())",
        help: "Write `for value in collection : result`.")
      return nil
    }
    let clause = ForClause(
      keyName: key, valueName: value, collection: collection, condition: nil)
    return (clause, height)
  }

  /// `k, v in` or `v in`.
  mutating func parseForNames() -> (key: String?, value: String)? {
    var names: [String] = []
    repeat {
      guard peek() == .identifier else { break }
      names.append(text(take()))
    } while names.count < 2 && takeIf(.comma)
    guard let value = names.last, isKeyword("in") else {
      report(
        "hcl/bad-for", "expected names and `in`, found \(describeCurrent())",
        help: "Write `for value in collection` or `for key, value in collection`.")
      return nil
    }
    advance()
    return (names.count == 2 ? names.first : nil, value)
  }

  private mutating func parseCondition(_ clause: inout ForClause, _ tallest: inout Int) {
    guard !isRecovering, isKeyword("if") else { return }
    advance()
    clause.condition = parseExpression()
    tallest = max(tallest, height)
  }
}
