/// The functions that an expression may call, by name.
public struct FunctionTable: Sendable {
  private var functions: [String: Function] = [:]

  public init() {}

  public subscript(name: String) -> Function? {
    get { functions[name] }
    set { functions[name] = newValue }
  }

  /// Sorted by bytes.
  public var names: [String] {
    functions.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Both; `other` wins where they share a name.
  public func merging(_ other: FunctionTable) -> FunctionTable {
    var copy = self
    copy.functions.merge(other.functions) { _, new in new }
    return copy
  }
}

/// A function: what it takes, and what it does with arguments that were already checked against that.
///
/// Before `body` runs, arguments are converted to the types of their parameters; a null, an unknown or a mark that
/// a parameter does not allow is dealt with: an error, an unknown result with the union of the references, a
/// marked result.
public struct Function: Sendable {
  public struct Parameter: Sendable {
    public enum Unknowns: Sendable {
      /// The function is not called when the argument itself is unknown.
      case refused
      /// …nor when any part of it is.
      case refusedInside
      case allowed
    }
    public var name: String
    public var type: ValueType
    public var allowsNull: Bool
    public var unknowns: Unknowns
    public var allowsMarks: Bool

    public init(
      _ name: String, _ type: ValueType = .dynamic, allowsNull: Bool = false,
      unknowns: Unknowns = .refusedInside, allowsMarks: Bool = false
    ) {
      self.name = name
      self.type = type
      self.allowsNull = allowsNull
      self.unknowns = unknowns
      self.allowsMarks = allowsMarks
    }
  }

  public typealias Body =
    @Sendable (_ arguments: [Value], _ context: FunctionContext) throws(FunctionFailure) -> Value

  public var parameters: [Parameter]
  public var variadic: Parameter?
  /// The type of an unknown result.
  public var result: ValueType
  public var body: Body

  public init(
    _ parameters: [Parameter] = [], variadic: Parameter? = nil, result: ValueType = .dynamic,
    body: @escaping Body
  ) {
    self.parameters = parameters
    self.variadic = variadic
    self.result = result
    self.body = body
  }

  /// A function whose result nobody can know before the code is applied.
  public static func unknowable(_ result: ValueType, because reason: String) -> Function {
    Function(variadic: Parameter("value", unknowns: .allowed), result: result) { arguments, _ in
      .unknown(Unknown.combining(arguments, type: result, reason: reason))
    }
  }
}

/// What a function may know of the evaluation that calls it.
public struct FunctionContext: Sendable {
  public var semantics: Semantics
  public var limits: EvaluationLimits
  public var functions: FunctionTable
  /// How deep the call lies, for functions that evaluate.
  public var depth: Int
}

/// Why a call failed, in words for the person who wrote it.
public struct FunctionFailure: Error, Sendable {
  public var message: String
  /// The index of the argument at fault.
  public var argument: Int?
  /// Set when a limit stopped it: the result is unknown, not wrong.
  public var limit: String?

  public init(_ message: String, argument: Int? = nil, limit: String? = nil) {
    self.message = message
    self.argument = argument
    self.limit = limit
  }
}
