import Diagnostics
import Foundation
import HCL
import Terraform
import Testing

/// Small modules whose plans Terraform 1.11 itself answered (`regenerate-cases.py`).
@Suite struct PlanCaseTests {
  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var files: [String: String]
  }

  static let cases: [Case] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.map { Case(description: name, files: sections(of: $0)) }
    }
  }()

  /// What Terraform refuses and a reader of existing code does not judge: conditions that fail, loops that
  /// only the order of applying breaks on, and what is secret or ephemeral in the wrong place.
  static let unjudged = [
    "ephemeral-variable-refused.txt", "for-each-and-count.txt", "output-precondition.txt",
    "precondition-fails.txt", "resource-cycle.txt", "self-reference.txt", "sensitive-for-each.txt",
    "sensitive-output-refused.txt", "validation-fails.txt",
  ]

  @Test func casesAreThere() { #expect(Self.cases.count >= 60) }

  @Test(arguments: cases) func agreesWithThePlan(of example: Case) throws {
    var files = example.files
    let answer = files.removeValue(forKey: "plan")
    let wanted = try #require(answer)
    let given = files.removeValue(forKey: "options")?.split(whereSeparator: \.isWhitespace) ?? []
    let (inventory, diagnostics) = loadInventory(
      MemoryFileSource(texts: files), root: "",
      options: InventoryOptions(variableFiles: given.map(String.init)))
    let errors = diagnostics.filter { $0.severity == .error }
    if wanted == "error\n" {
      // What Terraform cannot plan because a number of instances is unknown is uncertain here.
      let isUncertain = inventory.resources.contains(where: \.isUncertain)
      let isJudged = !errors.isEmpty || isUncertain
      #expect(isJudged != Self.unjudged.contains(example.description), "Terraform refuses it")
      return
    }
    #expect(errors.map(\.line) == [])
    var lines = inventory.resources.map { resource in
      let input = resource.body.attributes.first { $0.name == "input" }?.value
      return "\(resource.address) = \(json(input ?? .null(.dynamic)))\n"
    }
    lines += inventory.outputs.map { "output \($0.key) = \(json($0.value))\n" }
    let found = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    #expect(found == wanted)
  }
}

private func sections(of text: String) -> [String: String] {
  var found: [String: String] = [:]
  var name = ""
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.utf8.starts(with: "--- ".utf8) {
      name = String(line.dropFirst(4))
      found[name] = ""
    } else if !name.isEmpty {
      found[name, default: ""] += line + "\n"
    }
  }
  // The end of the last line is not a line.
  return found.mapValues { $0.utf8.elementsEqual("\n".utf8) ? "" : $0 }.mapValues { text in
    text.utf8.suffix(2).elementsEqual("\n\n".utf8) ? String(text.dropLast()) : text
  }
}

/// JSON in one line, `?` for what is not known; sensitive values as they are.
private func json(_ value: Value) -> String {
  func quoted(_ text: String) -> String {
    let data = try? JSONEncoder().encode(text)
    return data.map { String(decoding: $0, as: UTF8.self).replacing("\\/", with: "/") } ?? text
  }
  switch value {
  case .null: return "null"
  case .unknown: return "?"
  case .bool(let truth): return "\(truth)"
  case .number(let number): return number.description
  case .string(let text): return quoted(text)
  case .list(_, let elements), .set(_, let elements), .tuple(let elements):
    return "[" + elements.map { json($0) }.joined(separator: ",") + "]"
  case .map(_, let entries), .object(let entries):
    return "{" + entries.map { quoted($0.key) + ":" + json($0.value) }.joined(separator: ",") + "}"
  case .marked(let inner, _): return json(inner)
  }
}
