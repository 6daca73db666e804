import Diagnostics
import HCL

/// One file of Terragrunt's configuration, as the unit sees it that it is read for.
final class TerragruntFile: @unchecked Sendable {
  unowned let context: TerragruntContext
  let path: String
  /// Of the file itself; paths in it are relative to this.
  let folder: String
  /// Of the unit.
  let child: String
  let body: Body
  private var locals: [String: Value?] = [:]
  private lazy var functions = terragruntFunctions(self)

  init(_ context: TerragruntContext, path: String, child: String, body: Body) {
    self.context = context
    self.path = path
    folder = parentFolder(path)
    self.child = child
    self.body = body
  }

  // MARK: - What it includes

  /// The included files, outermost first, and the file itself.
  var chain: [TerragruntFile] {
    context.deeper { includes.flatMap(\.file.chain) + [self] } ?? [self]
  }

  private var includes: [(name: String, file: TerragruntFile)] {
    body.blocks("include").compactMap { block in
      guard let attribute = block.body.attribute("path"),
        let text = evaluate(attribute.expression).stringValue,
        let file = file(at: text)
      else { return nil }
      return (block.labels.first?.text ?? "", file)
    }
  }

  /// A file by its path as seen from here.
  func file(at path: String) -> TerragruntFile? {
    let resolved = MemoryFileSource.normalised(folder + "/" + path)
    guard resolved.utf8.first != 0, !resolved.utf8.elementsEqual(self.path.utf8) else { return nil }
    return context.file(resolved, child: child)
  }

  // MARK: - Values

  func evaluate(_ expression: Expression) -> Value {
    let value = context.deeper { () -> Value in
      let scope = Scope(names: ["local", "include", "dependency"]) { [unowned self] root, steps in
        self.resolve(root, steps)
      }
      var evaluator = Evaluator(
        scope: scope, functions: functions,
        limits: EvaluationLimits(depth: context.options.limits.evaluationDepth))
      let value = evaluator.evaluate(expression)
      return evaluator.diagnostics.contains { $0.severity == .error }
        ? .unknown(Unknown(.dynamic, reason: "Terragrunt's value is not known from the code"))
        : value
    }
    return value ?? .unknown(Unknown(.dynamic, reason: "its values depend on each other"))
  }

  private func resolve(_ root: String, _ steps: [TraversalStep]) -> Scope.Resolution? {
    switch root {
    case "local":
      guard case .attribute(let name)? = steps.first else {
        return Scope.Resolution(allLocals)
      }
      return Scope.Resolution(local(name), consuming: 1)
    case "include": return included(steps)
    case "dependency":
      let names = steps.prefix { if case .attribute = $0 { true } else { false } }
      let path = names.map { if case .attribute(let name) = $0 { name } else { "" } }
      guard let first = path.first else { return nil }
      let reference = Reference(address: "dependency.\(first)", attribute: Array(path.dropFirst()))
      return Scope.Resolution(
        .unknown(
          Unknown(
            .dynamic, parts: [.reference(reference)], references: [reference],
            reason: "output of another unit")), consuming: path.count)
    default:
      return Scope.Resolution(
        .unknown(Unknown(.dynamic, reason: "`\(root)` is not known from the code")),
        consuming: steps.count)
    }
  }

  private func local(_ name: String) -> Value {
    if let known = locals[name] {
      return known ?? .unknown(Unknown(.dynamic, reason: "`local.\(name)` depends on itself"))
    }
    locals[name] = .some(nil)
    let attribute = body.blocks("locals").lazy.compactMap { $0.body.attribute(name) }.first
    let value =
      attribute.map { evaluate($0.expression) }
      ?? .unknown(Unknown(.dynamic, reason: "there is no local value `\(name)`"))
    locals[name] = value
    return value
  }

  var allLocals: Value {
    .makeObject(
      body.blocks("locals").flatMap(\.body.attributes).map { ValueEntry($0.name, local($0.name)) })
  }

