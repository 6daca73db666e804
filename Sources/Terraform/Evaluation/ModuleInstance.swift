import Diagnostics
import HCL

/// A module as one call of it sees it: its declarations with the inputs of that call.
///
/// Values are computed when something asks for them and kept. See `InventoryEvaluation` for `@unchecked`.
final class ModuleInstance: @unchecked Sendable {
  unowned let evaluation: InventoryEvaluation
  let declarations: ModuleDeclarations
  /// The names of the calls with their keys: `["stack", "web[\"a\"]"]`.
  let path: [String]
  /// `module.stack.module.web["a"].`, empty for the root.
  let prefix: String
  let isUncertain: Bool
  /// Where the inputs come from; nil for the root.
  let call: Call?
  /// Values of the root's variables from files and options, by name.
  let given: [String: Evaluated]

  struct Call {
    unowned let parent: ModuleInstance
    let declaration: CallDeclaration
    let context: InstanceContext
  }

  private var variables: [String: Memo] = [:]
  private var locals: [String: Memo] = [:]
  private var outputs: [String: Memo] = [:]
  private var expansions: [String: Expansion] = [:]
  private var running: Set<String> = []
  private var attributes: [String: Memo] = [:]
  private var children: [String: CalledModule] = [:]
  var providerRegions: [String: String?] = [:]
  var providerAccounts: [String: String?] = [:]

  init(
    _ evaluation: InventoryEvaluation, declarations: ModuleDeclarations, path: [String] = [],
    prefix: String = "", isUncertain: Bool = false, call: Call? = nil,
    given: [String: Evaluated] = [:]
  ) {
    self.evaluation = evaluation
    self.declarations = declarations
    self.path = path
    self.prefix = prefix
    self.isUncertain = isUncertain
    self.call = call
    self.given = given
  }

  func evaluate(_ expression: Expression, _ context: InstanceContext = InstanceContext())
    -> Evaluated
  {
    evaluation.evaluate(expression, in: self, context)
  }

  // MARK: - Named values

  func variable(_ declaration: VariableDeclaration) -> Evaluated {
    memoised(declaration.name, in: \.variables, "var.", at: declaration.place) {
      input(declaration)
    }
  }

  func local(_ declaration: NamedExpression) -> Evaluated {
    memoised(declaration.name, in: \.locals, "local.", at: declaration.place) {
      evaluate(declaration.expression)
    }
  }

  func output(_ declaration: OutputDeclaration) -> Evaluated {
    memoised(declaration.name, in: \.outputs, "output.", at: declaration.place) {
      var result = evaluate(declaration.expression)
      if declaration.isSensitive {
        result.value = result.value.marked(with: Marks(isSensitive: true))
      }
      return result
    }
  }

  /// An argument of a resource instance, when it is set in the code.
  func attribute(
    _ name: String, of declaration: ResourceDeclaration, _ key: InstanceKey, address: String
  ) -> Evaluated? {
    guard !MetaArguments.names.contains(name), let attribute = declaration.body.attribute(name)
    else {
      return nil
    }
    let place = attribute.nameRange ?? declaration.place
    return memoised("\(address).\(name)", in: \.attributes, "", at: place) {
      evaluate(attribute.expression, InstanceContext(key: key))
    }
  }

  private func memoised(
    _ name: String, in table: ReferenceWritableKeyPath<ModuleInstance, [String: Memo]>,
    _ kind: String, at place: SourceRange, compute: () -> Evaluated
  ) -> Evaluated {
    switch self[keyPath: table][name] {
    case .done(let result): return result
    case .running:
      evaluation.report(.cycle(kind + name, at: place))
      return .unknown("`\(kind)\(name)` depends on itself")
    case nil:
      self[keyPath: table][name] = .running
      let result = compute()
      self[keyPath: table][name] = .done(result)
      return result
    }
  }

  // MARK: - Expansion

  func expansion(of block: some Repeatable, named name: String) -> Expansion {
    if let known = expansions[name] { return known }
    guard running.insert(name).inserted else {
      evaluation.report(.cycle(name, at: block.place))
      return .unknown(.unknownIndex)
    }
    let result = expand(block, named: name)
    running.remove(name)
    expansions[name] = result
    return result
  }

  /// The instances of a called module; empty when its code is not there.
  func called(_ declaration: CallDeclaration) -> CalledModule {
    if let known = children[declaration.name] { return known }
    let result = enter(declaration)
    children[declaration.name] = result
    return result
  }

  /// Lets go of every instance below this one.
  func release() {
    for call in declarations.calls {
      for instance in children[call.name]?.instances ?? [] { instance.module.release() }
    }
    children = [:]
  }
}

/// The arguments that Terraform itself understands in `resource`, `data` and `module` blocks.
enum MetaArguments {
  static let names: Set<String> = ["count", "for_each", "provider", "providers", "depends_on"]
}

/// A block that `count` or `for_each` may repeat.
protocol Repeatable {
  var body: Body { get }
  var place: SourceRange { get }
}
extension ResourceDeclaration: Repeatable {}
extension CallDeclaration: Repeatable {}

extension Diagnostic {
  static func cycle(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "terraform/cycle", "`\(name)` depends on itself", at: place,
      help: "Break the cycle: a value cannot be part of what it is computed from.")
  }
}
