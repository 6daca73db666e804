/// Names for Terraform out of text of strangers: ASCII letters, digits and single underscores, beginning with a
/// letter, at most 40 bytes.
struct IdentifierMaker {
  /// Empty when nothing of the text can stand in an identifier.
  static func slug(_ text: String) -> String {
    let body = part(text)
    guard let first = body.utf8.first, (0x30...0x39).contains(first) else { return body }
    return "n" + body
  }

  /// As `slug`, but it may begin with a digit.
  private static func part(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let piece = transliterated(scalar)
      if piece.isEmpty {
        // Marks on letters vanish, everything else parts words.
        if scalar.properties.generalCategory == .nonspacingMark { continue }
        if let last = bytes.last, last != UInt8(ascii: "_") { bytes.append(UInt8(ascii: "_")) }
      } else {
        bytes += piece
      }
      if bytes.count > 160 { break }
    }
    bytes = Array(bytes.prefix(40))
    while bytes.last == UInt8(ascii: "_") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Eight hexadecimal digits that depend on every byte (FNV-1a).
  static func digest(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// One name for each candidate: those that several want get a suffix from the cell, never from the order.
  static func distinct(_ candidates: [(slug: String, cell: String)]) -> [String] {
    var wanted: [String: Int] = [:]
    for candidate in candidates { wanted[candidate.slug, default: 0] += 1 }
    var names: [String] = []
    var taken: [String: Int] = [:]
    for candidate in candidates {
      var name = candidate.slug
      if wanted[candidate.slug, default: 0] > 1 {
        let cell = part(candidate.cell)
        let isShort = !cell.isEmpty && cell.utf8.count <= 8
        name += "_" + (isShort ? cell : digest(candidate.cell))
      }
      names.append(name)
      taken[name, default: 0] += 1
    }
    for place in names.indices where taken[names[place], default: 0] > 1 {
      names[place] = candidates[place].slug + "_" + digest(candidates[place].cell)
    }
    return names
  }

  private static func transliterated(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = scalar.value
    switch value {
    case 0x30...0x39, 0x61...0x7A: return [UInt8(truncatingIfNeeded: value)]
    case 0x41...0x5A: return [UInt8(truncatingIfNeeded: value + 0x20)]
    case 0xDF: return Array("ss".utf8)
    case 0xC4, 0xE4, 0xC6, 0xE6: return Array("ae".utf8)
    case 0xD6, 0xF6, 0xD8, 0xF8, 0x152, 0x153: return Array("oe".utf8)
    case 0xDC, 0xFC: return Array("ue".utf8)
    case 0xC5, 0xE5: return Array("a".utf8)
    case 0xDE, 0xFE: return Array("th".utf8)
    default: break
    }
    guard (0xC0...0x17F).contains(value), let letter = latin[value] else { return [] }
    return [letter]
  }

  /// Latin letters with marks, by their base letter.
  private static let latin: [UInt32: UInt8] = {
    let groups: [(String, String)] = [
      ("a", "ÀÁÂÃàáâãĀāĂăĄą"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđ"),
      ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"),
      ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"), ("j", "Ĵĵ"), ("k", "Ķķ"), ("l", "ĹĺĻļĽľĿŀŁł"),
      ("n", "ÑñŃńŅņŇň"), ("o", "ÒÓÔÕòóôõŌōŎŏŐő"), ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠš"),
      ("t", "ŢţŤťŦŧ"), ("u", "ÙÚÛùúûŨũŪūŬŭŮůŰűŲų"), ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸ"),
      ("z", "ŹźŻżŽž"),
    ]
    var table: [UInt32: UInt8] = [:]
    for (base, letters) in groups {
      for scalar in letters.unicodeScalars { table[scalar.value] = base.utf8.first }
    }
    return table
  }()
}
