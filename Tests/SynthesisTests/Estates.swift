import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Synthesis
import Terraform

/// A fresh tree with what each of its roots evaluates to.
struct EvaluatedTree {
  /// `environments/prod`, `accounts/333333333333`, …
  struct Root {
    var name: String
    var inventory: Inventory
  }
  var name: String
  var environments: [ProjectConfiguration.Environment]
  var tree: GeneratedTree
  var roots: [Root]

  /// `folders` are those whose roots are evaluated.
  init(
    _ name: String, _ tree: GeneratedTree, _ configuration: ProjectConfiguration,
    folders: [String] = ["accounts", "bootstrap", "environments"]
  ) {
    self.name = name
    self.tree = tree
    environments = configuration.environments
    let files = MemoryFileSource(
      Dictionary(tree.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    roots = findEnvironments(files).filter { root in
      folders.contains { root.folder.hasPrefix($0 + "/") }
    }.map { root in
      let name = root.name.split(separator: "/").last.map(String.init)
      let declared = configuration.environments.first { $0.name == name }
      let options = InventoryOptions(
        variableFiles: root.variableFiles, accountID: declared?.accountID, region: declared?.region)
      return Root(
        name: root.folder, inventory: loadInventory(files, root: root.folder, options: options).0)
    }
    guard folders.contains("bootstrap") else { return }
    roots.append(Root(name: "bootstrap", inventory: loadInventory(files, root: "bootstrap").0))
  }

  /// What an environment has, with the baseline of its account.
  func inventories(of environment: ProjectConfiguration.Environment) -> [Inventory] {
    let names =
      ["environments/\(environment.name)"]
      + [environment.accountID, environment.name].compactMap { $0 }.map { "accounts/\($0)" }
    return roots.filter { names.contains($0.name) }.map(\.inventory)
  }
}

extension EvaluatedTree {
  static let shop = EvaluatedTree(
    "the shop by hand", GraphBuilder.shop.tree(), GraphBuilder.configuration)

  /// Every drawing that stands in the repository beside its configuration, as a tree.
  static let drawn: [EvaluatedTree] = ["Samples", "Tests/Fixtures"].flatMap { parent in
    let folder = TemplatesOnDisk.root.deletingLastPathComponent().appendingPathComponent(parent)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { EvaluatedTree(drawing: folder.appendingPathComponent($0)) }
  }

  static let all = [shop] + drawn

  private init?(drawing folder: URL) {
    let name = folder.lastPathComponent
    guard let settings = try? Data(contentsOf: folder.appendingPathComponent("zeroplan.hcl"))
    else { return nil }
    let configuration = loadConfiguration(
      SourceFile(name: "zeroplan.hcl", bytes: Array(settings))
    ).0
    let file = configuration.diagram ?? "\(name).drawio"
    guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(file)),
      let diagram = readDiagram(name: file, bytes: Array(bytes)).0,
      let page = choosePage(diagram, catalog: GraphBuilder.catalog, wanted: configuration.page).0
    else { return nil }
    let graph = interpret(
      diagram, page: page, catalog: GraphBuilder.catalog, configuration: configuration
    ).0
    let tree = synthesize(
      graph, catalog: GraphBuilder.catalog, configuration: configuration,
      templates: [TemplatesOnDisk()], previousLock: nil, diagramName: file, diagramHash: "0",
      options: SynthesisOptions())
    self.init(name, tree, configuration)
  }

  /// One tail of each kind with everything that it may have an arrow to.
  static let families: [String] = GraphBuilder.catalog.kinds.filter { tail in
    GraphBuilder.catalog.kinds.contains { head in
      GraphBuilder.catalog.contract(from: tail.id, to: head.id).map { $0.refusal == nil } ?? false
    }
  }.map(\.id)

  init(family tail: String) {
    var builder = GraphBuilder()
    builder.add("network", "vpc", label: "VPC 10.0.0.0/16")
    for tier in ["public", "private", "isolated"] {
      builder.add(tier, "subnet_\(tier)", in: "network")
    }
    func add(_ id: String, _ kind: String) {
      builder.add(id, kind, in: GraphBuilder.catalog.kind(kind)?.subnet)
    }
    add("tail", tail)
    for head in GraphBuilder.catalog.kinds where head.role != .boundary {
      guard let contract = GraphBuilder.catalog.contract(from: tail, to: head.id),
        contract.refusal == nil
      else { continue }
      for verb in Set([contract.defaultVerb] + contract.actions.map(\.verb)).sorted() {
        add("\(head.id)_\(verb)", head.id)
        builder.arrow("tail", "\(head.id)_\(verb)", [verb], port: contract.network?.port ?? "8443")
      }
    }
    var configuration = GraphBuilder.configuration
    configuration.environments.removeFirst(2)
    let tree = synthesize(
      builder.graph, catalog: GraphBuilder.catalog, configuration: configuration,
      templates: [TemplatesOnDisk()], previousLock: nil, diagramName: "family.drawio",
      diagramHash: "0", options: SynthesisOptions())
    // The account is the same for all of them.
    self.init("family of \(tail)", tree, configuration, folders: ["environments"])
  }
}
