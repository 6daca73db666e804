internal import Diagnostics
internal import HCL

/// `language "es" {}` of `Templates/labels`: the words of one more language for what the other blocks say already.
struct LanguageWords {
  /// By verb, kind and so on; in file order.
  typealias Table = [(name: String, words: [String])]
  /// Words of the grammar's verbs.
  var verbs: Table = []
  /// Labels of kinds.
  var names: Table = []
  /// Words of frames by their kind: of plain rectangles, of frames with a shape of their own, and what such a frame is not.
  var frames: Table = []
  var iconFrames: Table = []
  var notFrames: Table = []
  var tiers: Table = []
  var refinements: Table = []
  var replies: [String] = []
  var notes: [String] = []
  var agents: [String] = []
  var openers: [String] = []
  var joins: [String] = []
  var ports: [String] = []
}

extension CatalogLoader {
  mutating func loadLanguage(_ block: Block) {
    let name = block.labels[0].text
    guard claim("language", name, at: block.labels[0].range) else { return }
    var reader = BlockReader(block, what: "language `\(name)`")
    var words = LanguageWords()
    words.verbs = table("verbs", &reader)
    words.names = table("names", &reader)
    words.frames = table("frames", &reader)
    words.iconFrames = table("icon_frames", &reader)
    words.notFrames = table("not_frames", &reader)
    words.tiers = table("tiers", &reader)
    words.refinements = table("refine", &reader)
    words.replies = list("reply", &reader)
    words.notes = list("note", &reader)
    words.agents = list("agent", &reader)
    words.openers = list("agent_first", &reader)
    words.joins = list("and", &reader)
    words.ports = list("port", &reader)
    diagnostics += reader.finish()
    languages.append(words)
  }

  private func list(_ name: String, _ reader: inout BlockReader) -> [String] {
    (reader.strings(name) ?? []).map(lowercased)
  }

  private func table(_ name: String, _ reader: inout BlockReader) -> LanguageWords.Table {
    guard let expression = reader.expression(name) else { return [] }
    guard case .object(let items) = expression.kind else {
      reader.report(
        "wrong-type", "`\(name)` must be an object of lists", at: expression.range, help: nil)
      return []
    }
    var table: LanguageWords.Table = []
    for item in items {
      guard let key = item.key.literalString, let words = item.value.literalStrings else {
        reader.report(
          "wrong-type", "`\(name)` must be an object of lists", at: item.value.range, help: nil)
        continue
      }
      if let problem = unknownName(key, in: name) {
        reader.report("unknown-key", problem, at: item.key.range, help: nil)
      }
      table.append((key, words.map(lowercased)))
    }
    return table
  }

  /// What is wrong with a name in a table of words; nil when something has that name.
  private func unknownName(_ key: String, in table: String) -> String? {
    let isThere =
      switch table {
      case "names": isKnown(key)
      case "frames", "icon_frames", "not_frames": frames.contains { $0.kind == key }
      default: true
      }
    return isThere ? nil : "`\(key)` is not known in `\(table)`"
  }

  /// Everything that languages add, in the order of the files.
  mutating func applyLanguages() {
    for language in languages {
      for (verb, words) in language.verbs { add(words, toVerb: verb) }
      for (kind, words) in language.names {
        knownKinds[kind]?.labels += words
        if knownKinds[kind] == nil { kinds[kind]?.labels += words }
      }
      for (kind, words) in language.frames {
        // The general rule of a kind takes them: the first for plain rectangles that asks for words.
        let place = frames.firstIndex {
          $0.kind == kind && $0.tokens.isEmpty && !$0.words.isEmpty
        }
        if let place { frames[place].words += words }
      }
      for place in frames.indices where !frames[place].words.isEmpty {
        let kind = frames[place].kind
        if !frames[place].tokens.isEmpty {
          frames[place].words += language.iconFrames.first { $0.name == kind }?.words ?? []
        }
        frames[place].excludedWords += language.notFrames.first { $0.name == kind }?.words ?? []
      }
      for (tier, words) in language.tiers {
        let place = facts.firstIndex { $0.fact == "tier" && $0.value == tier }
        if let place { facts[place].words += words }
      }
      for (kind, words) in language.refinements {
        for place in refinements.indices where refinements[place].kind == kind {
          refinements[place].words += words
        }
      }
      replyWords += language.replies
      noteWords += language.notes
      agentWords += language.agents
      openerWords += language.openers
      joinWords += language.joins
      portWords += language.ports
    }
  }

  private mutating func add(_ words: [String], toVerb verb: String) {
    if let place = verbs.firstIndex(where: { $0.verb == verb }) {
      verbs[place].words += words
    } else {
      verbs.append(VerbWords(verb: verb, words: words))
    }
  }
}
