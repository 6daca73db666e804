import Foundation
import Testing

/// Writes the drawings to the folder that `ZEROPLAN_PAIRS` names: `scripts/pairs-check` takes them from there.
struct DrawingFiles {
  private static let folder = ProcessInfo.processInfo.environment["ZEROPLAN_PAIRS"]

  @Test(.enabled(if: folder != nil, "only for scripts/pairs-check")) func areWritten() throws {
    let folder = URL(filePath: try #require(Self.folder))
    for kind in Surroundings.standalone where !Surroundings.isRefused(kind) {
      var drawing = Drawing()
      drawing.add("alpha", kind)
      try write(drawing, to: folder.appending(path: kind))
    }
    for pair in Pair.granted {
      try write(pair.drawing, to: folder.appending(path: "\(pair.from)-to-\(pair.to)"))
    }
    for seed in RandomTests.seeds {
      var random = SplitMix64(seed)
      try write(.random(&random), to: folder.appending(path: "random-\(seed)"))
    }
    print(
      "\(Surroundings.kinds.count) kinds, \(Pair.granted.count) arrows, \(Pair.refused.count) refused"
    )
  }

  private func write(_ drawing: Drawing, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(drawing.file()).write(to: folder.appending(path: "drawing.drawio"))
    try Data(Repository.settings.utf8).write(to: folder.appending(path: "zeroplan.hcl"))
  }
}
