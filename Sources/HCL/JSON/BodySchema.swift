/// What a body written in JSON may hold: JSON itself does not tell a block from an argument.
public struct BodySchema: Hashable, Sendable {
  /// How the text of an argument's value is read.
  public enum Reading: Hashable, Sendable {
    /// Every text is a template: `"${var.x}-a"`.
    case template
    /// Texts stand for themselves, as in files of variables.
    case literal
    /// A text is an expression, as where native syntax has a reference or a type: `"var.name"`, `"list(string)"`.
    case expression
  }

  public struct BlockType: Hashable, Sendable {
    public var type: String
    /// What its labels are called; a level of objects for each.
    public var labels: [String]
    public var body: BodySchema

    public init(_ type: String, labels: [String] = [], body: BodySchema = BodySchema()) {
      self.type = type
      self.labels = labels
      self.body = body
    }
  }

  /// The arguments that are read in another way than `reading`, and those of a body that is not open.
  public var attributes: [String: Reading]
  public var blocks: [BlockType]
  /// Whether names beside those are arguments as well; otherwise they are mistakes.
  public var isOpen: Bool
  public var reading: Reading

  public init(
    attributes: [String: Reading] = [:], blocks: [BlockType] = [], isOpen: Bool = true,
    reading: Reading = .template
  ) {
    self.attributes = attributes
    self.blocks = blocks
    self.isOpen = isOpen
    self.reading = reading
  }
}
