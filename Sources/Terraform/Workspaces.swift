import Diagnostics
import HCL

/// The workspaces that a root module's code names.
struct Workspaces {
  /// Sorted; empty when the code does not say which there are.
  private(set) var names: [String] = []
  /// Whether the code asks for `terraform.workspace` at all.
  private(set) var isAsked = false
  private var found: Set<String> = []

  /// Compared with the workspace (`== "prod"`), or keys of an object that is indexed with it.
  init(_ files: any FileSource, folder: String) {
    let code = (files.list(folder) ?? []).prefix(512).compactMap { entry -> [UInt8]? in
      guard entry.kind == .file, case .native? = CodeFile(name: entry.name) else { return nil }
      let bytes = files.read(folder.isEmpty ? entry.name : "\(folder)/\(entry.name)")
      return bytes.flatMap { $0.count < 1 << 20 ? $0 : nil }
    }
    guard code.contains(where: \.containsWorkspace) else { return }
    let bodies = code.map { parse(SourceFile(name: folder, bytes: $0)).body }
    for body in bodies { visit(body, bodies, depth: 0) }
    names = found.filter { $0 != "default" && isName($0) }.sorted { $0.precedes($1) }
    if names.count == 1, !found.contains("default") { names = [] }
  }

  private mutating func visit(_ body: Body, _ all: [Body], depth: Int) {
    guard depth < 32 else { return }
    for attribute in body.attributes { visit(attribute.expression, all, depth: 0) }
    for block in body.blocks { visit(block.body, all, depth: depth + 1) }
  }

  private mutating func visit(_ expression: Expression, _ all: [Body], depth: Int) {
    guard depth < 200, Evaluator.references(in: expression).contains(where: \.isWorkspace) else {
      return
    }
    isAsked = true
    switch expression.kind {
    case .binary(let left, let sign, let right) where sign == .equal || sign == .notEqual:
      if left.isWorkspace, let text = right.literalText { found.insert(text) }
      if right.isWorkspace, let text = left.literalText { found.insert(text) }
    case .call("lookup", let arguments, _) where arguments.count > 1 && arguments[1].isWorkspace:
      addKeys(of: arguments[0], all)
    case .call("contains", let arguments, _) where arguments.count > 1 && arguments[1].isWorkspace:
      found.formUnion(arguments[0].literalTexts)
    case .index(let source, let key) where key.isWorkspace: addKeys(of: source, all)
    case .traversal(let root, let steps):
      for (index, step) in steps.enumerated() {
        guard case .key(let key) = step, key.isWorkspace else { continue }
        let source = Expression(.traversal(root: root, Array(steps[..<index])))
        addKeys(of: source, all)
      }
    default: break
    }
    for inner in expression.children { visit(inner, all, depth: depth + 1) }
  }

  /// The literal keys of an object, or of the local value or variable that holds it.
  private mutating func addKeys(of expression: Expression, _ all: [Body]) {
    switch expression.kind {
    case .object(let items): found.formUnion(items.compactMap(\.key.literalText))
    case .parentheses(let inner): addKeys(of: inner, all)
    case .traversal(let root, let steps):
      guard steps.count == 1, case .attribute(let name) = steps[0] else { return }
      for body in all {
        let written: [Expression] =
          root == "local"
          ? body.blocks("locals").compactMap { $0.body.attribute(name)?.expression }
          : root == "var"
            ? body.blocks("variable").filter { $0.labels.first?.text == name }
              .compactMap { $0.body.attribute("default")?.expression } : []
        for case .object(let items) in written.map(\.kind) {
          found.formUnion(items.compactMap(\.key.literalText))
        }
      }
    default: break
    }
  }
}

private func isName(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.count <= 64
    && text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
}

extension [UInt8] {
  fileprivate var containsWorkspace: Bool {
    let word = Array("terraform.workspace".utf8)
    guard count >= word.count else { return false }
    return indices.contains { index in
      self[index] == word[0] && self[index...].starts(with: word)
    }
  }
}

extension RootTraversal {
  fileprivate var isWorkspace: Bool {
    guard root == "terraform", case .attribute("workspace")? = steps.first else { return false }
    return true
  }
}

extension Expression {
  fileprivate var isWorkspace: Bool {
    switch kind {
    case .traversal("terraform", let steps):
      if case .attribute("workspace")? = steps.first { return steps.count == 1 }
      return false
    case .parentheses(let inner): return inner.isWorkspace
    case .template(let parts):
      guard parts.count == 1, case .interpolation(let inner, _, _) = parts[0] else { return false }
      return inner.isWorkspace
    default: return false
    }
  }

  /// The expressions directly inside.
  fileprivate var children: [Expression] {
    switch kind {
    case .literal, .invalid: []
    case .template(let parts), .heredoc(_, _, let parts):
      parts.flatMap { part -> [Expression] in
        switch part {
        case .interpolation(let inner, _, _): [inner]
        case .conditional(let condition, _, _, _): [condition]
        case .loop(_, _, let collection, _, _): [collection]
        case .literal: []
        }
      }
    case .traversal(_, let steps):
      steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    case .relativeTraversal(let source, _), .splat(let source, _, _): [source]
    case .index(let source, let key): [source, key]
    case .call(_, let arguments, _): arguments
    case .tuple(let elements): elements
    case .object(let items): items.flatMap { [$0.key, $0.value] }
    case .forTuple(let clause, let value): [clause.collection, value]
    case .forObject(let clause, let key, let value, _): [clause.collection, key, value]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .unary(_, let operand), .parentheses(let operand): [operand]
    case .binary(let left, _, let right): [left, right]
    }
  }
}
