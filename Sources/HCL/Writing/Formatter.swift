public import Diagnostics

/// The text with the white space and the spelling that `terraform fmt` gives it, byte for byte.
///
/// A text with mistakes comes back unchanged.
public func format(
  _ file: SourceFile, limits: SyntaxLimits = SyntaxLimits()
) -> (text: String, diagnostics: [Diagnostic]) {
  let (bytes, diagnostics) = formatBytes(file, limits: limits)
  return (String(decoding: bytes, as: UTF8.self), diagnostics)
}

/// The same as bytes, for comparing and writing.
public func formatBytes(
  _ file: SourceFile, limits: SyntaxLimits = SyntaxLimits()
) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
  var parser = Parser(file, limits: limits)
  _ = parser.parseFile()
  let diagnostics = parser.finished()
  guard !diagnostics.contains(where: { $0.severity == .error }) else {
    return (file.bytes, diagnostics)
  }
  var bytes = formatted(parser.edits.applied(to: parser.tokens, of: file))
  // Spaces at the very end stay, as with `terraform fmt`.
  let rest = file.bytes.count - (parser.tokens.dropLast().last?.end ?? 0)
  bytes += repeatElement(0x20, count: rest)
  return (bytes, diagnostics)
}

/// The same for text that is written here, also for a bare expression, which is no body: only white space.
func format(_ text: String) -> String {
  let file = SourceFile(name: "", text: text)
  let (result, diagnostics) = format(file)
  if diagnostics.isEmpty { return result }
  let tokens = Lexer.tokens(of: file).tokens
  return String(
    decoding: formatted(FormatEdits().applied(to: tokens, of: file)), as: UTF8.self)
}

/// The tokens as text, with canonical white space.
func formatted(_ text: FormatText) -> [UInt8] {
  var text = text
  let lines = FormatLine.lines(of: text.tokens)
  indent(&text.tokens, lines)
  space(&text.tokens, lines)
  align(&text, lines) { $0.assign }
  align(&text, lines) { $0.comment }
  var result: [UInt8] = []
  result.reserveCapacity(text.bytes.count + text.bytes.count / 16)
  for token in text.tokens {
    for _ in 0..<token.spaces { result.append(0x20) }
    result += text.text(token)
  }
  return result
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
    tokens[first].spaces = Int32(clamping: 2 * opened.count)
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
  _ text: inout FormatText, _ lines: [FormatLine], cell: (FormatLine) -> Range<Int>
) {
  var widths: [(token: Int, columns: Int32)] = []
  func close(_ text: inout FormatText) {
    let widest = widths.reduce(0) { max($0, $1.columns) }
    for (token, columns) in widths { text.tokens[token].spaces = widest - columns + 1 }
    widths.removeAll(keepingCapacity: true)
  }
  for line in lines {
    guard let first = cell(line).first else {
      close(&text)
      continue
    }
    var columns: Int32 = 0
    for index in line.lead.lowerBound..<first { columns += text.columns(text.tokens[index]) }
    widths.append((first, columns))
  }
  close(&text)
}
