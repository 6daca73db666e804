/// A data URI that shows a picture and can do nothing else, from draw.io's `image` value; nil for anything that
/// would be fetched. draw.io writes `data:image/png,BASE64` without `;base64`.
func inertImage(_ source: String) -> String? {
  let bytes = Array(source.utf8)
  guard bytes.count < 4 << 20 else { return nil }
  for kind in ["svg+xml", "png", "jpeg", "jpg", "gif", "webp"] {
    let start = Array("data:image/\(kind)".utf8)
    guard bytes.starts(with: start) else { continue }
    var rest = bytes.dropFirst(start.count)
    var isBase64 = false
    if rest.starts(with: ";base64".utf8) {
      rest = rest.dropFirst(7)
      isBase64 = true
    }
    guard rest.first == UInt8(ascii: ",") else { return nil }
    let body = rest.dropFirst()
    if !isBase64, body.contains(UInt8(ascii: "%")) {
      return isPercentEncoded(body) ? source : nil
    }
    guard body.allSatisfy(isBase64Digit) else { return nil }
    return "data:image/\(kind);base64," + String(decoding: body, as: UTF8.self)
  }
  return nil
}

private func isPercentEncoded(_ body: ArraySlice<UInt8>) -> Bool {
  body.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
}

private func isBase64Digit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
    true
  default: false
  }
}
