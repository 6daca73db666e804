import Functions
import Testing

@Suite struct PatternTests {
  /// A backtracking matcher needs longer than the sun will shine.
  @Test(arguments: ["(a+)+$", "(a|aa)*c", "(a*)*b", "(?:a?){200}a{200}", "(.*)(.*)(.*)(.*)(.*)x"])
  func linearTime(source: String) throws {
    let text = String(repeating: "a", count: 2_000) + "!"
    let clock = ContinuousClock()
    let pattern = try Pattern(source)
    let time = clock.measure { _ = pattern.matches(text) }
    #expect(time < .seconds(5))
  }

  @Test(arguments: [
    "(", ")", "[a", "a{2,1}", "a{1001}", "(?P<n>a)(?P<n>b)", "\\", "\\8", "(?<!a)", "a**", "+",
    "[z-a]", "\\pX",
    "[[:nope:]]", "((a{100}){100}){100}", "(?z)",
  ]) func refuses(source: String) {
    #expect(throws: PatternError.self) { try Pattern(source) }
  }

  @Test func nestedGroupsAreBounded() {
    let source = String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000)
    #expect(throws: PatternError.self) { try Pattern(source) }
  }

  @Test(arguments: [
    ("^arn:aws[a-z-]*:iam::\\d{12}:role/", "arn:aws:iam::123456789012:role/x", true),
    ("(?i)^TLSv1\\.[23]$", "tlsv1.2", true), ("^a.c$", "a\nc", false), ("é+", "xéé", true),
    ("[^\\D]", "x", false),
    ("\\Qa.b\\E", "a.b", true), ("\\Qa.b\\E", "axb", false), ("(?i)straße", "STRAßE", true),
    ("a{,2}", "a{,2}", true),
    ("[a\\-z]+$", "-", true), ("[]a]", "]", true), ("(?i:A)b", "ab", true),
    ("(?i:A)b", "aB", false), ("\\x{1F600}", "😀", true),
    ("^(?:a|b)?$", "", true), ("x*", "", true), ("(?-i)A", "a", false),
    ("[[:^digit:]]", "1", false),
  ]) func matches(source: String, text: String, wanted: Bool) throws {
    #expect(try Pattern(source).matches(text) == wanted, "\(source)")
  }

  @Test func groupsAndNames() throws {
    let pattern = try Pattern("(?P<key>\\w+)=(\\d+)?")
    let match = try #require(pattern.firstMatch(in: Array("  é a= b=1".utf8)))
    #expect(pattern.groupNames == ["key", nil])
    #expect(match.range == 5..<7)
    #expect(match.groups == [5..<6, nil])
    #expect(pattern.allMatches(in: Array("a=1 b=22".utf8)).map(\.range) == [0..<3, 4..<8])
  }
}
