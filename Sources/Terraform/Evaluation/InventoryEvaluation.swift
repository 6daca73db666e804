import Diagnostics
import Functions
import HCL

/// The state of one evaluation of a root module: memoised, lazy, bounded.
///
/// Unchecked because scopes must be `Sendable` and refer to it: it is used by one task only and never
/// outlives `loadInventory`.
final class InventoryEvaluation: @unchecked Sendable {
  let files: any FileSource
  let rootFolder: String
  let options: InventoryOptions
  let functions: FunctionTable
  var diagnostics: [Diagnostic] = []
  var undecided: [Undecided] = []

  private var reported: Set<Diagnostic> = []
  private var modules: [String: ModuleDeclarations] = [:]
  private var collectors: [ReferenceList] = []
  /// How deep the expressions lie in each other that are being evaluated.
  var depth = 0
  private(set) var fileCount = 0
  private var evaluations = 0
  private(set) var instances = 0
  let installed: InstalledModules

  init(files: any FileSource, root: String, options: InventoryOptions) {
    self.files = files
    self.rootFolder = MemoryFileSource.normalised(root)
    self.options = options
    self.functions = terraformFunctions(files: files, root: rootFolder).seeingSymbols()
    self.installed = InstalledModules(files: files, root: rootFolder)
  }

  /// Each thing is said once, also when a module is called many times.
  func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  func declarations(of folder: String) -> ModuleDeclarations {
    declarations(keyed: folder) { self.readModule(folder) }
  }

  func declarations(keyed key: String, make: () -> ModuleDeclarations) -> ModuleDeclarations {
    if let known = modules[key] { return known }
    let module = make()
    modules[key] = module
    return module
  }

  /// Takes one of the allowed instances; false when they are used up.
  func takeInstance(at place: SourceRange) -> Bool {
    instances += 1
    guard instances > options.limits.instances else { return true }
    if instances == options.limits.instances + 1 {
      report(.limit("instances", options.limits.instances, at: place))
    }
    return false
  }

  /// How many instances are still allowed.
  var room: Int { max(0, options.limits.instances - instances) }

  func takeFile(at place: SourceRange?) -> Bool {
    fileCount += 1
    guard fileCount > options.limits.files else { return true }
    if fileCount == options.limits.files + 1 {
      report(.limit("files", options.limits.files, at: place))
    }
    return false
  }

  // MARK: - Resources as values

  private struct Whole {
    unowned var module: ModuleInstance
    var declaration: ResourceDeclaration
    var key: InstanceKey
  }
  private var wholes: [String: Whole] = [:]

  /// Remembers what an address means that a value refers to as a whole.
  func remember(
    _ address: String, _ module: ModuleInstance, _ declaration: ResourceDeclaration,
    _ key: InstanceKey
  ) {
    wholes[address] = Whole(module: module, declaration: declaration, key: key)
  }

  /// The value of one attribute of a resource that was passed on as a whole.
  func settle(_ reference: Reference) -> Value? {
    guard let whole = wholes[reference.address] else { return nil }
    let path = reference.attribute
    if path.count == 1 {
      return whole.module.value(of: path[0], whole.declaration, whole.key, reference.address)
    }
    // `x.block[0].argument` of a block that is written out.
    guard path.count == 3, let index = Int(path[1]) else { return nil }
    let blocks = whole.declaration.body.blocks.filter { $0.producedType == path[0] }
    guard blocks.indices.contains(index), !blocks.contains(where: { $0.type == "dynamic" }),
      let attribute = blocks[index].body.attribute(path[2])
    else { return nil }
    note([reference])
    let value = whole.module.evaluate(attribute.expression, InstanceContext(key: whole.key))
    note(value.references)
    return value.value.isNull ? nil : value.value
  }

  // MARK: - Expressions

  /// The value of an expression at a place of a module, and what went into it.
  func evaluate(
    _ expression: Expression, in module: ModuleInstance, _ context: InstanceContext
  ) -> Evaluated {
    if let constant = expression.constant { return Evaluated(value: constant, references: []) }
    evaluations += 1
    guard evaluations <= options.limits.evaluations else {
      if evaluations == options.limits.evaluations + 1 {
        report(.limit("evaluations", options.limits.evaluations, at: expression.range))
      }
      return .unknown("the limit `evaluations` was hit")
    }
    guard collectors.count < options.limits.referenceDepth else {
      report(.limit("referenceDepth", options.limits.referenceDepth, at: expression.range))
      return .unknown("the limit `referenceDepth` was hit")
    }
    collectors.append(ReferenceList())
    let outer = depth
    var evaluator = Evaluator(
      scope: module.scope(context), functions: functions,
      limits: EvaluationLimits(depth: options.limits.evaluationDepth))
    evaluator.depth = outer
    let value = evaluator.evaluate(expression)
    depth = outer
    let collected = collectors.removeLast()
    for diagnostic in evaluator.diagnostics {
      report(module.isCatalogued ? module.located(diagnostic, in: expression) : diagnostic)
    }
    return Evaluated(value: value, references: collected.references)
  }

  /// Tells the expression that is being evaluated what its value is made of.
  func note(_ references: [Reference]) {
    guard !collectors.isEmpty else { return }
    collectors[collectors.count - 1].add(references)
  }
}

extension Expression {
  /// The value of what needs no evaluation.
  fileprivate var constant: Value? {
    switch kind {
    case .literal(let value): value
    case .template(let parts):
      if parts.isEmpty {
        .string("")
      } else if parts.count == 1, case .literal(let text) = parts[0] {
        .text(text)
      } else {
        nil
      }
    default: nil
    }
  }
}

extension Diagnostic {
  static func limit(_ name: String, _ value: Int, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .error, "terraform/limit", "more than \(value) \(Self.limitWords[name] ?? name)", at: place,
      help: "The rest is left out; raise the limit `\(name)` if the code is trusted.",
      isIncomplete: true)
  }

  private static let limitWords = [
    "evaluations": "expressions to evaluate", "referenceDepth": "values that depend on each other",
    "moduleDepth": "module calls inside each other",
  ]
}
