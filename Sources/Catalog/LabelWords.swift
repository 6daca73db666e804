package import Diagnostics

/// `kind "ID" {}` of `Templates/kinds.hcl`: what shapes, labels and flows may name, also without a template.
package struct KnownKind: Sendable {
  package var id: String
  package var title: String
  package var role: Role
  /// Resource types of it; the first is the one that a box asserts.
  package var types: [String]
  /// The kind whose template and flows serve when this one has none of its own.
  package var like: String?
  /// Words of labels that mean it when no icon speaks, lower case.
  package var labels: [String]
  package var range: SourceRange?
  package var likeRange: SourceRange?

  package init(
    id: String, title: String, role: Role, types: [String] = [], like: String? = nil,
    labels: [String] = [], range: SourceRange? = nil
  ) {
    self.id = id
    self.title = title
    self.role = role
    self.types = types
    self.like = like
    self.labels = labels
    self.range = range
  }
}

/// `frame "KIND" {}` of `Templates/shapes`: what a frame means; all conditions must hold, the first rule wins.
package struct FrameRule: Sendable {
  package enum Place: String, Sendable { case region, zone }
  package var kind: String
  package var title: String
  /// Frames with a shape of their own, lower case; empty for plain rectangles.
  package var tokens: [String]
  /// One of these stands in the label as whole words.
  package var words: [String]
  package var excludedWords: [String]
  /// Stroke colours, lower case.
  package var strokes: [String]
  package var fills: [String]
  package var isDashed: Bool?
  package var hasNoFill: Bool
  /// The label names such a place: `eu-west-1`, `eu-west-1a`. One of this and `words` is enough.
  package var names: Place?
  /// Only when other shapes lie in it.
  package var onlyContainers: Bool
  package var range: SourceRange?

  package init(
    kind: String, title: String, tokens: [String] = [], words: [String] = [],
    excludedWords: [String] = [], strokes: [String] = [], fills: [String] = [],
    isDashed: Bool? = nil, hasNoFill: Bool = false, names: Place? = nil,
    onlyContainers: Bool = false,
    range: SourceRange? = nil
  ) {
    self.kind = kind
    self.title = title
    self.tokens = tokens
    self.words = words
    self.excludedWords = excludedWords
    self.strokes = strokes
    self.fills = fills
    self.isDashed = isDashed
    self.hasNoFill = hasNoFill
    self.names = names
    self.onlyContainers = onlyContainers
    self.range = range
  }
}

/// `refine "KIND" {}` of `Templates/labels`: an icon of one of the kinds `of` with such a label is of this kind.
package struct Refinement: Sendable {
  package var kind: String
  package var of: [String]
  package var words: [String]

  package init(kind: String, of: [String], words: [String]) {
    self.kind = kind
    self.of = of
    self.words = words
  }
}

/// A fact that words of a label give: `tier "public" { words = [...] }`, `engine "postgres" { … }`.
package struct FactWords: Sendable {
  /// `tier`, `engine`
  package var fact: String
  package var value: String
  package var words: [String]

  package init(fact: String, value: String, words: [String]) {
    self.fact = fact
    self.value = value
    self.words = words
  }
}
