/// An affine map of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f.
struct Matrix {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  static let identity = Matrix()

  static func translation(_ x: Double, _ y: Double) -> Matrix { Matrix(e: x, f: y) }

  /// The map that applies `inner` first.
  func after(_ inner: Matrix) -> Matrix {
    Matrix(
      a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b,
      c: a * inner.c + c * inner.d, d: b * inner.c + d * inner.d,
      e: a * inner.e + c * inner.f + e, f: b * inner.e + d * inner.f + f)
  }

  func apply(_ point: Point) -> Point {
    Point(a * point.x + c * point.y + e, b * point.x + d * point.y + f)
  }

  /// The smallest upright rectangle around the image of a rectangle.
  func apply(_ rect: Rect) -> Rect {
    Rect(
      around: [
        apply(Point(rect.x, rect.y)), apply(Point(rect.maxX, rect.y)),
        apply(Point(rect.x, rect.maxY)), apply(Point(rect.maxX, rect.maxY)),
      ])
  }

  /// How much lengths grow, on average of the axes.
  var scale: Double { abs(a * d - b * c).squareRoot() }

  /// The value of a `transform` attribute; what is not understood counts as no transform.
  init(transform text: String) {
    self = .identity
    for (name, arguments) in functions(in: text) {
      guard let next = Matrix(function: name, arguments) else { return }
      self = after(next)
    }
  }

  init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  private init?(function name: String, _ arguments: [Double]) {
    func argument(_ index: Int, _ standard: Double = 0) -> Double {
      index < arguments.count ? arguments[index] : standard
    }
    switch name {
    case "matrix":
      guard arguments.count == 6 else { return nil }
      self.init(
        a: argument(0), b: argument(1), c: argument(2), d: argument(3), e: argument(4),
        f: argument(5))
    case "translate": self = .translation(argument(0), argument(1))
    case "scale": self.init(a: argument(0, 1), d: argument(1, argument(0, 1)))
    case "rotate":
      let (sine, cosine) = sineAndCosine(degrees: argument(0))
      let turn = Matrix(a: cosine, b: sine, c: -sine, d: cosine)
      let (x, y) = (argument(1), argument(2))
      self = Matrix.translation(x, y).after(turn).after(.translation(-x, -y))
    case "skewX": self.init(c: tangent(argument(0)))
    case "skewY": self.init(b: tangent(argument(0)))
    default: return nil
    }
  }
}

private func tangent(_ degrees: Double) -> Double {
  let (sine, cosine) = sineAndCosine(degrees: degrees)
  return abs(cosine) < 1e-9 ? 0 : sine / cosine
}

/// `name(1, 2) name(3)`.
private func functions(in text: String) -> [(name: String, arguments: [Double])] {
  var found: [(name: String, arguments: [Double])] = []
  for part in text.utf8.split(separator: UInt8(ascii: ")")).prefix(100) {
    let halves = part.split(separator: UInt8(ascii: "("), maxSplits: 1)
    guard halves.count == 2, let name = halves.first, let arguments = halves.last else { continue }
    let letters = name.filter {
      $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "z")
    }
    found.append((String(decoding: letters, as: UTF8.self), numbers(in: Array(arguments))))
  }
  return found
}

/// The numbers of a list with blanks and commas, as SVG writes them: `10-5.5.5` are three.
func numbers(in text: [UInt8]) -> [Double] {
  var scanner = NumberScanner(text)
  var found: [Double] = []
  while let number = scanner.next() { found.append(number) }
  return found
}

/// Reads SVG's numbers one after the other.
struct NumberScanner {
  let bytes: [UInt8]
  var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") {
      index += 1
    }
  }

  /// Nil at the end, and before something that begins no number.
  mutating func next() -> Double? {
    skipBlanks()
    let start = index
    if let sign = peek(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
    let digits = skipDigits()
    var fraction = 0
    if peek() == UInt8(ascii: ".") {
      index += 1
      fraction = skipDigits()
    }
    guard digits + fraction > 0 else {
      index = start
      return nil
    }
    skipExponent()
    return decimal(String(decoding: bytes[start..<index], as: UTF8.self)).map {
      max(-1e9, min(1e9, $0))
    } ?? 0
  }

  /// A flag of an arc: one digit, with nothing needed after it.
  mutating func flag() -> Bool? {
    skipBlanks()
    guard let byte = peek(), byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else {
      return nil
    }
    index += 1
    return byte == UInt8(ascii: "1")
  }

  func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipDigits() -> Int {
    let start = index
    while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
    return index - start
  }

  private mutating func skipExponent() {
    guard let e = peek(), e | 0x20 == UInt8(ascii: "e") else { return }
    let start = index
    index += 1
    if let sign = peek(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
    if skipDigits() == 0 { index = start }
  }
}
