public import Diagnostics

/// A body: the attributes and blocks of a file or of a block, in source order (HCL native syntax, structural grammar).
public struct Body: Hashable, Sendable {
  public var items: [BodyItem]
  /// Comments after the last item, before the closing brace or the end of the file.
  public var trailingComments: [Comment]
  /// nil for what was made rather than read.
  public var range: SourceRange?

  public init(
    _ items: [BodyItem] = [], trailingComments: [Comment] = [], range: SourceRange? = nil
  ) {
    self.items = items
    self.trailingComments = trailingComments
    self.range = range
  }

  public var attributes: [Attribute] {
    items.compactMap { if case .attribute(let attribute) = $0 { attribute } else { nil } }
  }
  public var blocks: [Block] {
    items.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }
  /// The first attribute of that name, compared by bytes.
  public func attribute(_ name: String) -> Attribute? {
    attributes.first { $0.name.utf8.elementsEqual(name.utf8) }
  }
  public func blocks(_ type: String) -> [Block] {
    blocks.filter { $0.type.utf8.elementsEqual(type.utf8) }
  }
}

public enum BodyItem: Hashable, Sendable {
  case attribute(Attribute)
  case block(Block)
}

/// A comment as written, with its `#`, `//` or `/* */`, without the line ending.
public struct Comment: Hashable, Sendable {
  public var text: String
  /// True when an empty line stands before it (or before the item, for the item's own flag).
  public var blankLineBefore: Bool

  public init(_ text: String, blankLineBefore: Bool = false) {
    self.text = text
    self.blankLineBefore = blankLineBefore
  }
}

/// What the layout of an item was, so that a printed tree reads like the one that was parsed.
public struct Layout: Hashable, Sendable {
  public var leadingComments: [Comment]
  /// The comment on the item's own last line.
  public var trailingComment: Comment?
  public var blankLineBefore: Bool

  public init(
    leadingComments: [Comment] = [], trailingComment: Comment? = nil, blankLineBefore: Bool = false
  ) {
    self.leadingComments = leadingComments
    self.trailingComment = trailingComment
    self.blankLineBefore = blankLineBefore
  }
}

public struct Attribute: Hashable, Sendable {
  public var name: String
  public var expression: Expression
  public var layout: Layout
  public var nameRange: SourceRange?
  public var range: SourceRange?

  public init(
    _ name: String, _ expression: Expression, layout: Layout = Layout(),
    nameRange: SourceRange? = nil, range: SourceRange? = nil
  ) {
    self.name = name
    self.expression = expression
    self.layout = layout
    self.nameRange = nameRange
    self.range = range
  }
}

public struct BlockLabel: Hashable, Sendable {
  public var text: String
  public var isQuoted: Bool
  public var range: SourceRange?

  public init(_ text: String, isQuoted: Bool = true, range: SourceRange? = nil) {
    self.text = text
    self.isQuoted = isQuoted
    self.range = range
  }
}

public struct Block: Hashable, Sendable {
  public var type: String
  public var labels: [BlockLabel]
  public var body: Body
  public var layout: Layout
  /// `lifecycle { ignore_changes = [x] }` on one line, as written.
  public var isOneLine: Bool
  public var typeRange: SourceRange?
  /// From the type to the closing brace.
  public var range: SourceRange?

  public init(
    _ type: String, labels: [BlockLabel] = [], body: Body, layout: Layout = Layout(),
    isOneLine: Bool = false, typeRange: SourceRange? = nil, range: SourceRange? = nil
  ) {
    self.type = type
    self.labels = labels
    self.body = body
    self.layout = layout
    self.isOneLine = isOneLine
    self.typeRange = typeRange
    self.range = range
  }
}

/// An expression with its place; `range` is nil for what was made rather than read.
public struct Expression: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    /// A number, `true`, `false` or `null`. Strings are always `template`.
    case literal(Value)
    /// A quoted template. `"abc"` and `""` are one `.literal` part; `"${x}"` alone is one `.interpolation` part.
    case template([TemplatePart])
    /// A heredoc; `flush` for `<<-`. The parts hold the text with the indentation of `<<-` already removed.
    case heredoc(marker: String, flush: Bool, [TemplatePart])
    /// A root name with its steps: `var.x[0].y`, `each.key`, `zt.component.name`.
    case traversal(root: String, [TraversalStep])
    /// Steps on any other expression: `f(x).y`, `(a)[0]`.
    case relativeTraversal(Expression, [TraversalStep])
    case index(Expression, key: Expression)
    /// `source.*.each` (attribute-only: the steps are attributes and legacy indexes) or `source[*].each`
    /// (full: every step that follows belongs to the splat, so that `a[*].b[*].c` is one splat with the
    /// steps `.b`, `[*]`, `.c`).
    case splat(Expression, isFull: Bool, [TraversalStep])
    /// The name of a provider's function holds its namespaces: `provider::aws::arn_parse`.
    case call(name: String, [Expression], expandsFinal: Bool)
    case tuple([Expression])
    case object([ObjectItem])
    case forTuple(ForClause, value: Expression)
    case forObject(ForClause, key: Expression, value: Expression, groups: Bool)
    case conditional(Expression, then: Expression, otherwise: Expression)
    case unary(UnaryOperator, Expression)
    case binary(Expression, BinaryOperator, Expression)
    case parentheses(Expression)
    /// Where an expression could not be understood; a diagnostic says why. Evaluates to unknown.
    case invalid
  }

  public var kind: Kind
  public var range: SourceRange?
  /// Whether the source broke the line after the opening bracket of a tuple, object, `for`, call or parentheses; nil for
  /// what was made rather than read: then the writer decides.
  public var isMultiline: Bool?
  /// Comments and empty lines around an element of a tuple or an argument; nil when there are none.
  public var layout: Layout?
  /// Comments after the last element of a tuple, object or call, before the closing bracket.
  public var innerComments: [Comment]

  public init(
    _ kind: Kind, range: SourceRange? = nil, isMultiline: Bool? = nil, layout: Layout? = nil,
    innerComments: [Comment] = []
  ) {
    self.kind = kind
    self.range = range
    self.isMultiline = isMultiline
    self.layout = layout
    self.innerComments = innerComments
  }
}

