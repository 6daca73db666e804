import Diagnostics
import HCL

/// Sizes: each profile has those of every kind that asks for them, and no others.
extension KindLint {
  private struct Size {
    var kind: String
    var attribute: Attribute
  }

  mutating func checkProfiles() {
    let profiles = catalog.profiles.map { (profile: $0, sizes: sizes(of: $0)) }
    for kind in catalog.kinds { checkReferences(of: kind, profiles) }
    for (_, sizes) in profiles {
      for size in sizes { check(size) }
    }
  }

  private mutating func sizes(of profile: EnvironmentProfile) -> [Size] {
    for attribute in profile.body.attributes {
      report(
        "unknown-key", "`\(attribute.name)` is not known in a profile", at: attribute.nameRange,
        help: "A profile holds `size \"KIND\" { … }` alone.")
    }
    return profile.body.blocks.flatMap { block -> [Size] in
      guard block.type.utf8.elementsEqual("size".utf8), let label = block.labels.first else {
        report(
          "unknown-block", "block `\(block.type)` is not known in a profile", at: block.typeRange,
          help: suggestion(for: block.type, among: ["size"]).map { "Did you mean `\($0)`?" })
        return []
      }
      expectKind(label.text, at: label.range)
      return block.body.attributes.map { Size(kind: label.text, attribute: $0) }
    }
  }

  /// `zt.size.NAME` of a kind that some profile says nothing about.
  private mutating func checkReferences(
    of kind: ComponentKind, _ profiles: [(profile: EnvironmentProfile, sizes: [Size])]
  ) {
    for (name, range) in kind.body.sizeReferences {
      for (profile, sizes) in profiles {
        let own = sizes.filter { $0.kind.utf8.elementsEqual(kind.id.utf8) }
        guard !own.contains(where: { $0.attribute.name.utf8.elementsEqual(name.utf8) }) else {
          continue
        }
        report(
          "missing-size", "profile `\(profile.name)` has no size `\(name)` of `\(kind.id)`",
          at: range,
          help: suggestion(for: name, among: own.map(\.attribute.name)).map {
            "Did you mean `zt.size.\($0)`?"
          } ?? "Add it to `size \"\(kind.id)\"` in `environments/\(profile.name).hcl`.",
          notes: profiles.compactMap { other in
            other.sizes.first {
              $0.kind.utf8.elementsEqual(kind.id.utf8)
                && $0.attribute.name.utf8.elementsEqual(name.utf8)
            }.map { .init("profile `\(other.profile.name)` has it", at: $0.attribute.nameRange) }
          })
      }
    }
  }

  /// A size that no kind asks for.
  private mutating func check(_ size: Size) {
    let name = size.attribute.name
    let asked = catalog.kind(size.kind)?.body.sizeReferences.map(\.name) ?? []
    guard !asked.contains(name) else { return }
    report(
      "unused-size", "no input of `\(size.kind)` asks for the size `\(name)`",
      at: size.attribute.nameRange,
      help: suggestion(for: name, among: asked).map { "Did you mean `\($0)`?" }
        ?? "Remove it, or use it as `zt.size.\(name)` in the kind's `component.hcl`.")
  }
}

extension Body {
  /// Where `zt.size.NAME` stands, in source order.
  var sizeReferences: [(name: String, range: SourceRange?)] {
    var found: [(name: String, range: SourceRange?)] = []
    for item in items {
      switch item {
      case .attribute(let attribute):
        for reference in Evaluator.references(in: attribute.expression) {
          guard reference.root.utf8.elementsEqual("zt".utf8),
            case .attribute("size")? = reference.steps.first,
            case .attribute(let name)? = reference.steps.dropFirst().first
          else { continue }
          found.append((name, reference.range))
        }
      case .block(let block): found += block.body.sizeReferences
      }
    }
    return found
  }
}
