import HCL

extension FunctionTable {
  mutating func addFormatFunctions() {
    let arguments = Function.Parameter("args", allowsNull: true, unknowns: .allowed)
    define("format", [.text("format")], variadic: arguments, .string) {
      arguments, context throws(FunctionFailure) in
      let format = try Format(arguments.text(0))
      return try format.apply(Array(arguments.dropFirst()), context)
    }
    define("formatlist", [.text("format")], variadic: arguments, .list(.string)) {
      arguments, context throws(FunctionFailure) in
      let format = try Format(arguments.text(0))
      let values = Array(arguments.dropFirst())
      if values.contains(where: { $0.isNull && $0.type == .dynamic }) {
        return unknownResult(values, .list(.string), because: "format of null")
      }
      guard values.allSatisfy(\.isKnown) || values.allSatisfy({ $0.type.isPrimitive }) else {
        return unknownResult(values, .list(.string))
      }
      let lists = values.map { $0.elements }
      var count: Int?
      for (index, list) in lists.enumerated() {
        guard let list else { continue }
        if let count, count != list.count {
          throw FunctionFailure(
            "argument \(index + 1) has length \(list.count), which is inconsistent with the other arguments of length \(count)",
            argument: index + 1)
        }
        count = list.count
      }
      var results: [Value] = []
      var bytes = 0
      for row in 0..<(count ?? 1) {
        // A null in a list is a value like any other; as an argument by itself it makes the result unknown.
        let parts = zip(values, lists).map { value, list in
          list.map { $0[row].isNull ? .null(.string) : $0[row] } ?? value
        }
        results.append(try format.apply(parts, context))
        bytes += results.last?.stringValue?.utf8.count ?? 0
        try context.check(bytes: bytes)
      }
      return .list(.string, results)
    }
  }
}

/// A format string, read once.
struct Format {
  struct Verb {
    var source = ""
    var offset = 0
    var mode: Unicode.Scalar = "v"
    var isSharp = false
    var hasZeros = false
    var isLeft = false
    var hasSign = false
    var hasSpace = false
    var width = 0
    var precision: Int?
    /// Counted from 1.
    var argument = 1
  }
  private enum Part {
    case text(String)
    case verb(Verb)
  }
  private var parts: [Part] = []
  private var highest = 0
  private var usesIndexes = false

  init(_ source: String) throws(FunctionFailure) {
    let scalars = Array(source.unicodeScalars)
    var text = String.UnicodeScalarView()
    var index = 0
    var next = 1
    while index < scalars.count {
      guard scalars[index] == "%" else {
        text.append(scalars[index])
        index += 1
        continue
      }
      if index + 1 < scalars.count, scalars[index + 1] == "%" {
        text.append("%")
        index += 2
        continue
      }
      parts.append(.text(String(text)))
      text = String.UnicodeScalarView()
      let verb = try Self.verb(scalars, &index, &next, &usesIndexes)
      highest = max(highest, verb.argument)
      parts.append(.verb(verb))
    }
    parts.append(.text(String(text)))
  }

  private static func verb(
    _ scalars: [Unicode.Scalar], _ index: inout Int, _ next: inout Int, _ usesIndexes: inout Bool
  ) throws(FunctionFailure) -> Verb {
    var verb = Verb()
    let start = index
    verb.offset = start
    index += 1
    func current() -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    func number() -> Int? {
      var value: Int?
      while let scalar = current(), ("0"..."9").contains(scalar), (value ?? 0) < 1_000_000 {
        value = (value ?? 0) * 10 + Int(scalar.value - 0x30)
        index += 1
      }
      return value
    }
    flags: while let scalar = current() {
      switch scalar {
      case "#": verb.isSharp = true
      case "0": verb.hasZeros = true
      case "-": verb.isLeft = true
      case "+": verb.hasSign = true
      case " ": verb.hasSpace = true
      default: break flags
      }
      index += 1
    }
    verb.width = number() ?? 0
    if current() == "." {
      index += 1
      verb.precision = number() ?? 0
    }
    if current() == "[" {
      index += 1
      guard let argument = number(), argument > 0, current() == "]" else {
        throw FunctionFailure("invalid argument index at offset \(index)", argument: 0)
      }
      index += 1
      next = argument
      usesIndexes = true
    }
    guard let mode = current() else {
      throw FunctionFailure("unexpected end of format string", argument: 0)
    }
    index += 1
    var source = String.UnicodeScalarView()
    source.append(contentsOf: scalars[start..<index])
    verb.source = String(source)
    guard "vtbdoxXeEfgGsq".unicodeScalars.contains(mode) else {
      let isLetter = mode.properties.isAlphabetic
      throw FunctionFailure(
        isLetter
          ? "unsupported format verb '\(mode)' in \"\(verb.source)\" at offset \(start)"
          : "unrecognized format character '\(mode)' at offset \(index - 1)", argument: 0)
    }
    verb.mode = mode
    verb.argument = next
    next += 1
    return verb
  }

  func apply(_ arguments: [Value], _ context: FunctionContext) throws(FunctionFailure) -> Value {
    if !usesIndexes, arguments.count > highest {
      throw FunctionFailure(
        highest == 0
          ? "too many arguments; no verbs in format string"
          : "too many arguments; only \(highest) used by format string", argument: highest + 1)
    }
    var result = TemplateText()
    for part in parts {
      switch part {
      case .text(let text): result.append(text)
      case .verb(let verb):
        guard arguments.indices.contains(verb.argument - 1) else {
          throw FunctionFailure(
            "not enough arguments for \"\(verb.source)\" at \(verb.offset): need index \(verb.argument) but have \(arguments.count) total",
            argument: 0)
        }
        try append(verb, arguments[verb.argument - 1], to: &result, context)
      }
      try context.check(bytes: result.text.utf8.count)
    }
    return result.value
  }

