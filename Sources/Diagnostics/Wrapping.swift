/// Plain text in lines of at most `width` scalars, broken at blanks; a longer word stands alone on its line.
package func wrapped(_ text: String, width: Int, indent: Int) -> String {
  let margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  var line = ""
  var length = 0
  for word in text.utf8.split(separator: UInt8(ascii: " ")) {
    let word = String(decoding: word, as: UTF8.self)
    let count = word.unicodeScalars.count
    if !line.isEmpty, indent + length + 1 + count > width {
      lines.append(line)
      line = ""
      length = 0
    }
    if !line.isEmpty {
      line += " "
      length += 1
    }
    line += word
    length += count
  }
  if !line.isEmpty { lines.append(line) }
  return lines.map { margin + $0 + "\n" }.joined()
}
