internal import Catalog
internal import Diagnostics
internal import Diagrams

/// A port that a text names, with the transport when it says so.
struct PortMention: Hashable {
  var transport: String?
  var range: PortRange
}

/// What the labels and annotations of an arrow ask for.
struct AccessWish {
  /// Words of the grammar in its order; empty when the arrow says nothing.
  var verbs: [String] = []
  var ports: [PortMention] = []
  /// An answer to another arrow: grants nothing.
  var isReply = false
  var label = ""
  /// From `zt-access` rather than the label.
  var isAnnotated = false
  /// The words of `zt-access` as they stand there: a pair may know one that the grammar takes for another.
  var annotatedWords: [String] = []
  var hasAnnotatedPort = false
  /// `zt-access = default`: each pair's usual access is what is wanted.
  var asksForDefault = false
}

extension Interpreter {
  mutating func wish(of connector: Int) -> AccessWish {
    let annotation = connectorAnnotations[connector]
    var label = connectors[connector].labels.map(\.text).joined(separator: "\n")
    if let stray = strayLabels[connector] { label = stray }
    var wish = read(label: label)
    if let access = annotation.access {
      wish.verbs = []
      for piece in access.value.utf8.split(whereSeparator: { $0 == 0x2C || $0 <= 0x20 }) {
        let verb = lowercased(String(decoding: piece, as: UTF8.self))
        let known = vocabulary.verbs.matches(in: LabelText(verb)).first?.meaning
        wish.verbs.append(known ?? verb)
        wish.annotatedWords.append(verb)
      }
      wish.asksForDefault = wish.annotatedWords == ["default"]
      if wish.asksForDefault { (wish.verbs, wish.annotatedWords) = ([], []) }
      wish.verbs = joined(wish.verbs)
      wish.isAnnotated = true
      wish.isReply = false
    }
    if let port = annotation.port {
      wish.ports = explicitPorts(port.value)
      wish.hasAnnotatedPort = true
      if wish.ports.isEmpty {
        diagnostics.append(
          .init(
            .warning, "architecture/wrong-annotation", "`zt-port` cannot be `\(port.value)`",
            at: port.place, diagram: connectorPlace(connector),
            help: "Write `443`, `tcp/5432` or `8080-8090`."))
      }
    }
    return wish
  }

  func read(label: String) -> AccessWish {
    var wish = AccessWish()
    wish.label = oneLine(label)
    let text = LabelText(label)
    let verbs = vocabulary.verbs.matches(in: text)
    wish.verbs = joined(leading(verbs, in: text))
    let replies = vocabulary.replies.matches(in: text)
    if let last = replies.last, text.words[last.first].isLetter {
      // The verb stands last.
      wish.isReply = verbs.allSatisfy { $0.end < last.end }
    } else {
      wish.isReply = replies.contains { $0.first == 0 } || (!replies.isEmpty && verbs.isEmpty)
    }
    wish.ports = ports(in: label)
    if wish.ports.isEmpty {
      for match in vocabulary.protocols.matches(in: text) {
        guard let range = PortRange(match.meaning.port) else { continue }
        let mention = PortMention(transport: match.meaning.transport, range: range)
        if !wish.ports.contains(mention) { wish.ports.append(mention) }
      }
    }
    return wish
  }

  /// The first verb with those that are joined to it: "reads and writes", "GET, POST". What comes later is the object:
  /// "writes search entries" searches nothing. Where verbs stand last, what comes before is.
  private func leading(_ verbs: [PhraseIndex<String>.Match], in text: LabelText) -> [String] {
    guard let first = verbs.first else { return [] }
    var result = [first.meaning]
    var end = first.end
    let joins = vocabulary.joins.matches(in: text)
    if text.words[first.first].isLetter {
      result = [verbs[verbs.count - 1].meaning]
      var start = verbs[verbs.count - 1].first
      for earlier in verbs.dropLast().reversed() {
        guard start >= earlier.end, isJoint(earlier.end..<start, joins, text) else { break }
        result.append(earlier.meaning)
        start = earlier.first
      }
      return result
    }
    for next in verbs.dropFirst() {
      guard isJoint(end..<next.first, joins, text) else { break }
      result.append(next.meaning)
      end = next.end
    }
    return result
  }

  /// A comma or the like, or one word that joins.
  private func isJoint(
    _ between: Range<Int>, _ joins: [PhraseIndex<Bool>.Match], _ text: LabelText
  ) -> Bool {
    if between.isEmpty { return !text.words[between.lowerBound - 1].joinsNext }
    return joins.contains { $0.first == between.lowerBound && $0.end == between.upperBound }
  }

