/// What to draw over a page: plain data, so that the drawing knows nothing of how it was found.
package struct OverlayModel: Sendable {
  /// What a badge or an arrow says; told by shape and by colour.
  package enum State: String, Sendable, CaseIterable {
    case met = "drawn and coded"
    case understood = "understood"
    case missing = "drawn, not coded"
    case gap = "control not met"
    case open = "coded, not drawn"
    case undecided = "undecided"
    case refused = "refused"
    case unknown = "not understood"
    case noTemplate = "no template yet"
  }

  package struct Badge: Sendable {
    package var cell: String
    package var state: State
    package var count: Int
    /// Lines for a screen reader and for hovering.
    package var lines: [String]
  }

  package struct Arrow: Sendable {
    package var cell: String
    package var state: State
    package var lines: [String]
  }

  /// A path or a resource that the code has and nobody drew; an end is a cell, or the name of something off the page.
  package struct Undrawn: Sendable {
    package enum End: Sendable, Hashable {
      case cell(String)
      case outside(String)
    }
    package var from: End
    package var to: End
    package var label: String
    package var lines: [String]
  }

  package var title: String
  package var badges: [Badge] = []
  package var arrows: [Arrow] = []
  package var undrawn: [Undrawn] = []
  /// Things in the code that nobody drew and no path reaches.
  package var undrawnComponents: [(name: String, lines: [String])] = []
  /// Counts for the legend, as they shall stand there.
  package var counts: [(label: String, text: String)] = []
  /// The list beside the picture, worst first.
  package var list: [(state: State, text: String)] = []

  /// The command whose report has the whole list.
  package var listedBy = "zeroplan check"

  package init(title: String) { self.title = title }
}
