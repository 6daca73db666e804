import Diagrams

/// The colours and numbers of a draw.io style, with draw.io's defaults.
struct Paint {
  let style: Style

  func number(_ key: String, _ fallback: Double) -> Double {
    guard let text = style[key], let value = Double(text), value.isFinite, abs(value) < 1e7 else {
      return fallback
    }
    return value
  }

  func flag(_ key: String) -> Bool { style[key] == "1" }

  /// A colour that SVG understands; nil for none.
  func color(_ key: String, _ fallback: String?, onDefault: String? = nil) -> String? {
    guard let text = style[key] else { return fallback }
    if text == "none" || text.isEmpty { return nil }
    if text == "default" { return onDefault ?? fallback }
    return Self.safe(text) ?? fallback
  }

  /// Only `#hex`, a plain name, `rgb(…)` or the first colour of `light-dark(…)`: nothing that could refer elsewhere.
  static func safe(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let prefix = Array("light-dark(".utf8)
    if bytes.starts(with: prefix) {
      let first = bytes.dropFirst(prefix.count).prefix { $0 != UInt8(ascii: ",") }
      return safe(String(decoding: first, as: UTF8.self))
    }
    if bytes.first == UInt8(ascii: "#") {
      let digits = bytes.dropFirst()
      return [3, 4, 6, 8].contains(digits.count) && digits.allSatisfy(isHexadecimal) ? text : nil
    }
    if bytes.starts(with: "rgb".utf8) {
      let allowed = Array("rgba(),.% 0123456789".utf8)
      return bytes.count < 40 && bytes.allSatisfy { allowed.contains($0) } ? text : nil
    }
    return bytes.count < 30 && bytes.allSatisfy(isLetter) ? text : nil
  }

  var stroke: String? { color("strokeColor", "#000000") }
  var fill: String? { color("fillColor", "#FFFFFF") }
  var strokeWidth: Double { max(0, min(100, number("strokeWidth", 1))) }

  /// `stroke-dasharray`, scaled as draw.io does; nil for a solid line.
  var dashes: String? {
    guard flag("dashed") else { return nil }
    let pattern = (style["dashPattern"] ?? "3 3").utf8.split(separator: UInt8(ascii: " "))
      .compactMap { Double(String(decoding: $0, as: UTF8.self)) }
      .filter { $0.isFinite && $0 >= 0 && $0 < 1000 }
    let scale = flag("fixDash") ? 1 : max(1, strokeWidth)
    return pattern.isEmpty
      ? nil : pattern.prefix(8).map { decimal($0 * scale) }.joined(separator: " ")
  }

  var opacity: String? { opacity("opacity") }

  /// nil when it hides nothing.
  func opacity(_ key: String) -> String? {
    let value = number(key, 100)
    return value < 100 ? decimal(max(0, value) / 100) : nil
  }

  /// Presentation attributes of an outline with a filled inside.
  func outline(fill: String?, stroke: String?) -> [(String, String?)] {
    [
      ("fill", fill ?? "none"), ("stroke", stroke ?? "none"),
      ("stroke-width", stroke == nil ? nil : decimal(strokeWidth)),
      ("stroke-dasharray", stroke == nil ? nil : dashes), ("opacity", opacity),
      ("fill-opacity", fill == nil ? nil : opacity("fillOpacity")),
      ("stroke-opacity", stroke == nil ? nil : opacity("strokeOpacity")),
    ]
  }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

/// True for what can hardly be seen on white: `#RRGGBB` or `#RGB` near white, and the names of such colours.
func isLight(_ color: String) -> Bool {
  var digits = color.utf8.dropFirst().compactMap(hexadecimal)
  guard color.utf8.first == UInt8(ascii: "#") else {
    return ["white", "snow", "ivory", "whitesmoke"].contains(color)
  }
  if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
  guard digits.count >= 6 else { return false }
  let (red, green, blue) = (
    digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5]
  )
  return red * 299 + green * 587 + blue * 114 > 222 * 1000
}

private func hexadecimal(_ byte: UInt8) -> Int? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
  case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
  case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
  default: nil
  }
}
