import Architecture
import Catalog
import Comparison
import Diagnostics
import Diagrams
import HCL
import Synchronization
import Synthesis
import Terraform

/// A drawing that went through the whole product, in memory.
struct Judged {
  var graph: ComponentGraph
  var tree: GeneratedTree
  var diagnostics: [Diagnostic]

  init?(_ file: [UInt8], configuration: ProjectConfiguration = Repository.configuration) {
    guard let (graph, problems) = Self.interpreted(file, configuration) else { return nil }
    self.graph = graph
    tree = synthesize(
      graph, catalog: Repository.catalog, configuration: configuration,
      templates: Repository.prepared, previousLock: nil, diagramName: "drawing.drawio",
      diagramHash: "0", options: SynthesisOptions())
    diagnostics = problems + tree.diagnostics
  }

  /// Only what the drawing means.
  static func graph(_ file: [UInt8]) -> ComponentGraph? {
    interpreted(file, Repository.configuration)?.graph
  }

  private static func interpreted(_ file: [UInt8], _ configuration: ProjectConfiguration)
    -> (graph: ComponentGraph, diagnostics: [Diagnostic])?
  {
    let (diagram, problems) = readDiagram(name: "drawing.drawio", bytes: file)
    guard let diagram, let page = diagram.pages.first else { return nil }
    let (graph, more) = interpret(
      diagram, page: page, catalog: Repository.catalog, configuration: configuration)
    return (graph, problems + more)
  }

  /// What the product itself said, notes aside, and that an actor or a service alone makes no stack.
  var complaints: [String] {
    diagnostics.filter { $0.severity != .note && $0.code != "synthesis/nothing-to-generate" }
      .map { "\($0.code): \($0.summary)" }
  }

  /// Files that do not parse, or that `zeroplan fmt` would change.
  var unformatted: [String] {
    tree.files.compactMap { file in
      guard [".tf", ".tfvars", ".hcl"].contains(where: file.path.hasSuffix) else { return nil }
      if file.path.utf8.starts(with: "modules/".utf8) { return nil }
      let (text, problems) = HCL.format(SourceFile(name: file.path, bytes: file.bytes))
      if let problem = problems.first { return "\(file.path): \(problem.summary)" }
      return text.utf8.elementsEqual(file.bytes) ? nil : "\(file.path): not formatted"
    }
  }

  func flows(of cell: String) -> [Flow] { graph.flows.filter { $0.cell == cell } }

  /// What `check` says of the tree, beside what is left to people.
  func findings(_ configuration: ProjectConfiguration = Repository.configuration) -> [String] {
    let files = TemplateFiles(
      Dictionary(tree.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    guard let lock = files.read(LockFile.path).flatMap(LockFile.init) else { return ["no record"] }
    var input = ComparisonInput(
      graph: graph, catalog: Repository.catalog, controls: Repository.controls,
      views: Repository.access.views, knowledge: Repository.access,
      auxiliaries: Repository.auxiliaries, implied: Repository.implied,
      configuration: configuration, today: "2026-01-01")
    input.names = Dictionary(
      lock.components.filter { !$0.cell.isEmpty }.map { ($0.cell, $0.name) },
      uniquingKeysWith: { first, _ in first })
    input.drift = DriftInput(lock: lock, fresh: tree, present: files)
    let result = compare(input, estates: estates(files, configuration))
    let judged = result.findings.filter { $0.kind != .manual }
    return result.diagnostics.map(\.summary)
      + judged.map { "\($0.kind.rawValue) \($0.control ?? ""): \($0.message)" }
  }

  /// The baseline is the same for all drawings that ask the same of it: by the bytes of its roots.
  private static let accounts = Mutex<[[[UInt8]]: Inventory]>([:])

  private func estates(_ files: TemplateFiles, _ configuration: ProjectConfiguration) -> [Estate] {
    let roots = findEnvironments(files)
    let inventories = roots.map { root in
      let isAccount = root.name.utf8.starts(with: "accounts/".utf8)
      let key = isAccount ? tree.files.filter { $0.path.utf8.starts(with: "accounts/".utf8) } : []
      if let known = Self.accounts.withLock({ $0[key.map(\.bytes)] }), isAccount { return known }
      let name = root.name.split(separator: "/").last.map(String.init)
      let declared = configuration.environments.first { $0.name == name }
      let inventory = loadInventory(
        files, root: root.folder,
        options: InventoryOptions(
          variableFiles: root.variableFiles, accountID: declared?.accountID,
          region: declared?.region)
      ).0
      if isAccount { Self.accounts.withLock { $0[key.map(\.bytes)] = inventory } }
      return inventory
    }
    return configuration.environments.compactMap { environment in
      guard let own = roots.firstIndex(where: { $0.name == environment.name }) else { return nil }
      var inventory = inventories[own]
      let names = [environment.name, environment.accountID ?? ""].map { "accounts/" + $0 }
      if let account = roots.firstIndex(where: { names.contains($0.name) }) {
        let shared = inventories[account]
        inventory = Inventory(
          resources: inventory.resources + shared.resources,
          dataSources: inventory.dataSources + shared.dataSources,
          moduleCalls: inventory.moduleCalls + shared.moduleCalls,
          undecided: inventory.undecided + shared.undecided, outputs: inventory.outputs)
      }
      return Estate(
        environment: environment.name, root: roots[own].folder, inventory: inventory,
        governedRegions: configuration.governedRegions, accountID: environment.accountID)
    }
  }
}
