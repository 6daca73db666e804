/// Base64, standard or URL-safe, blanks ignored; nil when anything else is among it.
func base64Decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
  var output: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for byte in text {
    let value: UInt8
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
    case UInt8(ascii: "="), 0x20, 0x09, 0x0A, 0x0D: continue
    default: return nil
    }
    bits = bits << 6 | UInt32(value)
    count += 1
    if count == 4 {
      output.append(UInt8(truncatingIfNeeded: bits >> 16))
      output.append(UInt8(truncatingIfNeeded: bits >> 8))
      output.append(UInt8(truncatingIfNeeded: bits))
      bits = 0
      count = 0
    }
  }
  if count == 3 { output.append(UInt8(truncatingIfNeeded: bits >> 10)) }
  if count == 3 { output.append(UInt8(truncatingIfNeeded: bits >> 2)) }
  if count == 2 { output.append(UInt8(truncatingIfNeeded: bits >> 4)) }
  return output
}

/// `%41` → `A`; a `%` that begins no such triple stays.
func percentDecoded(_ text: [UInt8]) -> [UInt8] {
  var output: [UInt8] = []
  output.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
      let high = hexDigit(text[index + 1]), let low = hexDigit(text[index + 2])
    {
      output.append(high << 4 | low)
      index += 3
    } else {
      output.append(text[index])
      index += 1
    }
  }
  return output
}

func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
  default: nil
  }
}

/// Without blanks, and a byte order mark, at both ends.
func trimmed(_ bytes: [UInt8]) -> [UInt8] {
  var slice = bytes[...]
  if slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice = slice.dropFirst(3) }
  slice = slice.drop { $0 <= 0x20 }
  while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
  return slice.count == bytes.count ? bytes : Array(slice)
}

/// The offset of the first occurrence of a text at or after an offset.
func find(_ text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
  let pattern = Array(text.utf8)
  guard let first = pattern.first, start >= 0, bytes.count >= pattern.count else { return nil }
  var index = start
  while index + pattern.count <= bytes.count {
    if bytes[index] == first, bytes[index...].starts(with: pattern) { return index }
    index += 1
  }
  return nil
}

/// RFC 4648, with padding.
package func base64Encoded(_ bytes: [UInt8]) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var output: [UInt8] = []
  output.reserveCapacity((bytes.count + 2) / 3 * 4)
  var index = 0
  while index < bytes.count {
    let count = min(3, bytes.count - index)
    var group = 0
    for offset in 0..<3 { group = group << 8 | (offset < count ? Int(bytes[index + offset]) : 0) }
    for position in 0..<4 {
      output.append(
        position <= count ? digits[(group >> (18 - 6 * position)) & 63] : UInt8(ascii: "="))
    }
    index += 3
  }
  return String(decoding: output, as: UTF8.self)
}

/// As JavaScript's `encodeURIComponent` does.
func percentEncoded(_ bytes: [UInt8]) -> [UInt8] {
  let digits = Array("0123456789ABCDEF".utf8)
  let kept = Set("-_.!~*'()".utf8)
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      output.append(byte)
    default:
      if kept.contains(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
  return output
}
