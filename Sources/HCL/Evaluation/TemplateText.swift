/// Text that grows part by part, as long as every part is text or names where it comes from.
package struct TemplateText {
  package private(set) var text = ""
  private var parts: [SymbolPart] = []
  private var hasParts = true
  private var unknowns: [Value] = []
  package var marks = Marks()

  package init() {}

  package mutating func append(_ more: String) { text += more }

  /// A known or unknown string.
  package mutating func append(_ value: Value) {
    switch value {
    case .string(let more): text += more
    case .unknown(let unknown):
      unknowns.append(value)
      guard let own = unknown.parts else {
        hasParts = false
        return
      }
      for part in own {
        switch part {
        case .text(let more): text += more
        case .reference:
          flush()
          parts.append(part)
        }
      }
    default: lose([value])
    }
  }

  /// The result is unknown, and not even its parts are known.
  package mutating func lose(_ values: [Value]) {
    unknowns += values
    hasParts = false
  }

  private mutating func flush() {
    if !text.isEmpty { parts.append(.text(text.normalisedToNFC)) }
    text = ""
  }

  package var value: Value {
    guard !unknowns.isEmpty else { return Value.text(text).marked(with: marks) }
    var copy = self
    copy.flush()
    var unknown = Unknown.combining(unknowns, type: .string)
    unknown.isNotNull = true
    unknown.parts = hasParts ? copy.parts : nil
    return Value.unknown(unknown).marked(with: marks)
  }
}
