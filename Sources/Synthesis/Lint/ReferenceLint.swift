import Architecture
import Catalog
import Diagnostics
import Diagrams
import HCL

/// References below `zt`, filled in as the engine does it, for each kind and each pair of kinds.
extension TemplateLint {
  mutating func checkReferences() {
    var names: [String: TemplateValue] = [:]
    for placement in stack.placements { names[placement.kind.id] = stack.names(of: placement) }
    for placement in stack.placements {
      let scope = stack.scope(of: placement, name: placement.name)
      for input in placement.kind.inputs { check(input.value, scope, note: nil) }
      for block in placement.kind.body.blocks("export") { check(block.body, scope, note: nil) }
      for block in placement.kind.body.blocks("implied") {
        let inner =
          scope.adding("to", names[placement.kind.id] ?? .names([:]))
          .adding("flow", .names(["sid": .string("")]))
        for child in block.body.blocks { check(child.body, inner, note: nil) }
      }
    }
    for contract in catalog.contracts where contract.refusal == nil { check(contract, names) }
  }

  private mutating func check(_ contract: FlowContract, _ names: [String: TemplateValue]) {
    for from in contract.from {
      for to in contract.to {
        guard let tail = end(from, names), let head = end(to, names) else { continue }
        let client = contract.isReversed ? head : tail
        let server = contract.isReversed ? tail : head
        let scope = TemplateScope(name: "example")
          .adding("from", client).adding("to", server).adding("head", head).adding("tail", tail)
          .adding("flow", stack.exampleFlowNames(contract))
          .adding("network", stack.networkNames(stack.placements.first(where: \.isNetwork)?.name))
          .adding("shared", stack.sharedModules(at: .home))
        let swapped = scope.adding("from", server).adding("to", client)
        let note = "for an arrow from `\(from)` to `\(to)`"
        for block in contract.body.blocks {
          switch block.type {
          case "actions", "network", "refuse": continue
          default: check(block.body, block.body.flag("reversed") ? swapped : scope, note: note)
          }
          if same(block.type, "input") { checkInput(block, contract, from: from, to: to, note) }
        }
      }
    }
  }

  /// nil for kinds that are not generated.
  private mutating func end(_ kind: String, _ names: [String: TemplateValue]) -> TemplateValue? {
    if let known = names[kind] { return known }
    guard let role = catalog.role(of: kind),
      role == .actor || role == .boundary || stack.provider(of: kind) != nil
    else { return nil }
    return stack.names(ofActor: .example(kind, title: catalog.title(of: kind), role: role))
  }

  /// What a flow gives to one end must be taken by its module.
  private mutating func checkInput(
    _ block: Block, _ contract: FlowContract, from: String, to: String, _ note: String
  ) {
    guard let label = block.labels.first else { return }
    let (client, server) = contract.isReversed ? (to, from) : (from, to)
    let isSwapped = block.body.flag("reversed")
    let kind =
      switch block.body.text("on") ?? "from" {
      case "to": isSwapped ? client : server
      case "head": to
      case "tail": from
      default: isSwapped ? server : client
      }
    guard let placement = stack.placement(named: kind) else { return }
    let variables = stack.library.interface(of: stack.moduleFolder(kind)).variables
    let isPlain = block.body.flag("plain")
    let isTaken =
      isPlain
      ? variables[label.text] != nil
      : placement.kind.inputs.contains { same($0.name, label.text) && $0.collects != nil }
    guard !isTaken else { return }
    let known =
      isPlain
      ? Array(variables.keys) : placement.kind.inputs.filter { $0.collects != nil }.map(\.name)
    report(
      "unknown-input",
      isPlain
        ? "the module of `\(kind)` has no variable `\(label.text)`"
        : "no input `\(label.text)` of `\(kind)` collects anything", at: label.range,
      help: suggestion(for: label.text, among: known).map { "Did you mean `\($0)`?" }
        ?? "Add it to the kind's `component.hcl`.", notes: [.init(note)])
  }

  private mutating func check(_ body: Body, _ scope: TemplateScope, note: String?) {
    for item in body.items {
      switch item {
      case .attribute(let attribute): check(attribute.expression, scope, note: note)
      case .block(let block): check(block.body, scope, note: note)
      }
    }
  }

  /// Keeps what is wrong for everybody; that something has no value is for the one arrow to say.
  private mutating func check(_ expression: Expression, _ scope: TemplateScope, note: String?) {
    var engine = TemplateEngine()
    _ = engine.fill(expression, scope)
    for problem in engine.diagnostics
    where !problem.code.utf8.elementsEqual("template/no-value".utf8) {
      // Said once, for the first pair.
      guard
        !diagnostics.contains(where: {
          $0.range == problem.range && $0.summary == problem.summary
        })
      else { continue }
      var problem = problem
      if let note { problem.notes.append(.init(note)) }
      diagnostics.append(problem)
    }
  }
}

extension StackSynthesis {
  func exampleFlowNames(_ contract: FlowContract) -> TemplateValue {
    let flow = Flow(
      id: "example", cell: "", from: "", to: "", verbs: [contract.defaultVerb], label: "",
      state: .granted, because: "", diagramPlace: .nowhere, place: .nowhere)
    return flowNames(flow, contract, "example", [], contract.network?.port ?? "443")
  }
}

extension ComponentGraph {
  static var empty: ComponentGraph {
    ComponentGraph(
      page: Page(
        index: 0, id: "", name: "", shapes: [], connectors: [], paintOrder: [],
        bounds: Rect(x: 0, y: 0, width: 0, height: 0)))
  }
}

extension Component {
  static func example(of kind: ComponentKind) -> Component {
    var component = example(kind.id, title: kind.title, role: kind.role)
    component.resourceType = kind.resourceType
    return component
  }

  static func example(_ kind: String, title: String, role: Role) -> Component {
    Component(
      id: kind, cell: "", label: "", kind: kind, title: title, role: role, because: "",
      confidence: .certain, bounds: Rect(x: 0, y: 0, width: 0, height: 0), diagramPlace: .nowhere,
      place: .nowhere)
  }
}

extension DiagramPlace {
  fileprivate static let nowhere = DiagramPlace(page: "", label: "", cell: "")
}

extension SourceRange {
  fileprivate static let nowhere = SourceRange(file: "", start: .start, end: .start)
}
