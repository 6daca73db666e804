import Diagrams

/// The legend, the counts and the list of what was found, right of the picture.
struct PanelDrawing {
  let model: OverlayModel
  let bounds: Rect
  private let entries: [(state: OverlayModel.State, lines: [String])]
  private let legend: [(sample: OverlayModel.Sample, text: String)]
  private let hidden: Int
  private let titleLines: [String]
  /// Larger beside a large page, so that it can be read when the whole is looked at.
  private let scale: Double

  private static let width = 380.0
  private static let lineHeight = 15.0

  init(model: OverlayModel, beside picture: Rect, margin: Double) {
    self.model = model
    let present = Set(
      model.badges.map(\.state) + model.arrows.map(\.state) + model.list.map(\.state)
    )
    .union(model.undrawn.isEmpty && model.undrawnComponents.isEmpty ? [] : [.open])
    let states = OverlayModel.State.allCases.filter(present.contains)
    legend = model.legend.isEmpty ? states.map { (.badge($0), $0.rawValue) } : model.legend
    scale = max(1, min(4, max(picture.width / 1600, picture.height / 1600)))
    titleLines = Array(wrapped(model.title, size: 16, width: Self.width - 28).prefix(3))
    var head = 30.0 + Double(titleLines.count) * 19
    head += Double(legend.count) * 26
    head += Double(model.counts.count) * 18
    // As many lines as there is room for beside the picture; the report has them all.
    let room = max(picture.height / scale, 700) - head - 60
    var shown: [(state: OverlayModel.State, lines: [String])] = []
    var used = 0.0
    let list = Self.counted(model.list)
    for (state, text) in list {
      let lines = wrapped(text, size: 12, width: Self.width - 34)
      let height = Double(lines.count) * Self.lineHeight + 6
      if used + height > room, !shown.isEmpty { break }
      shown.append((state, lines))
      used += height
    }
    entries = shown
    hidden = list.count - shown.count
    let more: Double = hidden > 0 ? 20 : 0
    let height: Double = head + used + more + 40
    bounds = Rect(
      x: picture.right + margin, y: picture.y, width: Self.width * scale,
      height: max(height * scale, picture.height))
  }

  /// The same text once, with how often it holds.
  private static func counted(_ list: [(state: OverlayModel.State, text: String)])
    -> [(state: OverlayModel.State, text: String)]
  {
    var order: [(state: OverlayModel.State, text: String)] = []
    var counts: [String: Int] = [:]
    for (state, text) in list {
      if counts[text] == nil { order.append((state, text)) }
      counts[text, default: 0] += 1
    }
    return order.map { state, text in
      let count = counts[text] ?? 1
      return (state, count > 1 ? "\(text) (\(count) times)" : text)
    }
  }

  func draw(on canvas: inout Canvas) {
    canvas.rect(bounds, radius: 6, [("fill", "#F6F8FA"), ("stroke", "#D0D7DE")])
    let place = "translate(\(decimal(bounds.x)) \(decimal(bounds.y)))"
    let size = scale > 1 ? " scale(\(decimal(scale)))" : ""
    canvas.group([("transform", place + size)], drawContent)
  }

  private func drawContent(on canvas: inout Canvas) {
    var y = 26.0
    let x = 14.0
    for line in titleLines {
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
    for (sample, words) in legend {
      sample.draw(at: Point(x + 12, y), on: &canvas)
      text(words, x + (model.legend.isEmpty ? 32 : 50), y + 4, size: 12, on: &canvas)
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
    if hidden > 0 {
      text("and \(hidden) more: \(model.listedBy) lists them all", x + 18, y, size: 12, on: &canvas)
    }
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
