package import Comparison
import Diagnostics
import Terraform

/// Who may reach or do what, or what a change to that widens and narrows.
package struct AccessReport: Report, Sendable {
  package var listing: AccessListing
  /// nil when nothing is compared.
  package var change: AccessChange?

  package init(_ listing: AccessListing, change: AccessChange? = nil) {
    self.listing = listing
    self.change = change
  }

  // MARK: Text

  package var text: String {
    guard let change else {
      return sections(listing.entries) + "\(listing.entries.count) paths\n"
    }
    var text = ""
    for (title, entries) in [("Widened", change.widened), ("Narrowed", change.narrowed)]
    where !entries.isEmpty {
      text += "\(title) (\(entries.count))\n" + entries.map(entry).joined() + "\n"
    }
    return text + conclusion + "\n"
  }

  var conclusion: String {
    guard let change else { return "\(listing.entries.count) paths" }
    if change.widened.isEmpty, change.narrowed.isEmpty {
      return "nobody may reach or do more or less than before"
    }
    return "\(change.widened.count) paths widened, \(change.narrowed.count) narrowed"
  }

  private func sections(_ entries: [AccessEntry]) -> String {
    var text = ""
    for kind in AccessPath.Kind.listed {
      let own = entries.filter { $0.path.kind == kind }
      guard !own.isEmpty else { continue }
      text += "\(kind.title) (\(own.count))\n" + own.map(entry).joined() + "\n"
    }
    return text
  }

  private func entry(_ entry: AccessEntry) -> String {
    let path = entry.path
    let environments = " [\(entry.environments.joined(separator: ", "))]"
    var text = "  \(visible("\(path.from.name) → \(path.to.name)" + environments))\n"
    let facts = path.facts
    if !facts.isEmpty {
      text += wrapped(visible(facts.joined(separator: "; ")), width: 100, indent: 6)
    }
    for step in path.via {
      text += "      by \(visible(step.address)) (\(visible(step.place.description)))\n"
    }
    return text
  }

  // MARK: Markdown

  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, change == nil ? "Who may reach or do what" : "What the change opens and closes")
    page.paragraph(MarkdownPage.escaped(conclusion))
    if let change {
      table(&page, "Widened", change.widened)
      table(&page, "Narrowed", change.narrowed)
    } else {
      for kind in AccessPath.Kind.listed {
        table(&page, kind.title, listing.entries.filter { $0.path.kind == kind })
      }
    }
    return page.text
  }

  private func table(_ page: inout MarkdownPage, _ title: String, _ entries: [AccessEntry]) {
    guard !entries.isEmpty else { return }
    page.heading(2, "\(title) (\(entries.count))")
    page.table(
      ["from", "to", "what", "by", "environments"],
      entries.map { entry in
        [
          entry.path.from.name, entry.path.to.name, entry.path.facts.joined(separator: "; "),
          entry.path.via.map { "\($0.address) (\($0.place.description))" }.joined(separator: ", "),
          entry.environments.joined(separator: ", "),
        ].map(singleLine)
      })
  }

  // MARK: JSON

  package var json: JSON {
    .members([
      ("format_version", .string("1.0")), ("environments", .strings(listing.environments)),
      ("paths", change == nil ? .array(listing.entries.map(\.json)) : nil),
      ("widened", change.map { .array($0.widened.map(\.json)) }),
      ("narrowed", change.map { .array($0.narrowed.map(\.json)) }),
    ])
  }
}

extension AccessEntry {
  package var json: JSON {
    .members([
      ("kind", .string(path.kind.word)), ("from", path.from.json), ("to", path.to.json),
      ("protocol", path.ipProtocol.map { .string($0) }),
      ("port", path.ports.words.map { .string($0) }),
      ("actions", path.actions.isEmpty ? nil : .strings(path.actions)),
      ("service", path.service.map { .string($0) }),
      (
        "conditions",
        path.conditions.isEmpty
          ? nil
          : .array(
            path.conditions.map {
              .object([
                ("test", .string($0.test)), ("variable", .string($0.variable)),
                ("values", .strings($0.values.map(\.description))),
              ])
            })
      ),
      ("certain", .bool(!path.isUncertain)),
      (
        "via",
        .array(
          path.via.map {
            .object([("address", .string($0.address)), ("place", placeJSON($0.place))])
          })
      ),
      ("environments", .strings(environments)),
    ])
  }
}

extension AccessPath.Kind {
  static let listed: [AccessPath.Kind] = [.network, .identity, .resourcePolicy, .trust, .link]

  var word: String {
    switch self {
    case .network: "network"
    case .identity: "identity"
    case .resourcePolicy: "resource-policy"
    case .trust: "trust"
    case .link: "link"
    }
  }

  var title: String {
    switch self {
    case .network: "By network"
    case .identity: "By policies of roles"
    case .resourcePolicy: "By policies of resources"
    case .trust: "Who may take on a role"
    case .link: "What one service calls or feeds"
    }
  }
}

extension AccessEnd {
  /// What a person calls it.
  var name: String {
    switch self {
    case .resource(let address): address
    case .cidr(let text): text
    case .prefixList(let text): "prefix list \(text)"
    case .service(let text): text
    case .account(let text): "account \(text)"
    case .anyone: "anyone"
    case .everything: "everything"
    case .elsewhere(let text): text
    case .unknown(let reason): "not known (\(reason))"
    }
  }

  var json: JSON {
    let (what, name): (String, String?) =
      switch self {
      case .resource(let address): ("resource", address)
      case .cidr(let text): ("cidr", text)
      case .prefixList(let text): ("prefix-list", text)
      case .service(let text): ("service", text)
      case .account(let text): ("account", text)
      case .anyone: ("anyone", nil)
      case .everything: ("everything", nil)
      case .elsewhere(let text): ("elsewhere", text)
      case .unknown(let reason): ("unknown", reason)
      }
    return .members([("what", .string(what)), ("name", name.map { .string($0) })])
  }
}

extension PortSet {
  /// nil where it is not about ports.
  var words: String? {
    switch self {
    case .none: nil
    case .all: "all"
    case .range(let low, let high): low == high ? "\(low)" : "\(low)-\(high)"
    case .unknown: "not known"
    }
  }
}

extension AccessPath {
  /// Ports, actions and what restricts them, in words.
  var facts: [String] {
    var facts: [String] = []
    switch (ipProtocol, ports) {
    case (_, .none): break
    case (nil, .all): facts.append("every protocol and port")
    case (let name?, .all): facts.append("\(name), every port")
    default: facts.append("\(ipProtocol ?? "every protocol")/\(ports.words ?? "")")
    }
    if !actions.isEmpty { facts.append(actions.joined(separator: ", ")) }
    if let service { facts.append("through \(service)") }
    facts += conditions.map { condition in
      let values = condition.values.map(\.description).joined(separator: " or ")
      return "when \(condition.variable) \(condition.test) \(values)"
    }
    if isServiceRole { facts.append("the service itself, to run it") }
    if isUncertain { facts.append("perhaps: the code alone does not tell") }
    return facts
  }
}
