internal import Catalog
internal import Diagrams

extension Interpreter {
  /// Texts just below or in unlabelled icons and boxes become their labels.
  mutating func assignCaptions() {
    let texts = shapes.indices.filter { index in
      guard fates[index].isPending, annotations[index].kind == nil, !labels[index].isEmpty else {
        return false
      }
      if case .text = shapes[index].appearance { return true }
      return false
    }
    let targets = shapes.indices.filter { index in
      guard fates[index].isPending, trimmed(labels[index]).isEmpty else { return false }
      switch shapes[index].appearance {
      case .token, .picture: return shapes[index].bounds.area > 0
      case .plain:
        // A dot on which lines meet has no name.
        let isDot = max(shapes[index].bounds.width, shapes[index].bounds.height) <= 12
        return shapes[index].bounds.area > 0 && !(isDot && attached.contains(index))
      case .text, .group: return false
      }
    }
    guard !texts.isEmpty, !targets.isEmpty else { return }
    let isTarget = Set(targets)
    let icons = SpatialIndex(
      targets.map { ($0, SpatialIndex.Box(shapes[$0].bounds)) }, effort)
    var pairs: [(distance: Double, text: Int, target: Int)] = []
    for text in texts {
      guard LabelText(labels[text]).length <= 8 else { continue }
      var candidates: Set<Int> = []
      icons.visit(captionReach(text)) { candidates.insert($0) }
      // The box that it lies in, and the icon of which that is the box.
      if let box = innermost[text] {
        candidates.insert(box)
        if case .decoration(_, owner: .some(let icon)) = fates[box] { candidates.insert(icon) }
      }
      for target in candidates where isTarget.contains(target) {
        if let distance = captionDistance(text, of: target) {
          pairs.append((distance, text, target))
        }
      }
    }
    pairs.sort { ($0.distance, $0.text, $0.target) < ($1.distance, $1.text, $1.target) }
    var labelled: Set<Int> = []
    for pair in pairs where fates[pair.text].isPending && !labelled.contains(pair.target) {
      labelled.insert(pair.target)
      labels[pair.target] = labels[pair.text]
      fates[pair.text] = .decoration(
        "label of cell `\(shapes[pair.target].id)`", owner: pair.target)
    }
  }

  /// A box around a single icon is that icon: its label is the icon's, and so are the arrows at it.
  mutating func absorbBoxes() {
    var children: [Int: [Int]] = [:]
    for index in shapes.indices where shapes[index].appearance.isDrawn {
      if let holder = parents[index] {
        children[holder, default: []].append(index)
      }
    }
    for (box, inside) in contents.sorted(by: { $0.key < $1.key }) where inside.count == 1 {
      guard let icon = inside.first, fates[box].isPending, fates[icon].isPending,
        case .plain = shapes[box].appearance, annotations[box].kind == nil, isIconOfSomething(icon),
        children[box, default: []].allSatisfy({ $0 == icon }),
        shapes[box].bounds.area <= shapes[icon].bounds.area * 25, frameRule(box, token: nil) == nil
      else { continue }
      if trimmed(labels[icon]).isEmpty { labels[icon] = labels[box] }
      fates[box] = .decoration("box of cell `\(shapes[icon].id)`", owner: icon)
    }
  }

  /// A picture, or an icon that the catalogue knows and that is no frame.
  private func isIconOfSomething(_ index: Int) -> Bool {
    guard contents[index] == nil else { return false }
    switch shapes[index].appearance {
    case .picture: return true
    case .token(let token):
      guard case .known(let meaning, _) = vocabulary.meaning(of: token) else { return false }
      return [.resource, .service, .actor, .external].contains(meaning.role)
    default: return false
    }
  }

  /// Where an icon lies that a text may stand below or beside.
  private func captionReach(_ text: Int) -> SpatialIndex.Box {
    SpatialIndex.Box(shapes[text].bounds).grown(by: 26 * unit)
  }

