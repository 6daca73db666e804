import Diagnostics
import HCL

extension FunctionTable {
  mutating func addEncodingFunctions() {
    define("jsonencode", [.init("val", allowsNull: true, unknowns: .allowed)], .string) {
      arguments, context throws(FunctionFailure) in
      let result = JSONWriter.encode(arguments.value(0))
      try context.check(bytes: result.stringValue?.utf8.count ?? 0)
      return result
    }
    define("jsondecode", [.text("str")]) { arguments, _ throws(FunctionFailure) in
      try JSONReader.decode(arguments.text(0))
    }
    define("csvdecode", [.text("str")]) { arguments, _ throws(FunctionFailure) in
      try CSVReader.decode(arguments.text(0))
    }
    define("yamlencode", [.init("value", allowsNull: true)], .string) {
      arguments, context throws(FunctionFailure) in
      let text = YAMLWriter.encode(arguments.value(0))
      try context.check(bytes: text.utf8.count)
      return .text(text)
    }
    define("yamldecode", [.text("src")]) { arguments, context throws(FunctionFailure) in
      try YAMLReader.decode(arguments.text(0), context)
    }
    define("base64encode", [.text("str")], .string) { arguments, _ throws(FunctionFailure) in
      .string(Base64.encode(Array(arguments.text(0).utf8)))
    }
    define("base64decode", [.text("str")], .string) { arguments, _ throws(FunctionFailure) in
      guard let bytes = Base64.decode(Array(arguments.text(0).utf8)) else {
        throw FunctionFailure("failed to decode base64 data")
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw FunctionFailure("the result of decoding the provided string is not valid UTF-8")
      }
      return .text(text)
    }
    define("urlencode", [.text("str")], .string) { arguments, _ throws(FunctionFailure) in
      .string(queryEscaped(arguments.text(0)))
    }
    define("urldecode", [.text("str")], .string) { arguments, _ throws(FunctionFailure) in
      .text(try queryUnescaped(arguments.text(0)))
    }
    addHashes()
  }

  private mutating func addHashes() {
    let hashes: [(String, @Sendable ([UInt8]) -> [UInt8])] = [
      ("md5", { MD5.digest($0) }), ("sha1", { SHA1.digest($0) }), ("sha256", { SHA256.digest($0) }),
      ("sha512", { SHA512.digest($0) }),
    ]
    for (name, digest) in hashes {
      define(name, [.text("str")], .string) { arguments, _ throws(FunctionFailure) in
        .string(hexadecimal(digest(Array(arguments.text(0).utf8))))
      }
    }
    for (name, digest) in hashes.suffix(2) {
      define("base64" + name, [.text("str")], .string) { arguments, _ throws(FunctionFailure) in
        .string(Base64.encode(digest(Array(arguments.text(0).utf8))))
      }
    }
    define("uuidv5", [.text("namespace"), .text("name")], .string) {
      arguments, _ throws(FunctionFailure) in
      .string(try nameBasedUUID(arguments.text(0), arguments.text(1)))
    }
  }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

private func nameBasedUUID(_ namespace: String, _ name: String) throws(FunctionFailure) -> String {
  let known = [
    "dns": "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "url": "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
    "oid": "6ba7b812-9dad-11d1-80b4-00c04fd430c8", "x500": "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
  ]
  let digits = (known[namespace] ?? namespace).utf8.filter { $0 != UInt8(ascii: "-") }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    let pair = digits.dropFirst(index).prefix(2)
    guard let byte = UInt8(String(decoding: pair, as: UTF8.self), radix: 16) else { break }
    bytes.append(byte)
  }
  guard bytes.count == 16, digits.count == 32 else {
    throw FunctionFailure("uuidv5() doesn't support namespace \(namespace)")
  }
  var hash = Array(SHA1.digest(bytes + Array(name.utf8)).prefix(16))
  hash[6] = hash[6] & 0x0F | 0x50
  hash[8] = hash[8] & 0x3F | 0x80
  let text = Array(hexadecimal(hash).utf8)
  let groups = [text[0..<8], text[8..<12], text[12..<16], text[16..<20], text[20..<32]]
  return groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
}

enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for offset in 0..<3 {
        bits = bits << 8 | (start + offset < bytes.count ? UInt32(bytes[start + offset]) : 0)
      }
      for place in 0..<4 {
        let isPadding = place > group.count
        result.append(
          isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// nil for what is not base64 with its padding; line breaks are allowed.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var bits: UInt32 = 0
    var count = 0
    var padding = 0
    var result: [UInt8] = []
    for byte in text where byte != 0x0A && byte != 0x0D {
      var value = 0
      if byte == UInt8(ascii: "=") {
        padding += 1
      } else {
        guard padding == 0, let index = alphabet.firstIndex(of: byte) else { return nil }
        value = index
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        guard padding <= 2 else { return nil }
        result += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)].dropLast(
          padding)
        bits = 0
        count = 0
        if padding > 0 { padding = 3 }
      }
    }
    return count == 0 ? result : nil
  }
}

/// Go's `url.QueryEscape`.
private func queryEscaped(_ text: String) -> String {
  var result: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."),
      UInt8(ascii: "~"):
      result.append(byte)
    case 0x20: result.append(UInt8(ascii: "+"))
    default: result += [UInt8(ascii: "%")] + hexadecimal([byte]).uppercased().utf8
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func queryUnescaped(_ text: String) throws(FunctionFailure) -> String {
  var result: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "+"): result.append(0x20)
    case UInt8(ascii: "%"):
      let digits = rest.prefix(2)
      guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else {
        throw FunctionFailure("failed to decode URL: invalid URL escape")
      }
      result.append(value)
      rest = rest.dropFirst(2)
    default: result.append(byte)
    }
  }
  guard let decoded = String(validating: result, as: UTF8.self) else {
    throw FunctionFailure("failed to decode URL: the result is not valid UTF-8")
  }
  return decoded
}
