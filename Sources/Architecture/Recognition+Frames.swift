internal import Catalog
internal import Diagnostics
internal import Diagrams

/// Rectangles that hold others, by label, colour and content.
extension Interpreter {
  mutating func recogniseFrame(_ index: Int) {
    let shape = shapes[index]
    switch shape.appearance {
    case .plain, .group: break
    case .token(let token):
      // Frames of a library whose badge is missing are rectangles like any other.
      guard case .foreign = vocabulary.meaning(of: token), contents[index] != nil else { return }
    case .text, .picture: return
    }
    guard let rule = frameRule(index, token: nil) else { return }
    let byWords = !rule.words.isEmpty
    let because = byWords ? "rectangle labelled \(name(index))" : "rectangle of that colour"
    fates[index] = .component(
      framed(rule, because: because, rank: byWords ? .likely : .guess))
    let reason = byWords ? "its label" : "its colour"
    assume(
      index, "\(spot(index)) is taken for a frame (\(rule.title)) by \(reason)", "zt-kind")
  }

  func framed(_ rule: FrameRule, because: String, rank: Confidence) -> Draft {
    var made = draft(kind: rule.kind, because: because, confidence: rank)
    made.title = rule.title
    made.isFrame = true
    return made
  }

  /// The first rule for frames whose conditions all hold.
  func frameRule(_ index: Int, token: String?) -> FrameRule? {
    let shape = shapes[index]
    let label = LabelText(labels[index])
    // A sentence that mentions a subnet is no subnet.
    if token == nil, label.length > 8, zoneName(in: labels[index]) == nil { return nil }
    for (place, rule) in catalog.frames.enumerated() {
      if let token {
        guard rule.tokens.contains(token) else { continue }
      } else {
        guard rule.tokens.isEmpty else { continue }
        if rule.onlyContainers, contents[index] == nil {
          // What has a title at its top is a frame also when only other frames cross it.
          guard isEmptyFrame(index), !rule.words.isEmpty || rule.names != nil else { continue }
        }
      }
      guard speaks(rule, place, in: label, labels[index]) else { continue }
      if !rule.excludedWords.isEmpty,
        !vocabulary.frameExclusions[place].matches(in: label).isEmpty
      {
        continue
      }
      if !rule.strokes.isEmpty, !rule.strokes.contains(shape.stroke ?? "") { continue }
      if !rule.fills.isEmpty, !rule.fills.contains(shape.fill ?? "") { continue }
      if let dashed = rule.isDashed, dashed != shape.isDashed { continue }
      if rule.hasNoFill, let fill = shape.fill, fill != "none" { continue }
      return rule
    }
    return nil
  }

  /// The label has a word of the rule or names its kind of place; a rule without either asks for none.
  private func speaks(
    _ rule: FrameRule, _ place: Int, in label: LabelText, _ text: String
  ) -> Bool {
    if rule.words.isEmpty, rule.names == nil { return true }
    switch rule.names {
    case .region: if regionName(in: text) != nil { return true }
    case .zone: if zoneName(in: text) != nil { return true }
    case nil: break
    }
    return vocabulary.frameWords[place].matches(in: label).contains {
      $0.count > 1 || label.words.count == 1 || !isProvider(label.words[$0.first].text)
    }
  }

  /// The provider's name stands before many names; by itself it names a frame only as the whole label.
  func isProvider(_ word: [UInt8]) -> Bool {
    catalog.ignoredPrefixes.contains { $0.utf8.dropLast().elementsEqual(word) }
  }

  /// A rectangle whose title stands at its top, as for things to be put into it.
  func isEmptyFrame(_ index: Int) -> Bool {
    guard case .plain = shapes[index].appearance, let side = shapes[index].style["verticalAlign"]
    else { return false }
    let bounds = shapes[index].bounds
    return same(side, "top") && min(bounds.width, bounds.height) >= 100
  }
}
