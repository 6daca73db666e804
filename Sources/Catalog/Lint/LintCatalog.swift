package import Diagnostics
import HCL

/// What is wrong in a catalogue that can be loaded all the same: names that mean nothing, sizes that a profile lacks,
/// actions that are none. What loading itself says is not repeated.
package func lintKinds(_ catalog: ComponentCatalog) -> [Diagnostic] {
  var lint = KindLint(catalog: catalog)
  for kind in catalog.knownKinds { lint.check(kind) }
  for kind in catalog.kinds { lint.check(kind) }
  for contract in catalog.contracts { lint.check(contract) }
  lint.checkProfiles()
  return lint.diagnostics
}

struct KindLint {
  let catalog: ComponentCatalog
  var diagnostics: [Diagnostic] = []

  init(catalog: ComponentCatalog) { self.catalog = catalog }

  mutating func report(
    _ problem: String, _ summary: String, at range: SourceRange?, help: String?,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(.error, "catalog/\(problem)", summary, at: range, help: help, notes: notes))
  }

  mutating func check(_ kind: KnownKind) {
    guard let like = kind.like else { return }
    expectKind(like, at: kind.likeRange)
  }

  mutating func check(_ kind: ComponentKind) {
    let requires = kind.body.attribute("requires")?.expression
    for element in requires?.elements ?? [] {
      if let name = element.literalString { expectKind(name, at: element.range) }
    }
    if let phase = kind.body.attribute("phase")?.expression {
      let number: Int? =
        if case .literal(.number(let number)) = phase.kind { number.intValue } else { nil }
      if number != 2, number != 3 {
        report(
          "wrong-value", "a kind belongs to phase 2 or 3", at: phase.range,
          help: "Write `phase = 3` for what comes last; phase 1 is the accounts.")
      }
    }
    for block in kind.body.blocks("implied") {
      checkChildren(
        of: block.body, FlowGrammar.implied, attributes: ["internet_egress", "internet_gateway"])
      checkActions(in: block.body)
    }
    for block in kind.body.blocks("export") {
      checkKeys(of: block, attributes: ["value"], blocks: [])
    }
  }

  mutating func check(_ contract: FlowContract) {
    checkChildren(of: contract.body, FlowGrammar.flow, attributes: nil)
    checkActions(in: contract.body)
    let verbs = Set(catalog.verbs.map(\.verb)).union(contract.actions.map(\.verb))
    let verb = contract.body.attribute("default")?.expression
    if let verb, let name = verb.literalString, !verbs.isEmpty, !verbs.contains(name) {
      report(
        "unknown-verb", "`\(name)` is no verb", at: verb.range,
        help: suggestion(for: name, among: verbs).map { "Did you mean `\($0)`?" }
          ?? "Add it to `labels/verbs.hcl`, or give it actions.")
    }
  }

  mutating func expectKind(_ id: String, at range: SourceRange?) {
    guard !catalog.isKnown(id) else { return }
    report(
      "unknown-kind", "`\(id)` is no kind", at: range,
      help: suggestion(for: id, among: catalog.kindIDs).map { "Did you mean `\($0)`?" }
        ?? "Add it to `kinds.hcl`, or give it a folder in `components`.")
  }
}

extension Expression {
  /// The elements of a list that is written out.
  var elements: [Expression] {
    if case .tuple(let elements) = kind { elements } else { [] }
  }
}
