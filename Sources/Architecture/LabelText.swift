internal import Catalog

/// A label as words in lower case and without accents, for matching phrases; punctuation only tells what belongs
/// together. Where a script writes no spaces each letter is a word, so that a phrase is found inside a run.
struct LabelText {
  struct Word {
    var text: [UInt8]
    /// Nothing but spaces stands between this word and the next one.
    var joinsNext: Bool
    /// A letter of a script without spaces.
    var isLetter = false
  }
  let words: [Word]

  init(_ label: String) {
    var words: [Word] = []
    var current: [UInt8] = []
    func flush() {
      if !current.isEmpty { words.append(Word(text: current, joinsNext: true)) }
      current = []
    }
    var wasHyphen = false
    for scalar in label.unicodeScalars {
      if wasHyphen, !words.isEmpty, Self.folded(scalar) != nil || Self.isUnspaced(scalar) {
        words[words.count - 1].joinsNext = true
      }
      let isHyphen = !current.isEmpty && (scalar == "-" || scalar == "_" || scalar == "'")
      defer { wasHyphen = isHyphen }
      if let folded = Self.folded(scalar) {
        current += folded
      } else if Self.isUnspaced(scalar) {
        flush()
        words.append(Word(text: Array(String(scalar).utf8), joinsNext: true, isLetter: true))
      } else if !Self.isSilent(scalar) {
        flush()
        if !(scalar == " " || scalar == "\u{A0}" || scalar == "\u{3000}"), !words.isEmpty {
          words[words.count - 1].joinsNext = false
        }
      }
    }
    flush()
    if !words.isEmpty { words[words.count - 1].joinsNext = false }
    self.words = words
  }

  /// How many words a reader sees: four letters of a script without spaces count as one.
  var length: Int {
    let letters = words.count { $0.isLetter }
    return words.count - letters + (letters + 3) / 4
  }

  /// What a scalar is in a word: lower case, without accent, in the narrow form; nil when it is not of a word.
  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    var value = scalar.value
    if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      switch byte {
      case 0x41...0x5A: return [byte + 0x20]
      case 0x30...0x39, 0x61...0x7A: return [byte]
      default: return nil
      }
    }
    if let plain = accents[value] { return plain }
    guard scalar.properties.isAlphabetic, !isUnspaced(scalar) else { return nil }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  /// Kana and Han.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F:
      true
    default: false
    }
  }

  /// Marks on letters, and the dot between the parts of a foreign name.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x30FB || scalar.value == 0xAD
      || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Letters of Latin scripts without what stands on them, in both cases.
  private static let accents: [UInt32: [UInt8]] = {
    let groups: [(letters: String, plain: String)] = [
      ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
      ("ìíîïĩīĭį", "i"), ("ł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("ŕřŗ", "r"),
      ("śŝşš", "s"), ("ţťŧ", "t"), ("ùúûüũūŭůűų", "u"), ("ýÿŷ", "y"), ("źżž", "z"), ("æ", "ae"),
      ("œ", "oe"), ("ß", "ss"),
    ]
    var table: [UInt32: [UInt8]] = [:]
    for group in groups {
      for scalar in group.letters.unicodeScalars {
        table[scalar.value] = Array(group.plain.utf8)
        for upper in scalar.properties.uppercaseMapping.unicodeScalars where !upper.isASCII {
          table[upper.value] = Array(group.plain.utf8)
        }
      }
    }
    return table
  }()
}

/// Phrases of words with what they mean; the longest phrase at a place wins.
struct PhraseIndex<Meaning> {
  private struct Entry {
    var words: [[UInt8]]
    var meaning: Meaning
  }
  struct Match {
    var first: Int
    var count: Int
    var meaning: Meaning
    var end: Int { first + count }
  }

  private var entries: [[UInt8]: [Entry]] = [:]
  /// Also tries each word of the label without a final s.
  let foldsPlurals: Bool

  init(foldsPlurals: Bool = false) { self.foldsPlurals = foldsPlurals }

  mutating func add(_ phrase: String, _ meaning: Meaning) {
    let words = LabelText(phrase).words.map(\.text)
    guard let first = words.first else { return }
    var list = entries[first] ?? []
    // The first that names a phrase keeps it.
    guard !list.contains(where: { $0.words == words }) else { return }
    list.append(Entry(words: words, meaning: meaning))
    list.sort { $0.words.count > $1.words.count }
    entries[first] = list
  }

  /// All phrases of the label from left to right, not overlapping.
  func matches(in label: LabelText) -> [Match] {
    var matches: [Match] = []
    var place = 0
    while place < label.words.count {
      if let match = longest(in: label, at: place) {
        matches.append(match)
        place = match.end
      } else {
        place += 1
      }
    }
    return matches
  }

  private func longest(in label: LabelText, at place: Int) -> Match? {
    for candidate in forms(label.words[place].text) {
      for entry in entries[candidate] ?? [] where fits(entry.words, label, place) {
        return Match(first: place, count: entry.words.count, meaning: entry.meaning)
      }
    }
    return nil
  }

  private func fits(_ words: [[UInt8]], _ label: LabelText, _ place: Int) -> Bool {
    guard place + words.count <= label.words.count else { return false }
    return words.indices.allSatisfy { forms(label.words[place + $0].text).contains(words[$0]) }
  }

  private func forms(_ word: [UInt8]) -> [[UInt8]] {
    guard foldsPlurals, word.count > 2, word.last == UInt8(ascii: "s") else { return [word] }
    return [word, Array(word.dropLast())]
  }
}

/// The same id whatever its Unicode form: ids are told apart by bytes.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}
