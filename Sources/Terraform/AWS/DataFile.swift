import Diagnostics
import HCL

/// Reads one of our own data files strictly: what is not understood is said.
struct DataFile {
  let body: Body
  private(set) var diagnostics: [Diagnostic]

  /// A folder that is laid over others need not have every file.
  init(_ files: any FileSource, _ path: String, isRequired: Bool = true) {
    guard let bytes = files.read(path) else {
      body = Body()
      diagnostics =
        !isRequired
        ? []
        : [
          Diagnostic(
            .error, "templates/unreadable", "`\(path)` cannot be read",
            help: "Reinstall, or name the folder with the variable ZEROPLAN_TEMPLATES.")
        ]
      return
    }
    let result = parse(SourceFile(name: path, bytes: bytes))
    body = result.body
    diagnostics = result.diagnostics
  }

  /// Says that an argument or block is none that is known there.
  mutating func reject(_ name: String, at range: SourceRange?, among known: [String]) {
    let near = suggestion(for: name, among: known)
    diagnostics.append(
      Diagnostic(
        .error, "templates/unknown-name", "`\(name)` has no meaning here", at: range,
        help: near.map { "Did you mean `\($0)`?" }
          ?? "Known here: " + known.map { "`\($0)`" }.joined(separator: ", ") + "."))
  }

  mutating func check(_ body: Body, known: [String]) {
    for attribute in body.attributes where !known.contains(attribute.name) {
      reject(attribute.name, at: attribute.nameRange ?? attribute.range, among: known)
    }
    for block in body.blocks where !known.contains(block.type) {
      reject(block.type, at: block.typeRange ?? block.range, among: known)
    }
  }
}

extension Expression {
  /// A text, or the texts of a list; empty when it is neither.
  var literalTexts: [String] {
    if case .tuple(let elements) = kind { return elements.compactMap(\.literalText) }
    return literalText.map { [$0] } ?? []
  }

  /// The value of a literal or of a text without interpolation.
  var literalValue: Value? {
    if case .literal(let value) = kind { return value }
    return literalText.map { .string($0) }
  }
}
