/// Finds the smallest box around a point, in time that does not grow with the square of the drawing.
struct LabelGrid {
  private static let side = 32
  /// More boxes than this over one spot are no drawing; the largest are then left out.
  private static let crowd = 500

  private let extent: Rect
  private var cells: [[Int]]
  private let boxes: [Rect]

  init(boxes: [Rect]) {
    self.boxes = boxes
    extent = boxes.reduce(boxes.first ?? .zero) { $0.union($1) }
    cells = Array(repeating: [], count: Self.side * Self.side)
    let bySize = boxes.indices.sorted {
      let (a, b) = (boxes[$0], boxes[$1])
      let (left, right) = (a.width * a.height, b.width * b.height)
      return left != right ? left < right : $0 < $1
    }
    for index in bySize {
      let box = boxes[index]
      for row in row(box.y)...max(row(box.y), row(box.maxY)) {
        for column in column(box.x)...max(column(box.x), column(box.maxX)) {
          let cell = row * Self.side + column
          if cells[cell].count < Self.crowd { cells[cell].append(index) }
        }
      }
    }
  }

  /// The index of the smallest box that contains a point.
  func smallest(around point: Point) -> Int? {
    guard extent.contains(point) else { return nil }
    return cells[row(point.y) * Self.side + column(point.x)].first {
      boxes[$0].contains(point)
    }
  }

  /// The index of the smallest larger box around one of the boxes.
  func smallest(enclosing index: Int) -> Int? {
    let box = boxes[index]
    guard extent.contains(box.center) else { return nil }
    return cells[row(box.center.y) * Self.side + column(box.center.x)].first { other in
      let outer = boxes[other]
      return other != index && outer.x <= box.x + 1 && outer.y <= box.y + 1
        && outer.maxX >= box.maxX - 1 && outer.maxY >= box.maxY - 1
        && outer.width * outer.height > box.width * box.height
    }
  }

  private func row(_ y: Double) -> Int { cell(y - extent.y, extent.height) }

  private func column(_ x: Double) -> Int { cell(x - extent.x, extent.width) }

  private func cell(_ offset: Double, _ size: Double) -> Int {
    guard size > 0, offset.isFinite else { return 0 }
    return Int(max(0, min(Double(Self.side - 1), offset / size * Double(Self.side))))
  }
}
