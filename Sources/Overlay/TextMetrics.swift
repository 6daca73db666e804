/// Widths of Helvetica, roughly: enough to wrap lines and to size boxes without a font.
func textWidth(_ text: some StringProtocol, size: Double) -> Double {
  var em = 0.0
  for scalar in text.unicodeScalars { em += width(of: scalar) }
  return em * size
}

private func width(of scalar: Unicode.Scalar) -> Double {
  switch scalar {
  case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", "`": 0.25
  case " ", "\u{A0}": 0.28
  case "f", "t", "r", "(", ")", "[", "]", "/", "-", "\"": 0.33
  case "m", "w", "M", "W", "@", "%": 0.86
  case "A"..."Z", "&": 0.69
  case "a"..."z", "0"..."9": 0.55
  default:
    scalar.value > 0x2E7F || (0x2190...0x21FF).contains(scalar.value)
      ? 1 : (scalar.properties.generalCategory == .nonspacingMark ? 0 : 0.6)
  }
}

/// The lines of `text`, broken at blanks (else anywhere) so that each fits; `width` nil does not wrap.
func wrapped(_ text: String, size: Double, width: Double?) -> [String] {
  let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  guard let width, width > 0 else { return lines }
  return lines.flatMap { wrap(line: $0, size: size, width: width) }
}

private func wrap(line: String, size: Double, width: Double) -> [String] {
  var result: [String] = []
  var current = ""
  var currentWidth = 0.0
  let blank = textWidth(" ", size: size)
  for word in words(of: line, size: size, width: width) {
    let wordWidth = textWidth(word, size: size)
    if !current.isEmpty, currentWidth + blank + wordWidth > width {
      result.append(current)
      current = ""
      currentWidth = 0
    }
    if !current.isEmpty {
      current += " "
      currentWidth += blank
    }
    current += word
    currentWidth += wordWidth
  }
  result.append(current)
  return result
}

/// The words of a line; one that is wider than the line is cut.
private func words(of line: String, size: Double, width: Double) -> [String] {
  line.utf8.split(separator: 0x20).flatMap { part -> [String] in
    let word = String(decoding: part, as: UTF8.self)
    guard textWidth(word, size: size) > width else { return [word] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var used = 0.0
    for scalar in word.unicodeScalars {
      let advance = textWidth(String(scalar), size: size)
      if used + advance > width, !piece.isEmpty {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        used = 0
      }
      piece.append(scalar)
      used += advance
    }
    return pieces + [String(piece)]
  }
}
