package import Diagnostics
internal import HCL

/// Loads `Templates/` from each source in turn: what a later one names again replaces the earlier, the rest is added.
///
/// Never fails: what is wrong is left out and said with its place.
package func loadCatalog(_ sources: [any FileSource]) -> (ComponentCatalog, [Diagnostic]) {
  var loader = CatalogLoader()
  for source in sources { loader.loadNames(source) }
  for source in sources { loader.loadMeanings(source) }
  loader.applyLanguages()
  return loader.finished()
}

struct CatalogLoader {
  var kinds: [String: ComponentKind] = [:]
  var knownKinds: [String: KnownKind] = [:]
  var shapes: [String: ShapeMeaning] = [:]
  var groups: [String: [String]] = [:]
  var contracts: [FlowContract] = []
  var frames: [FrameRule] = []
  var refinements: [Refinement] = []
  var facts: [FactWords] = []
  var verbs: [VerbWords] = []
  var protocols: [ProtocolWord] = []
  var replyWords: [String] = []
  var noteWords: [String] = []
  var agentWords: [String] = []
  var openerWords: [String] = []
  var joinWords: [String] = []
  var portWords: [String] = []
  var languages: [LanguageWords] = []
  var ignoredPrefixes: [String] = []
  var outlineFiles: [[UInt8]] = []
  var pictureFiles: [[UInt8]] = []
  var profiles: [String: EnvironmentProfile] = [:]
  var diagnostics: [Diagnostic] = []
  /// Where each name of the source being read stands, to say what stands twice.
  var places: [String: SourceRange?] = [:]

  /// Kinds and groups, which everything else names.
  mutating func loadNames(_ source: any FileSource) {
    places = [:]
    if let file = read("kinds.hcl", source) { loadKnownKinds(file) }
    for entry in source.list("components") ?? [] where entry.kind == .folder {
      loadComponent(entry.name, source)
    }
    if let file = read("groups.hcl", source) { loadGroups(file) }
  }

  mutating func loadMeanings(_ source: any FileSource) {
    places = [:]
    let later = contracts.count
    for name in files("flows", source) {
      if let file = read("flows/\(name)", source) { loadFlows(file, stem: stem(name)) }
    }
    dropReplacedContracts(before: later)
    var newFrames: [FrameRule] = []
    for name in files("shapes", source) {
      if let file = read("shapes/\(name)", source) {
        newFrames += loadShapes(file, library: stem(name))
      }
    }
    frames = newFrames + frames
    if let table = source.read("shapes/glyphs.tsv") { outlineFiles.append(table) }
    if let table = source.read("shapes/pictures.tsv") { pictureFiles.append(table) }
    for name in files("labels", source) {
      if let file = read("labels/\(name)", source) { loadLabels(file) }
    }
    for name in files("environments", source) {
      guard let file = read("environments/\(name)", source) else { continue }
      loadProfile(file.body, name: stem(name))
    }
  }

  /// A later source says the sizes of a kind anew; those of all other kinds stay.
  private mutating func loadProfile(_ body: Body, name: String) {
    var merged = body
    let said = Set(body.blocks.compactMap(\.labels.first?.text))
    let kept = (profiles[name]?.body.items ?? []).filter { item in
      guard case .block(let block) = item, let kind = block.labels.first?.text else { return false }
      return !said.contains(kind)
    }
    merged.items = kept + body.items
    profiles[name] = EnvironmentProfile(name: name, body: merged)
  }

  func finished() -> (ComponentCatalog, [Diagnostic]) {
    var catalog = ComponentCatalog(
      kinds: Array(kinds.values), shapes: shapes, contracts: contracts, groups: groups,
      verbs: verbs, protocols: protocols,
      profiles: profiles.values.sorted { precedes($0.name, $1.name) },
      knownKinds: Array(knownKinds.values), frames: frames, refinements: refinements,
      facts: facts, replyWords: replyWords, noteWords: noteWords,
      agentWords: agentWords, ignoredPrefixes: ignoredPrefixes, outlineFiles: outlineFiles,
      pictureFiles: pictureFiles)
    catalog.openerWords = openerWords
    catalog.joinWords = joinWords
    catalog.portWords = portWords
    return (catalog, diagnostics)
  }

  struct File {
    var name: String
    var body: Body
  }

  mutating func read(_ path: String, _ source: any FileSource) -> File? {
    guard let bytes = source.read(path) else { return nil }
    let file = SourceFile(name: "Templates/\(path)", bytes: bytes)
    let (body, problems) = parse(file)
    diagnostics += problems
    return File(name: file.name, body: body)
  }

  func files(_ folder: String, _ source: any FileSource) -> [String] {
    (source.list(folder) ?? []).filter { $0.kind == .file && stem($0.name) != $0.name }
      .map(\.name)
  }

  /// The name without `.hcl`; the whole name when it ends otherwise.
  func stem(_ name: String) -> String {
    let suffix = ".hcl".utf8
    guard name.utf8.count > suffix.count,
      name.utf8.suffix(suffix.count).elementsEqual(suffix)
    else { return name }
    return String(decoding: name.utf8.dropLast(suffix.count), as: UTF8.self)
  }

  /// False, and said, when the same source has the name already.
  mutating func claim(_ what: String, _ name: String, at range: SourceRange?) -> Bool {
    let key = "\(what) \(name)"
    if let first = places[key] {
      diagnostics.append(
        Diagnostic(
          .error, "catalog/duplicate", "\(what) `\(name)` is there twice", at: range,
          help: "Remove one of them.", notes: [.init("first written here", at: first)]))
      return false
    }
    places[key] = range
    return true
  }

  func isKnown(_ kind: String) -> Bool { kinds[kind] != nil || knownKinds[kind] != nil }

  mutating func checkKind(_ kind: String, at range: SourceRange?) -> Bool {
    if isKnown(kind) { return true }
    let names = Set(kinds.keys).union(knownKinds.keys).union(groups.keys)
    let close = suggestion(for: kind, among: names)
    diagnostics.append(
      Diagnostic(
        .error, "catalog/unknown-kind", "`\(kind)` is no kind", at: range,
        help: close.map { "Did you mean `\($0)`?" }
          ?? "Add it to `kinds.hcl`, or give it a folder in `components`."))
    return false
  }

  /// Kinds of a list that may name groups; unknown ones are left out and said.
  mutating func expanded(_ names: [String], at range: SourceRange?) -> [String] {
    var result: [String] = []
    for name in names {
      if let group = groups[name] {
        result += group.filter { !result.contains($0) }
      } else if checkKind(name, at: range), !result.contains(name) {
        result.append(name)
      }
    }
    return result
  }
}
