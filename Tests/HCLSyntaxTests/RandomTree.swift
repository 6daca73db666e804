import HCL

/// Trees with hostile text in every place that takes text.
struct RandomTree {
  private var generator: SplitMix64
  /// `terraform fmt` drops labels with `$` or `%`.
  private let plainLabels: Bool

  init(seed: UInt64, plainLabels: Bool = false) {
    generator = SplitMix64(seed: seed)
    self.plainLabels = plainLabels
  }

  mutating func label() -> String {
    let text = self.text()
    guard plainLabels else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "$" && $0 != "%" }))
  }

  static let pieces = [
    "\"", "\u{301}", "\u{200D}", "\u{FE0F}", "${", "%{", "$", "%", "{", "}", "~}", "${~", "\n",
    "\r",
    "\0", "\t", "\\", "\\u0041", "EOT", "\nEOT\n", "<<EOT", "<<-", "\u{202E}", "\u{FEFF}",
    "\u{E000}",
    "\u{10FFFF}", "\u{1F600}", "é", "#", "/*", "*/", "//", "a", " ", "'", "`", "\u{1B}[31m",
    "\u{2028}",
  ]

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func text() -> String {
    (0..<number(0..<7)).map { _ in Self.pieces[number(0..<Self.pieces.count)] }.joined()
  }

  mutating func name() -> String {
    ["a", "bb", "long_name", "with-dash", "é", "日本", "_x"][number(0..<7)]
  }

  mutating func body(depth: Int) -> Body {
    var body = Body()
    for index in 0..<number(0..<4) {
      if depth > 0, number(0..<3) == 0 {
        let labels = (0..<number(0..<3)).map { _ in BlockLabel(label()) }
        body.items.append(
          .block(Block(name(), labels: labels, body: self.body(depth: depth - 1))))
      } else {
        let comments = number(0..<4) == 0 ? [Comment("# " + text())] : []
        body.items.append(
          .attribute(
            Attribute(
              name() + "\(index)", expression(depth: depth),
              layout: Layout(leadingComments: comments))))
      }
    }
    return body
  }

  mutating func expression(depth: Int) -> Expression {
    guard depth > 0 else { return leaf() }
    switch number(0..<14) {
    case 0: return .tuple((0..<number(0..<4)).map { _ in expression(depth: depth - 1) })
    case 1: return Expression(.object((0..<number(0..<4)).map { _ in item(depth: depth - 1) }))
    case 2: return Expression(.template(parts(depth: depth - 1)))
    case 3:
      return Expression(
        .conditional(
          leaf(), then: expression(depth: depth - 1), otherwise: expression(depth: depth - 1)))
    case 4:
      let signs: [BinaryOperator] = [.or, .and, .equal, .less, .add, .subtract, .multiply, .modulo]
      return Expression(.binary(leaf(), signs[number(0..<signs.count)], leaf()))
    case 5: return Expression(.unary(number(0..<2) == 0 ? .not : .negate, leaf()))
    case 6:
      return Expression(
        .call(
          name: number(0..<2) == 0 ? "f" : "provider::aws::g",
          (0..<number(1..<4)).map { _ in expression(depth: depth - 1) },
          expandsFinal: number(0..<3) == 0))
    case 7: return Expression(.forTuple(clause(depth), value: expression(depth: depth - 1)))
    case 8:
      return Expression(
        .forObject(
          clause(depth), key: leaf(), value: expression(depth: depth - 1),
          groups: number(0..<2) == 0))
    case 9:
      return Expression(
        .splat(.reference("a", "b"), isFull: true, [.attribute("c"), .splat(isFull: true)]))
    case 10:
      // A literal key would be a step of the traversal.
      let key = Expression(.parentheses(expression(depth: depth - 1)))
      return Expression(.index(.reference("a"), key: key))
    case 11: return Expression(.parentheses(expression(depth: depth - 1)))
    default: return leaf()
    }
  }

  private mutating func clause(_ depth: Int) -> ForClause {
    ForClause(
      keyName: number(0..<2) == 0 ? "k" : nil, valueName: "v", collection: leaf(),
      condition: number(0..<2) == 0 ? leaf() : nil)
  }

  private mutating func item(depth: Int) -> ObjectItem {
    number(0..<2) == 0
      ? ObjectItem(
        key: .string(name()), keyIsIdentifier: true, value: expression(depth: depth))
      : ObjectItem(
        key: .string(text()), keyIsIdentifier: false, value: expression(depth: depth))
  }

  /// At least two parts that are no neighbouring literals, so that nothing is unwrapped.
  mutating func parts(depth: Int) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    for _ in 0..<number(1..<4) {
      let literal = text()
      if !literal.isEmpty { parts.append(.literal(literal)) }
      switch number(0..<4) {
      case 0 where depth > 0:
        let otherwise = number(0..<2) == 0 ? self.parts(depth: depth - 1) : nil
        let trims = [TrimMarker](
          repeating: TrimMarker(left: false, right: false), count: otherwise == nil ? 2 : 3)
        parts.append(
          .conditional(
            leaf(), then: self.parts(depth: depth - 1), otherwise: otherwise, trims: trims))
      default: parts.append(.interpolation(leaf(), trimsLeft: false, trimsRight: false))
      }
    }
    return parts + [.literal("end")]
  }

  private mutating func leaf() -> Expression {
    switch number(0..<6) {
    case 0: .number(number(0..<1000))
    case 1: .bool(true)
    case 2: .null
    case 3: Expression(.traversal(root: "var", [.attribute(name()), .index(.string(text()))]))
    default: .string(text())
    }
  }
}
