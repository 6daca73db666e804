import Diagnostics
import Synthesis
import Testing

/// How many arrows of a sort a module takes, and which of them together: `limit` of an input.
@Suite struct LimitTests {
  private func lines(_ tree: GeneratedTree) -> [String] {
    tree.diagnostics.map { "\($0.code) \($0.summary) \($0.help ?? "")" }
  }

  @Test func oneArrowTooManyIsRefused() {
    var page = GraphBuilder()
    page.add("orders", "firehose", label: "Orders")
    page.add("lake", "s3", label: "Lake")
    page.add("archive", "s3", label: "Archive")
    page.arrow("orders", "archive")
    page.arrow("orders", "lake")
    let tree = page.tree()
    #expect(
      lines(tree) == [
        "flow/refused the arrow `Orders → Lake` is refused: a stream delivers to one bucket Draw a stream for each bucket, fed by the same Kinesis stream."
      ])
    #expect(tree.text("stack/messaging.tf").contains("module.archive.arn"))
    #expect(!tree.text("stack/messaging.tf").contains("module.lake.arn"))
  }

  @Test func twoTargetsShareAPort() {
    var page = GraphBuilder()
    page.add("front", "nlb", label: "Front")
    page.add("one", "fargate", label: "One")
    page.add("two", "fargate", label: "Two")
    page.arrow("front", "one", port: "8443")
    page.arrow("front", "two", port: "8443")
    #expect(lines(page.tree()) == [])
  }

  @Test func twoTypesOfTargetsDoNot() {
    var page = GraphBuilder()
    page.add("front", "nlb", label: "Front")
    page.add("one", "fargate", label: "One")
    page.add("two", "ec2", label: "Two")
    page.arrow("front", "one", port: "8443")
    page.arrow("front", "two", port: "8443")
    #expect(
      lines(page.tree()) == [
        "flow/refused the arrow `Front → Two` is refused: one port of a network load balancer leads to targets of one type Write another port on one of the arrows, such as tcp/8444."
      ])
  }

  @Test func oneArrowTooFewLeavesTheComponentOut() {
    var page = GraphBuilder()
    page.add("link", "peering", label: "Link")
    page.add("shop", "vpc", label: "Shop")
    page.arrow("shop", "link")
    let tree = page.tree()
    #expect(
      lines(tree).contains(
        "synthesis/missing-input nothing says `networks` for `Link` Nothing is generated for it. Draw a line from it to each of the two VPCs; a transit gateway joins more."
      ))
    #expect(!tree.files.contains { $0.path == "modules/peering/main.tf" })
  }
}
