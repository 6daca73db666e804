import Foundation

/// A seeded generator: the same numbers in every run.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func files(_ name: String, ext: String) -> [String] {
    let path = folder.appending(path: name).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix("." + ext) }.sorted()
  }

  static func bytes(_ name: String) -> [UInt8] {
    Array((try? Data(contentsOf: folder.appending(path: name))) ?? Data())
  }

  /// What is expected; with UPDATE_GOLDEN=1 it becomes `text` first.
  static func expected(_ name: String, updatedTo text: String) -> String {
    let place = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try? text.write(to: place, atomically: true, encoding: .utf8)
    }
    return (try? String(contentsOf: place, encoding: .utf8)) ?? ""
  }
}

enum TerraformBinary {
  static let path: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let found = folders.map { "\($0)/terraform" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    if found == nil { print("skipped: terraform not found") }
    return found
  }()

  /// The files as `terraform fmt` leaves them, in one run; nil where it refused.
  static func formatted(_ texts: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hclsyntax-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let places = texts.indices.map { folder.appending(path: "\($0).tf") }
    for (text, place) in zip(texts, places) {
      try text.write(to: place, atomically: true, encoding: .utf8)
    }
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = ["fmt", "-no-color", "-list=false", folder.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try places.map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
