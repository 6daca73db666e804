internal import Diagnostics
package import HCL

/// Reads the literal attributes and the blocks of one body strictly: what nobody asked for is an error with a
/// suggestion, and so is a value of the wrong type.
struct BlockReader {
  let body: Body
  let place: SourceRange?
  /// What a person calls it: "a flow", "component `rds`".
  let what: String
  /// The first part of the codes: `catalog`, `configuration`.
  let area: String
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var attributeNames: [String] = []
  private var blockTypes: [String] = []

  init(_ body: Body, at place: SourceRange?, what: String, area: String = "catalog") {
    self.body = body
    self.place = place
    self.what = what
    self.area = area
  }

  init(_ block: Block, what: String, area: String = "catalog") {
    self.init(block.body, at: block.typeRange ?? block.range, what: what, area: area)
  }

  mutating func string(_ name: String) -> String? {
    literal(name, "a string") { $0.literalString }
  }
  mutating func bool(_ name: String) -> Bool? { literal(name, "true or false") { $0.literalBool } }
  mutating func count(_ name: String) -> Int? {
    literal(name, "a whole number") { expression in
      guard case .literal(.number(let number)) = expression.kind else { return nil }
      return number.intValue
    }
  }
  mutating func strings(_ name: String) -> [String]? {
    literal(name, "a list of strings") { $0.literalStrings }
  }
  mutating func expression(_ name: String) -> Expression? {
    attributeNames.append(name)
    return body.attribute(name)?.expression
  }

  mutating func requiredString(_ name: String) -> String? {
    require(name)
    return string(name)
  }
  mutating func requiredStrings(_ name: String) -> [String]? {
    require(name)
    return strings(name)
  }

  /// The blocks of a type, each with exactly so many labels; others are left out and said.
  mutating func blocks(_ type: String, labels: Int) -> [Block] {
    blockTypes.append(type)
    return body.blocks(type).filter { block in
      if block.labels.count == labels { return true }
      let wanted = labels == 0 ? "no label" : labels == 1 ? "one label" : "\(labels) labels"
      report(
        "wrong-labels", "block `\(type)` takes \(wanted), not \(block.labels.count)",
        at: block.typeRange, help: nil)
      return false
    }
  }
  /// Blocks that another stage reads.
  mutating func allowBlocks(_ types: [String]) { blockTypes += types }
  mutating func allowAttributes(_ names: [String]) { attributeNames += names }

  mutating func report(
    _ problem: String, _ summary: String, at range: SourceRange?, help: String?,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        .error, "\(area)/\(problem)", summary, at: range ?? place, help: help, notes: notes))
  }

  /// Says what was not asked for and what stands twice; returns everything that is wrong.
  mutating func finish() -> [Diagnostic] {
    var seen: [String: SourceRange?] = [:]
    for attribute in body.attributes {
      if let first = seen[attribute.name] {
        report(
          "duplicate-key", "`\(attribute.name)` stands twice in \(what)", at: attribute.nameRange,
          help: "Remove one of them.", notes: [.init("first written here", at: first)])
      }
      seen[attribute.name] = attribute.nameRange
      if !attributeNames.contains(attribute.name) {
        unknown("unknown-key", "`\(attribute.name)`", attribute.name, attribute.nameRange)
      }
    }
    for block in body.blocks where !blockTypes.contains(block.type) {
      unknown("unknown-block", "block `\(block.type)`", block.type, block.typeRange)
    }
    return diagnostics
  }

  private mutating func unknown(
    _ problem: String, _ shown: String, _ name: String, _ range: SourceRange?
  ) {
    let names = problem == "unknown-block" ? blockTypes : attributeNames
    let others = problem == "unknown-block" ? attributeNames : blockTypes
    var help: String?
    if others.contains(name) {
      help =
        problem == "unknown-block"
        ? "Write it as `\(name) = …`." : "Write it as a block: `\(name) { … }`."
    } else if let close = suggestion(for: name, among: names) {
      help = "Did you mean `\(close)`?"
    } else if !names.isEmpty {
      help = "Known are " + names.map { "`\($0)`" }.joined(separator: ", ") + "."
    }
    report(problem, "\(shown) is not known in \(what)", at: range, help: help)
  }

  private mutating func require(_ name: String) {
    guard body.attribute(name) == nil else { return }
    report("missing-key", "\(what) has no `\(name)`", at: place, help: "Add `\(name) = …`.")
  }

  private mutating func literal<T>(
    _ name: String, _ wanted: String, _ read: (Expression) -> T?
  ) -> T? {
    attributeNames.append(name)
    guard let attribute = body.attribute(name) else { return nil }
    if let value = read(attribute.expression) { return value }
    // The parser has said already why an invalid expression is invalid.
    if case .invalid = attribute.expression.kind { return nil }
    report(
      "wrong-type", "`\(name)` must be \(wanted)", at: attribute.expression.range, help: nil)
    return nil
  }
}

extension Expression {
  package var literalString: String? {
    switch kind {
    case .template(let parts), .heredoc(_, _, let parts):
      var text = ""
      for part in parts {
        guard case .literal(let piece) = part else { return nil }
        text += piece
      }
      return text
    case .parentheses(let inner): return inner.literalString
    default: return nil
    }
  }

  /// Whether nothing in it has to be looked up or computed.
  var isLiteral: Bool {
    switch kind {
    case .literal: true
    case .template, .heredoc: literalString != nil
    case .tuple(let elements): elements.allSatisfy(\.isLiteral)
    case .object(let items):
      items.allSatisfy { $0.key.literalString != nil && $0.value.isLiteral }
    case .unary(_, let operand), .parentheses(let operand): operand.isLiteral
    default: false
    }
  }

  var literalBool: Bool? {
    guard case .literal(.bool(let value)) = kind else { return nil }
    return value
  }

  package var literalStrings: [String]? {
    guard case .tuple(let elements) = kind else { return nil }
    var result: [String] = []
    for element in elements {
      guard let text = element.literalString else { return nil }
      result.append(text)
    }
    return result
  }
}
