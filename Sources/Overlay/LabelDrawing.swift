import Diagrams

/// Draws a label where draw.io puts it (mxCellRenderer's rules: box, anchor, spacing).
struct LabelDrawing {
  let text: RichText
  let box: Rect
  let paint: Paint

  /// The label of a shape: its HTML where it has one, in the font of its style.
  init(label: String, html: String?, box: Rect, paint: Paint, defaultSize: Double) {
    self.box = box
    self.paint = paint
    let font = paint.font(defaultSize)
    let isHidden =
      label.isEmpty || paint.flag("noLabel") || paint.number("fontSize", defaultSize) <= 0
    let rich =
      isHidden ? nil : html.map { RichText(html: $0, font: font) }.flatMap { $0.isEmpty ? nil : $0 }
    text = rich ?? RichText(plain: isHidden ? "" : label, font: font)
  }

  func draw(on canvas: inout Canvas) {
    guard !text.isEmpty else { return }
    guard paint.style["horizontal"] == "0" else {
      return drawUpright(in: positionedBox, on: &canvas)
    }
    let center = box.center
    let turned = Rect(
      x: center.x - box.height / 2, y: center.y - box.width / 2, width: box.height,
      height: box.width)
    let turn = "rotate(-90 \(decimal(center.x)) \(decimal(center.y)))"
    canvas.group([("transform", turn)]) { drawUpright(in: turned, on: &$0) }
  }

  /// What the label covers; nil for none.
  var extent: Rect? {
    guard !text.isEmpty else { return nil }
    guard paint.style["horizontal"] == "0" else {
      let box = positionedBox
      let text = fitted(to: box)
      let anchor = horizontalAnchor(in: box)
      return Rect(
        x: anchor.x - text.width * anchor.share, y: verticalTop(in: box, height: text.height),
        width: text.width, height: text.height)
    }
    let height = min(text.width, box.height)
    return Rect(
      x: box.x, y: box.center.y - height / 2, width: max(text.height, box.width), height: height)
  }

  /// The lines as they are broken in that box.
  private func fitted(to box: Rect) -> RichText {
    guard paint.style["whiteSpace"] == "wrap" else { return text }
    let width = paint.number("labelWidth", box.width) - 2
    return text.wrapped(to: max(paint.font(12).size * 2, width - indent))
  }

  private func drawUpright(in box: Rect, on canvas: inout Canvas) {
    let text = fitted(to: box)
    let anchor = horizontalAnchor(in: box)
    let top = verticalTop(in: box, height: text.height)
    draw(text, anchor: anchor, top: top, in: box, on: &canvas)
  }

  private var indent: Double {
    max(0, paint.number("spacingLeft", 0)) + max(0, paint.number("spacingRight", 0))
  }

  private func draw(
    _ text: RichText, anchor: Anchor, top: Double, in box: Rect, on canvas: inout Canvas
  ) {
    if let background = paint.color("labelBackgroundColor", nil, onDefault: "#FFFFFF") {
      let left = anchor.x - text.width * anchor.share
      canvas.rect(
        Rect(x: left - 2, y: top, width: text.width + 4, height: text.height),
        [("fill", background)])
    }
    var y = top
    for line in text.lines {
      y += line.spaceBefore
      if !line.runs.isEmpty {
        // A line of HTML may be aligned otherwise than the label: within the label's own width.
        let own = line.align.flatMap { Anchor.Name(align: $0) } ?? anchor.name
        let left =
          isWrapped ? box.x + spacing.left : anchor.x - text.width * anchor.share
        let width = isWrapped ? box.width - spacing.left - spacing.right : text.width
        let x = own == anchor.name ? anchor.x : left + width * own.share
        canvas.text(
          line, at: Point(x, y + (line.height + line.largest * 0.72) / 2),
          [
            ("text-anchor", own.rawValue), ("opacity", paint.opacity("textOpacity")),
            ("fill", color), ("paint-order", needsOutline(line) ? "stroke" : nil),
            ("stroke", needsOutline(line) ? "#57606A" : nil),
            ("stroke-width", needsOutline(line) ? "2" : nil),
          ])
      }
      y += line.height
    }
  }

  private var color: String { paint.color("fontColor", "#000000") ?? "#000000" }

  /// White letters without a fill of their own behind them: drawn for dark paper, they must be seen on white.
  private func needsOutline(_ line: RichText.Line) -> Bool {
    let isOnFill =
      paint.color("fillColor", nil).map { !isLight($0) } == true
      && (paint.style["verticalLabelPosition"] ?? "middle") == "middle"
      && (paint.style["labelPosition"] ?? "center") == "center"
    return !isOnFill && paint.color("labelBackgroundColor", nil) == nil
      && line.runs.allSatisfy { isLight($0.font.color ?? color) }
  }

  private var isWrapped: Bool { paint.style["whiteSpace"] == "wrap" }

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

  struct Anchor {
    enum Name: String {
      case start, middle, end

      init?(align: String) {
        switch align {
        case "left", "start": self = .start
        case "center": self = .middle
        case "right", "end": self = .end
        default: return nil
        }
      }

      var share: Double {
        switch self {
        case .start: 0
        case .middle: 0.5
        case .end: 1
        }
      }
    }
    var x: Double
    var name: Name
    var share: Double { name.share }
  }

  private var spacing: (left: Double, right: Double) {
    let spacing = paint.number("spacing", 2)
    return (spacing + paint.number("spacingLeft", 0), spacing + paint.number("spacingRight", 0))
  }

  private func horizontalAnchor(in box: Rect) -> Anchor {
    let (left, right) = spacing
    switch paint.style["align"] ?? (paint.style.has("text") ? "left" : "center") {
    case "left": return Anchor(x: box.x + left, name: .start)
    case "right": return Anchor(x: box.right - right, name: .end)
    default: return Anchor(x: box.center.x + (left - right) / 2, name: .middle)
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
}

extension Paint {
  /// The font of a style.
  func font(_ defaultSize: Double) -> RichText.Font {
    let bits = Int(max(0, min(15, number("fontStyle", 0))))
    return RichText.Font(
      size: max(1, min(400, number("fontSize", defaultSize))), isBold: bits & 1 != 0,
      isItalic: bits & 2 != 0, isUnderlined: bits & 4 != 0, isStruck: bits & 8 != 0)
  }
}