public enum TraversalStep: Hashable, Sendable {
  /// `.name`
  case attribute(String)
  /// `[0]`, `["key"]` or the legacy `.0`: a literal number or string.
  case index(Value)
  /// `[var.x]`: an index that must be computed. Only within a full splat; elsewhere it is `Kind.index`.
  case key(Expression)
  /// `[*]` (full) or `.*` within a full splat: the steps after it apply to each element.
  case splat(isFull: Bool)
}

/// A part of a template.
///
/// Literals hold the text as written, with escapes undone: the white space that a `~` marker eats is still
/// there, so that a printed template is the one that was read. Whoever evaluates a template calls
/// `trimmed(_:perLine:)` first, once for the whole template: it applies the markers, also inside directives.
public enum TemplatePart: Hashable, Sendable {
  /// Text after escapes were undone.
  case literal(String)
  /// `${ … }` with `~` markers.
  case interpolation(Expression, trimsLeft: Bool, trimsRight: Bool)
  /// `%{ if … }…%{ else }…%{ endif }`; `trims` has one marker for each of these directives, in this order.
  case conditional(
    Expression, then: [TemplatePart], otherwise: [TemplatePart]?, trims: [TrimMarker])
  /// `%{ for k, v in … }…%{ endfor }`; `trims` has the markers of `for` and `endfor`.
  case loop(
    key: String?, value: String, collection: Expression, [TemplatePart], trims: [TrimMarker])
}

/// The `~` of one directive of a template: `%{~ if … ~}`.
public struct TrimMarker: Hashable, Sendable {
  public var left: Bool
  public var right: Bool

  public init(left: Bool, right: Bool) {
    self.left = left
    self.right = right
  }
}

public struct ObjectItem: Hashable, Sendable {
  /// A bare identifier key is `.template([.literal(name)])` with `keyIsIdentifier`.
  public var key: Expression
  public var keyIsIdentifier: Bool
  public var value: Expression
  public var layout: Layout
  /// `key: value` rather than `key = value`.
  public var usesColon: Bool

  public init(
    key: Expression, keyIsIdentifier: Bool, value: Expression, layout: Layout = Layout(),
    usesColon: Bool = false
  ) {
    self.key = key
    self.keyIsIdentifier = keyIsIdentifier
    self.value = value
    self.layout = layout
    self.usesColon = usesColon
  }
}

public struct ForClause: Hashable, Sendable {
  public var keyName: String?
  public var valueName: String
  public var collection: Expression
  public var condition: Expression?

  public init(keyName: String?, valueName: String, collection: Expression, condition: Expression?) {
    self.keyName = keyName
    self.valueName = valueName
    self.collection = collection
    self.condition = condition
  }
}

public enum UnaryOperator: String, Hashable, Sendable {
  case negate = "-"
  case not = "!"
}

public enum BinaryOperator: String, Hashable, Sendable {
  case or = "||"
  case and = "&&"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case modulo = "%"
}

extension Expression {
  /// A quoted string with exactly this text; escaping is the writer's business.
  public static func string(_ text: String) -> Expression {
    Expression(.template([.literal(text)]))
  }
  public static func number(_ value: Int) -> Expression {
    Expression(.literal(.number(Number(value))))
  }
  public static func bool(_ value: Bool) -> Expression { Expression(.literal(.bool(value))) }
  public static var null: Expression { Expression(.literal(.null(.dynamic))) }
  public static func tuple(_ elements: [Expression]) -> Expression { Expression(.tuple(elements)) }
  /// `module.web.arn` from its names.
  public static func reference(_ root: String, _ names: String...) -> Expression {
    Expression(.traversal(root: root, names.map { .attribute($0) }))
  }
}
