// Runs the specification suite of hashicorp/hcl: specsuite PATH, where PATH is its folder `specsuite/tests`.
// Each case is a body, a specification of what it holds, and the value or the places of errors that come of it.
import Diagnostics
import Foundation
import HCL

struct Case {
  let folder: URL
  let name: String

  func file(_ ending: String) -> SourceFile? {
    let url = folder.appending(path: name + ending)
    return (try? Data(contentsOf: url)).map { SourceFile(name: url.path, bytes: Array($0)) }
  }

  /// What is wrong, for each of the two syntaxes that are there.
  func run() -> [String] {
    guard let expected = file(".t").map({ parse($0) }), expected.diagnostics.isEmpty,
      let specified = file(".hcldec").map({ parse($0) }), specified.diagnostics.isEmpty,
      let specification = specified.body.blocks.lazy.compactMap({ Specification($0) }).first
    else { return ["the case cannot be read"] }
    let variables = specified.body.blocks("variables").first?.body
    return [".hcl", ".hcl.json"].flatMap { ending -> [String] in
      guard let input = file(ending) else { return [] }
      let (body, problems) =
        ending == ".hcl" ? parse(input) : parseJSONBody(input, schema: specification.schema)
      var constants = Evaluator(scope: Scope())
      let entries = variables?.attributes.map {
        ValueEntry($0.name, constants.evaluate($0.expression))
      }
      var decoder = Decoder(evaluator: Evaluator(scope: Scope(entries ?? [])))
      decoder.diagnostics = problems
      let value = problems.isEmpty ? decoder.decode(body, specification) : .null(.dynamic)
      return compare(value, decoder.diagnostics + decoder.evaluator.diagnostics, expected.body)
        .map { "\(ending): \($0)" }
    }
  }

  private func compare(_ value: Value, _ problems: [Diagnostic], _ expected: Body) -> [String] {
    if let places = expected.blocks("diagnostics").first?.body {
      let wanted = places.blocks.map { "\(place($0, "from"))-\(place($0, "to"))" }
      let found = problems.compactMap(\.range).map {
        "\($0.start.line):\($0.start.column):\($0.start.byte)-"
          + "\($0.end.line):\($0.end.column):\($0.end.byte)"
      }
      return wanted == found ? [] : ["errors at \(found), expected at \(wanted)"]
    }
    if let first = problems.first {
      return ["\(first.summary) at \(first.range?.description ?? "")"]
    }
    var evaluator = Evaluator(scope: Scope())
    guard let result = expected.attribute("result") else { return [] }
    let type = expected.attribute("result_type").map { ValueType($0.expression) } ?? .dynamic
    let wanted = evaluator.evaluate(result.expression)
    guard let left = try? value.converted(to: type), let right = try? wanted.converted(to: type),
      left == right
    else {
      return [
        "got \(render(Expression(.literal(value)))), expected \(render(Expression(.literal(wanted))))"
      ]
    }
    return []
  }

  private func place(_ block: Block, _ name: String) -> String {
    let body = block.body.blocks(name).first?.body
    return ["line", "column", "byte"].map {
      if case .literal(.number(let number))? = body?.attribute($0)?.expression.kind {
        return number.description
      }
      return "?"
    }.joined(separator: ":")
  }
}

guard CommandLine.arguments.count == 2 else {
  print("specsuite PATH: the folder specsuite/tests of hashicorp/hcl")
  exit(2)
}
let root = URL(filePath: CommandLine.arguments[1])
let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
var cases: [Case] = []
while let url = found?.nextObject() as? URL {
  guard url.pathExtension == "t" else { continue }
  cases.append(
    Case(
      folder: url.deletingLastPathComponent(), name: url.deletingPathExtension().lastPathComponent))
}
cases.sort { ($0.folder.path, $0.name) < ($1.folder.path, $1.name) }
var failures = 0
for test in cases {
  let problems = test.run()
  failures += problems.isEmpty ? 0 : 1
  for problem in problems { print("\(test.name)\(problem)") }
}
print("\(cases.count) cases, \(failures) fail")
exit(failures == 0 && !cases.isEmpty ? 0 : 1)
