internal import Catalog
internal import Diagnostics
internal import Diagrams

/// What nothing but words, a picture's title or a sign tells.
extension Interpreter {
  mutating func recogniseByWords(_ index: Int) {
    switch shapes[index].appearance {
    case .picture(let title):
      if let kind = pictured(title) {
        var made = draft(kind: kind, because: "picture “\(title)”", confidence: .likely)
        refine(&made, index)
        fates[index] = .component(made)
        assume(index, "\(spot(index)) is taken for \(made.title) by its picture", "zt-kind")
        return
      }
    case .text, .group: return
    case .token, .plain: break
    }
    guard contents[index] == nil else { return }
    if let kind = guess(from: labels[index]) {
      var made = draft(kind: kind, because: "label \(name(index))", confidence: .guess)
      refine(&made, index)
      fates[index] = .component(made)
      assume(index, "\(spot(index)) is taken for \(made.title) by its label alone", "zt-kind")
    } else if case .token(let token) = shapes[index].appearance,
      case .known(let meaning, _) = vocabulary.meaning(of: token), meaning.role == .generic,
      let kind = meaning.kind, attached.contains(index) || !trimmed(labels[index]).isEmpty
    {
      // A sign for a sort of thing, with a label that says no more.
      let made = draft(kind: kind, because: "sign `\(token)`", confidence: .guess)
      fates[index] = .component(made)
      assume(index, "\(spot(index)) is taken for \(made.title) by its sign alone", "zt-kind")
    }
  }

  /// The kind that a picture's title names; the longest phrase wins, then the last: paths end in the name.
  func pictured(_ title: String) -> String? {
    guard title.utf8.count < 500 else { return nil }
    let text = LabelText(title)
    var best: (count: Int, kind: String)?
    for match in vocabulary.kinds.matches(in: text) where match.count >= (best?.count ?? 0) {
      if match.count == 1, isProvider(text.words[match.first].text) { continue }
      best = (match.count, match.meaning)
    }
    return best?.kind
  }

  /// The kind that a label alone means: the phrase is the whole label, ends it, or is set apart by punctuation.
  func guess(from label: String) -> String? {
    let text = LabelText(label)
    guard (1...8).contains(text.length) else { return nil }
    let agents = vocabulary.agents.matches(in: text)
    let matches = vocabulary.kinds.matches(in: text)
    if let agent = agents.last, agent.end == text.words.count,
      !matches.contains(where: { $0.end >= agent.end })
    {
      return matches.first { setApart($0, in: text) }?.meaning
    }
    if let opener = vocabulary.openers.matches(in: text).first, opener.first == 0,
      opener.end < text.words.count,
      !matches.contains(where: { $0.first == 0 && $0.end > opener.end })
    {
      return matches.first { setApart($0, in: text) }?.meaning
    }
    let fitting = matches.filter { match in
      if catalog.role(of: match.meaning) == .actor { return match.count == text.words.count }
      if match.end == text.words.count || setApart(match, in: text) { return true }
      // Where words are not parted, the last one is the noun.
      return match.first == 0
        && !(text.words[match.end - 1].isLetter && text.words[match.end].isLetter)
    }
    return fitting.max { $0.count < $1.count }?.meaning
  }

  private func setApart(_ match: PhraseIndex<String>.Match, in text: LabelText) -> Bool {
    let opens = match.first == 0 || !text.words[match.first - 1].joinsNext
    return opens && !text.words[match.end - 1].joinsNext
  }
}
