internal import Catalog
internal import Diagnostics

/// The catalogue prepared for looking up tokens and words.
struct Vocabulary {
  let catalog: ComponentCatalog
  let kinds: PhraseIndex<String>
  let verbs: PhraseIndex<String>
  let replies: PhraseIndex<Bool>
  let protocols: PhraseIndex<ProtocolWord>
  let agents: PhraseIndex<Bool>
  /// Agents that stand first: "servicio de colas".
  let openers: PhraseIndex<Bool>
  let joins: PhraseIndex<Bool>
  let notes: PhraseIndex<Bool>
  let frameWords: [PhraseIndex<Bool>]
  let frameExclusions: [PhraseIndex<Bool>]
  let refinements: [PhraseIndex<Bool>]
  let facts: [PhraseIndex<Bool>]
  /// Resource types that the catalogue names, with the kind that asserts each.
  let types: [String: String?]
  /// `mxgraph.…` up to the second dot: the libraries that the catalogue speaks for.
  private let libraries: Set<String>
  /// The last part of a token → the token, of the newest library that has it.
  let suffixes: [String: String]

  /// `tokens` are those that will be looked up: the spellings of the catalogue are only gone through when it lacks one.
  init(_ catalog: ComponentCatalog, tokens: [String], needsTypes: Bool) {
    self.catalog = catalog
    var kinds = PhraseIndex<String>()
    for kind in catalog.kinds { for label in kind.labels { kinds.add(label, kind.id) } }
    for kind in catalog.knownKinds { for label in kind.labels { kinds.add(label, kind.id) } }
    for kind in catalog.kinds { kinds.add(kind.title, kind.id) }
    for kind in catalog.knownKinds { kinds.add(kind.title, kind.id) }
    self.kinds = kinds
    var verbs = PhraseIndex<String>(foldsPlurals: true)
    for verb in catalog.verbs { for word in verb.words { verbs.add(word, verb.verb) } }
    self.verbs = verbs
    var protocols = PhraseIndex<ProtocolWord>()
    for word in catalog.protocols { protocols.add(word.word, word) }
    self.protocols = protocols
    replies = Self.index(catalog.replyWords, foldsPlurals: true)
    agents = Self.index(catalog.agentWords)
    openers = Self.index(catalog.openerWords)
    joins = Self.index(catalog.joinWords)
    notes = Self.index(catalog.noteWords)
    frameWords = catalog.frames.map { Self.index($0.words) }
    frameExclusions = catalog.frames.map { Self.index($0.excludedWords) }
    refinements = catalog.refinements.map { Self.index($0.words) }
    facts = catalog.facts.map { Self.index($0.words) }
    types = needsTypes ? Self.types(catalog) : [:]
    let areKnown = tokens.allSatisfy { catalog.shapes[lowercased($0)] != nil }
    (libraries, suffixes) = areKnown ? ([], [:]) : Self.tokens(catalog)
  }

  private static func index(_ words: [String], foldsPlurals: Bool = false) -> PhraseIndex<Bool> {
    var index = PhraseIndex<Bool>(foldsPlurals: foldsPlurals)
    for word in words { index.add(word, true) }
    return index
  }

  private static func types(_ catalog: ComponentCatalog) -> [String: String?] {
    var types: [String: String?] = [:]
    for shape in catalog.shapes.values {
      if let type = shape.resourceType { types[type] = .some(nil) }
    }
    for kind in catalog.knownKinds.reversed() {
      for type in kind.types where types[type] == nil { types[type] = .some(nil) }
      if let first = kind.types.first, kind.like == nil { types[first] = kind.id }
    }
    for kind in catalog.kinds.reversed() {
      guard let type = kind.resourceType else { continue }
      // What nobody draws (buckets for logs) is not meant by a type that something drawn has too.
      let isTaken = (types[type] ?? nil) != nil
      if !isTaken || catalog.knownKind(kind.id) != nil { types[type] = kind.id }
    }
    return types
  }

  private static func tokens(_ catalog: ComponentCatalog) -> (Set<String>, [String: String]) {
    var libraries: Set<String> = []
    var suffixes: [String: String] = [:]
    for token in catalog.shapes.keys {
      let parts = token.utf8.split(separator: UInt8(ascii: "."))
      guard parts.count >= 3, let last = parts.last else { continue }
      libraries.insert(
        String(decoding: parts[0], as: UTF8.self) + "." + String(decoding: parts[1], as: UTF8.self))
      let suffix = String(decoding: last, as: UTF8.self)
      if let known = suffixes[suffix], !precedes(known, token) { continue }
      suffixes[suffix] = token
    }
    return (libraries, suffixes)
  }

  enum TokenMeaning {
    case known(ShapeMeaning, isExact: Bool)
    /// Of a library that the catalogue speaks for, but no name of it.
    case misspelt
    case foreign
  }

  func meaning(of token: String) -> TokenMeaning {
    let name = lowercased(token)
    if let shape = catalog.shapes[name] { return .known(shape, isExact: true) }
    let parts = name.utf8.split(separator: UInt8(ascii: "."))
    guard parts.count >= 3, let last = parts.last else { return .foreign }
    let library =
      String(decoding: parts[0], as: UTF8.self) + "." + String(decoding: parts[1], as: UTF8.self)
    guard libraries.contains(library) else { return .foreign }
    for spelling in spellings(String(decoding: last, as: UTF8.self)) {
      if let known = suffixes[spelling], let shape = catalog.shapes[known] {
        return .known(shape, isExact: false)
      }
    }
    return .misspelt
  }

  /// How people and generators write a name that the library spells otherwise.
  private func spellings(_ name: String) -> [String] {
    let flat = String(
      decoding: name.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    var result = [flat]
    for prefix in catalog.ignoredPrefixes where flat.utf8.starts(with: prefix.utf8) {
      result.append(String(decoding: flat.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
    }
    return result
  }
}
