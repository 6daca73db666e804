// A tour of the library: read, walk, evaluate, change, write, format. docs/HCL.md explains each step.
import Diagnostics
import Functions
import HCL

// 1. Read. Parsing never fails: there is a tree, and there are diagnostics with places.
let file = SourceFile(
  name: "service.hcl",
  text: """
    # How the shop runs.
    service "web" {
      port     = 8000 + var.offset
      replicas = var.production ? 3 : 1
      tags     = { for k, v in var.labels : upper(k) => "${v}!" }
    }

    service "worker" {
      replicas = 1
    }

    """)
var (body, diagnostics) = parse(file)
precondition(diagnostics.isEmpty)

// 2. Walk. A tree is plain values; every part knows where it stands.
for service in body.blocks("service") {
  let name = service.labels.first?.text ?? ""
  print("service \(name) at \(service.range?.description ?? "")")
  for attribute in service.body.attributes {
    let references = Evaluator.references(in: attribute.expression)
    print("  \(attribute.name) refers to \(references.count) names")
  }
}

// 3. Evaluate, with our own variables, Terraform's functions and one of our own.
let variables = Value.makeObject([
  ValueEntry("offset", .number(Number(80))),
  ValueEntry("production", .bool(true)),
  ValueEntry("labels", .makeObject([ValueEntry("team", .text("shop"))])),
])
var functions = terraformFunctions(files: nil, root: "")
functions["twice"] = Function([.init("n", .number)], result: .number) { arguments, _ in
  .number(Number(2 * (arguments[0].numberValue?.intValue ?? 0)))
}
var evaluator = Evaluator(scope: Scope([ValueEntry("var", variables)]), functions: functions)
for attribute in body.blocks[0].body.attributes {
  let value = evaluator.evaluate(attribute.expression)
  print("\(attribute.name) = \(render(Expression(.literal(value))))")
}
precondition(evaluator.diagnostics.isEmpty)
let (twice, _) = parseExpression(SourceFile(name: "x", text: "twice(21)"))
print("twice(21) = \(render(Expression(.literal(evaluator.evaluate(twice)))))")

// 4. Change and write. Comments and empty lines stay; whatever a string holds, it stays one string.
for index in body.items.indices {
  guard case .block(var block) = body.items[index] else { continue }
  block.body.items.append(.attribute(Attribute("owner", .string("${not} a \"template\""))))
  body.items[index] = .block(block)
}
print(render(body), terminator: "")

// 5. Format a text as `terraform fmt` does, byte for byte.
print(format(SourceFile(name: "x.tf", text: "a=1\nlong   =   [1,2]\n")).text, terminator: "")

// 6. JSON syntax: the same tree, by a schema that says what is a block.
let json = SourceFile(name: "x.json", text: #"{"service": {"api": {"port": "${8000 + 1}"}}}"#)
let schema = BodySchema(blocks: [.init("service", labels: ["name"])], isOpen: false)
print(render(parseJSONBody(json, schema: schema).body), terminator: "")

// 7. Mistakes, as a person reads them.
let broken = SourceFile(name: "broken.hcl", text: "port = 80GB\nname = \"${web\"\n")
let problems = parse(broken).diagnostics
print(DiagnosticRenderer(sources: [broken]).render(problems), terminator: "")
