import Architecture
import Catalog
import Diagnostics
import HCL

/// What waits for a later phase (`--through-phase`): phase 1 is the accounts, phase 2 what is drawn, phase 3 the rest.
extension ComponentKind {
  /// The phase in which a kind is generated; the second where its file does not say.
  var phase: Int {
    guard case .literal(.number(let number))? = body.attribute("phase")?.expression.kind,
      let phase = number.intValue
    else { return 2 }
    return max(2, min(3, phase))
  }
}

extension StackSynthesis {
  /// True when the component comes with a later phase, which is then said.
  mutating func isLater(_ component: Component) -> Bool {
    let phase = component.kind.flatMap(catalog.kind)?.phase ?? 2
    guard phase > options.throughPhase else { return false }
    later.append(
      PageNote(subject: title(component), text: "phase \(phase)", cure: component.title))
    laterComponents.insert(component.id)
    return true
  }

  /// True when an end of the arrow comes with a later phase: it is not refused, only not there yet.
  mutating func isLater(_ flow: Flow) -> Bool {
    let ends = [flow.from, flow.to].filter { laterComponents.contains($0) }
    guard !ends.isEmpty else { return false }
    let phase =
      ends.compactMap { graph.component($0)?.kind.flatMap(catalog.kind)?.phase }.max() ?? 2
    later.append(
      PageNote(subject: subject(flow), text: "phase \(phase)", cure: "An arrow"))
    return true
  }
}

extension TreeSynthesis {
  /// One note for each phase that is waited for.
  mutating func reportLater() {
    for phase in 1...3 where phase > stack.options.throughPhase {
      let words = "phase \(phase)"
      let subjects =
        (accountNotes().filter { same($0.text, words) }.isEmpty ? [] : accountSubjects(phase))
        + stack.later.filter { same($0.text, words) }.map { "“\(visible($0.subject))”" }
      guard !subjects.isEmpty else { continue }
      let more = subjects.count > 8 ? " and \(subjects.count - 8) more" : ""
      stack.diagnostics.append(
        Diagnostic(
          .note, "synthesis/later-phase",
          "with phase \(phase) come \(subjects.prefix(8).joined(separator: ", "))\(more)",
          help:
            "ARCHITECTURE.md lists them; generate with `--through-phase \(phase)` when the phases before are done."
        ))
    }
  }

  private mutating func accountSubjects(_ phase: Int) -> [String] {
    waiting().filter { $0.labels.first.map { same($0.text, "\(phase)") } ?? false }
      .flatMap(\.body.attributes).filter { !same($0.name, "because") }
      .map { "`\($0.name)` of every account" }
  }

  /// Values that hold in every account before a phase is reached (`account/phases.hcl`).
  mutating func accountValues() -> [Attribute] {
    waiting().flatMap { block in
      block.body.attributes.filter { !same($0.name, "because") }.map {
        Attribute($0.name, $0.expression)
      }
    }
  }

  /// The same for the page: what waits, and why.
  mutating func accountNotes() -> [StackSynthesis.PageNote] {
    waiting().map { block in
      StackSynthesis.PageNote(
        subject: "Every account", text: "phase \(block.labels.first?.text ?? "")",
        cure: block.body.text("because"))
    }
  }

  private mutating func waiting() -> [Block] {
    (stack.library.body("account/phases.hcl")?.blocks("before") ?? []).filter { block in
      (block.labels.first?.text).flatMap { Int($0) }.map { $0 > stack.options.throughPhase }
        ?? false
    }
  }
}
