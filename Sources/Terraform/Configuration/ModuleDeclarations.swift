import Diagnostics
import HCL

/// What the files of one folder declare, before anything is evaluated.
struct ModuleDeclarations {
  var folder: String
  var variables: [VariableDeclaration] = []
  var locals: [NamedExpression] = []
  var outputs: [OutputDeclaration] = []
  var resources: [ResourceDeclaration] = []
  var calls: [CallDeclaration] = []
  var providers: [ProviderDeclaration] = []
  /// Of `moved` blocks, as seen from this module.
  var moves: [ResourceMove] = []
  /// True when the folder has at least one file with code.
  var hasFiles = false
  /// The module's name in the catalogue of modules; nil for code that was read.
  var catalogued: String?

  private(set) var variableIndex: [String: Int] = [:]
  private(set) var localIndex: [String: Int] = [:]
  private(set) var outputIndex: [String: Int] = [:]
  private(set) var resourceIndex: [String: Int] = [:]
  private(set) var callIndex: [String: Int] = [:]

  init(folder: String) { self.folder = folder }

  func variable(_ name: String) -> VariableDeclaration? {
    variableIndex[name].map { variables[$0] }
  }
  func local(_ name: String) -> NamedExpression? { localIndex[name].map { locals[$0] } }
  func output(_ name: String) -> OutputDeclaration? { outputIndex[name].map { outputs[$0] } }
  func call(_ name: String) -> CallDeclaration? { callIndex[name].map { calls[$0] } }
  func resource(_ mode: ResourceMode, _ type: String, _ name: String) -> ResourceDeclaration? {
    resourceIndex[mode.prefix + type + "." + name].map { resources[$0] }
  }

  /// The first declaration of a name holds; the reader reports the others.
  mutating func index() {
    variableIndex = Self.index(variables.map(\.name))
    localIndex = Self.index(locals.map(\.name))
    outputIndex = Self.index(outputs.map(\.name))
    resourceIndex = Self.index(resources.map(\.localAddress))
    callIndex = Self.index(calls.map(\.name))
  }

  private static func index(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }
}

enum ResourceMode: Hashable {
  case managed, data, ephemeral

  var prefix: String {
    switch self {
    case .managed: ""
    case .data: "data."
    case .ephemeral: "ephemeral."
    }
  }
}

struct NamedExpression {
  var name: String
  var expression: Expression
  var place: SourceRange
}

struct VariableDeclaration {
  var name: String
  var type: TypeConstraint
  /// False when no `type` is written.
  var isTyped: Bool
  var defaultValue: Expression?
  var isNullable: Bool
  var isSensitive: Bool
  var isEphemeral: Bool
  /// The conditions of its `validation` blocks.
  var validations: [Expression]
  var place: SourceRange
}

struct OutputDeclaration {
  var name: String
  var expression: Expression
  var isSensitive: Bool
  var place: SourceRange
}

struct ResourceDeclaration {
  var mode: ResourceMode
  var type: String
  var name: String
  var body: Body
  var place: SourceRange

  var localAddress: String { "\(mode.prefix)\(type).\(name)" }
  var count: Attribute? { body.attribute("count") }
  var forEach: Attribute? { body.attribute("for_each") }
  var provider: Attribute? { body.attribute("provider") }
}

struct CallDeclaration {
  var name: String
  var body: Body
  var place: SourceRange

  var count: Attribute? { body.attribute("count") }
  var forEach: Attribute? { body.attribute("for_each") }
}

struct ProviderDeclaration {
  var name: String
  var alias: String?
  var body: Body
  var place: SourceRange

  /// `aws` or `aws.us_east_1`
  var key: String { alias.map { "\(name).\($0)" } ?? name }
}
