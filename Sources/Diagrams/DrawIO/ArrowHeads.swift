/// Which ends of a draw.io edge point at something. Ovals, dashes, diamonds and ER marks do not.
struct ArrowHeads {
  var source: Bool
  var target: Bool

  init(_ cell: Cell) {
    let style = cell.style
    source = Self.points(style["startArrow"])
    // The default style of edges has a head at the target; a style that begins with `;` starts from nothing,
    // and links are drawn without heads.
    let hasDefault = !cell.styleStartsBare && !style.says("shape", "link") && !style.has("link")
    target = style["endArrow"].map { Self.points($0) } ?? hasDefault
  }

  private static func points(_ name: String?) -> Bool {
    guard let name else { return false }
    return pointing.contains { name.utf8.elementsEqual($0.utf8) }
  }

  private static let pointing = [
    "classic", "classicThin", "block", "blockThin", "open", "openThin", "async", "openAsync",
    "doubleBlock",
  ]
}
