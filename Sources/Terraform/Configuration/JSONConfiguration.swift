import Diagnostics
import HCL

/// Reads Terraform's JSON syntax into the same tree as the native one.
///
/// JSON does not tell nested blocks from arguments: inside of resources both become arguments, which every reader
/// of bodies takes for either. Places are the file's beginning, because the values carry none.
struct JSONConfiguration {
  private let place: SourceRange
  private let name: String
  private(set) var diagnostics: [Diagnostic] = []

  init(name: String) {
    self.name = name
    place = SourceFile(name: name, bytes: []).range(0, 0)
  }

  /// nil when the file is not a JSON object.
  mutating func body(_ bytes: [UInt8]) -> Body? {
    guard let (value, repeated) = JSONReader.readNotingRepeats(bytes), let entries = value.entries
    else { return nil }
    if let repeated {
      diagnostics.append(
        Diagnostic(
          .error, "terraform/repeated-name", "`\(repeated)` stands more than once in an object",
          at: place, help: "Terraform reads all of them, but here only one is: give it one entry.",
          isIncomplete: true))
    }
    var items: [BodyItem] = []
    for entry in entries where entry.key != "//" {
      for block in blocks(entry.key, entry.value, labels: Self.labels[entry.key] ?? 0) {
        items.append(.block(block))
      }
    }
    return Body(items, range: place)
  }

  private static let labels = [
    "resource": 2, "data": 2, "ephemeral": 2, "variable": 1, "output": 1, "module": 1,
    "provider": 1,
    "check": 1,
  ]

  /// `{"TYPE": {"NAME": {…}}}`: one level of objects for each label; a list makes several blocks.
  private mutating func blocks(
    _ type: String, _ value: Value, labels: Int, names: [String] = []
  ) -> [Block] {
    if let elements = value.elements {
      return elements.flatMap { blocks(type, $0, labels: labels, names: names) }
    }
    guard let entries = value.entries else { return [] }
    guard labels == 0 else {
      return entries.flatMap {
        blocks(type, $0.value, labels: labels - 1, names: names + [$0.key])
      }
    }
    let labels = names.map { BlockLabel($0, range: place) }
    return [
      Block(type, labels: labels, body: arguments(type, entries), typeRange: place, range: place)
    ]
  }

  private mutating func arguments(_ type: String, _ entries: [ValueEntry]) -> Body {
    var items: [BodyItem] = []
    for entry in entries where entry.key != "//" {
      if entry.key == "lifecycle" || (entry.key == "dynamic" && entry.value.entries != nil) {
        items += nested(entry).map { .block($0) }
        continue
      }
      let expression = argument(type, entry)
      items.append(
        .attribute(Attribute(entry.key, expression, nameRange: place, range: place)))
    }
    return Body(items, range: place)
  }

  private mutating func nested(_ entry: ValueEntry) -> [Block] {
    if entry.key == "lifecycle" { return blocks(entry.key, entry.value, labels: 0) }
    return (entry.value.entries ?? []).flatMap { dynamic -> [Block] in
      (dynamic.value.elements ?? [dynamic.value]).map { value in
        var items: [BodyItem] = []
        for inner in value.entries ?? [] {
          if inner.key == "content" {
            items += blocks("content", inner.value, labels: 0).map { .block($0) }
          } else {
            items.append(.attribute(Attribute(inner.key, expression(inner.value), range: place)))
          }
        }
        return Block(
          "dynamic", labels: [BlockLabel(dynamic.key, range: place)], body: Body(items),
          typeRange: place, range: place)
      }
    }
  }

  /// Some arguments hold names or types rather than templates.
  private mutating func argument(_ type: String, _ entry: ValueEntry) -> Expression {
    switch (type, entry.key) {
    case ("variable", "type"), (_, "provider"), (_, "depends_on"), (_, "providers"):
      return unquoted(entry.value)
    case ("variable", "default"): return literal(entry.value)
    default: return expression(entry.value)
    }
  }

  private mutating func unquoted(_ value: Value) -> Expression {
    if let elements = value.elements { return at(.tuple(elements.map { unquoted($0) })) }
    if let entries = value.entries {
      return at(
        .object(
          entries.map {
            ObjectItem(
              key: unquoted(.string($0.key)), keyIsIdentifier: false, value: unquoted($0.value))
          }))
    }
    guard let text = value.stringValue else { return literal(value) }
    let (parsed, problems) = parseExpression(SourceFile(name: name, text: text))
    if !problems.isEmpty { return at(.template([.literal(text)])) }
    return Expression(parsed.kind, range: place)
  }

  private func literal(_ value: Value) -> Expression {
    if let elements = value.elements { return at(.tuple(elements.map { literal($0) })) }
    if let entries = value.entries {
      return at(
        .object(
          entries.map {
            ObjectItem(
              key: at(.template([.literal($0.key)])), keyIsIdentifier: false,
              value: literal($0.value))
          }))
    }
    if let text = value.stringValue { return at(.template([.literal(text)])) }
    return at(.literal(value))
  }

  /// Every text is a template.
  private mutating func expression(_ value: Value) -> Expression {
    if let elements = value.elements { return at(.tuple(elements.map { expression($0) })) }
    if let entries = value.entries {
      return at(
        .object(
          entries.map {
            ObjectItem(
              key: expression(.string($0.key)), keyIsIdentifier: false,
              value: expression($0.value))
          }))
    }
    guard let text = value.stringValue else { return literal(value) }
    let (parts, problems) = parseTemplate(SourceFile(name: name, text: text))
    diagnostics += problems.map { problem in
      var problem = problem
      problem.range = place
      return problem
    }
    return at(.template(parts))
  }

  private func at(_ kind: Expression.Kind) -> Expression { Expression(kind, range: place) }
}
