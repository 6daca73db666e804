import Catalog
import Comparison
import Diagnostics
import HCL
import Terraform
import Testing

/// What a condition's value makes of the verdict.
@Suite struct VerdictTests {
  static let thing = """
    variable "unset" { type = bool }
    variable "name" { type = string }
    resource "x_thing" "a" {
      yes     = true
      no      = false
      unknown = var.unset
      listed  = [true, var.unset]
      name    = var.name
    }
    """

  @Test(arguments: [
    ("resource.yes", "pass"), ("resource.no", "fail"), ("resource.absent", "fail"),
    ("resource.absent.deeper[0].still", "fail"), ("resource.unknown", "undecided"),
    ("resource.yes && resource.unknown", "undecided"), ("resource.no && resource.unknown", "fail"),
    ("resource.unknown && resource.no", "fail"), ("resource.absent && resource.unknown", "fail"),
    ("resource.yes || resource.unknown", "pass"), ("resource.unknown || resource.yes", "pass"),
    ("resource.no || resource.unknown", "undecided"), ("!resource.unknown", "undecided"),
    ("!resource.absent", "pass"), ("resource.absent == null", "pass"),
    ("resource.name != \"a\"", "undecided"), ("resource.absent != \"a\"", "pass"),
    ("resource.absent >= 7", "fail"),
    ("alltrue(resource.listed)", "undecided"), ("anytrue(resource.listed)", "pass"),
    ("alltrue([false, resource.unknown])", "fail"), ("alltrue([])", "pass"),
    ("anytrue([resource.absent])", "fail"), ("contains([1, 2], resource.absent)", "fail"),
    ("length(all_of(resource.absent)) == 0", "pass"), ("is_set(resource.name)", "undecided"),
    ("is_set(resource.absent)", "fail"), ("is_set(resource.listed)", "pass"),
    ("matches(resource.name, \"^a\")", "undecided"), ("matches(resource.absent, \"^a\")", "fail"),
  ]) func condition(text: String, wanted: String) throws {
    let control = try control(
      file: """
        scope = "resource"
        applies_to = ["x_thing"]
        condition = \(text)
        """)
    let (outcomes, problems) = outcomes(control, Self.thing)
    #expect(outcomes.map { $0.utf8.starts(with: "undecided".utf8) ? "undecided" : $0 } == [wanted])
    #expect(problems.isEmpty, "\(problems.map(\.summary))")
  }

  @Test(arguments: [
    ("resource.yes", "fail"), ("resource.no", "not applicable"),
    ("resource.absent", "not applicable"),
    ("resource.unknown", "undecided: whether it applies is not known from the code"),
  ]) func unknownWhenNeverFails(when: String, wanted: String) throws {
    let control = try control(
      file: """
        scope = "resource"
        applies_to = ["x_thing"]
        when = \(when)
        condition = false
        """)
    #expect(outcomes(control, Self.thing).outcomes == [wanted])
  }

  @Test func errorIsADefectAndUndecided() throws {
    let control = try control(
      file: """
        scope = "resource"
        applies_to = ["x_thing"]
        condition = resource.yes && nosuch(1)
        """)
    let (outcomes, problems) = outcomes(control, Self.thing)
    #expect(outcomes.first?.utf8.starts(with: "undecided".utf8) == true)
    #expect(
      problems.map(\.summary) == ["control `ZT-T-01`: there is no function named `nosuch`"])
  }

  @Test func uncertainResourceIsUndecided() throws {
    let control = try control(
      file: """
        scope = "resource"
        applies_to = ["x_thing"]
        condition = false
        """)
    let text = """
      variable "n" { type = number }
      resource "x_thing" "a" { count = var.n }
      """
    #expect(
      outcomes(control, text).outcomes
        == ["undecided: whether the resource exists is not known from the code"])
  }
}

@Suite struct CompanionTests {
  static func control(_ condition: String) throws -> Control {
    try ControlsTests.control(
      file: """
        scope = "resource"
        applies_to = ["x_bucket"]
        companion "block" {
          type = "x_block"
          by   = "bucket"
        }
        condition = \(condition)
        """)
  }

