import CZlib

enum Inflated {
  case bytes([UInt8])
  /// The limit was met while inflating; nothing beyond it was kept.
  case tooLarge
  case damaged
}

/// Inflates deflated data with (`isRaw` false) or without a zlib header, taking what it yields from a budget.
///
/// Data that ends early yields what there was.
func inflate(_ input: [UInt8], isRaw: Bool, budget: inout Int) -> Inflated {
  guard !input.isEmpty, input.count < Int(UInt32.max) else { return .damaged }
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  guard inflateInit2_(&stream, isRaw ? -15 : 15, ZLIB_VERSION, size) == Z_OK else {
    return .damaged
  }
  defer { inflateEnd(&stream) }
  var output: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 64 << 10)
  var input = input
  var status = Z_OK
  var isTooLarge = false
  input.withUnsafeMutableBufferPointer { source in
    stream.next_in = source.baseAddress
    stream.avail_in = UInt32(source.count)
    repeat {
      let produced = chunk.withUnsafeMutableBufferPointer { target -> Int in
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        status = CZlib.inflate(&stream, Z_NO_FLUSH)
        return target.count - Int(stream.avail_out)
      }
      budget -= produced
      guard budget >= 0 else {
        isTooLarge = true
        return
      }
      output.append(contentsOf: chunk.prefix(produced))
      // No progress is possible once input and output stand still.
      if produced == 0 && status != Z_STREAM_END { return }
    } while status == Z_OK
  }
  if isTooLarge { return .tooLarge }
  return status == Z_STREAM_END || (status == Z_BUF_ERROR && !output.isEmpty)
    ? .bytes(output) : .damaged
}

/// Deflates without a header; nil when the library refuses.
func deflated(_ input: [UInt8]) -> [UInt8]? {
  guard input.count < Int(Int32.max) else { return nil }
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  guard
    deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
      == Z_OK
  else { return nil }
  defer { deflateEnd(&stream) }
  var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
  var input = input
  var status = Z_OK
  input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      status = deflate(&stream, Z_FINISH)
    }
  }
  guard status == Z_STREAM_END else { return nil }
  return Array(output.prefix(Int(stream.total_out)))
}
