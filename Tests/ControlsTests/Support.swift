import Catalog
import Comparison
import Diagnostics
import Foundation
import HCL
import Terraform
import Testing

let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Files below a folder, for tests alone: no check of real paths.
struct FolderSource: FileSource {
  let root: URL

  func read(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
  }

  func list(_ path: String) -> [FileEntry]? {
    let folder = root.appending(path: path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    return names.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: folder.appending(path: name).path, isDirectory: &isFolder)
      return FileEntry(name: name, kind: isFolder.boolValue ? .folder : .file)
    }
  }
}

let templates = FolderSource(root: packageRoot.appending(path: "Templates"))
let (allControls, loadingProblems) = loadControls([templates])
let views = loadViews(templates).0

func control(_ id: String) throws -> Control {
  try #require(allControls.first { $0.id == id }, "no control \(id)")
}

/// One root module, `main.tf`, in an account in `eu-west-1`.
func estate(_ text: String, managedElsewhere: [String] = [], regions: [String] = ["eu-west-1"])
  -> (Estate, [Diagnostic])
{
  let (inventory, problems) = loadInventory(
    MemoryFileSource(texts: ["main.tf": text]), root: "",
    options: InventoryOptions(accountID: "111111111111", region: "eu-west-1"))
  return (
    Estate(
      environment: "prod", root: "", inventory: inventory, governedRegions: regions,
      managedElsewhere: managedElsewhere, accountID: "111111111111"), problems
  )
}

/// A control that stands in no file.
func control(_ id: String = "ZT-T-01", file text: String) throws -> Control {
  let source = MemoryFileSource(texts: [
    "controls/test/\(id).hcl": """
    control "\(id)" {
      title       = "Things are good"
      principle   = "verify_explicitly"
      phase       = 1
      severity    = "high"
      parity      = "strict"
      rationale   = "because"
      remediation = "Make it good."
      \(text)
    }
    """
  ])
  let (controls, problems) = loadControls([source])
  #expect(problems.isEmpty, "\(problems.map(\.summary))")
  return try #require(controls.first)
}

/// `pass`, `fail`, `undecided: …` of each verdict.
func outcomes(_ control: Control, _ text: String) -> (outcomes: [String], problems: [Diagnostic]) {
  let (verdicts, problems) = judge(estate(text).0, controls: [control], views: views)
  return (verdicts.map(\.outcome.text), problems)
}

extension Verdict.Outcome {
  var text: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .undecided(let reason): "undecided: \(reason)"
    case .notApplicable: "not applicable"
    case .managedElsewhere: "managed elsewhere"
    case .manual: "manual"
    }
  }
}
