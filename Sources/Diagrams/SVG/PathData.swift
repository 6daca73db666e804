/// The points of a path's `d`: its corners, and points on its curves close enough for boxes and routes.
struct PathData {
  private(set) var points: [Point] = []
  /// It ends where it began, or says so.
  private(set) var isClosed = false
  /// It has more than one piece, as drawings of glyphs do.
  private(set) var hasSeveralPieces = false
  /// The letters of its commands, in upper case, and where the first of them end.
  private(set) var commands: [UInt8] = []
  private(set) var ends: [Point] = []

  private var scanner: NumberScanner
  private var pen = Point(0, 0)
  private var start = Point(0, 0)
  private var lastControl: Point?

  init(_ text: String) {
    scanner = NumberScanner(Array(text.utf8))
    run()
    if let first = points.first, let last = points.last, points.count > 2,
      first.distance(to: last) < 0.01
    {
      isClosed = true
    }
  }

  private mutating func run() {
    var command: UInt8 = 0
    while true {
      scanner.skipBlanks()
      guard let byte = scanner.peek() else { return }
      if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
        command = byte
        scanner.index += 1
        if command | 0x20 == UInt8(ascii: "z") {
          isClosed = true
          pen = start
          add(start)
          commands.append(UInt8(ascii: "Z"))
          continue
        }
      }
      guard step(command) else { return }
      commands.append(command & 0xDF)
      if ends.count < 6 { ends.append(pen) }
      // Further pairs after a move are lines.
      if command == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
      if command == UInt8(ascii: "M") { command = UInt8(ascii: "L") }
    }
  }

  /// One command with its numbers; false when these are missing: the path then ends there.
  private mutating func step(_ command: UInt8) -> Bool {
    let isRelative = command & 0x20 != 0
    let base = isRelative ? pen : Point(0, 0)
    switch command | 0x20 {
    case UInt8(ascii: "m"):
      guard let point = point(base) else { return false }
      if !points.isEmpty { hasSeveralPieces = true }
      start = point
      move(to: point)
    case UInt8(ascii: "l"):
      guard let point = point(base) else { return false }
      move(to: point)
    case UInt8(ascii: "h"):
      guard let x = scanner.next() else { return false }
      move(to: Point(base.x + x, pen.y))
    case UInt8(ascii: "v"):
      guard let y = scanner.next() else { return false }
      move(to: Point(pen.x, base.y + y))
    case UInt8(ascii: "c"):
      guard let a = point(base), let b = point(base), let end = point(base) else { return false }
      curve(a, b, end)
    case UInt8(ascii: "s"):
      guard let b = point(base), let end = point(base) else { return false }
      curve(reflected, b, end)
    case UInt8(ascii: "q"):
      guard let a = point(base), let end = point(base) else { return false }
      quadratic(a, end)
    case UInt8(ascii: "t"):
      guard let end = point(base) else { return false }
      quadratic(reflected, end)
    case UInt8(ascii: "a"): return arc(base)
    default: return false
    }
    return true
  }

  private mutating func point(_ base: Point) -> Point? {
    guard let x = scanner.next(), let y = scanner.next() else { return nil }
    return Point(base.x + x, base.y + y)
  }

  private var reflected: Point {
    lastControl.map { Point(2 * pen.x - $0.x, 2 * pen.y - $0.y) } ?? pen
  }

  private mutating func add(_ point: Point) {
    if points.last != point { points.append(point) }
  }

  private mutating func move(to point: Point) {
    pen = point
    lastControl = nil
    add(point)
  }

  private mutating func curve(_ a: Point, _ b: Point, _ end: Point) {
    for step in 1...4 {
      let t = Double(step) / 4
      let u = 1 - t
      let (p, q, r, s) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      add(
        Point(
          p * pen.x + q * a.x + r * b.x + s * end.x, p * pen.y + q * a.y + r * b.y + s * end.y))
    }
    pen = end
    lastControl = b
  }

  private mutating func quadratic(_ control: Point, _ end: Point) {
    for step in 1...2 {
      let t = Double(step) / 2
      let u = 1 - t
      add(
        Point(
          u * u * pen.x + 2 * u * t * control.x + t * t * end.x,
          u * u * pen.y + 2 * u * t * control.y + t * t * end.y))
    }
    pen = end
    lastControl = control
  }

  /// An arc by its middle and its end: enough for circles of two arcs and for rounded corners.
  private mutating func arc(_ base: Point) -> Bool {
    guard let rx = scanner.next(), let ry = scanner.next(), scanner.next() != nil,
      let isLarge = scanner.flag(), let isSweeping = scanner.flag(), let end = point(base)
    else { return false }
    let chord = pen.distance(to: end)
    if rx != 0, ry != 0, chord > 0 {
      let radius = max(min(abs(rx), abs(ry)), chord / 2)
      let inner = (radius * radius - chord * chord / 4).squareRoot()
      let rise = isLarge ? radius + inner : radius - inner
      let side = isSweeping ? 1.0 : -1.0
      let (dx, dy) = ((end.x - pen.x) / chord, (end.y - pen.y) / chord)
      add(
        Point(
          (pen.x + end.x) / 2 + dy * rise * side, (pen.y + end.y) / 2 - dx * rise * side))
    }
    move(to: end)
    return true
  }
}

/// True for the outline of a rectangle, with round corners or without.
func fillsItsRectangle(_ points: [Point]) -> Bool {
  guard points.count >= 4, let last = points.last else { return false }
  let box = Rect(around: points)
  var twice = 0.0
  var previous = last
  for point in points {
    twice += previous.x * point.y - point.x * previous.y
    previous = point
  }
  let whole = box.width * box.height
  return whole > 0 && (twice / 2).magnitude >= whole * 0.93
}
