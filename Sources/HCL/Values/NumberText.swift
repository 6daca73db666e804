import BigInt

extension Number {
  /// How many digits and how large an exponent a text may have: 1e999999999 must not eat the memory.
  public static let largestDecimalExponent = 10_000

  /// A decimal number with an optional sign, fraction and exponent; nil for anything else and out of range.
  public init?(parsing text: String) {
    if let whole = Self.shortInteger(text) {
      self.init(BigInt(whole), exponent: 0, precision: 512)
      return
    }
    var digits = ""
    var exponent = 0
    var isNegative = false
    var rest = text.utf8[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    func take() -> Substring {
      let part = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(part.count)
      return Substring(part)
    }
    digits += take()
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = take()
      exponent -= fraction.utf8.count
      digits += fraction
    }
    guard !digits.isEmpty, digits.utf8.count <= Self.largestDecimalExponent else { return nil }
    if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
      if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard let value = Int(take()), value <= 2 * Self.largestDecimalExponent else { return nil }
      exponent += sign * value
    }
    guard rest.isEmpty, abs(exponent) <= Self.largestDecimalExponent, var whole = BigInt(digits)
    else { return nil }
    if isNegative { whole.negate() }
    if exponent >= 0 {
      self.init(whole * BigInt(10).power(exponent), exponent: 0, precision: 512)
      return
    }
    let power = BigUInt(10).power(-exponent)
    let shift = max(0, 514 + power.bitWidth - whole.magnitude.bitWidth)
    let (quotient, remainder) = (whole.magnitude << shift).quotientAndRemainder(dividingBy: power)
    self.init(
      BigInt(sign: whole.sign, magnitude: quotient), exponent: -shift, precision: 512,
      isAbove: !remainder.isZero)
  }

  /// What most numbers are: up to 18 digits and nothing else.
  private static func shortInteger(_ text: String) -> Int? {
    guard 1...18 ~= text.utf8.count else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension Number: CustomStringConvertible {
  /// The shortest decimal digits that identify the number at its precision, never with an exponent: as
  /// Terraform prints and converts to a string.
  public var description: String {
    if exponent >= 0, significand.magnitude.bitWidth + exponent <= precision {
      return String(significand << exponent)
    }
    let sign = isNegative ? "-" : ""
    return sign + shortest().text
  }

  /// Go's `big.Float.Text('f', -1)`: digits are taken until the number lies between its rounding neighbours.
  func shortest() -> Decimal {
    let exact = Decimal(significand.magnitude, exponent)
    let shift = precision + 1 - significand.magnitude.bitWidth
    guard shift >= 1 else { return exact }
    let middle = significand.magnitude << shift
    let lower = Decimal(middle - 1, exponent - shift)
    let upper = Decimal(middle + 1, exponent - shift)
    let isInclusive = shift >= 2 || significand.isZero
    // A bound with more digits before the point would shift all places.
    for index in exact.digits.indices {
      let digit = exact.digits[index]
      let low = lower.digit(at: index, point: exact.point)
      let high = upper.digit(at: index, point: exact.point)
      let isLast = lower.isLast(index, point: exact.point)
      let mayGoDown = low != digit || (isInclusive && isLast)
      let mayGoUp =
        digit != high
        && (isInclusive || digit + 1 < high || !upper.isLast(index, point: exact.point))
      if mayGoDown && mayGoUp { return exact.rounded(to: index + 1) }
      if mayGoDown { return exact.truncated(to: index + 1) }
      if mayGoUp { return exact.roundedUp(to: index + 1) }
    }
    return exact
  }
}
