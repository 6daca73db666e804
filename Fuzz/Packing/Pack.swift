import CZlib

/// Containers as draw.io writes them, built here so that no file of anybody else is needed.
package enum Pack {
  package static func percent(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".unicodeScalars)
    var output = String.UnicodeScalarView()
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        output.append(Unicode.Scalar(byte))
      default:
        output.append("%")
        output.append(hex[Int(byte >> 4)])
        output.append(hex[Int(byte & 15)])
      }
    }
    return String(output)
  }

  package static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
    var output = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var letters: [Unicode.Scalar] = []
      for _ in 0..<4 {
        letters.insert(alphabet[bits & 63], at: 0)
        bits >>= 6
      }
      for index in 0..<4 { output.append(index <= group.count ? letters[index] : "=") }
    }
    return String(output)
  }

  package static func deflate(_ input: [UInt8], isRaw: Bool = true) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, isRaw ? -15 : 15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = input
    var output = [UInt8](repeating: 0, count: input.count + input.count / 100 + 100)
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        _ = CZlib.deflate(&stream, Z_FINISH)
      }
    }
    return Array(output.prefix(Int(stream.total_out)))
  }

  package static func compressed(_ model: String) -> String {
    base64(deflate(Array(percent(model).utf8)))
  }

  package static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case "\"": output += "&quot;"
      case "\n": output += "&#10;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  package static func svg(content: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"\(escaped(content))\"><g/></svg>"
  }

  package static func png(_ chunks: [(kind: String, data: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for (kind, data) in chunks {
      let size = UInt32(data.count)
      bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) }
      bytes += Array(kind.utf8) + data + [0, 0, 0, 0]
    }
    return bytes
  }
}
