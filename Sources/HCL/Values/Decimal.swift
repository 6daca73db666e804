import BigInt

/// Decimal digits without leading or trailing zeros: 0.digits × 10^point.
struct Decimal {
  var digits: [UInt8]
  var point: Int

  /// magnitude × 2^exponent, exactly.
  init(_ magnitude: BigUInt, _ exponent: Int) {
    let scaled =
      exponent >= 0 ? magnitude << exponent : magnitude * BigUInt(5).power(-exponent)
    digits = String(scaled).utf8.map { $0 - UInt8(ascii: "0") }
    point = digits.count + min(0, exponent)
    trim()
  }

  mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  func digit(at index: Int, point other: Int) -> UInt8 {
    let own = index + point - other
    return digits.indices.contains(own) ? digits[own] : 0
  }
  func isLast(_ index: Int, point other: Int) -> Bool { index + point - other + 1 == digits.count }

  func truncated(to count: Int) -> Decimal {
    var copy = self
    copy.digits.removeLast(max(0, digits.count - count))
    copy.trim()
    return copy
  }

  func roundedUp(to count: Int) -> Decimal {
    guard count < digits.count else { return self }
    var copy = self
    copy.digits.removeLast(digits.count - count)
    while let last = copy.digits.last {
      copy.digits.removeLast()
      if last < 9 {
        copy.digits.append(last + 1)
        return copy
      }
    }
    copy.digits = [1]
    copy.point += 1
    return copy
  }

  func rounded(to count: Int) -> Decimal {
    guard count < digits.count else { return self }
    let next = digits[count]
    if next == 5, count + 1 == digits.count {
      let isOdd = count > 0 && digits[count - 1] % 2 == 1
      return isOdd ? roundedUp(to: count) : truncated(to: count)
    }
    return next >= 5 ? roundedUp(to: count) : truncated(to: count)
  }

  var text: String {
    guard !digits.isEmpty else { return "0" }
    let characters = digits.map { $0 + UInt8(ascii: "0") }
    if point <= 0 {
      return "0." + String(repeating: "0", count: -point)
        + String(decoding: characters, as: UTF8.self)
    }
    let whole =
      characters.prefix(point)
      + Array(repeating: UInt8(ascii: "0"), count: max(0, point - characters.count))
    let fraction = characters.dropFirst(point)
    let head = String(decoding: whole, as: UTF8.self)
    return fraction.isEmpty ? head : head + "." + String(decoding: fraction, as: UTF8.self)
  }
}

extension Decimal {
  /// Rounded to places after the point.
  func rounded(places: Int) -> Decimal {
    let count = point + places
    if count > 0 || digits.isEmpty { return rounded(to: max(0, count)) }
    // Everything is cut: what remains is zero or one unit of the last place.
    var copy = self
    copy.digits = []
    let isUp = count == 0 && (digits.first ?? 0) >= 5 && digits != [5]
    if isUp {
      copy.digits = [1]
      copy.point = 1 - places
    } else {
      copy.point = 0
    }
    return copy
  }
}
