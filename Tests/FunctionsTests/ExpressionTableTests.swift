import Diagnostics
import Foundation
import Functions
import HCL
import Testing

/// Every row of `expressions.tsv` was answered by Terraform 1.11 itself (`regenerate.py`).
@Suite struct ExpressionTableTests {
  struct Row: Sendable, CustomStringConvertible {
    var expression: String
    var json: String
    var type: String
    var description: String { expression }
  }

  static let rows: [Row] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "expressions.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return columns.count == 3
        ? Row(expression: columns[0], json: columns[1], type: columns[2]) : nil
    }
  }()

  static let functions = terraformFunctions(files: nil, root: "")

  @Test func tableIsThere() { #expect(Self.rows.count >= 500) }

  @Test(arguments: rows) func agreesWithTerraform(row: Row) {
    let (expression, problems) = parseExpression(SourceFile(name: "test", text: row.expression))
    var evaluator = Evaluator(scope: Scope(), functions: Self.functions)
    let value = evaluator.evaluate(expression)
    let failed =
      problems.contains { $0.severity == .error }
      || evaluator.diagnostics.contains { $0.severity == .error }
    if row.json == "error" {
      #expect(failed, "\(row.expression) gave \(value)")
      return
    }
    #expect(!failed, "\(row.expression): \((problems + evaluator.diagnostics).map(\.summary))")
    if row.json == "unknown" {
      #expect(!value.isWhollyKnown, "\(row.expression)")
      return
    }
    let encode = Expression(
      .call(name: "jsonencode", [Expression(.literal(value))], expandsFinal: false))
    #expect(evaluator.evaluate(encode).stringValue == row.json, "\(row.expression)")
    #expect(compact(printed(value.type)) == compact(row.type), "\(row.expression)")
  }
}

/// The console breaks long types over lines, with commas at their ends.
private func compact(_ type: String) -> String { type.filter { $0 != " " && $0 != "," } }

/// As the console's `type` prints it.
private func printed(_ type: ValueType) -> String {
  switch type {
  case .dynamic: return "dynamic"
  case .bool, .number, .string: return type.friendlyName
  case .list(let element): return "list(\(printed(element)))"
  case .set(let element): return "set(\(printed(element)))"
  case .map(let element): return "map(\(printed(element)))"
  case .tuple(let types):
    return types.isEmpty
      ? "tuple([])" : "tuple([ " + types.map { printed($0) + ", " }.joined() + "])"
  case .object(let attributes):
    let inner = attributes.map { "\($0.name): \(printed($0.type)), " }.joined()
    return attributes.isEmpty ? "object({})" : "object({ " + inner + "})"
  }
}
