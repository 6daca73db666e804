package import Architecture
import Diagnostics

/// What differs between two drawings, for a reviewer.
package struct ArchitectureChangeReport: Report, Sendable {
  package var file: String
  package var since: String
  package var change: ArchitectureChange

  package init(file: String, since: String, change: ArchitectureChange) {
    self.file = file
    self.since = since
    self.change = change
  }

  private typealias Sort = ArchitectureChange.Sort

  // MARK: Text

  package var text: String {
    let title = "What \(singleLine(file)) changes since \(singleLine(since))"
    var text = wrapped(visible(title), width: 100, indent: 0)
    guard !change.isEmpty else {
      return text + "\nThe same components and arrows.\n"
    }
    text += section("Components", change.components.map(\.sort), change.components.map(row))
    text += section("Arrows", change.flows.map(\.sort), change.flows.map(row))
    return text
  }

  private func section(_ title: String, _ sorts: [Sort], _ rows: [[String]]) -> String {
    rows.isEmpty ? "" : "\n\(title): \(counts(sorts))\n" + wrappedTable([], rows)
  }

  private func counts(_ sorts: [Sort]) -> String {
    [Sort.added, .removed, .changed].map { sort in
      "\(sorts.count { $0 == sort }) \(sort.rawValue)"
    }.joined(separator: ", ")
  }

  private func sign(_ sort: Sort) -> String {
    switch sort {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }

  private func row(_ item: ArchitectureChange.ComponentChange) -> [String] {
    [
      "\(sign(item.sort)) \(item.component.id)", item.component.kindText,
      item.sort == .changed ? differences(item.differences) : place(item.component),
    ]
  }

  private func row(_ item: ArchitectureChange.FlowChange) -> [String] {
    let flow = item.flow
    let access = flow.state == .granted ? accessText(flow) : "refused"
    return [
      "\(sign(item.sort)) \(flow.from) → \(flow.to)", access,
      item.sort == .changed ? differences(item.differences) : flow.label,
    ]
  }

  private func place(_ component: Component) -> String {
    component.boundary.map { "in \($0)" } ?? ""
  }

  private func differences(_ differences: [ArchitectureChange.Difference]) -> String {
    differences.map { difference in
      "\(difference.what): \(value(difference.before)) → \(value(difference.after))"
    }.joined(separator: "; ")
  }

  private func value(_ text: String) -> String { text.isEmpty ? "none" : singleLine(text) }

  // MARK: Markdown

  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "What \(singleLine(file)) changes since \(singleLine(since))")
    guard !change.isEmpty else {
      page.paragraph("The same components and arrows.")
      return page.text
    }
    func section(_ title: String, _ header: [String], _ sorts: [Sort], _ rows: [[String]]) {
      guard !rows.isEmpty else { return }
      page.heading(2, "\(title): \(counts(sorts))")
      page.table(header, rows.map { $0.map(singleLine) })
    }
    section(
      "Components", ["", "component", "kind", "page", "what"], change.components.map(\.sort),
      change.components.map { item in
        [
          item.sort.rawValue, item.component.id, item.component.kindText, item.page,
          item.sort == .changed ? differences(item.differences) : place(item.component),
        ]
      })
    section(
      "Arrows", ["", "arrow", "access", "page", "what"], change.flows.map(\.sort),
      change.flows.map { item in
        [
          item.sort.rawValue, "\(item.flow.from) → \(item.flow.to)",
          item.flow.state == .granted ? accessText(item.flow) : "refused", item.page,
          item.sort == .changed ? differences(item.differences) : item.flow.label,
        ]
      })
    return page.text
  }

  // MARK: JSON

  package var json: JSON {
    func differences(_ list: [ArchitectureChange.Difference]) -> JSON? {
      list.isEmpty
        ? nil
        : .array(
          list.map {
            .object([
              ("what", .string($0.what)), ("before", .string($0.before)),
              ("after", .string($0.after)),
            ])
          })
    }
    func count(_ sorts: [Sort], _ sort: Sort) -> JSON { .integer(sorts.count { $0 == sort }) }
    func summary(_ sorts: [Sort]) -> JSON {
      .object([
        ("added", count(sorts, .added)), ("removed", count(sorts, .removed)),
        ("changed", count(sorts, .changed)),
      ])
    }
    return .object([
      ("format_version", .string("1.0")), ("file", .string(file)), ("since", .string(since)),
      (
        "components",
        .array(
          change.components.map { item in
            .members([
              ("change", .string(item.sort.rawValue)), ("page", .string(item.page)),
              ("component", item.component.json), ("differences", differences(item.differences)),
            ])
          })
      ),
      (
        "flows",
        .array(
          change.flows.map { item in
            .members([
              ("change", .string(item.sort.rawValue)), ("page", .string(item.page)),
              ("flow", item.flow.json), ("differences", differences(item.differences)),
            ])
          })
      ),
      (
        "summary",
        .object([
          ("components", summary(change.components.map(\.sort))),
          ("flows", summary(change.flows.map(\.sort))),
        ])
      ),
    ])
  }
}
