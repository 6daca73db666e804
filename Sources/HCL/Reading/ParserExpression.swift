import Diagnostics

/// Operators and conditionals.
extension Parser {
  mutating func parseExpression() -> Expression {
    let begin = nextStart()
    guard depth < limits.nesting else {
      tooDeep()
      return invalid(from: begin)
    }
    depth += 1
    defer { depth -= 1 }
    let condition = parseOperators()
    guard !isRecovering, takeIf(.question) else { return condition }
    var tallest = height
    let then = parseExpression()
    tallest = max(tallest, height)
    guard !isRecovering else { return invalid(from: begin) }
    guard takeIf(.colon) else {
      report(
        "hcl/incomplete-conditional",
        "expected `:` and the other value, found \(describeCurrent())",
        help: "Write `condition ? value : otherwise`.")
      return invalid(from: begin)
    }
    let otherwise = parseExpression()
    tallest = max(tallest, height)
    return make(.conditional(condition, then: then, otherwise: otherwise), tallest + 1, from: begin)
  }

  func invalidExpression(from begin: SourcePosition) -> Expression {
    Expression(.invalid, range: range(from: begin))
  }

  mutating func invalid(from begin: SourcePosition) -> Expression {
    height = 1
    return invalidExpression(from: begin)
  }

  /// The node, unless it would be higher than the limit.
  mutating func make(
    _ kind: Expression.Kind, _ height: Int, from begin: SourcePosition
  ) -> Expression {
    let range = range(from: begin)
    guard height <= limits.height else {
      tooHigh(at: range)
      return invalid(from: begin)
    }
    self.height = height
    return Expression(kind, range: range)
  }

  private struct Operand {
    var expression: Expression
    var height: Int
    var begin: SourcePosition
  }

  /// Binary operators by their precedence, all left-associative, with explicit stacks: a long chain takes no
  /// stack of the machine.
  private mutating func parseOperators() -> Expression {
    var operands: [Operand] = [parseOperand()]
    var operators: [BinaryOperator] = []
    while !isRecovering, let binary = BinaryOperator(peek()) {
      reduce(&operands, &operators, downTo: binary.precedence)
      guard !isRecovering else { break }
      advance()
      operators.append(binary)
      operands.append(parseOperand())
    }
    reduce(&operands, &operators, downTo: 0)
    guard let result = operands.first else { return invalid(from: nextStart()) }
    height = result.height
    return result.expression
  }

  private mutating func parseOperand() -> Operand {
    let begin = nextStart()
    let expression = parseUnary()
    return Operand(expression: expression, height: height, begin: begin)
  }

  private mutating func reduce(
    _ operands: inout [Operand], _ operators: inout [BinaryOperator], downTo precedence: Int
  ) {
    while let last = operators.last, last.precedence >= precedence, operands.count >= 2 {
      operators.removeLast()
      let right = operands.removeLast()
      let left = operands.removeLast()
      let end = right.expression.range?.end ?? right.begin
      height = max(left.height, right.height) + 1
      let range = SourceRange(file: file.name, start: left.begin, end: end)
      var expression = Expression(
        .binary(left.expression, last, right.expression), range: range)
      if height > limits.height {
        tooHigh(at: range)
        expression = Expression(.invalid, range: range)
        height = 1
      }
      operands.append(Operand(expression: expression, height: height, begin: left.begin))
    }
  }

  private mutating func parseUnary() -> Expression {
    var signs: [(UnaryOperator, SourcePosition)] = []
    while true {
      let kind = peek()
      guard kind == .minus || kind == .bang else { break }
      signs.append((kind == .minus ? .negate : .not, nextStart()))
      advance()
      guard signs.count < limits.height else {
        tooHigh(at: nil)
        return invalid(from: signs[0].1)
      }
    }
    var result = parseTerm()
    while let (sign, begin) = signs.popLast() {
      result = make(.unary(sign, result), height + 1, from: begin)
    }
    return result
  }
}

extension BinaryOperator {
  init?(_ kind: Token.Kind) {
    switch kind {
    case .or: self = .or
    case .and: self = .and
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .plus: self = .add
    case .minus: self = .subtract
    case .star: self = .multiply
    case .slash: self = .divide
    case .percent: self = .modulo
    default: return nil
    }
  }

  /// Higher binds tighter.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual: 3
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .add, .subtract: 5
    case .multiply, .divide, .modulo: 6
    }
  }
}
