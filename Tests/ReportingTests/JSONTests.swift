import Foundation
import Reporting
import Testing

@Suite struct JSONTests {
  @Test func writesMembersInTheirOrderAndLeavesOutWhatIsAbsent() {
    let json = JSON.members([
      ("b", .integer(1)), ("gone", nil), ("a", .array([.bool(true), .null])),
    ])
    #expect(json.compactText == #"{"b":1,"a":[true,null]}"#)
    #expect(
      json.text == """
        {
          "b": 1,
          "a": [
            true,
            null
          ]
        }

        """)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("a\"b\\c\n", #""a\"b\\c\n""#), ("é", #""é""#),
    ("\u{1B}[31m", #""\u001b[31m""#), ("\u{202E}x", #""\u202ex""#), ("\u{E000}", #""\ue000""#),
    ("\u{F0000}", #""\udb80\udc00""#),
  ]) func escapesWhatCouldActOnATerminal(text: String, expected: String) {
    #expect(JSON.string(text).compactText == expected)
  }

  /// Whatever the text, another reader gets it back.
  @Test func readsBackForSeeds1To500() throws {
    for seed in UInt64(1)...500 {
      var generator = SplitMix64(seed: seed)
      let text = generator.hostileText()
      let bytes = Data(JSON.object([("k", .string(text))]).text.utf8)
      let object = try JSONSerialization.jsonObject(with: bytes) as? [String: String]
      #expect(
        object?["k"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "seed \(seed)")
    }
  }
}

struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func hostileText() -> String {
    let pool: [Unicode.Scalar] = [
      "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1B}", "\u{301}", "\u{200D}", "\u{202E}", "$", "{",
      "}",
      "<", ">", "&", "'", "#", ":", "[", "]", "a", "é", "漢", "\u{1F600}", "\u{E000}", "\u{FFFE}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &self) {
      if let scalar = pool.randomElement(using: &self) { text.append(scalar) }
    }
    return String(text)
  }
}
