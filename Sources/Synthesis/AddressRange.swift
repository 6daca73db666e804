/// A range of IPv4 addresses, such as `10.1.0.0/16`.
struct AddressRange: Equatable {
  var first: UInt32
  /// How many leading bits all of its addresses share.
  var length: Int

  /// nil when the text is no such range, or does not begin at its first address.
  init?(_ text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, let length = Self.number(halves[1], below: 33) else { return nil }
    let octets = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .compactMap { Self.number($0, below: 256) }
    guard octets.count == 4 else { return nil }
    first = octets.reduce(0) { $0 << 8 | UInt32($1) }
    self.length = length
    guard first & ~mask == 0 else { return nil }
  }

  private static func number(_ digits: Substring.UTF8View, below limit: Int) -> Int? {
    guard (1...3).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 < limit ? $0 : nil }
  }

  private var mask: UInt32 { length == 0 ? 0 : ~0 << UInt32(32 - length) }

  func overlaps(_ other: AddressRange) -> Bool {
    let shared = mask & other.mask
    return first & shared == other.first & shared
  }

  var text: String {
    let octets = [24, 16, 8, 0].map { String(first >> UInt32($0) & 255) }
    return octets.joined(separator: ".") + "/\(length)"
  }
}
