import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// What is drawn and not coded, and what is coded and not drawn.
struct ComponentComparison {
  let input: ComparisonInput
  let estate: Estate
  let index: InventoryIndex
  let matching: ResourceMatching
  let auxiliaries: Auxiliaries

  var findings: [Finding] {
    matching.missing.map(missing) + matching.ties.map(undecided) + uncertain + elsewhere + surplus
      + undrawn
      + estate.inventory.undecided.map(notLookedInto)
  }

  // MARK: Drawn

  private func missing(_ component: Component) -> Finding {
    let isService = component.role == .service
    let message =
      component.address.map {
        "“\(name(component))” (\(component.title)) is drawn as `\($0)`, and the code has no such resource"
      } ?? "“\(name(component))” (\(component.title)) is drawn, and nothing in the code is it"
    return Finding(
      .missingComponent, severity: isService ? .high : .medium, phase: isService ? 1 : 2,
      principle: isService ? .continuousMonitoring : .verifyExplicitly,
      environment: estate.environment, component: place(component), message: message,
      why: "What was agreed on the picture is not there, and neither are the controls it brings.",
      fix: component.kind.map { kind in
        let refusal = input.catalog.kind(kind)?.body.blocks("refuse").first?.body
        if let instead = refusal?.attribute("instead")?.expression.literalString { return instead }
        return input.catalog.kind(kind)?.hasModule == true
          ? "Run `zeroplan generate` and take over modules/\(kind), or name its address with zt-address."
          : "Add it, or name its address with zt-address."
      })
  }

  private func undecided(_ tie: ResourceMatching.Tie) -> Finding {
    let list = tie.candidates.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    let more = tie.candidates.count > 8 ? " and \(tie.candidates.count - 8) more" : ""
    return Finding(
      .undecided, severity: .medium, phase: 2, principle: .verifyExplicitly,
      environment: estate.environment, component: place(tie.component),
      resource: tie.candidates.first.map { resource($0) },
      message:
        "which resource “\(name(tie.component))” is, is not decided: \(tie.reason): \(list)\(more)",
      why: "A wrong match would hide a gap.", fix: "Set zt-address on the shape.")
  }

  /// Matched to resources of which it is not known whether there is one.
  private var uncertain: [Finding] {
    matching.matches.compactMap { match in
      let found = matching.addresses(of: match.component).compactMap(index.resource)
      guard !found.isEmpty, found.allSatisfy(\.isUncertain),
        let component = input.graph.component(match.component)
      else { return nil }
      return Finding(
        .undecided, severity: .low, phase: 2, principle: .verifyExplicitly,
        environment: estate.environment, component: place(component),
        resource: resource(match.address),
        message:
          "whether `\(match.address)` exists is not known from the code, so neither is “\(name(component))”",
        why: "Unknown is not a pass.",
        fix: "Give the variables that its count depends on, for example with a variable file.")
    }
  }

  /// In the code of an environment for which it is not drawn.
  private var elsewhere: [Finding] {
    input.graph.components.compactMap { component in
      guard let address = matching.elsewhere[component.id]?.first, component.role != .boundary
      else {
        return nil
      }
      let wanted = (component.environments ?? []).joined(separator: ", ")
      return Finding(
        .undrawnComponent, severity: .medium, phase: 2, principle: .leastPrivilege,
        environment: estate.environment, component: place(component), resource: resource(address),
        message:
          "`\(address)` is in the code, and “\(name(component))” is drawn for \(wanted) only",
        why: "What is not on the picture was not agreed; nobody looks after it.",
        fix: "Add the environment to zt-environments, or remove it from the code.")
    }
  }

  // MARK: Coded

  /// Resources whose existence a box would assert, that are no box and serve no other resource.
  private var undrawn: [Finding] {
    var seen: Set<String> = []
    let lines = DrawnLines(input.graph, input.catalog, matching)
    return input.catalog.boxTypes.flatMap { type, title in
      index.resources(type).compactMap { resource -> Finding? in
        guard matching.component[resource.address] == nil, !auxiliaries.contains(resource),
          !matching.undecided.contains(resource.address), !lines.contains(resource)
        else { return nil }
        // Instances of one block are one finding.
        let block = resource.address.utf8.dropLast(resource.instanceKey.utf8.count)
        guard seen.insert(String(decoding: block, as: UTF8.self)).inserted else { return nil }
        return finding(resource, title)
      }
    }
  }

