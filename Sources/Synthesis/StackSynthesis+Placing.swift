import Architecture
import Catalog
import Diagnostics
import Diagrams
import HCL

/// Which component becomes which module call, and where it stands.
extension StackSynthesis {
  mutating func place() {
    reportPlaces()
    let components = graph.components.sorted { before($0.id, $1.id) }
    for component in components { placeOne(component) }
    nameAll()
    index()
    settlePlaces()
    markPublic()
    addShared()
    bindAttached()
    placements.sort { before($0.name, $1.name) }
    index()
  }

  mutating func index() {
    placed = [:]
    for (index, placement) in placements.enumerated() { placed[placement.component.id] = index }
  }

  func placement(of component: String) -> Placement? { placed[component].map { placements[$0] } }
  func placement(named name: String) -> Placement? {
    placements.first { same($0.name, name) }
  }

  func moduleFolder(_ kind: String) -> String {
    "components/\(catalog.kind(kind)?.module ?? kind)/module"
  }

  mutating func hasModule(_ kind: String) -> Bool {
    let interface = library.interface(of: moduleFolder(kind))
    return !interface.variables.isEmpty || !interface.outputs.isEmpty
  }

  private mutating func placeOne(_ component: Component) {
    guard component.role != .actor || takesOnRole(component) else { return }
    if isGenerated(component), isLater(component) { return }
    if let reason = excluded[component.id] {
      isPartial = true
      report(
        .warning, "synthesis/missing-input",
        "nothing says `\(visible(reason.name))` for `\(visible(title(component)))`",
        about: component, help: "Nothing is generated for it. \(reason.cure)")
      refusals.append(
        PageNote(
          subject: title(component), text: "Nothing says \(reason.name).", cure: reason.cure))
      return
    }
    if let refusal = component.kind.flatMap(catalog.kind)?.body.blocks("refuse").first?.body {
      refuse(component, refusal)
      return
    }
    if component.kind.flatMap(catalog.kind)?.body.flag("endpoints") == true {
      drawnEndpoints.append(component)
      return
    }
    // That its region is not known has been said of the region.
    guard let place = places.place(of: component) else { return }
    if let kind = component.kind.flatMap(catalog.kind), kind.isAttachment {
      attached.append(component)
      return
    }
    if let id = component.kind, let kind = catalog.kind(id), hasModule(id),
      component.role != .boundary || kind.body.flag("network") || takesOnRole(component)
    {
      placements.append(
        Placement(component: component, kind: kind, name: component.id, place: place))
      if let assumed = kind.body.text("assumed") { note(assumed, about: component) }
      return
    }
    if component.role == .boundary, !isLostPlace(component) { return }
    if let id = component.kind, let provider = provider(of: id) {
      providedElsewhere.append(PageNote(subject: title(component), text: provider))
      return
    }
    if component.kind == nil, let type = component.resourceType, asksForResource(component) {
      placePlain(component, type, at: place)
      return
    }
    isPartial = true
    report(
      .warning, "synthesis/no-template", "no template yet for `\(visible(component.title))`",
      about: component,
      help:
        "Nothing is generated for it. Say a resource type with `zt-kind` and its arguments with `zt-set-NAME`, or mark it with `zt-ignore`."
    )
    refusals.append(
      PageNote(
        subject: title(component), text: "No template yet for \(component.title).",
        cure: "`zt-kind` with a resource type and `zt-set-NAME`, or `zt-ignore`"))
  }

  /// A kind that no zero-trust stack has, with what to draw instead.
  private mutating func refuse(_ component: Component, _ refusal: Body) {
    let because = refusal.text("because") ?? ""
    let instead = refusal.text("instead") ?? ""
    isPartial = true
    report(
      .warning, "synthesis/refused-kind", "`\(visible(title(component)))` is refused: \(because)",
      about: component, help: instead)
    refusals.append(PageNote(subject: title(component), text: because, cure: instead))
  }

