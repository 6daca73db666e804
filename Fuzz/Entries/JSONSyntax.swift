import Diagnostics
import HCL

/// The JSON syntax: places lie in the file, in order; what was read without a mistake can be written natively.
func fuzzJSON(_ bytes: [UInt8]) {
  let file = SourceFile(name: "x.tf.json", bytes: bytes)
  check(parseJSON(file).root, in: file)
  let (body, problems) = parseJSONBody(file, schema: schema)
  render(problems, file)
  for problem in problems { check(problem.range, in: file) }
  guard problems.isEmpty else { return }
  let (_, more) = parse(SourceFile(name: "x.tf", text: render(body)))
  precondition(more.allSatisfy { $0.code == "hcl/duplicate-attribute" }, "not native")
}

private let schema = BodySchema(
  blocks: [
    .init(
      "resource", labels: ["type", "name"],
      body: BodySchema(
        attributes: ["depends_on": .expression], blocks: [.init("dynamic", labels: ["type"])])),
    .init("variable", labels: ["name"], body: BodySchema(attributes: ["type": .expression])),
    .init("locals", body: BodySchema(isOpen: false)),
  ], isOpen: true)

private func check(_ node: JSONNode, in file: SourceFile) {
  check(node.range, in: file)
  for element in node.elements ?? [] { check(element, in: file) }
  for property in node.properties ?? [] {
    check(property.nameRange, in: file)
    check(property.value, in: file)
  }
}

private func check(_ range: SourceRange?, in file: SourceFile) {
  guard let range else { return }
  precondition(range.start <= range.end && range.end.byte <= file.bytes.count)
  precondition(file.position(at: range.start.byte) == range.start, "a place is not exact")
}
