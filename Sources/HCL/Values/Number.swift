package import BigInt

/// A number of HCL: a binary floating-point number with 512 bits, as in Terraform, so that the printed digits agree.
///
/// Never a `Double`. Two numbers are equal when their values are, whatever their precision.
public struct Number: Sendable {
  /// Odd, or zero.
  package private(set) var significand: BigInt
  /// The power of two that the significand is multiplied with.
  package private(set) var exponent: Int
  /// How many bits a result that is made of it may have: 512 from text, 64 from `Int`, 53 from fractions of functions.
  package private(set) var precision: Int

  /// The binary exponents a number may have; beyond, operations return nil.
  package static let largestExponent = 1 << 16

  public init(_ value: Int) {
    self.init(unchecked: BigInt(value), exponent: 0, precision: 64)
  }

  /// An integer, rounded to 512 bits; nil when it is out of range.
  package init?(_ value: BigInt) { self.init(value, exponent: 0, precision: 512) }

  /// A finite double with 53 bits; nil for infinities and NaN.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    guard value != 0 else {
      self.init(0)
      precision = 53
      return
    }
    let shifted = value.significand * 4_503_599_627_370_496  // 2^52: an integer below 2^53
    self.init(
      BigInt(value < 0 ? -Int(shifted) : Int(shifted)), exponent: Int(value.exponent) - 52,
      precision: 53)
  }

  private init(unchecked significand: BigInt, exponent: Int, precision: Int) {
    let zeros = significand.isZero ? 0 : significand.magnitude.trailingZeroBitCount
    self.significand = zeros == 0 ? significand : significand >> zeros
    self.exponent = significand.isZero ? 0 : exponent + zeros
    self.precision = precision
  }

  /// The value rounded to the nearest with `precision` bits, ties to even; `isAbove` when the exact value lies
  /// a little further from zero.
  package init?(_ value: BigInt, exponent: Int, precision: Int, isAbove: Bool = false) {
    var magnitude = value.magnitude
    var exponent = exponent
    let excess = magnitude.bitWidth - precision
    if excess > 0 {
      let half = BigUInt(1) << (excess - 1)
      let rest = magnitude & ((BigUInt(1) << excess) - 1)
      magnitude >>= excess
      exponent += excess
      let isOdd = magnitude.trailingZeroBitCount == 0 && !magnitude.isZero
      if rest > half || (rest == half && (isAbove || isOdd)) { magnitude += 1 }
    }
    let top = exponent + magnitude.bitWidth
    guard
      magnitude.isZero
        || (abs(exponent) <= Self.largestExponent && abs(top) <= Self.largestExponent)
    else { return nil }
    self.init(
      unchecked: BigInt(sign: value.sign, magnitude: magnitude), exponent: exponent,
      precision: precision)
  }
}

extension Number: Hashable, Comparable {
  public static func == (a: Number, b: Number) -> Bool {
    a.exponent == b.exponent && a.significand == b.significand
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(significand)
    hasher.combine(exponent)
  }
  public static func < (a: Number, b: Number) -> Bool {
    let (left, right, _) = aligned(a, b)
    return left < right
  }

  /// Both significands over the smaller exponent.
  private static func aligned(_ a: Number, _ b: Number) -> (BigInt, BigInt, exponent: Int) {
    let exponent = min(a.exponent, b.exponent)
    return (
      a.significand << (a.exponent - exponent), b.significand << (b.exponent - exponent), exponent
    )
  }
}

extension Number {
  public static let zero = Number(0)

  public var isInteger: Bool { exponent >= 0 }
  public var isNegative: Bool { significand < 0 }
  public var isZero: Bool { significand.isZero }

  /// The exact value when it is an integer that fits.
  public var intValue: Int? {
    guard isInteger, exponent < 64, significand.bitWidth <= 65 else { return nil }
    return Int(exactly: significand << exponent)
  }

  /// The integer part: towards zero.
  package var truncated: BigInt {
    exponent >= 0
      ? significand << exponent
      : BigInt(sign: significand.sign, magnitude: significand.magnitude >> (-exponent))
  }

  package var negated: Number {
    Number(unchecked: -significand, exponent: exponent, precision: precision)
  }
  package var magnitude: Number { isNegative ? negated : self }

  /// The nearest double; infinite when there is none.
  package var doubleValue: Double {
    guard let short = Number(significand, exponent: exponent, precision: 53) else { return .nan }
    guard let integer = Int(exactly: short.significand), abs(short.exponent) < 2000 else {
      return .nan
    }
    return Double(sign: .plus, exponent: short.exponent, significand: Double(integer))
  }

  /// nil when the result is out of range.
  public func adding(_ other: Number) -> Number? {
    let (left, right, exponent) = Self.aligned(self, other)
    return Number(left + right, exponent: exponent, precision: max(precision, other.precision))
  }
  public func subtracting(_ other: Number) -> Number? { adding(other.negated) }

  public func multiplied(by other: Number) -> Number? {
    let wide = Number(
      significand * other.significand, exponent: exponent + other.exponent, precision: 512)
    guard var wide else { return nil }
    wide.precision = max(precision, other.precision, wide.significand.magnitude.bitWidth)
    return wide
  }

  /// nil when the divisor is zero or the result out of range.
  public func divided(by other: Number) -> Number? {
    guard !other.isZero else { return nil }
    let precision = max(precision, other.precision)
    let shift = max(
      0, precision + 2 + other.significand.magnitude.bitWidth - significand.magnitude.bitWidth)
    let (quotient, rest) = (significand.magnitude << shift)
      .quotientAndRemainder(dividingBy: other.significand.magnitude)
    let sign: BigInt.Sign = significand.sign == other.significand.sign ? .plus : .minus
    return Number(
      BigInt(sign: sign, magnitude: quotient), exponent: exponent - other.exponent - shift,
      precision: precision, isAbove: !rest.isZero)
  }

  /// The remainder with the sign of the dividend; the dividend itself when the divisor is zero, as in Terraform.
  public func remainder(dividingBy other: Number) -> Number? {
    guard !other.isZero else { return self }
    guard let ratio = divided(by: other), let whole = Number(ratio.truncated),
      let product = other.multiplied(by: whole)
    else { return nil }
    return subtracting(product)
  }

  package var floor: Number {
    guard !isInteger else { return self }
    return Number(isNegative ? truncated - 1 : truncated) ?? self
  }
  package var ceiling: Number { negated.floor.negated }
}
