import Architecture
import Catalog
import Testing

/// Arrows at what joins networks, with the contracts of the catalogue.
@Suite struct Joins {
  private func flows(_ sketch: Sketch) -> [String] {
    let (graph, _) = sketch.interpreted(catalog: realCatalog)
    #expect(accountingProblems(graph) == [])
    return graph.flows.map { "\($0.id) \($0.state == .granted ? "granted" : "refused")" }.sorted()
  }

  /// Two networks with a service and a database, and a transit gateway between.
  private var two: Sketch {
    var sketch = Sketch()
    sketch.shape("o", "Orders", frame("group_vpc2"), x: 0, y: 0, w: 300, h: 300)
    sketch.shape("a", "API", icon("fargate"), x: 100, y: 100, parent: "o")
    sketch.shape("b", "Billing", frame("group_vpc2"), x: 700, y: 0, w: 300, h: 300)
    sketch.shape("d", "Invoices", icon("rds"), x: 800, y: 100, parent: "b")
    sketch.shape("t", "Hub", icon("transit_gateway"), x: 450, y: 100)
    return sketch
  }

  @Test func linesAttachNetworksAndGrantNothingElse() {
    var sketch = two
    sketch.arrow("e", "o", "t", heads: (false, false))
    sketch.arrow("f", "b", "t", heads: (false, false))
    #expect(flows(sketch) == ["billing->hub granted", "orders->hub granted"])
  }

  @Test func aPathBetweenNetworksIsARoute() {
    var sketch = two
    sketch.arrow("e", "o", "t")
    sketch.arrow("f", "t", "b")
    #expect(flows(sketch) == ["hub->billing granted", "orders->hub granted"])
  }

  @Test func aPathBetweenComponentsAttachesTheirNetworks() {
    var sketch = two
    sketch.arrow("e", "a", "t", "5432")
    sketch.arrow("f", "t", "d")
    #expect(
      flows(sketch) == ["api->invoices granted", "hub->billing granted", "orders->hub granted"])
  }

  @Test func twoArrowsAttachOnce() {
    var sketch = two
    sketch.shape("w", "Worker", icon("fargate"), x: 200, y: 200, parent: "o")
    sketch.arrow("e", "a", "t", "5432")
    sketch.arrow("g", "w", "t", "5432")
    sketch.arrow("f", "t", "d")
    #expect(
      flows(sketch) == [
        "api->invoices granted", "hub->billing granted", "orders->hub granted",
        "worker->invoices granted",
      ])
  }

  @Test func whatIsRefusedAtAnIntermediaryIsNotFollowed() throws {
    var sketch = Sketch()
    sketch.shape("i", "Internet", icon("internet"), x: 0, y: 0)
    sketch.shape("f", "Network Firewall", icon("network_firewall"), x: 200, y: 0)
    sketch.shape("l", "Front", icon("application_load_balancer"), x: 400, y: 0)
    sketch.arrow("e", "i", "f")
    sketch.arrow("g", "f", "l")
    let (graph, _) = sketch.interpreted(catalog: realCatalog)
    let flow = try #require(graph.flows.first)
    #expect(graph.flows.count == 1)
    guard case .refused(let because, let instead) = flow.state else {
      Issue.record("\(flow.id) is not refused")
      return
    }
    #expect(because.contains("judges what leaves the VPC"))
    #expect(instead == "Draw the arrow to the load balancer, with a WAF in front of it.")
  }

  @Test(arguments: ["Bastion", "Bastion host", "SSH jump host", "Jump box"])
  func aBastionIsSessionManager(_ label: String) {
    var sketch = Sketch()
    sketch.shape("b", label, icon("ec2"), x: 0, y: 0)
    let (graph, _) = sketch.interpreted(catalog: realCatalog)
    #expect(graph.components.map(\.kind) == ["session_manager"])
  }

  @Test func theInternetReachesNoBastion() throws {
    var sketch = Sketch()
    sketch.shape("i", "Internet", icon("internet"), x: 0, y: 0)
    sketch.shape("u", "Admins", icon("users"), x: 0, y: 300)
    sketch.shape("b", "Bastion", icon("ec2"), x: 300, y: 0)
    sketch.arrow("e", "i", "b", "SSH")
    sketch.arrow("f", "u", "b", "SSH")
    #expect(flows(sketch) == ["admins->bastion granted", "internet->bastion refused"])
  }
}
