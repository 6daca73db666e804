public import Diagnostics

/// Reads a file of HCL in JSON syntax into the tree of the native one. Never fails, like `parse`.
///
/// Places are exact, also within templates in strings with escapes.
public func parseJSONBody(
  _ file: SourceFile, schema: BodySchema, limits: SyntaxLimits = SyntaxLimits()
) -> (body: Body, diagnostics: [Diagnostic]) {
  let (root, problems) = parseJSON(file, limits: limits)
  var reader = JSONBodyReader(file: file, limits: limits)
  reader.diagnostics = problems
  switch root.kind {
  case .object, .array: break
  case .invalid: return (Body(range: root.range), problems)
  default:
    reader.report(
      "json/expected-object", "the file holds no object", at: root.range,
      help: "Write `{…}`, or an array of objects.")
    return (Body(range: root.range), reader.diagnostics)
  }
  let body = reader.body(root, schema)
  return (body, reader.diagnostics.inOrder(limits.diagnostics))
}

/// Bodies of JSON, by a schema.
struct JSONBodyReader {
  let file: SourceFile
  let limits: SyntaxLimits
  var diagnostics: [Diagnostic] = []

  mutating func body(_ node: JSONNode, _ schema: BodySchema) -> Body {
    var items: [BodyItem] = []
    var seen: [ByteKey: SourceRange] = [:]
    let properties = collect(node, "to define arguments and blocks")
    for property in properties where !property.name.utf8.elementsEqual("//".utf8) {
      if let block = schema.blocks.first(where: { same($0.type, property.name) }) {
        items += blocks(property, block).map { .block($0) }
        continue
      }
      let reading = schema.attributes[property.name]
      guard reading != nil || schema.isOpen else {
        reportUnknown(property, schema)
        continue
      }
      if let first = seen.updateValue(property.nameRange, forKey: ByteKey(property.name)) {
        seen[ByteKey(property.name)] = first
        report(
          "hcl/duplicate-attribute", "`\(property.name)` is set twice", at: property.nameRange,
          help: "Keep one of the two.", notes: [.init("first set here", at: first)])
        continue
      }
      items.append(
        .attribute(
          Attribute(
            property.name, expression(property.value, reading ?? schema.reading),
            nameRange: property.nameRange, range: property.range)))
    }
    return Body(items, range: node.range)
  }

  private func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private mutating func reportUnknown(_ property: JSONProperty, _ schema: BodySchema) {
    let known = schema.attributes.keys.sorted() + schema.blocks.map(\.type)
    let near = suggestion(for: property.name, among: known)
    report(
      "json/unknown-property", "`\(property.name)` is neither an argument nor a block here",
      at: property.nameRange,
      help: near.map { "Did you mean `\($0)`?" }
        ?? "Remove it, or write a comment as a property `\"//\"`.")
  }

  /// The properties of an object, or of all objects of an array.
  private mutating func collect(
    _ node: JSONNode, _ purpose: String, help: String = "Write `{ \"name\": … }`."
  ) -> [JSONProperty] {
    switch node.kind {
    case .object(let properties): return properties
    case .array(let elements):
      return elements.flatMap { element -> [JSONProperty] in
        if let properties = element.properties { return properties }
        reportNoObject(element, purpose, help)
        return []
      }
    case .null, .invalid: return []
    default:
      reportNoObject(node, purpose, help)
      return []
    }
  }

  private mutating func reportNoObject(_ node: JSONNode, _ purpose: String, _ help: String) {
    if case .invalid = node.kind { return }
    report(
      "json/expected-object", "expected an object \(purpose), found \(node.described)",
      at: node.range, help: help)
  }

  /// One level of objects for each label; an array of bodies makes as many blocks.
  private mutating func blocks(
    _ property: JSONProperty, _ type: BodySchema.BlockType
  ) -> [Block] {
    var heads: [(labels: [BlockLabel], node: JSONNode)] = [([], property.value)]
    for label in type.labels {
      heads = heads.flatMap { head -> [(labels: [BlockLabel], node: JSONNode)] in
        let problems = diagnostics.count
        let inner = collect(
          head.node, "with the \(label) of each `\(type.type)` block", help: type.example)
        if inner.isEmpty, diagnostics.count == problems, head.node.kind != .invalid {
          report(
            "json/missing-label", "`\(type.type)` lacks its \(label)", at: head.node.range,
            help: type.example)
        }
        return inner.map {
          (head.labels + [BlockLabel($0.name, range: $0.nameRange)], $0.value)
        }
      }
    }
    return heads.flatMap { head in blocks(head.labels, head.node, property, type) }
  }

  private mutating func blocks(
    _ labels: [BlockLabel], _ node: JSONNode, _ property: JSONProperty,
    _ type: BodySchema.BlockType
  ) -> [Block] {
    let bodies: [JSONNode]
    switch node.kind {
    case .null, .invalid: return []
    case .object: bodies = [node]
    case .array(let elements): bodies = elements
    default:
      report(
        "json/expected-object",
        "expected an object or an array of objects for `\(type.type)` blocks, found "
          + node.described, at: node.range, help: type.example)
      return []
    }
    return bodies.map {
      Block(
        type.type, labels: labels, body: body($0, type.body), typeRange: property.nameRange,
        range: (labels.first?.range ?? property.nameRange).union($0.range))
    }
  }

  mutating func report(
    _ code: String, _ summary: String, at range: SourceRange, help: String,
    notes: [Diagnostic.Note] = []
  ) {
    guard diagnostics.count < limits.diagnostics else { return }
    diagnostics.append(Diagnostic(.error, code, summary, at: range, help: help, notes: notes))
  }
}

extension BodySchema.BlockType {
  /// How such a block is written.
  fileprivate var example: String {
    let names = labels.map { "\"\($0.uppercased())\": { " }.joined()
    return "Write `\"\(type)\": { \(names)…\(String(repeating: " }", count: labels.count + 1))`."
  }
}

extension JSONNode {
  fileprivate var described: String {
    switch kind {
    case .null: "`null`"
    case .bool(let value): "`\(value)`"
    case .number: "a number"
    case .string: "text"
    case .array: "an array"
    case .object: "an object"
    case .invalid: "this"
    }
  }
}
