/// SplitMix64: the same numbers for the same seed.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Small changes to a text: bytes, runs, numbers and words that have broken parsers before.
package struct Mutator {
  private var random: SplitMix64

  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let words: [[UInt8]] =
    [
      "\"", "\"\u{301}", "${", "%{", "}", "{", "[", "]", "(", ")", "<", ">", "&#0;", "&#x110000;",
      "\\",
      "\\u0000", "\0", "\r\n", "\u{1B}[31m", "\u{202E}", "-", "-1", "0", "65536", "2147483648",
      "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e400", "-1e400",
      "nan",
      "inf", "0x1p3", "1e-400", "99999999999999999999999999", "null", "true", "*", "**", ".", "..",
      "/",
      "::", "0.0.0.0/0", "::/0", "1.2.3.4/99", "<<EOT", "EOT", "for", "...", "=>", "éé", "]]>",
      "<!--",
      "<?x?>", "<!DOCTYPE a>", "=", ";", ",", "é", "\u{10FFFF}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80]]

  package mutating func mutate(_ bytes: [UInt8], others: [[UInt8]]) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) { change(&result, others) }
    return result
  }

  private mutating func change(_ bytes: inout [UInt8], _ others: [[UInt8]]) {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 0...24, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2, 3:
      bytes.replaceSubrange(
        start..<min(end, start + 2), with: Self.words.randomElement(using: &random) ?? [])
    case 4: if start < bytes.count { bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 5: replaceNumber(&bytes, from: start)
    case 6:
      let other = others.randomElement(using: &random) ?? []
      let from = Int.random(in: 0...other.count, using: &random)
      bytes.insert(contentsOf: other[from..<min(other.count, from + 40)], at: start)
    default:
      let run = Array(bytes[start..<end])
      let count = Int.random(in: 2...60, using: &random)
      bytes.insert(contentsOf: (0..<count).flatMap { _ in run }, at: start)
    }
  }

  private mutating func replaceNumber(_ bytes: inout [UInt8], from start: Int) {
    guard let first = bytes[start...].firstIndex(where: { (0x30...0x39).contains($0) }) else {
      return
    }
    let end = bytes[first...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
    let numbers = Self.words.filter {
      $0.first.map { (0x30...0x39).contains($0) || $0 == 0x2D } ?? false
    }
    bytes.replaceSubrange(first..<end, with: numbers.randomElement(using: &random) ?? [])
  }
}
