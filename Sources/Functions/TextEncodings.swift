import HCL

/// The encodings of text that `textencodebase64` and `textdecodebase64` take, by their IANA names.
enum TextEncoding {
  case utf8, ascii
  case utf16(isBigEndian: Bool, hasMark: Bool)
  /// One byte for each character; the upper half from 0x80 on, U+FFFD where there is none.
  case table([Unicode.Scalar])

  /// nil for a name that we do not know.
  init?(_ name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "csutf8": self = .utf8
    case "us-ascii", "ascii", "iso-ir-6", "iso_646.irv:1991", "iso646-us", "us", "ibm367", "cp367",
      "csascii", "ansi_x3.4-1968", "ansi_x3.4-1986":
      self = .ascii
    case "utf-16", "csutf16": self = .utf16(isBigEndian: true, hasMark: true)
    case "utf-16be", "csutf16be": self = .utf16(isBigEndian: true, hasMark: false)
    case "utf-16le", "csutf16le": self = .utf16(isBigEndian: false, hasMark: false)
    case "iso-8859-1", "iso_8859-1", "iso_8859-1:1987", "latin1", "l1", "ibm819", "cp819",
      "iso-ir-100", "csisolatin1":
      self = .table((0x80...0xFF).compactMap { Unicode.Scalar(UInt32($0)) })
    case "iso-8859-15", "iso_8859-15", "latin-9", "csiso885915":
      let changes: [UInt32: Unicode.Scalar] = [
        0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
      ]
      self = .table((0x80...0xFF).compactMap { changes[UInt32($0)] ?? Unicode.Scalar(UInt32($0)) })
    case "windows-1252", "cswindows1252":
      let head = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
      self = .table(head + (0xA0...0xFF).compactMap { Unicode.Scalar(UInt32($0)) })
    default: return nil
    }
  }

  /// Known to Terraform, but not to us: neither wrong nor computed.
  static func isElsewhere(_ name: String) -> Bool {
    let beginnings = [
      "big5", "euc-jp", "euc-kr", "gb18030", "gbk", "hz-gb-2312", "ibm", "iso-2022-jp", "iso-8859-",
      "iso_8859-", "koi8-r", "koi8-u", "macintosh", "shift_jis", "tis-620", "windows-", "cp",
      "latin",
    ]
    let lower = name.lowercased()
    return beginnings.contains { lower.utf8.starts(with: $0.utf8) }
  }

  /// nil when a character has no code.
  func encode(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: return Array(text.utf8)
    case .ascii: return text.utf8.allSatisfy({ $0 < 0x80 }) ? Array(text.utf8) : nil
    case .utf16(let isBigEndian, let hasMark):
      let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
      return units.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? bytes : bytes.reversed()
      }
    case .table(let upper):
      var result: [UInt8] = []
      for scalar in text.unicodeScalars {
        if scalar.isASCII {
          result.append(UInt8(scalar.value))
        } else if let place = upper.firstIndex(of: scalar) {
          result.append(UInt8(0x80 + place))
        } else {
          return nil
        }
      }
      return result
    }
  }

  /// nil when the bytes are no text of this encoding.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .ascii:
      return bytes.allSatisfy({ $0 < 0x80 }) ? String(decoding: bytes, as: UTF8.self) : nil
    case .utf16(var isBigEndian, let hasMark):
      var rest = bytes[...]
      if hasMark {
        isBigEndian = !rest.starts(with: [0xFF, 0xFE])
        guard rest.starts(with: [0xFE, 0xFF]) || rest.starts(with: [0xFF, 0xFE]) else { return nil }
        rest = rest.dropFirst(2)
      }
      guard rest.count.isMultiple(of: 2) else { return nil }
      var units: [UInt16] = []
      while let first = rest.popFirst(), let second = rest.popFirst() {
        let (high, low) = isBigEndian ? (first, second) : (second, first)
        units.append(UInt16(high) << 8 | UInt16(low))
      }
      return String(validating: units, as: UTF16.self)
    case .table(let upper):
      var result = String.UnicodeScalarView()
      for byte in bytes {
        result.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
      }
      return String(result)
    }
  }
}

extension FunctionTable {
  mutating func addTextEncodings() {
    define("textencodebase64", [.text("string"), .text("encoding")], .string) {
      arguments, _ throws(FunctionFailure) in
      guard let encoding = try encoding(arguments.text(1)) else {
        return unknownResult(arguments, .string, because: "an encoding that is not evaluated")
      }
      guard let bytes = encoding.encode(arguments.text(0)) else {
        throw FunctionFailure(
          "the given string contains characters that cannot be represented in \(arguments.text(1))",
          argument: 0)
      }
      return .string(Base64.encode(bytes))
    }
    define("textdecodebase64", [.text("source"), .text("encoding")], .string) {
      arguments, _ throws(FunctionFailure) in
      guard let encoding = try encoding(arguments.text(1)) else {
        return unknownResult(arguments, .string, because: "an encoding that is not evaluated")
      }
      guard let bytes = Base64.decode(Array(arguments.text(0).utf8)) else {
        throw FunctionFailure("the given value is not base64", argument: 0)
      }
      guard let text = encoding.decode(bytes) else {
        throw FunctionFailure(
          "the given string contains symbols that are not defined for \(arguments.text(1))",
          argument: 0)
      }
      return .text(text)
    }
  }
}

private func encoding(_ name: String) throws(FunctionFailure) -> TextEncoding? {
  if let encoding = TextEncoding(name) { return encoding }
  if TextEncoding.isElsewhere(name) { return nil }
  throw FunctionFailure("\"\(name)\" is not a supported IANA encoding name", argument: 1)
}
