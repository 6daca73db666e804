import Diagnostics
import Functions
import HCL

/// The parser, the formatter and the writer: formatting twice is formatting once, formatting and writing keep the tree.
func fuzzHCL(_ bytes: [UInt8]) {
  let file = SourceFile(name: "x.tf", bytes: bytes)
  let (body, problems) = parse(file)
  render(problems, file)
  guard !problems.contains(where: { $0.severity == .error }) else { return }
  let (text, more) = format(file)
  precondition(!more.contains { $0.severity == .error }, "the formatter refuses what parses")
  let (again, _) = format(SourceFile(name: "x.tf", text: text))
  precondition(again.utf8.elementsEqual(text.utf8), "formatting is not idempotent")
  let tree = essence(body)
  precondition(tree == essence(parsed(text)), "formatting changes the tree")
  precondition(tree == essence(parsed(render(body))), "writing changes the tree")
}

/// Text in a string, in a label, as a key and in a heredoc comes back as it was.
func fuzzHCLText(_ bytes: [UInt8]) {
  let text = String(decoding: bytes.prefix(4_000), as: UTF8.self)
  let item = ObjectItem(key: .string(text), keyIsIdentifier: false, value: .string(text))
  let heredoc = Expression(.heredoc(marker: "EOT", flush: false, [.literal(text + "\n")]))
  let body = Body([
    .block(
      Block(
        "b", labels: [BlockLabel(text)],
        body: Body([
          .attribute(Attribute("a", .string(text))),
          .attribute(Attribute("h", heredoc)),
          .attribute(Attribute("o", Expression(.object([item])))),
        ])))
  ])
  let read = parsed(render(body)).blocks.first
  // Labels are written in composed form, as `terraform fmt` does.
  precondition(same(read?.labels.first?.text, text.normalisedToNFC), "a label changes")
  precondition(same(read?.body.attribute("a")?.expression.literalText, text), "a string changes")
  guard case .object(let items)? = read?.body.attribute("o")?.expression.kind else {
    preconditionFailure("an object is lost")
  }
  precondition(same(items.first?.key.literalText, text), "a key changes")
  var evaluator = Evaluator(scope: Scope())
  let value = read?.body.attribute("h").map { evaluator.evaluate($0.expression) }
  precondition(same(value?.stringValue, (text + "\n").normalisedToNFC), "a heredoc changes")
}

/// Bare templates, as files of `templatefile` are: written as a string they are the same template.
func fuzzTemplate(_ bytes: [UInt8]) {
  let file = SourceFile(name: "x.tftpl", bytes: bytes)
  let (parts, problems) = parseTemplate(file)
  render(problems, file)
  guard problems.isEmpty else { return }
  let (read, more) = parseExpression(
    SourceFile(name: "x", text: render(Expression(.template(parts)))))
  precondition(more.isEmpty, "a written template does not parse")
  precondition(
    Essence.of(read) == Essence.of(Expression(.template(parts))), "writing changes a template")
}

/// An expression with every function, within small budgets. A value that is known can be written and read back.
func fuzzExpression(_ bytes: [UInt8]) {
  let file = SourceFile(name: "x", bytes: bytes)
  let (expression, problems) = parseExpression(file)
  render(problems, file)
  for semantics in [Semantics.terraform, .control] {
    var evaluator = Evaluator(
      scope: scope, functions: functions, semantics: semantics,
      limits: EvaluationLimits(steps: 20_000, resultBytes: 1 << 18))
    let value = evaluator.evaluate(expression)
    render(evaluator.diagnostics, file)
    guard value.isWhollyKnown, evaluator.diagnostics.isEmpty else { continue }
    let (_, more) = parseExpression(
      SourceFile(name: "x", text: render(Expression(.literal(value)))))
    precondition(more.isEmpty, "a written value does not parse")
  }
}

/// A pattern, a line break, and the text that it is matched with.
func fuzzPattern(_ bytes: [UInt8]) {
  let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
  let text = Array(bytes[min(end + 1, bytes.count)...])
  guard let pattern = try? Pattern(String(decoding: bytes[..<end], as: UTF8.self)) else { return }
  var budget = 3_000_000
  let matches = pattern.allMatches(in: text, limit: 1_000, budget: &budget)
  var position = 0
  for match in matches {
    precondition(match.range.lowerBound >= position && match.range.upperBound <= text.count)
    position = match.range.upperBound
    for case let group? in match.groups {
      precondition(
        group.lowerBound >= match.range.lowerBound && group.upperBound <= match.range.upperBound)
    }
  }
  precondition(pattern.matches(text) == !matches.isEmpty || budget <= 0)
}

/// Messages can be shown whatever they say, and hold no control characters but line ends.
func render(_ diagnostics: [Diagnostic], _ file: SourceFile) {
  let text = DiagnosticRenderer(sources: [file], usesColor: false).render(diagnostics)
  precondition(text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x0A })
}

private let functions = terraformFunctions(files: nil, root: "")

private let scope = Scope([
  ValueEntry("n", .number(Number(3))), ValueEntry("s", .string("text")),
  ValueEntry("l", .tuple([.string("a"), .bool(true), .null(.dynamic)])),
  ValueEntry("o", .object([ValueEntry("k", .string("v"))])),
  ValueEntry("u", .unknown(Unknown(.string))),
])

private func parsed(_ text: String) -> Body {
  let (body, problems) = parse(SourceFile(name: "x.tf", text: text))
  precondition(!problems.contains { $0.severity == .error }, "what we wrote does not parse")
  return body
}

private func essence(_ body: Body) -> Essence { .of(body, inVariable: false) }

private func same(_ a: String?, _ b: String) -> Bool { a?.utf8.elementsEqual(b.utf8) ?? false }

extension Expression {
  fileprivate var literalText: String? {
    guard case .template(let parts) = kind else { return nil }
    switch parts.first {
    case nil: return ""
    case .literal(let text) where parts.count == 1: return text
    default: return nil
    }
  }
}
