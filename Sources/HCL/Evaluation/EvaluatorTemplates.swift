package import Diagnostics

// Templates.
extension Evaluator {
  mutating func template(_ parts: [TemplatePart], perLine: Bool, _ range: SourceRange?) -> Value {
    // `"${x}"` alone is the value of x, of whatever type; a heredoc always has text.
    if !perLine, parts.count == 1, case .interpolation(let expression, _, _) = parts[0] {
      return evaluate(expression)
    }
    return evaluateTemplate(trimmed(parts, perLine: perLine), range)
  }

  /// The text of a template whose `~` markers were applied, as for a file that was parsed by itself.
  package mutating func evaluateTemplate(_ parts: [TemplatePart], _ range: SourceRange? = nil)
    -> Value
  {
    var builder = TemplateText()
    append(parts, to: &builder, range)
    guard spend(bytes: builder.text.utf8.count, at: range) else { return .unknown(Self.exhausted) }
    return builder.value
  }

  private mutating func append(
    _ parts: [TemplatePart], to builder: inout TemplateText, _ range: SourceRange?
  ) {
    for part in parts {
      guard !isExhausted else { return builder.lose([.unknown(Self.exhausted)]) }
      switch part {
      case .literal(let text): builder.append(text)
      case .interpolation(let expression, _, _):
        append(evaluate(expression), to: &builder, expression.range ?? range)
      case .conditional(let condition, let then, let otherwise, _):
        appendConditional(condition, then, otherwise ?? [], to: &builder, range)
      case .loop(let key, let name, let collection, let body, _):
        let clause = ForClause(
          keyName: key, valueName: name, collection: collection, condition: nil)
        appendLoop(clause, body, to: &builder, range)
      }
    }
  }

  private mutating func append(
    _ value: Value, to builder: inout TemplateText, _ range: SourceRange?
  ) {
    builder.marks = builder.marks.union(value.unmarkedDeeply().marks)
    let bare = value.unmarked
    if bare.isNull {
      if semantics == .control { return }
      _ = fail(
        "hcl/null-in-template",
        "the expression result is null: cannot include a null value in a string template", at: range
      )
      return builder.lose([.unknown(Self.failed)])
    }
    do throws(ConversionFailure) {
      let text = try bare.converted(to: .string)
      guard spend(bytes: text.stringValue?.utf8.count ?? 0, at: range) else {
        return builder.lose([.unknown(Self.exhausted)])
      }
      builder.append(text)
    } catch {
      _ = fail(
        "hcl/invalid-template-value",
        "cannot include the given value in a string template: \(error.message)", at: range)
      builder.lose([.unknown(Self.failed)])
    }
  }

  private mutating func appendConditional(
    _ condition: Expression, _ then: [TemplatePart], _ otherwise: [TemplatePart],
    to builder: inout TemplateText, _ range: SourceRange?
  ) {
    let test = evaluate(condition)
    builder.marks = builder.marks.union(test.marks)
    switch convert(test, to: .bool, "condition", condition.range) {
    case .failed: builder.lose([.unknown(Self.failed)])
    case .value(let value, _):
      guard let choice = value.boolValue else {
        let branches = [evaluateTemplate(then, range), evaluateTemplate(otherwise, range)]
        return builder.lose([test] + branches)
      }
      append(choice ? then : otherwise, to: &builder, range)
    }
  }

  private mutating func appendLoop(
    _ clause: ForClause, _ body: [TemplatePart], to builder: inout TemplateText,
    _ range: SourceRange?
  ) {
    let collection = evaluate(clause.collection)
    builder.marks = builder.marks.union(collection.marks)
    var inner = builder
    let unknowns = iterate(clause, collection) { $0.append(body, to: &inner, range) }
    builder = inner
    if !unknowns.isEmpty { builder.lose(unknowns) }
  }
}
