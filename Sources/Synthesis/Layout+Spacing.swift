import HCL

extension Layout {
  /// An empty line, the comment, and the item right below it.
  init(commented comment: Comment) {
    var comment = comment
    comment.blankLineBefore = true
    self.init(leadingComments: [comment])
  }

  /// With or without an empty line before the item and its comments.
  func spaced(_ isSpaced: Bool) -> Layout {
    var layout = self
    if layout.leadingComments.isEmpty {
      layout.blankLineBefore = isSpaced
    } else {
      layout.leadingComments[0].blankLineBefore = isSpaced
    }
    return layout
  }
}

/// The item with an empty line before it.
func spaced(_ item: BodyItem) -> BodyItem { item.spaced(true) }

/// The item as the first of a file or block.
func unspaced(_ item: BodyItem) -> BodyItem { item.spaced(false) }

extension BodyItem {
  fileprivate func spaced(_ isSpaced: Bool) -> BodyItem {
    switch self {
    case .attribute(var attribute):
      attribute.layout = attribute.layout.spaced(isSpaced)
      return .attribute(attribute)
    case .block(var block):
      block.layout = block.layout.spaced(isSpaced)
      return .block(block)
    }
  }
}
