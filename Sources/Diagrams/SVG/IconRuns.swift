/// Icons that an export has taken apart into outlines: runs of small closed forms that are painted one over the other.
///
/// draw.io without its model and pasted icons look so. Each run becomes one picture that carries its signs.
struct IconRuns {
  private(set) var figures: [Figure] = []
  private var run: [Figure] = []
  private var box = Rect.zero

  /// No icon is larger, and nothing smaller says anything.
  private static let largest = 160.0
  private static let smallest = 14.0

  init(_ all: [Figure]) {
    for figure in all {
      if run.isEmpty {
        begin(figure)
      } else if joins(figure) {
        run.append(figure)
        box = box.union(figure.bounds)
      } else {
        finish()
        begin(figure)
      }
    }
    finish()
  }

  private mutating func begin(_ figure: Figure) {
    guard canDraw(figure), figure.form == .outline || figure.form == .box || figure.form == .ellipse
    else {
      figures.append(figure)
      return
    }
    run = [figure]
    box = figure.bounds
  }

  private func canDraw(_ figure: Figure) -> Bool {
    figure.form != .text && figure.form != .picture && figure.annotations.isEmpty
      && figure.part == nil && !figure.hasStartHead && !figure.hasEndHead
      && figure.bounds.width <= Self.largest && figure.bounds.height <= Self.largest
  }

  private func joins(_ figure: Figure) -> Bool {
    guard canDraw(figure), box.contains(figure.bounds.center) else { return false }
    // A sign in the corner of a box is that box's badge.
    if let first = run.first, run.count == 1, first.form == .box,
      figure.bounds.width < first.bounds.width * 0.4
    {
      return false
    }
    let whole = box.union(figure.bounds)
    return whole.width <= Self.largest && whole.height <= Self.largest
  }

  private mutating func finish() {
    defer { run = [] }
    let glyphs = run.flatMap(\.glyphs)
    guard let first = run.first, !glyphs.isEmpty, box.width >= Self.smallest,
      box.height >= Self.smallest
    else {
      figures += run
      return
    }
    var icon = first
    icon.form = .picture
    icon.bounds = box
    icon.glyphs = glyphs
    icon.title = run.lazy.compactMap(\.title).first
    icon.style = Style([Style.Item("image", nil)] + first.style.items)
    figures.append(icon)
  }
}
