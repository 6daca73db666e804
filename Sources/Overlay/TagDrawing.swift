import Diagrams

/// A small label of ours on the picture: what a shape or an arrow was taken for.
struct TagDrawing {
  let text: String
  let color: String
  var isGuess = false
  /// Light, with coloured letters: on lines.
  var isPale = false
  var lines: [String] = []

  static let size = 9.5
  static let height = 14.0
  static let frameColor = "#6639BA"

  var width: Double { textWidth(shown, size: Self.size) * 1.04 + 8 }

  /// Kinds are short; a resource type may be long.
  private var shown: String {
    let text =
      self.text.unicodeScalars.count > 40
      ? String(String.UnicodeScalarView(self.text.unicodeScalars.prefix(39))) + "…" : self.text
    return isGuess && !isPale ? text + " ?" : text
  }

  func draw(at origin: Point, on canvas: inout Canvas) {
    let box = Rect(x: origin.x, y: origin.y, width: width, height: Self.height)
    let isLight = isGuess || isPale
    canvas.picture(titled: lines.isEmpty ? text : lines.joined(separator: "\n")) { canvas in
      canvas.rect(
        box, radius: 3,
        [
          ("fill", isLight ? "#FFFFFF" : color), ("stroke", isLight ? color : "#FFFFFF"),
          ("stroke-dasharray", isGuess ? "3 2" : nil), ("fill-opacity", isPale ? "0.85" : nil),
        ])
      canvas.text(
        shown, at: Point(box.center.x, box.y + 10.2),
        [
          ("text-anchor", "middle"), ("font-size", decimal(Self.size)),
          ("font-weight", isPale ? nil : "bold"), ("fill", isLight ? color : "#FFFFFF"),
        ])
    }
  }
}

extension OverlayModel.Badge {
  var color: String {
    isFrame && state == .understood ? TagDrawing.frameColor : state.color
  }
}

/// Draws what was understood over a page: outlines of frames, tags on components and on arrows that say nothing.
struct UnderstoodLayer {
  let model: OverlayModel
  let shapes: [String: Shape]
  let connectors: [String: Connector]
  let arrows: [OverlayModel.Arrow]

  func draw(over page: Page, on canvas: inout Canvas) {
    for (cell, because) in model.decorations {
      guard let shape = shapes[cell], shape.isVisible,
        shape.bounds.width > 6, shape.bounds.height > 6
      else { continue }
      canvas.group { canvas in
        canvas.element(
          "rect",
          box(shape.bounds.insetBy(-1)) + [
            ("fill", "none"), ("stroke", "#8C959F"), ("stroke-dasharray", "1 3"),
          ], title: because)
      }
    }
    var places = BadgePlaces(page: page)
    let tagged = model.badges.filter { $0.tag != nil && shapes[$0.cell] != nil }
    for badge in tagged where badge.isFrame || badge.state == .unknown {
      guard let shape = shapes[badge.cell] else { continue }
      canvas.element(
        "rect",
        box(shape.bounds) + [
          ("fill", "none"), ("stroke", badge.color), ("stroke-width", "2.5"),
          ("stroke-opacity", "0.75"), ("stroke-dasharray", badge.isGuess ? "7 5" : nil),
        ], title: badge.lines.joined(separator: "\n"))
    }
    // Components first: their tags have few places, frames have a whole edge.
    for badge in tagged.filter({ !$0.isFrame }) + tagged.filter(\.isFrame) {
      guard let shape = shapes[badge.cell], let text = badge.tag else { continue }
      let tag = TagDrawing(
        text: text, color: badge.color, isGuess: badge.isGuess, lines: badge.lines)
      let wanted =
        badge.isFrame
        ? framePlaces(shape.bounds, tag.width) : componentPlaces(shape.bounds, tag.width)
      let origin = places.place(
        wanted, width: tag.width, height: TagDrawing.height,
        besides: badge.isFrame ? nil : shape.bounds)
      tag.draw(at: origin, on: &canvas)
    }
    drawArrows(&places, on: &canvas)
  }

