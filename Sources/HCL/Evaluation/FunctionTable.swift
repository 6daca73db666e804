/// The functions that an expression may call, by name.
package struct FunctionTable: Sendable {
  private var functions: [String: Function] = [:]

  package init() {}

  package subscript(name: String) -> Function? {
    get { functions[name] }
    set { functions[name] = newValue }
  }

  /// Sorted by bytes.
  package var names: [String] {
    functions.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Both; `other` wins where they share a name.
  package func merging(_ other: FunctionTable) -> FunctionTable {
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
package struct Function: Sendable {
  package struct Parameter: Sendable {
    package enum Unknowns: Sendable {
      /// The function is not called when the argument itself is unknown.
      case refused
      /// …nor when any part of it is.
      case refusedInside
      case allowed
    }
    package var name: String
    package var type: ValueType
    package var allowsNull: Bool
    package var unknowns: Unknowns
    package var allowsMarks: Bool

    package init(
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

  package typealias Body =
    @Sendable (_ arguments: [Value], _ context: FunctionContext) throws(FunctionFailure) -> Value

  package var parameters: [Parameter]
  package var variadic: Parameter?
  /// The type of an unknown result.
  package var result: ValueType
  package var body: Body

  package init(
    _ parameters: [Parameter] = [], variadic: Parameter? = nil, result: ValueType = .dynamic,
    body: @escaping Body
  ) {
    self.parameters = parameters
    self.variadic = variadic
    self.result = result
    self.body = body
  }

  /// A function whose result nobody can know before the code is applied.
  package static func unknowable(_ result: ValueType, because reason: String) -> Function {
    Function(variadic: Parameter("value", unknowns: .allowed), result: result) { arguments, _ in
      .unknown(Unknown.combining(arguments, type: result, reason: reason))
    }
  }
}

/// What a function may know of the evaluation that calls it.
package struct FunctionContext: Sendable {
  package var semantics: Semantics
  package var limits: EvaluationLimits
  package var functions: FunctionTable
  /// How deep the call lies, for functions that evaluate.
  package var depth: Int
}

/// Why a call failed, in words for the person who wrote it.
package struct FunctionFailure: Error, Sendable {
  package var message: String
  /// The index of the argument at fault.
  package var argument: Int?
  /// Set when a limit stopped it: the result is unknown, not wrong.
  package var limit: String?

  package init(_ message: String, argument: Int? = nil, limit: String? = nil) {
    self.message = message
    self.argument = argument
    self.limit = limit
  }
}
