import Diagnostics
import HCL

/// What the children of `flow` and `implied` may hold.
enum FlowGrammar {
  struct Child {
    var type: String
    var attributes: [String]
    var blocks: [String]
    /// Further attributes are names of verbs.
    var takesVerbs = false
  }

  private static let restrictions = ["verbs", "reversed", "on", "across"]
  private static let statement = [
    "sid", "effect", "actions", "not_actions", "resources", "not_resources", "only",
  ]
  private static let parts = ["condition", "principals", "not_principals"]

  static let implied: [Child] =
    shared + [Child(type: "own_statement", attributes: ["actions", "resources"], blocks: [])]
  private static let shared: [Child] = [
    Child(type: "statement", attributes: statement + restrictions, blocks: parts),
    Child(type: "resource_statement", attributes: statement + restrictions, blocks: parts),
    Child(type: "key_statement", attributes: statement + restrictions, blocks: parts),
    Child(
      type: "endpoint",
      attributes: ["type", "actions", "resources", "any_account"] + restrictions, blocks: []),
    Child(type: "key", attributes: ["via"] + restrictions, blocks: [], takesVerbs: true),
    Child(type: "input", attributes: ["key", "value", "plain"] + restrictions, blocks: []),
  ]
  static let flow: [Child] = shared
}

extension KindLint {
  /// `attributes` are those of the body itself; nil where the loader has checked them.
  mutating func checkChildren(
    of body: Body, _ grammar: [FlowGrammar.Child], attributes: [String]?
  ) {
    if let attributes {
      for attribute in body.attributes where !attributes.contains(attribute.name) {
        unknown(
          "unknown-key", "`\(attribute.name)`", attribute.name, attributes, "`implied`",
          attribute.nameRange)
      }
      for block in body.blocks where !grammar.contains(where: { $0.type == block.type }) {
        unknown(
          "unknown-block", "block `\(block.type)`", block.type, grammar.map(\.type), "`implied`",
          block.typeRange)
      }
    }
    checkAcross(body)
    for block in body.blocks {
      checkAcross(block.body)
      guard let child = grammar.first(where: { $0.type == block.type }) else { continue }
      checkKeys(
        of: block, attributes: child.attributes, blocks: child.blocks,
        isOpen: child.takesVerbs)
    }
  }

  mutating func checkKeys(
    of block: Block, attributes: [String], blocks: [String], isOpen: Bool = false
  ) {
    for attribute in block.body.attributes where !attributes.contains(attribute.name) {
      let isClose = suggestion(for: attribute.name, among: attributes) != nil
      let isVerb =
        isOpen
        && (!isClose || catalog.verbs.contains { $0.verb == attribute.name })
      guard !isVerb else { continue }
      unknown(
        "unknown-key", "`\(attribute.name)`", attribute.name, attributes, "`\(block.type)`",
        attribute.nameRange)
    }
    for inner in block.body.blocks where !blocks.contains(inner.type) {
      unknown(
        "unknown-block", "block `\(inner.type)`", inner.type, blocks, "`\(block.type)`",
        inner.typeRange)
    }
  }

  private mutating func unknown(
    _ problem: String, _ shown: String, _ name: String, _ known: [String], _ what: String,
    _ range: SourceRange?
  ) {
    report(
      problem, "\(shown) is not known in \(what)", at: range,
      help: suggestion(for: name, among: known).map { "Did you mean `\($0)`?" }
        ?? (known.isEmpty
          ? "Remove it." : "Known are \(known.map { "`\($0)`" }.joined(separator: ", "))."))
  }

  /// In which way the ends of an arrow stand apart.
  private mutating func checkAcross(_ body: Body) {
    let words = ["account", "region", "both", "none", "network"]
    guard let across = body.attribute("across") else { return }
    for element in across.expression.elements {
      guard let word = element.literalString, !words.contains(word) else { continue }
      report(
        "wrong-value", "`\(word)` is no way to stand apart", at: element.range,
        help: suggestion(for: word, among: words).map { "Did you mean `\($0)`?" }
          ?? "Known are \(words.map { "`\($0)`" }.joined(separator: ", ")).")
    }
  }

  // MARK: Actions

  /// Every list that names actions: of verbs, of statements, of keys, of endpoints.
  mutating func checkActions(in body: Body) {
    for block in body.blocks {
      switch block.type {
      case "actions":
        for attribute in block.body.attributes { checkActions(attribute.expression) }
      case "key":
        for attribute in block.body.attributes
        where !["via", "verbs", "reversed", "on", "across"].contains(attribute.name) {
          checkActions(attribute.expression)
        }
      case "statement", "own_statement", "resource_statement", "key_statement", "endpoint":
        for name in ["actions", "only"] {
          if let list = block.body.attribute(name) { checkActions(list.expression) }
        }
      default: break
      }
    }
  }

  private mutating func checkActions(_ list: Expression) {
    for element in list.elements {
      guard let action = element.literalString else { continue }
      switch ActionForm(action) {
      case .one: break
      case .several:
        report(
          "wrong-action", "`\(action)` is more than one action", at: element.range,
          help: "Name each action: an arrow grants what it says, and nothing else.")
      case .wrong:
        report(
          "wrong-action", "`\(action)` is no action", at: element.range,
          help: "Write it as `service:Action`, the service in lower case.")
      }
    }
  }
}

/// Whether a text is one action, a pattern of several, or neither.
private enum ActionForm {
  case one, several, wrong

  init(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      self = text.utf8.elementsEqual("*".utf8) ? .several : .wrong
      return
    }
    let isService =
      !parts[0].isEmpty
      && parts[0].allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
    let isName = parts[1].allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
        || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?")
    }
    let isPattern = parts[1].contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    guard isService, isName else {
      self = .wrong
      return
    }
    self = isPattern ? .several : .one
  }
}
