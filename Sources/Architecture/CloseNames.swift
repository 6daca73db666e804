internal import Catalog
internal import Diagnostics

/// Names close to what could not be understood. The same question is answered once.
struct CloseNames {
  private let vocabulary: Vocabulary
  private let suffixes: [String]
  private let kinds: [String]
  private var known: [String: String?] = [:]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    suffixes = vocabulary.suffixes.keys.sorted(by: precedes)
    kinds = vocabulary.catalog.knownKinds.map(\.id)
  }

  /// Up to three.
  mutating func closest(token: String, label: String) -> [String] {
    var names: [String] = []
    if let last = token.utf8.split(separator: UInt8(ascii: ".")).last,
      let near = near(lowercased(String(decoding: last, as: UTF8.self)), isToken: true)
    {
      names.append(near)
    }
    let text = LabelText(label)
    for match in vocabulary.kinds.matches(in: text) where !names.contains(match.meaning) {
      names.append(match.meaning)
    }
    for word in text.words where names.count < 3 {
      let name = String(decoding: word.text, as: UTF8.self)
      if name.utf8.count >= 3, let near = near(name, isToken: false), !names.contains(near) {
        names.append(near)
      }
    }
    return Array(names.prefix(3))
  }

  private mutating func near(_ name: String, isToken: Bool) -> String? {
    let key = (isToken ? "t" : "k") + name
    if let answer = known[key] { return answer }
    let answer = suggestion(for: name, among: isToken ? suffixes : kinds)
    known[key] = .some(answer)
    return answer
  }
}
