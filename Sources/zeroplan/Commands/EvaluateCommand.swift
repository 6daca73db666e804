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

      The expression sees the variables, locals, resources and modules of the root module in --root, else in the \
      folder where it runs; functions read files below it. \
      What only an apply can know is `unknown`; sensitive values are not printed. As in the console, `type(…)` \
      says the type of a value.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: DataOptions
  @Option(
    help: ArgumentHelp("The folder of a root module.", valueName: "dir"), completion: .directory)
  var root = "."
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A file of variables, from here or from the root; may be repeated.", valueName: "file"),
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
    let asked = parsed.argumentOfType
    var value = try value(of: asked ?? parsed, &session)
    if asked != nil { value = .string(described(value.type)) }
    guard !session.diagnostics.contains(where: { $0.severity == .error }) else {
      throw session.ended()
    }
    var printer = ValuePrinter()
    let text =
      report.format == .json
      ? printer.json(value) + "\n"
      : visibleLines(asked == nil ? printer.text(value) : value.stringValue ?? "") + "\n"
    try session.emit(text)
    session.report(printer.problems)
    try session.finish(hasGaps: false)
  }

  private func value(of expression: Expression, _ session: inout Session) throws -> Value {
    guard let (folder, inside) = moduleTree(root), let files = DiskFileSource(folder) else {
      throw session.fail(
        Diagnostic(
          .error, "input/not-found", "there is no folder at `\(root)`",
          help: "Name the folder of a root module."))
    }
    var given = GivenFiles(base: files)
    var names: [String] = []
    for name in varFile {
      let isBelowRoot = realPath(root + "/" + name) != nil
      let below = inside.isEmpty ? name : inside + "/" + name
      guard !isBelowRoot || realPath(name) != nil else {
        names.append(below)
        continue
      }
      // Found from where it runs, as Terraform does it; the file need not lie below the root.
      let bytes = try session.read(name, limit: 64 << 20, what: "file of variables")
      let place = MemoryFileSource.normalised("." + name)
      given.files.append((place, bytes))
      names.append(place)
    }
    let (value, problems) = evaluate(
      expression, in: given, root: inside, options: InventoryOptions(variableFiles: names))
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

/// A folder, and files that the user named one by one.
private struct GivenFiles: FileSource {
  let base: DiskFileSource
  var files: [(path: String, bytes: [UInt8])] = []

  func read(_ path: String) -> [UInt8]? {
    files.first { $0.path.utf8.elementsEqual(path.utf8) }?.bytes ?? base.read(path)
  }

  func list(_ path: String) -> [FileEntry]? { base.list(path) }
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

  mutating func text(_ value: Value) -> String {
    value.isKnown ? render(Expression(.literal(shown(value)))) : json(value)
  }

  /// One line, as Terraform's `jsonencode` writes it; the word `unknown` for what is not known at all.
  mutating func json(_ value: Value) -> String {
    let shown = shown(value)
    if !value.isKnown { return "unknown" }
    var evaluator = Evaluator(
      scope: Scope(), functions: terraformFunctions(files: nil, root: ""))
    let text = evaluator.evaluate(
      Expression(
        .call(name: "jsonencode", [Expression(.literal(shown))], expandsFinal: false)))
    return escapingControls(text.stringValue ?? "null")
  }

  private mutating func placeholder(_ unknown: Unknown) -> String {
    let names = unknown.references.map { ([$0.address] + $0.attribute).joined(separator: ".") }
    let what = names.isEmpty ? "the value" : names.map { "`\($0)`" }.joined(separator: ", ")
    let problem = Diagnostic(
      .warning, "eval/unknown",
      "\(what) cannot be known before an apply" + (unknown.reason.map { ": \($0)" } ?? ""))
    if !problems.contains(problem) { problems.append(problem) }
    return "unknown"
  }
}

/// What a terminal might obey, as JSON's own escapes: the text means the same.
private func escapingControls(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      result.append(contentsOf: ("\\u" + zeros + digits).unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

extension Expression {
  /// What `type(…)` asks about, when that is all of the expression: no function of the language.
  fileprivate var argumentOfType: Expression? {
    guard case .call("type", let arguments, false) = kind, arguments.count == 1 else { return nil }
    return arguments[0]
  }
}

/// A type as Terraform's console prints it.
private func described(_ type: ValueType, indent: String = "") -> String {
  let inner = indent + "    "
  switch type {
  case .dynamic, .bool, .number, .string: return type.friendlyName
  case .list(let element): return "list(\(described(element, indent: indent)))"
  case .set(let element): return "set(\(described(element, indent: indent)))"
  case .map(let element): return "map(\(described(element, indent: indent)))"
  case .tuple(let types):
    let lines = types.map { inner + described($0, indent: inner) + ",\n" }
    return lines.isEmpty ? "tuple([])" : "tuple([\n" + lines.joined() + indent + "])"
  case .object(let attributes):
    let lines = attributes.map { inner + "\($0.name): \(described($0.type, indent: inner)),\n" }
    return lines.isEmpty ? "object({})" : "object({\n" + lines.joined() + indent + "})"
  }
}
