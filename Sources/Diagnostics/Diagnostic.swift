/// Something to tell a person about an input: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: Hashable, Sendable, Comparable { case note, warning, error }

  /// A second place that explains the first ("first defined here").
  public struct Note: Hashable, Sendable {
    public var text: String
    public var range: SourceRange?

    public init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }

  public var severity: Severity
  /// `area/kebab-case-problem`: stable, never reused.
  public var code: String
  /// One line, lower case, no full stop, the user's words in backticks: the problem only.
  public var summary: String
  public var range: SourceRange?
  /// Where it is on the picture; comes before line and column when a person reads it.
  public var diagram: DiagramPlace?
  /// The cure, as a sentence, with the corrected text when it is known.
  public var help: String?
  public var notes: [Note]
  /// True when the analysis is incomplete because of this (exit code 3).
  public var isIncomplete: Bool

  public init(
    _ severity: Severity, _ code: String, _ summary: String, at range: SourceRange? = nil,
    diagram: DiagramPlace? = nil, help: String? = nil, notes: [Note] = [],
    isIncomplete: Bool = false
  ) {
    self.severity = severity
    self.code = code
    self.summary = summary
    self.range = range
    self.diagram = diagram
    self.help = help
    self.notes = notes
    self.isIncomplete = isIncomplete
  }
}

/// The address of something drawn, in the order in which a person finds it: page, label, cell.
public struct DiagramPlace: Hashable, Sendable {
  public var page: String
  /// Plain text of the shape's label on one line; empty when it has none.
  public var label: String
  public var cell: String

  public init(page: String, label: String, cell: String) {
    self.page = page
    self.label = label
    self.cell = cell
  }
}
