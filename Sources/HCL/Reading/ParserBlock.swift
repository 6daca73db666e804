import Diagnostics

extension Parser {
  /// A block after its type was taken.
  mutating func parseBlock(_ type: Token, at typeIndex: Int, _ layout: Layout) -> Block {
    let begin = start(type)
    let firstLabel = typeIndex + 1
    var block = Block(
      text(type), labels: parseLabels(), body: Body(), layout: layout, typeRange: range(type))
    if peek() == .newline, index + 1 < tokens.count, tokens[index + 1].kind == .openBrace {
      report(
        "hcl/brace-on-new-line", "the `{` of the block `\(block.type)` stands on a line of its own",
        at: range(tokens[index + 1]), help: "Put it on the line of the block's type and labels.")
      isRecovering = false
      advance()
    }
    guard peek() == .openBrace else {
      reportHeader(block, type, firstLabel)
      block.range = range(from: begin)
      return block
    }
    if !block.labels.isEmpty {
      var end = index
      while end > firstLabel, tokens[end - 1].kind == .blockComment { end -= 1 }
      edits.labels.append(.init(tokens: firstLabel..<end, labels: block.labels.map(\.text)))
    }
    guard depth < limits.nesting else {
      tooDeep()
      block.range = range(from: begin)
      return block
    }
    depth += 1
    blockTypes.append(block.type)
    parseBlockBody(&block)
    blockTypes.removeLast()
    depth -= 1
    block.range = range(from: begin)
    return block
  }

  private mutating func parseLabels() -> [BlockLabel] {
    var labels: [BlockLabel] = []
    while true {
      switch peek() {
      case .identifier:
        let token = take()
        labels.append(BlockLabel(text(token), isQuoted: false, range: range(token)))
      case .openQuote:
        let begin = nextStart()
        labels.append(BlockLabel(parseLabel(), isQuoted: true, range: range(from: begin)))
      default: return labels
      }
    }
  }

  private mutating func parseLabel() -> String {
    advance()
    var label = ""
    while true {
      switch current.kind {
      case .quotedLiteral: label += unescape(take())
      case .closeQuote:
        advance()
        return label
      default:
        report(
          "hcl/template-in-label", "a block's label cannot hold `\(text(current))`",
          help: "Write the label as plain text; write `$${` for a literal `${`.")
        recover(to: .closeQuote)
        return label
      }
    }
  }

  private mutating func reportHeader(_ block: Block, _ type: Token, _ labelStart: Int) {
    if current.kind == .assign {
      report(
        "hcl/expected-block", "`=` stands after the label of a block",
        help: "Write `\(block.type) … { … }` for a block, or `\(block.type) = …` for an argument.")
      return
    }
    if block.labels.count == 1, block.labels[0].isQuoted, [.newline, .end].contains(current.kind) {
      let label = tokens[labelStart..<index].filter { $0.kind == .quotedLiteral }.map { text($0) }
      report(
        "hcl/expected-block", "`\(block.type)` is followed neither by `=` nor by `{`",
        at: range(type),
        help:
          "Write `\(block.type) = \"\(label.joined())\"` for an argument, or add the `{` of a block."
      )
      return
    }
    report(
      "hcl/expected-block",
      "the block `\(block.type)` has no body: expected `{`, found \(describeCurrent())",
      help: "Put the opening `{` on the same line as the block's type and labels.")
  }

  private mutating func parseBlockBody(_ block: inout Block) {
    let newlines = newlinesMatter
    newlinesMatter = true
    defer { newlinesMatter = newlines }
    let brace = take()
    let blockStart = index - 1
    let bodyStart = start(brace)
    if current.kind == .lineComment || current.kind == .blockComment {
      block.body.trailingComments.append(Comment(text(current)))
      advance()
    }
    let isOneLine = current.kind != .newline
    let firstItem = index
    let problems = diagnostics.count
    let outer = (isMultilineBody, firstItemEnd)
    (isMultilineBody, firstItemEnd) = (!isOneLine, nil)
    parseItems(into: &block.body)
    if isOneLine {
      block.isOneLine = current.kind == .closeBrace && current.line == brace.line
      if problems == diagnostics.count { checkOneLine(block, firstItem) }
    }
    (isMultilineBody, firstItemEnd) = outer
    if current.kind == .closeBrace {
      isRecovering = false
      advance()
    } else {
      isRecovering = isCut
      let opening = range(brace)
      report(
        "hcl/unclosed-block", "the block `\(block.type)` is never closed", at: opening,
        help: "Add the closing `}`.",
        notes: indentationNotes(from: blockStart)
          + [.init("the file ends, or another bracket closes, here", at: range(current))])
    }
    block.body.range = range(from: bodyStart)
  }

  /// On one line a block holds one argument and nothing else.
  private mutating func checkOneLine(_ block: Block, _ firstItem: Int) {
    guard !block.body.items.isEmpty, !isRecovering, current.kind == .closeBrace,
      let end = firstItemEnd
    else { return }
    let help = "Begin a new line after `{` and before `}`."
    if case .block? = block.body.items.first {
      let brace = tokens[firstItem...].first { $0.kind == .openBrace } ?? tokens[firstItem]
      report(
        "hcl/crowded-block", "a block on one line cannot hold another block",
        at: range(tokens[firstItem]).union(range(brace)), help: help)
    } else if tokens[end].kind == .newline {
      report(
        "hcl/crowded-block", "the `}` of a block on one line stands on another line",
        at: range(tokens[end]), help: help)
    } else if block.body.items.count > 1 {
      report(
        "hcl/crowded-block", "a block on one line can hold only one argument",
        at: range(tokens[firstItem]), help: help)
    }
    isRecovering = false
  }
}
