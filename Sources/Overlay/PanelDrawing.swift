import Diagrams

/// The legend, the counts and the list of what was found, right of the picture.
struct PanelDrawing {
  let model: OverlayModel
  let bounds: Rect
  private let entries: [(state: OverlayModel.State, lines: [String])]
  private let states: [OverlayModel.State]
  private let hidden: Int

  private static let width = 380.0
  private static let lineHeight = 15.0
  private static let most = 60

  init(model: OverlayModel, left: Double, top: Double, minimumHeight: Double) {
    self.model = model
    let used = Set(model.badges.map(\.state) + model.arrows.map(\.state) + model.list.map(\.state))
      .union(model.undrawn.isEmpty && model.undrawnComponents.isEmpty ? [] : [.open])
    states = OverlayModel.State.allCases.filter(used.contains)
    entries = model.list.prefix(Self.most).map { state, text in
      (state, wrapped(text, size: 12, width: Self.width - 34))
    }
    hidden = max(0, model.list.count - Self.most)
    let listLines = entries.reduce(0) { $0 + $1.lines.count }
    let height =
      60 + Double(states.count) * 26 + Double(model.counts.count) * 18
      + Double(listLines) * Self.lineHeight + Double(entries.count) * 6 + (hidden > 0 ? 20 : 0) + 40
    bounds = Rect(x: left, y: top, width: Self.width, height: max(height, minimumHeight))
  }

  func draw(on canvas: inout Canvas) {
    canvas.rect(bounds, radius: 6, [("fill", "#F6F8FA"), ("stroke", "#D0D7DE")])
    var y = bounds.y + 26
    let x = bounds.x + 14
    for line in wrapped(model.title, size: 15, width: Self.width - 28).prefix(2) {
      text(line, x, y, size: 15, bold: true, on: &canvas)
      y += 19
    }
    y += 4
    for (label, value) in model.counts {
      text(label, x, y, size: 12, bold: true, on: &canvas)
      text(value, x + 110, y, size: 12, on: &canvas)
      y += 18
    }
    y += 12
    for state in states {
      BadgeDrawing(state: state, count: 1, center: Point(x + 12, y), lines: [state.rawValue]).draw(
        on: &canvas)
      text(state.rawValue, x + 32, y + 4, size: 12, on: &canvas)
      y += 26
    }
    y += 8
    for entry in entries {
      for (index, line) in entry.lines.enumerated() {
        if index == 0 {
          text(
            entry.state.sign, x + 2, y, size: 12, bold: true, color: entry.state.color, on: &canvas)
        }
        text(line, x + 18, y, size: 12, on: &canvas)
        y += Self.lineHeight
      }
      y += 6
    }
    if hidden > 0 { text("and \(hidden) more", x + 18, y, size: 12, on: &canvas) }
  }

  private func text(
    _ text: String, _ x: Double, _ y: Double, size: Int, bold: Bool = false,
    color: String = "#1F2328", on canvas: inout Canvas
  ) {
    canvas.text(
      text, at: Point(x, y),
      [("font-size", String(size)), ("font-weight", bold ? "bold" : nil), ("fill", color)])
  }
}
