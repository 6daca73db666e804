import Diagnostics
import HCL
import Testing

@Suite struct FormatTests {
  @Test("formatting is stable", arguments: Golden.files("Format", ext: "tf"))
  func golden(_ name: String) {
    let file = SourceFile(name: name, bytes: Golden.bytes("Format/" + name))
    let (text, diagnostics) = format(file)
    #expect(diagnostics.isEmpty)
    #expect(text == Golden.expected("Format/\(name).txt", updatedTo: text))
    #expect(format(SourceFile(name: name, text: text)).text == text)
  }

  @Test func leavesMistakesAlone() {
    let (text, diagnostics) = format(SourceFile(name: "x.tf", text: "a  =  [\n"))
    #expect(text == "a  =  [\n")
    #expect(!diagnostics.isEmpty)
  }

  @Test("agrees with terraform fmt", .enabled(if: TerraformBinary.path != nil))
  func agreesWithTerraform() throws {
    var generator = SplitMix64(seed: 11)
    let whole = String(decoding: Golden.bytes("Format/everything.tf"), as: UTF8.self)
    let texts = [whole] + (0..<300).map { _ in Self.mangled(whole, &generator) }
    let expected = try TerraformBinary.formatted(texts)
    for (text, expected) in zip(texts, expected) {
      let (formatted, diagnostics) = format(SourceFile(name: "x.tf", text: text))
      guard diagnostics.isEmpty else { continue }
      #expect(formatted == expected)
    }
  }

  @Test("terraform fmt leaves what is rendered", .enabled(if: TerraformBinary.path != nil))
  func rendersCanonically() throws {
    var trees = RandomTree(seed: 5, plainLabels: true)
    let texts = (0..<300).map { _ in render(trees.body(depth: 3)) }
    let formatted = try TerraformBinary.formatted(texts)
    for (text, formatted) in zip(texts, formatted) { #expect(text == formatted) }
  }

  /// The text with white space added and removed where a line has room for it.
  private static func mangled(_ text: String, _ generator: inout SplitMix64) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x20, Int.random(in: 0..<12, using: &generator) == 0 { result.append(0x20) }
      result.append(byte)
      if "=,([{:".utf8.contains(byte), Int.random(in: 0..<8, using: &generator) == 0 {
        result.append(0x20)
      }
      if byte == 0x0A, Int.random(in: 0..<6, using: &generator) == 0 { result.append(0x0A) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