  @Test(arguments: [
    (
      "a reference", "resource \"x_block\" \"b\" {\n  bucket = x_bucket.a.id\n  on = true\n}",
      "pass"
    ),
    ("a literal", "resource \"x_block\" \"b\" {\n  bucket = \"assets\"\n  on = true\n}", "pass"),
    (
      "a template", "resource \"x_block\" \"b\" {\n  bucket = \"${x_bucket.a.id}\"\n  on = true\n}",
      "pass"
    ),
    ("another", "resource \"x_block\" \"b\" {\n  bucket = \"other\"\n  on = true\n}", "fail"),
    ("none", "", "fail"),
    ("off", "resource \"x_block\" \"b\" {\n  bucket = x_bucket.a.id\n  on = false\n}", "fail"),
    (
      "not known",
      "variable \"b\" {}\nresource \"x_block\" \"b\" {\n  bucket = var.b\n  on = true\n}",
      "undecided: what `x_block.b` belongs to is not known"
    ),
  ]) func found(name: String, block: String, wanted: String) throws {
    let text = "resource \"x_bucket\" \"a\" {\n  bucket = \"assets\"\n}\n" + block
    #expect(try outcomes(Self.control("companion.block.on"), text).outcomes == [wanted], "\(name)")
  }

  @Test(arguments: ["id", "bucket"]) func sameKey(attribute: String) throws {
    let text = """
      resource "x_bucket" "a" {
        for_each = toset(["one", "two"])
        bucket   = "b-${each.key}"
      }
      resource "x_block" "b" {
        for_each = { one = true, two = false }
        bucket   = x_bucket.a[each.key].\(attribute)
        on       = each.value
      }
      """
    let found = try outcomes(Self.control("companion.block.on"), text).outcomes
    #expect(found == ["pass", "fail"])
  }

  @Test func throughAModule() throws {
    let source = MemoryFileSource(texts: [
      "main.tf": """
      resource "x_bucket" "a" {
        bucket = "assets"
      }
      module "block" {
        source = "./block"
        bucket = x_bucket.a.id
      }
      """,
      "block/main.tf": """
      variable "bucket" {}
      resource "x_block" "b" {
        bucket = var.bucket
        on     = true
      }
      """,
    ])
    let (inventory, _) = loadInventory(source, root: "")
    let estate = Estate(environment: "dev", root: "", inventory: inventory, governedRegions: [])
    let (verdicts, _) = judge(
      estate, controls: [try Self.control("companion.block.on")], views: views)
    #expect(verdicts.map(\.outcome) == [.pass])
  }
}

@Suite struct RegionTests {
  @Test func oncePerGovernedRegion() throws {
    let control = try control("ZT-LOG-11")
    let (estate, _) = estate(
      "resource \"aws_guardduty_detector\" \"a\" {}", regions: ["eu-west-1", "us-east-1"])
    let (verdicts, _) = judge(estate, controls: [control], views: views)
    #expect(verdicts.map(\.region) == ["eu-west-1", "us-east-1"])
    #expect(verdicts.map(\.outcome) == [.pass, .fail])
    let (findings, summary) = controlFindings(verdicts, estate: estate) { _ in nil }
    #expect(
      findings.map(\.message) == [
        "the account in us-east-1 does not meet “GuardDuty is enabled in every region in use”"
      ])
    #expect([summary.passed, summary.failed, summary.undecided] == [1, 1, 0])
  }

  @Test func unknownRegionIsUndecided() throws {
    let control = try control("ZT-LOG-11")
    let (inventory, _) = loadInventory(
      MemoryFileSource(texts: ["main.tf": "resource \"aws_guardduty_detector\" \"a\" {}"]),
      root: "")
    let estate = Estate(
      environment: "dev", root: "", inventory: inventory, governedRegions: ["eu-west-1"])
    let (verdicts, _) = judge(estate, controls: [control], views: views)
    #expect(
      verdicts.map(\.outcome.text) == [
        "undecided: the region of `aws_guardduty_detector.a` is not known"
      ])
  }

  @Test func managedElsewhere() throws {
    let control = try control("ZT-LOG-01")
    let (estate, _) = estate("", managedElsewhere: ["cloudtrail"])
    let (verdicts, _) = judge(estate, controls: [control], views: views)
    #expect(verdicts.map(\.outcome) == [.managedElsewhere])
  }
}