  private func drawArrows(_ places: inout BadgePlaces, on canvas: inout Canvas) {
    for arrow in arrows {
      guard let connector = connectors[arrow.cell], connector.isVisible,
        connector.route.count >= 2
      else { continue }
      if arrow.state == .refused || arrow.state == .unknown {
        BadgeDrawing(state: arrow.state, count: 1, lines: arrow.lines)
          .draw(at: places.place(on: connector.route), on: &canvas)
      } else if let text = arrow.tag, !text.isEmpty {
        let tag = TagDrawing(
          text: text, color: arrow.state.color, isPale: true, lines: arrow.lines)
        let wanted = linePlaces(places.points(on: connector.route), tag.width)
        let origin = places.place(
          wanted, width: tag.width, height: TagDrawing.height, besides: nil)
        tag.draw(at: origin, on: &canvas)
      }
    }
  }

  /// On the line, else beside it.
  private func linePlaces(_ points: [Point], _ width: Double) -> [Point] {
    let aside = width / 2 + 8
    var places: [Point] = []
    for (dx, dy) in [(0.0, 0.0), (0, -16), (0, 16), (aside, 0), (-aside, 0)] {
      for point in points {
        places.append(
          Point(point.x + dx - width / 2, point.y + dy - TagDrawing.height / 2))
      }
    }
    return places
  }

  private func box(_ rect: Rect) -> [(String, String?)] {
    [
      ("x", decimal(rect.x)), ("y", decimal(rect.y)), ("width", decimal(rect.width)),
      ("height", decimal(rect.height)),
    ]
  }

  /// On the upper edge; else above, at its corners, at the side, within.
  private func componentPlaces(_ box: Rect, _ width: Double) -> [Point] {
    let height = TagDrawing.height
    let middle = box.center.x - width / 2
    return [
      Point(middle, box.y - height * 0.6), Point(middle, box.y - height - 1),
      Point(box.x - 4, box.y - height * 0.6), Point(box.right + 4 - width, box.y - height * 0.6),
      Point(box.right + 2, box.y), Point(box.x - width - 2, box.y),
      Point(middle, box.y + 1), Point(middle, box.bottom - height),
    ]
  }

  /// Along the upper edge from the right, then along the lower one.
  private func framePlaces(_ box: Rect, _ width: Double) -> [Point] {
    let height = TagDrawing.height
    var points: [Point] = []
    for y in [box.y - height / 2, box.bottom - height / 2] {
      var x = box.right - width - 8
      for _ in 0..<6 where x >= box.x - 8 || points.isEmpty {
        points.append(Point(x, y))
        x -= max(24, width / 2)
      }
    }
    return points
  }
}

extension OverlayModel.Sample {
  func draw(at place: Point, on canvas: inout Canvas) {
    switch self {
    case .badge(let state):
      BadgeDrawing(state: state, count: 1, lines: [state.rawValue]).draw(at: place, on: &canvas)
    case .tag(let state, let isFrame, let isGuess):
      let color = isFrame ? TagDrawing.frameColor : state.color
      let tag = TagDrawing(text: state == .unknown ? "?" : "kind", color: color, isGuess: isGuess)
      if isFrame {
        canvas.rect(
          Rect(x: place.x - 12, y: place.y - 2, width: 34, height: 12),
          [("fill", "none"), ("stroke", color), ("stroke-width", "2")])
      }
      tag.draw(
        at: Point(place.x - 12, place.y - (isFrame ? 10 : TagDrawing.height / 2)), on: &canvas)
    case .line(let state, let isGuess):
      canvas.path(
        polyline([Point(place.x - 12, place.y), Point(place.x + 22, place.y)]),
        [
          ("fill", "none"), ("stroke", state.color), ("stroke-width", "7"),
          ("stroke-opacity", "0.4"), ("stroke-dasharray", isGuess ? "8 6" : nil),
        ])
    case .outline:
      canvas.rect(
        Rect(x: place.x - 12, y: place.y - 7, width: 34, height: 14),
        [("fill", "none"), ("stroke", "#8C959F"), ("stroke-dasharray", "1 3")])
    }
  }
}
