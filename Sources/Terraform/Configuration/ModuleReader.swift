import Diagnostics
import HCL

/// Sorts the blocks of a module's files into declarations.
struct ModuleReader {
  private(set) var module: ModuleDeclarations
  private(set) var diagnostics: [Diagnostic] = []
  private var files: [Body] = []
  private var overrides: [Body] = []

  init(folder: String) { module = ModuleDeclarations(folder: folder) }

  mutating func add(_ body: Body, isOverride: Bool) {
    module.hasFiles = true
    if isOverride { overrides.append(body) } else { files.append(body) }
  }

  /// Everything in declaration order: files by name, blocks as they stand.
  mutating func finish() -> ModuleDeclarations {
    for block in overridden() { declare(block) }
    reportRepeated()
    module.index()
    return module
  }

  /// The blocks of the ordinary files with the override files merged in.
  private mutating func overridden() -> [Block] {
    var blocks = files.flatMap(\.blocks)
    for attribute in files.flatMap(\.attributes) {
      diagnostics.append(.strayArgument(attribute))
    }
    for block in overrides.flatMap(\.blocks) {
      if block.type == "locals" {
        override(locals: block, in: &blocks)
        continue
      }
      let index = blocks.firstIndex { $0.identity == block.identity }
      guard let index else {
        if !Self.withoutBase.contains(block.type) { diagnostics.append(.overridesNothing(block)) }
        blocks.append(block)
        continue
      }
      blocks[index].body = blocks[index].body.overridden(by: block.body)
    }
    return blocks
  }

  private static let withoutBase: Set<String> = [
    "terraform", "provider", "moved", "removed", "import",
  ]

  private mutating func override(locals block: Block, in blocks: inout [Block]) {
    for attribute in block.body.attributes {
      let index = blocks.firstIndex {
        $0.type == "locals" && $0.body.attribute(attribute.name) != nil
      }
      guard let index else {
        blocks.append(Block("locals", body: Body([.attribute(attribute)])))
        continue
      }
      blocks[index].body = blocks[index].body.overridden(by: Body([.attribute(attribute)]))
    }
  }

  private mutating func declare(_ block: Block) {
    let shape: (type: String, labels: Int)? = Self.blockTypes.first { $0.type == block.type }
    guard let shape else {
      diagnostics.append(.unknownBlock(block, among: Self.blockTypes.map(\.type)))
      return
    }
    guard block.labels.count == shape.labels else {
      diagnostics.append(.wrongLabels(block, wanted: shape.labels))
      return
    }
    switch block.type {
    case "variable": declare(variable: block)
    case "locals": declare(locals: block)
    case "output": declare(output: block)
    case "resource": declare(.managed, block)
    case "data": declare(.data, block)
    case "ephemeral": declare(.ephemeral, block)
    case "module":
      module.calls.append(
        CallDeclaration(name: block.labels[0].text, body: block.body, place: block.header))
    case "provider": declare(provider: block)
    case "moved": declare(moved: block)
    case "check":
      for data in block.body.blocks("data") where data.labels.count == 2 { declare(.data, data) }
    default: break  // `terraform`, `removed`, `import` say nothing about what exists.
    }
  }

  private static let blockTypes: [(type: String, labels: Int)] = [
    ("check", 1), ("data", 2), ("ephemeral", 2), ("import", 0), ("locals", 0), ("module", 1),
    ("moved", 0), ("output", 1), ("provider", 1), ("removed", 0), ("resource", 2), ("terraform", 0),
    ("variable", 1), ("action", 2),
  ]

  private mutating func declare(variable block: Block) {
    let body = block.body
    let type =
      body.attribute("type").map { TypeConstraint($0.expression, diagnostics: &diagnostics) }
      ?? .any
    module.variables.append(
      VariableDeclaration(
        name: block.labels[0].text, type: type, isTyped: body.attribute("type") != nil,
        defaultValue: body.attribute("default")?.expression,
        isNullable: body.attribute("nullable")?.expression.literalBool ?? true,
        isSensitive: body.attribute("sensitive")?.expression.literalBool ?? false,
        isEphemeral: body.attribute("ephemeral")?.expression.literalBool ?? false,
        validations: body.blocks("validation").compactMap {
          $0.body.attribute("condition")?.expression
        }, place: block.header))
  }

  private mutating func declare(moved block: Block) {
    guard let from = block.body.attribute("from")?.expression.addressText,
      let to = block.body.attribute("to")?.expression.addressText
    else { return }
    module.moves.append(ResourceMove(from: from, to: to))
  }

  private mutating func declare(locals block: Block) {
    for attribute in block.body.attributes {
      module.locals.append(
        NamedExpression(
          name: attribute.name, expression: attribute.expression, place: attribute.place(or: block))
      )
    }
  }

