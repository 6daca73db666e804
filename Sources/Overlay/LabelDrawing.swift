import Diagrams

/// Draws a label where draw.io puts it (mxCellRenderer's rules: box, anchor, spacing).
struct LabelDrawing {
  let text: String
  let box: Rect
  let paint: Paint
  let defaultSize: Double

  private var size: Double { max(1, min(400, paint.number("fontSize", defaultSize))) }
  private var lineHeight: Double { (size * 1.2).rounded() }

  func draw(on canvas: inout Canvas) {
    guard !text.isEmpty, !paint.flag("noLabel"), paint.number("fontSize", defaultSize) > 0 else {
      return
    }
    let anchorBox = positionedBox
    let isWrapped = paint.style["whiteSpace"] == "wrap"
    let width = isWrapped ? max(size * 2, anchorBox.width - 4) : nil
    let lines = wrapped(text, size: size, width: width)
    let height = Double(lines.count) * lineHeight
    let anchor = horizontalAnchor(in: anchorBox)
    let top = verticalTop(in: anchorBox, height: height)
    drawBackground(lines, anchor: anchor, top: top, height: height, on: &canvas)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      canvas.text(
        line, at: Point(anchor.x, top + Double(index) * lineHeight + size * 0.92),
        [
          ("text-anchor", anchor.name), ("font-size", decimal(size)),
          ("fill", paint.color("fontColor", "#000000") ?? "#000000"),
          ("font-weight", fontBits & 1 != 0 ? "bold" : nil),
          ("font-style", fontBits & 2 != 0 ? "italic" : nil),
          ("text-decoration", fontBits & 4 != 0 ? "underline" : nil),
        ])
    }
  }

  private var fontBits: Int { Int(max(0, min(15, paint.number("fontStyle", 0)))) }

  private var positionedBox: Rect {
    var moved = box
    switch paint.style["labelPosition"] {
    case "left": moved.x -= box.width
    case "right": moved.x += box.width
    default: break
    }
    switch paint.style["verticalLabelPosition"] {
    case "top": moved.y -= box.height
    case "bottom": moved.y += box.height
    default: break
    }
    return moved
  }

  private func horizontalAnchor(in box: Rect) -> (x: Double, name: String) {
    let spacing = paint.number("spacing", 2)
    let left = spacing + paint.number("spacingLeft", 0)
    let right = spacing + paint.number("spacingRight", 0)
    switch paint.style["align"] ?? (paint.style.has("text") ? "left" : "center") {
    case "left": return (box.x + left, "start")
    case "right": return (box.right - right, "end")
    default: return (box.center.x + (left - right) / 2, "middle")
    }
  }

  private func verticalTop(in box: Rect, height: Double) -> Double {
    let spacing = paint.number("spacing", 2)
    let top = spacing + paint.number("spacingTop", 0)
    let bottom = spacing + paint.number("spacingBottom", 0)
    switch paint.style["verticalAlign"] ?? (paint.style.has("text") ? "top" : "middle") {
    case "top": return box.y + top + 5
    case "bottom": return box.bottom - bottom - 1 - height
    default: return box.center.y - height / 2 + (top - bottom) / 2
    }
  }

  private func drawBackground(
    _ lines: [String], anchor: (x: Double, name: String), top: Double, height: Double,
    on canvas: inout Canvas
  ) {
    guard let background = paint.color("labelBackgroundColor", nil) else { return }
    let width = lines.map { textWidth($0, size: size) }.max() ?? 0
    let left =
      switch anchor.name {
      case "start": anchor.x
      case "end": anchor.x - width
      default: anchor.x - width / 2
      }
    canvas.rect(
      Rect(x: left - 2, y: top, width: width + 4, height: height), [("fill", background)])
  }
}
