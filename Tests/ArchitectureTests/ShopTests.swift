import Architecture
import Catalog
import Diagrams
import Foundation
import Testing

@Suite struct Shop {
  @Test func isUnderstoodWhole() throws {
    let data = try Data(contentsOf: packageRoot.appending(path: "Samples/shop/shop.drawio"))
    let diagram = try #require(readDiagram(name: "shop.drawio", bytes: Array(data)).diagram)
    let page = try #require(choosePage(diagram, catalog: realCatalog).page)
    let (graph, problems) = interpret(
      diagram, page: page, catalog: realCatalog, configuration: .standard)
    #expect(problems.isEmpty)
    #expect(accountingProblems(graph) == [])
    #expect(graph.unknownShapes.isEmpty)
    #expect(graph.unknownConnectors.isEmpty)
    #expect(graph.component("orders_db")?.boundary == "isolated_subnets")
    #expect(graph.component("shop_vpc")?.facts["cidr"] == "10.20.0.0/16")
    #expect(graph.flows.contains { $0.id == "storefront->orders_db" })
  }
}
