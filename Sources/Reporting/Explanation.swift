import Diagnostics

/// What one name means, in pieces that each form of a report writes in its own way.
package struct Explanation: Sendable {
  package enum Piece: Sendable {
    case fact(name: String, value: String)
    case paragraph(name: String, text: String)
    case list(name: String, items: [String])
    /// HCL.
    case code(name: String, text: String)
  }
  /// `control`, `kind`, `diagnostic`, `finding`, `shape`, `resource-type`, `address`
  package var what: String
  package var id: String
  package var title: String
  package var pieces: [Piece] = []

  package init(_ what: String, _ id: String, title: String) {
    self.what = what
    self.id = id
    self.title = title
  }

  mutating func fact(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { pieces.append(.fact(name: name, value: value)) }
  }
  mutating func paragraph(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { pieces.append(.paragraph(name: name, text: text)) }
  }
  mutating func list(_ name: String, _ items: [String]) {
    if !items.isEmpty { pieces.append(.list(name: name, items: items)) }
  }
  mutating func code(_ name: String, _ text: String) {
    if !text.isEmpty { pieces.append(.code(name: name, text: text)) }
  }
}

/// What a name means; a name may mean several things.
package struct ExplanationReport: Report, Sendable {
  package var explanations: [Explanation]

  package init(_ explanations: [Explanation]) { self.explanations = explanations }

  package var text: String { explanations.map(text).joined(separator: "\n") }

  private func text(_ explanation: Explanation) -> String {
    var text = visible(singleLine("\(explanation.what) \(explanation.id)")) + "\n"
    if !explanation.title.isEmpty {
      text += wrapped(visible(singleLine(explanation.title)), width: 100, indent: 0)
    }
    for piece in explanation.pieces { text += self.text(piece) }
    return text
  }

  private func text(_ piece: Explanation.Piece) -> String {
    switch piece {
    case .fact(let name, let value), .paragraph(let name, let value):
      return wrapped(visible(singleLine("\(name): \(value)")), width: 100, indent: 2)
    case .list(let name, let items):
      let one = "\(name): \(items.joined(separator: ", "))"
      if one.unicodeScalars.count < 98 || items.allSatisfy({ $0.utf8.count < 24 }) {
        return wrapped(visible(singleLine(one)), width: 100, indent: 2)
      }
      return "  \(name):\n"
        + items.map { "    \(visible(singleLine($0)))\n" }.joined()
    case .code(let name, let text):
      return "  \(name):\n"
        + text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
        .map { $0.isEmpty ? "\n" : "    \(visible($0))\n" }.joined()
    }
  }

  package var markdown: String {
    var page = MarkdownPage()
    for explanation in explanations {
      page.heading(1, singleLine("\(explanation.what) \(explanation.id)"))
      if !explanation.title.isEmpty {
        page.paragraph(MarkdownPage.escaped(singleLine(explanation.title)))
      }
      for piece in explanation.pieces { add(piece, to: &page) }
    }
    return page.text
  }

  private func add(_ piece: Explanation.Piece, to page: inout MarkdownPage) {
    switch piece {
    case .fact(let name, let value):
      page.list(["\(name): \(MarkdownPage.escaped(singleLine(value)))"])
    case .paragraph(let name, let text):
      page.heading(2, name)
      page.paragraph(MarkdownPage.escaped(singleLine(text)))
    case .list(let name, let items):
      page.heading(2, name)
      page.list(items.map { MarkdownPage.escaped(singleLine($0)) })
    case .code(let name, let text):
      page.heading(2, name)
      page.code(text, language: "hcl")
    }
  }

  package var json: JSON {
    .object([
      ("format_version", .string("1.0")),
      (
        "explanations",
        .array(
          explanations.map { explanation in
            .object(
              [
                ("what", .string(explanation.what)), ("id", .string(explanation.id)),
                ("title", .string(explanation.title)),
              ] + explanation.pieces.map(Self.member))
          })
      ),
    ])
  }

  private static func member(_ piece: Explanation.Piece) -> (String, JSON) {
    switch piece {
    case .fact(let name, let value), .paragraph(let name, let value), .code(let name, let value):
      (key(name), .string(value))
    case .list(let name, let items): (key(name), .strings(items))
    }
  }

  private static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }
}
