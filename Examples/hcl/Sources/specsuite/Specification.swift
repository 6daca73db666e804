import Diagnostics
import HCL

/// What a body holds and what becomes of it: the part of hcldec's language that the suite uses.
indirect enum Specification {
  case object([(name: String, Specification)])
  case attribute(name: String, ValueType, isRequired: Bool)
  case block(type: String, Specification, isRequired: Bool)
  case blockList(type: String, Specification)
  case blockMap(type: String, labels: Int, Specification)
  case literal(Expression)

  init?(_ block: Block) {
    let body = block.body
    let label = block.labels.first?.text
    func text(_ name: String) -> String? { body.attribute(name)?.expression.literalText }
    func inner() -> Specification? { body.blocks.lazy.compactMap { Specification($0) }.first }
    let isRequired = body.attribute("required")?.expression.kind == .literal(.bool(true))
    switch block.type {
    case "object":
      self = .object(
        body.blocks.compactMap { inner in
          Specification(inner).map { (inner.labels.first?.text ?? "", $0) }
        })
    case "attr":
      let type = body.attribute("type").map { ValueType($0.expression) } ?? .dynamic
      self = .attribute(name: text("name") ?? label ?? "", type, isRequired: isRequired)
    case "block":
      guard let type = text("block_type") ?? label, let inner = inner() else { return nil }
      self = .block(type: type, inner, isRequired: isRequired)
    case "block_list", "block_tuple":
      guard let type = text("block_type") ?? label, let inner = inner() else { return nil }
      self = .blockList(type: type, inner)
    case "block_map":
      guard let type = text("block_type") ?? label, let inner = inner() else { return nil }
      guard case .tuple(let labels)? = body.attribute("labels")?.expression.kind else { return nil }
      self = .blockMap(type: type, labels: labels.count, inner)
    case "literal":
      guard let value = body.attribute("value") else { return nil }
      self = .literal(value.expression)
    default: return nil
    }
  }
}

extension Specification {
  /// What a body may hold, for the JSON syntax and for what is too much.
  var schema: BodySchema {
    var schema = BodySchema(isOpen: false)
    add(to: &schema)
    return schema
  }

  private func add(to schema: inout BodySchema) {
    switch self {
    case .object(let parts): for part in parts { part.1.add(to: &schema) }
    case .attribute(let name, _, _): schema.attributes[name] = .template
    case .block(let type, let inner, _), .blockList(let type, let inner):
      schema.blocks.append(.init(type, body: inner.schema))
    case .blockMap(let type, let labels, let inner):
      schema.blocks.append(
        .init(type, labels: (0..<labels).map { "label \($0)" }, body: inner.schema))
    case .literal: break
    }
  }
}

/// Decodes bodies, and collects what is wrong with them.
struct Decoder {
  var evaluator: Evaluator
  var diagnostics: [Diagnostic] = []

  mutating func decode(_ body: Body, _ specification: Specification) -> Value {
    let schema = specification.schema
    for item in body.items {
      switch item {
      case .attribute(let attribute) where schema.attributes[attribute.name] == nil:
        report("no argument `\(attribute.name)` is expected here", attribute.nameRange)
      case .block(let block) where !schema.blocks.contains { $0.type == block.type }:
        report("no block `\(block.type)` is expected here", block.typeRange)
      default: break
      }
    }
    return value(of: body, specification)
  }

  private mutating func value(of body: Body, _ specification: Specification) -> Value {
    switch specification {
    case .object(let parts):
      return .makeObject(parts.map { ValueEntry($0.name, value(of: body, $0.1)) })
    case .attribute(let name, let type, let isRequired):
      guard let attribute = body.attribute(name) else {
        if isRequired { report("the argument `\(name)` is required", body.range) }
        return .null(type)
      }
      let value = evaluator.evaluate(attribute.expression)
      guard let converted = try? value.converted(to: type) else {
        report("`\(name)` has the wrong type", attribute.expression.range)
        return .null(type)
      }
      return converted
    case .block(let type, let inner, let isRequired):
      let blocks = body.blocks(type)
      for block in blocks.dropFirst() { report("a second block `\(type)`", block.typeRange) }
      guard let block = blocks.first else {
        if isRequired { report("a block `\(type)` is required", body.range) }
        return .null(.dynamic)
      }
      return decode(block.body, inner)
    case .blockList(let type, let inner):
      return .tuple(body.blocks(type).map { decode($0.body, inner) })
    case .blockMap(let type, let labels, let inner):
      return map(body.blocks(type)[...].map { ($0.labels.prefix(labels).map(\.text), $0) }, inner)
    case .literal(let expression): return evaluator.evaluate(expression)
    }
  }

  private mutating func map(_ blocks: [([String], Block)], _ inner: Specification) -> Value {
    .makeObject(
      blocks.map { labels, block in
        let value = decode(block.body, inner)
        return labels.dropFirst().reversed().reduce(ValueEntry(labels.first ?? "", value)) {
          ValueEntry($0.key, .makeObject([ValueEntry($1, $0.value)]))
        }
      })
  }

  private mutating func report(_ summary: String, _ range: SourceRange?) {
    diagnostics.append(Diagnostic(.error, "spec/wrong-body", summary, at: range))
  }
}

extension Expression {
  var literalText: String? {
    guard case .template(let parts) = kind, parts.count == 1, case .literal(let text) = parts[0]
    else { return nil }
    return text
  }
}

extension ValueType {
  /// `string`, `list(number)`, `object({ a = bool })`; anything else is `any`.
  init(_ expression: Expression) {
    switch expression.kind {
    case .traversal("string", let steps) where steps.isEmpty: self = .string
    case .traversal("number", let steps) where steps.isEmpty: self = .number
    case .traversal("bool", let steps) where steps.isEmpty: self = .bool
    case .call("list", let arguments, _) where arguments.count == 1:
      self = .list(ValueType(arguments[0]))
    case .call("set", let arguments, _) where arguments.count == 1:
      self = .set(ValueType(arguments[0]))
    case .call("map", let arguments, _) where arguments.count == 1:
      self = .map(ValueType(arguments[0]))
    case .call("object", let arguments, _):
      guard case .object(let items)? = arguments.first?.kind else { fallthrough }
      self = .object(
        items.map { ObjectAttributeType($0.key.literalText ?? "", ValueType($0.value)) })
    default: self = .dynamic
    }
  }
}
