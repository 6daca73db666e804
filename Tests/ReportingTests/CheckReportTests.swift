import Catalog
import Comparison
import Diagnostics
import Reporting
import Testing

@Suite struct CheckReportTests {
  private let range = SourceRange(
    file: "stack/network.tf", start: SourcePosition(byte: 10, line: 12, column: 3),
    end: SourcePosition(byte: 20, line: 12, column: 13))

  private func finding(_ environment: String) -> Finding {
    Finding(
      .undrawnAccess, severity: .critical, phase: 2, principle: .leastPrivilege,
      environment: environment,
      component: .init(id: "web", diagram: DiagramPlace(page: "Overview", label: "Web", cell: "5")),
      flow: .init(from: "internet", to: "web", verbs: [], protocol: "tcp", port: "22"),
      resource: .init(address: "aws_security_group.web", range: range),
      message: "the internet → Web is open (tcp/22)", why: "Nobody drew it.", fix: "Close it.",
      references: [("fsbp", ["EC2.13"])])
  }

  @Test func saysTheSameOfSeveralEnvironmentsOnce() {
    let report = CheckReport(
      result: CheckResult(findings: [finding("dev"), finding("prod")]), failOn: .low)
    #expect(
      report.text == """
        critical undrawn-access [dev, prod]: the internet → Web is open (tcp/22)
          on the picture: page “Overview”, “Web”, cell 5
          in the code: aws_security_group.web (stack/network.tf:12:3)
          why: Nobody drew it.
          fix: Close it.

        environment  root  resources  passed  failed  undecided  accepted

        2 gaps: 2 critical, 0 high, 0 medium, 0 low; 0 undecided, 0 to do by hand, 0 accepted or declared

        """)
  }

  @Test func jsonHasTheFieldsOfTheFormat() {
    let text = CheckReport(result: CheckResult(findings: [finding("dev")]), failOn: .low).json
      .compactText
    for part in [
      #""format_version":"1.0""#, #""kind":"undrawn-access""#, #""severity":"critical","phase":2"#,
      #""component":{"id":"web","page":"Overview","cell":"5"}"#,
      #""flow":{"from":"internet","to":"web","verbs":[],"protocol":"tcp","port":"22"}"#,
      #""resource":{"address":"aws_security_group.web","file":"stack/network.tf","line":12,"column":3}"#,
      #""references":{"fsbp":["EC2.13"]}"#, #""summary":{"critical":1,"high":0"#,
    ] {
      #expect(text.utf8.firstRange(of: part) != nil, "\(part) is missing")
    }
  }

  @Test func theIdIsMadeOfTheSubjectNotOfItsWording() {
    var reworded = finding("dev")
    reworded.message = "another wording"
    reworded.resource?.range = nil
    #expect(reworded.id == finding("dev").id)
    #expect(finding("prod").id != finding("dev").id)
  }

  @Test func hostileNamesCannotWriteLinesOfTheirOwn() {
    var hostile = finding("dev")
    hostile.message = "a\n::error::b \u{1B}[2J"
    let text = CheckReport(result: CheckResult(findings: [hostile]), failOn: .low).text
    #expect(!text.utf8.contains(0x1B))
    #expect(text.utf8.firstRange(of: "\n::") == nil)
  }
}

extension String.UTF8View {
  fileprivate func firstRange(of text: String) -> Int? {
    let bytes = Array(self)
    let wanted = Array(text.utf8)
    guard wanted.count <= bytes.count else { return nil }
    return (0...(bytes.count - wanted.count)).first {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
