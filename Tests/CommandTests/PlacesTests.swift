import Foundation
import Testing

/// Drawings with several accounts and regions, from the picture to a clean check.
@Suite struct PlacesTests {
  @Test(arguments: ["places", "exchange", "joined"])
  func freshTreeIsClean(name: String) throws {
    let workspace = try Workspace()
    let drawing = packageRoot.appending(path: "Tests/Fixtures/\(name)/\(name).drawio").path
    let generated = try workspace.run("generate", drawing, "-o", "infra")
    #expect(generated.status == 0, "\(generated.errors)")
    let run = try workspace.run("check", drawing, "--against", "infra", "--fail-on-undecided")
    #expect(run.status == 0, "\(run.output)")
    // Each account is judged by itself.
    for account in ["444444444444", "555555555555"] {
      #expect(run.output.contains("accounts/\(account)"), "\(run.output)")
    }
    let formatted = try workspace.run("fmt", "--check", "--recursive", "infra")
    #expect(formatted.status == 0, "\(formatted.output)")
    let configuration = packageRoot.appending(path: "Tests/Fixtures/\(name)/zeroplan.hcl").path
    let parity = try workspace.run("parity", "infra", "--config", configuration)
    #expect(parity.status == 0, "\(parity.output)")
    let overlay = try workspace.run("overlay", drawing, "--against", "infra", "-o", "gaps.svg")
    #expect(overlay.status == 0, "\(overlay.errors)")
  }

  /// What the other account's baseline lacks does not hide behind the first one's.
  @Test func theOtherAccountIsJudged() throws {
    let workspace = try Workspace()
    let drawing = packageRoot.appending(path: "Tests/Fixtures/places/places.drawio").path
    #expect(try workspace.run("generate", drawing, "-o", "infra").status == 0)
    try FileManager.default.removeItem(atPath: workspace.path("infra/accounts/444444444444"))
    try workspace.write("locals {}\n", to: "infra/accounts/444444444444/main.tf")
    let run = try workspace.run("check", drawing, "--against", "infra", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains("accounts/444444444444"))
    #expect(run.output.contains("ZT-LOG-01"))
  }
}
