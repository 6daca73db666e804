import Diagnostics
import Diagrams

/// A page as text, one line a thing, without places: equal pages give equal text.
func dump(_ page: Page) -> String {
  var lines = ["page \(page.id) “\(page.name)” \(text(page.bounds))"]
  if let background = page.background { lines.append("background \(background)") }
  for shape in page.shapes {
    var line = "shape \(shape.id)"
    if let parent = shape.parent { line += " in \(parent)" }
    line += " \(text(shape.bounds))"
    if shape.rotation != 0 { line += " turned \(number(shape.rotation))" }
    if !shape.isVisible { line += " hidden" }
    if shape.isContainer { line += " container" }
    line += " “\(oneLine(shape.label))”"
    if let title = shape.pictureTitle { line += " picture “\(title)”" }
    lines.append(line)
    lines += shape.properties.map { "  \($0.name) = \(oneLine($0.value))" }
  }
  for connector in page.connectors {
    let heads = (connector.sourceHasHead ? "<" : "") + "-" + (connector.targetHasHead ? ">" : "")
    var line = "line \(connector.id) \(connector.source.cell ?? "loose") \(heads) "
    line += connector.target.cell ?? "loose"
    if !connector.isVisible { line += " hidden" }
    line += " " + connector.route.map { text($0) }.joined(separator: " ")
    lines.append(line)
    lines += connector.labels.map { "  label “\(oneLine($0.text))” at \(text($0.position))" }
    lines += connector.properties.map { "  \($0.name) = \(oneLine($0.value))" }
  }
  lines.append("order " + page.paintOrder.joined(separator: " "))
  return lines.joined(separator: "\n") + "\n"
}

func dump(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { diagnostic in
    let place = diagnostic.range?.description ?? "nowhere"
    return "\(diagnostic.severity) \(diagnostic.code) \(place) \(diagnostic.summary)\n"
  }.joined()
}

private func text(_ rect: Rect) -> String {
  "[\(number(rect.x)) \(number(rect.y)) \(number(rect.width)) \(number(rect.height))]"
}

private func text(_ point: Point) -> String { "(\(number(point.x)) \(number(point.y)))" }

private func number(_ value: Double) -> String {
  let rounded = (value * 100).rounded() / 100
  return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
}

private func oneLine(_ text: String) -> String {
  String(
    String.UnicodeScalarView(text.unicodeScalars.flatMap { $0 == "\n" ? ["\\", "n"] : [$0] }))
}
