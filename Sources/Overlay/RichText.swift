import Diagrams

/// A label as lines of runs: what of its HTML can be seen in a drawing (sizes, weights, colours, alignment, lists).
struct RichText {
  struct Font: Equatable {
    var size: Double
    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var isStruck = false
    /// A safe colour; nil is the label's own.
    var color: String?
  }

  struct Run {
    var text: String
    var font: Font

    var width: Double { textWidth(text, size: font.size) * (font.isBold ? 1.06 : 1) }
  }

  struct Line {
    var runs: [Run] = []
    var align: String?
    var spaceBefore = 0.0
    /// The size of an empty line.
    var size: Double

    var width: Double { runs.reduce(0) { $0 + $1.width } }
    var largest: Double { runs.map(\.font.size).max() ?? size }
    var height: Double { (largest * 1.2).rounded() }
  }

  var lines: [Line]

  init(plain text: String, font: Font) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { part in
      let text = String(decoding: part, as: UTF8.self)
      return Line(runs: text.isEmpty ? [] : [Run(text: text, font: font)], size: font.size)
    }
  }

  init(html: String, font: Font) {
    var reader = RichTextReader(font: font)
    for piece in HTMLPieces(html) { reader.read(piece) }
    lines = reader.finished()
  }

  var isEmpty: Bool { lines.allSatisfy { $0.runs.isEmpty } }
  var width: Double { lines.map(\.width).max() ?? 0 }
  var height: Double { lines.reduce(0) { $0 + $1.height + $1.spaceBefore } }

  /// Broken at blanks, and between ideographs, so that lines fit where they can. Widths are estimates: a line may be a
  /// little too long before it is broken.
  func wrapped(to width: Double) -> RichText {
    var result = self
    result.lines = lines.flatMap { $0.width <= width * 1.04 ? [$0] : $0.wrapped(to: width * 1.02) }
    return result
  }
}

extension RichText.Line {
  func wrapped(to width: Double) -> [RichText.Line] {
    var result: [RichText.Line] = []
    var line = RichText.Line(align: align, spaceBefore: spaceBefore, size: size)
    var used = 0.0
    for run in runs {
      for word in breakable(run.text) {
        let part = RichText.Run(text: word, font: run.font)
        let partWidth = RichText.Run(text: withoutEndBlank(word), font: run.font).width
        if used > 0, used + partWidth > width {
          result.append(line)
          line = RichText.Line(align: align, size: size)
          used = 0
          if word == " " { continue }
        }
        used += part.width
        if let last = line.runs.last, last.font == run.font {
          line.runs[line.runs.count - 1].text += word
        } else {
          line.runs.append(part)
        }
      }
    }
    result.append(line)
    return result
  }

  private func withoutEndBlank(_ word: String) -> String {
    word.unicodeScalars.last == " "
      ? String(String.UnicodeScalarView(word.unicodeScalars.dropLast())) : word
  }

  /// Words with the blank behind them; each ideograph by itself.
  private func breakable(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar.value > 0x2E7F { end() }
      word.append(scalar)
      if scalar == " " || scalar.value > 0x2E7F { end() }
    }
    end()
    return words
  }
}
