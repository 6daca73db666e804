import Foundation
import Testing

@Suite struct ShopSample {
  static let drawings = ["shop.drawio", "shop.drawio.svg", "shop.svg"]

  /// One picture, three ways to draw it: the same Terraform.
  @Test func treesAreEqual() throws {
    let workspace = try Workspace()
    let trees = try Self.drawings.map { name in
      let drawing = packageRoot.appending(path: "Samples/shop").appending(path: name).path
      let run = try workspace.run("generate", drawing, "-o", name)
      #expect(run.status == 0, "\(run.errors)")
      // Places: the file's name, the assumptions, cells that are texts.
      return workspace.files(name).filter { path, _ in
        path != "zeroplan.lock.json" && path != "ARCHITECTURE.md"
      }
    }
    #expect(trees[0].count > 100)
    for (name, tree) in zip(Self.drawings, trees).dropFirst() {
      #expect(tree.keys.sorted() == trees[0].keys.sorted(), "\(name)")
      let different = tree.keys.filter { tree[$0] != trees[0][$0] }.sorted()
      #expect(different == [], "\(name)")
    }
  }

  @Test func freshTreeIsClean() throws {
    let workspace = try Workspace()
    let drawing = packageRoot.appending(path: "Samples/shop/shop.drawio").path
    #expect(try workspace.run("generate", drawing, "-o", "infra").status == 0)
    let run = try workspace.run("check", drawing, "--against", "infra", "--fail-on-undecided")
    #expect(run.status == 0, "\(run.output)")
    let formatted = try workspace.run("fmt", "--check", "--recursive", "infra")
    #expect(formatted.status == 0, "\(formatted.output)")
    // The domains of the environments stand in the configuration.
    let configuration = packageRoot.appending(path: "Samples/shop/zeroplan.hcl").path
    let parity = try workspace.run("parity", "infra", "--config", configuration)
    #expect(parity.status == 0, "\(parity.output)")
  }
}
