import Synthesis
import Testing

/// Networks that are drawn without an address range.
@Suite struct RangeTests {
  private func page(_ names: [String], labels: [String: String] = [:]) -> GraphBuilder {
    var page = GraphBuilder()
    for name in names {
      page.add(
        name, "vpc", label: labels[name] ?? name, facts: labels[name].map { ["cidr": $0] } ?? [:])
    }
    page.add("hub", "tgw", label: "Hub")
    return page
  }

  private func ranges(_ tree: GeneratedTree) -> [String] {
    tree.text("stack/network.tf").split(separator: "\n").filter { $0.contains("cidr_block ") }
      .map { String($0.split(separator: "\"")[1]) }
  }

  @Test func theOnlyNetworkHasItsModulesRange() {
    #expect(ranges(page(["a"]).tree()) == [])
  }

  @Test func severalNetworksHaveOneEach() {
    let tree = page(["a", "b", "c"], labels: ["b": "10.0.0.0/15"]).tree()
    #expect(ranges(tree) == ["10.2.0.0/16", "10.0.0.0/15", "10.3.0.0/16"])
    #expect(tree.text("ARCHITECTURE.md").contains("has the addresses 10.2.0.0/16"))
  }

  @Test func aNetworkKeepsItsRange() {
    let one = page(["b"]).tree()
    let two = page(["a", "b"]).tree(lock: one.lock)
    #expect(ranges(two) == ["10.1.0.0/16", "10.0.0.0/16"])
    let three = page(["a", "aa", "b"]).tree(lock: two.lock)
    #expect(ranges(three) == ["10.1.0.0/16", "10.2.0.0/16", "10.0.0.0/16"])
    let again = page(["b"]).tree(lock: three.lock)
    #expect(ranges(again) == ["10.0.0.0/16"])
  }
}
