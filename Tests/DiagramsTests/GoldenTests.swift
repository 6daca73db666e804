import Diagnostics
import Diagrams
import Foundation
import Testing

/// Every folder of `Golden` holds one input and what is read from it. `UPDATE_GOLDEN=1` rewrites the latter.
@Test(arguments: goldenCases())
func whatIsReadIsAsRecorded(_ name: String) throws {
  let folder = goldenFolder.appendingPathComponent(name)
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  let input = try #require(files.first { $0.hasPrefix("input.") }, "no input in \(name)")
  let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(input)))
  let (diagram, diagnostics) = readDiagram(name: input, bytes: bytes)
  let found = (diagram?.pages ?? []).map { dump($0) }.joined() + dump(diagnostics)
  let expected = folder.appendingPathComponent("expected.txt")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(found.utf8).write(to: expected)
  }
  let recorded = String(decoding: try Data(contentsOf: expected), as: UTF8.self)
  #expect(found == recorded)
}

private let goldenFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Golden")

private func goldenCases() -> [String] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: goldenFolder.path)) ?? []
  return names.sorted()
}

@Test func thereAreGoldenCases() { #expect(goldenCases().count >= 4) }
