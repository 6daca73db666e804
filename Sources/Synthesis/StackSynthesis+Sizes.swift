import Architecture
import Catalog
import Diagnostics
import HCL

/// Sizes: what alone differs between environments.
extension StackSynthesis {
  private var usedKinds: [String] {
    var kinds: [String] = []
    for placement in placements where !kinds.contains(placement.kind.id) {
      kinds.append(placement.kind.id)
    }
    return kinds.sorted(by: before)
  }

  /// The sizes that a kind's inputs ask for.
  private func askedSizes(_ kind: String) -> [String] {
    var names: [String] = []
    catalog.kind(kind)?.body.forEachTraversal { root, steps in
      guard same(root, "zt"), case .attribute(let area)? = steps.first, same(area, "size"),
        case .attribute(let name)? = steps.dropFirst().first
      else { return }
      if !names.contains(name) { names.append(name) }
    }
    return names.sorted(by: before)
  }

  /// `variable "sizes"` with the type that the profiles' values have; nil when no kind in use has sizes.
  func sizesVariable() -> Block? {
    var kinds: [ObjectItem] = []
    for kind in usedKinds {
      let names = askedSizes(kind)
      guard !names.isEmpty else { continue }
      let attributes = names.map { name in
        (name, type(of: anySize(kind, name)?.expression))
      }
      var object = Expression.object(attributes)
      object.isMultiline = true
      kinds.append(
        ObjectItem(
          key: .string(kind), keyIsIdentifier: isIdentifier(kind),
          value: Expression(.call(name: "object", [object], expandsFinal: false))))
    }
    guard !kinds.isEmpty else { return nil }
    var all = Expression(.object(kinds))
    all.isMultiline = true
    return Block(
      "variable", labels: [BlockLabel("sizes")],
      body: Body([
        .attribute(
          Attribute(
            "description",
            .string("Sizes by kind: all that may differ between environments besides names."))),
        .attribute(
          Attribute("type", Expression(.call(name: "object", [all], expandsFinal: false)))),
      ]), layout: Layout(blankLineBefore: true))
  }

  private func anySize(_ kind: String, _ name: String) -> Attribute? {
    for profile in catalog.profiles {
      if let found = sizes(of: kind, in: profile).first(where: { same($0.name, name) }) {
        return found
      }
    }
    return nil
  }

  private func type(of value: Expression?) -> Expression {
    func named(_ name: String) -> Expression { Expression(.traversal(root: name, [])) }
    switch value?.kind {
    case .literal(.bool)?: return named("bool")
    case .literal(.number)?, .unary(.negate, _)?: return named("number")
    case .template?: return named("string")
    case .tuple(let elements)?:
      return Expression(
        .call(name: "list", [type(of: elements.first)], expandsFinal: false))
    default: return named("any")
    }
  }

  /// The value of `sizes` in one environment.
  mutating func sizesValue(profile name: String) -> Expression? {
    guard sizesVariable() != nil else { return nil }
    let profile = catalog.profiles.first { same($0.name, name) }
    if profile == nil {
      diagnostics.append(
        Diagnostic(
          .error, "synthesis/unknown-profile", "there is no profile `\(visible(name))`",
          help: suggestion(for: name, among: catalog.profiles.map(\.name)).map {
            "Did you mean `\($0)`?"
          } ?? "Add `Templates/environments/\(visible(name)).hcl`."))
    }
    var kinds: [ObjectItem] = []
    for kind in usedKinds {
      let names = askedSizes(kind)
      guard !names.isEmpty else { continue }
      var values: [(String, Expression)] = []
      for size in names {
        let own = profile.flatMap { sizes(of: kind, in: $0).first { same($0.name, size) } }
        values.append((size, (own ?? anySize(kind, size))?.expression ?? .null))
      }
      var object = Expression.object(values)
      object.isMultiline = true
      kinds.append(
        ObjectItem(key: .string(kind), keyIsIdentifier: isIdentifier(kind), value: object))
    }
    var all = Expression(.object(kinds))
    all.isMultiline = true
    return all
  }
}
