internal import Catalog
internal import Diagrams

extension Interpreter {
  /// The innermost rectangle around each shape by geometry, whatever it means, and what lies in each.
  mutating func nest() {
    let holders = shapes.indices.filter { index in
      guard shapes[index].isVisible, !annotations[index].isIgnored, shapes[index].bounds.area > 0
      else { return false }
      switch shapes[index].appearance {
      case .text, .picture: return false
      case .token, .plain, .group: return true
      }
    }.sorted { smaller($0, $1) }
    let places = SmallestFirst(self, holders)
    for index in shapes.indices where shapes[index].isVisible {
      let holder = places.first(around: index)
      innermost[index] = holder
      if case .text = shapes[index].appearance { continue }
      if let holder { contents[holder, default: []].append(index) }
    }
  }

  /// By area, then the upper one first, then by id.
  private func smaller(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (shapes[a].bounds.area, shapes[b].bounds.area)
    return left == right ? a < b : left < right
  }

  /// A small icon at the edge of a frame that means the same, or gives a frame without meaning its meaning.
  mutating func settleBadges() {
    let holders = shapes.indices.filter { index in
      guard case .plain = shapes[index].appearance else { return false }
      return shapes[index].isVisible && contents[index] != nil
    }.sorted { smaller($0, $1) }
    let places = SmallestFirst(self, holders)
    for index in shapes.indices {
      guard let badge = fates[index].draft, badge.kind != nil, !badge.isFrame || isSmall(index),
        let frame = badgeFrame(of: index, places)
      else { continue }
      let place = placeRule(badge)
      switch fates[frame] {
      case .pending:
        guard case .plain = shapes[frame].appearance else { continue }
        guard badge.role == .boundary || place != nil else {
          settleSign(index, of: frame)
          continue
        }
        var made = badge
        made.isFrame = true
        made.role = .boundary
        made.title = place ?? badge.title
        made.because = "badge `\(shapes[index].id)`: \(badge.because)"
        if labels[frame].isEmpty { labels[frame] = labels[index] }
        fates[frame] = .component(made)
      case .component(let draft):
        guard draft.isFrame, let kind = draft.kind, let own = badge.kind,
          catalog.lineage(of: kind).contains(own) || badge.role == .boundary && kind == own
        else { continue }
        if labels[frame].isEmpty { labels[frame] = labels[index] }
      default: continue
      }
      fates[index] = .decoration("badge of \(name(frame))", owner: frame)
    }
  }

  /// The title of such a frame when what the icon means can also be one: a cluster.
  private func placeRule(_ badge: Draft) -> String? {
    catalog.frames.first { rule in
      rule.tokens.isEmpty && !rule.words.isEmpty && badge.kind.map { same($0, rule.kind) } == true
    }?.title
  }

  /// An icon in the corner of a rectangle with one thing in it that is of its kind only says what that thing is.
  private mutating func settleSign(_ index: Int, of frame: Int) {
    guard let own = fates[index].draft?.kind else { return }
    let others = (contents[frame] ?? []).filter { other in
      other != index
        && fates[other].draft?.kind.map { catalog.lineage(of: $0).contains(own) } == true
    }
    guard others.count == 1, let other = others.first else { return }
    fates[index] = .decoration("says what \(name(other)) is", owner: other)
  }

  /// The frame at whose edge the icon stands: the one around it, else the smallest whose border it covers.
  private func badgeFrame(of index: Int, _ holders: SmallestFirst) -> Int? {
    if let frame = frame(around: index), isBadge(index, of: frame) { return frame }
    return holders.index.first(meeting: .init(shapes[index].bounds)) {
      $0 != index && isBadge(index, of: $0) && covers(index, borderOf: $0)
    }
  }

  private func covers(_ index: Int, borderOf frame: Int) -> Bool {
    let icon = shapes[index].bounds
    let holder = shapes[frame].bounds
    return icon.y <= holder.y && icon.bottom >= holder.y && icon.x <= holder.right
      && icon.right >= holder.x
  }

  /// The frame whose border or inside the icon lies on.
  private func frame(around index: Int) -> Int? {
    if let frame = parents[index], shapes[frame].bounds.area > shapes[index].bounds.area {
      return frame
    }
    return innermost[index]
  }

  private func isSmall(_ index: Int) -> Bool { contents[index] == nil }

  /// Small, and with its centre within its own size of the frame's upper edge.
  private func isBadge(_ index: Int, of frame: Int) -> Bool {
    let icon = shapes[index].bounds
    let holder = shapes[frame].bounds
    guard !attached.contains(index), icon.area * 8 < holder.area, icon.area < 70 * 70 * unit * unit
    else {
      return false
    }
    let reach = max(icon.height, icon.width)
    return abs(icon.centre.y - holder.y) <= reach && icon.centre.x >= holder.x - reach
      && icon.centre.x <= holder.right + reach
      && min(abs(icon.centre.x - holder.x), abs(icon.centre.x - holder.right)) <= reach * 1.5
  }

  /// The innermost boundary of every shape. The file's parent counts when geometry agrees, and for what sticks out.
  mutating func settleBoundaries() {
    let frames = shapes.indices.filter { fates[$0].draft?.role == .boundary }
      .sorted { smaller($0, $1) }
    let places = SmallestFirst(self, frames)
    for index in shapes.indices {
      let bounds = shapes[index].bounds
      // A frame that reaches over the border of another crosses it: only what holds most of it is around it.
      let isFrame = fates[index].draft?.role == .boundary
      var found = places.first(around: index) {
        !isFrame || bounds.share(in: shapes[$0].bounds) >= 0.75
      }
      if let parent = boundaryAncestor(index), parent != found,
        bounds.share(in: shapes[parent].bounds) > 0,
        shapes[parent].bounds.area > bounds.area
      {
        let isDeeper = found.map { shapes[$0].bounds.encloses(shapes[parent].bounds) } ?? true
        if isDeeper { found = parent }
      }
      boundaries[index] = found
      if let found { boundaryContents[found, default: []].append(index) }
    }
  }

  private func boundaryAncestor(_ index: Int) -> Int? {
    var seen: Set<Int> = [index]
    var current = index
    while let next = parents[current], seen.insert(next).inserted {
      if fates[next].draft?.role == .boundary { return next }
      current = next
    }
    return nil
  }
}

/// Rectangles from the smallest to the largest, for finding the innermost.
struct SmallestFirst {
  let index: SpatialIndex
  private let areas: [Double]
  private let shapes: [Shape]

  /// `sorted` by area.
  init(_ interpreter: Interpreter, _ sorted: [Int]) {
    shapes = interpreter.shapes
    areas = sorted.map { interpreter.shapes[$0].bounds.area }
    index = SpatialIndex(
      sorted.map { ($0, SpatialIndex.Box(interpreter.shapes[$0].bounds)) }, interpreter.effort)
  }

  /// The innermost one around a shape that is as asked.
  func first(around shape: Int, where accepts: (Int) -> Bool = { _ in true }) -> Int? {
    let bounds = shapes[shape].bounds
    return index.first(
      meeting: .init(around: bounds.centre, by: 0), from: firstLarger(than: bounds.area)
    ) { $0 != shape && shapes[$0].bounds.encloses(bounds) && accepts($0) }
  }

  /// The rank of the first one with a larger area.
  private func firstLarger(than area: Double) -> Int {
    var (low, high) = (0, areas.count)
    while low < high {
      let middle = (low + high) / 2
      if areas[middle] > area { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
