package import Architecture
package import Catalog
package import Diagnostics
import Diagrams
import HCL

/// The whole tree for a graph, in memory: the same input, in whatever order, gives the same bytes.
///
/// Arrows that cannot be generated are listed and leave the tree partial. `templates` are folders laid out like `Templates/`;
/// later ones win.
package func synthesize(
  _ graph: ComponentGraph, catalog: ComponentCatalog, configuration: ProjectConfiguration,
  templates: [any FileSource], previousLock: LockFile?, diagramName: String, diagramHash: String,
  options: SynthesisOptions
) -> GeneratedTree {
  synthesize(
    graph, catalog: catalog, configuration: configuration, library: TemplateLibrary(templates),
    previousLock: previousLock, diagramName: diagramName, diagramHash: diagramHash,
    options: options)
}

/// The same of templates that were prepared.
package func synthesize(
  _ graph: ComponentGraph, catalog: ComponentCatalog, configuration: ProjectConfiguration,
  templates: PreparedTemplates, previousLock: LockFile?, diagramName: String, diagramHash: String,
  options: SynthesisOptions
) -> GeneratedTree {
  synthesize(
    graph, catalog: catalog, configuration: configuration, library: TemplateLibrary(templates),
    previousLock: previousLock, diagramName: diagramName, diagramHash: diagramHash,
    options: options)
}

private func synthesize(
  _ graph: ComponentGraph, catalog: ComponentCatalog, configuration: ProjectConfiguration,
  library: TemplateLibrary, previousLock: LockFile?, diagramName: String, diagramHash: String,
  options: SynthesisOptions
) -> GeneratedTree {
  var tree = TreeSynthesis(
    stack: StackSynthesis(
      graph: graph,
      places: DrawnPlaces(graph, catalog: catalog, configuration: configuration),
      catalog: catalog, configuration: configuration, previousLock: previousLock,
      options: options, library: library),
    diagramName: diagramName, diagramHash: diagramHash)
  return tree.run()
}

/// The folders around the stack: modules, environments, accounts, bootstrap, the page and the lock file.
struct TreeSynthesis {
  var stack: StackSynthesis
  let diagramName: String
  let diagramHash: String
  var files: [(path: String, bytes: [UInt8])] = []
  var stackBodies: [(path: String, body: Body)] = []

  init(stack: StackSynthesis, diagramName: String, diagramHash: String) {
    self.stack = stack
    self.diagramName = diagramName
    self.diagramHash = diagramHash
  }

  mutating func run() -> GeneratedTree {
    let blank = stack
    stackBodies = stack.run()
    // Leaving a component out may leave another without what it needs; each round leaves out at least one.
    for _ in 0..<graphLimit where !stack.leftOut.isEmpty {
      let excluded = stack.excluded.merging(stack.leftOut) { first, _ in first }
      stack = blank
      stack.excluded = excluded
      stackBodies = stack.run()
    }
    if stack.options.throughPhase > 1 { addStack() }
    copyModules()
    addAccounts()
    reportLater()
    files.append(("ARCHITECTURE.md", Array(page().utf8)))
    return finished()
  }

  private mutating func addStack() {
    reportNothing()
    for (path, body) in stackBodies { add(path, body) }
    if let test = stack.testFile(stackBodies) { add("stack/tests/zero_trust.tftest.hcl", test) }
    addEnvironments()
  }

  private mutating func reportNothing() {
    guard stack.plainResources.isEmpty, stack.placements.allSatisfy(\.isShared),
      stack.later.isEmpty
    else { return }
    stack.isPartial = true
    stack.diagnostics.append(
      Diagnostic(
        .warning, "synthesis/nothing-to-generate",
        "nothing on page “\(visible(stack.graph.page.name))” can be generated",
        help: "Only what every account has is written; `zeroplan inspect` says what was understood."
      ))
  }

  mutating func add(_ path: String, _ body: Body) {
    files.append((path, Array(render(body).utf8)))
  }

  private mutating func copyModules() {
    for module in Set(stack.placements.map(\.kind.module)).sorted(by: before) {
      copy("components/\(module)/module", to: "modules/\(module)")
    }
    copy("account/module", to: "modules/account_baseline")
    copy("bootstrap/module", to: "modules/bootstrap")
  }

  private mutating func copy(_ folder: String, to target: String) {
    for (path, bytes) in stack.library.files(below: folder) {
      let rest = String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
      files.append((target + rest, bytes))
    }
  }

  private mutating func finished() -> GeneratedTree {
    var lock = LockFile()
    lock.generator = "zeroplan " + stack.options.version
    lock.project = stack.configuration.project
    lock.diagramName = diagramName
    lock.diagramHash = diagramHash
    lock.throughPhase = stack.options.throughPhase
    lock.components = stack.lockEntries() + [accountEntry()]
    files.sort { before($0.path, $1.path) }
    lock.files = files.map {
      LockFile.GeneratedFile(path: $0.path, sha256: stack.library.digest(of: $0.bytes))
    }
    lock.templatesHash = stack.library.hash
    files.append((LockFile.path, Array(lock.printed().utf8)))
    files.sort { before($0.path, $1.path) }
    var diagnostics = stack.library.diagnostics + stack.engine.diagnostics + stack.diagnostics
    var seen: Set<Diagnostic> = []
    diagnostics = diagnostics.filter { seen.insert($0).inserted }
    let isUnknown = !stack.graph.unknownShapes.isEmpty || !stack.graph.unknownConnectors.isEmpty
    return GeneratedTree(
      files: files.map { GeneratedTree.File(path: $0.path, bytes: $0.bytes) },
      diagnostics: diagnostics, isPartial: stack.isPartial || isUnknown)
  }
}

/// More rounds than any real diagram needs.
private let graphLimit = 8

extension StackSynthesis {
  /// Everything of the stack, from nothing.
  mutating func run() -> [(path: String, body: Body)] {
    place()
    arrangeNetworks()
    chooseRanges()
    addFlows()
    addImplied()
    placeEndpoints()
    return stackFiles()
  }

  func lockEntries() -> [LockFile.Entry] {
    let modules = placements.map {
      LockFile.Entry(
        cell: $0.component.cell, kind: $0.kind.id, name: $0.name,
        address: "module.stack.module.\($0.name)", range: $0.range)
    }
    let plain = plainResources.map {
      LockFile.Entry(
        cell: $0.component.cell, kind: $0.type, name: $0.name,
        address: "module.stack.\($0.type).\($0.name)")
    }
    return modules + plain.sorted { before($0.address, $1.address) }
  }
}
