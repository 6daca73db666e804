package import Diagnostics
import HCL

/// The controls of `controls/<area>/<ID>.hcl` in all sources, sorted by id; a later source's control of the same id wins.
package func loadControls(_ sources: [any FileSource]) -> ([Control], [Diagnostic]) {
  var controls: [String: Control] = [:]
  let (lists, listProblems) = loadTextLists(sources)
  var diagnostics = listProblems
  for source in sources {
    for area in source.list("controls") ?? [] where area.kind == .folder {
      for entry in source.list("controls/\(area.name)") ?? [] where entry.kind == .file {
        let path = "controls/\(area.name)/\(entry.name)"
        guard path.utf8.reversed().starts(with: ".hcl".utf8.reversed()),
          let bytes = source.read(path)
        else { continue }
        let file = SourceFile(name: "Templates/" + path, bytes: bytes)
        let (body, problems) = parse(file)
        diagnostics += problems
        var loader = ControlLoader(fileName: entry.name)
        if var control = loader.load(body) {
          control.lists = lists
          controls[control.id] = control
        }
        diagnostics += loader.diagnostics
      }
    }
  }
  let sorted = controls.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  return (sorted, diagnostics)
}

private struct ControlLoader {
  let fileName: String
  var diagnostics: [Diagnostic] = []

  mutating func load(_ body: Body) -> Control? {
    var file = BlockReader(body, at: body.range, what: "a file of controls")
    let blocks = file.blocks("control", labels: 1)
    diagnostics += file.finish()
    guard let block = blocks.first else { return nil }
    if let second = blocks.dropFirst().first {
      report(
        "one-per-file", "a second control in one file", second, help: "Give it a file of its own.")
    }
    let id = block.labels.first?.text ?? ""
    if !fileName.utf8.elementsEqual("\(id).hcl".utf8) {
      report(
        "name-differs", "control `\(id)` stands in `\(fileName)`", block,
        help: "Name the file `\(id).hcl`.")
    }
    return read(block, id: id)
  }

  private mutating func read(_ block: Block, id: String) -> Control? {
    var reader = BlockReader(block, what: "control `\(id)`")
    let title = reader.requiredString("title")
    let principle = word(&reader, block, "principle", Principle.allCases.map(\.rawValue))
    let severity = word(&reader, block, "severity", Severity.allCases.map(\.rawValue))
    let parity = word(&reader, block, "parity", Control.Parity.allCases.map(\.rawValue))
    let scope = word(&reader, block, "scope", Control.Scope.allCases.map(\.rawValue))
    let appliesTo = reader.strings("applies_to") ?? []
    let service = reader.string("service")
    let rationale = reader.requiredString("rationale")
    let remediation = reader.requiredString("remediation")
    let manual = reader.string("manual")
    let every = reader.string("every")
    let when = reader.expression("when")
    let condition = reader.expression("condition")
    let phase = phase(&reader, block)
    let companions = reader.blocks("companion", labels: 1).compactMap { companion($0) }
    let fix = reader.blocks("fix", labels: 0).first?.body
    let references = reader.blocks("references", labels: 0).first.map { read(references: $0) } ?? []
    let examples = reader.blocks("example", labels: 1).compactMap { example($0) }
    diagnostics += reader.finish()
    guard let title, let rationale, let remediation, let phase,
      let principle = principle.flatMap(Principle.init),
      let severity = severity.flatMap(Severity.init),
      let scope = scope.flatMap(Control.Scope.init)
    else { return nil }
    if condition == nil, scope != .manual {
      report(
        "missing-key", "control `\(id)` has no `condition`", block, help: "Add `condition = …`.")
    }
    if appliesTo.isEmpty, scope == .resource {
      report(
        "missing-key", "control `\(id)` has no `applies_to`", block, help: "Add `applies_to = […]`."
      )
    }
    var control = Control(
      id: id, title: title, principle: principle, phase: phase, severity: severity,
      parity: parity.flatMap(Control.Parity.init) ?? .strict, scope: scope, appliesTo: appliesTo,
      service: service, every: every, when: when, condition: condition, rationale: rationale,
      remediation: remediation, manual: manual, companions: companions, fix: fix,
      references: references, examples: examples, range: block.range)
    control.everyRange = block.body.attribute("every")?.expression.range
    return control
  }

  private mutating func word(
    _ reader: inout BlockReader, _ block: Block, _ name: String, _ known: [String]
  ) -> String? {
    guard let text = name == "parity" ? reader.string(name) : reader.requiredString(name) else {
      return nil
    }
    if known.contains(text) { return text }
    diagnostics.append(
      Diagnostic(
        .error, "catalog/unknown-word", "`\(text)` is no \(name)",
        at: block.body.attribute(name)?.expression.range,
        help: "Known are \(known.map { "`\($0)`" }.joined(separator: ", "))."))
    return nil
  }

  private mutating func phase(_ reader: inout BlockReader, _ block: Block) -> Int? {
    guard case .literal(.number(let number))? = reader.expression("phase")?.kind,
      let phase = number.intValue, (1...3).contains(phase)
    else {
      report("wrong-type", "`phase` must be 1, 2 or 3", block, help: "Add `phase = 1`.")
      return nil
    }
    return phase
  }

  private mutating func companion(_ block: Block) -> Control.Companion? {
    var reader = BlockReader(block, what: "a companion")
    let type = reader.requiredString("type")
    let by = reader.strings("by") ?? reader.string("by").map { [$0] }
    let to = reader.strings("to")
    // `by` is one name or a list of them: the reader complains of the form that was not used.
    diagnostics += reader.finish().filter { !($0.code == "catalog/wrong-type" && by != nil) }
    guard let type, let by, let name = block.labels.first?.text else { return nil }
    return Control.Companion(
      name: name, type: type, by: by, to: to ?? ["id", "arn", "name", "bucket"])
  }

  private func read(references block: Block) -> [(source: String, ids: [String])] {
    block.body.attributes.compactMap { attribute in
      attribute.expression.literalStrings.map { (attribute.name, $0) }
    }
  }

  private mutating func example(_ block: Block) -> Control.Example? {
    guard let label = block.labels.first?.text, label == "good" || label == "bad" else {
      report("wrong-labels", "an example is `good` or `bad`", block, help: nil)
      return nil
    }
    return Control.Example(isGood: label == "good", body: block.body, range: block.range)
  }

  private mutating func report(_ problem: String, _ summary: String, _ block: Block, help: String?)
  {
    diagnostics.append(
      Diagnostic(.error, "catalog/\(problem)", summary, at: block.typeRange, help: help))
  }
}
