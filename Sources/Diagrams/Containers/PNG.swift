let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

enum PNGModel {
  case text([UInt8])
  case tooLarge
  case none
}

/// The model in a text chunk of a PNG, wherever the chunk stands: `tEXt` or `zTXt`, both keywords of draw.io,
/// with or without the zlib header that draw.io's own exporter leaves out.
func modelInPNG(_ bytes: [UInt8], budget: inout Int) -> PNGModel {
  var offset = pngSignature.count
  while offset + 8 <= bytes.count {
    let length = bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    let kind = bytes[(offset + 4)..<(offset + 8)]
    let start = offset + 8
    let end = min(bytes.count, start + length)
    let isPlain = kind.elementsEqual("tEXt".utf8)
    if isPlain || kind.elementsEqual("zTXt".utf8),
      let keyword = bytes[start..<end].firstIndex(of: 0),
      isModelKeyword(bytes[start..<keyword])
    {
      if isPlain { return .text(Array(bytes[(keyword + 1)..<end])) }
      // One byte names the compression method; there is only one.
      let data = Array(bytes[min(end, keyword + 2)..<end])
      for isRaw in [false, true] {
        switch inflate(data, isRaw: isRaw, budget: &budget) {
        case .bytes(let text):
          return .text(text.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 })
        case .tooLarge: return .tooLarge
        case .damaged: continue
        }
      }
      return .none
    }
    offset = start + length + 4
  }
  return .none
}

private func isModelKeyword(_ keyword: ArraySlice<UInt8>) -> Bool {
  keyword.elementsEqual("mxfile".utf8) || keyword.elementsEqual("mxGraphModel".utf8)
}