  /// More resources than boxes that they could be: whichever is drawn, some are not. Otherwise a second resource of
  /// the same name would make an undecided verdict of a gap.
  private var surplus: [Finding] {
    let titles = Dictionary(
      input.catalog.boxTypes.map { ($0.type, $0.title) }, uniquingKeysWith: { first, _ in first })
    // Instances without a name in their key are one candidate, named without the key.
    var blocks: [String: ResourceInstance] = [:]
    for resource in matching.undecided.compactMap(index.resource) {
      let block = resource.address.utf8.dropLast(resource.instanceKey.utf8.count)
      blocks[String(decoding: block, as: UTF8.self)] = resource
    }
    return tiedGroups.compactMap { components, candidates in
      let boxes = candidates.compactMap { index.resource($0) ?? blocks[$0] }.filter {
        titles[$0.type] != nil && !auxiliaries.contains($0) && matching.component[$0.address] == nil
      }
      guard boxes.count > components, let last = boxes.last else { return nil }
      let list = boxes.prefix(8).map { "`\($0.address)`" }.joined(separator: ", ")
      return Finding(
        .undrawnComponent, severity: .medium, phase: 2, principle: .leastPrivilege,
        environment: estate.environment, resource: resource(last.address),
        message: "of \(list) at most \(components) can be drawn, and nobody drew the others",
        why: "What is not on the picture was not agreed; nobody looks after it.",
        fix: "Set zt-address on the shape, and draw the others or remove them from the code.")
    }
  }

  /// Ties that share candidates, as the number of their components and the candidates, sorted.
  private var tiedGroups: [(components: Int, candidates: [String])] {
    // Ties of one kind share their list, which is compared at once.
    var lists: [(components: Int, candidates: [String])] = []
    for tie in matching.ties {
      if let last = lists.indices.last, lists[last].candidates == tie.candidates {
        lists[last].components += 1
      } else {
        lists.append((1, tie.candidates))
      }
    }
    var groups: [(components: Int, candidates: Set<String>)] = []
    for list in lists {
      var (count, candidates) = (list.components, Set(list.candidates))
      groups.removeAll { group in
        guard !group.candidates.isDisjoint(with: candidates) else { return false }
        count += group.components
        candidates.formUnion(group.candidates)
        return true
      }
      groups.append((count, candidates))
    }
    return groups.map { ($0.components, $0.candidates.sorted(by: byUTF8)) }
  }

  private func finding(_ resource: ResourceInstance, _ title: String) -> Finding {
    Finding(
      .undrawnComponent, severity: .medium, phase: 2, principle: .leastPrivilege,
      environment: estate.environment, resource: self.resource(resource.address),
      message: resource.isUncertain
        ? "`\(resource.address)` (\(title)) may be in the code, and nobody drew it"
        : "`\(resource.address)` (\(title)) is in the code, and nobody drew it",
      why: "What is not on the picture was not agreed; nobody looks after it.",
      fix: "Draw it, or remove it from the code.")
  }

  /// A module or a number of instances that the code alone does not tell.
  private func notLookedInto(_ item: Undecided) -> Finding {
    Finding(
      .undecided, severity: .medium, phase: 2, principle: .verifyExplicitly,
      environment: estate.environment,
      resource: Finding.ResourcePlace(address: item.address, range: item.place),
      message: "`\(item.address)` was not looked into: \(item.reason)",
      why: "Whatever it holds was compared with nothing.", fix: item.settle)
  }

  // MARK: Places

  private func name(_ component: Component) -> String {
    component.label.isEmpty ? component.id : singleLine(component.label)
  }

  private func place(_ component: Component) -> Finding.ComponentPlace {
    Finding.ComponentPlace(id: component.id, diagram: component.diagramPlace)
  }

  private func resource(_ address: String) -> Finding.ResourcePlace {
    Finding.ResourcePlace(
      address: address,
      range: index.resource(address)?.place ?? index.resource(address + "[0]")?.place
        ?? index.dataSource(address)?.place
        ?? estate.inventory.undecided.first { $0.address == address }?.place)
  }
}

/// A label as one line.
func singleLine(_ text: String) -> String {
  String(
    String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
}

extension ComponentCatalog {
  /// The types whose resources are boxes, each with what a person calls it; sorted by type, without repeats.
  var boxTypes: [(type: String, title: String)] {
    var titles: [String: String] = [:]
    for kind in kinds
    where kind.role == .resource || kind.resourceType != nil && kind.role == .boundary {
      for type in kind.types where titles[type] == nil || type == kind.resourceType {
        titles[type] = kind.title
      }
    }
    for kind in knownKinds where kind.role == .resource {
      for type in kind.types where titles[type] == nil { titles[type] = kind.title }
    }
    return titles.map { ($0.key, $0.value) }.sorted { byUTF8($0.0, $1.0) }
  }
}
