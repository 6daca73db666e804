internal import Catalog

/// A label as words in lower case, for matching phrases; punctuation only tells what belongs together.
struct LabelText {
  struct Word {
    var text: [UInt8]
    /// Nothing but spaces stands between this word and the next one.
    var joinsNext: Bool
  }
  let words: [Word]

  init(_ label: String) {
    var words: [Word] = []
    var current: [UInt8] = []
    for scalar in label.unicodeScalars {
      if Self.isWordScalar(scalar) {
        current += Array(String(scalar).utf8)
        continue
      }
      if !current.isEmpty {
        words.append(Word(text: Array(lowercased(current)), joinsNext: true))
        current = []
      }
      if !(scalar == " " || scalar == "\u{A0}"), !words.isEmpty {
        words[words.count - 1].joinsNext = false
      }
    }
    if !current.isEmpty { words.append(Word(text: lowercased(current), joinsNext: false)) }
    if !words.isEmpty { words[words.count - 1].joinsNext = false }
    self.words = words
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}

private func lowercased(_ bytes: [UInt8]) -> [UInt8] {
  bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
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
