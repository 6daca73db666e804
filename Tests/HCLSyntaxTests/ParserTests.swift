import Diagnostics
import HCL
import Testing

@Suite struct ParserTests {
  @Test func understandsAttributesAndBlocks() {
    let file = SourceFile(
      name: "main.tf",
      text: "resource \"aws_vpc\" \"main\" {\n  cidr = var.cidr[0] # why\n\n  tags { a = 1 }\n}\n")
    let (body, diagnostics) = parse(file)
    #expect(diagnostics.isEmpty)
    let block = body.blocks("resource").first
    #expect(block?.labels.map(\.text) == ["aws_vpc", "main"])
    #expect(block?.body.attribute("cidr")?.layout.trailingComment?.text == "# why")
    #expect(block?.body.blocks.first?.isOneLine == true)
    #expect(block?.body.blocks.first?.layout.blankLineBefore == true)
    #expect(block?.body.attribute("cidr")?.expression.range?.start.column == 10)
    #expect(block?.range?.end.line == 5)
  }
}
