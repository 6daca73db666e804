import Diagrams

/// A row of red dashed boxes below the picture: what the code has and nobody drew.
struct OutsideStrip {
  let boxes: [(name: String, lines: [String], box: Rect)]
  let bounds: Rect

  init(model: OverlayModel, below page: Rect, margin: Double) {
    var names: [(name: String, lines: [String])] = []
    func add(_ name: String, _ lines: [String]) {
      if !names.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        names.append((name, lines))
      }
    }
    for component in model.undrawnComponents { add(component.name, component.lines) }
    for path in model.undrawn {
      if case .outside(let name) = path.from { add(name, []) }
      if case .outside(let name) = path.to { add(name, []) }
    }
    var x = page.x
    var y = page.bottom + margin * 2
    boxes = names.map { name, lines in
      let width = max(90, textWidth(name, size: 12) + 24)
      if x > page.x, x + width > max(page.right, page.x + 600) {
        x = page.x
        y += 58
      }
      defer { x += width + 60 }
      return (name, lines, Rect(x: x, y: y, width: width, height: 40))
    }
    bounds = boxes.reduce(page) { $0.union($1.box) }
  }

  func box(named name: String) -> Rect? {
    boxes.first { $0.name.utf8.elementsEqual(name.utf8) }?.box
  }

  func draw(on canvas: inout Canvas) {
    let color = OverlayModel.State.open.color
    for (name, lines, box) in boxes {
      let title = [name + ": in the code, nobody drew it"] + lines
      canvas.picture(titled: title.joined(separator: "\n")) { canvas in
        canvas.rect(
          box, radius: 4, [("fill", "#FFF5F5"), ("stroke", color), ("stroke-dasharray", "6 4")])
        canvas.text(
          name, at: Point(box.center.x, box.center.y + 4),
          [("text-anchor", "middle"), ("font-size", "12"), ("fill", color)])
      }
    }
  }
}
