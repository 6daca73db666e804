import HCL

extension FunctionTable {
  mutating func addTypeFunctions() {
    let any = Function.Parameter("v", allowsNull: true, unknowns: .allowed, allowsMarks: true)
    let conversions: [(String, ValueType)] = [
      ("tostring", .string), ("tonumber", .number), ("tobool", .bool), ("tolist", .list(.dynamic)),
      ("toset", .set(.dynamic)), ("tomap", .map(.dynamic)),
    ]
    for (name, type) in conversions {
      define(name, [any], type) { arguments, _ throws(FunctionFailure) in
        let value = arguments.value(0)
        if value.type.isPrimitive != type.isPrimitive, value.type != .dynamic {
          throw FunctionFailure("cannot convert \(value.type.friendlyName) to \(type.friendlyName)")
        }
        do throws(ConversionFailure) { return try value.converted(to: type) } catch {
          let text = value.unmarked.stringValue.map { "\"\($0)\"" } ?? value.type.friendlyName
          throw FunctionFailure(
            "cannot convert \(value.marks.isSensitive ? "the value" : text) to \(type.friendlyName): \(error.message)"
          )
        }
      }
    }
    define("sensitive", [any]) { arguments, _ throws(FunctionFailure) in
      arguments.value(0).marked(with: Marks(isSensitive: true))
    }
    define("nonsensitive", [any]) { arguments, _ throws(FunctionFailure) in
      let value = arguments.value(0)
      return value.unmarked.marked(with: Marks(isEphemeral: value.marks.isEphemeral))
    }
    define("issensitive", [any], .bool) { arguments, _ throws(FunctionFailure) in
      .bool(arguments.value(0).marks.isSensitive)
    }
    define("ephemeralasnull", [any]) { arguments, _ throws(FunctionFailure) in
      let value = arguments.value(0)
      return value.marks.isEphemeral ? .null(value.type) : value
    }
  }

  /// What only the moment of applying, a secret or a missing implementation decides: unknown, never wrong.
  mutating func addUnknowable() {
    for name in ["timestamp", "plantimestamp", "uuid", "bcrypt"] {
      self[name] = .unknowable(.string, because: "differs in every run")
    }
    let strings = [
      "base64gzip", "rsadecrypt",
    ]
    for name in strings where self[name] == nil {
      self[name] = .unknowable(.string, because: "function that is not evaluated")
    }
  }
}
