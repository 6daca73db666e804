internal import Catalog
internal import Diagrams

extension Interpreter {
  func draft(kind: String, because: String, confidence: Confidence) -> Draft {
    let role = catalog.role(of: kind) ?? .resource
    return Draft(
      kind: kind, type: role == .actor ? nil : catalog.resourceType(of: kind),
      title: catalog.title(of: kind), role: role, because: because, confidence: confidence,
      isFrame: role == .boundary)
  }

  func draft(_ meaning: ShapeMeaning, because: String, confidence: Confidence) -> Draft {
    if let kind = meaning.kind {
      var made = draft(kind: kind, because: because, confidence: confidence)
      made.title = meaning.title
      if made.role != .actor { made.type = meaning.resourceType ?? made.type }
      addFacts(from: meaning.title, to: &made)
      return made
    }
    let role: Role =
      switch meaning.role {
      case .actor, .external: .actor
      case .service: .service
      case .boundary: .boundary
      default: .resource
      }
    return Draft(
      kind: nil, type: meaning.resourceType, title: meaning.title, role: role, because: because,
      confidence: confidence, isFrame: role == .boundary)
  }

  /// A family's icon is what its label says.
  func refine(_ draft: inout Draft, _ index: Int) {
    let label = LabelText(labels[index])
    guard let kind = draft.kind else {
      // No template knows the icon; a label that names nothing else but a kind goes first.
      if draft.role == .resource, let named = wholeName(label) {
        draft = self.draft(
          kind: named, because: "\(draft.because), label \(name(index))", confidence: .likely)
      }
      return
    }
    for (place, rule) in catalog.refinements.enumerated()
    where rule.of.contains(kind) && rule.kind != kind {
      guard !vocabulary.refinements[place].matches(in: label).isEmpty else { continue }
      let refined = self.draft(
        kind: rule.kind, because: "\(draft.because), label \(name(index))",
        confidence: draft.confidence)
      draft = refined
      return
    }
  }

  /// The kind that a label is the name of, with nothing besides but the provider's.
  private func wholeName(_ label: LabelText) -> String? {
    guard let match = vocabulary.kinds.matches(in: label).last, match.end == label.words.count
    else { return nil }
    let rest = label.words[..<match.first].map(\.text)
    let providers = catalog.ignoredPrefixes.map { Array($0.utf8.dropLast()) }
    return rest.allSatisfy(providers.contains) ? match.meaning : nil
  }

  func addFacts(from text: String, to draft: inout Draft) {
    let label = LabelText(text)
    for (place, words) in catalog.facts.enumerated() where draft.facts[words.fact] == nil {
      // Frames have tiers, stores have engines.
      guard draft.isFrame == (words.fact == "tier") else { continue }
      if !vocabulary.facts[place].matches(in: label).isEmpty {
        draft.facts[words.fact] = words.value
      }
    }
  }

  /// Facts of the label, and the template that serves a kind without one of its own.
  mutating func finishDraft(_ index: Int) {
    guard case .component(var draft) = fates[index] else { return }
    let fromIcon = draft.facts
    draft.facts = [:]
    addFacts(from: labels[index], to: &draft)
    draft.facts.merge(fromIcon) { label, _ in label }
    if let cidr = cidrBlock(in: labels[index]) { draft.facts["cidr"] = cidr }
    if let account = accountNumber(in: labels[index]) { draft.facts["account_id"] = account }
    if let region = regionName(in: labels[index]) { draft.facts["region"] = region }
    // A frame is a place; only a frame without anything in it is the thing itself.
    if draft.isFrame, draft.role != .actor || contents[index] != nil {
      if draft.role == .boundary || contents[index] != nil { draft.role = .boundary }
    }
    substitute(&draft, index)
    fates[index] = .component(draft)
  }

  private mutating func substitute(_ draft: inout Draft, _ index: Int) {
    guard let kind = draft.kind, catalog.kind(kind) == nil, draft.role != .boundary else { return }
    guard
      let served = catalog.lineage(of: kind).dropFirst().first(where: { catalog.kind($0) != nil })
    else { return }
    if draft.role != .actor {
      assume(
        index, "\(spot(index)) (\(draft.title)) is made as \(catalog.title(of: served))", "zt-kind")
    }
    draft.kind = served
    draft.type = catalog.resourceType(of: served)
    draft.role = catalog.role(of: served) ?? draft.role
  }
}

/// The first `10.0.0.0/16` of a text.
func cidrBlock(in text: String) -> String? {
  for piece in text.utf8.split(whereSeparator: {
    !((0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/"))
  }) {
    let halves = piece.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, let mask = smallNumber(halves[1]), mask <= 32 else { continue }
    let octets = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard octets.count == 4, octets.allSatisfy({ smallNumber($0).map { $0 <= 255 } ?? false })
    else { continue }
    return String(decoding: piece, as: UTF8.self)
  }
  return nil
}

private func smallNumber(_ digits: Substring.UTF8View.SubSequence) -> Int? {
  guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
    return nil
  }
  return Int(String(decoding: digits, as: UTF8.self))
}

/// Twelve digits that stand alone, dashes allowed as people write them: `1111-2222-3333`.
private func accountNumber(in text: String) -> String? {
  for piece in text.utf8.split(whereSeparator: {
    !((0x30...0x39).contains($0) || $0 == UInt8(ascii: "-"))
  }) {
    let digits = piece.filter { $0 != UInt8(ascii: "-") }
    if digits.count == 12 { return String(decoding: digits, as: UTF8.self) }
  }
  return nil
}

/// `eu-west-1`: letters, letters and a digit, joined by dashes.
func regionName(in text: String) -> String? { placeName(in: text, isZone: false) }

/// `eu-west-1a`: a region with a letter.
func zoneName(in text: String) -> String? { placeName(in: text, isZone: true) }

private func placeName(in text: String, isZone: Bool) -> String? {
  for piece in text.utf8.split(whereSeparator: {
    !((0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-"))
  }) {
    let parts = piece.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (3...4).contains(parts.count), let first = parts.first, first.count == 2,
      let last = parts.last, last.count == (isZone ? 2 : 1),
      let digit = last.first, (0x31...0x39).contains(digit),
      !isZone || (0x61...0x7A).contains(last[last.index(before: last.endIndex)]),
      parts.dropLast().allSatisfy({ $0.count >= 2 && $0.allSatisfy { (0x61...0x7A).contains($0) } })
    else { continue }
    return String(decoding: piece, as: UTF8.self)
  }
  return nil
}
