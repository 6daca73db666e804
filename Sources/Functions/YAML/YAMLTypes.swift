import HCL

// What a scalar means.
extension YAMLReader {
  mutating func scalar(
    _ text: String, _ style: YAMLStyle, _ tag: String?
  ) throws(FunctionFailure) -> Value {
    let value = try resolved(text, style, tag)
    // A block is text although it may look like a number.
    guard style == .block, tag == nil else { return value }
    return try value.cast(to: .string)
  }

  private mutating func resolved(
    _ text: String, _ style: YAMLStyle, _ tag: String?
  ) throws(FunctionFailure) -> Value {
    try count(1)
    guard
      ["str", "bool", "int", "float", "null", "timestamp", "binary", "merge"].contains(tag)
        || tag == nil
    else { throw failure("unsupported tag \"!!\(tag ?? "")\"") }
    if tag == "merge" { return .text(text) }
    var tag = tag
    if tag != "str", tag != "binary", Self.mayMean(text) {
      if style == .quoted { return .text(text) }
      if let known = Self.words[text] {
        guard let known else { throw failure("this number cannot be represented") }
        return known
      }
      let first = text.utf8.first ?? 0
      if first == UInt8(ascii: "."), let number = Number(parsing: text) { return .number(number) }
      if first.isDecimalDigit || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
        if tag == nil || tag == "timestamp", let time = Self.timestamp(text) {
          return .string(time)
        }
        if Self.isInteger(text) {
          tag = "int"
        } else if Self.isFraction(text) {
          tag = "float"
        }
      }
    }
    return try value(of: text, tag)
  }

  private func value(of text: String, _ tag: String?) throws(FunctionFailure) -> Value {
    switch tag {
    case "bool":
      if case .bool(let truth)?? = Self.words[text] { return .bool(truth) }
    case "int", "float":
      let plain = String(decoding: text.utf8.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
      if let number = Number(parsing: plain) ?? Self.prefixed(plain) { return .number(number) }
    case "timestamp": if let time = Self.timestamp(text) { return .string(time) }
    case "null": return .null(.dynamic)
    case "binary": if Base64.decode(Array(text.utf8)) != nil { return .text(text) }
    default: return .text(text)
    }
    throw failure("cannot parse \"\(text)\" as !!\(tag ?? "str")")
  }

  /// Whether the first byte allows anything but text.
  private static func mayMean(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return "+-0123456789yYnNtTfFoO~.".utf8.contains(first)
  }

  /// Numbers that Terraform has no JSON for are nil inside.
  private static let words: [String: Value?] = {
    var words: [String: Value?] = [:]
    for word in ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"] {
      words[word] = .bool(true)
    }
    for word in ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"] {
      words[word] = .bool(false)
    }
    for word in ["", "~", "null", "Null", "NULL"] { words[word] = .null(.dynamic) }
    for word in [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"] {
      words.updateValue(nil, forKey: word)
      words.updateValue(nil, forKey: "+" + word)
      words.updateValue(nil, forKey: "-" + word)
    }
    return words
  }()

  private static func isInteger(_ text: String) -> Bool {
    var bytes = text.utf8[...]
    if bytes.starts(with: "0o".utf8) {
      bytes = bytes.dropFirst(2)
      return !bytes.isEmpty && bytes.allSatisfy { (0x30...0x37).contains($0) }
    }
    if bytes.starts(with: "0x".utf8) {
      bytes = bytes.dropFirst(2)
      return !bytes.isEmpty && bytes.allSatisfy { Unicode.Scalar($0).properties.isHexDigit }
    }
    if let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      bytes.removeFirst()
    }
    return !bytes.isEmpty && bytes.allSatisfy(\.isDecimalDigit)
  }

  private static func isFraction(_ text: String) -> Bool { Number(parsing: text) != nil }

  /// Octal and hexadecimal integers of 64 bits.
  private static func prefixed(_ text: String) -> Number? {
    let radix = text.utf8.starts(with: "0x".utf8) ? 16 : text.utf8.starts(with: "0o".utf8) ? 8 : 0
    guard radix > 0 else { return nil }
    let digits = String(decoding: text.utf8.dropFirst(2), as: UTF8.self)
    guard let value = UInt64(digits, radix: radix) else { return nil }
    return Number(parsing: String(value))
  }

  /// A date, or a date and a time, as RFC 3339 has it; nil when it is neither.
  private static func timestamp(_ text: String) -> String? {
    var rest = text.utf8[...]
    func number(_ most: Int, _ rest: inout Substring.UTF8View) -> Int? {
      let digits = rest.prefix(while: \.isDecimalDigit)
      guard (1...most).contains(digits.count) else { return nil }
      rest = rest.dropFirst(digits.count)
      return Int(Substring(digits))
    }
    func skip(_ scalar: Unicode.Scalar, _ rest: inout Substring.UTF8View) -> Bool {
      guard rest.first == UInt8(ascii: scalar) else { return false }
      rest.removeFirst()
      return true
    }
    guard rest.prefix(while: \.isDecimalDigit).count == 4, let year = number(4, &rest),
      skip("-", &rest), let month = number(2, &rest), skip("-", &rest), let day = number(2, &rest)
    else { return nil }
    let date = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T"
    if rest.isEmpty { return Timestamp(date + "00:00:00Z")?.text }
    let hasZone = rest.first != 0x20
    guard skip("T", &rest) || skip("t", &rest) || skip(" ", &rest), let hour = number(2, &rest),
      skip(":", &rest), let minute = number(2, &rest), skip(":", &rest),
      let second = number(2, &rest)
    else { return nil }
    let time = padded(hour, 2) + ":" + padded(minute, 2) + ":" + padded(second, 2)
    if skip(".", &rest) {
      let fraction = rest.prefix(while: \.isDecimalDigit)
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(fraction.count)
    }
    let zone = hasZone ? String(Substring(rest)) : rest.isEmpty ? "Z" : ""
    return Timestamp(date + time + zone)?.text
  }
}
