import ArgumentParser
import Diagnostics
import Functions
import HCL
import Reporting
import Terraform

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Computes an expression of Terraform without Terraform.",
    discussion: """
      EXAMPLE: zeroplan eval --root infra/environments/dev 'cidrsubnet("10.0.0.0/16", 8, 2)'

      With --root the expression sees the variables, locals, resources and modules of that root module. \
      What only an apply can know ends with exit code 3; sensitive values are not printed.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: DataOptions
  @Option(
    help: ArgumentHelp("The folder of a root module.", valueName: "dir"), completion: .directory)
  var root: String?
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A file of variables below the root; may be repeated.", valueName: "file"),
    completion: .file())
  var varFile: [String] = []
  @Argument(help: "The expression.") var expression: String

  func run() throws {
    var session = Session(common, output: report.output)
    let file = SourceFile(name: "expression", text: expression)
    session.quote(file)
    let (parsed, problems) = parseExpression(file)
    session.report(problems)
    guard !problems.contains(where: { $0.severity == .error }) else { throw session.ended() }
    let value = try value(of: parsed, &session)
    guard !session.diagnostics.contains(where: { $0.severity == .error }) else {
      throw session.ended()
    }
    var printer = ValuePrinter()
    let text =
      report.format == .json
      ? printer.json(value).text : render(Expression(.literal(printer.shown(value)))) + "\n"
    try session.emit(visibleLines(text))
    session.report(printer.problems)
    try session.finish(hasGaps: false)
  }

  private func value(of expression: Expression, _ session: inout Session) throws -> Value {
    guard let root else {
      var evaluator = Evaluator(
        scope: Scope(), functions: terraformFunctions(files: nil, root: ""))
      let value = evaluator.evaluate(expression)
      session.report(evaluator.diagnostics)
      return value
    }
    guard let (folder, inside) = moduleTree(root), let files = DiskFileSource(folder) else {
      throw session.fail(
        Diagnostic(
          .error, "input/not-found", "there is no folder at `\(root)`",
          help: "Name the folder of a root module."))
    }
    let (value, problems) = evaluate(
      expression, in: files, root: inside,
      options: InventoryOptions(
        variableFiles: varFile.map { inside.isEmpty ? $0 : inside + "/" + $0 }))
    session.report(problems)
    return value
  }

  /// Modules lie beside the root module or above it, as `../../modules`: three folders up is far enough for every
  /// usual layout, and no further than the user's own tree.
  private func moduleTree(_ root: String) -> (folder: String, inside: String)? {
    guard let real = realPath(root), isFolder(real) else { return nil }
    let parts = real.utf8.split(separator: UInt8(ascii: "/"))
    let depth = max(0, parts.count - 3)
    func joined(_ parts: ArraySlice<Substring.UTF8View>) -> String {
      parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }
    return ("/" + joined(parts[..<depth]), joined(parts[depth...]))
  }
}

/// Shows a value without what is unknown or secret.
private struct ValuePrinter {
  private(set) var problems: [Diagnostic] = []

  mutating func shown(_ value: Value) -> Value {
    switch value {
    case .unknown(let unknown): .string(placeholder(unknown))
    case .marked(let inner, let marks):
      marks.isSensitive ? .string("(sensitive value)") : shown(inner)
    case .list(_, let elements): .tuple(elements.map { shown($0) })
    case .set(_, let elements): .tuple(elements.map { shown($0) })
    case .tuple(let elements): .tuple(elements.map { shown($0) })
    case .map(_, let entries), .object(let entries):
      .object(entries.map { ValueEntry($0.key, shown($0.value)) })
    case .null, .bool, .number, .string: value
    }
  }

  mutating func json(_ value: Value) -> JSON {
    switch shown(value) {
    case .bool(let bool): .bool(bool)
    case .number(let number): .number(number.description)
    case .string(let text): .string(text)
    case .tuple(let elements): .array(elements.map { json($0) })
    case .object(let entries): .object(entries.map { ($0.key, json($0.value)) })
    default: .null
    }
  }

  private mutating func placeholder(_ unknown: Unknown) -> String {
    let names = unknown.references.map { ([$0.address] + $0.attribute).joined(separator: ".") }
    let what = names.isEmpty ? "the value" : names.map { "`\($0)`" }.joined(separator: ", ")
    let problem = Diagnostic(
      .warning, "eval/unknown",
      "\(what) cannot be known before an apply" + (unknown.reason.map { ": \($0)" } ?? ""),
      isIncomplete: true)
    if !problems.contains(problem) { problems.append(problem) }
    return "(unknown)"
  }
}
