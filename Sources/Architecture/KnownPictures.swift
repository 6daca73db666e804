internal import Catalog
internal import Diagrams

/// The shapes of a page, those with the token of a library that only have its outline, or its file, in the drawing.
func withKnownPictures(_ shapes: [Shape], _ catalog: ComponentCatalog) -> [Shape] {
  let hasGlyphs = shapes.contains { !$0.glyphs.isEmpty }
  let hasPictures = shapes.contains { $0.pictureTitle != nil }
  guard hasGlyphs || hasPictures else { return shapes }
  let outlines = OutlineTable(hasGlyphs ? catalog.outlineFiles : [])
  let pictures = PictureTable(hasPictures ? catalog.pictureFiles : [])
  return shapes.map { shape in
    guard case .token = shape.appearance else {
      let ofFile = shape.pictureTitle.flatMap { pictures.token(of: $0) }
      guard let token = ofFile ?? outlines.token(of: shape.glyphs.map(outline)) else {
        return shape
      }
      var known = shape
      known.style.items.append(Style.Item("resIcon", token))
      return known
    }
    return shape
  }
}

private func outline(_ glyph: Glyph) -> OutlineTable.Outline {
  OutlineTable.Outline(
    commands: glyph.commands, points: glyph.points.map { ($0.x, $0.y) }, aspect: glyph.aspect)
}
