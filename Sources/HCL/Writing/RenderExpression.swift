extension Renderer {
  mutating func write(_ expression: Expression) {
    guard !isExhausted else { return }
    switch expression.kind {
    case .literal(let value): write(value)
    case .template(let parts): writeQuoted(parts)
    case .heredoc(let marker, let flush, let parts):
      writeHeredoc(marker, flush: flush, parts)
    case .traversal(let root, let steps):
      put(identifier(root))
      write(steps)
    case .relativeTraversal(let base, let steps):
      writeOperand(base)
      write(steps)
    case .index(let base, let key):
      writeOperand(base)
      put("[")
      write(key)
      put("]")
    case .splat(let base, let isFull, let steps):
      writeOperand(base)
      put(isFull ? "[*]" : ".*")
      write(steps)
    case .call(let name, let arguments, let expandsFinal):
      write(call: name, arguments, expandsFinal, expression)
    case .tuple(let elements): write(tuple: elements, expression)
    case .object(let items): write(object: items, expression)
    case .forTuple(let clause, let value):
      writeFor("[", clause, expression, "]") { $0.write(value) }
    case .forObject(let clause, let key, let value, let groups):
      writeFor("{", clause, expression, "}") {
        $0.write(key)
        $0.put(" => ")
        $0.write(value)
        if groups { $0.put("...") }
      }
    case .conditional(let condition, let then, let otherwise):
      if case .conditional = condition.kind { writeOperand(condition) } else { write(condition) }
      put(" ? ")
      write(then)
      put(" : ")
      write(otherwise)
    case .unary(let sign, let operand):
      put(sign.rawValue)
      if case .unary = operand.kind { write(operand) } else { writeOperand(operand) }
    case .binary(let left, let sign, let right): write(left, sign, right)
    case .parentheses(let inner): write(parentheses: inner, expression)
    case .invalid: put("null")
    }
  }

  /// Parentheses that went over lines do so again: a line for each part of a condition.
  private mutating func write(parentheses inner: Expression, _ whole: Expression) {
    guard whole.isMultiline == true, budget == nil else {
      put("(")
      write(inner)
      return put(")")
    }
    put("(\n")
    level += 1
    writeOverLines(inner)
    level -= 1
    put("\n)")
  }

  private mutating func writeOverLines(_ expression: Expression) {
    switch expression.kind {
    case .binary(let left, let sign, let right) where sign == .and || sign == .or:
      if case .binary(_, sign, _) = left.kind {
        writeOverLines(left)
      } else {
        writeSide(left, needs: sign.precedence)
      }
      put(" \(sign.rawValue)\n")
      writeSide(right, needs: sign.precedence + 1)
    case .conditional(let condition, let then, let otherwise):
      if case .conditional = condition.kind { writeOperand(condition) } else { write(condition) }
      put("\n? ")
      write(then)
      put("\n: ")
      writeOverLines(otherwise)
    default: write(expression)
    }
  }

  /// An operand of something that binds tightest, in parentheses when it is a compound itself.
  private mutating func writeOperand(_ expression: Expression) {
    switch expression.kind {
    case .conditional, .binary, .unary: parenthesise(expression)
    default: write(expression)
    }
  }

  private mutating func parenthesise(_ expression: Expression) {
    put("(")
    write(expression)
    put(")")
  }

  /// Chains to the left are written in a loop.
  private mutating func write(_ left: Expression, _ sign: BinaryOperator, _ right: Expression) {
    writeSide(left, needs: sign.precedence)
    put(" \(sign.rawValue) ")
    writeSide(right, needs: sign.precedence + 1)
  }

  private mutating func writeSide(_ expression: Expression, needs precedence: Int) {
    switch expression.kind {
    case .binary(_, let sign, _) where sign.precedence < precedence: parenthesise(expression)
    case .conditional: parenthesise(expression)
    default: write(expression)
    }
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .null: put("null")
    case .bool(let bool): put(bool ? "true" : "false")
    case .number(let number): put(number.description)
    default: write(expression(from: value))
    }
  }

  mutating func write(_ steps: [TraversalStep]) {
    for step in steps {
      switch step {
      case .attribute(let name) where isIdentifier(name): put("." + name)
      case .attribute(let name): put("[\"" + escaped(name) + "\"]")
      case .index(let key):
        put("[")
        write(HCL.expression(from: key))
        put("]")
      case .key(let key):
        put("[")
        write(key)
        put("]")
      case .splat(let isFull): put(isFull ? "[*]" : ".*")
      }
    }
  }
}
