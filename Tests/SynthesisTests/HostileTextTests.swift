import Architecture
import Diagnostics
import Diagrams
import Foundation
import HCL
import Synthesis
import Testing

/// Labels are data: no text of a diagram may become code, in any file of the tree.
@Suite struct HostileTextTests {
  private static let pieces = [
    "\"", "\"\u{301}", "${", "%{", "$", "{", "}", "\n", "\r\n", "\u{2028}", "#", "//", "/*", "*/",
    "\\", "\u{0}", "\u{1B}[31m", "\u{202E}", "resource \"aws_iam_user\" \"x\" {}", "|", "<script>",
    "`", "[a](b)", "EOT", "é", "🙂", " ", "a",
  ]

  @Test func seededLabelsNeverBreakOut() {
    let names = blocks(GraphBuilder.shop.tree())
    var random = SplitMix64(state: 42)
    for _ in 0..<25 {
      var shop = GraphBuilder.shop
      func text() -> String {
        (0..<8).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }.joined()
      }
      for index in shop.components.indices { shop.components[index].label = text() }
      for index in shop.flows.indices { shop.flows[index].label = text() }
      let tree = shop.tree()
      #expect(blocks(tree) == names)
      #expect(!tree.text("ARCHITECTURE.md").contains("<script>"))
    }
  }

  /// Type and labels of every block of the stack; parsing must be clean.
  private func blocks(_ tree: GeneratedTree) -> [String] {
    var result: [String] = []
    for file in tree.files
    where file.path.hasPrefix("stack/") && file.path.hasSuffix(".tf") {
      let (body, problems) = parse(SourceFile(name: file.path, bytes: file.bytes))
      #expect(problems == [])
      for block in body.blocks {
        result.append(([file.path, block.type] + block.labels.map(\.text)).joined(separator: " "))
      }
      #expect(!file.bytes.contains(0) && !file.bytes.contains(0x1B))
    }
    return result
  }
}

struct SplitMix64 {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
