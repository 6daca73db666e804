/// What a body written in JSON may hold: JSON itself does not tell a block from an argument.
package struct BodySchema: Hashable, Sendable {
  /// How the text of an argument's value is read.
  package enum Reading: Hashable, Sendable {
    /// Every text is a template: `"${var.x}-a"`.
    case template
    /// Texts stand for themselves, as in files of variables.
    case literal
    /// A text is an expression, as where native syntax has a reference or a type: `"aws_vpc.main"`, `"list(string)"`.
    case expression
  }

  package struct BlockType: Hashable, Sendable {
    package var type: String
    /// What its labels are called; a level of objects for each.
    package var labels: [String]
    package var body: BodySchema

    package init(_ type: String, labels: [String] = [], body: BodySchema = BodySchema()) {
      self.type = type
      self.labels = labels
      self.body = body
    }
  }

  /// The arguments that are read in another way than `reading`, and those of a body that is not open.
  package var attributes: [String: Reading]
  package var blocks: [BlockType]
  /// Whether names beside those are arguments as well; otherwise they are mistakes.
  package var isOpen: Bool
  package var reading: Reading

  package init(
    attributes: [String: Reading] = [:], blocks: [BlockType] = [], isOpen: Bool = true,
    reading: Reading = .template
  ) {
    self.attributes = attributes
    self.blocks = blocks
    self.isOpen = isOpen
    self.reading = reading
  }
}
