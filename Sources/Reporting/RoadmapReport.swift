import Architecture
import Catalog
package import Comparison
import Diagnostics

/// Phases 1 to 3 for each account and environment: what is done, what is to do next.
package struct RoadmapReport: Report, Sendable {
  package var roadmap: Roadmap

  package init(_ roadmap: Roadmap) { self.roadmap = roadmap }

  // MARK: Text

  package var text: String {
    var text = overview + "\n"
    for section in roadmap.sections {
      text += visible(title(section)) + "\n"
      for phase in section.phases where !phase.items.isEmpty { text += self.text(phase) }
      text += "\n"
    }
    return text
  }

  private var overview: String {
    var rows = [["", "phase 1", "phase 2", "phase 3"]]
    for section in roadmap.sections {
      rows.append([title(section)] + section.phases.map(progress))
    }
    return table(rows, indent: 0)
  }

  func title(_ section: Roadmap.Section) -> String {
    switch section.scope {
    case .environment: return "environment \(section.name)"
    case .tree: return "the tree as a whole"
    case .account:
      let others = section.environments.filter { $0 != section.name }
      return "account \(section.name)"
        + (others.isEmpty ? "" : " (\(section.environments.joined(separator: ", ")))")
    }
  }

  func progress(_ phase: Roadmap.Phase) -> String {
    if phase.items.isEmpty { return "nothing asked" }
    if phase.total == 0 { return "nothing to judge" }
    let done = "\(phase.count(.done)) of \(phase.total)"
    return phase.isDone ? "done (\(done))" : "\(phase.count(.done) * 100 / phase.total) % (\(done))"
  }

  func counts(_ phase: Roadmap.Phase) -> String {
    Roadmap.State.inWords.map { "\(phase.count($0)) \($0.rawValue)" }.joined(separator: ", ")
  }

  private func text(_ phase: Roadmap.Phase) -> String {
    var text = "  phase \(phase.number): \(progress(phase)); \(counts(phase))\n"
    for item in phase.items where item.state.isOpen {
      let head = "\(item.state.rawValue), risk \(item.risk.score): \(item.id)"
      text += wrapped(visible(singleLine(head)), width: 100, indent: 4)
      if item.title != item.id {
        text += wrapped(visible(singleLine(item.title)), width: 100, indent: 6)
      }
      if let place = item.places.first {
        let more = item.places.count > 1 ? ", and \(item.places.count - 1) more" : ""
        text += "      at \(visible(singleLine(Self.words(place))))\(more)\n"
      }
      if let step = item.step {
        text += wrapped("next: \(visible(singleLine(step)))", width: 100, indent: 6)
      }
    }
    return text
  }

  private static func words(_ place: Roadmap.Place) -> String {
    place.range.map { "\(place.text) (\($0.description))" } ?? place.text
  }

  // MARK: Markdown

  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "Roadmap")
    page.paragraph(
      "Risk is severity (1, 2, 4, 8) × exposure (1 private, 2 internal, 3 public) × data (1 public, 2 internal, 3 confidential, 4 restricted)."
    )
    page.table(
      ["", "phase 1", "phase 2", "phase 3"],
      roadmap.sections.map { [title($0)] + $0.phases.map(progress) })
    for section in roadmap.sections {
      page.heading(2, title(section))
      for phase in section.phases where !phase.items.isEmpty {
        page.heading(3, "Phase \(phase.number): \(progress(phase))")
        page.paragraph(MarkdownPage.escaped(counts(phase)))
        page.table(
          ["risk", "state", "what", "where", "next step"],
          phase.items.filter(\.state.isOpen).map { item in
            let more = item.places.count > 1 ? ", and \(item.places.count - 1) more" : ""
            return [
              "\(item.risk.score)", item.state.rawValue,
              item.title == item.id ? item.id : "\(item.id): \(item.title)",
              (item.places.first.map(Self.words) ?? "") + more, item.step ?? "",
            ].map(singleLine)
          })
      }
    }
    return page.text
  }

  // MARK: JSON

  package var json: JSON {
    .object([
      ("format_version", .string("1.0")),
      ("sections", .array(roadmap.sections.map(sectionJSON))),
    ])
  }

  private func sectionJSON(_ section: Roadmap.Section) -> JSON {
    .members([
      ("scope", .string(section.scope.rawValue)),
      ("name", section.name.isEmpty ? nil : .string(section.name)),
      ("environments", section.scope == .account ? .strings(section.environments) : nil),
      ("phases", .array(section.phases.map(phaseJSON))),
    ])
  }

  private func phaseJSON(_ phase: Roadmap.Phase) -> JSON {
    .object(
      [("phase", .integer(phase.number)), ("complete", .bool(phase.isDone))]
        + Roadmap.State.inWords.map { ($0.rawValue, .integer(phase.count($0))) }
        + [("items", .array(phase.items.map(itemJSON)))])
  }

  private func itemJSON(_ item: Roadmap.Item) -> JSON {
    .members([
      ("id", .string(item.id)), ("state", .string(item.state.rawValue)),
      ("title", .string(item.title)), ("risk", .integer(item.risk.score)),
      ("severity", .string(item.severity.rawValue)),
      ("exposure", .string(item.risk.exposure.rawValue)),
      ("data", .string(item.risk.data.rawValue)),
      (
        "places",
        .array(
          item.places.map { place in
            .members([("address", .string(place.text)), ("place", place.range.map(placeJSON))])
          })
      ),
      ("next", item.step.map { .string($0) }),
    ])
  }
}

extension Roadmap.State {
  /// In the order in which a person asks for them.
  static let inWords: [Roadmap.State] = [
    .done, .missing, .undecided, .manual, .accepted, .declared,
  ]

  var isOpen: Bool { self == .missing || self == .undecided || self == .manual }
}
