import Catalog
import Diagnostics

extension CatalogReport {
  /// At most 100 columns, but for names that are longer.
  package var text: String {
    guard let section else { return overview }
    switch section {
    case .kinds: return kinds.map(text).joined(separator: "\n")
    case .flows: return catalog.contracts.map(text).joined(separator: "\n")
    case .controls: return controls.map(text).joined(separator: "\n")
    case .shapes: return shapesText
    }
  }

  private var overview: String {
    let pairs = kinds.reduce(0) { $0 + $1.calls.count }
    let refused = kinds.reduce(0) { $0 + $1.refuses.count }
    let modules = kinds.count { $0.template == .module }
    return "Kinds\n"
      + table(kinds.map { [$0.id, $0.role.rawValue, $0.templateWord, $0.title] })
        + """

        \(kinds.count) kinds, \(modules) of them with a module
        \(pairs) pairs of kinds between which an arrow grants something, \(refused) that are refused
        \(controls.count) controls, \(catalog.shapes.count) shapes
        `zeroplan catalog kinds`, `flows`, `controls` or `shapes` shows more of each.

        """
  }

  private func text(_ kind: KindEntry) -> String {
    var text = "\(visible(kind.id)): \(visible(kind.title))\n"
    var facts = [kind.role.rawValue]
    switch kind.template {
    case .module: facts.append("has a module")
    case .option: facts.append("an option of what it is connected to")
    case .like(let other): facts.append("generated as \(visible(other))")
    case .provided(let because): facts.append(visible(because))
    case .actor, .place: break
    case .none: facts.append("no template yet")
    }
    if let type = kind.resourceType { facts.append(visible(type)) }
    facts.append(kind.shapes == 1 ? "1 shape" : "\(kind.shapes) shapes")
    text += wrapped(facts.joined(separator: "; "), width: 100, indent: 2)
    text += list("calls", kind.calls)
    text += list("called by", kind.calledBy)
    text += list("refused", kind.refuses)
    return text
  }

  private func list(_ what: String, _ names: [String]) -> String {
    names.isEmpty
      ? ""
      : wrapped("\(what): \(visible(names.joined(separator: ", ")))", width: 100, indent: 2)
  }

  private func text(_ contract: FlowContract) -> String {
    let ends = contract.writtenEnds
    var text = wrapped(
      "\(ends.from.joined(separator: ", ")) → \(ends.to.joined(separator: ", "))", width: 100,
      indent: 0)
    if let refusal = contract.refusal {
      text += wrapped("refused: \(visible(refusal.because))", width: 100, indent: 2)
      if !refusal.instead.isEmpty {
        text += wrapped("instead: \(visible(refusal.instead))", width: 100, indent: 2)
      }
      return text
    }
    var facts = ["default \(contract.defaultVerb)"]
    if let network = contract.network {
      facts.append("\(network.protocol)/\(network.port ?? "as the arrow says")")
    }
    if contract.isReversed { facts.append("the head is the client") }
    text += wrapped(facts.joined(separator: "; "), width: 100, indent: 2)
    for (verb, actions) in contract.actions {
      text += wrapped("\(verb): \(actions.joined(separator: ", "))", width: 100, indent: 2)
    }
    return text
  }

  private func text(_ control: Control) -> String {
    var text = wrapped("\(control.id): \(visible(control.title))", width: 100, indent: 0)
    let facts = [
      "phase \(control.phase)", control.severity.rawValue, control.scope.rawValue,
      control.principle.rawValue, control.appliesTo.joined(separator: ", "),
    ]
    text += wrapped(
      facts.filter { !$0.isEmpty }.joined(separator: "; "), width: 100, indent: 2)
    let references = control.references.map { "\($0.source) \($0.ids.joined(separator: ", "))" }
    if !references.isEmpty {
      text += wrapped(visible(references.joined(separator: "; ")), width: 100, indent: 2)
    }
    return text
  }

  private var shapesText: String {
    var text = ""
    var library: String?
    for shape in shapes {
      if library != shape.library {
        text += (library == nil ? "" : "\n") + "\(visible(shape.library))\n"
        library = shape.library
      }
      let meaning = shape.kind ?? shape.resourceType ?? ""
      let facts = [shape.role.rawValue, meaning].filter { !$0.isEmpty }.joined(separator: " ")
      text += "  \(visible(shape.token)): \(visible(facts))\n"
    }
    return text
  }
}
