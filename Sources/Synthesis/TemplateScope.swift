package import HCL

/// What the names below `zt` stand for while one template is filled in.
package indirect enum TemplateValue: Sendable {
  case expression(Expression)
  case names([String: TemplateValue])
  /// `zt.named.TYPE` is the block of that type that carries this name: `TYPE.NAME`, or `data.TYPE.NAME` after `data`.
  /// `isCounted` when the block has a `count` of nought or one.
  case block(named: String, isCounted: Bool)
  /// A name that is known, with the reason why it has no value here.
  case absent(String)

  package static func string(_ text: String) -> TemplateValue { .expression(.string(text)) }
  package static func bool(_ value: Bool) -> TemplateValue { .expression(.bool(value)) }

  /// The value with one more name, or with another value for it.
  package func adding(_ name: String, _ value: TemplateValue) -> TemplateValue {
    var names: [String: TemplateValue] = if case .names(let known) = self { known } else { [:] }
    names[name] = value
    return .names(names)
  }
}

package struct TemplateScope: Sendable {
  /// The name that the label `"zt.name"` becomes.
  package var name: String
  package var root: TemplateValue
  /// What `zt "NAME" {}` is replaced with.
  package var splices: [String: [BodyItem]]
  /// Other names for data sources (`TYPE.NAME` → NAME): those of another account or region.
  package var dataNames: [String: String] = [:]

  package init(
    name: String, isCounted: Bool = false, root: TemplateValue = .names([:]),
    splices: [String: [BodyItem]] = [:]
  ) {
    self.name = name
    self.root =
      root
      .adding("named", .block(named: name, isCounted: isCounted))
      .adding("name", .string(name))
    self.splices = splices
  }

  package func adding(_ name: String, _ value: TemplateValue) -> TemplateScope {
    var scope = self
    scope.root = root.adding(name, value)
    return scope
  }
}