  /// Whether something of the stack would be generated for it: an option, a module, or a plain resource.
  private mutating func isGenerated(_ component: Component) -> Bool {
    guard let id = component.kind else { return component.resourceType != nil }
    guard let kind = catalog.kind(id), component.role != .boundary || kind.body.flag("network")
    else { return false }
    return kind.isAttachment || kind.body.flag("endpoints") || hasModule(id)
  }

  /// A frame that is a resource as well, such as a cluster, of which nothing is generated.
  private mutating func isLostPlace(_ component: Component) -> Bool {
    guard let kind = component.kind, catalog.role(of: kind) == .resource else { return false }
    for id in catalog.lineage(of: kind) where hasModule(id) || catalog.kind(id) != nil {
      return false
    }
    return true
  }

  /// What generates a kind that has no module of its own (`Templates/stack/provided.hcl`).
  mutating func provider(of kind: String) -> String? {
    for block in library.required("stack/provided.hcl").blocks("provided")
    where block.body.texts("kinds")?.contains(where: { same($0, kind) }) == true {
      return block.body.text("because") ?? ""
    }
    return nil
  }

  private func asksForResource(_ component: Component) -> Bool {
    !component.settings.isEmpty || component.because.utf8.starts(with: "zt-kind".utf8)
  }

  private mutating func placePlain(_ component: Component, _ type: String, at place: Place) {
    let guarded = library.required("stack/provided.hcl").texts("guarded_types") ?? []
    let isAllowed = options.allowedKinds.contains { same($0, type) }
    guard isIdentifier(type),
      isAllowed || !guarded.contains(where: { type.utf8.starts(with: $0.utf8) })
    else {
      isPartial = true
      report(
        .warning, "synthesis/guarded-type",
        "a diagram may not ask for `\(visible(type))` by itself", about: component,
        help: "Allow it with `--allow-kind \(visible(type))` if you mean it.")
      refusals.append(
        PageNote(
          subject: title(component), text: "A diagram may not ask for \(type) by itself.",
          cure: "`--allow-kind`"))
      return
    }
    plainResources.append(
      PlainResource(component: component, type: type, name: component.id, place: place))
    note("is a plain `\(type)` with the arguments that the diagram gives", about: component)
  }

  // MARK: names

  /// A cell keeps the name that the lock file has for it; everybody else gets the component's id.
  private mutating func nameAll() {
    var locked: [[UInt8]: String] = [:]
    for entry in previousLock?.components ?? [] where !entry.cell.isEmpty {
      locked[Array(entry.cell.utf8)] = entry.name
    }
    var taken: Set<String> = []
    for index in placements.indices {
      guard let name = locked[Array(placements[index].component.cell.utf8)] else { continue }
      if options.rename, !same(name, placements[index].component.id) {
        placements[index].formerName = name
      } else if taken.insert(name).inserted {
        placements[index].name = name
        placements[index].formerName = name
      }
    }
    for index in placements.indices {
      let isNew = placements[index].formerName.map { !same($0, placements[index].name) } ?? true
      guard isNew else { continue }
      placements[index].name = free(
        placements[index].component.id, cell: placements[index].component.cell, &taken)
      if let former = placements[index].formerName {
        movedNames.append((from: former, to: placements[index].name))
      }
    }
    for index in plainResources.indices {
      let component = plainResources[index].component
      plainResources[index].name =
        locked[Array(component.cell.utf8)].flatMap { taken.insert($0).inserted ? $0 : nil }
        ?? free(component.id, cell: component.cell, &taken)
    }
  }

  private func free(_ name: String, cell: String, _ taken: inout Set<String>) -> String {
    if taken.insert(name).inserted { return name }
    let suffix = identifierSuffix(cell)
    var candidate = name + "_" + suffix
    while !taken.insert(candidate).inserted { candidate += "_x" }
    return candidate
  }

  /// What of a cell's id can stand in an identifier.
  private func identifierSuffix(_ cell: String) -> String {
    let bytes = cell.utf8.map {
      isLetter($0) || isDigit($0) ? $0 | (isLetter($0) ? 0x20 : 0) : 0x5F
    }
    return String(decoding: bytes.suffix(12), as: UTF8.self)
  }

  // MARK: shared modules

