/// Bounds on what a diagram may cost (DESIGN section 11); each has an option of the command line.
package struct DiagramLimits: Sendable {
  package var inputBytes = 64 << 20
  package var inflatedBytes = 256 << 20
  package var depth = 200
  package var attributesPerElement = 1_000
  package var elements = 2_000_000
  package var labelBytes = 64 << 10
  package var pages = 1_000
  /// Coordinates must be finite and smaller in magnitude.
  package var coordinate = 1e7

  package init() {}
}