  private mutating func declare(output block: Block) {
    guard let value = block.body.attribute("value") else {
      diagnostics.append(.outputWithoutValue(block))
      return
    }
    module.outputs.append(
      OutputDeclaration(
        name: block.labels[0].text, expression: value.expression,
        isSensitive: block.body.attribute("sensitive")?.expression.literalBool ?? false,
        place: block.header))
  }

  private mutating func declare(_ mode: ResourceMode, _ block: Block) {
    module.resources.append(
      ResourceDeclaration(
        mode: mode, type: block.labels[0].text, name: block.labels[1].text, body: block.body,
        place: block.header))
  }

  private mutating func declare(provider block: Block) {
    let alias = block.body.attribute("alias")
    module.providers.append(
      ProviderDeclaration(
        name: block.labels[0].text, alias: alias?.expression.literalText, body: block.body,
        place: block.header))
  }

  private mutating func reportRepeated() {
    report("variable", module.variables.map { ($0.name, $0.place) })
    report("local value", module.locals.map { ($0.name, $0.place) })
    report("output", module.outputs.map { ($0.name, $0.place) })
    report("module", module.calls.map { ($0.name, $0.place) })
    report("resource", module.resources.map { ($0.localAddress, $0.place) })
    report("provider", module.providers.map { ($0.key, $0.place) })
  }

  private mutating func report(_ what: String, _ names: [(String, SourceRange)]) {
    var first: [String: SourceRange] = [:]
    for (name, place) in names {
      if let earlier = first[name] {
        diagnostics.append(.repeated(what, name, at: place, first: earlier))
      } else {
        first[name] = place
      }
    }
  }
}

extension Block {
  /// Two blocks with the same identity declare the same thing.
  fileprivate var identity: [String] {
    var parts = [type] + labels.map(\.text)
    if type == "provider", let alias = body.attribute("alias")?.expression.literalText {
      parts.append(alias)
    }
    return parts
  }

  /// The type with its labels: what a person looks for in the file.
  var header: SourceRange {
    let fallback = SourceRange(file: "", start: .start, end: .start)
    guard let start = typeRange ?? range else { return fallback }
    return labels.last?.range.map { start.union($0) } ?? start
  }
}

extension Attribute {
  func place(or block: Block) -> SourceRange { expression.range ?? range ?? block.header }
}

extension Expression {
  /// `module.a["x"].aws_b.c[0]` as addresses are written; nil when it is none.
  fileprivate var addressText: String? {
    guard case .traversal(let root, let steps) = kind else { return nil }
    var result = root
    for step in steps {
      switch step {
      case .attribute(let name): result += "." + name
      case .index(let value):
        if let text = value.stringValue {
          result += InstanceKey.key(text, value: value).suffix
        } else if let number = value.integer {
          result += "[\(number)]"
        } else {
          return nil
        }
      default: return nil
      }
    }
    return result
  }

  var literalBool: Bool? {
    if case .literal(.bool(let value)) = kind { return value }
    switch literalText {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func strayArgument(_ attribute: Attribute) -> Diagnostic {
    Diagnostic(
      .error, "terraform/stray-argument",
      "`\(attribute.name)` stands outside of any block", at: attribute.nameRange ?? attribute.range,
      help: "Put it into a block; values for variables belong in a `.tfvars` file.")
  }

  fileprivate static func overridesNothing(_ block: Block) -> Diagnostic {
    let name = ([block.type] + block.labels.map(\.text)).joined(separator: " ")
    return Diagnostic(
      .error, "terraform/overrides-nothing", "there is no `\(name)` to override", at: block.header,
      help: "An override file only changes what another file of the folder declares.")
  }

  fileprivate static func unknownBlock(_ block: Block, among known: [String]) -> Diagnostic {
    let help = suggestion(for: block.type, among: known).map { "Did you mean `\($0)`?" }
    return Diagnostic(
      .error, "terraform/unknown-block", "there is no block type `\(block.type)`",
      at: block.typeRange ?? block.range,
      help: help ?? "Blocks here are `resource`, `data`, `module`, `variable`, `locals`, `output`, "
        + "`provider` and `terraform`.")
  }

  fileprivate static func wrongLabels(_ block: Block, wanted: Int) -> Diagnostic {
    let labels = wanted == 1 ? "1 label" : "\(wanted) labels"
    return Diagnostic(
      .error, "terraform/wrong-labels",
      "`\(block.type)` takes \(labels), not \(block.labels.count)", at: block.header,
      isIncomplete: true)
  }

  fileprivate static func outputWithoutValue(_ block: Block) -> Diagnostic {
    Diagnostic(
      .error, "terraform/output-without-value", "output `\(block.labels[0].text)` has no value",
      at: block.header, help: "Add `value = …`.")
  }

  fileprivate static func repeated(
    _ what: String, _ name: String, at place: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "terraform/repeated", "\(what) `\(name)` is declared twice", at: place,
      help: "Rename one of them; the first one is used.",
      notes: [Diagnostic.Note("first declared here", at: first)])
  }
}
