package import HCL

extension Expression {
  /// The text of a quoted string without interpolations.
  package var literalText: String? {
    guard case .template(let parts) = kind else { return nil }
    var text = ""
    for part in parts {
      guard case .literal(let piece) = part else { return nil }
      text += piece
    }
    return text
  }

  /// The texts of a list of plain strings; nil when any element is something else.
  package var literalTexts: [String]? {
    guard case .tuple(let elements) = kind else { return nil }
    let texts = elements.compactMap(\.literalText)
    return texts.count == elements.count ? texts : nil
  }

  package var literalBool: Bool? {
    if case .literal(.bool(let value)) = kind { value } else { nil }
  }

  package var isNull: Bool {
    if case .literal(.null) = kind { true } else { false }
  }

  static func strings(_ texts: [String]) -> Expression { .tuple(texts.map { .string($0) }) }

  static func object(_ items: [(String, Expression)]) -> Expression {
    Expression(
      .object(
        items.map {
          ObjectItem(key: .string($0.0), keyIsIdentifier: isIdentifier($0.0), value: $0.1)
        }))
  }
}

/// True for what HCL takes as a name without quotes, restricted to ASCII.
func isIdentifier(_ text: String) -> Bool {
  guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else {
    return false
  }
  return text.utf8.allSatisfy {
    isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
  }
}

func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

extension Body {
  package func text(_ name: String) -> String? { attribute(name)?.expression.literalText }
  package func texts(_ name: String) -> [String]? { attribute(name)?.expression.literalTexts }
  package func flag(_ name: String) -> Bool { attribute(name)?.expression.literalBool ?? false }
}

func before(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