  private func append(
    _ verb: Verb, _ value: Value, to result: inout TemplateText, _ context: FunctionContext
  ) throws(FunctionFailure) {
    if value.isNull {
      // Terraform does not know the result either when the null has no type.
      if value.type == .dynamic || verb.mode != "v" {
        guard value.type == .dynamic else {
          throw FunctionFailure(
            "unsupported value for \"\(verb.source)\" at \(verb.offset): null value cannot be formatted"
          )
        }
        return result.lose([.unknown(Unknown(.string, reason: "format of null"))])
      }
      return result.append(try verb.padded("null", context))
    }
    if let unknown = value.unknown {
      let isPlain =
        (verb.mode == "s" || verb.mode == "v") && verb.width == 0 && verb.precision == nil
        && !verb.isSharp
      guard isPlain, unknown.type == .string || unknown.type == .dynamic else {
        return result.lose([value])
      }
      return result.append(value)
    }
    let isComposite = value.elements != nil || value.entries != nil
    if verb.mode == "v", isComposite || verb.isSharp {
      let json = JSONWriter.encode(value)
      if let text = json.stringValue { return result.append(try verb.padded(text, context)) }
      return result.append(json)
    }
    result.append(try verb.text(of: value, context))
  }
}

extension Format.Verb {
  private func unsupported(_ message: String) -> FunctionFailure {
    FunctionFailure(
      "unsupported value for \"\(source)\" at \(offset): \(message)", argument: argument)
  }

  private func converted(_ value: Value, to type: ValueType) throws(FunctionFailure) -> Value {
    do throws(ConversionFailure) { return try value.converted(to: type) } catch {
      throw unsupported(error.message)
    }
  }

  func text(of value: Value, _ context: FunctionContext) throws(FunctionFailure) -> String {
    switch mode {
    case "t": return try converted(value, to: .bool).boolValue == true ? "true" : "false"
    case "s", "q":
      var text = try converted(value, to: .string).stringValue ?? ""
      // Width and precision count what a reader sees as one.
      if let precision { text = String(text.prefix(precision)) }
      return try padded(mode == "q" ? "\"\(JSONWriter.escaped(text))\"" : text, context)
    case "v":
      if case .number(let number) = value {
        return try padded(number: number.general(precision: precision), context)
      }
      return try padded(try converted(value, to: .string).stringValue ?? "", context)
    case "b", "d", "o", "x", "X": return try integer(value, context)
    default: return try fraction(value, context)
    }
  }

  private func integer(_ value: Value, _ context: FunctionContext) throws(FunctionFailure) -> String
  {
    guard let number = try converted(value, to: .number).numberValue else {
      throw unsupported("a number is required")
    }
    guard number.isInteger else { throw unsupported("an integer is required") }
    let radix = mode == "b" ? 2 : mode == "o" ? 8 : mode == "d" ? 10 : 16
    var digits = number.digits(radix: radix, uppercase: mode == "X")
    if let precision {
      try context.check(bytes: precision)
      digits = String(repeating: "0", count: max(0, precision - digits.utf8.count)) + digits
    }
    let prefix =
      !isSharp
      ? "" : mode == "x" ? "0x" : mode == "X" ? "0X" : mode == "o" ? "0" : mode == "b" ? "0b" : ""
    return try padded(number: (number.isNegative ? "-" : "") + prefix + digits, context)
  }

  private func fraction(_ value: Value, _ context: FunctionContext) throws(FunctionFailure)
    -> String
  {
    guard let number = try converted(value, to: .number).numberValue else {
      throw unsupported("a number is required")
    }
    try context.check(bytes: precision ?? 0)
    var text =
      switch mode {
      case "f": number.fixed(places: precision ?? 6)
      case "e", "E": number.scientific(places: precision ?? 6)
      default: number.general(precision: precision)
      }
    if mode == "E" || mode == "G" { text = text.uppercased() }
    return try padded(number: text, context)
  }

  private func padded(number text: String, _ context: FunctionContext) throws(FunctionFailure)
    -> String
  {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let digits = isNegative ? String(decoding: text.utf8.dropFirst(), as: UTF8.self) : text
    let sign = isNegative ? "-" : hasSign ? "+" : hasSpace ? " " : ""
    try context.check(bytes: width)
    let fill = max(0, width - sign.utf8.count - digits.utf8.count)
    if hasZeros, !isLeft { return sign + String(repeating: "0", count: fill) + digits }
    return try padded(sign + digits, context, zeros: false)
  }

  func padded(_ text: String, _ context: FunctionContext) throws(FunctionFailure) -> String {
    try padded(text, context, zeros: hasZeros)
  }

  private func padded(_ text: String, _ context: FunctionContext, zeros: Bool)
    throws(FunctionFailure) -> String
  {
    try context.check(bytes: width)
    guard width > 0 else { return text }
    let fill = String(repeating: zeros && !isLeft ? "0" : " ", count: max(0, width - text.count))
    return isLeft ? text + fill : fill + text
  }
}
