import Foundation
import Testing

let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The binary that was built beside the tests.
let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  .appending(path: "zeroplan")

/// What a run of the binary gave.
struct Run {
  var status: Int32
  var output: String
  var errors: String
}

/// A folder of its own for a test, gone afterwards.
final class Workspace {
  let folder: URL

  init() throws {
    let name = "zeroplan-tests-\(ProcessInfo.processInfo.globallyUniqueString)"
    folder = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path(name))) != nil
  }

  /// Every plain file below a folder, by path.
  func files(_ name: String) -> [String: Data] {
    let root = folder.appending(path: name)
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      let file = root.appending(path: path)
      let values = try? file.resourceValues(forKeys: [.isRegularFileKey])
      if values?.isRegularFile == true { files[path] = try? Data(contentsOf: file) }
    }
    return files
  }

  func start(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> (process: Process, finish: () throws -> Run) {
    let id = ProcessInfo.processInfo.globallyUniqueString
    let names = ["in", "out", "err"].map { path(".run-\($0)-\(id)") }
    for name in names { try Data().write(to: URL(filePath: name)) }
    try Data((input ?? "").utf8).write(to: URL(filePath: names[0]))
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    all["ZEROPLAN_TEMPLATES"] = nil
    process.environment = all.merging(environment) { _, new in new }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: names[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: names[1]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: names[2]))
    try process.run()
    return (
      process,
      {
        process.waitUntilExit()
        let texts = try names.map {
          String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
        }
        for name in names { try FileManager.default.removeItem(atPath: name) }
        return Run(status: process.terminationStatus, output: texts[1], errors: texts[2])
      }
    )
  }

  func run(
    _ arguments: String..., environment: [String: String] = [:], input: String? = nil
  ) throws -> Run {
    try start(arguments, environment: environment, input: input).finish()
  }
}

/// A small draw.io drawing.
struct Drawing {
  var cells: [String] = []

  /// A box of a kind, with its properties beside the label.
  mutating func box(_ id: String, _ label: String, kind: String, _ more: String = "") {
    let x = 40 + 160 * cells.count
    cells.append(
      #"<object id="\#(id)" label="\#(label)" zt-kind="\#(kind)" \#(more)><mxCell vertex="1" parent="1">"#
        + #"<mxGeometry x="\#(x)" y="40" width="60" height="60" as="geometry"/></mxCell></object>"#)
  }

  mutating func arrow(_ id: String, _ from: String, _ to: String, _ label: String) {
    cells.append(
      #"<mxCell id="\#(id)" value="\#(label)" edge="1" parent="1" source="\#(from)" target="\#(to)">"#
        + #"<mxGeometry relative="1" as="geometry"/></mxCell>"#)
  }

  var page: String {
    #"<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>"#
      + cells.joined(separator: "\n") + "</root></mxGraphModel>"
  }

  var text: String {
    #"<mxfile><diagram id="p" name="Main">"# + page + "</diagram></mxfile>"
  }

  /// A function that reads a bucket and writes to a queue.
  static var small: Drawing {
    var drawing = Drawing()
    drawing.box("fn", "Resizer", kind: "lambda")
    drawing.box("files", "Files", kind: "s3")
    drawing.box("jobs", "Jobs", kind: "sqs")
    drawing.arrow("a1", "fn", "files", "read")
    drawing.arrow("a2", "fn", "jobs", "send")
    return drawing
  }
}

/// SplitMix64: the same numbers in every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
