import Diagrams

/// An icon without its artwork: a coloured tile with the name that the stencil has, so that it can be read.
struct IconDrawing {
  let icon: Icon
  let shape: Shape
  let paint: Paint

  func draw(on canvas: inout Canvas) {
    let box = shape.bounds
    switch icon.form {
    case .frame: drawFrame(on: &canvas)
    case .square:
      let side = shape.style["prIcon"] != nil ? min(box.width, box.height) : box.height
      let tile = Rect(x: box.x, y: box.y, width: box.width, height: side)
      if side < box.height {
        canvas.rect(box, paint.outline(fill: nil, stroke: paint.stroke))
      }
      canvas.rect(
        tile, paint.outline(fill: canvas.fill(paint, paint.fill ?? "#232F3E"), stroke: nil))
      drawName(in: tile, color: paint.color("strokeColor", "#FFFFFF") ?? "#FFFFFF", on: &canvas)
    case .glyph:
      let colors = ["fillColor", "strokeColor"].compactMap { paint.color($0, nil) }
      let color = colors.first { !isLight($0) } ?? "#5A6C86"
      if icon.isPerson { return drawPerson(color, on: &canvas) }
      canvas.rect(
        box.insetBy(1), radius: 8,
        [("fill", "#FFFFFF"), ("stroke", color), ("stroke-width", "2"), ("opacity", paint.opacity)])
      drawName(in: box, color: color, on: &canvas)
    }
  }

  private func drawFrame(on canvas: inout Canvas) {
    let box = shape.bounds
    let stroke = shape.style["grStroke"] == "0" ? nil : paint.stroke
    canvas.rect(
      box, paint.outline(fill: canvas.fill(paint, paint.color("fillColor", nil)), stroke: stroke))
    guard icon.token != nil else { return }
    let side = min(paint.number("grIconSize", 25), box.width, box.height)
    let isCentered = shape.style["shape"].map {
      $0.utf8.reversed().starts(with: "Center".utf8.reversed())
    }
    let badge = Rect(
      x: isCentered == true ? box.center.x - side / 2 : box.x, y: box.y, width: side, height: side)
    canvas.rect(badge, [("fill", paint.stroke ?? "#5A6C86")])
    drawLine(icon.letters, size: side * 0.4, in: badge, color: "#FFFFFF", on: &canvas)
  }

  /// The name on up to four lines where it can be read, else its letters.
  private func drawName(in box: Rect, color: String, on canvas: inout Canvas) {
    let words = icon.words
    let longest = words.map { textWidth($0, size: 1.08) }.max() ?? 0
    let size = min(
      13, box.width * 0.9 / max(0.1, longest),
      box.height * 0.85 / (1.1 * Double(max(1, words.count)))
    )
    guard size >= 5, words.count <= 4 else {
      let letters = icon.letters
      let fitting = min(
        box.height * 0.4, box.width * 0.8 / max(0.1, textWidth(letters, size: 1.08)))
      return drawLine(letters, size: fitting, in: box, color: color, on: &canvas)
    }
    let lines = joined(words, size: size, width: box.width * 0.92)
    let step = size * 1.12
    let top = box.center.y - step * Double(lines.count) / 2
    for (index, line) in lines.enumerated() {
      let row = Rect(x: box.x, y: top + Double(index) * step, width: box.width, height: step)
      drawLine(line, size: size, in: row, color: color, on: &canvas)
    }
  }

  private func joined(_ words: [String], size: Double, width: Double) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, textWidth(last + " " + word, size: size * 1.08) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private func drawLine(
    _ text: String, size: Double, in box: Rect, color: String, on canvas: inout Canvas
  ) {
    guard size >= 1, !text.isEmpty else { return }
    canvas.text(
      text, at: Point(box.center.x, box.center.y + size * 0.36),
      [
        ("text-anchor", "middle"), ("font-size", decimal(size)), ("font-weight", "bold"),
        ("fill", color), ("aria-hidden", "true"),
      ])
  }

  /// Head and shoulders.
  private func drawPerson(_ color: String, on canvas: inout Canvas) {
    let box = shape.bounds
    let radius = min(box.width, box.height) * 0.24
    let outline: [(String, String?)] = [
      ("fill", "#FFFFFF"), ("stroke", color), ("stroke-width", decimal(max(1.5, radius / 7))),
      ("opacity", paint.opacity),
    ]
    let half = min(box.width, box.height) * 0.42
    let (left, right) = (decimal(box.center.x - half), decimal(box.center.x + half))
    let (low, high) = (decimal(box.bottom - 2), decimal(box.y + 2 * radius + 4))
    canvas.path(
      "M \(left) \(low) C \(left) \(high) \(right) \(high) \(right) \(low) Z", outline)
    canvas.element(
      "circle",
      [
        ("cx", decimal(box.center.x)), ("cy", decimal(box.y + radius + 2)), ("r", decimal(radius)),
      ] + outline)
  }
}

/// A picture inside the file is shown; one that would be fetched from elsewhere is only outlined.
struct PictureDrawing {
  let shape: Shape
  let paint: Paint

  func draw(in box: Rect, on canvas: inout Canvas) {
    if shape.style["imageBackground"] != nil || shape.style["imageBorder"] != nil {
      canvas.rect(
        box,
        [
          ("fill", paint.color("imageBackground", nil) ?? "none"),
          ("stroke", paint.color("imageBorder", nil) ?? "none"),
        ])
    }
    guard let source = shape.style["image"], let data = inertImage(source) else {
      canvas.rect(box.insetBy(1), radius: 4, [("fill", "#F4F4F4"), ("stroke", "#888888")])
      let letters = Icon.letters(shape.pictureTitle.map(Icon.fileName) ?? shape.label)
      let size = min(box.height * 0.4, box.width * 0.8 / max(0.1, textWidth(letters, size: 1)))
      guard size >= 1, !letters.isEmpty else { return }
      return canvas.text(
        letters, at: Point(box.center.x, box.center.y + size * 0.36),
        [
          ("text-anchor", "middle"), ("font-size", decimal(size)), ("font-weight", "bold"),
          ("fill", "#555555"), ("aria-hidden", "true"),
        ])
    }
    canvas.element(
      "image",
      [
        ("x", decimal(box.x)), ("y", decimal(box.y)), ("width", decimal(box.width)),
        ("height", decimal(box.height)), ("href", data), ("opacity", paint.opacity),
        ("preserveAspectRatio", shape.style["imageAspect"] == "0" ? "none" : nil),
      ])
  }
}
