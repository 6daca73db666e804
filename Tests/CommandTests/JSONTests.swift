import Foundation
import Testing

/// The fields that programs rely on.
@Suite struct JSONOutput {
  let workspace: Workspace
  static let shop = packageRoot.appending(path: "Samples/shop").path

  init() throws { workspace = try Workspace() }

  private func object(_ arguments: String..., status: Int32) throws -> [String: Any] {
    let run = try workspace.start(arguments + ["--format", "json"]).finish()
    #expect(run.status == status, "\(run.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let object = try #require(value as? [String: Any])
    #expect(object["format_version"] as? String == "1.0")
    return object
  }

  private func expect(
    _ object: Any?, has keys: [String], _ location: SourceLocation = #_sourceLocation
  ) throws {
    let object = try #require(object as? [String: Any], sourceLocation: location)
    let missing = keys.filter { object[$0] == nil }
    #expect(missing == [], sourceLocation: location)
  }

  private func list(_ object: Any?, _ key: String) -> [[String: Any]] {
    (object as? [String: Any])?[key] as? [[String: Any]] ?? []
  }

  @Test func inspect() throws {
    let report = try object("inspect", Self.shop + "/shop.drawio", status: 0)
    try expect(report, has: ["file", "pages", "summary"])
    let summary = try #require(report["summary"] as? [String: Int])
    let shapes = ["components", "decorations", "unknown", "shapes"].map { summary[$0] ?? -1 }
    #expect(shapes.dropLast().reduce(0, +) == shapes.last)
    let page = list(report, "pages").first
    try expect(
      page,
      has: [
        "index", "id", "name", "shapes", "connectors", "components", "flows", "decorations",
        "unknown", "assumptions",
      ])
    try expect(
      list(page, "components").first { $0["id"] as? String == "orders_db" },
      has: ["cell", "label", "kind", "resource_type", "role", "boundary", "because", "confidence"])
    try expect(
      list(page, "flows").first { $0["id"] as? String == "storefront->orders_db" },
      has: ["cell", "from", "to", "verbs", "protocol", "port", "state", "because", "place"])
  }

  @Test func check() throws {
    let report = try object(
      "check", Self.shop + "/shop.drawio", "--against", Self.shop + "/existing", status: 1)
    try expect(report, has: ["findings", "matches", "environments", "roadmap", "summary"])
    let findings = list(report, "findings")
    #expect(!findings.isEmpty)
    for finding in findings {
      try expect(finding, has: ["id", "kind", "severity", "message"])
    }
    try expect(list(report, "matches").first, has: ["component", "address", "score", "because"])
    #expect(
      list(report, "environments").compactMap { $0["name"] as? String }
        == ["dev", "prod", "staging"].sorted())
    try expect(
      list(report, "environments").first,
      has: ["root", "resources", "passed", "failed", "undecided", "excepted"])
    try expect(
      list(report, "roadmap").first, has: ["phase", "done", "missing", "undecided", "manual"])
    try expect(
      report["summary"],
      has: ["critical", "high", "medium", "low", "undecided", "manual", "excepted"])
  }

  @Test func parity() throws {
    let report = try object("parity", Self.shop + "/existing", status: 1)
    try expect(report, has: ["environments", "same", "differences"])
    #expect(report["same"] as? Bool == false)
    try expect(list(report, "differences").first, has: ["kind", "allowed"])
  }

  @Test func generate() throws {
    try workspace.write(Drawing.small.text, to: "small.drawio")
    let report = try object("generate", "small.drawio", "-o", "out", status: 0)
    try expect(report, has: ["created", "changed", "deleted", "unchanged", "edited", "foreign"])
    #expect(report["written"] as? Bool == true)
    #expect((report["created"] as? [String])?.contains("zeroplan.lock.json") == true)
  }

  /// Labels with everything that JSON must escape.
  @Test func hostileLabels() throws {
    var drawing = Drawing.small
    drawing.box("h", "&#x22;\\&#x2028;&lt;/script&gt;&#10;&#x1F600;&#x301;", kind: "s3")
    try workspace.write(drawing.text, to: "hostile.drawio")
    let report = try object("inspect", "hostile.drawio", status: 0)
    let labels = list(list(report, "pages").first, "components").compactMap {
      $0["label"] as? String
    }
    #expect(labels.contains { $0.hasPrefix("\"\\\u{2028}</script>") })
  }
}