  /// Adds one module for every kind that `zt.shared.KIND` or `requires` names, until nothing new is named.
  private mutating func addShared() {
    var looked: [Place: Set<String>] = [:]
    var queue = placements.map { ($0.kind.body, $0.isPublic, $0.place) }
    for flow in graph.flows where flow.state == .granted {
      guard let contract = contract(of: flow) else { continue }
      let client = placement(of: contract.isReversed ? flow.to : flow.from)
      queue.append((contract.body, false, client?.place ?? .home))
    }
    while let (body, isPublic, place) = queue.popLast() {
      for id in sharedKinds(in: body, isPublic)
      where looked[place, default: []].insert(id).inserted {
        guard let kind = catalog.kind(id), hasModule(id) else { continue }
        let drawn = placements.filter {
          same($0.kind.id, id) && $0.environments == nil && $0.place == place
        }
        if drawn.count == 1 {
          sharedNames[place, default: [:]][id] = drawn[0].name
          continue
        }
        addShared(kind, at: place)
        queue.append((kind.body, false, place))
      }
    }
  }

  /// A drawn option of other components is the shared module that they use; where there is none, it stands for itself.
  private mutating func bindAttached() {
    for component in attached {
      guard let kind = component.kind.flatMap(catalog.kind) else { continue }
      let place = places.place(of: component) ?? .home
      let options = placements.indices.filter {
        let placement = placements[$0]
        return placement.isShared && placement.component.cell.isEmpty && placement.place == place
          && (same(placement.kind.id, kind.id)
            || (placement.kind.resourceType != nil
              && placement.kind.resourceType == kind.resourceType))
      }
      let shared = options.first { same(placements[$0].kind.id, kind.id) } ?? options.first
      if let shared {
        placements[shared].component = component
      } else if hasModule(kind.id), !placements.contains(where: { same($0.kind.id, kind.id) }) {
        placements.append(
          Placement(component: component, kind: kind, name: component.id, place: place))
      } else {
        providedElsewhere.append(
          PageNote(subject: title(component), text: "Part of what it is drawn in or connected to."))
      }
    }
  }

  mutating func addShared(_ kind: ComponentKind, at place: Place, as given: String? = nil) {
    let usual = kind.body.text("shared_name") ?? kind.id
    let wanted = given ?? place.alias.map { usual + "_" + $0 } ?? usual
    let isTaken = placements.contains { same($0.name, wanted) }
    let name = isTaken ? "shared_" + wanted : wanted
    let component = Component(
      id: name, cell: "", label: "", kind: kind.id, resourceType: kind.resourceType,
      title: kind.title, role: kind.role, because: "shared by the stack", confidence: .certain,
      bounds: Rect(x: 0, y: 0, width: 0, height: 0),
      diagramPlace: DiagramPlace(page: graph.page.name, label: "", cell: ""),
      place: SourceRange(file: "", start: .start, end: .start))
    placements.append(
      Placement(component: component, kind: kind, name: name, place: place, isShared: true))
    if given == nil { sharedNames[place, default: [:]][kind.id] = name }
    index()
  }

  private func sharedKinds(in body: Body, _ isPublic: Bool) -> [String] {
    var kinds = body.texts("requires") ?? []
    let scope = TemplateScope(name: "").adding(
      "component", .names(["is_public": .bool(isPublic)]))
    body.folded(scope).forEachTraversal { root, steps in
      guard same(root, "zt"), case .attribute(let area)? = steps.first, same(area, "shared"),
        case .attribute(let kind)? = steps.dropFirst().first
      else { return }
      kinds.append(kind)
    }
    return kinds
  }

  /// The contract that the graph chose; ids are not unique when two blocks begin with the same kinds.
  func contract(of flow: Flow) -> FlowContract? {
    guard let id = flow.contract else { return nil }
    if let from = graph.component(flow.from)?.kind, let to = graph.component(flow.to)?.kind,
      let contract = catalog.contract(from: from, to: to), same(contract.id, id)
    {
      return contract
    }
    return catalog.contracts.first { same($0.id, id) }
  }
}
