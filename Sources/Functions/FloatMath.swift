/// Logarithm and power of doubles by the algorithms of Go's library, so that the last digits are Terraform's.
enum FloatMath {
  private static let ln2High = 6.93147180369123816490e-01
  private static let ln2Low = 1.90821492927058770002e-10

  /// fraction × 2^exponent with a fraction in [0.5, 1).
  private static func split(_ x: Double) -> (fraction: Double, exponent: Int) {
    guard x != 0, x.isFinite else { return (x, 0) }
    let fraction = Double(sign: x.sign, exponent: -1, significand: x.significand)
    return (fraction, Int(x.exponent) + 1)
  }

  private static func scaled(_ x: Double, _ exponent: Int) -> Double {
    Double(sign: .plus, exponent: max(-5_000, min(5_000, exponent)), significand: x)
  }

  static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var (fraction, exponent) = split(x)
    if fraction < 0.5.squareRoot() {
      fraction *= 2
      exponent -= 1
    }
    let f = fraction - 1
    let k = Double(exponent)
    let s = f / (2 + f)
    let s2 = s * s
    let s4 = s2 * s2
    let odd =
      2.857142874366239149e-01 + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)
    let even = 2.222219843214978396e-01 + s4 * 1.531383769920937332e-01
    let rest =
      s2 * (6.666666666666735130e-01 + s4 * odd) + s4 * (3.999999999940941908e-01 + s4 * even)
    let half = 0.5 * f * f
    return k * ln2High - ((half - (s * (half + rest) + k * ln2Low)) - f)
  }

  /// e to a power: a Taylor series of the sixteenth, squared four times (Shibata, 2010), as Go does it on x86-64.
  private static func exp(_ x: Double) -> Double {
    guard x <= 709.782712893384 else { return .infinity }
    let power = (x * 1.4426950408889634).rounded(.toNearestOrEven)
    guard power > -1022 else { return 0 }
    var r = x.addingProduct(-power, 0.69314718055966295651160180568695068359375)
    r = r.addingProduct(-power, 0.28235290563031577122588448175013436025525412068e-12)
    r *= 0.0625
    var series = 2.4801587301587301587e-5
    for coefficient in [
      1.9841269841269841270e-4, 1.3888888888888888889e-3, 8.3333333333333333333e-3,
      4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1,
    ] {
      series = coefficient.addingProduct(series, r)
    }
    r *= series
    for _ in 0..<3 { r *= r + 2 }
    r = 1.0.addingProduct(r + 2, r)
    return scaled(r, Int(power))
  }

  static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if y == 1 { return x }
    if x == 0 { return y < 0 ? .infinity : 0 }
    if y == 0.5 { return x.squareRoot() }
    if y == -0.5 { return 1 / x.squareRoot() }
    var whole = abs(y).rounded(.down)
    var part = abs(y) - whole
    if part != 0, x < 0 { return .nan }
    guard whole < 9e18 else { return abs(x) == 1 ? 1 : (abs(x) < 1) == (y > 0) ? 0 : .infinity }
    var result = 1.0
    var exponent = 0
    if part != 0 {
      if part > 0.5 {
        part -= 1
        whole += 1
      }
      result = exp(part * log(x))
    }
    var (base, baseExponent) = split(x)
    var count = Int(whole)
    while count != 0 {
      if abs(baseExponent) > 1 << 12 {
        exponent += baseExponent
        break
      }
      if count & 1 == 1 {
        result *= base
        exponent += baseExponent
      }
      base *= base
      baseExponent <<= 1
      if base < 0.5 {
        base += base
        baseExponent -= 1
      }
      count >>= 1
    }
    return y < 0 ? scaled(1 / result, -exponent) : scaled(result, exponent)
  }
}
