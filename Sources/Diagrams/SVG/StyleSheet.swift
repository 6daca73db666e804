import XML

/// The rules of an SVG's `<style>`: selectors by element, class and id, with ancestors; nothing finer.
struct StyleSheet {
  struct Rule {
    /// The last is the element itself, the others are around it, outermost first.
    var selector: [Compound]
    var declarations: [(name: String, value: String)]
  }

  /// `rect.box#id`
  struct Compound {
    var element: [UInt8] = []
    var classes: [[UInt8]] = []
    var id: [UInt8] = []
  }

  private(set) var rules: [Rule] = []

  /// More rules than this are no drawing's; the rest is not applied.
  private static let limit = 500

  mutating func add(_ css: String) {
    let text = withoutComments(Array(css.utf8))
    for block in text.split(separator: UInt8(ascii: "}")) {
      let halves = block.split(separator: UInt8(ascii: "{"), maxSplits: 1)
      guard halves.count == 2, let heads = halves.first, let body = halves.last else { continue }
      let declarations = cssDeclarations(in: Array(body))
      for head in heads.split(separator: UInt8(ascii: ",")) where rules.count < Self.limit {
        let selector = head.split { $0 <= 0x20 || $0 == UInt8(ascii: ">") }.map { Compound($0) }
        if !selector.isEmpty { rules.append(Rule(selector: selector, declarations: declarations)) }
      }
    }
  }

  /// What the rules say of an element, in order of the file; specificity is not weighed.
  func declarations(
    for element: Subject, inside ancestors: [Subject]
  ) -> [(name: String, value: String)] {
    rules.flatMap { rule in
      rule.matches(element, inside: ancestors) ? rule.declarations : []
    }
  }

  private func withoutComments(_ css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while let open = find("/*", in: css, from: index) {
      output += css[index..<open]
      index = find("*/", in: css, from: open + 2).map { $0 + 2 } ?? css.count
    }
    return output + css[min(index, css.count)...]
  }

  /// What a selector looks at.
  struct Subject {
    var element: [UInt8]
    var classes: [[UInt8]]
    var id: [UInt8]

    init(_ element: XMLElement) {
      self.element = Array(element.localName.utf8)
      classes = (element["class"] ?? "").utf8.split { $0 <= 0x20 }.map { Array($0) }
      id = Array((element["id"] ?? "").utf8)
    }
  }
}

extension StyleSheet.Rule {
  fileprivate func matches(
    _ element: StyleSheet.Subject, inside ancestors: [StyleSheet.Subject]
  ) -> Bool {
    guard let last = selector.last, last.matches(element) else { return false }
    var rest = selector.dropLast()
    for ancestor in ancestors.reversed() {
      guard let wanted = rest.last else { return true }
      if wanted.matches(ancestor) { rest = rest.dropLast() }
    }
    return rest.isEmpty
  }
}

extension StyleSheet.Compound {
  fileprivate init(_ text: Substring.UTF8View.SubSequence) { self.init(Array(text)) }

  fileprivate init(_ text: ArraySlice<UInt8>) { self.init(Array(text)) }

  private init(_ text: [UInt8]) {
    self.init()
    var part: [UInt8] = []
    var kind: UInt8 = 0
    func finish(_ compound: inout StyleSheet.Compound) {
      switch kind {
      case UInt8(ascii: "."): compound.classes.append(part)
      case UInt8(ascii: "#"): compound.id = part
      default: compound.element = part == [UInt8(ascii: "*")] ? [] : part
      }
    }
    for byte in text {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "#") {
        finish(&self)
        (part, kind) = ([], byte)
      } else {
        part.append(byte)
      }
    }
    finish(&self)
  }

  fileprivate func matches(_ subject: StyleSheet.Subject) -> Bool {
    (element.isEmpty || element == subject.element) && (id.isEmpty || id == subject.id)
      && classes.allSatisfy { subject.classes.contains($0) }
  }
}

/// `name: value; …` of a rule or a `style` attribute.
func cssDeclarations(in text: [UInt8]) -> [(name: String, value: String)] {
  text.split(separator: UInt8(ascii: ";")).compactMap { part in
    let halves = part.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard halves.count == 2, let name = halves.first, let value = halves.last else { return nil }
    return (
      String(decoding: trimmed(Array(name)), as: UTF8.self),
      String(decoding: trimmed(Array(value)), as: UTF8.self)
    )
  }
}
