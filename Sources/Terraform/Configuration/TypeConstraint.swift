import Diagnostics
import HCL

/// A variable's type with the defaults of its `optional(…)` attributes.
struct TypeConstraint {
  var type: ValueType
  /// Expressions of constant defaults, by the path of attribute names; an element of a collection is `*`.
  var defaults: [(path: [String], value: Expression)]

  static let any = TypeConstraint(type: .dynamic, defaults: [])

  init(type: ValueType, defaults: [(path: [String], value: Expression)]) {
    self.type = type
    self.defaults = defaults
  }

  /// Reads `map(object({ size = optional(string, "small") }))`.
  init(_ expression: Expression, diagnostics: inout [Diagnostic]) {
    self = .any
    type = read(expression, path: [], depth: 0, diagnostics: &diagnostics)
  }

  private mutating func read(
    _ expression: Expression, path: [String], depth: Int, diagnostics: inout [Diagnostic]
  ) -> ValueType {
    guard depth < 64 else { return .dynamic }
    switch expression.kind {
    case .parentheses(let inner):
      return read(inner, path: path, depth: depth + 1, diagnostics: &diagnostics)
    case .template(let parts):
      if case .literal(let name)? = parts.first, parts.count == 1 {
        return primitive(name, expression, &diagnostics)
      }
    case .traversal(let name, let steps) where steps.isEmpty:
      return primitive(name, expression, &diagnostics)
    case .call(let name, let arguments, _) where arguments.count == 1:
      let element = path + ["*"]
      switch (name, arguments[0].kind) {
      case ("list", _):
        return .list(read(arguments[0], path: element, depth: depth + 1, diagnostics: &diagnostics))
      case ("set", _):
        return .set(read(arguments[0], path: element, depth: depth + 1, diagnostics: &diagnostics))
      case ("map", _):
        return .map(read(arguments[0], path: element, depth: depth + 1, diagnostics: &diagnostics))
      case ("tuple", .tuple(let types)):
        return .tuple(
          types.enumerated().map {
            read($1, path: path + ["\($0)"], depth: depth + 1, diagnostics: &diagnostics)
          })
      case ("object", .object(let items)):
        return .object(
          items.compactMap { attribute($0, path: path, depth: depth, diagnostics: &diagnostics) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
      default: break
      }
    default: break
    }
    diagnostics.append(.notAType(at: expression.range))
    return .dynamic
  }

  private func primitive(
    _ name: String, _ expression: Expression, _ diagnostics: inout [Diagnostic]
  ) -> ValueType {
    switch name {
    case "any": return .dynamic
    case "string": return .string
    case "number": return .number
    case "bool": return .bool
    case "list": return .list(.dynamic)
    case "map": return .map(.dynamic)
    case "set": return .set(.dynamic)
    default:
      diagnostics.append(.unknownType(name, at: expression.range))
      return .dynamic
    }
  }

  private mutating func attribute(
    _ item: ObjectItem, path: [String], depth: Int, diagnostics: inout [Diagnostic]
  ) -> ObjectAttributeType? {
    guard let name = item.key.literalText else {
      diagnostics.append(.notAType(at: item.key.range))
      return nil
    }
    let path = path + [name]
    guard case .call("optional", let arguments, _) = item.value.kind, let first = arguments.first
    else {
      let type = read(item.value, path: path, depth: depth + 1, diagnostics: &diagnostics)
      return ObjectAttributeType(name, type)
    }
    if arguments.count == 2 { defaults.append((path, arguments[1])) }
    let type = read(first, path: path, depth: depth + 1, diagnostics: &diagnostics)
    return ObjectAttributeType(name, type, isOptional: true)
  }
}

extension Expression {
  /// The text of a quoted string without interpolation, or of a bare key; nil for everything else.
  var literalText: String? {
    switch kind {
    case .template(let parts), .heredoc(_, _, let parts):
      guard parts.count <= 1 else { return nil }
      guard let part = parts.first else { return "" }
      if case .literal(let text) = part { return text }
      return nil
    case .traversal(let root, let steps) where steps.isEmpty: return root
    case .parentheses(let inner): return inner.literalText
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notAType(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .error, "terraform/not-a-type", "this is not a type", at: range,
      help: "Types are `string`, `number`, `bool`, `any`, and `list(…)`, `set(…)`, `map(…)`, "
        + "`object({…})`, `tuple([…])` of types.")
  }

  fileprivate static func unknownType(_ name: String, at range: SourceRange?) -> Diagnostic {
    let known = ["any", "bool", "list", "map", "number", "object", "set", "string", "tuple"]
    let help =
      suggestion(for: name, among: known).map { "Did you mean `\($0)`?" }
      ?? "Types are `string`, `number`, `bool`, `any`, and `list(…)`, `set(…)`, `map(…)`, "
      + "`object({…})`, `tuple([…])` of types."
    return Diagnostic(
      .error, "terraform/unknown-type", "there is no type `\(name)`", at: range, help: help)
  }
}
