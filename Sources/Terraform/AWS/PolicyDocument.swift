package import Diagnostics
package import HCL

/// What a policy document allows and denies, from whatever notation.
package struct PolicyDocument: Hashable, Sendable {
  package var statements: [PolicyStatement]
  /// Why there may be more or other statements than these; empty when all of it is known.
  package var undecided: [String]

  package init(statements: [PolicyStatement] = [], undecided: [String] = []) {
    self.statements = statements
    self.undecided = undecided
  }

  /// Takes over the statements of another document: one with a `sid` that is here already replaces it.
  mutating func merge(_ other: PolicyDocument) {
    for statement in other.statements {
      let index = statement.sid.flatMap { sid in
        sid.isEmpty ? nil : statements.firstIndex { $0.sid == sid }
      }
      if let index { statements[index] = statement } else { statements.append(statement) }
    }
    undecided += other.undecided
  }
}

package struct PolicyStatement: Hashable, Sendable {
  package enum Effect: Hashable, Sendable { case allow, deny, unknown }

  package var effect: Effect
  package var sid: String?
  package var actions: [SymbolicText]
  package var notActions: [SymbolicText]
  package var resources: [SymbolicText]
  package var notResources: [SymbolicText]
  package var principals: [PolicyPrincipal]
  package var notPrincipals: [PolicyPrincipal]
  package var conditions: [PolicyCondition]
  /// The statement's block, or the argument that holds the document.
  package var place: SourceRange

  package init(
    effect: Effect = .allow, sid: String? = nil, actions: [SymbolicText] = [],
    notActions: [SymbolicText] = [], resources: [SymbolicText] = [],
    notResources: [SymbolicText] = [], principals: [PolicyPrincipal] = [],
    notPrincipals: [PolicyPrincipal] = [], conditions: [PolicyCondition] = [], place: SourceRange
  ) {
    self.effect = effect
    self.sid = sid
    self.actions = actions
    self.notActions = notActions
    self.resources = resources
    self.notResources = notResources
    self.principals = principals
    self.notPrincipals = notPrincipals
    self.conditions = conditions
    self.place = place
  }

  /// The statement as an object for conditions of controls: `effect`, `sid`, lists of texts, `principals` as
  /// objects of `type` and `identifier`, `conditions` as objects of `test`, `variable`, `values`.
  package var value: Value {
    .makeObject([
      ValueEntry("effect", effectValue),
      ValueEntry("sid", sid.map { .text($0) } ?? .null(.string)),
      ValueEntry("actions", .texts(actions)), ValueEntry("not_actions", .texts(notActions)),
      ValueEntry("resources", .texts(resources)),
      ValueEntry("not_resources", .texts(notResources)),
      ValueEntry("principals", .tuple(principals.map(\.value))),
      ValueEntry("not_principals", .tuple(notPrincipals.map(\.value))),
      ValueEntry("conditions", .tuple(conditions.map(\.value))),
    ])
  }

  private var effectValue: Value {
    switch effect {
    case .allow: .string("Allow")
    case .deny: .string("Deny")
    case .unknown: .unknown(Unknown(.string))
    }
  }
}

package struct PolicyPrincipal: Hashable, Sendable {
  /// `AWS`, `Service`, `Federated`, `CanonicalUser` or `*`.
  package var type: String
  package var identifier: SymbolicText

  package init(type: String, identifier: SymbolicText) {
    self.type = type
    self.identifier = identifier
  }

  package var isAnyone: Bool {
    (type == "*" || type == "AWS") && identifier.text == "*"
  }

  fileprivate var value: Value {
    .makeObject([
      ValueEntry("type", .text(type)), ValueEntry("identifier", .text(identifier)),
    ])
  }
}

package struct PolicyCondition: Hashable, Sendable {
  /// `StringEquals`, `ArnLike`, …
  package var test: String
  /// `aws:SourceArn`
  package var variable: String
  package var values: [SymbolicText]

  package init(test: String, variable: String, values: [SymbolicText]) {
    self.test = test
    self.variable = variable
    self.values = values
  }

  fileprivate var value: Value {
    .makeObject([
      ValueEntry("test", .text(test)), ValueEntry("variable", .text(variable)),
      ValueEntry("values", .texts(values)),
    ])
  }
}

extension Value {
  static func text(_ text: SymbolicText) -> Value {
    if let known = text.text { return .text(known) }
    return .unknown(
      Unknown(.string, parts: text.parts, references: text.references, reason: text.reason))
  }

  static func texts(_ texts: [SymbolicText]) -> Value { .tuple(texts.map { .text($0) }) }
}