  private func included(_ steps: [TraversalStep]) -> Scope.Resolution? {
    var names = steps.compactMap { if case .attribute(let name) = $0 { name } else { nil } }[...]
    let includes = includes
    var found = includes.first { $0.name.isEmpty }?.file
    var consumed = 0
    if let first = names.first,
      let named = includes.first(where: { $0.name.utf8.elementsEqual(first.utf8) })
    {
      found = named.file
      names = names.dropFirst()
      consumed = 1
    }
    guard let found else {
      return Scope.Resolution(
        .unknown(Unknown(.dynamic, reason: "what it includes is not there")), consuming: steps.count
      )
    }
    return Scope.Resolution(found.value, consuming: consumed)
  }

  /// As `read_terragrunt_config` and `include.NAME` show it.
  var value: Value {
    .makeObject([ValueEntry("inputs", .makeObject(inputs)), ValueEntry("locals", allLocals)])
  }

  var inputs: [ValueEntry] {
    guard let attribute = body.attribute("inputs") else { return [] }
    return evaluate(attribute.expression).unmarked.entries ?? []
  }

  /// Where each key of `inputs` is written, also as part of a `merge`.
  var inputPlaces: [String: SourceRange] {
    guard let attribute = body.attribute("inputs") else { return [:] }
    var result: [String: SourceRange] = [:]
    func visit(_ expression: Expression, depth: Int) {
      guard depth < 16 else { return }
      switch expression.kind {
      case .object(let items):
        for item in items {
          guard let key = item.key.literalText, let range = item.value.range else { continue }
          result[key] = range
        }
      case .call(_, let arguments, _):
        for argument in arguments { visit(argument, depth: depth + 1) }
      case .parentheses(let inner): visit(inner, depth: depth + 1)
      default: break
      }
    }
    visit(attribute.expression, depth: 0)
    for entry in inputs where result[entry.key] == nil {
      result[entry.key] = attribute.expression.range
    }
    return result
  }

  // MARK: - Code beside it

  var generated: [SourceFile] {
    body.blocks("generate").compactMap { block in
      guard let contents = block.body.attribute("contents"),
        let text = evaluate(contents.expression).stringValue
      else { return nil }
      let name = block.labels.first?.text ?? "generated"
      return SourceFile(name: "\(path) (generate \(name))", text: text)
    }
  }

  /// Files of variables that `extra_arguments` hands to Terraform.
  func variableFiles(_ block: Block, _ files: any FileSource) -> [String] {
    var texts: [String] = []
    for name in ["required_var_files", "optional_var_files"] {
      guard let attribute = block.body.attribute(name) else { continue }
      texts += (evaluate(attribute.expression).elements ?? []).compactMap(\.stringValue)
    }
    if let attribute = block.body.attribute("arguments") {
      for text in (evaluate(attribute.expression).elements ?? []).compactMap(\.stringValue)
      where text.utf8.starts(with: "-var-file=".utf8) {
        texts.append(String(decoding: text.utf8.dropFirst("-var-file=".utf8.count), as: UTF8.self))
      }
    }
    return texts.compactMap { text in
      let path = MemoryFileSource.normalised(folder + "/" + text)
      return path.utf8.first != 0 && files.read(path) != nil ? path : nil
    }
  }

  /// The texts of both branches of a conditional, and the like, as far as they are known.
  func texts(in expression: Expression, depth: Int = 0) -> [String] {
    guard depth < 16 else { return [] }
    if let text = evaluate(expression).stringValue { return [text] }
    switch expression.kind {
    case .conditional(_, let then, let otherwise):
      return texts(in: then, depth: depth + 1) + texts(in: otherwise, depth: depth + 1)
    case .parentheses(let inner): return texts(in: inner, depth: depth + 1)
    case .template(let parts):
      guard parts.count == 1, case .interpolation(let inner, _, _) = parts[0] else { return [] }
      return texts(in: inner, depth: depth + 1)
    default: return []
    }
  }
}
