import Diagnostics
import XML

/// What is said about a drawing as a whole.
extension SVGReader {
  mutating func noteDecoration(_ count: Int) {
    let plain = figures.count { $0.form == .line && !isConnector($0) }
    guard count + plain > 0 else { return }
    diagnostics.append(
      Diagnostic(
        .note, "diagram/decoration",
        "\(count) forms without a label and \(plain) lines without a head count as decoration",
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
    let telling = drawn.count { item in
      let shape = item.shape
      guard !shape.style.has("text") else { return false }
      let title = shape.pictureTitle.map { $0.utf8.count >= 4 } ?? false
      return title || !shape.glyphs.isEmpty || !shape.label.utf8.isEmpty
    }
    return telling >= 2
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

  /// Programs whose pictures say less than their other exports.
  mutating func note(_ producer: Producer, _ root: XMLElement) {
    let advice: (code: String, summary: String, help: String)? =
      switch producer {
      case .lucidchart:
        (
          "diagram/lucidchart",
          "Lucidchart writes texts as outlines: shapes and arrows can be read here, names cannot",
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
    guard let advice else { return }
    diagnostics.append(
      Diagnostic(.warning, advice.code, advice.summary, at: root.range, help: advice.help))
  }
}
