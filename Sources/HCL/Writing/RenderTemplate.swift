import Diagnostics

extension Renderer {
  mutating func writeQuoted(_ parts: [TemplatePart]) {
    let outer = isInTemplate
    isInTemplate = true
    put("\"")
    writeParts(merged(parts), inHeredoc: false, next: nil)
    put("\"")
    isInTemplate = outer
  }

  /// A heredoc when its text can stand in one; else the same text between quotes.
  mutating func writeHeredoc(_ marker: String, flush: Bool, _ parts: [TemplatePart]) {
    let parts = merged(parts)
    let marker = isIdentifier(marker) ? marker : "EOT"
    guard budget == nil, !isInTemplate, canStandInHeredoc(parts, marker: marker) else {
      return writeQuoted(withoutMarkers(trimmed(parts, perLine: true)))
    }
    if flush {
      let space = String(repeating: "  ", count: level)
      let indented = heredoc("<<-", marker, indentedParts(parts, space + "  "), end: space)
      if isRead(indented, as: parts) { return put(indented) }
    }
    put(heredoc("<<", marker, parts, end: ""))
  }

  private func heredoc(
    _ sign: String, _ marker: String, _ parts: [TemplatePart], end: String
  ) -> String {
    var inner = Renderer()
    inner.isInTemplate = true
    inner.put(sign + marker + "\n")
    inner.writeParts(merged(parts), inHeredoc: true, next: nil)
    inner.put(end + marker)
    return inner.text
  }

  /// Whether the heredoc is read back with this text: white space that `<<-` and `~` eat depends on both.
  private func isRead(_ text: String, as parts: [TemplatePart]) -> Bool {
    let (expression, diagnostics) = parseExpression(SourceFile(name: "", text: text + "\n"))
    guard diagnostics.isEmpty, case .heredoc(_, _, let read) = expression.kind else { return false }
    var expected: [String] = []
    var found: [String] = []
    collectTexts(parts, into: &expected)
    collectTexts(read, into: &found)
    return expected.elementsEqual(found) { $0.utf8.elementsEqual($1.utf8) }
  }

  private func indentedParts(_ parts: [TemplatePart], _ space: String) -> [TemplatePart] {
    var isLineStart = true
    return indentedParts(parts, space, &isLineStart)
  }

  private func indentedParts(
    _ parts: [TemplatePart], _ space: String, _ isLineStart: inout Bool
  ) -> [TemplatePart] {
    var result: [TemplatePart] = []
    for part in parts {
      if case .literal(let text) = part {
        result.append(.literal(indented(text, space, &isLineStart)))
        continue
      }
      if isLineStart { result.append(.literal(space)) }
      isLineStart = false
      switch part {
      case .conditional(let condition, let then, let otherwise, let trims):
        let first = indentedParts(then, space, &isLineStart)
        if otherwise != nil, isLineStart { isLineStart = true }
        let elseSpace = isLineStart
        let firstPart = elseSpace ? first + [.literal(space)] : first
        isLineStart = false
        var second = otherwise.map { indentedParts($0, space, &isLineStart) }
        if second != nil, isLineStart {
          second?.append(.literal(space))
          isLineStart = false
        }
        result.append(
          .conditional(condition, then: firstPart, otherwise: second, trims: trims))
      case .loop(let key, let value, let collection, let body, let trims):
        var inner = indentedParts(body, space, &isLineStart)
        if isLineStart { inner.append(.literal(space)) }
        isLineStart = false
        result.append(
          .loop(key: key, value: value, collection: collection, inner, trims: trims))
      default: result.append(part)
      }
    }
    return result
  }

