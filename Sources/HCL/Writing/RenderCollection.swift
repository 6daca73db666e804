extension Renderer {
  mutating func write(
    call name: String, _ arguments: [Expression], _ expandsFinal: Bool, _ call: Expression
  ) {
    let segments = name.utf8.split(separator: UInt8(ascii: ":"))
      .map { identifier(String(decoding: $0, as: UTF8.self)) }
    put(segments.isEmpty ? "_" : segments.joined(separator: "::"))
    let isTall = isTall(call, arguments) {
      // One argument that spreads over lines keeps the parentheses around it.
      arguments.count > 1 && !fits { $0.writeInline(arguments, expandsFinal) }
    }
    put("(")
    if isTall {
      writeLines(arguments, call.innerComments, trailingComma: false, expandsFinal)
    } else {
      writeInline(arguments, expandsFinal)
    }
    put(")")
  }

  mutating func write(tuple elements: [Expression], _ tuple: Expression) {
    let isTall = isTall(tuple, elements) {
      elements.contains(where: \.holdsItems) || !fits { $0.writeInline(elements, false) }
    }
    put("[")
    if isTall {
      writeLines(elements, tuple.innerComments, trailingComma: true, false)
    } else {
      writeInline(elements, false)
    }
    put("]")
  }

  private func isTall(
    _ collection: Expression, _ elements: [Expression], whenMade: () -> Bool
  ) -> Bool {
    guard collection.innerComments.isEmpty else { return true }
    guard !elements.isEmpty else { return false }
    if elements.contains(where: { $0.layout?.hasComments ?? false }) { return true }
    return collection.isMultiline ?? whenMade()
  }

  private mutating func writeInline(_ elements: [Expression], _ expandsFinal: Bool) {
    for (index, element) in elements.enumerated() {
      if index > 0 { put(", ") }
      write(element)
    }
    if expandsFinal { put("...") }
  }

  private mutating func writeLines(
    _ elements: [Expression], _ comments: [Comment], trailingComma: Bool, _ expandsFinal: Bool
  ) {
    newline()
    level += 1
    for (index, element) in elements.enumerated() {
      let isLast = index + 1 == elements.count
      let layout = element.layout ?? Layout()
      writeLeading(layout, isFirst: index == 0)
      write(element)
      if isLast, expandsFinal { put("...") }
      // A heredoc ends its own line: the comma follows on the next.
      if case .heredoc = element.kind, !isLast || trailingComma { newline() }
      if !isLast || trailingComma { put(",") }
      if let comment = layout.trailingComment {
        put(" ")
        write(comment)
      }
      newline()
    }
    writeInner(comments)
    level -= 1
  }

  private mutating func writeInner(_ comments: [Comment]) {
    for comment in comments {
      write(comment)
      newline()
    }
  }

  private mutating func writeLeading(_ layout: Layout, isFirst: Bool) {
    for (index, comment) in layout.leadingComments.enumerated() {
      if comment.blankLineBefore, !isFirst || index > 0 { newline() }
      write(comment)
      newline()
    }
    if layout.blankLineBefore, !isFirst || !layout.leadingComments.isEmpty { newline() }
  }

  mutating func write(object items: [ObjectItem], _ object: Expression) {
    if items.isEmpty, object.innerComments.isEmpty { return put("{}") }
    let hasComments =
      !object.innerComments.isEmpty || items.contains { $0.layout.hasComments }
    if object.isMultiline == false, !hasComments {
      put("{ ")
      for (index, item) in items.enumerated() {
        if index > 0 { put(", ") }
        write(item)
      }
      return put(" }")
    }
    put("{")
    newline()
    level += 1
    for (index, item) in items.enumerated() {
      writeLeading(item.layout, isFirst: index == 0)
      write(item)
      if let comment = item.layout.trailingComment {
        put(" ")
        write(comment)
      }
      newline()
    }
    writeInner(object.innerComments)
    level -= 1
    put("}")
  }

  private mutating func write(_ item: ObjectItem) {
    if item.keyIsIdentifier, case .template(let parts) = item.key.kind, parts.count == 1,
      case .literal(let name) = parts.first, isIdentifier(name),
      !name.utf8.elementsEqual("for".utf8)
    {
      put(name)
    } else {
      writeKey(item.key)
    }
    put(item.usesColon ? ": " : " = ")
    write(item.value)
  }

  /// A key that would be read as a name, or is compound, stands in parentheses; not the address of a provider
  /// (`aws.east`), which Terraform wants bare.
  private mutating func writeKey(_ key: Expression) {
    switch key.kind {
    case .template, .parentheses: write(key)
    case .literal(.number): write(key)
    case .traversal(_, let steps) where !steps.isEmpty: write(key)
    default:
      put("(")
      write(key)
      put(")")
    }
  }

  mutating func writeFor(
    _ opening: String, _ clause: ForClause, _ whole: Expression, _ closing: String,
    result: (inout Renderer) -> Void
  ) {
    let isTall = whole.isMultiline ?? !fits { $0.writeForInline(clause, result) }
    put(opening)
    if isTall {
      newline()
      level += 1
    }
    writeForHead(clause)
    result(&self)
    if let condition = clause.condition {
      if isTall { newline() } else { put(" ") }
      put("if ")
      write(condition)
    }
    if isTall {
      newline()
      level -= 1
    }
    put(closing)
  }

  private mutating func writeForInline(_ clause: ForClause, _ result: (inout Renderer) -> Void) {
    writeForHead(clause)
    result(&self)
    if let condition = clause.condition {
      put(" if ")
      write(condition)
    }
  }

  mutating func writeForHead(_ clause: ForClause) {
    put("for ")
    if let key = clause.keyName { put(identifier(key) + ", ") }
    put(identifier(clause.valueName) + " in ")
    write(clause.collection)
    put(" : ")
  }
}

extension Layout {
  var hasComments: Bool { !leadingComments.isEmpty || trailingComment != nil }
}

extension Expression {
  fileprivate var holdsItems: Bool {
    if case .object(let items) = kind { return !items.isEmpty && isMultiline != false }
    return false
  }
}

/// A known value as an expression. What is unknown or sensitive is `invalid`, which reads `null`.
package func expression(from value: Value) -> Expression {
  switch value {
  case .null: .null
  case .unknown: Expression(.invalid)
  case .bool, .number: Expression(.literal(value))
  case .string(let text): .string(text)
  case .list(_, let elements), .set(_, let elements), .tuple(let elements):
    .tuple(elements.map { expression(from: $0) })
  case .map(_, let entries), .object(let entries):
    Expression(
      .object(
        entries.map { entry in
          ObjectItem(
            key: .string(entry.key), keyIsIdentifier: isIdentifier(entry.key),
            value: expression(from: entry.value))
        }))
  case .marked(let inner, let marks):
    marks.isSensitive || marks.isEphemeral ? Expression(.invalid) : expression(from: inner)
  }
}
