public import Diagnostics

/// The text with the white space and the spelling that `terraform fmt` gives it, byte for byte.
///
/// A text with mistakes comes back unchanged.
public func format(
  _ file: SourceFile, limits: SyntaxLimits = SyntaxLimits()
) -> (text: String, diagnostics: [Diagnostic]) {
  var parser = Parser(file, limits: limits)
  _ = parser.parseFile()
  let diagnostics = parser.finished()
  guard !diagnostics.contains(where: { $0.severity == .error }) else {
    return (String(decoding: file.bytes, as: UTF8.self), diagnostics)
  }
  let tokens = parser.edits.applied(to: parser.tokens, of: file)
  // Spaces at the very end stay, as with `terraform fmt`.
  let rest = file.bytes.count - (parser.tokens.dropLast().last?.end ?? 0)
  return (formatted(tokens) + String(repeating: " ", count: rest), diagnostics)
}

/// The same for text that is written here, also for a bare expression, which is no body: only white space.
func format(_ text: String) -> String {
  let file = SourceFile(name: "", text: text)
  let (result, diagnostics) = format(file)
  if diagnostics.isEmpty { return result }
  let tokens = Lexer.tokens(of: file).tokens
  return formatted(FormatEdits().applied(to: tokens, of: file))
}

/// The tokens as text, with canonical white space.
func formatted(_ tokens: [FormatToken]) -> String {
  var tokens = tokens
  let lines = FormatLine.lines(of: tokens)
  indent(&tokens, lines)
  space(&tokens, lines)
  align(&tokens, lines, cell: \.assign)
  align(&tokens, lines, cell: \.comment)
  var result: [UInt8] = []
  for token in tokens {
    for _ in 0..<token.spaces { result.append(0x20) }
    result += token.text
  }
  return String(decoding: result, as: UTF8.self)
}

/// Two spaces for every line that opened more brackets than it closed.
private func indent(_ tokens: inout [FormatToken], _ lines: [FormatLine]) {
  var opened: [Int] = []
  for line in lines {
    guard let first = line.lead.first, tokens[first].kind != .newline else { continue }
    var change = 0
    for index in line.lead {
      change += tokens[index].kind.bracketChange
      if tokens[index].kind == .openHeredoc { break }
    }
    for index in line.assign { change += tokens[index].kind.bracketChange }
    while change < 0, let last = opened.last {
      if -change < last {
        opened[opened.count - 1] += change
        change = 0
      } else {
        change += last
        opened.removeLast()
      }
    }
    tokens[first].spaces = 2 * opened.count
    if change > 0 { opened.append(change) }
  }
}

private func space(_ tokens: inout [FormatToken], _ lines: [FormatLine]) {
  for line in lines {
    for cell in [line.lead, line.assign] {
      for index in cell.dropLast() {
        let previous = index > cell.lowerBound ? tokens[index - 1] : nil
        let isApart = FormatSpaces.separates(previous, tokens[index], tokens[index + 1])
        tokens[index + 1].spaces = isApart ? 1 : 0
      }
    }
    if let first = line.assign.first { tokens[first].spaces = 1 }
  }
}

/// Brings a cell of consecutive lines to the same column.
private func align(
  _ tokens: inout [FormatToken], _ lines: [FormatLine], cell: KeyPath<FormatLine, Range<Int>>
) {
  var widths: [(token: Int, columns: Int)] = []
  func close() {
    let widest = widths.reduce(0) { max($0, $1.columns) }
    for (token, columns) in widths { tokens[token].spaces = widest - columns + 1 }
    widths = []
  }
  for line in lines {
    let range = line[keyPath: cell]
    guard let first = range.first else {
      close()
      continue
    }
    let columns = tokens[line.lead.lowerBound..<first].reduce(0) { $0 + $1.columns }
    widths.append((first, columns))
  }
  close()
}