  private func indented(_ text: String, _ space: String, _ isLineStart: inout Bool) -> String {
    var result: [UInt8] = []
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let isLast = index + 1 == lines.count
      if isLast, line.isEmpty { break }
      let isBlank = !isLast && line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isLineStart, !isBlank { result += Array(space.utf8) }
      result += line
      if !isLast { result.append(0x0A) }
      isLineStart = !isLast
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Writes parts whose neighbouring literals were merged. `next` is the sign of what follows them.
  mutating func writeParts(_ parts: [TemplatePart], inHeredoc: Bool, next: UInt8?) {
    for (index, part) in parts.enumerated() {
      guard !isExhausted else { return }
      let following = index + 1 < parts.count ? parts[index + 1].sign : next
      switch part {
      case .literal(let text):
        put(inHeredoc ? heredocEscaped(text, before: following) : escaped(text, before: following))
      case .interpolation(let expression, let left, let right):
        put(left ? "${~ " : "${")
        write(expression)
        put(right ? " ~}" : "}")
      case .conditional(let condition, let then, let otherwise, let trims):
        directive("if ", trims, 0) { $0.write(condition) }
        writeParts(merged(then), inHeredoc: inHeredoc, next: UInt8(ascii: "%"))
        if let otherwise {
          directive("else", trims, 1) { _ in }
          writeParts(merged(otherwise), inHeredoc: inHeredoc, next: UInt8(ascii: "%"))
        }
        directive("endif", trims, otherwise == nil ? 1 : 2) { _ in }
      case .loop(let key, let value, let collection, let body, let trims):
        directive("for ", trims, 0) {
          if let key { $0.put(identifier(key) + ", ") }
          $0.put(identifier(value) + " in ")
          $0.write(collection)
        }
        writeParts(merged(body), inHeredoc: inHeredoc, next: UInt8(ascii: "%"))
        directive("endfor", trims, 1) { _ in }
      }
    }
  }

  private mutating func directive(
    _ word: String, _ trims: [TrimMarker], _ index: Int, _ rest: (inout Renderer) -> Void
  ) {
    put(trims.left(index) ? "%{~ " : "%{ ")
    put(word)
    rest(&self)
    put(trims.right(index) ? " ~}" : " }")
  }
}

extension TemplatePart {
  /// The first byte it is written with; nil for a literal.
  fileprivate var sign: UInt8? {
    switch self {
    case .literal: nil
    case .interpolation: UInt8(ascii: "$")
    case .conditional, .loop: UInt8(ascii: "%")
    }
  }
}

/// The parts with neighbouring literals joined, so that no `$` and `{` of two of them meet unescaped.
private func merged(_ parts: [TemplatePart]) -> [TemplatePart] {
  var result: [TemplatePart] = []
  for part in parts {
    if case .literal(let text) = part, case .literal(let before) = result.last {
      result[result.count - 1] = .literal(before + text)
    } else {
      result.append(part)
    }
  }
  return result
}

private func heredocEscaped(_ text: String, before next: UInt8?) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    guard byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") else {
      result.append(byte)
      continue
    }
    let isLast = index + 1 == bytes.count
    if isLast, next == byte {
      // Nothing else keeps a `$` apart from the `${` after it.
      result += Array(byte == UInt8(ascii: "$") ? "${\"$\"}".utf8 : "${\"%\"}".utf8)
      continue
    }
    result.append(byte)
    if !isLast, bytes[index + 1] == UInt8(ascii: "{") { result.append(byte) }
  }
  return String(decoding: result, as: UTF8.self)
}

/// Whether the text can stand in a heredoc: whole lines, nothing that must be escaped, no line that ends it.
private func canStandInHeredoc(_ parts: [TemplatePart], marker: String) -> Bool {
  var check = HeredocCheck(marker: Array(marker.utf8))
  check.visit(parts)
  return check.isFit && check.endsLine
}

/// The literals, with a mark wherever something else stands.
private func collectTexts(_ parts: [TemplatePart], into texts: inout [String]) {
  for part in parts {
    switch part {
    case .literal(let text): texts.append(text)
    case .interpolation: texts.append("$")
    case .conditional(_, let then, let otherwise, _):
      texts.append("%{")
      collectTexts(then, into: &texts)
      texts.append("%|")
      collectTexts(otherwise ?? [], into: &texts)
      texts.append("%}")
    case .loop(_, _, _, let body, _):
      texts.append("%{")
      collectTexts(body, into: &texts)
      texts.append("%}")
    }
  }
}

private struct HeredocCheck {
  let marker: [UInt8]
  var isFit = true
  var endsLine = true
  private var line: [UInt8]? = []

  init(marker: [UInt8]) { self.marker = marker }

  mutating func visit(_ parts: [TemplatePart]) {
    for part in parts {
      switch part {
      case .literal(let text): visit(text)
      case .interpolation: leaveText()
      case .conditional(_, let then, let otherwise, _):
        leaveText()
        visit(then)
        leaveText()
        visit(otherwise ?? [])
        leaveText()
      case .loop(_, _, _, let body, _):
        leaveText()
        visit(body)
        leaveText()
      }
    }
  }

  private mutating func leaveText() {
    endsLine = false
    line = nil
  }

  private mutating func visit(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        if let line, line.filter({ $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) == marker {
          isFit = false
        }
        line = []
        endsLine = true
        continue
      }
      endsLine = false
      if !scalar.isPrintable, !scalar.isMark, scalar != "\t", scalar != "\r" { isFit = false }
      if line.map({ $0.count <= marker.count + 64 }) ?? false {
        line? += Array(String(scalar).utf8)
      }
    }
  }
}

/// The parts without `~`, for a template whose text was trimmed already.
private func withoutMarkers(_ parts: [TemplatePart]) -> [TemplatePart] {
  parts.map { part in
    switch part {
    case .literal: part
    case .interpolation(let expression, _, _):
      .interpolation(expression, trimsLeft: false, trimsRight: false)
    case .conditional(let condition, let then, let otherwise, _):
      .conditional(
        condition, then: withoutMarkers(then), otherwise: otherwise.map(withoutMarkers), trims: [])
    case .loop(let key, let value, let collection, let body, _):
      .loop(
        key: key, value: value, collection: collection, withoutMarkers(body), trims: [])
    }
  }
}
