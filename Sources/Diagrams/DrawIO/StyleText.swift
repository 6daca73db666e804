extension Style {
  /// A draw.io style string: `name;key=value;…`; blanks around items do not count.
  init(drawIO text: String) {
    var items: [Item] = []
    for part in text.utf8.split(separator: UInt8(ascii: ";")) {
      let bytes = trimmed(Array(part))
      guard !bytes.isEmpty else { continue }
      // `image=data:image/svg+xml;base64,…` of other writers: the semicolon belongs to the value.
      if bytes.starts(with: "base64,".utf8), let last = items.last, let value = last.value,
        value.utf8.starts(with: "data:".utf8)
      {
        let joined = value + ";" + String(decoding: bytes, as: UTF8.self)
        items[items.count - 1] = Item(last.key, joined)
        continue
      }
      guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else {
        items.append(Item(String(decoding: bytes, as: UTF8.self), nil))
        continue
      }
      items.append(
        Item(
          String(decoding: bytes[..<equals], as: UTF8.self),
          String(decoding: bytes[(equals + 1)...], as: UTF8.self)))
    }
    self.init(items)
  }

  /// A number; nil when absent or not a finite decimal number.
  func number(_ key: String) -> Double? { self[key].flatMap { decimal($0) } }

  func isOn(_ key: String) -> Bool { self[key]?.utf8.elementsEqual("1".utf8) ?? false }

  func isOff(_ key: String) -> Bool { self[key]?.utf8.elementsEqual("0".utf8) ?? false }

  /// Compares a value by bytes.
  func says(_ key: String, _ value: String) -> Bool {
    self[key]?.utf8.elementsEqual(value.utf8) ?? false
  }
}

/// A finite decimal number. `Double` alone would also take `nan`, `inf` and `0x1p3`.
func decimal(_ text: String) -> Double? {
  let bytes = trimmed(Array(text.utf8))
  guard !bytes.isEmpty, bytes.count <= 64 else { return nil }
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      continue
    default: return nil
    }
  }
  guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
    return nil
  }
  return value
}
