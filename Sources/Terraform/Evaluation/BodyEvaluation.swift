import Diagnostics
import HCL

/// Evaluates the arguments and nested blocks of one instance.
struct BodyEvaluation {
  let module: ModuleInstance
  private(set) var references = ReferenceList()

  init(module: ModuleInstance) { self.module = module }

  /// The body of a resource: meta-arguments left out, `dynamic` blocks expanded.
  mutating func resource(
    _ declaration: ResourceDeclaration, _ key: InstanceKey, address: String
  ) -> ConfiguredBody {
    var result = ConfiguredBody()
    let context = InstanceContext(key: key)
    for item in declaration.body.items {
      switch item {
      case .attribute(let attribute):
        if MetaArguments.names.contains(attribute.name) {
          noteMeta(attribute, context)
        } else if let value = module.attribute(
          attribute.name, of: declaration, key, address: address)
        {
          add(attribute, value, to: &result)
        }
      case .block(let block): add(block, context, to: &result, depth: 0)
      }
    }
    return result
  }

  /// The arguments of a block where all of them are values.
  mutating func arguments(_ body: Body, except left: Set<String>, _ context: InstanceContext)
    -> [ConfiguredAttribute]
  {
    var result = ConfiguredBody()
    for attribute in body.attributes where !left.contains(attribute.name) {
      add(attribute, module.evaluate(attribute.expression, context), to: &result)
    }
    return result.attributes
  }

  private mutating func add(
    _ attribute: Attribute, _ value: Evaluated, to body: inout ConfiguredBody
  ) {
    references.add(value.references)
    let fallback = SourceRange(file: "", start: .start, end: .start)
    body.attributes.append(
      ConfiguredAttribute(
        name: attribute.name, value: value.value,
        place: module.place(of: attribute.expression) ?? attribute.range ?? fallback,
        references: value.references))
  }

  /// What `count` and `for_each` come from says nothing of a single instance; `depends_on` does.
  private mutating func noteMeta(_ attribute: Attribute, _ context: InstanceContext) {
    guard attribute.name == "depends_on", case .tuple(let elements) = attribute.expression.kind
    else {
      return
    }
    for element in elements { references.add(module.evaluate(element, context).references) }
  }

  private mutating func add(
    _ block: Block, _ context: InstanceContext, to body: inout ConfiguredBody, depth: Int
  ) {
    guard depth < 32 else { return }
    if block.type == "dynamic", block.labels.count == 1 {
      expand(block, context, to: &body, depth: depth)
      return
    }
    body.blocks.append(
      ConfiguredBlock(
        type: block.type, body: nested(block, context, depth: depth + 1),
        place: module.place(block.header)))
  }

  private mutating func nested(_ block: Block, _ context: InstanceContext, depth: Int)
    -> ConfiguredBody
  {
    var result = ConfiguredBody()
    for item in block.body.items {
      switch item {
      case .attribute(let attribute):
        if Self.holdsNames.contains(attribute.name), block.type == "lifecycle" {
          add(attribute, Evaluated(value: names(attribute.expression), references: []), to: &result)
        } else {
          add(attribute, module.evaluate(attribute.expression, context), to: &result)
        }
      case .block(let inner): add(inner, context, to: &result, depth: depth)
      }
    }
    return result
  }

  /// Arguments of `lifecycle` that name arguments instead of reading them.
  private static let holdsNames: Set<String> = ["ignore_changes", "replace_triggered_by"]

  private func names(_ expression: Expression) -> Value {
    switch expression.kind {
    case .tuple(let elements):
      .tuple(elements.map { $0.pathText.map { .string($0) } ?? .unknown(Unknown(.string)) })
    default: expression.pathText.map { .string($0) } ?? .unknown(Unknown(.string))
    }
  }

  private mutating func expand(
    _ block: Block, _ context: InstanceContext, to body: inout ConfiguredBody, depth: Int
  ) {
    let type = block.labels[0].text
    guard let forEach = block.body.attribute("for_each"),
      let content = block.body.blocks("content").first
    else {
      module.evaluation.report(.incompleteDynamic(block))
      body.uncertainBlocks.append(type)
      return
    }
    let collection = module.evaluate(forEach.expression, context)
    references.add(collection.references)
    let name = block.body.attribute("iterator").flatMap(\.expression.literalText) ?? type
    guard let pairs = pairs(of: collection.value.unmarked) else {
      if !collection.value.isNull { body.uncertainBlocks.append(type) }
      return
    }
    for (key, value) in pairs {
      let inner = context.adding(name, key: key, value: value)
      body.blocks.append(
        ConfiguredBlock(
          type: type, body: nested(content, inner, depth: depth + 1),
          place: module.isCatalogued
            ? module.place(of: forEach.expression) ?? block.header : block.header))
    }
  }

  private func pairs(of collection: Value) -> [(Value, Value)]? {
    switch collection {
    case .map(_, let entries), .object(let entries): entries.map { (.string($0.key), $0.value) }
    case .set(_, let elements): elements.map { ($0, $0) }
    case .list(_, let elements), .tuple(let elements):
      elements.enumerated().map { (.number(Number($0)), $1) }
    default: nil
    }
  }
}

extension Expression {
  /// `tags["Name"].x` as text; nil when it is not a plain path.
  var pathText: String? {
    if let text = literalText { return text }
    guard case .traversal(let root, let steps) = kind else { return nil }
    var result = root
    for step in steps {
      switch step {
      case .attribute(let name): result += "." + name
      case .index(let value):
        if let text = value.stringValue {
          result += "." + text
        } else if let number = value.integer {
          result += "[\(number)]"
        }
      default: return nil
      }
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func incompleteDynamic(_ block: Block) -> Diagnostic {
    Diagnostic(
      .error, "terraform/incomplete-dynamic",
      "dynamic block `\(block.labels[0].text)` lacks `for_each` or `content`", at: block.header,
      isIncomplete: true)
  }
}