  /// In the grammar's order without repeats; read and write together are both.
  private func joined(_ verbs: [String]) -> [String] {
    var set = Set(verbs)
    if set.contains("both") || (set.contains("read") && set.contains("write")) {
      set.subtract(["read", "write"])
      set.insert("both")
    }
    let known = catalog.verbs.map(\.verb).filter(set.contains)
    return known + verbs.filter { !known.contains($0) && set.remove($0) != nil }
  }

  /// Every port that a text names with `tcp/…`, `:…`, `port …`, a protocol before it, or alone when it is a known one.
  func ports(in text: String) -> [PortMention] {
    let atoms = atoms(of: text)
    var mentions: [PortMention] = []
    var inList = false
    let hasNoWord = atoms.allSatisfy { $0.word == nil }
    for (place, atom) in atoms.enumerated() {
      guard case .number(let digits) = atom, let range = PortRange(digits) else {
        if case .word = atom { inList = false }
        continue
      }
      let before = context(atoms, before: place)
      let after = place + 1 < atoms.count ? atoms[place + 1] : nil
      var transport = before.word.flatMap(transport(named:))
      if place + 2 < atoms.count, case .mark(let mark) = atoms[place + 1], mark == "/",
        case .word(let word) = atoms[place + 2], word == "tcp" || word == "udp"
      {
        transport = .some(word)
      }
      let isAlone = hasNoWord && catalog.protocols.contains { $0.port == digits }
      let isNamed = before.word.map(namesPort) ?? false || after?.word.map(namesPort) ?? false
      let isListed = inList && before.mark == ","
      guard transport != nil || isNamed || before.isColon || isListed || isAlone else { continue }
      inList = true
      let mention = PortMention(
        transport: transport ?? (isListed ? mentions.last?.transport : nil), range: range)
      if !mentions.contains(mention) { mentions.append(mention) }
    }
    return mentions
  }

  /// All pieces must be ports.
  private func explicitPorts(_ text: String) -> [PortMention] {
    var mentions: [PortMention] = []
    for piece in text.utf8.split(whereSeparator: { $0 == 0x2C || $0 <= 0x20 }) {
      let parts = piece.split(separator: UInt8(ascii: "/"))
      let words = parts.map { lowercased(String(decoding: $0, as: UTF8.self)) }
      var transport: String?
      var range: PortRange?
      for word in words {
        if word == "tcp" || word == "udp" { transport = word } else { range = PortRange(word) }
      }
      guard let range, words.count <= 2, words.count == (transport == nil ? 1 : 2) else {
        return []
      }
      mentions.append(PortMention(transport: transport, range: range))
    }
    return mentions
  }

  private enum Atom {
    case word(String)
    /// Digits, or a range of them.
    case number(String)
    case mark(String)

    var word: String? { if case .word(let word) = self { word } else { nil } }
  }

  private func atoms(of text: String) -> [Atom] {
    var atoms: [Atom] = []
    var run: [UInt8] = []
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func flush() {
      guard let first = run.first else { return }
      let piece = lowercased(String(decoding: run, as: UTF8.self))
      atoms.append(isDigit(first) && PortRange(piece) != nil ? .number(piece) : .word(piece))
      run = []
    }
    for byte in narrow(text) {
      // A script without spaces sets the number off by itself.
      if let last = run.last, (byte >= 0x80) != (last >= 0x80), isDigit(byte) || isDigit(last) {
        flush()
      }
      let isWord =
        isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte >= 0x80 || byte == UInt8(ascii: ".")
        || (byte == UInt8(ascii: "-") && (run.first.map(isDigit) ?? false))
      if isWord {
        run.append(byte)
      } else {
        flush()
        if byte > 0x20 { atoms.append(.mark(String(decoding: [byte], as: UTF8.self))) }
      }
    }
    flush()
    return atoms
  }

  /// Signs and letters of full width as those of ASCII.
  private func narrow(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? [UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)] : Array(String(scalar).utf8)
    }
  }

  private func context(
    _ atoms: [Atom], before place: Int
  ) -> (word: String?, mark: String?, isColon: Bool) {
    guard place > 0 else { return (nil, nil, false) }
    switch atoms[place - 1] {
    case .word(let word): return (word, nil, false)
    case .number: return (nil, nil, false)
    case .mark(let mark):
      guard [":", "/", "(", "="].contains(mark) else { return (nil, mark, false) }
      if place > 1, case .word(let word) = atoms[place - 2] { return (word, mark, mark == ":") }
      if place > 1, case .number = atoms[place - 2] { return (nil, mark, false) }
      return (nil, mark, mark == ":")
    }
  }

  private func transport(named word: String) -> String? {
    if word == "tcp" || word == "udp" { return word }
    return catalog.protocols.first { $0.word == word }?.transport
  }

  private func namesPort(_ word: String) -> Bool { catalog.portWords.contains { same($0, word) } }
}
