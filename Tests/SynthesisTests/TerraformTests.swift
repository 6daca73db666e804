import Architecture
import Foundation
import Synthesis
import Testing

/// What the real Terraform says about a tree; skipped where it is not installed.
@Suite struct TerraformTests {
  static func find(_ name: String) -> String? {
    let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return paths.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static var offline: String? {
    if let given = ProcessInfo.processInfo.environment["ZEROPLAN_TF_OFFLINE"] { return given }
    let beside = TemplatesOnDisk.root.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("shared/tools/tf-offline/tf-offline").path
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : nil
  }

  private func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private func written(_ tree: GeneratedTree) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("zeroplan-tree-\(UUID().uuidString)")
    try tree.write(to: folder)
    return folder
  }

  @Test(.enabled(if: find("terraform") != nil, "terraform is not installed"))
  func everyFileIsFormatted() throws {
    let terraform = try #require(Self.find("terraform"))
    var shop = GraphBuilder.shop
    for index in shop.components.indices where shop.components[index].id == "sessions" {
      shop.components[index].environments = ["prod"]
    }
    for builder in [GraphBuilder.shop, shop] {
      let folder = try written(builder.tree())
      defer { try? FileManager.default.removeItem(at: folder) }
      let result = try run(terraform, ["fmt", "-check", "-recursive", folder.path])
      #expect(result.status == 0, "\(result.text)")
    }
  }

  @Test(.enabled(if: offline != nil, "tf-offline is not installed"))
  func theTreeIsValid() throws {
    let offline = try #require(Self.offline)
    let folder = try written(GraphBuilder.shop.tree())
    defer { try? FileManager.default.removeItem(at: folder) }
    for root in ["environments/dev", "accounts/111111111111", "bootstrap"] {
      let result = try run(offline, ["validate", folder.path, root])
      #expect(result.status == 0, "\(root): \(result.text)")
    }
  }

  @Test(.enabled(if: offline != nil, "tf-offline is not installed"))
  func whatIsInOneEnvironmentOnlyPlansInAll() throws {
    let offline = try #require(Self.offline)
    var shop = GraphBuilder.shop
    shop.add("office", "on_prem")
    shop.arrow("office", "orders_db", port: "5432")
    for index in shop.components.indices
    where ["sessions", "orders_db", "jobs"].contains(shop.components[index].id) {
      shop.components[index].environments = ["prod"]
    }
    let tree = shop.tree()
    #expect(tree.diagnostics == [])
    let folder = try written(tree)
    defer { try? FileManager.default.removeItem(at: folder) }
    let networks = ["--var", "on_premises_cidrs=[\"10.200.0.0/16\"]"]
    for environment in ["dev", "prod"] {
      let result = try run(
        offline, ["plan", folder.path, "environments/\(environment)"] + networks)
      #expect(result.status == 0, "\(environment): \(result.text)")
    }
    let result = try run(offline, ["test", folder.path, "stack"])
    #expect(result.status == 0, "\(result.text)")
  }
}
