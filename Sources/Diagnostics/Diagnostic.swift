/// Something to tell a person about an input: what is wrong, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: Hashable, Sendable, Comparable { case note, warning, error }

  /// A second place that explains the first ("first defined here").
  package struct Note: Hashable, Sendable {
    package var text: String
    package var range: SourceRange?

    package init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }

  package var severity: Severity
  /// `area/kebab-case-problem`: stable, never reused.
  package var code: String
  /// One line, lower case, no full stop, the user's words in backticks: the problem only.
  package var summary: String
  package var range: SourceRange?
  /// Where it is on the picture; comes before line and column when a person reads it.
  package var diagram: DiagramPlace?
  /// The cure, as a sentence, with the corrected text when it is known.
  package var help: String?
  package var notes: [Note]
  /// True when the analysis is incomplete because of this (exit code 3).
  package var isIncomplete: Bool

  package init(
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
package struct DiagramPlace: Hashable, Sendable {
  package var page: String
  /// Plain text of the shape's label on one line; empty when it has none.
  package var label: String
  package var cell: String

  package init(page: String, label: String, cell: String) {
    self.page = page
    self.label = label
    self.cell = cell
  }
}
