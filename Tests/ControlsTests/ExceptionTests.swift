import Architecture
import Catalog
import Comparison
import Diagnostics
import Diagrams
import Terraform
import Testing

/// What the configuration accepts, until when, and what is run elsewhere.
@Suite struct ExceptionTests {
  static func check(_ configuration: ProjectConfiguration, today: String = "2027-01-31") throws
    -> CheckResult
  {
    let page = Page(
      index: 0, id: "p", name: "Page", shapes: [], connectors: [], paintOrder: [],
      bounds: Rect(x: 0, y: 0, width: 0, height: 0))
    let input = ComparisonInput(
      graph: ComponentGraph(page: page), catalog: ComponentCatalog(),
      controls: [try control("ZT-S3-01"), try control("ZT-LOG-01"), try control("ZT-IAM-01")],
      views: views, knowledge: AccessKnowledge(), auxiliaries: [], implied: ImpliedAccess(),
      configuration: configuration, today: today)
    let text = "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \"a\"\n}"
    return compare(
      input, estates: [estate(text, managedElsewhere: configuration.managedElsewhere).0])
  }

  static func exception(_ environment: String? = nil) -> ProjectConfiguration {
    var configuration = ProjectConfiguration()
    configuration.exceptions = [
      .init(
        control: "ZT-S3-01", component: nil, environment: environment, until: "2027-01-31",
        reason: "partner migrates", range: nil)
    ]
    return configuration
  }

  @Test func withoutAny() throws {
    let result = try Self.check(ProjectConfiguration())
    #expect(
      Set(result.findings.compactMap(\.control)) == ["ZT-S3-01", "ZT-LOG-01", "ZT-IAM-01"])
    #expect(result.suppressed.isEmpty)
  }

  @Test func acceptedOnItsLastDay() throws {
    let result = try Self.check(Self.exception())
    #expect(!result.findings.contains { $0.control == "ZT-S3-01" })
    #expect(result.suppressed.map(\.because) == ["partner migrates"])
    #expect(result.suppressed.map(\.until) == ["2027-01-31"])
    #expect(result.environments.map(\.excepted) == [1])
  }

  @Test func expiredOnTheNext() throws {
    let result = try Self.check(Self.exception(), today: "2027-02-01")
    let kinds = result.findings.filter { $0.control == "ZT-S3-01" }.map(\.kind)
    #expect(Set(kinds) == [.control, .exceptionExpired])
    #expect(result.suppressed.isEmpty)
  }

  @Test func forAnotherEnvironment() throws {
    let result = try Self.check(Self.exception("dev"))
    #expect(result.findings.contains { $0.control == "ZT-S3-01" })
  }

  @Test func managedElsewhereIsDeclaredNotPassed() throws {
    var configuration = ProjectConfiguration()
    configuration.managedElsewhere = ["cloudtrail"]
    let result = try Self.check(configuration)
    #expect(!result.findings.contains { $0.control == "ZT-LOG-01" })
    #expect(result.suppressed.map(\.because) == ["declared as managed elsewhere"])
    #expect(result.environments.map(\.passed) == [0])
  }
}
