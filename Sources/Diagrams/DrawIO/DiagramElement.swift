/// What the file says of a page outside its model.
struct DiagramElement {
  var index: Int
  var id: String
  var name: String
  var count = 1
  /// File-level variables for placeholders.
  var variables: [(key: [UInt8], value: [UInt8])] = []

  /// Pages without an id go by their index, as in draw.io.
  var pageID: String { id.isEmpty ? "\(index)" : id }
  var pageName: String { name.isEmpty ? "Page-\(index + 1)" : name }
}

extension Page {
  init(empty info: DiagramElement) {
    self.init(
      index: info.index, id: info.pageID, name: info.pageName, shapes: [], connectors: [],
      paintOrder: [], bounds: Rect(x: 0, y: 0, width: 0, height: 0))
  }
}
