package import Diagnostics

/// Reads a diagram, whatever container holds it; the name of the file is not consulted.
///
/// Nil when the bytes hold no diagram; the diagnostics then say what they are and what to export instead.
/// A place in a packed page counts lines and columns of the unpacked page, and its file name says so:
/// `shop.drawio (page 1, unpacked)`, `shop.drawio.svg (embedded model)`.
package func readDiagram(name: String, bytes: [UInt8], limits: DiagramLimits = DiagramLimits()) -> (
  diagram: Diagram?, diagnostics: [Diagnostic]
) {
  var reader = ContainerReader(name: name, limits: limits)
  let content = reader.read(bytes)
  guard let content else { return (nil, reader.diagnostics) }
  return (
    Diagram(file: name, container: content.container, pages: content.pages, bytes: bytes),
    reader.diagnostics
  )
}
