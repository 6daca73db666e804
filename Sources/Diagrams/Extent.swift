extension Rect {
  static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var center: Point { Point(x + width / 2, y + height / 2) }

  func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= maxX && point.y >= y && point.y <= maxY
  }

  func union(_ other: Rect) -> Rect {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  /// The smallest upright rectangle around this one turned around its centre.
  func rotated(by degrees: Double) -> Rect {
    guard degrees != 0 else { return self }
    return Rect(
      around: [Point(x, y), Point(maxX, y), Point(x, maxY), Point(maxX, maxY)]
        .map { $0.rotated(by: degrees, around: center) })
  }

  /// The smallest rectangle around points; zero for none.
  init(around points: [Point]) {
    guard let first = points.first else {
      self = .zero
      return
    }
    var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      top = min(top, point.y)
      bottom = max(bottom, point.y)
    }
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }
}

extension Point {
  func rotated(by degrees: Double, around center: Point) -> Point {
    let (sine, cosine) = sineAndCosine(degrees: degrees)
    let (dx, dy) = (x - center.x, y - center.y)
    return Point(center.x + dx * cosine - dy * sine, center.y + dx * sine + dy * cosine)
  }

  func distance(to other: Point) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// The extent of what is visible: shapes, routes, and labels by an estimate of their size.
func visibleExtent(of page: Page) -> Rect {
  var extent: Rect?
  func add(_ rect: Rect) { extent = extent?.union(rect) ?? rect }
  for shape in page.shapes where shape.isVisible {
    add(shape.bounds.rotated(by: shape.rotation))
    if let label = labelExtent(of: shape) { add(label) }
  }
  for connector in page.connectors where connector.isVisible && !connector.route.isEmpty {
    add(Rect(around: connector.route))
    for label in connector.labels {
      let size = textSize(label.text, fontSize: label.style.number("fontSize") ?? 11)
      add(
        Rect(
          x: label.position.x - size.width / 2, y: label.position.y - size.height / 2,
          width: size.width, height: size.height))
    }
  }
  return extent ?? .zero
}

/// Where a label lies that is drawn beside its shape; nil for one inside it.
private func labelExtent(of shape: Shape) -> Rect? {
  guard !shape.label.utf8.isEmpty else { return nil }
  let bounds = shape.bounds
  let size = textSize(shape.label, fontSize: shape.style.number("fontSize") ?? 12)
  let width = shape.style.says("whiteSpace", "wrap") ? min(size.width, bounds.width) : size.width
  let (across, down) = (shape.style["labelPosition"], shape.style["verticalLabelPosition"])
  var label = Rect(
    x: bounds.center.x - width / 2, y: bounds.center.y - size.height / 2, width: width,
    height: size.height)
  switch down {
  case "bottom": label.y = bounds.maxY + 7
  case "top": label.y = bounds.y - size.height - 3
  default: break
  }
  switch across {
  case "left": label.x = bounds.x - width - 2
  case "right": label.x = bounds.maxX + 2
  default: break
  }
  return across == "left" || across == "right" || down == "bottom" || down == "top" ? label : nil
}

/// The size of text in Helvetica, by the number of its scalars: no font is at hand.
private func textSize(_ text: String, fontSize: Double) -> (width: Double, height: Double) {
  var (longest, length, lines) = (0, 0, 1)
  for byte in text.utf8 {
    if byte == 0x0A {
      lines += 1
      length = 0
    } else if byte & 0xC0 != 0x80 {
      length += 1
      longest = max(longest, length)
    }
  }
  return (Double(longest) * fontSize * 0.55, Double(lines) * fontSize * 1.2)
}
