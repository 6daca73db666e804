internal import Catalog
internal import Diagnostics
internal import Diagrams

extension Interpreter {
  /// Decides for every shape: component, decoration or unknown.
  mutating func recognise() {
    for index in shapes.indices { settleHidden(index) }
    nest()
    absorbBoxes()
    assignCaptions()
    for index in shapes.indices where fates[index].isPending { recogniseByAnnotation(index) }
    for index in shapes.indices where fates[index].isPending { recogniseByToken(index) }
    for index in shapes.indices where fates[index].isPending { recogniseByAddress(index) }
    for index in shapes.indices where fates[index].isPending { recogniseFrame(index) }
    settleBadges()
    for index in shapes.indices where fates[index].isPending { recogniseByWords(index) }
    assignStrayTexts()
    for index in shapes.indices where fates[index].isPending { settleRest(index) }
    for index in shapes.indices { finishDraft(index) }
  }

  private mutating func settleHidden(_ index: Int) {
    if annotations[index].isIgnored {
      fates[index] = .decoration("`zt-ignore`", owner: nil)
    } else if !shapes[index].isVisible {
      fates[index] = .decoration("hidden", owner: nil)
    }
  }

  private mutating func recogniseByAnnotation(_ index: Int) {
    guard let property = annotations[index].kind else { return }
    let wanted = property.value
    let because = "`zt-kind = \(wanted)`"
    if catalog.isKnown(wanted) {
      var made = draft(kind: wanted, because: because, confidence: .certain)
      if case .token(let token) = shapes[index].appearance,
        case .known(let meaning, _) = vocabulary.meaning(of: token),
        meaning.kind.map({ same($0, wanted) }) == true
      {
        // The icon says the same, and may say more.
        made = draft(meaning, because: because, confidence: .certain)
      }
      // Also a cluster or a data centre is a frame where it is drawn around something.
      let canFrame = catalog.frames.contains { same($0.kind, wanted) }
      made.isFrame = made.isFrame || canFrame && contents[index] != nil
      fates[index] = .component(made)
      return
    }
    let isType = wanted.utf8.contains(UInt8(ascii: "_")) && isIdentifier(wanted)
    if isType, let kind = vocabulary.types[wanted] {
      if let kind {
        var made = draft(kind: kind, because: because, confidence: .certain)
        made.type = wanted
        fates[index] = .component(made)
      } else {
        fates[index] = .component(plainResource(wanted, because))
      }
      return
    }
    // The provider has more types than the catalogue names.
    if isType, hasKnownProvider(wanted) {
      fates[index] = .component(plainResource(wanted, because))
      assume(index, "\(spot(index)) is taken as a plain `\(wanted)`", "zt-kind")
      return
    }
    let names = catalog.knownKinds.map(\.id) + catalog.kinds.map(\.id)
    let close = suggestion(for: wanted, among: names + vocabulary.types.keys.sorted(by: precedes))
    diagnostics.append(
      Diagnostic(
        .warning, "architecture/unknown-kind", "`\(wanted)` is no kind", at: property.place,
        diagram: place(index),
        help: close.map { "Did you mean `\($0)`?" }
          ?? "`zeroplan catalog` lists the kinds; a resource type of the provider will do as well."
      ))
    fates[index] = .unknown(token: "zt-kind = \(wanted)")
  }

  func plainResource(_ type: String, _ because: String) -> Draft {
    Draft(
      kind: nil, type: type, title: type, role: .resource, because: because, confidence: .certain)
  }

  /// The part before the first underscore is that of a type in the catalogue.
  func hasKnownProvider(_ type: String) -> Bool {
    let provider = type.utf8.prefix { $0 != UInt8(ascii: "_") }
    return vocabulary.types.keys.contains {
      $0.utf8.prefix { $0 != UInt8(ascii: "_") }.elementsEqual(provider)
    }
  }

  private mutating func recogniseByToken(_ index: Int) {
    guard case .token(let token) = shapes[index].appearance else { return }
    switch vocabulary.meaning(of: token) {
    case .known(let meaning, let isExact):
      recognise(index, token: token, meaning: meaning, isExact: isExact)
    case .misspelt:
      // An invented icon is what its name says, else what its label says.
      if let kind = named(token) {
        fates[index] = .component(
          draft(kind: kind, because: "icon `\(token)`, by its name", confidence: .likely))
        assume(
          index,
          "\(spot(index)) has the invented icon `\(token)`, taken for \(catalog.title(of: kind))",
          "zt-kind")
      } else if guess(from: labels[index]) == nil {
        fates[index] = .unknown(token: token)
      }
    case .foreign: break
    }
  }

