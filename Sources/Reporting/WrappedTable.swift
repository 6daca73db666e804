import Diagnostics

/// Aligned columns within `width`: what does not fit is broken at blanks, and a word that is too long anywhere. Text of a
/// stranger is made visible first.
package func wrappedTable(
  _ header: [String] = [], _ rows: [[String]], width: Int = 100, indent: Int = 2
) -> String {
  let shown = ((header.isEmpty ? [] : [header]) + rows).map { $0.map { visible(singleLine($0)) } }
  let count = shown.map(\.count).max() ?? 0
  guard count > 0 else { return "" }
  var widths = (0..<count).map { column in
    shown.map { $0.count > column ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
  }
  // Short lists between name and text first, then the last column, being the longest text; then the widest until all fit.
  let room = max(width - indent - 2 * (count - 1), 8 * count)
  for column in widths.indices.dropFirst().dropLast() where widths.reduce(0, +) > room {
    widths[column] = min(widths[column], 30)
  }
  let excess = widths.reduce(0, +) - room
  if excess > 0, let last = widths.last {
    widths[count - 1] = min(last, max(28, last - excess))
  }
  while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8,
    let place = widths.lastIndex(of: widest)
  {
    let next = widths.enumerated().filter { $0.offset != place }.map(\.element).max() ?? 0
    let excess = widths.reduce(0, +) - room
    widths[place] = max(8, widest - min(excess, max(1, widest - next)))
  }
  return shown.map { line($0, widths, indent: indent) }.joined()
}

private func line(_ row: [String], _ widths: [Int], indent: Int) -> String {
  let cells = row.enumerated().map { indented($0.element, width: max(1, widths[$0.offset])) }
  var text = ""
  for index in 0..<(cells.map(\.count).max() ?? 0) {
    var line = String(repeating: " ", count: indent)
    var blanks = 0
    for (column, lines) in cells.enumerated() {
      let part = index < lines.count ? lines[index] : ""
      if !part.isEmpty {
        line += String(repeating: " ", count: blanks) + part
        blanks = 0
      }
      blanks += widths[column] - part.unicodeScalars.count + 2
    }
    text += line + "\n"
  }
  return text
}

/// A cell that begins with blanks keeps them, and its further lines stand a little deeper.
private func indented(_ text: String, width: Int) -> [String] {
  let blanks = min(text.unicodeScalars.prefix { $0 == " " }.count, width / 2)
  guard blanks > 0 else { return broken(text, width: width) }
  let margin = String(repeating: " ", count: blanks)
  return broken(text, width: width - blanks).map { margin + $0 }
}

/// The lines of a text of at most `width` scalars.
package func broken(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  for part in text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: true) {
    var word = part
    if !line.isEmpty, line.count + 1 + word.count > width {
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    while line.isEmpty, word.count > width {
      lines.append(String(String.UnicodeScalarView(word.prefix(width))))
      word = word.dropFirst(width)
    }
    if !line.isEmpty { line.append(" ") }
    line.append(contentsOf: word)
  }
  if !line.isEmpty || lines.isEmpty { lines.append(String(line)) }
  return lines
}
