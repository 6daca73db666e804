package import Catalog
package import Diagnostics
import Functions
import HCL
package import Terraform

/// Controls that could not judge what they mean to: names and functions that there are not, examples that are missing.
package func lintControls(_ controls: [Control], views: [View]) -> [Diagnostic] {
  let index = InventoryIndex(Inventory())
  let functions = terraformFunctions(files: nil, root: "")
    .merging(textFunctions(TextLists()))
    .merging(estateFunctions(index, PolicyReader(index.inventory)))
  var lint = ControlLint(functions: functions.names, views: views.map(\.name))
  for control in controls { lint.check(control) }
  return lint.diagnostics
}

private struct ControlLint {
  let functions: [String]
  let views: [String]
  var diagnostics: [Diagnostic] = []

  init(functions: [String], views: [String]) {
    self.functions = functions
    self.views = views
  }

  mutating func check(_ control: Control) {
    if control.scope != .manual {
      for (isGood, name) in [(true, "good"), (false, "bad")]
      where !control.examples.contains(where: { $0.isGood == isGood }) {
        report(
          "missing-example", "control `\(control.id)` has no `\(name)` example", at: control.range,
          help: "Add `example \"\(name)\" { … }`: the tests hold the control to it.")
      }
    }
    if let every = control.every {
      let known = ["statements", "own_statements", "trust"] + views
      if !known.contains(every) {
        report(
          "unknown-name", "nothing can be asked of every `\(every)`", at: control.everyRange,
          help: help(for: every, among: known))
      }
    }
    for expression in [control.when, control.condition].compactMap({ $0 }) {
      for reference in Evaluator.references(in: expression) { check(reference, control) }
      for call in expression.calls { check(call, control) }
    }
  }

  private mutating func check(_ reference: RootTraversal, _ control: Control) {
    var known = ControlScope.names
    if control.every != nil { known.append("item") }
    guard known.contains(reference.root) else {
      report(
        "unknown-name", "`\(reference.root)` means nothing in a control", at: reference.range,
        help: reference.root == "item"
          ? "Say what the items are with `every`." : help(for: reference.root, among: known))
      return
    }
    let parts: [String]? =
      switch reference.root {
      case "companion", "companions": control.companions.map(\.name)
      case "view": views
      default: nil
      }
    guard let parts, case .attribute(let name)? = reference.steps.first, !parts.contains(name)
    else { return }
    report(
      "unknown-name", "there is no \(reference.root == "view" ? "view" : "companion") `\(name)`",
      at: reference.range, help: help(for: name, among: parts))
  }

  private mutating func check(_ call: Call, _ control: Control) {
    guard functions.contains(call.name) else {
      report(
        "unknown-function", "there is no function `\(call.name)`", at: call.range,
        help: help(for: call.name, among: functions))
      return
    }
    guard ["in_list", "matches_list"].contains(call.name), call.arguments.count == 2,
      let name = call.arguments[1].literalText, control.lists.values(name) == nil
    else { return }
    report(
      "unknown-name", "`lists.hcl` has no list `\(name)`", at: call.arguments[1].range,
      help: help(for: name, among: control.lists.names))
  }

  private func help(for name: String, among known: [String]) -> String? {
    if let close = suggestion(for: name, among: known) { return "Did you mean `\(close)`?" }
    guard !known.isEmpty, known.count <= 20 else { return nil }
    return "Known are \(known.map { "`\($0)`" }.joined(separator: ", "))."
  }

  private mutating func report(
    _ problem: String, _ summary: String, at range: SourceRange?, help: String?
  ) {
    diagnostics.append(
      Diagnostic(.error, "catalog/\(problem)", summary, at: range, help: help))
  }
}

private struct Call {
  var name: String
  var arguments: [Expression]
  var range: SourceRange?
}

extension Expression {
  fileprivate var literalText: String? {
    guard case .template(let parts) = kind else { return nil }
    var text = ""
    for part in parts {
      guard case .literal(let piece) = part else { return nil }
      text += piece
    }
    return text
  }

  /// Every call of a function, in source order.
  fileprivate var calls: [Call] {
    var found: [Call] = []
    if case .call(let name, let arguments, _) = kind {
      found.append(Call(name: name, arguments: arguments, range: range))
    }
    return found + operands.flatMap(\.calls)
  }

  private var operands: [Expression] {
    switch kind {
    case .literal, .invalid: []
    case .template(let parts), .heredoc(_, _, let parts): parts.flatMap(\.operands)
    case .traversal(_, let steps): steps.keys
    case .relativeTraversal(let source, let steps), .splat(let source, _, let steps):
      [source] + steps.keys
    case .index(let source, let key): [source, key]
    case .call(_, let arguments, _): arguments
    case .tuple(let elements): elements
    case .object(let items): items.flatMap { [$0.key, $0.value] }
    case .forTuple(let clause, let value): clause.operands + [value]
    case .forObject(let clause, let key, let value, _): clause.operands + [key, value]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .unary(_, let operand), .parentheses(let operand): [operand]
    case .binary(let left, _, let right): [left, right]
    }
  }
}

extension [TraversalStep] {
  fileprivate var keys: [Expression] {
    compactMap { if case .key(let key) = $0 { key } else { nil } }
  }
}

extension ForClause {
  fileprivate var operands: [Expression] { [collection] + (condition.map { [$0] } ?? []) }
}

extension TemplatePart {
  fileprivate var operands: [Expression] {
    switch self {
    case .literal: []
    case .interpolation(let expression, _, _): [expression]
    case .conditional(let condition, let then, let otherwise, _):
      [condition] + (then + (otherwise ?? [])).flatMap(\.operands)
    case .loop(_, _, let collection, let body, _): [collection] + body.flatMap(\.operands)
    }
  }
}
