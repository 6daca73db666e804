/// What the picture of an `image` style says of itself: the `<title>` of an embedded SVG, or the address of a
/// picture elsewhere. Nil for an embedded picture that says nothing.
func pictureTitle(ofImage image: String) -> String? {
  let bytes = Array(image.utf8)
  guard bytes.starts(with: "data:".utf8) else { return image.utf8.isEmpty ? nil : image }
  guard bytes.starts(with: "data:image/svg".utf8),
    let comma = bytes.firstIndex(of: UInt8(ascii: ","))
  else { return nil }
  let payload = percentDecoded(Array(bytes[(comma + 1)...]))
  let svg = trimmed(payload).first == UInt8(ascii: "<") ? payload : base64Decoded(payload)
  return svg.flatMap { title(ofSVG: $0) }
}

private func title(ofSVG svg: [UInt8]) -> String? {
  guard let open = find("<title", in: svg), let start = find(">", in: svg, from: open),
    let end = find("</title", in: svg, from: start)
  else { return nil }
  let text = tidied(decodingEntities(String(decoding: svg[(start + 1)..<end], as: UTF8.self)))
  return text.utf8.isEmpty || text.utf8.count > 1_000 ? nil : text
}