  /// How far a text is from being the caption of a shape; nil when it is too far.
  private func captionDistance(_ text: Int, of target: Int) -> Double? {
    let caption = shapes[text].bounds
    let icon = shapes[target].bounds
    if case .plain = shapes[target].appearance {
      // The text of a box or the title of a frame, written as a cell of its own.
      guard icon.encloses(caption), innermost[text] == target else { return nil }
      let isTitle = caption.centre.y - icon.y <= max(40 * unit, caption.height)
      return contents[target] == nil || isTitle ? caption.centre.y - icon.y : nil
    }
    if let title = frameTitle(text, of: target) { return title }
    if let box = innermost[target], innermost[text] == box, case .decoration(_, target) = fates[box]
    {
      // The texts of a box with one icon: the first is its name.
      return 1_000 * unit + caption.centre.y - shapes[box].bounds.y
    }
    guard contents[target] == nil else { return nil }
    let below = caption.y - icon.bottom
    let across = abs(caption.centre.x - icon.centre.x)
    let isUnder = across <= max(icon.width, caption.width) / 2
    if isUnder, caption.height <= icon.height * 1.5 + 20 * unit, below >= -icon.height * 0.35,
      below <= 25 * unit
    {
      return abs(below) + across
    }
    // Beside or above it, unless it speaks of an arrow or counts steps.
    let label = LabelText(labels[text])
    guard caption.height <= icon.height + 20 * unit, !stepNumber(label), !saysAccess(labels[text])
    else {
      return nil
    }
    let gap = max(caption.x - icon.right, icon.x - caption.right)
    let off = abs(caption.centre.y - icon.centre.y)
    if gap >= -5 * unit, gap <= 20 * unit, off <= icon.height / 2 { return 100 * unit + gap + off }
    let above = icon.y - caption.bottom
    return isUnder && above >= -5 * unit && above <= 15 * unit ? 200 * unit + above + across : nil
  }

  /// A frame's title written as a text inside its upper edge.
  private func frameTitle(_ text: Int, of target: Int) -> Double? {
    let caption = shapes[text].bounds
    let frame = shapes[target].bounds
    guard contents[target] != nil, innermost[text] == target else { return nil }
    let drop = caption.centre.y - frame.y
    return drop <= max(40 * unit, caption.height) ? drop : nil
  }

  /// Texts beside the line of an arrow without a label become its label.
  mutating func assignStrayTexts() {
    for index in shapes.indices where fates[index].isPending {
      guard let named = annotations[index].labelled, let arrow = connectorPositions[bytes(named)]
      else { continue }
      strayLabels[arrow] = labels[index]
      fates[index] = .decoration("label of arrow `\(named)`", owner: nil)
    }
    let free = connectors.indices.filter {
      connectors[$0].labels.isEmpty && connectors[$0].isVisible && connectors[$0].route.count >= 2
    }
    guard !free.isEmpty else { return }
    let lines = LineIndex(free.map { ($0, connectors[$0].route) }, effort)
    for index in shapes.indices where fates[index].isPending {
      guard case .text = shapes[index].appearance, !attached.contains(index),
        (1...6).contains(LabelText(labels[index]).length)
      else { continue }
      let centre = shapes[index].bounds.centre
      let reach = 12 * unit + shapes[index].bounds.height / 2
      let nearest = lines.nearest(to: centre, within: reach) { strayLabels[$0] == nil }
      guard let connector = nearest, saysAccess(labels[index])
      else { continue }
      strayLabels[connector] = labels[index]
      fates[index] = .decoration("label of arrow `\(connectors[connector].id)`", owner: nil)
      assume(
        index,
        "the text \(name(index)) is taken for the label of the arrow that it lies on", "zt-access",
        [Annotation("zt-label-of", connectors[connector].id)])
    }
  }

  /// Only a text that means something on an arrow is taken for a label.
  private func saysAccess(_ text: String) -> Bool {
    let label = LabelText(text)
    return !vocabulary.verbs.matches(in: label).isEmpty
      || !vocabulary.protocols.matches(in: label).isEmpty
      || !vocabulary.replies.matches(in: label).isEmpty
      || !ports(in: text).isEmpty
  }
}
