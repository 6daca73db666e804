package import Catalog
package import Diagnostics
package import Diagrams

/// How many shapes of a page the catalogue knows by their icon or annotation as something that is built; people and
/// other systems alone make no architecture.
package func recognisableShapes(_ page: Page, catalog: ComponentCatalog) -> Int {
  page.shapes.count { shape in
    if shape.properties.contains(where: { same(lowercased($0.name), "zt-kind") }) { return true }
    switch shape.appearance {
    case .token(let token):
      guard let meaning = catalog.shapes[lowercased(token)] else { return false }
      return [.resource, .service, .boundary].contains(meaning.role)
    default: return false
    }
  }
}

/// The page to work on: the one that is wanted by name, id or number (from 1), else the only one with known shapes.
///
/// nil, with a diagnostic that says what to do, when there is none or more than one.
package func choosePage(
  _ diagram: Diagram, catalog: ComponentCatalog, wanted: String? = nil
) -> (page: Page?, diagnostics: [Diagnostic]) {
  if let wanted { return named(wanted, diagram) }
  let counts = diagram.pages.map { recognisableShapes($0, catalog: catalog) }
  let known = zip(diagram.pages, counts).filter { $0.1 > 0 }
  if known.count == 1, let only = known.first { return (only.0, []) }
  if known.isEmpty {
    // Labels may speak where no icon does, so a single page is still worth reading.
    if let only = diagram.pages.first, diagram.pages.count == 1,
      !only.shapes.isEmpty, hasKnownLabels(only, catalog)
    {
      return (only, [])
    }
    return (nil, [nothingKnown(diagram)])
  }
  let list = known.map { "“\($0.0.name)” (\($0.1) shapes)" }.joined(separator: ", ")
  let example = known.first?.0.name ?? ""
  return (
    nil,
    [
      Diagnostic(
        .error, "architecture/several-pages",
        "`\(diagram.file)` has \(known.count) pages with shapes of the catalogue: \(list)",
        help:
          "Choose one with `--page \"\(example)\"`, or with `page` in the configuration.")
    ]
  )
}

private func nothingKnown(_ diagram: Diagram) -> Diagnostic {
  let shapes = diagram.pages.reduce(0) { $0 + $1.shapes.count }
  let pages = diagram.pages.count == 1 ? "1 page" : "\(diagram.pages.count) pages"
  return Diagnostic(
    .error, "architecture/nothing-known",
    "`\(diagram.file)` holds nothing of the catalogue (\(pages), \(shapes) shapes)",
    help:
      "Draw with the cloud icons of draw.io's shape library, or say what a shape is with the property `zt-kind`."
  )
}

private func hasKnownLabels(_ page: Page, _ catalog: ComponentCatalog) -> Bool {
  let interpreter = Interpreter(page: page, catalog: catalog, configuration: .standard)
  return page.shapes.contains { shape in
    if case .picture(let title) = shape.appearance, interpreter.pictured(title) != nil {
      return true
    }
    return interpreter.guess(from: shape.label).map { catalog.role(of: $0) != .actor } == true
  }
}

private func named(_ wanted: String, _ diagram: Diagram) -> (Page?, [Diagnostic]) {
  if let page = diagram.pages.first(where: { same($0.name, wanted) || same($0.id, wanted) }) {
    return (page, [])
  }
  if let number = Int(wanted), number >= 1, number <= diagram.pages.count {
    return (diagram.pages[number - 1], [])
  }
  let names = diagram.pages.map(\.name)
  let list = names.map { "“\($0)”" }.joined(separator: ", ")
  return (
    nil,
    [
      Diagnostic(
        .error, "architecture/unknown-page", "`\(diagram.file)` has no page `\(wanted)`",
        help: suggestion(for: wanted, among: names).map { "Did you mean `\($0)`?" }
          ?? "It has \(list).")
    ]
  )
}
