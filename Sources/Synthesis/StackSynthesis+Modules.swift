import Architecture
import Catalog
import Diagnostics
import Diagrams
import HCL

/// The module calls of the stack.
extension StackSynthesis {
  mutating func moduleCall(_ placement: Placement) -> Block {
    let interface = library.interface(of: moduleFolder(placement.kind.id))
    var body: [BodyItem] = []
    if let condition = condition(placement.environments) {
      let count = Expression(.conditional(condition, then: .number(1), otherwise: .number(0)))
      body.append(.attribute(Attribute("count", count)))
    }
    body.append(.attribute(Attribute("source", .string("../modules/\(placement.kind.module)"))))
    if body.count > 1 { body[1] = spaced(body[1]) }
    if !placement.place.isHome {
      let configuration = provider(placement.place)
      let providers = Expression(
        .object([
          ObjectItem(
            key: .string(providerName()), keyIsIdentifier: true, value: configuration)
        ]))
      body.append(.attribute(Attribute("providers", providers)))
    }
    var given: Set<String> = []
    var inputs: [BodyItem] = []
    for input in declaredInputs(placement) + undeclaredInputs(placement) {
      given.insert(input.name)
      guard interface.variables[input.name] != nil else {
        unknownInput(input, of: placement, interface)
        continue
      }
      guard let value = value(of: input, placement, interface), !value.isNull else {
        given.remove(input.name)
        continue
      }
      inputs.append(.attribute(Attribute(input.name, value)))
    }
    inputs += standardInputs(placement, interface, given: &given)
    reportMissing(placement, interface, given)
    if !inputs.isEmpty { inputs[0] = spaced(inputs[0]) }
    let text =
      placement.isShared
      ? placement.kind.title : "\(title(placement.component)): \(placement.kind.title)"
    return Block(
      "module", labels: [BlockLabel(placement.name)], body: Body(body + inputs),
      layout: Layout(commented: Comment("# " + Self.commentText(text))))
  }

  private func declaredInputs(_ placement: Placement) -> [ModuleInput] {
    let inputs = placement.kind.inputs
    guard inputs.isEmpty else { return inputs }
    return placement.kind.body.blocks("input").compactMap { block in
      guard let name = block.labels.first?.text, let value = block.body.attribute("value") else {
        return nil
      }
      return ModuleInput(
        name: name, value: value.expression, collects: block.body.text("collects"),
        range: block.labels.first?.range)
    }
  }

  /// Inputs that only flows or settings name: the documents of policies, an option of the module.
  private func undeclaredInputs(_ placement: Placement) -> [ModuleInput] {
    let declared = Set(declaredInputs(placement).map(\.name))
    var names: [String] = []
    for contribution in contributions[placement.name] ?? []
    where !declared.contains(contribution.input) && !names.contains(contribution.input) {
      names.append(contribution.input)
    }
    for setting in placement.component.settings
    where !declared.contains(setting.name) && !names.contains(setting.name) {
      names.append(setting.name)
    }
    return names.sorted(by: before).map { ModuleInput(name: $0, value: .null) }
  }

  private mutating func value(
    of input: ModuleInput, _ placement: Placement, _ interface: TemplateLibrary.ModuleInterface
  ) -> Expression? {
    let scope = scope(of: placement, name: placement.name)
    let additions = (contributions[placement.name] ?? []).filter { same($0.input, input.name) }
    if let setting = placement.component.settings.last(where: { same($0.name, input.name) }) {
      if let value = settingValue(setting.value, for: input, placement, interface) { return value }
    }
    if let collects = input.collects {
      let isMap = same(collects, "map")
      guard !isShort(input, additions.count) else { return nil }
      guard !additions.isEmpty else {
        let value = engine.fill(input.value, scope)
        // A module without a default for it makes no sense without arrows.
        let isEmpty = value.isEmptyCollection && !placement.kind.body.flag("endpoints")
        return isEmpty ? nil : value
      }
      return collected(additions, onto: engine.fill(input.value, scope), isMap: isMap)
    }
    guard let first = additions.first else { return engine.fill(input.value, scope) }
    if first.key != nil || (input.value.isNull && input.range == nil && !first.isPlain) {
      return collected(additions, onto: .null, isMap: first.key != nil)
    }
    if additions.contains(where: { $0.value.withoutPlaces != first.value.withoutPlaces }) {
      report(
        .warning, "synthesis/conflicting-input",
        "its arrows want different values for `\(visible(input.name))`",
        about: placement.component, help: "Write the same on each of them, such as the same port.")
      isPartial = true
    }
    return first.value
  }

  /// What flows add, as one list or map; conditional where a flow is not in every environment.
  private func collected(_ additions: [Contribution], onto base: Expression, isMap: Bool)
    -> Expression
  {
    var always: [Expression] = []
    var items: [ObjectItem] = []
    var guarded: [Expression] = []
    var keys: Set<String> = []
    if case .tuple(let elements) = base.kind { always = elements }
    if case .object(let known) = base.kind { items = known }
    for addition in additions {
      let key = addition.key ?? ""
      if isMap, !keys.insert(key).inserted { continue }
      let item = ObjectItem(
        key: .string(key), keyIsIdentifier: isIdentifier(key), value: addition.value)
      if let condition = condition(addition.environments) {
        guarded.append(Self.guarded(addition.value, item, isMap, condition))
      } else if isMap {
        items.append(item)
      } else if !always.contains(addition.value) {
        always.append(addition.value)
      }
    }
    var plain = isMap ? Expression(.object(items)) : .tuple(always)
    plain.isMultiline = isMap || always.count > 1 ? true : nil
    guard !guarded.isEmpty else { return plain }
    let parts = (plain.isEmptyCollection ? [] : [plain]) + guarded
    guard parts.count > 1 else { return parts[0] }
    return Expression(.call(name: isMap ? "merge" : "concat", parts, expandsFinal: false))
  }

