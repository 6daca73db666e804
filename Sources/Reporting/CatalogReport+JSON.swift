package import Catalog
import Diagnostics

extension CatalogReport {
  package var json: JSON {
    .members([
      ("format_version", .string("1.0")),
      ("kinds", shows(.kinds) ? .array(kinds.map(\.json)) : nil),
      ("flows", shows(.flows) ? .array(catalog.contracts.map(\.json)) : nil),
      ("controls", shows(.controls) ? .array(controls.map(\.json)) : nil),
      ("shapes", shows(.shapes) ? .array(shapes.map(\.json)) : nil),
    ])
  }
}

extension KindEntry {
  package var json: JSON {
    var like: String?
    if case .like(let kind) = template { like = kind }
    var provided: String?
    if case .provided(let because) = template { provided = because }
    return .members([
      ("id", .string(id)), ("title", .string(title)), ("role", .string(role.rawValue)),
      ("resource_type", resourceType.map { .string($0) }), ("types", .strings(types)),
      ("template", .bool(template == .module)), ("like", like.map { .string($0) }),
      ("provided", provided.map { .string($0) }), ("option", .bool(template == .option)),
      ("labels", .strings(labels)), ("shapes", .integer(shapes)), ("calls", .strings(calls)),
      ("called_by", .strings(calledBy)), ("refuses", .strings(refuses)),
    ])
  }
}

extension FlowContract {
  package var json: JSON {
    let ends = writtenEnds
    return .members([
      ("id", .string(id)), ("from", .strings(ends.from)), ("to", .strings(ends.to)),
      ("from_kinds", .strings(from)), ("to_kinds", .strings(to)),
      ("default", .string(defaultVerb)),
      (
        "actions",
        actions.isEmpty ? nil : .object(actions.map { ($0.verb, .strings($0.actions)) })
      ),
      ("protocol", network.map { .string($0.protocol) }),
      ("port", network?.port.map { .string($0) }),
      ("reversed", isReversed ? .bool(true) : nil),
      (
        "refused",
        refusal.map {
          .object([("because", .string($0.because)), ("instead", .string($0.instead))])
        }
      ),
      ("place", range.map(placeJSON)),
    ])
  }
}

extension Control {
  package var json: JSON {
    .members([
      ("id", .string(id)), ("title", .string(title)), ("phase", .integer(phase)),
      ("severity", .string(severity.rawValue)), ("principle", .string(principle.rawValue)),
      ("scope", .string(scope.rawValue)), ("parity", .string(parity.rawValue)),
      ("applies_to", .strings(appliesTo)), ("service", service.map { .string($0) }),
      ("rationale", .string(rationale)), ("remediation", .string(remediation)),
      ("manual", manual.map { .string($0) }),
      ("references", .object(references.map { ($0.source, .strings($0.ids)) })),
      ("place", range.map(placeJSON)),
    ])
  }
}

extension ShapeMeaning {
  package var json: JSON {
    .members([
      ("token", .string(token)), ("title", .string(title)), ("role", .string(role.rawValue)),
      ("kind", kind.map { .string($0) }), ("resource_type", resourceType.map { .string($0) }),
      ("note", note.map { .string($0) }), ("library", .string(library)),
    ])
  }
}
