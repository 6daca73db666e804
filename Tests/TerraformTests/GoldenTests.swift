import Diagnostics
import Terraform
import Testing

/// A team's tree: own modules, three environments with variable files.
@Suite struct GoldenTests {
  @Test func environmentsAreFoundByFolder() {
    let found = findEnvironments(trees, below: "photos").map { "\($0.name) \($0.folder)" }
    #expect(
      found == [
        "dev photos/environments/dev", "prod photos/environments/prod",
        "staging photos/environments/staging",
      ])
  }

  @Test(arguments: ["dev", "staging", "prod"]) func inventoryOfEnvironment(_ name: String) throws {
    let (inventory, diagnostics) = loadInventory(trees, root: "photos/environments/\(name)")
    #expect(diagnostics.map(\.line) == [])
    try expectGolden(show(inventory), "photos-\(name).txt")
  }

  @Test func accessOfProduction() throws {
    let (inventory, _) = loadInventory(trees, root: "photos/environments/prod")
    let (knowledge, problems) = loadAccessKnowledge(templates)
    #expect(problems.map(\.line) == [])
    let paths = accessPaths(InventoryIndex(inventory), knowledge)
    try expectGolden(paths.map(show).joined(separator: "\n") + "\n", "photos-prod-access.txt")
  }

  @Test func sameInputSameBytes() {
    let first = loadInventory(trees, root: "photos/environments/prod").0
    let second = loadInventory(trees, root: "photos/environments/prod").0
    #expect(show(first) == show(second))
  }
}
