import Diagnostics
import HCL

extension InventoryEvaluation {
  /// Values for the root's variables by Terraform's precedence: `terraform.tfvars`, `*.auto.tfvars` by name,
  /// the files of the options in order, the options' values.
  func rootValues(_ module: ModuleDeclarations) -> [String: Evaluated] {
    var result: [String: Evaluated] = [:]
    for (name, text) in options.environmentVariables {
      guard let variable = module.variable(name) else { continue }
      result[name] = value(of: text, for: variable)
    }
    for entry in options.unit?.inputs ?? [] where module.variable(entry.key) != nil {
      result[entry.key] = Evaluated(value: entry.value, references: entry.value.references)
    }
    for path in variableFiles() {
      for (entry, place) in values(of: path) {
        guard module.variable(entry.key) != nil else {
          report(.undeclared(entry.key, at: place, among: module.variables.map(\.name)))
          continue
        }
        result[entry.key] = Evaluated(value: entry.value, references: [])
      }
    }
    for entry in options.variables where module.variable(entry.key) != nil {
      result[entry.key] = Evaluated(value: entry.value, references: [])
    }
    for (name, text) in options.variableTexts {
      guard let variable = module.variable(name) else {
        report(.undeclared(name, at: nil, among: module.variables.map(\.name)))
        continue
      }
      result[name] = value(of: text, for: variable)
    }
    for variable in module.variables
    where variable.defaultValue == nil && result[variable.name] == nil {
      report(.withoutValue(variable))
    }
    return result
  }

  /// A text for a variable of a simple type is the value; for all others it is an expression, as for Terraform.
  private func value(of text: String, for variable: VariableDeclaration) -> Evaluated {
    let type = variable.type.type
    if type.isPrimitive || (type == .dynamic && !variable.isTyped) {
      return Evaluated(value: .text(text), references: [])
    }
    let name = "value of \(variable.name)"
    let (expression, problems) = parseExpression(SourceFile(name: name, text: text))
    var evaluator = Evaluator(scope: Scope())
    let value = evaluator.evaluate(expression)
    for diagnostic in problems + evaluator.diagnostics { report(diagnostic) }
    return Evaluated(value: value, references: [])
  }

  private func variableFiles() -> [String] {
    let names = (files.list(rootFolder) ?? []).filter { $0.kind != .folder }.map(\.name)
    let first = ["terraform.tfvars", "terraform.tfvars.json"].filter(names.contains)
    let automatic = names.filter {
      $0.utf8.ends(with: ".auto.tfvars") || $0.utf8.ends(with: ".auto.tfvars.json")
    }
    let folder = rootFolder.isEmpty ? "" : rootFolder + "/"
    return (first + automatic).map { folder + $0 } + options.variableFiles
  }

  private func values(of path: String) -> [(ValueEntry, SourceRange)] {
    let isJSON = path.utf8.ends(with: ".json")
    guard let body = isJSON ? readJSON(path, .variables) : parseFile(path) else { return [] }
    for block in body.blocks { report(.blockInVariables(block)) }
    return body.attributes.map { attribute in
      var evaluator = Evaluator(scope: Scope())
      let value = evaluator.evaluate(attribute.expression)
      for diagnostic in evaluator.diagnostics { report(diagnostic) }
      let fallback = SourceFile(name: path, bytes: []).range(0, 0)
      let place = attribute.nameRange ?? attribute.range ?? fallback
      return (ValueEntry(attribute.name, value), place)
    }
  }
}

extension Diagnostic {
  fileprivate static func undeclared(
    _ name: String, at place: SourceRange?, among known: [String]
  ) -> Diagnostic {
    let near = suggestion(for: name, among: known)
    return Diagnostic(
      .warning, "terraform/undeclared-variable", "there is no variable `\(name)`", at: place,
      help: near.map { "Did you mean `\($0)`?" } ?? "Declare it, or remove the value.")
  }

  fileprivate static func withoutValue(_ variable: VariableDeclaration) -> Diagnostic {
    Diagnostic(
      .warning, "terraform/variable-without-value", "variable `\(variable.name)` has no value",
      at: variable.place,
      help: "What depends on it stays unknown; name the environment's variable file.")
  }

  fileprivate static func blockInVariables(_ block: Block) -> Diagnostic {
    Diagnostic(
      .error, "terraform/block-in-variables", "a variable file holds no blocks", at: block.header,
      help: "Only `name = value` stands in a `.tfvars` file.")
  }
}
