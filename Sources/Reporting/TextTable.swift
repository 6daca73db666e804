import Diagnostics

/// Lines of aligned columns; a cell of a stranger's text is made visible first.
package func table(_ rows: [[String]], indent: Int = 2) -> String {
  let rows = rows.map { $0.map { visible(singleLine($0)) } }
  let columns = rows.map(\.count).max() ?? 0
  let widths = (0..<columns).map { column in
    rows.map { $0.count > column ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
  }
  return rows.map { row in
    var line = String(repeating: " ", count: indent)
    for (column, cell) in row.enumerated() {
      line += cell
      if column < row.count - 1 {
        line += String(repeating: " ", count: widths[column] - cell.unicodeScalars.count + 2)
      }
    }
    return line + "\n"
  }.joined()
}

/// The text with every line ending replaced by a blank.
package func singleLine(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
  }
  return String(result)
}
