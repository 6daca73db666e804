/// A result in each of the forms in which a person or a program may want it.
package protocol Report {
  /// For a terminal: safe to show whatever the inputs say.
  var text: String { get }
  var json: JSON { get }
  /// For a comment or a page: every text of an input is escaped.
  var markdown: String { get }
}
