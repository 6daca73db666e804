import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Synthesis
import Testing

/// The templates of the repository, read from disk.
struct TemplatesOnDisk: FileSource {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates")

  func read(_ path: String) -> [UInt8]? {
    let url = Self.root.appendingPathComponent(path)
    guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
      return nil
    }
    return (try? Data(contentsOf: url)).map { Array($0) }
  }

  func list(_ path: String) -> [FileEntry]? {
    let folder = Self.root.appendingPathComponent(path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      let values = try? folder.appendingPathComponent(name).resourceValues(forKeys: [
        .isDirectoryKey
      ])
      return FileEntry(name: name, kind: values?.isDirectory == true ? .folder : .file)
    }
  }
}

/// Graphs made by hand, in the manner of the shop.
struct GraphBuilder {
  static let catalog = loadCatalog([TemplatesOnDisk()]).0
  var components: [Component] = []
  var flows: [Flow] = []

  mutating func add(
    _ id: String, _ kind: String?, label: String? = nil, in boundary: String? = nil,
    cell: String? = nil, settings: [Property] = [], environments: [String]? = nil,
    type: String? = nil, exposure: Exposure? = nil, facts: [String: String] = [:]
  ) {
    let cell = cell ?? "cell-\(id)"
    let label = label ?? id
    components.append(
      Component(
        id: id, cell: cell, label: label, kind: kind,
        resourceType: type ?? kind.flatMap { Self.catalog.resourceType(of: $0) },
        title: kind.map { Self.catalog.title(of: $0) } ?? id,
        role: kind.flatMap { Self.catalog.role(of: $0) } ?? .resource, boundary: boundary,
        because: "test", confidence: .certain, exposure: exposure, environments: environments,
        settings: settings, facts: facts, bounds: Rect(x: 0, y: 0, width: 1, height: 1),
        diagramPlace: DiagramPlace(page: "Page", label: label, cell: cell),
        place: SourceRange(file: "shop.drawio", start: .start, end: .start)))
  }

  mutating func arrow(
    _ from: String, _ to: String, _ verbs: [String]? = nil, port: String? = nil, label: String = "",
    cell: String? = nil, environments: [String]? = nil
  ) {
    let cell = cell ?? "arrow-\(from)-\(to)"
    func kind(_ id: String) -> String { components.first { $0.id == id }?.kind ?? "" }
    let contract = Self.catalog.contract(from: kind(from), to: kind(to))
    let state: Flow.State =
      if let refusal = contract?.refusal {
        .refused(because: refusal.because, settle: refusal.instead)
      } else {
        .granted
      }
    flows.append(
      Flow(
        id: "\(from)->\(to)", cell: cell, from: from, to: to,
        verbs: verbs ?? [contract?.defaultVerb ?? "connect"],
        protocol: contract?.network?.protocol, port: port ?? contract?.network?.port, label: label,
        state: state, because: "test", environments: environments, contract: contract?.id,
        diagramPlace: DiagramPlace(page: "Page", label: label, cell: cell),
        place: SourceRange(file: "shop.drawio", start: .start, end: .start)))
  }

  var graph: ComponentGraph {
    ComponentGraph(
      page: Page(
        index: 0, id: "page", name: "Page", shapes: [], connectors: [], paintOrder: [],
        bounds: Rect(x: 0, y: 0, width: 100, height: 100)), components: components, flows: flows)
  }

  func tree(
    lock: LockFile? = nil, options: SynthesisOptions = SynthesisOptions(),
    configuration: ProjectConfiguration = Self.configuration
  ) -> GeneratedTree {
    synthesize(
      graph, catalog: Self.catalog, configuration: configuration,
      templates: [TemplatesOnDisk()], previousLock: lock, diagramName: "shop.drawio",
      diagramHash: "0", options: options)
  }

  static var configuration: ProjectConfiguration {
    var configuration = ProjectConfiguration()
    configuration.project = "shop"
    configuration.governedRegions = ["eu-west-1", "us-east-1"]
    configuration.securityContacts = ["security@example.com"]
    for (name, account) in [
      ("dev", "111111111111"), ("staging", "222222222222"), ("prod", "333333333333"),
    ] {
      var environment = ProjectConfiguration.Environment(name: name, profile: name)
      environment.accountID = account
      environment.region = "eu-west-1"
      environment.domainName = name == "prod" ? "shop.example.com" : "\(name).shop.example.com"
      configuration.environments.append(environment)
    }
    return configuration
  }

  static var shop: GraphBuilder {
    var shop = GraphBuilder()
    shop.add("customers", "users", label: "Customers")
    shop.add("cdn", "cloudfront", label: "CDN")
    shop.add("network", "vpc", label: "VPC 10.0.0.0/16")
    shop.add("public", "subnet_public", label: "Public subnet", in: "network")
    shop.add("private", "subnet_private", label: "Private subnet", in: "network")
    shop.add("web", "alb", label: "Load balancer", in: "public")
    shop.add("api", "fargate", label: "Shop API", in: "private")
    shop.add("orders_db", "rds", label: "Orders DB", in: "network")
    shop.add("sessions", "elasticache", label: "Sessions", in: "network")
    shop.add("assets", "s3", label: "Assets")
    shop.add("jobs", "sqs", label: "Jobs")
    shop.add("worker", "fargate", label: "Worker", in: "private")
    shop.add("payment_key", "secretsmanager", label: "Payment key")
    shop.add("images", "ecr", label: "Images")
    shop.arrow("customers", "cdn", label: "HTTPS 443")
    shop.arrow("cdn", "web")
    shop.arrow("cdn", "assets", ["read"])
    shop.arrow("web", "api")
    shop.arrow("api", "orders_db", ["both"], label: "tcp/5432")
    shop.arrow("api", "sessions")
    shop.arrow("api", "assets", ["both"], label: "read/write")
    shop.arrow("worker", "assets", ["write"], label: "upload")
    shop.arrow("api", "jobs", ["write"])
    shop.arrow("jobs", "worker", ["read"])
    shop.arrow("api", "payment_key", ["read"])
    shop.arrow("images", "api")
    shop.arrow("images", "worker")
    return shop
  }
}

extension GeneratedTree {
  func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
  var lock: LockFile? {
    files.first { $0.path == LockFile.path }.flatMap { LockFile($0.bytes) }
  }
  func write(to folder: URL) throws {
    for file in files {
      let url = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }
}

extension Property {
  init(_ name: String, _ value: String) {
    self.init(
      name: name, value: value, place: SourceRange(file: "shop.drawio", start: .start, end: .start))
  }
}
