package import Diagrams

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
    case folded = "part of another arrow"
    case reply = "an answer: grants nothing"
    case ignored = "ignored"
  }

  package struct Badge: Sendable {
    package var cell: String
    package var state: State
    package var count: Int
    /// Lines for a screen reader and for hovering.
    package var lines: [String]
    /// What stands on the shape instead of a sign.
    package var tag: String?
    package var isFrame = false
    /// Inferred, not drawn in so many words.
    package var isGuess = false
  }

  package struct Arrow: Sendable {
    package var cell: String
    package var state: State
    package var lines: [String]
    /// What stands on the line where the drawing itself does not say it.
    package var tag: String?
    package var isGuess = false
  }

  /// What the legend shows beside its words.
  package enum Sample: Sendable {
    case badge(State)
    case tag(State, isFrame: Bool, isGuess: Bool)
    case line(State, isGuess: Bool)
    case outline
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

  /// Shapes of the page that are arrows, as lines.
  package var drawnArrows: [Connector] = []
  /// Shapes that mean nothing, with the reason; outlined.
  package var decorations: [(cell: String, because: String)] = []
  /// The legend, where it is not simply the states that occur.
  package var legend: [(sample: Sample, text: String)] = []

  /// The command whose report has the whole list.
  package var listedBy = "zeroplan check"

  package init(title: String) { self.title = title }
}
