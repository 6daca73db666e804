import BigInt

extension Number {
  /// The digits of the integer part, without its sign.
  package func digits(radix: Int, uppercase: Bool = false) -> String {
    String(truncated.magnitude, radix: radix, uppercase: uppercase)
  }

  /// As Go's `%f`: with exactly so many digits after the point, rounded from the exact value.
  package func fixed(places: Int) -> String {
    let rounded = Decimal(significand.magnitude, exponent).rounded(places: places)
    var text = rounded.text
    if places > 0 {
      let fraction = text.utf8.drop { $0 != UInt8(ascii: ".") }.dropFirst().count
      if fraction == 0 { text += "." }
      text += String(repeating: "0", count: max(0, places - fraction))
    }
    return (isNegative ? "-" : "") + text
  }

  /// As Go's `%e`: with so many digits after the point, or as many as identify the number.
  package func scientific(places: Int?) -> String {
    let exact = places == nil ? shortestDigits() : Decimal(significand.magnitude, exponent)
    let rounded = places.map { exact.rounded(to: $0 + 1) } ?? exact
    var digits = rounded.digits.isEmpty ? [0] : rounded.digits
    if let places { digits += Array(repeating: 0, count: max(0, places + 1 - digits.count)) }
    let characters = digits.map { $0 + UInt8(ascii: "0") }
    let head = String(decoding: characters.prefix(1), as: UTF8.self)
    let tail = String(decoding: characters.dropFirst(), as: UTF8.self)
    let power = rounded.digits.isEmpty ? 0 : rounded.point - 1
    let magnitude = power.magnitude < 10 ? "0\(power.magnitude)" : "\(power.magnitude)"
    return (isNegative ? "-" : "") + head + (tail.isEmpty ? "" : "." + tail)
      + (power < 0 ? "e-" : "e+")
      + magnitude
  }

  /// As Go's `%g`: an exponent when it is small or large.
  package func general(precision digits: Int?) -> String {
    let shortest =
      digits.map { Decimal(significand.magnitude, exponent).rounded(to: max($0, 1)) }
      ?? shortestDigits()
    let power = shortest.digits.isEmpty ? 0 : shortest.point - 1
    var limit = digits.map { max($0, 1) } ?? 6
    if digits != nil, limit > shortest.digits.count, shortest.digits.count >= shortest.point {
      limit = shortest.digits.count
    }
    if power < -4 || power >= limit {
      return scientific(places: shortest.digits.isEmpty ? 0 : shortest.digits.count - 1)
    }
    return (isNegative ? "-" : "") + shortest.text
  }

  private func shortestDigits() -> Decimal {
    exponent >= 0 && significand.magnitude.bitWidth + exponent <= precision
      ? Decimal(significand.magnitude, exponent) : shortest()
  }
}
