import Diagnostics
import XML

/// What is said about a drawing as a whole.
extension SVGReader {
  mutating func noteDecoration(_ count: Int) {
    guard count + plainLines > 0 else { return }
    diagnostics.append(
      Diagnostic(
        .note, "diagram/decoration",
        "\(count) forms without a label and \(plainLines) lines without a head count as decoration",
        at: groups.first?.place,
        help: "Mark those that mean something with `data-zt-kind`, or `data-zt-from` and "
          + "`data-zt-to`."))
  }

  /// A picture that is a diagram has arrows, or shapes that say what they are; an icon, a chart and the recording of
  /// a terminal have neither.
  func looksLikeDiagram(on page: Rect) -> Bool {
    if !lines.isEmpty { return !drawn.isEmpty }
    if drawn.contains(where: { !$0.names.isEmpty || !$0.shape.properties.isEmpty }) { return true }
    guard page.width >= 60, page.height >= 60 else { return false }
    let shapes = drawn.map(\.shape).filter { !$0.style.has("text") }
    let named = shapes.count {
      hasWord($0.label) || $0.pictureTitle.map { $0.utf8.count >= 4 } ?? false
    }
    let pictured = shapes.count { !$0.glyphs.isEmpty && !hasWord($0.label) }
    return named > 0 && named + pictured >= 2
  }

  /// Numbers and single letters are no names.
  private func hasWord(_ text: String) -> Bool {
    text.utf8.count { (0x41...0x5A).contains($0 & 0xDF) || $0 >= 0x80 } >= 2
  }

  mutating func nothing(_ root: XMLElement) -> Page? {
    diagnostics.append(
      Diagnostic(
        .error, "diagram/nothing-recognised",
        "the SVG is no diagram that can be read: it has neither a draw.io model nor arrows or "
          + "labelled shapes",
        at: root.range,
        help: "Export it from draw.io with a copy of the diagram included, or mark its elements "
          + "with `data-zt-kind`."))
    return nil
  }

  private func isTerraformNode(_ item: Drawn) -> Bool {
    item.names.first?.utf8.starts(with: "[root] ".utf8) ?? false
  }

  /// Programs whose pictures say less than their other exports.
  mutating func note(_ producer: Producer, _ root: XMLElement) {
    let advice: (code: String, summary: String, help: String)? =
      switch producer {
      case .lucidchart:
        (
          "diagram/lucidchart",
          "Lucidchart writes texts and lines as outlines: frames and icons can be read, names cannot",
          "Export the document from Lucidchart as Visio (VSDX), open that in draw.io and give the "
            + "saved file."
        )
      case .cloudcraft:
        (
          "diagram/cloudcraft",
          "Cloudcraft's picture says neither which service a box is nor what an arrow joins",
          "Export the blueprint from Cloudcraft as draw.io (mxGraph) and give that file."
        )
      default: nil
      }
    if producer == .graphviz, drawn.contains(where: { isTerraformNode($0) }) {
      diagnostics.append(
        Diagnostic(
          .note, "diagram/dependencies",
          "the arrows of `terraform graph` are dependencies; they are read as access, as drawn",
          at: root.range, help: "Look at each: what only refers to something needs no access."))
    }
    guard let advice else { return }
    diagnostics.append(
      Diagnostic(.warning, advice.code, advice.summary, at: root.range, help: advice.help))
  }
}
