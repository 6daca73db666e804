import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Synthesis
import Testing

@Suite struct TreeTests {
  @Test func theShopIsGeneratedWithoutComplaint() throws {
    let tree = GraphBuilder.shop.tree()
    let problems = tree.diagnostics.map {
      "\($0.code) \($0.range?.description ?? "") \($0.summary)"
    }
    #expect(problems == [])
    #expect(!tree.isPartial)
    if let folder = ProcessInfo.processInfo.environment["ZEROPLAN_TREE_OUT"] {
      try tree.write(to: URL(fileURLWithPath: folder))
    }
  }
}
