/// The name of the first element, past instructions, comments and a DOCTYPE, without its prefix.
func firstElement(_ bytes: [UInt8]) -> String {
  var index = 0
  while let open = find("<", in: bytes, from: index), open + 1 < bytes.count {
    let isComment = bytes[open...].starts(with: "<!--".utf8)
    if isComment || bytes[open + 1] == UInt8(ascii: "!") || bytes[open + 1] == UInt8(ascii: "?") {
      guard let end = find(isComment ? "-->" : ">", in: bytes, from: open) else { return "" }
      index = end + 1
      continue
    }
    let name = bytes[(open + 1)...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    let local = name.split(separator: UInt8(ascii: ":")).last ?? name
    return String(decoding: local, as: UTF8.self)
  }
  return ""
}

/// What a file is that cannot hold a model, by its first bytes.
func foreignKind(_ bytes: [UInt8]) -> String? {
  let kinds: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "a PDF"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"), (Array("RIFF".utf8), "a WebP picture"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (such as a Visio file)"),
    ([0x1F, 0x8B], "a gzip archive"), ([0xFF, 0xFE], "UTF-16 text"), ([0xFE, 0xFF], "UTF-16 text"),
  ]
  return kinds.first { bytes.starts(with: $0.bytes) }?.name
}
