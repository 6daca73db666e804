/// Markdown in which every text is escaped but what `paragraph` and `list` are given by us.
package struct MarkdownPage {
  package private(set) var text = ""

  package init() {}

  package mutating func heading(_ level: Int, _ title: String) {
    if !text.isEmpty { text += "\n" }
    text += String(repeating: "#", count: level) + " " + Self.escaped(title) + "\n"
  }

  package mutating func paragraph(_ markdown: String) { text += "\n" + markdown + "\n" }

  package mutating func list(_ items: [String]) {
    text += "\n" + items.map { "- \($0)\n" }.joined()
  }

  /// A fenced block; its fence is longer than any in the text.
  package mutating func code(_ text: String, language: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { visible(String(decoding: $0, as: UTF8.self)) }
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    self.text += "\n\(fence)\(language)\n" + lines.joined(separator: "\n")
    if lines.last?.isEmpty == false { self.text += "\n" }
    self.text += fence + "\n"
  }

  package mutating func table(_ header: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    text += "\n| " + header.map(Self.escaped).joined(separator: " | ") + " |\n"
    text += "|" + String(repeating: " --- |", count: header.count) + "\n"
    for row in rows {
      text += "| " + row.map(Self.escaped).joined(separator: " | ") + " |\n"
    }
  }

  /// One line of plain text: whatever has a meaning in Markdown or HTML has a backslash before it.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in visible(text).unicodeScalars {
      if scalar.isASCII, "\\`*_{}[]()<>#+!|~&@:".utf8.contains(UInt8(scalar.value)) {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Text for between backticks.
  package static func code(_ text: String) -> String {
    String(
      decoding: visible(text).utf8.map { $0 == UInt8(ascii: "`") ? UInt8(ascii: "'") : $0 },
      as: UTF8.self)
  }
}
