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

let trees = FolderSource(root: packageRoot.appending(path: "Tests/TerraformTests/Trees"))
let templates = FolderSource(root: packageRoot.appending(path: "Templates"))

/// Compares with a file of `Golden`; writes it when UPDATE_GOLDEN is set.
func expectGolden(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation)
  throws
{
  let file = packageRoot.appending(path: "Tests/TerraformTests/Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  let (got, want) = (text.split(separator: "\n"), expected.split(separator: "\n"))
  for (index, (a, b)) in zip(got, want).enumerated() where a != b {
    Issue.record("\(name):\(index + 1): got `\(a)`, want `\(b)`", sourceLocation: location)
    return
  }
  #expect(got.count == want.count, "\(name): another number of lines", sourceLocation: location)
}

/// An inventory from files given as texts.
func inventory(_ files: [String: String], root: String = "", options: InventoryOptions = .init())
  -> (inventory: Inventory, diagnostics: [Diagnostic])
{
  let (inventory, diagnostics) = loadInventory(
    MemoryFileSource(texts: files), root: root, options: options)
  return (inventory, diagnostics)
}

extension Inventory {
  func resource(_ address: String) throws -> ResourceInstance {
    try #require((resources + dataSources).first { $0.address == address })
  }

  func value(_ address: String, _ attribute: String) throws -> String {
    try show(#require(resource(address).body.attribute(attribute)).value)
  }
}

extension Diagnostic {
  /// `main.tf:2:9 error terraform/x: summary | help`
  var line: String {
    let place = range.map(\.description) ?? "-"
    return "\(place) \(severity) \(code): \(summary)" + (help.map { " | \($0)" } ?? "")
  }
}

/// A value on one line: unknown parts as `${…}`, wholly unknown as `?` with the reason.
func show(_ value: Value) -> String {
  switch value {
  case .null: "null"
  case .bool(let bool): "\(bool)"
  case .number(let number): number.description
  case .string(let text): "\"\(text.split(separator: "\n").joined(separator: "⏎"))\""
  case .unknown(let unknown):
    unknown.parts.map { SymbolicText(parts: $0).description } ?? "?(\(unknown.reason ?? ""))"
  case .list(_, let elements), .set(_, let elements), .tuple(let elements):
    "[" + elements.map(show).joined(separator: ", ") + "]"
  case .map(_, let entries), .object(let entries):
    "{" + entries.map { "\($0.key) = \(show($0.value))" }.joined(separator: ", ") + "}"
  case .marked(let value, let marks): marks.isSensitive ? "(sensitive)" : show(value)
  }
}

func show(_ inventory: Inventory) -> String {
  var lines: [String] = []
  for resource in inventory.resources + inventory.dataSources {
    let uncertain = resource.isUncertain ? " uncertain" : ""
    lines.append(
      "\(resource.address) [\(resource.region ?? "-")]\(uncertain) \(resource.place.description)")
    show(resource.body, indent: "  ", into: &lines)
    for reference in resource.references {
      lines.append("  -> " + ([reference.address] + reference.attribute).joined(separator: "."))
    }
  }
  for call in inventory.moduleCalls {
    lines.append(
      "\(call.address) = \(call.source) in \(call.folder ?? "-") \(call.place.description)")
  }
  for undecided in inventory.undecided {
    lines.append(
      "undecided \(undecided.address): \(undecided.reason) | \(undecided.settle ?? "") \(undecided.place.description)"
    )
  }
  for output in inventory.outputs { lines.append("output \(output.key) = \(show(output.value))") }
  return lines.joined(separator: "\n") + "\n"
}

private func show(_ body: ConfiguredBody, indent: String, into lines: inout [String]) {
  for attribute in body.attributes {
    let place = "\(attribute.place.start.line):\(attribute.place.start.column)"
    lines.append("\(indent)\(attribute.name) = \(show(attribute.value)) @\(place)")
  }
  for block in body.blocks {
    lines.append("\(indent)\(block.type) @\(block.place.start.line)")
    show(block.body, indent: indent + "  ", into: &lines)
  }
  for type in body.uncertainBlocks { lines.append("\(indent)\(type) ?") }
}

func show(_ end: AccessEnd) -> String {
  switch end {
  case .resource(let address): address
  case .cidr(let cidr): cidr
  case .prefixList(let list): "prefix list \(list)"
  case .service(let principal): principal
  case .account(let id): "account \(id)"
  case .anyone: "anyone"
  case .everything: "everything"
  case .elsewhere(let text): "elsewhere \(text)"
  case .unknown(let reason): "unknown: \(reason)"
  }
}

func show(_ path: AccessPath) -> String {
  var line = "\(path.kind): \(show(path.from)) -> \(show(path.to))"
  if path.ports != .none { line += " \(path.ipProtocol ?? "all") \(path.ports)" }
  if !path.actions.isEmpty { line += " [\(path.actions.joined(separator: ", "))]" }
  if let service = path.service { line += " as \(service)" }
  if path.isWildcardResource { line += " wildcard" }
  if path.isServiceRole { line += " service" }
  if path.isUncertain { line += " uncertain" }
  if let lacks = path.lacks { line += " lacks: \(lacks)" }
  return line + " via "
    + path.via.map { "\($0.address) (\($0.place.description))" }.joined(separator: ", ")
}
