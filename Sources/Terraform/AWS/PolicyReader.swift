package import Diagnostics
package import HCL

/// Reads policy documents out of values: JSON text, also with references inside, or a
/// `data "aws_iam_policy_document"`, which is followed by its address.
package struct PolicyReader: Sendable {
  private let documents: [String: ResourceInstance]

  package init(_ inventory: Inventory) {
    documents = Dictionary(
      inventory.dataSources.filter { $0.type == "aws_iam_policy_document" }.map {
        ($0.address, $0)
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The document that an argument holds.
  package func document(_ attribute: ConfiguredAttribute) -> PolicyDocument {
    document(attribute.value, at: attribute.place, depth: 0)
  }

  package func document(_ value: Value, at place: SourceRange) -> PolicyDocument {
    document(value, at: place, depth: 0)
  }

  private func document(_ value: Value, at place: SourceRange, depth: Int) -> PolicyDocument {
    guard depth < 16 else { return PolicyDocument(undecided: ["documents refer to each other"]) }
    switch value {
    case .null: return PolicyDocument()
    case .marked(let inner, _): return document(inner, at: place, depth: depth)
    case .string(let text):
      guard let json = JSONReader.read(Array(text.utf8)) else {
        return PolicyDocument(undecided: ["the policy is not JSON"])
      }
      return document(json: json, at: place)
    case .unknown(let unknown):
      return document(unknown, at: place, depth: depth)
    case .object, .map: return document(json: value, at: place)
    default: return PolicyDocument(undecided: ["the policy is not a text"])
    }
  }

  private func document(_ unknown: Unknown, at place: SourceRange, depth: Int) -> PolicyDocument {
    if let reference = unknown.bareReference, let data = documents[reference.address] {
      return document(data: data, depth: depth)
    }
    if let parts = unknown.parts, let json = JSONReader.read(parts), json.entries != nil {
      return document(json: json, at: place)
    }
    return PolicyDocument(undecided: [
      unknown.explanation ?? "the policy is not known from the code"
    ])
  }

  // MARK: - JSON

  private func document(json: Value, at place: SourceRange) -> PolicyDocument {
    guard let statements = json.ignoringCase("Statement") else {
      let isUnknown = json.entries == nil
      return PolicyDocument(undecided: isUnknown ? ["the policy has no statements"] : [])
    }
    var result = PolicyDocument()
    for statement in statements.elements ?? [statements] {
      if statement.entries == nil {
        result.undecided.append("a statement is not known from the code")
      } else {
        result.statements.append(self.statement(json: statement, at: place))
      }
    }
    return result
  }

  private func statement(json: Value, at place: SourceRange) -> PolicyStatement {
    func texts(_ name: String) -> [SymbolicText] { json.ignoringCase(name)?.symbolicTexts ?? [] }
    return PolicyStatement(
      effect: effect(json.ignoringCase("Effect")), sid: json.ignoringCase("Sid")?.stringValue,
      actions: texts("Action"), notActions: texts("NotAction"), resources: texts("Resource"),
      notResources: texts("NotResource"),
      principals: principals(json.ignoringCase("Principal")),
      notPrincipals: principals(json.ignoringCase("NotPrincipal")),
      conditions: conditions(json.ignoringCase("Condition")), place: place)
  }

  private func effect(_ value: Value?) -> PolicyStatement.Effect {
    guard let value else { return .deny }
    guard let text = value.stringValue else { return .unknown }
    return text == "Allow" ? .allow : .deny
  }

  private func principals(_ value: Value?) -> [PolicyPrincipal] {
    guard let value else { return [] }
    guard let entries = value.entries else {
      return value.symbolicTexts.map { PolicyPrincipal(type: "*", identifier: $0) }
    }
    return entries.flatMap { entry in
      entry.value.symbolicTexts.map { PolicyPrincipal(type: entry.key, identifier: $0) }
    }
  }

  private func conditions(_ value: Value?) -> [PolicyCondition] {
    (value?.entries ?? []).flatMap { test in
      (test.value.entries ?? []).map {
        PolicyCondition(test: test.key, variable: $0.key, values: $0.value.symbolicTexts)
      }
    }
  }

  // MARK: - data "aws_iam_policy_document"

  private func document(data: ResourceInstance, depth: Int) -> PolicyDocument {
    let body = data.body
    var result = PolicyDocument()
    for name in ["source_json", "source_policy_documents"] {
      for source in sources(name, of: data) {
        result.merge(document(source.0, at: source.1, depth: depth + 1))
      }
    }
    var own = PolicyDocument(statements: body.nested("statement").map(statement))
    if body.uncertainBlocks.contains("statement")
      || body.attribute("statement").map({ $0.value.elements == nil }) ?? false
    {
      own.undecided.append("the statements of `\(data.address)` are not known from the code")
    }
    result.merge(own)
    for name in ["override_json", "override_policy_documents"] {
      for source in sources(name, of: data) {
        result.merge(document(source.0, at: source.1, depth: depth + 1))
      }
    }
    return result
  }

  private func sources(_ name: String, of data: ResourceInstance) -> [(Value, SourceRange)] {
    guard let attribute = data.body.attribute(name) else { return [] }
    let value = attribute.value.unmarked
    if let elements = value.elements { return elements.map { ($0, attribute.place) } }
    return value.isNull || value.stringValue == "" ? [] : [(value, attribute.place)]
  }

  private func statement(_ block: ConfiguredBlock) -> PolicyStatement {
    let body = block.body
    func texts(_ name: String) -> [SymbolicText] { body.attribute(name)?.value.symbolicTexts ?? [] }
    let effect = body.attribute("effect").map { self.effect($0.value) } ?? .allow
    return PolicyStatement(
      effect: effect, sid: body.attribute("sid")?.value.stringValue, actions: texts("actions"),
      notActions: texts("not_actions"), resources: texts("resources"),
      notResources: texts("not_resources"), principals: principals(body, "principals"),
      notPrincipals: principals(body, "not_principals"), conditions: conditions(body),
      place: block.place)
  }

  private func principals(_ body: ConfiguredBody, _ name: String) -> [PolicyPrincipal] {
    body.nested(name).flatMap { block in
      let type = block.body.attribute("type")?.value.stringValue ?? "AWS"
      return (block.body.attribute("identifiers")?.value.symbolicTexts ?? []).map {
        PolicyPrincipal(type: type, identifier: $0)
      }
    }
  }

  private func conditions(_ body: ConfiguredBody) -> [PolicyCondition] {
    body.nested("condition").map {
      PolicyCondition(
        test: $0.body.attribute("test")?.value.stringValue ?? "",
        variable: $0.body.attribute("variable")?.value.stringValue ?? "",
        values: $0.body.attribute("values")?.value.symbolicTexts ?? [])
    }
  }
}

extension Value {
  /// The entry of a policy's element: IAM compares their names without case.
  fileprivate func ignoringCase(_ name: String) -> Value? {
    if let exact = entry(name) { return exact }
    let wanted = name.asciiLowercase
    return entries?.first { $0.key.asciiLowercase == wanted }?.value
  }
}
