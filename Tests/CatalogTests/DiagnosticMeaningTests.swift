import Catalog
import Diagnostics
import Foundation
import Testing

/// Every code that the sources can report is explained, and nothing else is.
@Suite struct DiagnosticMeanings {
  private let meanings = loadDiagnosticMeanings([realTemplates])

  private static let areas = [
    "access", "annotate", "architecture", "catalog", "configuration", "control", "diagram", "eval",
    "flow",
    "generate", "hcl", "init", "input", "json", "output", "synthesis", "template", "templates",
    "terraform", "usage", "xml",
  ]

  /// Codes written out, and those whose area is added where they are reported.
  private static let codes: Set<String> = {
    var codes: Set<String> = []
    let sources = packageRoot.appending(path: "Sources")
    for case let path as String in FileManager.default.enumerator(atPath: sources.path) ?? .init()
    where path.hasSuffix(".swift") {
      let text =
        (try? String(contentsOf: sources.appending(path: path), encoding: .utf8)) ?? ""
      for match in text.matches(of: /"([a-z]+)\/([a-z0-9-]+)"/)
      where areas.contains(String(match.1)) {
        codes.insert("\(match.1)/\(match.2)")
      }
      for match in text.matches(of: /(?:report|unknown)\(\s*"([a-z]+-[a-z-]+|duplicate)",/) {
        for area in Self.area(of: path) { codes.insert("\(area)/\(match.1)") }
      }
    }
    return codes
  }()

  private static func area(of path: String) -> [String] {
    if path.hasSuffix("BlockReader.swift") { return ["catalog", "configuration"] }
    if path.hasPrefix("Catalog/Configuration") { return ["configuration"] }
    if path.hasPrefix("Catalog/") || path.contains("/Lint/") { return ["catalog"] }
    return path.hasPrefix("Architecture/") ? ["architecture"] : []
  }

  @Test func loadWithoutDiagnostics() {
    #expect(DiagnosticRenderer().render(meanings.1) == "")
    for meaning in meanings.0 {
      #expect(meaning.means.hasSuffix(".") && meaning.settle.hasSuffix("."), "\(meaning.name)")
    }
  }

  @Test func everyCodeIsExplained() {
    let known = Set(meanings.0.filter { !$0.isFinding }.map(\.name))
    #expect(Self.codes.count > 150)
    #expect(Self.codes.subtracting(known).sorted() == [])
    #expect(known.subtracting(Self.codes).sorted() == [])
  }
}
