import Catalog
import Diagnostics
import HCL

/// A kind and its module: each input has a variable, each variable gets a value, each identity is an output.
extension TemplateLint {
  mutating func checkModule(of kind: ComponentKind) {
    let folder = stack.moduleFolder(kind.id)
    let interface = stack.library.interface(of: folder)
    guard kind.hasModule else { return }
    for input in kind.inputs { check(input, of: kind, interface) }
    checkRequired(kind, interface)
    for block in kind.body.blocks("identity") {
      for attribute in block.body.attributes { check(attribute, of: kind, interface) }
    }
  }

  private mutating func check(
    _ input: ModuleInput, of kind: ComponentKind, _ interface: TemplateLibrary.ModuleInterface
  ) {
    guard let variable = interface.variables[input.name] else {
      report(
        "unknown-input", "the module of `\(kind.id)` has no variable `\(input.name)`",
        at: input.range, help: help(for: input.name, among: interface.variables.keys))
      return
    }
    let given = TypeShape(of: input.value, collects: input.collects)
    if let type = variable.type, let wanted = TypeShape(type), let given, !wanted.takes(given) {
      report(
        "type-differs",
        "variable `\(input.name)` of the module of `\(kind.id)` is \(wanted.words), and gets \(given.words)",
        at: input.value.range ?? input.range, help: "Give it the type that the variable has.",
        notes: [.init("declared here", at: type.range)])
    }
    guard case .traversal("zt", let steps) = input.value.kind, steps.count == 2,
      steps[0] == .attribute("size"), case .attribute(let size) = steps[1],
      let type = variable.type, let wanted = TypeShape(type)
    else { return }
    for profile in catalog.profiles {
      for attribute in stack.sizes(of: kind.id, in: profile) where same(attribute.name, size) {
        guard let given = TypeShape(of: attribute.expression, collects: nil), !wanted.takes(given)
        else { continue }
        report(
          "type-differs",
          "variable `\(input.name)` of the module of `\(kind.id)` is \(wanted.words), and profile `\(profile.name)` gives \(given.words)",
          at: attribute.expression.range, help: "Give it the type that the variable has.",
          notes: [.init("declared here", at: type.range)])
      }
    }
  }

  /// Variables without a default that nothing of the component file gives: flows may, but then the component
  /// without such a flow would not work.
  private mutating func checkRequired(
    _ kind: ComponentKind, _ interface: TemplateLibrary.ModuleInterface
  ) {
    let given = Set(
      kind.inputs.map(\.name) + [
        "tags", kind.body.blocks("identity").first?.body.text("boundary_input") ?? "",
      ])
    for name in interface.variables.keys.sorted(by: before) where !given.contains(name) {
      guard let variable = interface.variables[name], !variable.hasDefault else { continue }
      report(
        "missing-input", "nothing gives `\(name)` to the module of `\(kind.id)`", at: kind.range,
        help: #"Add `input "\#(name)" { value = … }`, or give the variable a default."#,
        notes: [.init("declared here", at: variable.range)])
    }
  }

  private mutating func check(
    _ attribute: Attribute, of kind: ComponentKind, _ interface: TemplateLibrary.ModuleInterface
  ) {
    guard let name = attribute.expression.literalText, !same(attribute.name, "service_principal")
    else { return }
    if attribute.name.utf8.suffix(6).elementsEqual("_input".utf8) {
      guard interface.variables[name] == nil else { return }
      report(
        "unknown-input", "the module of `\(kind.id)` has no variable `\(name)`",
        at: attribute.expression.range, help: help(for: name, among: interface.variables.keys))
    } else if !interface.outputs.contains(where: { same($0, name) }) {
      report(
        "unknown-output", "the module of `\(kind.id)` has no output `\(name)`",
        at: attribute.expression.range, help: help(for: name, among: interface.outputs))
    }
  }

  private func help(for name: String, among known: some Collection<String>) -> String? {
    if let close = suggestion(for: name, among: known) { return "Did you mean `\(close)`?" }
    guard !known.isEmpty else { return "The module has none." }
    return "It has \(known.sorted(by: before).map { "`\($0)`" }.joined(separator: ", "))."
  }
}

/// What a literal is and what a type takes, as far as both can be told without evaluating.
private enum TypeShape {
  case string, number, bool, list, map

  /// nil for `any` and for what is not understood.
  init?(_ type: Expression) {
    switch type.kind {
    case .traversal("string", _): self = .string
    case .traversal("number", _): self = .number
    case .traversal("bool", _): self = .bool
    case .call("list", _, _), .call("set", _, _), .call("tuple", _, _): self = .list
    case .call("map", _, _), .call("object", _, _): self = .map
    default: return nil
    }
  }

  /// nil for what is no literal.
  init?(of value: Expression, collects: String?) {
    if let collects {
      self = same(collects, "map") ? .map : .list
      return
    }
    switch value.kind {
    case .template, .heredoc: self = .string
    case .literal(.number): self = .number
    case .literal(.bool): self = .bool
    case .tuple, .forTuple: self = .list
    case .object, .forObject: self = .map
    default: return nil
    }
  }

  /// Terraform converts between text, numbers and bools where the text is one; a literal should say what it means.
  func takes(_ other: TypeShape) -> Bool {
    switch (self, other) {
    case (.string, .number), (.string, .bool): true
    default: self == other
    }
  }

  var words: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .bool: "a bool"
    case .list: "a list"
    case .map: "a map"
    }
  }
}
