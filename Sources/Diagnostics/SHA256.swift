/// SHA-256 (FIPS 180-4, section 6.2), for fingerprints and the record of what was generated.
package enum SHA256 {
  /// The 32 bytes of the digest.
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19,
    ]
    var schedule = [UInt32](repeating: 0, count: 64)
    let message = padded(bytes)
    var offset = 0
    while offset < message.count {
      for index in 0..<16 {
        schedule[index] = word(message, at: offset + index * 4)
      }
      compress(&state, &schedule)
      offset += 64
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
  }

  /// 64 lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let bits = UInt64(bytes.count) * 8
    let zeros = (119 - bytes.count % 64) % 64
    return bytes + [0x80] + [UInt8](repeating: 0, count: zeros)
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0)) }
  }

  private static func word(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16 | UInt32(bytes[offset + 2]) << 8
      | UInt32(bytes[offset + 3])
  }

  private static func compress(_ state: inout [UInt32], _ w: inout [UInt32]) {
    for i in 16..<64 {
      let s0 = rotated(w[i - 15], 7) ^ rotated(w[i - 15], 18) ^ (w[i - 15] >> 3)
      let s1 = rotated(w[i - 2], 17) ^ rotated(w[i - 2], 19) ^ (w[i - 2] >> 10)
      w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for i in 0..<64 {
      let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[i] &+ w[i]
      let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotated(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value >> count | value << (32 - count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2).
  private static let constants: [UInt32] = {
    let primes = (2...311).filter { candidate in
      !(2..<candidate).prefix { $0 * $0 <= candidate }.contains { candidate % $0 == 0 }
    }
    return primes.map { fractionOfCubeRoot(UInt64($0)) }
  }()

  /// floor(2³² × cube root of n) modulo 2³², by bisection over exact integers.
  private static func fractionOfCubeRoot(_ n: UInt64) -> UInt32 {
    var low: UInt64 = 0
    var high: UInt64 = 7 << 32
    while low < high {
      let middle = (low + high + 1) / 2
      if cubeExceeds(middle, n) { high = middle - 1 } else { low = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether x³ > n·2⁹⁶, for x below 2³⁵.
  private static func cubeExceeds(_ x: UInt64, _ n: UInt64) -> Bool {
    let square = x.multipliedFullWidth(by: x)
    let low = square.low.multipliedFullWidth(by: x)
    let (high, carry) = (square.high * x).addingReportingOverflow(low.high)
    // x³ = high·2⁶⁴ + low; n·2⁹⁶ = (n·2³²)·2⁶⁴.
    let limit = n << 32
    return carry || high > limit || (high == limit && low.low > 0)
  }
}
