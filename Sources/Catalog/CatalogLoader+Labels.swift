internal import Diagnostics
internal import HCL

extension CatalogLoader {
  mutating func loadLabels(_ file: File) {
    var reader = BlockReader(file.body, at: nil, what: "a file of words")
    for block in reader.blocks("verb", labels: 1) {
      let verb = block.labels[0].text
      guard claim("verb", verb, at: block.labels[0].range) else { continue }
      verbs.removeAll { $0.verb == verb }
      verbs.append(VerbWords(verb: verb, words: words(block, "verb `\(verb)`")))
    }
    for block in reader.blocks("protocol", labels: 1) { loadProtocol(block) }
    for block in reader.blocks("reply", labels: 0) { replyWords = words(block, "the replies") }
    for block in reader.blocks("note", labels: 0) { noteWords = words(block, "the notes") }
    for block in reader.blocks("agent", labels: 0) { agentWords = words(block, "the agents") }
    for block in reader.blocks("refine", labels: 1) { loadRefinement(block) }
    for block in reader.blocks("language", labels: 1) { loadLanguage(block) }
    for fact in ["tier", "engine"] {
      for block in reader.blocks(fact, labels: 1) {
        let value = block.labels[0].text
        guard claim(fact, value, at: block.labels[0].range) else { continue }
        facts.removeAll { $0.fact == fact && $0.value == value }
        facts.append(
          FactWords(fact: fact, value: value, words: words(block, "\(fact) `\(value)`")))
      }
    }
    diagnostics += reader.finish()
  }

  private mutating func words(_ block: Block, _ what: String) -> [String] {
    var reader = BlockReader(block, what: what)
    let words = reader.requiredStrings("words") ?? []
    diagnostics += reader.finish()
    return words.map(lowercased)
  }

  private mutating func loadProtocol(_ block: Block) {
    let word = block.labels[0].text
    guard claim("protocol", word, at: block.labels[0].range) else { return }
    var reader = BlockReader(block, what: "protocol `\(word)`")
    let transport = reader.requiredString("transport") ?? "tcp"
    let port = reader.requiredString("port") ?? ""
    let application = reader.string("application")
    if PortRange(port) == nil {
      reader.report(
        "wrong-value", "`\(port)` is no port", at: block.body.attribute("port")?.expression.range,
        help: nil)
    }
    diagnostics += reader.finish()
    protocols.removeAll { $0.word == word }
    protocols.append(
      ProtocolWord(
        word: lowercased(word), transport: transport, port: port, application: application))
  }

  private mutating func loadRefinement(_ block: Block) {
    let kind = block.labels[0].text
    var reader = BlockReader(block, what: "refinement `\(kind)`")
    let of = reader.requiredStrings("of") ?? []
    let words = reader.requiredStrings("words") ?? []
    diagnostics += reader.finish()
    guard checkKind(kind, at: block.labels[0].range) else { return }
    refinements.append(
      Refinement(
        kind: kind,
        of: expanded(of, at: block.body.attribute("of")?.expression.range),
        words: words.map(lowercased)))
  }
}
