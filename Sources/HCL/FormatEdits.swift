/// Places in the tokens of a file that the formatter rewrites beyond white space.
struct FormatEdits {
  struct AttributeValue {
    var tokens: Range<Int>
    /// The `type` of a `variable`, which has older spellings.
    var isVariableType: Bool
  }

  struct Labels {
    var tokens: Range<Int>
    var labels: [String]
  }

  var attributes: [AttributeValue] = []
  var labels: [Labels] = []
}