  private static func guarded(
    _ value: Expression, _ item: ObjectItem, _ isMap: Bool, _ condition: Expression
  ) -> Expression {
    guard isMap else {
      let clause = ForClause(
        keyName: nil, valueName: "item", collection: .tuple([value]), condition: condition)
      return Expression(.forTuple(clause, value: Expression(.traversal(root: "item", []))))
    }
    let clause = ForClause(
      keyName: "key", valueName: "item", collection: Expression(.object([item])),
      condition: condition)
    return Expression(
      .forObject(
        clause, key: Expression(.traversal(root: "key", [])),
        value: Expression(.traversal(root: "item", [])), groups: false))
  }

  /// `disposable` and `tags`, which every module understands in the same way.
  private func standardInputs(
    _ placement: Placement, _ interface: TemplateLibrary.ModuleInterface, given: inout Set<String>
  ) -> [BodyItem] {
    var items: [BodyItem] = []
    if interface.variables["disposable"] != nil, given.insert("disposable").inserted {
      items.append(.attribute(Attribute("disposable", .reference("var", "disposable"))))
    }
    if interface.variables["tags"] != nil, given.insert("tags").inserted {
      let tags = Expression.object([("zeroplan:component", .string(placement.name))])
      items.append(.attribute(Attribute("tags", tags)))
    }
    return items
  }

  private mutating func unknownInput(
    _ input: ModuleInput, of placement: Placement, _ interface: TemplateLibrary.ModuleInterface
  ) {
    let names = interface.variables.keys
    let help = suggestion(for: input.name, among: names).map { "Did you mean `\($0)`?" }
    let summary = "the module `\(placement.kind.id)` has no variable `\(visible(input.name))`"
    if placement.component.settings.contains(where: { same($0.name, input.name) }) {
      report(
        .warning, "synthesis/unknown-setting", summary, about: placement.component,
        help: help ?? "Remove `zt-set-\(visible(input.name))`.")
      isPartial = true
    } else {
      diagnostics.append(
        Diagnostic(.error, "template/unknown-input", summary, at: input.range, help: help))
    }
  }

  private mutating func reportMissing(
    _ placement: Placement, _ interface: TemplateLibrary.ModuleInterface, _ given: Set<String>
  ) {
    for name in interface.variables.keys.sorted(by: before) {
      guard interface.variables[name]?.hasDefault == false, !given.contains(name) else { continue }
      let input = declaredInputs(placement).first { same($0.name, name) && $0.collects != nil }
      let cure =
        input == nil
        ? "Annotate the shape with `zt-set-\(visible(name))`."
        : input?.limit?.instead ?? "Draw the arrow that says it."
      leftOut[placement.component.id] = LeftOut(name: name, cure: cure)
    }
  }

  /// A value of the diagram, always a literal. Only inputs that nothing wires may be set: a diagram must not be able to
  /// point a component somewhere else.
  private mutating func settingValue(
    _ text: String, for input: ModuleInput, _ placement: Placement,
    _ interface: TemplateLibrary.ModuleInterface
  ) -> Expression? {
    let policies = ["policy_input", "key_policy_input"].compactMap(placement.identity)
    var isWired =
      (["disposable", "tags", "name"] + policies).contains(input.name) || input.collects != nil
      || (contributions[placement.name] ?? []).contains {
        same($0.input, input.name) && !$0.isPlain
      }
    input.value.forEachTraversal { root, steps in
      if case .attribute(let area)? = steps.first, same(root, "zt"), same(area, "size") { return }
      isWired = isWired || !engine.isNull(input.value, scope(of: placement, name: placement.name))
    }
    guard !isWired, interface.variables[input.name] != nil else {
      if isWired {
        isPartial = true
        report(
          .warning, "synthesis/wired-setting",
          "`\(visible(input.name))` is not for the diagram to set", about: placement.component,
          help: "Remove `zt-set-\(visible(input.name))`; the stack gives this value.")
      }
      return nil
    }
    if let value = Self.literal(text, type: interface.variables[input.name]?.type) { return value }
    isPartial = true
    report(
      .warning, "synthesis/structured-setting",
      "`\(visible(input.name))` is more than a word or a list of words",
      about: placement.component, help: "Remove `zt-set-\(visible(input.name))`.")
    return nil
  }

  /// The text as a literal of the variable's type; lists are separated by commas. nil for maps and objects.
  static func literal(_ text: String, type: Expression?) -> Expression? {
    switch type?.kind {
    case .call(let name, _, _)? where same(name, "list") || same(name, "set"):
      return .strings(
        text.utf8.split(separator: UInt8(ascii: ",")).map {
          String(decoding: trimmed($0), as: UTF8.self)
        })
    case .call?: return nil
    case .traversal(let root, _)? where same(root, "bool"):
      return same(text, "true") || same(text, "false") ? .bool(same(text, "true")) : .string(text)
    case .traversal(let root, _)? where same(root, "number"):
      return Int(text).map { .number($0) } ?? .string(text)
    default: return .string(text)
    }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var text = text.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = text.last, last == 0x20 || last == 0x09 { text = text.dropLast() }
    return text
  }
}

extension Expression {
  var isEmptyCollection: Bool {
    switch kind {
    case .tuple(let elements): elements.isEmpty
    case .object(let items): items.isEmpty
    default: false
    }
  }

  /// The expression without its own place, so that equal values from different files compare equal.
  var withoutPlaces: Expression { Expression(kind) }
}
