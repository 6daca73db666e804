public import Diagnostics

/// The expression that a value of JSON stands for, with exact places.
public func expression(
  of node: JSONNode, in file: SourceFile, reading: BodySchema.Reading = .template,
  limits: SyntaxLimits = SyntaxLimits()
) -> (expression: Expression, diagnostics: [Diagnostic]) {
  var reader = JSONBodyReader(file: file, limits: limits)
  let expression = reader.expression(node, reading)
  return (expression, reader.diagnostics.inOrder(limits.diagnostics))
}

/// Values of JSON as expressions.
extension JSONBodyReader {
  mutating func expression(_ node: JSONNode, _ reading: BodySchema.Reading) -> Expression {
    switch node.kind {
    case .null: return Expression(.literal(.null(.dynamic)), range: node.range)
    case .bool(let value): return Expression(.literal(.bool(value)), range: node.range)
    case .number(let value): return Expression(.literal(.number(value)), range: node.range)
    case .string(let text): return expression(text, node.range, reading)
    case .array(let elements):
      return Expression(.tuple(elements.map { expression($0, reading) }), range: node.range)
    case .object(let properties):
      let items = properties.map { property in
        ObjectItem(
          key: expression(property.name, property.nameRange, reading), keyIsIdentifier: false,
          value: expression(property.value, reading))
      }
      return Expression(.object(items), range: node.range)
    case .invalid: return Expression(.invalid, range: node.range)
    }
  }

  private mutating func expression(
    _ text: String, _ range: SourceRange, _ reading: BodySchema.Reading
  ) -> Expression {
    let isTemplate = text.holdsSequence
    switch reading {
    case .literal: return Expression(.template([.literal(text)]), range: range)
    case .template:
      // Without a sequence, and without the doubled sign that stands for one, a template is its text.
      guard isTemplate else { return Expression(.template([.literal(text)]), range: range) }
      return template(text, range)
    case .expression:
      if isTemplate { return template(text, range).unwrapped }
      var parser = Parser(inner(text, range), limits: limits, origin: origin(text, range))
      parser.newlinesMatter = false
      let result = parser.parseWholeExpression()
      return add(parser.finished()) ? result : Expression(.invalid, range: range)
    }
  }

  private mutating func template(_ text: String, _ range: SourceRange) -> Expression {
    var parser = Parser(
      inner(text, range), mode: .bare, limits: limits, origin: origin(text, range))
    let parts = parser.parseTemplateParts(until: .end, flush: false)
    guard add(parser.finished()) else { return Expression(.invalid, range: range) }
    return Expression(.template(parts), range: range)
  }

  /// Takes over what was wrong; false when there was an error.
  private mutating func add(_ problems: [Diagnostic]) -> Bool {
    diagnostics += problems.prefix(max(0, limits.diagnostics - diagnostics.count))
    return !problems.contains { $0.severity == .error }
  }

  private func inner(_ text: String, _ range: SourceRange) -> SourceFile {
    SourceFile(name: file.name, text: text)
  }

  /// Where each byte of the text stands in the file.
  private func origin(_ text: String, _ range: SourceRange) -> [SourcePosition] {
    var result: [SourcePosition] = []
    result.reserveCapacity(text.utf8.count + 1)
    var place = range.start
    let end = max(range.start.byte, range.end.byte - 1)
    func step() { if place.byte < file.bytes.count { place.advance(over: file.bytes[place.byte]) } }
    step()
    while place.byte < end, result.count < text.utf8.count {
      let isEscape = file.bytes[place.byte] == UInt8(ascii: "\\")
      guard isEscape, let (scalar, length) = JSONParser.escape(file.bytes, at: place.byte) else {
        result.append(place)
        step()
        continue
      }
      result += Array(repeating: place, count: String(scalar).utf8.count)
      for _ in 0..<length { step() }
    }
    // A text that was repaired may be longer than what it came from.
    while result.count <= text.utf8.count { result.append(place) }
    return result
  }
}

extension String {
  /// Whether it holds `${` or `%{`, which begin a sequence or, doubled, stand for one.
  fileprivate var holdsSequence: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") || previous == UInt8(ascii: "%") {
        return true
      }
      previous = byte
    }
    return false
  }
}

extension Expression {
  /// `"${x}"` as `x`: older code writes references so.
  fileprivate var unwrapped: Expression {
    guard case .template(let parts) = kind, parts.count == 1,
      case .interpolation(let inner, _, _) = parts[0]
    else { return self }
    return inner
  }
}

extension [Diagnostic] {
  /// By place, at most so many.
  func inOrder(_ limit: Int) -> [Diagnostic] {
    let sorted = enumerated().sorted {
      let left = $0.element.range?.start.byte ?? 0
      let right = $1.element.range?.start.byte ?? 0
      return left == right ? $0.offset < $1.offset : left < right
    }
    return sorted.prefix(limit).map(\.element)
  }
}
