import Diagnostics
import HCL

extension ModuleInstance {
  /// What `count` or `for_each` of a block makes of it.
  func expand(_ block: some Repeatable, named name: String) -> Expansion {
    let address = prefix + name
    if let count = block.body.attribute("count") {
      return counted(count, block: block, address: address)
    }
    if let forEach = block.body.attribute("for_each") {
      return keyed(forEach, block: block, address: address)
    }
    return .single
  }

  private func counted(_ attribute: Attribute, block: some Repeatable, address: String) -> Expansion
  {
    let evaluated = evaluate(attribute.expression)
    let value = evaluated.value.unmarked
    if let unknown = value.unknown {
      undecide(address, "count", unknown, at: attribute.place(of: block))
      return .unknown(.unknownIndex)
    }
    let limit = evaluation.options.limits.instances
    guard let number = value.integer, number >= 0 else {
      evaluation.report(.badCount(at: attribute.place(of: block)))
      return .unknown(.unknownIndex)
    }
    // What does not fit any more is not even listed: modules in modules would list it for each of them.
    guard number <= evaluation.room else {
      evaluation.report(.limit("instances", limit, at: attribute.place(of: block)))
      return .unknown(.unknownIndex)
    }
    return .counted((0..<number).map { .index($0) })
  }

  private func keyed(_ attribute: Attribute, block: some Repeatable, address: String) -> Expansion {
    let evaluated = evaluate(attribute.expression)
    let value = evaluated.value.unmarked
    if let element = value.unknown?.element { return .unknown(.anyKey(element)) }
    if let unknown = value.unknown {
      undecide(address, "for_each", unknown, at: attribute.place(of: block))
      return .unknown(.unknownKey(references: evaluated.references))
    }
    if let entries = value.entries {
      return .keyed(entries.map { .key($0.key, value: $0.value) })
    }
    guard case .set(_, let elements) = value else {
      evaluation.report(.badForEach(at: attribute.place(of: block)))
      return .unknown(.unknownKey(references: []))
    }
    var keys: [InstanceKey] = []
    for element in elements {
      guard let text = element.stringValue else {
        let unknown = element.unknown ?? Unknown(.string, reason: "an element is not a string")
        undecide(address, "for_each", unknown, at: attribute.place(of: block))
        return .unknown(.unknownKey(references: evaluated.references))
      }
      keys.append(.key(text, value: element))
    }
    return .keyed(keys)
  }

  private func undecide(
    _ address: String, _ argument: String, _ unknown: Unknown, at place: SourceRange
  ) {
    let why = unknown.explanation.map { ": \($0)" } ?? ""
    evaluation.undecided.append(
      Undecided(
        address: address, reason: "`\(argument)` is not known from the code\(why)",
        settle: "terraform plan -out=plan && terraform show -json plan", place: place))
  }
}

extension Unknown {
  /// Why it is not known, in words.
  var explanation: String? {
    if let reason { return reason }
    guard let first = references.first else { return nil }
    let name = ([first.address] + first.attribute).joined(separator: ".")
    return "`\(name)` is known after apply"
  }
}

extension Attribute {
  fileprivate func place(of block: some Repeatable) -> SourceRange {
    expression.range ?? range ?? block.place
  }
}

extension Value {
  /// A whole number, also when it is written as text or as true or false is not.
  var integer: Int? {
    if let number = numberValue { return number.isInteger ? number.intValue : nil }
    guard let text = stringValue, let number = Number(parsing: text), number.isInteger else {
      return nil
    }
    return number.intValue
  }
}

extension Diagnostic {
  fileprivate static func badCount(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "terraform/bad-count", "`count` is not a whole number from 0", at: place,
      isIncomplete: true)
  }

  fileprivate static func badForEach(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "terraform/bad-for-each", "`for_each` is neither a map nor a set of strings",
      at: place,
      help: "Wrap a list of strings in `toset(…)`.", isIncomplete: true)
  }
}
