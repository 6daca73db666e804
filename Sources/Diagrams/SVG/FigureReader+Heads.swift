/// Arrow heads that are drawn, not marked: a small closed form painted right after a line, at an end of it.
///
/// Graphviz, PlantUML and draw.io write arrows so.
extension FigureReader {
  mutating func attachDrawnHeads() {
    var kept: [Figure] = []
    kept.reserveCapacity(figures.count)
    // The line that forms are still compared with, and how many came after it.
    var line: Int?
    var since = 0
    for figure in figures {
      if let index = line, since < 2, isSmall(figure), let end = nearEnd(of: kept[index], figure) {
        if end == .start { kept[index].hasStartHead = true } else { kept[index].hasEndHead = true }
        since += 1
        continue
      }
      line = figure.form == .line && isBareShaft(figure) ? kept.count : nil
      since = 0
      kept.append(figure)
    }
    figures = kept
  }

  private enum End { case start, end }

  private func isBareShaft(_ line: Figure) -> Bool {
    let reach = max(line.bounds.width, line.bounds.height)
    return !line.hasStartHead && !line.hasEndHead && reach >= 20
  }

  private func isSmall(_ figure: Figure) -> Bool {
    figure.form == .outline && figure.annotations.isEmpty && figure.bounds.width <= 20
      && figure.bounds.height <= 20
  }

  private func nearEnd(of line: Figure, _ head: Figure) -> End? {
    let reach = 4.0
    let box = Rect(
      x: head.bounds.x - reach, y: head.bounds.y - reach, width: head.bounds.width + 2 * reach,
      height: head.bounds.height + 2 * reach)
    if let last = line.points.last, box.contains(last) { return .end }
    if let first = line.points.first, box.contains(first) { return .start }
    return nil
  }
}