  /// The kind whose name the last part of an icon's name is, or begins with.
  private func named(_ token: String) -> String? {
    guard let last = token.utf8.split(separator: UInt8(ascii: ".")).last else { return nil }
    let text = LabelText(String(decoding: last.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self))
    return vocabulary.kinds.matches(in: text).filter { $0.first == 0 }
      .max { $0.count < $1.count }?.meaning
  }

  private mutating func recognise(
    _ index: Int, token: String, meaning: ShapeMeaning, isExact: Bool
  ) {
    let because = isExact ? "icon `\(token)`" : "icon `\(token)`, read as `\(meaning.token)`"
    switch meaning.role {
    case .decoration, .arrow, .head:
      fates[index] = .decoration("drawn as \(meaning.title)", owner: nil)
    case .generic: break
    case .joint where labels[index].isEmpty && attached.contains(index):
      joints.insert(index)
      fates[index] = .decoration("a sign that arrows pass", owner: nil)
    case .joint: break
    case .boundary:
      if let rule = frameRule(index, token: meaning.token) {
        fates[index] = .component(framed(rule, because: "frame `\(token)`", rank: .certain))
      } else {
        var made = draft(meaning, because: "frame `\(token)`", confidence: .certain)
        made.isFrame = true
        fates[index] = .component(made)
      }
    case .resource, .service, .actor, .external:
      // A server or a globe is drawn for many things: what the label names goes first.
      if meaning.role == .external, let kind = guess(from: labels[index]),
        catalog.role(of: kind) != .actor
      {
        fates[index] = .component(
          draft(kind: kind, because: "label \(name(index))", confidence: .likely))
        assume(
          index,
          "\(spot(index)) has the icon \(meaning.title), but its label says \(catalog.title(of: kind))",
          "zt-kind")
        return
      }
      var made = draft(meaning, because: because, confidence: isExact ? .certain : .likely)
      refine(&made, index)
      fates[index] = .component(made)
      if !isExact {
        assume(index, "\(spot(index)) has the icon `\(token)`, read as \(made.title)", "zt-kind")
      }
    }
  }

  private mutating func settleRest(_ index: Int) {
    let shape = shapes[index]
    let label = LabelText(labels[index])
    let isConnected = attached.contains(index)
    switch shape.appearance {
    case .text:
      let isNote = !vocabulary.notes.matches(in: label).isEmpty
      fates[index] = .decoration(
        isNote ? "a note" : stepNumber(label) ? "a step's number" : "text", owner: nil)
      return
    case .group:
      fates[index] = .decoration("groups other shapes", owner: nil)
      return
    case .token, .picture, .plain: break
    }
    if isJoint(index) {
      joints.insert(index)
      fates[index] = .decoration("a joint of lines", owner: nil)
    } else if contents[index] != nil {
      fates[index] = .decoration("groups other shapes without saying as what", owner: nil)
    } else if label.words.isEmpty, !isConnected {
      fates[index] = .decoration("no label and no arrow", owner: nil)
    } else if stepNumber(label), !isConnected {
      fates[index] = .decoration("a step's number", owner: nil)
    } else if !isConnected, label.length > 8 || !isIcon(index) && isForeign(index) {
      fates[index] = .decoration(label.length > 8 ? "a note" : "a symbol", owner: nil)
    } else if !isConnected, !vocabulary.notes.matches(in: label).isEmpty {
      fates[index] = .decoration("a note", owner: nil)
    } else if !isConnected, isEmptyFrame(index) {
      fates[index] = .decoration("a frame with nothing in it", owner: nil)
    } else {
      fates[index] = .unknown(token: token(index))
    }
  }

  /// A dot on which lines meet.
  private func isJoint(_ index: Int) -> Bool {
    guard case .plain = shapes[index].appearance, trimmed(labels[index]).isEmpty else {
      return false
    }
    let bounds = shapes[index].bounds
    return attached.contains(index) && bounds.width <= 24 * unit && bounds.height <= 24 * unit
  }

  func stepNumber(_ label: LabelText) -> Bool {
    label.words.count == 1
      && label.words.allSatisfy { word in
        word.text.count <= 2 && word.text.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private func isIcon(_ index: Int) -> Bool {
    if case .plain = shapes[index].appearance { return true }
    return false
  }

  private func isForeign(_ index: Int) -> Bool {
    switch shapes[index].appearance {
    case .picture: return true
    case .token(let token):
      if case .misspelt = vocabulary.meaning(of: token) { return false }
      return true
    default: return false
    }
  }

  /// What was looked at, for the message about an unknown shape.
  private func token(_ index: Int) -> String {
    switch shapes[index].appearance {
    case .token(let token): token
    case .picture(let title): title.utf8.count < 80 ? title : "a picture"
    default: "a plain shape"
    }
  }
}

/// Lower-case letters, digits and underscores, beginning with a letter.
func isIdentifier(_ text: String) -> Bool {
  guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
  return text.utf8.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
  }
}
