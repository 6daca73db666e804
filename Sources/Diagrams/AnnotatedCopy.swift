package import Diagnostics
import XML

/// A draw.io file with properties written on cells.
package struct AnnotatedCopy: Sendable {
  package var bytes: [UInt8]
  /// True when the picture or page that held the model is not in the copy: it is the bare draw.io file.
  package var isUnwrapped: Bool
  /// How many cells got properties.
  package var cells: Int
}

/// Properties to be written on the cell at a place of `readDiagram`.
package struct CellEdit: Sendable {
  package var place: SourceRange
  package var properties: [(name: String, value: String)]

  package init(place: SourceRange, properties: [(name: String, value: String)]) {
    self.place = place
    self.properties = properties
  }
}

/// A copy of a draw.io file in which cells have further properties. Every other byte stays as it is; a compressed page
/// with such a cell is compressed again, a model inside a picture comes as a draw.io file.
///
/// nil for what holds no draw.io model. `bytes` and `limits` must be those that gave the places.
package func annotatedCopy(
  name: String, bytes: [UInt8], limits: DiagramLimits = DiagramLimits(), edits: [CellEdit]
) -> AnnotatedCopy? {
  var reader = ContainerReader(name: name, limits: limits)
  guard reader.read(bytes) != nil, let model = reader.model else { return nil }
  var byText: [ByteKey: [CellEdit]] = [:]
  for edit in edits.sorted(by: { $0.place.start < $1.place.start }) {
    byText[ByteKey(edit.place.file), default: []].append(edit)
  }
  var editor = XMLEditor(model.bytes)
  var count = 0
  for edit in byText[ByteKey(model.name)] ?? [] {
    write(edit, with: &editor)
    count += 1
  }
  for page in reader.packed {
    guard let edits = byText[ByteKey(page.name)], !edits.isEmpty else { continue }
    var inner = XMLEditor(page.bytes)
    for edit in edits { write(edit, with: &inner) }
    guard let packed = deflated(percentEncoded(inner.finish())) else { return nil }
    editor.setText(base64Encoded(packed), ofTagAt: page.holder)
    count += edits.count
  }
  let isSame = model.bytes.count == bytes.count && model.bytes == bytes
  return AnnotatedCopy(bytes: editor.finish(), isUnwrapped: !isSame, cells: count)
}

/// A bare cell gets a wrapper, which takes its label and its id, as draw.io's “Edit Data” does.
private func write(_ edit: CellEdit, with editor: inout XMLEditor) {
  guard editor.name(ofTagAt: edit.place) == "mxCell" else {
    return editor.set(edit.properties, onTagAt: edit.place)
  }
  editor.wrap(
    tagAt: edit.place, in: "object",
    moving: [("value", "label", true), ("id", "id", false)], adding: edit.properties)
}
