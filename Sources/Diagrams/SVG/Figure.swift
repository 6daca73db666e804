import Diagnostics

/// One thing drawn by an SVG, in the coordinates of the picture.
struct Figure {
  enum Form { case box, ellipse, outline, picture, text, line }
  var form: Form
  var id: String
  var bounds: Rect
  /// Of a line its way, of an outline its corners.
  var points: [Point] = []
  /// Of a text.
  var text = ""
  var title: String?
  var glyphs: [Glyph] = []
  /// What the program that wrote it says of it.
  var part: Part?
  var style: Style
  var isVisible: Bool
  var hasStartHead = false
  var hasEndHead = false
  var annotations: [Property]
  /// The innermost group around it; an index.
  var group: Int
  var order: Int
  var place: SourceRange

  var isClosedForm: Bool { form == .box || form == .ellipse || form == .outline }
}

/// A `g`, `a`, `svg` or `use`, with what its whole content adds up to.
struct Group {
  var id: String
  var parent: Int?
  var annotations: [Property]
  var title: String?
  var part: Part?
  var style: Style
  var isVisible: Bool
  var order: Int
  var place: SourceRange

  /// Of everything inside.
  var extent: Rect?
  /// Of what is inside, without texts, whose size is only an estimate.
  var formExtent: Rect?
  var lines = 0
  /// Lines with a head.
  var arrows = 0
  var texts = 0
  var forms = 0
  /// Something inside is annotated too.
  var holdsAnnotated = false

  var isAnnotated: Bool { !annotations.isEmpty }

  /// Nothing but an arrow and its text.
  var isLoneArrow: Bool { lines == 1 && arrows == 1 && forms == 0 && texts > 0 }
}

/// Names of annotations that only an arrow has.
let arrowAnnotations = ["zt-from", "zt-to", "zt-access", "zt-port"]

extension [Property] {
  func value(_ name: String) -> String? {
    first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  var speakOfArrow: Bool { arrowAnnotations.contains { value($0) != nil } }
}
