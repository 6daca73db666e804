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
    matching.missing.map(missing) + matching.ties.map(undecided) + undrawn
  }

  private func missing(_ component: Component) -> Finding {
    let what = component.label.isEmpty ? component.id : component.label
    let isService = component.role == .service
    return Finding(
      .missingComponent, severity: isService ? .high : .medium, phase: isService ? 1 : 2,
      principle: isService ? .continuousMonitoring : .verifyExplicitly,
      environment: estate.environment, component: place(component),
      message: "“\(what)” (\(component.title)) is drawn, and nothing in the code is it",
      why: "What was agreed on the picture is not there, and neither are the controls it brings.",
      fix: component.kind.map { kind in
        input.catalog.kind(kind)?.hasModule == true
          ? "Run `zeroplan generate` and take over modules/\(kind), or name its address with zt-address."
          : "Add it, or name its address with zt-address."
      })
  }

  private func undecided(_ tie: ResourceMatching.Tie) -> Finding {
    let what = tie.component.label.isEmpty ? tie.component.id : tie.component.label
    return Finding(
      .undecided, severity: .medium, phase: 2, principle: .verifyExplicitly,
      environment: estate.environment, component: place(tie.component),
      resource: tie.candidates.first.map {
        Finding.ResourcePlace(address: $0, range: index.resource($0)?.place)
      },
      message: "which resource “\(what)” is, is not decided: \(tie.reason): "
        + tie.candidates.map { "`\($0)`" }.joined(separator: ", "),
      why: "A wrong match would hide a gap.", fix: "Set zt-address on the shape.")
  }

  private func place(_ component: Component) -> Finding.ComponentPlace {
    Finding.ComponentPlace(id: component.id, diagram: component.diagramPlace)
  }

  /// Resources whose existence a box would assert, that are no box and serve no other resource.
  private var undrawn: [Finding] {
    var seen: Set<String> = []
    return input.catalog.primaryTypes.flatMap { type, title in
      index.resources(type).compactMap { resource -> Finding? in
        guard matching.component[resource.address] == nil, !auxiliaries.contains(resource) else {
          return nil
        }
        // Instances of one block are one finding.
        let base = "\(resource.place.file):\(resource.place.start.byte)"
        guard seen.insert(base).inserted else { return nil }
        return Finding(
          .undrawnComponent, severity: .medium, phase: 2, principle: .leastPrivilege,
          environment: estate.environment,
          resource: Finding.ResourcePlace(address: resource.address, range: resource.place),
          message: "`\(resource.address)` (\(title)) is in the code, and nobody drew it",
          why: "What is not on the picture was not agreed; nobody looks after it.",
          fix: "Draw it, or remove it from the code.")
      }
    }
  }
}

extension ComponentCatalog {
  /// The types whose resources are boxes, each with what a person calls it; sorted by type, without repeats.
  var primaryTypes: [(type: String, title: String)] {
    var titles: [String: String] = [:]
    for kind in knownKinds where kind.role == .resource && kind.like == nil {
      if let type = kind.types.first, titles[type] == nil { titles[type] = kind.title }
    }
    for kind in kinds where kind.role == .resource {
      if let type = kind.resourceType { titles[type] = kind.title }
    }
    return titles.map { ($0.key, $0.value) }.sorted { byUTF8($0.0, $1.0) }
  }
}
