package import HCL

/// Text of which some parts are attributes that only a provider knows.
package struct SymbolicText: Hashable, Sendable {
  /// nil when nothing is known of it.
  package var parts: [SymbolPart]?
  /// What may have gone into it.
  package var references: [Reference]
  /// Why it is not known, when it is not.
  package var reason: String?

  package init(_ text: String) {
    parts = [.text(text)]
    references = []
  }

  package init(parts: [SymbolPart]) {
    self.parts = parts
    references = parts.compactMap {
      if case .reference(let reference) = $0 { reference } else { nil }
    }
  }

  package init(unknown reason: String?, references: [Reference] = []) {
    parts = nil
    self.references = references
    self.reason = reason
  }

  /// The text of a value; numbers and Booleans as Terraform writes them, nil for null.
  package init?(_ value: Value) {
    switch value {
    case .null: return nil
    case .string(let text): self.init(text)
    case .marked(let inner, _): self.init(inner)
    case .bool(let bool): self.init(bool ? "true" : "false")
    case .number(let number): self.init(number.description)
    case .unknown(let unknown):
      if let parts = unknown.parts {
        self.init(parts: parts)
        reason = unknown.reason
      } else {
        self.init(unknown: unknown.reason, references: unknown.references)
      }
    default: return nil
    }
  }

  /// The whole text when all of it is known.
  package var text: String? { parts?.plainText }

  /// As a person would write it: `${aws_s3_bucket.assets.arn}/*`.
  package var description: String {
    guard let parts else { return "(unknown)" }
    return parts.map { part in
      switch part {
      case .text(let text): text
      case .reference(let reference):
        "${" + ([reference.address] + reference.attribute).joined(separator: ".") + "}"
      }
    }.joined()
  }

  /// Text in which each reference is replaced by `substitute`; nil when nothing is known of it.
  func text(replacingReferencesWith substitute: String) -> String? {
    parts?.map { part in
      if case .text(let text) = part { text } else { substitute }
    }.joined()
  }
}

extension Value {
  /// The texts of a string or of a list of strings, as policies allow both.
  package var symbolicTexts: [SymbolicText] {
    if let elements { return elements.flatMap(\.symbolicTexts) }
    return SymbolicText(self).map { [$0] } ?? []
  }
}
