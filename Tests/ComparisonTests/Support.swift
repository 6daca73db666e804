import Architecture
import Catalog
import Comparison
import Diagnostics
import Diagrams
import Foundation
import HCL
import Terraform
import Testing

let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Files below a folder, for tests alone: no check of real paths.
struct FolderSource: FileSource {
  let root: URL

  func read(_ path: String) -> [UInt8]? {
    let url = root.appending(path: path)
    guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
      return nil
    }
    return (try? Data(contentsOf: url)).map(Array.init)
  }

  func list(_ path: String) -> [FileEntry]? {
    let folder = root.appending(path: path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      let url = folder.appending(path: name)
      let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
      return FileEntry(name: name, kind: isFolder ? .folder : .file)
    }
  }
}

let templates = FolderSource(root: packageRoot.appending(path: "Templates"))

/// What every test compares with, read once.
enum Knowledge {
  static let catalog = loadCatalog([templates]).0
  static let access = loadAccessKnowledge(templates).0
  static let auxiliaries = loadAuxiliaries([templates]).0
  static let implied = loadImpliedAccess([templates]).0
}

/// A page made by hand.
struct Picture {
  var components: [Component] = []
  var flows: [Flow] = []

  mutating func add(
    _ id: String, _ kind: String, _ label: String, address: String? = nil,
    environments: [String]? = nil, type: String? = nil
  ) {
    var component = Component(
      id: id, cell: "cell-\(id)", label: label, kind: kind,
      resourceType: type ?? Knowledge.catalog.resourceType(of: kind),
      title: Knowledge.catalog.title(of: kind),
      role: Knowledge.catalog.role(of: kind) ?? .resource, because: "test", confidence: .certain,
      bounds: Rect(x: 0, y: 0, width: 1, height: 1),
      diagramPlace: DiagramPlace(page: "Page", label: label, cell: "cell-\(id)"),
      place: SourceRange(file: "page.drawio", start: .start, end: .start))
    component.address = address
    component.environments = environments
    components.append(component)
  }

  mutating func arrow(_ from: String, _ to: String, _ verbs: [String]? = nil, port: String? = nil) {
    func kind(_ id: String) -> String { components.first { $0.id == id }?.kind ?? "" }
    let contract = Knowledge.catalog.contract(from: kind(from), to: kind(to))
    flows.append(
      Flow(
        id: "\(from)->\(to)", cell: "arrow-\(from)-\(to)", from: from, to: to,
        verbs: verbs ?? [contract?.defaultVerb ?? "connect"],
        protocol: contract?.network?.protocol, port: port ?? contract?.network?.port, label: "",
        state: .granted, because: "test", contract: contract?.id,
        diagramPlace: DiagramPlace(page: "Page", label: "", cell: "arrow"),
        place: SourceRange(file: "page.drawio", start: .start, end: .start)))
  }

  /// Compares with code of one environment; controls are tested elsewhere.
  func check(_ code: String, environment: String = "dev", drift: DriftInput? = nil) -> CheckResult {
    check(["main.tf": code], root: "", environment: environment, drift: drift)
  }

  func check(
    _ files: [String: String], root: String, environment: String = "dev", drift: DriftInput? = nil
  ) -> CheckResult {
    let (inventory, _) = loadInventory(
      MemoryFileSource(texts: files), root: root,
      options: InventoryOptions(accountID: "111111111111", region: "eu-west-1"))
    var configuration = ProjectConfiguration()
    configuration.project = "shop"
    var input = ComparisonInput(
      graph: ComponentGraph(
        page: Page(
          index: 0, id: "p", name: "Page", shapes: [], connectors: [], paintOrder: [],
          bounds: Rect(x: 0, y: 0, width: 1, height: 1)), components: components, flows: flows),
      catalog: Knowledge.catalog, controls: [], views: Knowledge.access.views,
      knowledge: Knowledge.access, auxiliaries: Knowledge.auxiliaries, implied: Knowledge.implied,
      configuration: configuration, today: "2026-01-01")
    input.drift = drift
    return compare(
      input,
      estates: [
        Estate(
          environment: environment, root: "", inventory: inventory, governedRegions: ["eu-west-1"],
          accountID: "111111111111")
      ])
  }
}

extension CheckResult {
  /// `kind message` of each finding.
  var lines: [String] { findings.map { "\($0.kind.rawValue): \($0.message)" } }

  func kinds(_ kind: FindingKind) -> [Finding] { findings.filter { $0.kind == kind } }

  func match(_ component: String) -> Match? { matches.first { $0.component == component } }
}
