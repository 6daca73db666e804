import Foundation
import Testing

@Suite struct RoadmapTests {
  let workspace: Workspace
  static let shop = packageRoot.appending(path: "Samples/shop").path

  init() throws { workspace = try Workspace() }

  private func sections(_ folder: String, status: Int32) throws -> [[String: Any]] {
    let run = try workspace.run(
      "roadmap", Self.shop + "/shop.drawio", "--against", folder, "--format", "json")
    #expect(run.status == status, "\(run.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return object?["sections"] as? [[String: Any]] ?? []
  }

  private func phases(_ section: [String: Any]) -> [[String: Any]] {
    section["phases"] as? [[String: Any]] ?? []
  }

  @Test func existingCodeIsOrderedByRisk() throws {
    let sections = try sections(Self.shop + "/existing", status: 1)
    #expect(
      sections.map { "\($0["scope"] ?? "") \($0["name"] ?? "")" } == [
        "account 111111111111", "account 333333333333", "account 222222222222",
        "environment dev", "environment prod", "environment staging",
      ])
    for section in sections {
      #expect(phases(section).compactMap { $0["phase"] as? Int } == [1, 2, 3])
      for phase in phases(section) {
        let items = phase["items"] as? [[String: Any]] ?? []
        for state in ["done", "missing", "undecided", "manual", "accepted", "declared"] {
          let count = items.count { $0["state"] as? String == state }
          #expect(phase[state] as? Int == count)
        }
        let open = items.filter { $0["state"] as? String == "missing" }
        let risks = open.compactMap { $0["risk"] as? Int }
        #expect(risks == risks.sorted(by: >))
        #expect(open.allSatisfy { $0["next"] as? String != nil })
      }
    }
    let account = try #require(phases(sections[0]).first)
    #expect(account["complete"] as? Bool == false)
    let first = (account["items"] as? [[String: Any]])?.first
    #expect(first?["id"] as? String == "ZT-LOG-11")
    #expect(first?["next"] as? String == "Add aws_guardduty_detector per region.")
  }

  @Test func aFreshTreeIsDone() throws {
    let run = try workspace.run("generate", Self.shop + "/shop.drawio", "-o", "infra")
    #expect(run.status == 0)
    for section in try sections("infra", status: 0) {
      for phase in phases(section) {
        #expect(phase["complete"] as? Bool == true)
        #expect(phase["missing"] as? Int == 0 && phase["undecided"] as? Int == 0)
      }
    }
    let text = try workspace.run(
      "roadmap", Self.shop + "/shop.drawio", "--against", "infra", "--environment", "prod")
    #expect(text.output.contains("account 333333333333 (prod)  done ("))
    #expect(!text.output.contains("environment dev"))
    #expect(text.output.contains("manual, risk 72: ZT-IAM-01"))
  }

  /// What is said of exposure and data decides the order.
  @Test func riskIsSeverityTimesExposureTimesData() throws {
    for (more, risk) in [
      (#"zt-data="restricted" zt-exposure="public""#, 2 * 3 * 4),
      (#"zt-data="public" zt-exposure="private""#, 2), ("", 2 * 2 * 2),
    ] {
      var drawing = Drawing()
      drawing.box("q", "Queue", kind: "sqs", more)
      try workspace.write(drawing.text, to: "q.drawio")
      try workspace.write("locals {}\n", to: "code/main.tf")
      let run = try workspace.run(
        "roadmap", "q.drawio", "--against", "code", "--format", "json")
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      let environment = (object?["sections"] as? [[String: Any]])?.last ?? [:]
      let items = phases(environment)[1]["items"] as? [[String: Any]] ?? []
      #expect(items.first?["id"] as? String == "missing-component queue")
      #expect(items.first?["risk"] as? Int == risk)
    }
  }
}

@Suite struct PhaseTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    var drawing = Drawing()
    drawing.box("net", "VPC", kind: "vpc")
    drawing.box("staff", "Staff door", kind: "verified_access")
    drawing.box("jobs", "Jobs", kind: "sqs")
    try workspace.write(drawing.text, to: "small.drawio")
  }

  private func generate(_ phase: Int, _ more: String...) throws -> Run {
    try workspace.start(
      ["generate", "small.drawio", "-o", "infra", "--through-phase", "\(phase)"] + more
    ).finish()
  }

  @Test func theFirstIsAccountsAndTheSecondTheStack() throws {
    let first = try generate(1)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("note[synthesis/later-phase]: with phase 2 come"))
    #expect(!workspace.exists("infra/stack") && !workspace.exists("infra/environments"))
    #expect(workspace.exists("infra/accounts/dev/main.tf") && workspace.exists("infra/bootstrap"))
    let values = try workspace.text("infra/accounts/dev/terraform.tfvars")
    #expect(values.contains("acting_services"))
    #expect(try workspace.text("infra/zeroplan.lock.json").contains("\"through_phase\": 1"))
    let page = try workspace.text("infra/ARCHITECTURE.md")
    #expect(page.contains("## Generated through phase 1 of 3"))

    // What is drawn is missing, and the tree itself is as it should be.
    let check = try workspace.run("check", "small.drawio", "--against", "infra")
    #expect(check.status == 1)
    #expect(check.output.contains("“Jobs” (SQS queue) is drawn, and nothing in the code is it"))
    #expect(!check.output.contains(" drift"))

    let second = try generate(2)
    #expect(second.errors.contains("with phase 3 come"))
    #expect(workspace.exists("infra/environments/prod/main.tf"))
    #expect(!workspace.exists("infra/modules/verified_access"))
    let later = try workspace.run("check", "small.drawio", "--against", "infra")
    #expect(later.output.contains("“Staff door”"))
    #expect(!later.output.contains("“Jobs”") && !later.output.contains(" drift"))
  }

  @Test func goingBackIsRefused() throws {
    #expect(try generate(2).status == 0)
    let back = try generate(1)
    #expect(back.status == 2)
    #expect(
      back.errors.contains(
        "error[generate/lower-phase]: `infra` was generated through phase 2: phase 1 would delete"))
    #expect(workspace.exists("infra/stack"))
    #expect(try generate(1, "--force").status == 0)
    #expect(!workspace.exists("infra/stack/main.tf"))
    #expect(try generate(4).status == 2)
  }
}
