import HCL

extension FunctionTable {
  /// This table with functions that see more in values that only a provider knows than Terraform needs to: by
  /// the time of a plan it knows data sources, and it never asks how many ARNs a list holds before they exist.
  func seeingSymbols() -> FunctionTable {
    var table = self
    table.extend("slice", Self.slice)
    table.extend("distinct", Self.distinct)
    table.extend("compact", Self.compact)
    table.extend("coalesce", Self.coalesce)
    return table
  }

  /// Asks `seen` first; nil leaves it to the function as it was.
  private mutating func extend(
    _ name: String, _ seen: @escaping @Sendable (_ arguments: [Value]) -> Value?
  ) {
    guard var function = self[name] else { return }
    let original = function.body
    let wasRefused = function.parameters.first?.unknowns ?? .allowed
    if !function.parameters.isEmpty { function.parameters[0].unknowns = .allowed }
    function.body = { arguments, context throws(FunctionFailure) in
      if let value = seen(arguments) { return value }
      let isRefused =
        switch wasRefused {
        case .allowed: false
        case .refused: arguments.first?.isKnown == false
        case .refusedInside: arguments.first?.isWhollyKnown == false
        }
      if isRefused { return .unknown(Unknown.combining(arguments)) }
      return try original(arguments, context)
    }
    self[name] = function
  }

  /// The first three availability zones are three, whichever they are.
  private static func slice(_ arguments: [Value]) -> Value? {
    guard arguments.count == 3, let unknown = arguments[0].unknown,
      let start = arguments[1].integer, let end = arguments[2].integer,
      start >= 0, end >= start, end - start <= 1024
    else { return nil }
    return .tuple(
      (start..<end).map { index in
        let element = try? Value.unknown(unknown).element(.number(Number(index)))
        return element ?? .unknown(Unknown(.dynamic, references: unknown.references))
      })
  }

  /// Attributes of different resources are taken to differ.
  private static func distinct(_ arguments: [Value]) -> Value? {
    guard let elements = arguments.first?.elements, elements.contains(where: { !$0.isWhollyKnown }),
      elements.allSatisfy({ $0.symbolicParts != nil })
    else { return nil }
    var seen: Set<[SymbolPart]> = []
    return .tuple(elements.filter { seen.insert($0.symbolicParts ?? []).inserted })
  }

  /// What is certainly text is neither null nor empty.
  private static func compact(_ arguments: [Value]) -> Value? {
    guard let elements = arguments.first?.elements, elements.contains(where: { !$0.isWhollyKnown }),
      elements.allSatisfy({ $0.isKnown || $0.isCertainlyText })
    else { return nil }
    return .tuple(elements.filter { !$0.isNull && $0.stringValue != "" })
  }

  private static func coalesce(_ arguments: [Value]) -> Value? {
    let first = arguments.first { !$0.isNull && $0.stringValue != "" }
    guard let first, first.isCertainlyText else { return nil }
    return first
  }
}

extension Value {
  /// An unknown text of which something is known, so that it is neither null nor empty.
  fileprivate var isCertainlyText: Bool {
    guard let unknown, unknown.isNotNull, let parts = unknown.parts else { return false }
    return !parts.isEmpty
  }
}
