/// Diagnostics as a person reads them: code and summary, place, the source line with a caret, help and notes.
public struct DiagnosticRenderer: Sendable {
  /// The texts that source lines are quoted from, by name; a place in another text is given without its line.
  public var sources: [String: SourceFile]
  public var usesColor: Bool
  /// After so many, the rest is only counted.
  public var limit: Int

  public init(sources: [SourceFile] = [], usesColor: Bool = false, limit: Int = 50) {
    self.sources = Dictionary(
      sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.usesColor = usesColor
    self.limit = limit
  }

  /// All of them, sorted by place, without repeats; empty for none. Ends with a line ending.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    let ordered = Self.ordered(diagnostics)
    var text = ordered.prefix(limit).map(render).joined(separator: "\n")
    if ordered.count > limit { text += "\nand \(ordered.count - limit) more\n" }
    return text
  }

  /// By file, then place, then code; equal ones once.
  public static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
      let left = a.element.range
      let right = b.element.range
      let leftFile = left?.file ?? ""
      let rightFile = right?.file ?? ""
      if !leftFile.utf8.elementsEqual(rightFile.utf8) {
        return leftFile.utf8.lexicographicallyPrecedes(rightFile.utf8)
      }
      let leftByte = left?.start.byte ?? -1
      let rightByte = right?.start.byte ?? -1
      return leftByte == rightByte ? a.offset < b.offset : leftByte < rightByte
    }.map(\.element)
  }

  private func render(_ diagnostic: Diagnostic) -> String {
    var lines = [heading(diagnostic)]
    if let place = place(diagnostic) { lines.append("  --> \(place)") }
    if let range = diagnostic.range { lines += excerpt(range) }
    if let help = diagnostic.help { lines.append(paint("help", .cyan) + ": \(visible(help))") }
    for note in diagnostic.notes {
      let at = note.range.map { " (\(visible($0.description)))" } ?? ""
      lines.append(paint("note", .cyan) + ": \(visible(note.text))\(at)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func heading(_ diagnostic: Diagnostic) -> String {
    let (word, color): (String, Color) =
      switch diagnostic.severity {
      case .error: ("error", .red)
      case .warning: ("warning", .yellow)
      case .note: ("note", .cyan)
      }
    return paint("\(word)[\(diagnostic.code)]", color) + ": \(visible(diagnostic.summary))"
  }

  private func place(_ diagnostic: Diagnostic) -> String? {
    let file = diagnostic.range.map { visible($0.description) }
    guard let drawn = diagnostic.diagram else { return file }
    var parts: [String] = []
    if !drawn.page.isEmpty { parts.append("page “\(visible(drawn.page))”") }
    if !drawn.label.isEmpty { parts.append("“\(visible(drawn.label))”") }
    if !drawn.cell.isEmpty { parts.append("cell \(visible(drawn.cell))") }
    if let file { parts.append(file) }
    return parts.joined(separator: ", ")
  }

  private func excerpt(_ range: SourceRange) -> [String] {
    guard let file = sources[range.file], let line = file.line(range.start.line) else { return [] }
    let scalars = Array(line.unicodeScalars)
    // A line of a megabyte is no help: show the neighbourhood of the place.
    let first = max(0, range.start.column - 1 - 60)
    let last = min(scalars.count, first + 120)
    guard first < last else { return [] }
    let shown = String(String.UnicodeScalarView(scalars[first..<last]))
    let before = String(
      String.UnicodeScalarView(scalars[first..<min(last, range.start.column - 1)]))
    let length =
      range.end.line == range.start.line
      ? max(1, range.end.column - range.start.column)
      : max(1, scalars.count - range.start.column + 1)
    let carets = max(1, min(length, last - range.start.column + 1))
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let prefix = first > 0 ? "…" : ""
    let suffix = last < scalars.count ? "…" : ""
    let indent = String(repeating: " ", count: visible(prefix + before).unicodeScalars.count)
    return [
      paint("\(gutter) |", .blue),
      paint("\(number) |", .blue) + " \(prefix)\(visible(shown))\(suffix)",
      paint("\(gutter) |", .blue) + " \(indent)"
        + paint(String(repeating: "^", count: carets), .red),
    ]
  }

  private enum Color: Int {
    case red = 31
    case yellow = 33
    case blue = 34
    case cyan = 36
  }

  private func paint(_ text: String, _ color: Color) -> String {
    usesColor ? "\u{1B}[1;\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
