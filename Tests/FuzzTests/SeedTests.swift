import Foundation
import FuzzEntries
import Testing

private let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fuzz/Seeds")

private func files(of entry: FuzzEntry) throws -> [(name: String, bytes: [UInt8])] {
  let folder = seeds.appendingPathComponent(entry.name)
  return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
    (name, try Array(Data(contentsOf: folder.appendingPathComponent(name))))
  }
}

/// Each seed, and every find that was added to them, keeps the entry's properties.
@Test func everySeedIsHeld() throws {
  for entry in FuzzEntry.all {
    let seeds = try files(of: entry)
    #expect(!seeds.isEmpty, "no seeds for \(entry.name)")
    for seed in seeds { entry.run(seed.bytes) }
  }
}

/// The same mutations in every run. `ZEROPLAN_FUZZ_ROUNDS` makes more of them, `ZEROPLAN_FUZZ` names one entry, and
/// `ZEROPLAN_FUZZ_LAST` a file that holds the last input, which is the one that ended the process.
@Test func mutatedSeedsAreHeld() throws {
  let environment = ProcessInfo.processInfo.environment
  let rounds = environment["ZEROPLAN_FUZZ_ROUNDS"].flatMap { Int($0) }
  for entry in FuzzEntry.all
  where environment["ZEROPLAN_FUZZ"].map({ $0 == entry.name }) ?? true {
    let seeds = try files(of: entry)
    let others = seeds.map(\.bytes)
    for seed in seeds {
      for round in 0..<(rounds ?? entry.rounds) {
        var mutator = Mutator(seed: UInt64(round))
        let bytes = mutator.mutate(seed.bytes, others: others)
        if let file = environment["ZEROPLAN_FUZZ_LAST"] {
          try Data(bytes).write(to: URL(fileURLWithPath: file))
        }
        entry.run(bytes)
      }
    }
  }
}
