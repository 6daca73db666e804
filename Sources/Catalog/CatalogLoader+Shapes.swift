internal import Diagnostics
internal import HCL

extension CatalogLoader {
  /// The shapes of a file go into the table; its frames are returned in order.
  mutating func loadShapes(_ file: File, library: String) -> [FrameRule] {
    var reader = BlockReader(file.body, at: nil, what: "a file of shapes")
    if let table = reader.expression("shapes") {
      if case .object(let items) = table.kind {
        for item in items { loadShape(item, library: library) }
      } else {
        reader.report(
          "wrong-type", "`shapes` must be an object of tokens", at: table.range, help: nil)
      }
    }
    if let prefixes = reader.strings("ignored_prefixes") {
      ignoredPrefixes = prefixes.map(lowercased)
    }
    var rules: [FrameRule] = []
    for block in reader.blocks("frame", labels: 1) { rules.append(frame(block)) }
    diagnostics += reader.finish()
    return rules
  }

  private mutating func loadShape(_ item: ObjectItem, library: String) {
    guard let token = item.key.literalString, case .object(let facts) = item.value.kind else {
      diagnostics.append(
        Diagnostic(
          .error, "catalog/wrong-type", "a shape must be a token with an object",
          at: item.key.range))
      return
    }
    let name = lowercased(token)
    guard claim("shape", name, at: item.key.range) else { return }
    var meaning = ShapeMeaning(token: name, title: token, role: .generic)
    meaning.library = library
    meaning.range = item.key.range
    for fact in facts { read(fact, into: &meaning) }
    if let heads = facts.first(where: { $0.key.literalString == "heads" }) {
      readHeads(heads.value, into: &meaning)
    }
    shapes[name] = meaning
  }

  private mutating func read(_ fact: ObjectItem, into meaning: inout ShapeMeaning) {
    guard let key = fact.key.literalString, let value = fact.value.literalString else {
      diagnostics.append(
        Diagnostic(
          .error, "catalog/wrong-type", "what is said of a shape must be strings",
          at: fact.value.range))
      return
    }
    switch key {
    case "title": meaning.title = value
    case "role":
      guard let role = ShapeMeaning.Role(rawValue: value) else {
        diagnostics.append(
          Diagnostic(
            .error, "catalog/wrong-value", "`\(value)` is no role of a shape",
            at: fact.value.range,
            help: suggestion(for: value, among: shapeRoles).map { "Did you mean `\($0)`?" }))
        return
      }
      meaning.role = role
    case "kind": if checkKind(value, at: fact.value.range) { meaning.kind = value }
    case "type": meaning.resourceType = value
    case "note": meaning.note = value
    case "line":
      let corners = value.utf8.split(separator: 0x20)
        .map { DrawnLine.Corner(rawValue: String(decoding: $0, as: UTF8.self)) }
      if corners.count == 2, let tail = corners[0], let tip = corners[1] {
        meaning.line = DrawnLine(tail: tail, tip: tip)
      } else {
        wrongValue(
          value, "line through a box", fact.value, "Write two points of it, as in `sw ne`.")
      }
    case "heads": break
    default:
      let known = ["title", "role", "kind", "type", "note", "line", "heads"]
      let close = suggestion(for: key, among: known)
      diagnostics.append(
        Diagnostic(
          .error, "catalog/unknown-key", "`\(key)` is not known in a shape", at: fact.key.range,
          help: close.map { "Did you mean `\($0)`?" }
            ?? "Known are `title`, `role`, `kind`, `type`, `note`, `line`, `heads`."))
    }
  }

  private mutating func readHeads(_ value: Expression, into meaning: inout ShapeMeaning) {
    let text = value.literalString ?? ""
    guard ["none", "tip", "both"].contains(text) else {
      wrongValue(text, "choice of heads", value, "Write `none`, `tip` or `both`.")
      return
    }
    meaning.line?.tipHasHead = text != "none"
    meaning.line?.tailHasHead = text == "both"
  }

  private mutating func wrongValue(
    _ text: String, _ what: String, _ value: Expression, _ help: String
  ) {
    diagnostics.append(
      Diagnostic(
        .error, "catalog/wrong-value", "`\(text)` is no \(what)", at: value.range, help: help))
  }

  private var shapeRoles: [String] {
    [
      "resource", "service", "boundary", "actor", "external", "generic", "decoration", "arrow",
      "joint", "head",
    ]
  }

  private mutating func frame(_ block: Block) -> FrameRule {
    let kind = block.labels[0].text
    _ = checkKind(kind, at: block.labels[0].range)
    var reader = BlockReader(block, what: "frame `\(kind)`")
    let rule = FrameRule(
      kind: kind, title: reader.requiredString("title") ?? kind,
      tokens: (reader.strings("tokens") ?? []).map(lowercased),
      words: (reader.strings("words") ?? []).map(lowercased),
      excludedWords: (reader.strings("not_words") ?? []).map(lowercased),
      strokes: (reader.strings("strokes") ?? []).map(lowercased),
      fills: (reader.strings("fills") ?? []).map(lowercased), isDashed: reader.bool("dashed"),
      hasNoFill: reader.bool("no_fill") ?? false, names: place(&reader),
      onlyContainers: reader.bool("only_containers") ?? false, range: block.labels[0].range)
    if rule.tokens.isEmpty, rule.words.isEmpty, rule.strokes.isEmpty, rule.fills.isEmpty,
      rule.names == nil
    {
      reader.report(
        "missing-key", "frame `\(kind)` has no condition", at: block.typeRange,
        help: "Add `tokens`, `words`, `names`, `strokes` or `fills`.")
    }
    diagnostics += reader.finish()
    return rule
  }

  private func place(_ reader: inout BlockReader) -> FrameRule.Place? {
    guard let text = reader.string("names") else { return nil }
    if let place = FrameRule.Place(rawValue: text) { return place }
    reader.report(
      "wrong-value", "`\(text)` is no kind of place", at: reader.place,
      help: "Write `region` or `zone`.")
    return nil
  }
}

/// ASCII letters in lower case; everything else as it is.
package func lowercased(_ text: String) -> String {
  String(
    decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
}
