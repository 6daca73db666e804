import Diagnostics
import Functions
import HCL

/// The value of an expression and what was reported about it.
func evaluated(
  _ text: String, scope: Scope = Scope(), semantics: Semantics = .terraform,
  limits: EvaluationLimits = EvaluationLimits()
) -> (Value, [String]) {
  let (expression, problems) = parseExpression(SourceFile(name: "test", text: text))
  var evaluator = Evaluator(
    scope: scope, functions: terraformFunctions(files: nil, root: ""), semantics: semantics,
    limits: limits)
  let value = evaluator.evaluate(expression)
  return (value, (problems + evaluator.diagnostics).map(\.summary))
}

/// A value as tests name it.
func spoken(_ value: Value) -> String {
  switch value {
  case .null: "null"
  case .unknown(let unknown): unknown.parts.map(spoken) ?? "unknown"
  case .bool(let truth): "\(truth)"
  case .number(let number): number.description
  case .string(let text): text
  case .list(_, let values), .set(_, let values), .tuple(let values):
    "[" + values.map(spoken).joined(separator: ", ") + "]"
  case .map(_, let entries), .object(let entries):
    "{" + entries.map { "\($0.key): \(spoken($0.value))" }.joined(separator: ", ") + "}"
  case .marked(let value, let marks):
    "\(marks.isSensitive ? "sensitive" : "ephemeral") \(spoken(value))"
  }
}

/// `<aws_x.a arn>/*`
func spoken(_ parts: [SymbolPart]) -> String {
  parts.map { part in
    switch part {
    case .text(let text): text
    case .reference(let reference):
      "<" + ([reference.address] + reference.attribute).joined(separator: " ") + ">"
    }
  }.joined()
}
